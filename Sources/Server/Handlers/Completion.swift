// Completion and what is said of one item.
import EditorFeatures
import JSON
import JSONRPC
import LanguageServerProtocol
import TextModel

extension ServerState {
  /// Up to so many items have their documentation at once for a client that cannot ask for it.
  private static let documentedItems = 30

  mutating func completion(_ request: Request) throws(ResponseError) -> Reply {
    let params: LSP.CompletionParams = try request.read()
    let at = try look(at: params.uri)
    let offset = at.offset(params.position)
    let isMereSpace = params.context?.triggerCharacter == " " && !at.isSpaceAfterSign(offset)
    let list: CompletionList
    switch at.view {
    case .facts(let view) where isMereSpace && view.isValueChosen(at: offset):
      list = view.completions(at: offset)
    case _ where isMereSpace: return .value(LSP.CompletionList(isIncomplete: false, items: []))
    case .note(let view): list = view.completions(at: offset)
    case .facts(let view): list = view.completions(at: offset)
    case .none: return .value(LSP.CompletionList(isIncomplete: false, items: []))
    }
    let insert = at.range(list.insertRange)
    let replace = at.range(list.replaceRange)
    let isDocumented = !client.completionResolveDocumentation && list.items.count <= Self.documentedItems
    let items = list.items.enumerated().map { index, item in
      let text = Array((client.completionSnippet || !item.isSnippet ? item.text : item.plainText).utf8)
      return LSP.CompletionItem(
        label: item.label, kind: LSP.CompletionItemKind(item.kind),
        tags: item.isDeprecated && client.completionTagDeprecated ? [.deprecated] : nil,
        detail: item.detail.isEmpty ? nil : item.detail,
        documentation: isDocumented ? documentation(item.key, at) : nil, sortText: Self.sortText(index),
        filterText: item.filter == item.label ? nil : item.filter,
        insertTextFormat: item.isSnippet && client.completionSnippet ? .snippet : nil,
        textEdit: client.completionInsertReplace
          ? .insertReplace(newText: text, insert: insert, replace: replace)
          : .edit(LSP.TextEdit(range: insert, newText: text)),
        data: item.key.isEmpty
          ? nil
          : JSONText { writer in
            writer.object { writer in
              writer.member("uri", params.uri)
              writer.member("key", item.key)
            }
          })
    }
    return .value(LSP.CompletionList(isIncomplete: list.isIncomplete, items: items))
  }

  mutating func completionItemResolve(_ request: Request) throws(ResponseError) -> Reply {
    let item: LSP.UnresolvedItem = try request.read()
    guard let key = item.data?["key"]?.string, let uri = item.data?["uri"]?.string,
      let at = try? look(at: LSP.DocumentURI(uri)), let documentation = documentation(key, at)
    else { return .value(item.resolved([])) }
    return .value(item.resolved([("documentation", JSONText(documentation))]))
  }

  private func documentation(_ key: String, _ at: DocumentRequest) -> LSP.MarkupContent? {
    let facts =
      switch at.view {
      case .note(let view): view.facts
      case .facts(let view): view.facts
      case .none: source.facts
      }
    return facts.documentation(ofCompletion: key, on: today).map { markup($0, client.completionMarkdown) }
  }

  /// Keeps the order of the list, which clients sort by this text.
  private static func sortText(_ index: Int) -> String {
    let digits = String(index)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}

extension DocumentRequest {
  /// Whether the space just typed follows a sign after which something is expected: `@ `, `status: `, `; `.
  fileprivate func isSpaceAfterSign(_ offset: Int) -> Bool {
    source.bytes.prefix(offset).last { $0 != 0x20 }.map { Array("@:;,=<>~(+*/".utf8).contains($0) } ?? false
  }
}

extension CompletionItem {
  /// The text of a snippet without its places: `${1:name}` is `name`, `$0` nothing.
  fileprivate var plainText: String {
    var plain = ""
    var rest = text[...]
    while let character = rest.popFirst() {
      guard character == "$", let next = rest.first else {
        plain.append(character)
        continue
      }
      if next.isNumber {
        rest = rest.drop { $0.isNumber }
      } else if next == "{" {
        let content = rest.dropFirst().prefix { $0 != "}" }
        rest = rest.dropFirst(content.count + 2)
        plain += content.drop { $0 != ":" }.dropFirst()
      } else {
        plain.append(character)
      }
    }
    return plain
  }
}

extension LSP.CompletionItemKind {
  init(_ kind: CompletionKind) {
    switch kind {
    case .entity: self = .variable
    case .property: self = .property
    case .class: self = .class
    case .unit: self = .unit
    case .source: self = .reference
    case .function: self = .function
    case .keyword: self = .keyword
    case .option: self = .field
    case .period: self = .constant
    case .value: self = .value
    case .dimension: self = .enumMember
    case .rule: self = .event
    case .snippet: self = .snippet
    }
  }
}
