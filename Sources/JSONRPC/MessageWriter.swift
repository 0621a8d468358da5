// Puts outgoing messages, framed, one behind another into one buffer.
import JSON

/// Encodes messages; what has gathered is written out in one go.
package struct MessageWriter: Sendable {
  private var writer = JSONWriter()
  /// What comes before the bytes of the writer.
  private var pieces: [[UInt8]] = []

  /// An array of so many bytes is not copied into its message.
  private static let longArray = 4096

  package init() {}

  package var isEmpty: Bool { writer.count == 0 && pieces.isEmpty }

  /// Returns the framed messages, in pieces that belong one behind the other, and begins anew.
  package mutating func take() -> [[UInt8]] {
    var taken: [[UInt8]] = []
    swap(&taken, &pieces)
    if writer.count > 0 { taken.append(writer.take()) }
    return taken
  }

  /// Answers the request `id`; `result` writes exactly one value.
  package mutating func respond(to id: RequestID, result: (inout JSONWriter) -> Void) {
    frame { writer in
      writer.member("id", id)
      writer.key("result")
      result(&writer)
    }
  }

  /// Answers the request `id` with a value; null for none.
  package mutating func respond(to id: RequestID, _ result: (any JSONWritable)?) {
    respond(to: id) { writer in
      if let result { result.write(to: &writer) } else { writer.null() }
    }
  }

  /// Answers with an error; a nil `id` stands for a request whose id could not be read.
  package mutating func respond(to id: RequestID?, _ error: ResponseError) {
    frame { writer in
      writer.key("id")
      if let id { id.write(to: &writer) } else { writer.null() }
      writer.member("error", error)
    }
  }

  /// Sends a notification; `params` writes exactly one value.
  package mutating func notify(_ method: String, params: ((inout JSONWriter) -> Void)?) {
    frame { writer in
      writer.member("method", method)
      guard let params else { return }
      writer.key("params")
      params(&writer)
    }
  }

  /// Sends a notification whose parameters end in an array that is JSON text already; a long one is not copied.
  package mutating func notify(
    _ method: String, endingIn key: StaticString, _ array: [UInt8], members: (inout JSONWriter) -> Void
  ) {
    let isLong = array.count >= Self.longArray
    frame(without: isLong ? array.count : 0) { writer in
      writer.member("method", method)
      writer.key("params")
      writer.beginObject()
      members(&writer)
      writer.member(key, raw: isLong ? [] : array)
      writer.endObject()
    }
    guard isLong else { return }
    // The parameters and the message are closed behind the array.
    var start = writer.take()
    let end = Array(start.suffix(2))
    start.removeLast(end.count)
    pieces += [start, array]
    writer.appendUnchecked(end)
  }

  /// Sends a notification with a value.
  package mutating func notify(_ method: String, _ params: any JSONWritable) {
    notify(method) { params.write(to: &$0) }
  }

  /// Sends a request to the client.
  package mutating func request(_ id: RequestID, _ method: String, _ params: (any JSONWritable)?) {
    frame { writer in
      writer.member("id", id)
      writer.member("method", method)
      guard let params else { return }
      writer.key("params")
      params.write(to: &writer)
    }
  }
}

extension MessageWriter {
  private static let header = Array("Content-Length: 000\r\n\r\n".utf8)

  /// Writes the header with room for a length of three digits, the message, and then its length; the content moves
  /// when that has more digits or fewer. What is still to come into it has `missing` bytes.
  private mutating func frame(without missing: Int = 0, _ members: (inout JSONWriter) -> Void) {
    writer.appendUnchecked(Self.header)
    let contentStart = writer.count
    let lengthEnd = contentStart - 4
    writer.beginText()
    writer.beginObject()
    writer.member("jsonrpc", "2.0")
    members(&writer)
    writer.endObject()
    let length = String(writer.count - contentStart + missing)
    writer.replace((lengthEnd - 3)..<lengthEnd, with: Array(length.utf8))
  }
}
