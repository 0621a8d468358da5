// Completion: the request, the list and its items.
import JSON

extension LSP {
  /// LSP `CompletionTriggerKind`.
  package struct CompletionTriggerKind: RawRepresentable, Hashable, Sendable, JSONReadable {
    package var rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    package static let invoked = Self(rawValue: 1)
    package static let triggerCharacter = Self(rawValue: 2)
    package static let triggerForIncompleteCompletions = Self(rawValue: 3)
  }

  /// The parameters of `textDocument/completion`.
  package struct CompletionParams: Sendable, JSONReadable {
    package var uri: DocumentURI
    package var position: Position
    package var context: CompletionContext?
    package var tokens: ProgressTokens

    package init(_ node: JSONNode) throws(InvalidParams) {
      uri = try node.read("textDocument", as: JSONNode.self).read("uri")
      position = try node.read("position")
      context = try node.readIfPresent("context")
      tokens = try ProgressTokens(node)
    }
  }

  /// LSP `CompletionContext`.
  package struct CompletionContext: Sendable, JSONReadable {
    package var triggerKind: CompletionTriggerKind
    package var triggerCharacter: String?

    package init(_ node: JSONNode) throws(InvalidParams) {
      triggerKind = try node.read("triggerKind")
      triggerCharacter = try node.readIfPresent("triggerCharacter")
    }
  }

  /// LSP `CompletionItemKind`.
  package enum CompletionItemKind: Int, Sendable, JSONWritable {
    case text = 1
    case method = 2
    case function = 3
    case constructor = 4
    case field = 5
    case variable = 6
    case `class` = 7
    case interface = 8
    case module = 9
    case property = 10
    case unit = 11
    case value = 12
    case `enum` = 13
    case keyword = 14
    case snippet = 15
    case color = 16
    case file = 17
    case reference = 18
    case folder = 19
    case enumMember = 20
    case constant = 21
    case `struct` = 22
    case event = 23
    case `operator` = 24
    case typeParameter = 25
  }

  /// LSP `CompletionItemTag`.
  package enum CompletionItemTag: Int, Sendable, JSONWritable {
    case deprecated = 1
  }

  /// LSP `InsertTextFormat`.
  package enum InsertTextFormat: Int, Sendable, JSONWritable {
    case plainText = 1
    case snippet = 2
  }

  /// LSP `CompletionItemLabelDetails`, for clients with `labelDetailsSupport`.
  package struct CompletionItemLabelDetails: Sendable, JSONWritable {
    package var detail: String?
    package var description: String?

    package init(detail: String? = nil, description: String? = nil) {
      self.detail = detail
      self.description = description
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("detail", detail)
      writer.member("description", description)
      writer.endObject()
    }
  }

  /// The edit of a completion item: a `TextEdit`, or an `InsertReplaceEdit` for clients that know it.
  package enum CompletionEdit: Sendable, JSONWritable {
    case edit(TextEdit)
    /// `insert` is a prefix of `replace`.
    case insertReplace(newText: [UInt8], insert: Range, replace: Range)

    package func write(to writer: inout JSONWriter) {
      switch self {
      case .edit(let edit): edit.write(to: &writer)
      case .insertReplace(let newText, let insert, let replace):
        writer.beginObject()
        writer.member("newText", newText)
        writer.member("insert", insert)
        writer.member("replace", replace)
        writer.endObject()
      }
    }
  }

  /// LSP `CompletionItem`.
  package struct CompletionItem: Sendable, JSONWritable {
    package var label: String
    package var labelDetails: CompletionItemLabelDetails?
    package var kind: CompletionItemKind?
    package var tags: [CompletionItemTag]?
    package var detail: String?
    package var documentation: MarkupContent?
    package var preselect: Bool
    package var sortText: String?
    package var filterText: String?
    package var insertTextFormat: InsertTextFormat?
    package var textEdit: CompletionEdit?
    package var additionalTextEdits: [TextEdit]?
    package var commitCharacters: [String]?
    package var command: Command?
    /// What resolving the item needs to know.
    package var data: JSONText?

    package init(
      label: String, labelDetails: CompletionItemLabelDetails? = nil, kind: CompletionItemKind? = nil,
      tags: [CompletionItemTag]? = nil, detail: String? = nil, documentation: MarkupContent? = nil,
      preselect: Bool = false, sortText: String? = nil, filterText: String? = nil,
      insertTextFormat: InsertTextFormat? = nil, textEdit: CompletionEdit? = nil,
      additionalTextEdits: [TextEdit]? = nil, commitCharacters: [String]? = nil, command: Command? = nil,
      data: JSONText? = nil
    ) {
      self.label = label
      self.labelDetails = labelDetails
      self.kind = kind
      self.tags = tags
      self.detail = detail
      self.documentation = documentation
      self.preselect = preselect
      self.sortText = sortText
      self.filterText = filterText
      self.insertTextFormat = insertTextFormat
      self.textEdit = textEdit
      self.additionalTextEdits = additionalTextEdits
      self.commitCharacters = commitCharacters
      self.command = command
      self.data = data
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("label", label)
      writer.member("labelDetails", labelDetails)
      writer.member("kind", kind)
      writer.member("tags", tags)
      writer.member("detail", detail)
      writer.member("documentation", documentation)
      writer.flag("preselect", preselect)
      writer.member("sortText", sortText)
      writer.member("filterText", filterText)
      writer.member("insertTextFormat", insertTextFormat)
      writer.member("textEdit", textEdit)
      writer.member("additionalTextEdits", additionalTextEdits)
      writer.member("commitCharacters", commitCharacters)
      writer.member("command", command)
      writer.member("data", data)
      writer.endObject()
    }
  }

  /// The result of `textDocument/completion`.
  package struct CompletionList: Sendable, JSONWritable {
    /// Whether typing on asks again.
    package var isIncomplete: Bool
    package var items: [CompletionItem]

    package init(isIncomplete: Bool, items: [CompletionItem]) {
      self.isIncomplete = isIncomplete
      self.items = items
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("isIncomplete", isIncomplete)
      writer.member("items", items)
      writer.endObject()
    }
  }
}
