// Call hierarchies and type hierarchies.
import JSON

extension LSP {
  /// LSP `CallHierarchyItem` and `TypeHierarchyItem`.
  package struct HierarchyItem: Sendable, JSONWritable, JSONReadable {
    package var name: String
    package var kind: SymbolKind
    package var tags: [SymbolTag]?
    package var detail: String?
    package var uri: DocumentURI
    package var range: Range
    /// A part of `range`.
    package var selectionRange: Range
    /// What finding the item again needs to know.
    package var data: JSONText?

    package init(
      name: String, kind: SymbolKind, tags: [SymbolTag]? = nil, detail: String? = nil, uri: DocumentURI,
      range: Range, selectionRange: Range, data: JSONText? = nil
    ) {
      self.name = name
      self.kind = kind
      self.tags = tags
      self.detail = detail
      self.uri = uri
      self.range = range
      self.selectionRange = selectionRange
      self.data = data
    }

    package init(_ node: JSONNode) throws(InvalidParams) {
      name = try node.read("name")
      kind = try node.read("kind")
      tags = try node.readIfPresent("tags")
      detail = try node.readIfPresent("detail")
      uri = try node.read("uri")
      range = try node.read("range")
      selectionRange = try node.read("selectionRange")
      data = try node.readIfPresent("data")
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("name", name)
      writer.member("kind", kind)
      writer.member("tags", tags)
      writer.member("detail", detail)
      writer.member("uri", uri)
      writer.member("range", range)
      writer.member("selectionRange", selectionRange)
      writer.member("data", data)
      writer.endObject()
    }
  }

  /// The parameters of the requests about an item of a hierarchy.
  package struct HierarchyParams: Sendable, JSONReadable {
    package var item: HierarchyItem
    package var tokens: ProgressTokens

    package init(_ node: JSONNode) throws(InvalidParams) {
      item = try node.read("item")
      tokens = try ProgressTokens(node)
    }
  }

  /// LSP `CallHierarchyIncomingCall`.
  package struct IncomingCall: Sendable, JSONWritable {
    package var from: HierarchyItem
    /// In the document of `from`.
    package var fromRanges: [Range]

    package init(from: HierarchyItem, fromRanges: [Range]) {
      self.from = from
      self.fromRanges = fromRanges
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("from", from)
      writer.member("fromRanges", fromRanges)
      writer.endObject()
    }
  }

  /// LSP `CallHierarchyOutgoingCall`.
  package struct OutgoingCall: Sendable, JSONWritable {
    package var to: HierarchyItem
    /// In the document of the item that was asked about.
    package var fromRanges: [Range]

    package init(to: HierarchyItem, fromRanges: [Range]) {
      self.to = to
      self.fromRanges = fromRanges
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("to", to)
      writer.member("fromRanges", fromRanges)
      writer.endObject()
    }
  }
}
