// The names of documents: URIs on the wire, paths on disk.
import JSON

extension LSP {
  /// A URI exactly as the client wrote it, which is how it is sent back (RFC 3986).
  package struct DocumentURI: Hashable, Sendable, JSONWritable, JSONReadable {
    package let text: String

    package init(_ text: String) {
      self.text = text
    }

    /// The `file` URI of an absolute `path`; all but unreserved characters and slashes are percent-encoded.
    package init(path: String) {
      var encoded = Array("file://".utf8)
      for byte in path.utf8 {
        if Self.isUnreserved(byte) || byte == UInt8(ascii: "/") {
          encoded.append(byte)
        } else {
          encoded += [UInt8(ascii: "%"), Self.hexadecimal(byte >> 4), Self.hexadecimal(byte & 15)]
        }
      }
      text = String(decoding: encoded, as: UTF8.self)
    }

    package init(_ node: JSONNode) throws(InvalidParams) {
      guard let text = node.string else { throw InvalidParams(node, expected: "a URI") }
      self.text = text
    }

    package func write(to writer: inout JSONWriter) { writer.string(text) }

    /// The scheme in lower case, such as `file` or `untitled`; empty when there is none.
    package var scheme: String {
      guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return "" }
      return text[..<colon].lowercased()
    }

    /// The path of a `file` URI of this machine, percent-decoded; nil for other URIs and for what no path can be
    /// (no UTF-8, or a NUL).
    package var path: String? {
      guard scheme == "file" else { return nil }
      var rest = Array(text.utf8.drop { $0 != UInt8(ascii: ":") }.dropFirst())[...]
      if let end = rest.firstIndex(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }) {
        rest = rest[..<end]
      }
      if rest.starts(with: "//".utf8) {
        let authority = rest.dropFirst(2).prefix { $0 != UInt8(ascii: "/") }
        guard authority.isEmpty || authority.elementsEqual("localhost".utf8) else { return nil }
        rest = rest.dropFirst(2 + authority.count)
      }
      guard rest.first == UInt8(ascii: "/") else { return nil }
      let bytes = Self.percentDecoded(rest)
      return bytes.contains(0) ? nil : String(validating: bytes, as: UTF8.self)
    }
  }
}

extension LSP.DocumentURI {
  /// Replaces `%XX` by the byte it stands for; other percent signs stand for themselves.
  private static func percentDecoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(text.count)
    var rest = text
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2, let high = value(rest[rest.startIndex]),
        let low = value(rest[rest.startIndex + 1])
      {
        decoded.append(high << 4 | low)
        rest.removeFirst(2)
      } else {
        decoded.append(byte)
      }
    }
    return decoded
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
