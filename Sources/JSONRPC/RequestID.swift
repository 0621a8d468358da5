// What ties an answer to its request.
import JSON

/// The id of a request, echoed in its answer exactly as it was written.
package enum RequestID: Hashable, Sendable, JSONWritable {
  case integer(Int)
  /// A string with its quotes, or a number that is no plain integer, as written.
  case text(JSONText)

  /// The id that `node` is; nil for what can be none, null among it.
  package init?(id node: JSONNode) {
    switch node.kind {
    case .number, .string: break
    case .null, .bool, .array, .object: return nil
    }
    if let value = node.int,
      node.source.allSatisfy({ $0 != UInt8(ascii: ".") && $0 | 0x20 != UInt8(ascii: "e") }),
      node.source.elementsEqual("\(value)".utf8)
    {
      self = .integer(value)
    } else {
      self = .text(JSONText(node))
    }
  }

  package func write(to writer: inout JSONWriter) {
    switch self {
    case .integer(let value): writer.int(value)
    case .text(let text): text.write(to: &writer)
    }
  }
}
