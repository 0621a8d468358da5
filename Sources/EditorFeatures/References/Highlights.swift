// The other places in a document where the name at the cursor stands.
import Facts
import Syntax
import TextModel

/// One place to be marked.
package struct DocumentHighlight: Hashable, Sendable {
  package var range: Range<Int>
  /// True where it is declared.
  package var isDeclaration: Bool
}

extension NoteView {
  /// What the cursor is on: a name, else the statement that decides the claim. O(the block).
  package func symbol(at offset: Int) -> (symbol: FactSymbol, range: Range<Int>)? {
    if let name = occurrence(at: offset) { return (name.symbol, name.range) }
    guard let (claim, block) = claim(at: offset), let statement = statements(of: claim, in: block).first
    else {
      return nil
    }
    return (.statement(statement), range(claim.span, in: block))
  }

  /// In the order of the text; O(n).
  package func documentHighlights(at offset: Int) -> [DocumentHighlight] {
    guard let symbol = symbol(at: offset)?.symbol else { return [] }
    return uses(of: symbol).map { DocumentHighlight(range: $0.range, isDeclaration: $0.form == .declaration) }
  }
}

extension FactView {
  /// What the cursor is on: a name, else the statement of the line. O(the record).
  package func symbol(at offset: Int) -> (symbol: FactSymbol, range: Range<Int>)? {
    if let name = occurrence(at: offset) { return (name.symbol, name.range) }
    guard let record = record(at: offset), let field = field(at: offset, in: record),
      let statement = statement(at: offset)
    else { return nil }
    return (.statement(statement), range(field.span, in: record))
  }

  /// The statement of the line, whatever the cursor is on. O(the record).
  package func statement(at offset: Int) -> StatementID? {
    guard let record = record(at: offset), record.kind == .entity, let field = field(at: offset, in: record)
    else { return nil }
    return statement(field, in: record)
  }

  /// In the order of the text; O(n).
  package func documentHighlights(at offset: Int) -> [DocumentHighlight] {
    guard let symbol = symbol(at: offset) else { return [] }
    if case .statement = symbol.symbol {
      return [DocumentHighlight(range: symbol.range, isDeclaration: true)]
    }
    let id = Array(symbol.symbol.id(in: facts).utf8)
    var highlights: [DocumentHighlight] = []
    for record in tree.records where text.contains(id, in: record.range) {
      for occurrence in occurrences(in: record) where occurrence.symbol == symbol.symbol {
        highlights.append(
          DocumentHighlight(range: occurrence.range, isDeclaration: occurrence.form == .declaration))
      }
    }
    return highlights
  }
}
