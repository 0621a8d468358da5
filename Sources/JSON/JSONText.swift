// One JSON value kept as it is written, for what is only passed on.

/// The text of one valid JSON value of any kind.
package struct JSONText: Hashable, Sendable, JSONWritable {
  package let bytes: [UInt8]

  /// The text of `node`, exactly as written.
  package init(_ node: JSONNode) {
    bytes = Array(node.source)
  }

  /// The one value that `write` writes.
  package init(writing write: (inout JSONWriter) -> Void) {
    var writer = JSONWriter()
    write(&writer)
    bytes = writer.take()
  }

  package init(_ value: some JSONWritable) {
    self.init { value.write(to: &$0) }
  }

  /// The value, parsed each time it is asked for; nil only when `init(writing:)` was given no value.
  package var root: JSONNode? { try? JSONDocument(parsing: bytes).root }

  package func write(to writer: inout JSONWriter) { writer.raw(bytes) }
}
