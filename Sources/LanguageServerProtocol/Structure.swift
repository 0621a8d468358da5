// Folding, selections that grow, and links.
import JSON

extension LSP {
  /// LSP `FoldingRangeKind`.
  package enum FoldingRangeKind: String, Sendable, JSONWritable {
    case comment
    case imports
    case region
  }

  /// LSP `FoldingRange`.
  package struct FoldingRange: Sendable, JSONWritable {
    package var startLine: Int
    /// Left out for clients with `lineFoldingOnly`.
    package var startCharacter: Int?
    package var endLine: Int
    /// Left out for clients with `lineFoldingOnly`.
    package var endCharacter: Int?
    package var kind: FoldingRangeKind?
    /// For clients with `collapsedText`.
    package var collapsedText: String?

    package init(
      startLine: Int, startCharacter: Int? = nil, endLine: Int, endCharacter: Int? = nil,
      kind: FoldingRangeKind? = nil, collapsedText: String? = nil
    ) {
      self.startLine = startLine
      self.startCharacter = startCharacter
      self.endLine = endLine
      self.endCharacter = endCharacter
      self.kind = kind
      self.collapsedText = collapsedText
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("startLine", startLine)
      writer.member("startCharacter", startCharacter)
      writer.member("endLine", endLine)
      writer.member("endCharacter", endCharacter)
      writer.member("kind", kind)
      writer.member("collapsedText", collapsedText)
      writer.endObject()
    }
  }

  /// The parameters of `textDocument/selectionRange`.
  package struct SelectionRangeParams: Sendable, JSONReadable {
    package var uri: DocumentURI
    package var positions: [Position]
    package var tokens: ProgressTokens

    package init(_ node: JSONNode) throws(InvalidParams) {
      uri = try node.read("textDocument", as: JSONNode.self).read("uri")
      positions = try node.read("positions")
      tokens = try ProgressTokens(node)
    }
  }

  /// LSP `SelectionRange`, its parents spelled out.
  package struct SelectionRange: Sendable, JSONWritable {
    /// From the innermost to the outermost, each a part of the next; not empty.
    package var ranges: [Range]

    package init(_ ranges: [Range]) {
      self.ranges = ranges
    }

    package func write(to writer: inout JSONWriter) {
      for (index, range) in ranges.enumerated() {
        if index > 0 { writer.key("parent") }
        writer.beginObject()
        writer.member("range", range)
      }
      for _ in ranges { writer.endObject() }
    }
  }

  /// LSP `DocumentLink`.
  package struct DocumentLink: Sendable, JSONWritable {
    package var range: Range
    /// Absent until the link is resolved.
    package var target: DocumentURI?
    /// For clients with `tooltipSupport`.
    package var tooltip: String?
    package var data: JSONText?

    package init(range: Range, target: DocumentURI? = nil, tooltip: String? = nil, data: JSONText? = nil) {
      self.range = range
      self.target = target
      self.tooltip = tooltip
      self.data = data
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("range", range)
      writer.member("target", target)
      writer.member("tooltip", tooltip)
      writer.member("data", data)
      writer.endObject()
    }
  }
}
