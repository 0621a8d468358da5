// Several names in the words of one claim: "Nissan and Mitsubishi" is one claim for each (spec 3).
import Facts
import Quantities
import Syntax

extension ClaimEngine {
  /// Where the names of a list stand in the shown text that was just read; empty when it is no list of names.
  ///
  /// Between the names stand commas and "and" alone. Each is a reference, or each is text that names an entity; text
  /// that names one as a whole ("Marks and Spencer") is no list.
  func listedNames(_ work: ClaimWork, _ block: NoteBlock, _ scope: ExpressionScope) -> [Span32] {
    guard work.claim.reference == nil else { return [] }
    let shown = work.claim.shown
    let targets = block.references.filter {
      !$0.isInBody && $0.span.start >= shown.start && $0.span.end <= shown.end
    }
    var names: [Span32] = []
    var current: Span32?
    var isWhole = true
    func close() {
      if let name = current { names.append(name) } else { isWhole = false }
      current = nil
    }
    for index in reader.shown {
      let token = reader.tokens[index]
      let span = Span32(token.start - block.start, token.end - block.start)
      let reference = targets.first { $0.span.start <= span.start && span.end <= $0.span.end }
      if let reference {
        if current != nil, current != reference.target { return [] }
        current = reference.target
      } else if separatesNames(token, scope.text) {
        // ", and" separates once.
        if current != nil || index == reader.shown.lowerBound { close() }
      } else if targets.isEmpty {
        current = current.map { Span32(start: $0.start, end: span.end) } ?? span
      } else if token.kind != .word || token.roles.isDisjoint(with: [.filler, .function]) {
        return []
      }
    }
    close()
    guard isWhole, names.count > 1 else { return [] }
    if targets.isEmpty {
      let whole = Span32(start: names[0].start, end: names[names.count - 1].end)
      guard !isName(whole, scope), names.allSatisfy({ isName($0, scope) }) else { return [] }
    }
    return names
  }

  private func separatesNames(_ token: PhraseToken, _ text: [UInt8]) -> Bool {
    switch token.kind {
    case .sign: return token.sign == .comma || text[token.start] == UInt8(ascii: "&")
    case .word: return token.roles.contains(.rangeAnd) && !token.roles.contains(.either)
    case .numeral, .fractionGlyph, .mark: return false
    }
  }

  private func isName(_ span: Span32, _ scope: ExpressionScope) -> Bool {
    if case .unknown = context.facts.resolve(scope.text, scope.range(span), at: context.referenceDay) {
      return false
    }
    return true
  }
}
