// The namespace of the protocol's types, and its positions and ranges.
import JSON

/// The types of the Language Server Protocol 3.17, and what is used of 3.18, each named after its type there.
///
/// They hold the properties that this server sends or reads, and no others.
package enum LSP {}

extension LSP {
  /// A zero-based line, and a zero-based count of code units in it, of the encoding that was agreed on.
  package struct Position: Hashable, Comparable, Sendable, JSONWritable, JSONReadable {
    /// The largest `uinteger` of the protocol.
    package static let maximum = Int(Int32.max)

    /// 0 to `maximum`.
    package var line: Int
    /// 0 to `maximum`.
    package var character: Int

    /// Clamps both to what the protocol allows.
    package init(line: Int, character: Int) {
      self.line = min(max(line, 0), Self.maximum)
      self.character = min(max(character, 0), Self.maximum)
    }

    /// Numbers that are too large are clamped; negative ones and fractions are refused.
    package init(_ node: JSONNode) throws(InvalidParams) {
      self.init(line: try Self.count(node, "line"), character: try Self.count(node, "character"))
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("line", line)
      writer.member("character", character)
      writer.endObject()
    }

    package static func < (a: Self, b: Self) -> Bool {
      a.line != b.line ? a.line < b.line : a.character < b.character
    }

    private static func count(_ node: JSONNode, _ key: StaticString) throws(InvalidParams) -> Int {
      let number = try node.read(key, as: JSONNode.self)
      if let value = number.int, value >= 0 { return value }
      // Of whole numbers only those beyond Int are no `int`.
      if let value = number.double, value > 9e15 { return maximum }
      throw InvalidParams(number, expected: "a whole number that is not negative")
    }
  }

  /// From `start` up to, not including, `end`. A client's may be the wrong way round.
  package struct Range: Hashable, Sendable, JSONWritable, JSONReadable {
    package var start: Position
    package var end: Position

    package init(start: Position, end: Position) {
      self.start = start
      self.end = end
    }

    package init(_ node: JSONNode) throws(InvalidParams) {
      start = try node.read("start")
      end = try node.read("end")
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("start", start)
      writer.member("end", end)
      writer.endObject()
    }
  }
}
