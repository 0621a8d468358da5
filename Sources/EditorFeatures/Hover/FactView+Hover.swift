// The hover at a place of a fact base.
import Facts
import Quantities
import Syntax
import TextModel

extension FactView {
  /// What is at `offset`; nil where there is nothing to say. O(the record).
  package func hover(at offset: Int) -> Hover? {
    guard let record = record(at: offset) else { return nil }
    var writer = HoverWriter()
    if let name = occurrence(at: offset) {
      SymbolHover(facts: facts, day: today).write(name.symbol, to: &writer)
      return Hover(content: writer.content, range: name.range)
    }
    return wordHover(at: offset, in: record) ?? statementHover(at: offset, in: record)
  }

  /// On a value: the statement, as exact as it is.
  private func statementHover(at offset: Int, in record: FactRecord) -> Hover? {
    guard record.kind == .entity, let field = field(at: offset, in: record),
      field.value.span.holds(offset - record.start),
      let statement = statement(field, in: record)
    else { return nil }
    var writer = HoverWriter()
    SymbolHover(facts: facts, day: today).write(.statement(statement), to: &writer)
    return Hover(content: writer.content, range: range(field.value.span, in: record))
  }

  private func wordHover(at offset: Int, in record: FactRecord) -> Hover? {
    guard let leaf = record.nodes.leaf(at: offset - record.start, where: { $0.isFactWord }) else {
      return nil
    }
    let node = record.nodes[leaf]
    let range = range(node.span, in: record)
    let word = text.string(range)
    var writer = HoverWriter()
    switch node.kind {
    case .factKind: write(word, KeywordPage.records, to: &writer)
    case .factFieldName: write(word, KeywordPage.fields, to: &writer)
    case .factKeyword: write(word, KeywordPage.qualifiers, to: &writer)
    case .factDate:
      guard let moment = Moment.parse(text, range.trimmingTilde(in: text)) else { return nil }
      writer.title(word, "time")
      writer.paragraph(moment.days().spelledOut)
    default: return nil
    }
    return writer.isEmpty ? nil : Hover(content: writer.content, range: range)
  }

  private func write(_ word: String, _ pages: [KeywordPage], to writer: inout HoverWriter) {
    guard let page = KeywordPage.find(word, in: pages) else { return }
    writer.title(word)
    writer.paragraph(page.says)
  }
}

extension SyntaxKind {
  fileprivate var isFactWord: Bool {
    switch self {
    case .factKind, .factFieldName, .factKeyword, .factDate: true
    default: false
    }
  }
}

extension Range<Int> {
  /// Without `@` before it.
  func trimmingTilde(in text: [UInt8]) -> Range<Int> {
    !isEmpty && text.indices.contains(lowerBound) && text[lowerBound] == 0x40
      ? lowerBound + 1..<upperBound : self
  }
}
