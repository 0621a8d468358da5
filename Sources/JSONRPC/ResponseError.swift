// What goes wrong, as JSON-RPC and LSP number it.
import JSON

/// An error that is sent as the answer to a request.
package struct ResponseError: Error, Equatable, Sendable, JSONWritable {
  /// The codes of JSON-RPC 2.0, section 5.1, and LSP 3.17, `ErrorCodes` and `LSPErrorCodes`.
  package struct Code: RawRepresentable, Hashable, Sendable {
    package var rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    package static let parseError = Code(rawValue: -32700)
    package static let invalidRequest = Code(rawValue: -32600)
    package static let methodNotFound = Code(rawValue: -32601)
    package static let invalidParams = Code(rawValue: -32602)
    package static let internalError = Code(rawValue: -32603)
    package static let serverNotInitialized = Code(rawValue: -32002)
    package static let requestFailed = Code(rawValue: -32803)
    package static let serverCancelled = Code(rawValue: -32802)
    package static let contentModified = Code(rawValue: -32801)
    package static let requestCancelled = Code(rawValue: -32800)
  }

  package var code: Code
  /// One sentence for people.
  package var message: String
  package var data: JSONText?

  package init(_ code: Code, _ message: String, data: JSONText? = nil) {
    self.code = code
    self.message = message
    self.data = data
  }

  /// The error as an answer holds it; what is missing or wrong in it is replaced by defaults.
  package init(_ node: JSONNode) {
    code = Code(rawValue: node["code"]?.int ?? Code.internalError.rawValue)
    message = node["message"]?.string ?? ""
    data = node["data"].map { JSONText($0) }
  }

  /// What the sender of an unusable frame is told.
  package init(_ error: FrameError) {
    switch error {
    case .malformedHeader:
      self.init(.parseError, "a header line is 'Name: value'")
    case .missingLength:
      self.init(.parseError, "a message begins with 'Content-Length: ' and its count of bytes")
    case .invalidLength:
      self.init(.parseError, "the value of Content-Length is one count of bytes in decimal digits")
    case .headerTooLong:
      self.init(.parseError, "the header has no end within \(FrameReader.maximumHeaderBytes) bytes")
    case .messageTooLong:
      self.init(
        .invalidRequest,
        "a message has at most \(FrameReader.maximumMessageBytes) bytes, this one was skipped")
    }
  }

  package func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("code", code.rawValue)
    writer.member("message", message)
    writer.member("data", data)
    writer.endObject()
  }
}
