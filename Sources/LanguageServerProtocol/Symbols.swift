// Symbols of a document and of the workspace.
import JSON

extension LSP {
  /// LSP `SymbolKind`.
  package enum SymbolKind: Int, Sendable, JSONWritable, JSONReadable {
    case file = 1
    case module = 2
    case namespace = 3
    case `package` = 4
    case `class` = 5
    case method = 6
    case property = 7
    case field = 8
    case constructor = 9
    case `enum` = 10
    case interface = 11
    case function = 12
    case variable = 13
    case constant = 14
    case string = 15
    case number = 16
    case boolean = 17
    case array = 18
    case object = 19
    case key = 20
    case null = 21
    case enumMember = 22
    case `struct` = 23
    case event = 24
    case `operator` = 25
    case typeParameter = 26
  }

  /// LSP `SymbolTag`.
  package enum SymbolTag: Int, Sendable, JSONWritable, JSONReadable {
    case deprecated = 1
  }

  /// LSP `DocumentSymbol`.
  package struct DocumentSymbol: Sendable, JSONWritable {
    /// Not empty.
    package var name: String
    package var detail: String?
    package var kind: SymbolKind
    package var tags: [SymbolTag]?
    package var range: Range
    /// A part of `range`.
    package var selectionRange: Range
    package var children: [DocumentSymbol]?

    package init(
      name: String, detail: String? = nil, kind: SymbolKind, tags: [SymbolTag]? = nil, range: Range,
      selectionRange: Range, children: [DocumentSymbol]? = nil
    ) {
      self.name = name
      self.detail = detail
      self.kind = kind
      self.tags = tags
      self.range = range
      self.selectionRange = selectionRange
      self.children = children
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("name", name)
      writer.member("detail", detail)
      writer.member("kind", kind)
      writer.member("tags", tags)
      writer.member("range", range)
      writer.member("selectionRange", selectionRange)
      writer.member("children", children)
      writer.endObject()
    }
  }

  /// The parameters of `workspace/symbol`.
  package struct WorkspaceSymbolParams: Sendable, JSONReadable {
    package var query: String
    package var tokens: ProgressTokens

    package init(_ node: JSONNode) throws(InvalidParams) {
      query = try node.read("query")
      tokens = try ProgressTokens(node)
    }
  }

  /// LSP `WorkspaceSymbol`, which is also `SymbolInformation` when it has a range.
  package struct WorkspaceSymbol: Sendable, JSONWritable {
    package var name: String
    package var kind: SymbolKind
    package var tags: [SymbolTag]?
    package var containerName: String?
    package var uri: DocumentURI
    /// Nil only for clients that resolve `location.range`.
    package var range: Range?
    /// What resolving needs to know.
    package var data: JSONText?

    package init(
      name: String, kind: SymbolKind, tags: [SymbolTag]? = nil, containerName: String? = nil,
      uri: DocumentURI, range: Range?, data: JSONText? = nil
    ) {
      self.name = name
      self.kind = kind
      self.tags = tags
      self.containerName = containerName
      self.uri = uri
      self.range = range
      self.data = data
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("name", name)
      writer.member("kind", kind)
      writer.member("tags", tags)
      writer.member("containerName", containerName)
      writer.object("location") { writer in
        writer.member("uri", uri)
        writer.member("range", range)
      }
      writer.member("data", data)
      writer.endObject()
    }
  }
}
