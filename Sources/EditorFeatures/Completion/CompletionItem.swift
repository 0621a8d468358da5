// What may be written at the cursor.
import Analysis
import Facts
import Quantities
import TextModel

/// What a completion stands for.
package enum CompletionKind: UInt8, Sendable {
  case entity, property, `class`, unit, source, function, keyword, option, period, value, dimension, rule,
    snippet
}

/// One thing that may be written at the cursor.
package struct CompletionItem: Hashable, Sendable {
  package var label: String
  package var kind: CompletionKind
  /// What tells it apart, in a few words; empty when there is nothing to add.
  package var detail: String
  /// What is written; of a snippet with `$1`, `$0` in LSP's syntax.
  package var text: String
  package var isSnippet = false
  /// What the typed word is compared with.
  package var filter: String
  /// Finds the documentation: `facts.documentation(ofCompletion:)`; empty when there is none.
  package var key: String
  /// True for what is out of date at the place.
  package var isDeprecated = false

  init(
    _ label: String, _ kind: CompletionKind, detail: String = "", text: String? = nil, filter: String? = nil,
    key: String = ""
  ) {
    self.label = label
    self.kind = kind
    self.detail = detail
    self.text = text ?? label
    self.filter = filter ?? label
    self.key = key
  }
}

/// What may be written at the cursor, best first.
package struct CompletionList: Hashable, Sendable {
  /// The most that are offered at once.
  package static let limit = 200

  package var items: [CompletionItem] = []
  /// From the start of the word to the cursor.
  package var insertRange: Range<Int>
  /// From the start of the word to its end behind the cursor.
  package var replaceRange: Range<Int>
  /// True when more would be found with more typed.
  package var isIncomplete = false

  init(word: Range<Int>, cursor: Int) {
    insertRange = word.lowerBound..<max(word.lowerBound, min(cursor, word.upperBound))
    replaceRange = word
  }

  mutating func add(_ item: CompletionItem) {
    if items.count < CompletionList.limit { items.append(item) } else { isIncomplete = true }
  }
}

extension Facts {
  /// What is to be said of a completion once somebody looks at it; nil when there is nothing.
  package func documentation(ofCompletion key: String, on day: Day) -> HoverContent? {
    let parts = key.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    let id = Array(parts[1].utf8)
    let whole = 0..<id.count
    var writer = HoverWriter()
    let hover = SymbolHover(facts: self, day: day)
    switch parts[0] {
    case "entity": entity(id, whole).map { hover.write(.entity($0), to: &writer) }
    case "property": property(id, whole).map { hover.write(.property($0), to: &writer) }
    case "class": self.class(id, whole).map { hover.write(.class($0), to: &writer) }
    case "unit": unit(id, whole).map { hover.write(.unit($0), to: &writer) }
    case "source": source(id, whole).map { hover.write(.source($0), to: &writer) }
    case "function":
      if let page = FunctionPage.named(parts[1]) {
        writer.code(page.signature)
        writer.paragraph(page.says)
      }
    case "rule":
      if let code = RuleCode(name: parts[1]) {
        writer.title(parts[1], "rule")
        writer.page(Rule.of(code).summary)
      }
    case "figure":
      if let item = figure(key: parts[1]), case .statement(let statement) = item.kind {
        hover.write(.statement(statement), to: &writer)
      }
    default: break
    }
    return writer.isEmpty ? nil : writer.content
  }
}
