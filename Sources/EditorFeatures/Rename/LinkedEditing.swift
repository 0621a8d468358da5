// Ids that are declared in the document at hand and change together as one of them is typed over.
import Facts
import Syntax
import TextModel

extension NoteView {
  /// The places of the id at `offset` in this note, if it is declared here and nowhere else; else none. O(n).
  package func linkedEditingRanges(at offset: Int) -> [Range<Int>] {
    guard let name = occurrence(at: offset), name.form == .id || name.form == .declaration else { return [] }
    let uses = uses(of: name.symbol)
    guard uses.contains(where: { $0.form == .declaration }) else { return [] }
    if case .noteSource = name.symbol {
    } else if Navigator(facts: facts, path: path).declarations(of: name.symbol).contains(where: { !$0.isHere }
    ) {
      return []
    }
    let written = Array(text[name.range])
    let ranges = uses.map(\.range).filter { text.equals($0, written) }
    return ranges.count > 1 ? ranges : []
  }
}

extension FactView {
  /// The places of the id at `offset` in this file, if nothing outside it declares or uses it; else none. O(n).
  package func linkedEditingRanges(at offset: Int) -> [Range<Int>] {
    guard let name = occurrence(at: offset), name.form == .id || name.form == .declaration else { return [] }
    let written = Array(text[name.range])
    let highlights = documentHighlights(at: offset)
    guard highlights.contains(where: \.isDeclaration) else { return [] }
    let ranges = highlights.map(\.range).filter { text.equals($0, written) }
    return ranges.count > 1 ? ranges : []
  }
}

extension NavigationTarget {
  var isHere: Bool {
    if case .here = place { return true }
    return false
  }
}
