// Definitions and their family, references, highlights and linked editing.
import JSON

extension LSP {
  /// LSP `Location`.
  package struct Location: Hashable, Sendable, JSONWritable {
    package var uri: DocumentURI
    package var range: Range

    package init(uri: DocumentURI, range: Range) {
      self.uri = uri
      self.range = range
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("uri", uri)
      writer.member("range", range)
      writer.endObject()
    }
  }

  /// LSP `LocationLink`, for clients with `linkSupport`.
  package struct LocationLink: Sendable, JSONWritable {
    package var originSelectionRange: Range?
    package var targetURI: DocumentURI
    package var targetRange: Range
    /// A part of `targetRange`.
    package var targetSelectionRange: Range

    package init(
      originSelectionRange: Range? = nil, targetURI: DocumentURI, targetRange: Range,
      targetSelectionRange: Range
    ) {
      self.originSelectionRange = originSelectionRange
      self.targetURI = targetURI
      self.targetRange = targetRange
      self.targetSelectionRange = targetSelectionRange
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("originSelectionRange", originSelectionRange)
      writer.member("targetUri", targetURI)
      writer.member("targetRange", targetRange)
      writer.member("targetSelectionRange", targetSelectionRange)
      writer.endObject()
    }
  }

  /// The result of the definition family.
  package enum Locations: Sendable, JSONWritable {
    case locations([Location])
    /// For clients with `linkSupport`.
    case links([LocationLink])

    package func write(to writer: inout JSONWriter) {
      switch self {
      case .locations(let locations): locations.write(to: &writer)
      case .links(let links): links.write(to: &writer)
      }
    }
  }

  /// The parameters of `textDocument/references`.
  package struct ReferenceParams: Sendable, JSONReadable {
    package var uri: DocumentURI
    package var position: Position
    package var includeDeclaration: Bool
    package var tokens: ProgressTokens

    package init(_ node: JSONNode) throws(InvalidParams) {
      uri = try node.read("textDocument", as: JSONNode.self).read("uri")
      position = try node.read("position")
      includeDeclaration = try node.read("context", as: JSONNode.self).read("includeDeclaration")
      tokens = try ProgressTokens(node)
    }
  }

  /// LSP `DocumentHighlightKind`.
  package enum DocumentHighlightKind: Int, Sendable, JSONWritable {
    case text = 1
    case read = 2
    case write = 3
  }

  /// LSP `DocumentHighlight`.
  package struct DocumentHighlight: Sendable, JSONWritable {
    package var range: Range
    package var kind: DocumentHighlightKind?

    package init(range: Range, kind: DocumentHighlightKind? = nil) {
      self.range = range
      self.kind = kind
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("range", range)
      writer.member("kind", kind)
      writer.endObject()
    }
  }

  /// The result of `textDocument/linkedEditingRange`.
  package struct LinkedEditingRanges: Sendable, JSONWritable {
    /// All with the same text.
    package var ranges: [Range]
    package var wordPattern: String?

    package init(ranges: [Range], wordPattern: String? = nil) {
      self.ranges = ranges
      self.wordPattern = wordPattern
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("ranges", ranges)
      writer.member("wordPattern", wordPattern)
      writer.endObject()
    }
  }
}
