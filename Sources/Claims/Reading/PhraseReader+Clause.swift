// The tokens of a claim's shown text and of the clause around it.

/// How far around a mark the words of its clause are looked at, in bytes.
private let clauseReach = 240

extension PhraseReader {
  /// Fills `tokens` with the shown text and as much of the clause around the mark as can say something of it.
  mutating func gather(
    _ text: [UInt8], shown range: Range<Int>, mark: Range<Int>, in block: Range<Int>,
    as expectation: ReadExpectation
  ) {
    if !tokens.isEmpty { tokens.removeAll(keepingCapacity: true) }
    if !numerals.isEmpty { numerals.removeAll(keepingCapacity: true) }
    if !compounds.isEmpty { compounds.removeAll(keepingCapacity: true) }
    let keepsDigitsApart = expectation == .date
    var sought = expectation.sought
    // "um 12 Prozent auf 88 Autos zurück": a verb can end far behind.
    if locale.language == .de, sought.before.contains(.changes) { sought.behind.insert(.changes) }
    var (start, sign) = start(
      text, of: max(block.lowerBound, mark.lowerBound - clauseReach)..<mark.lowerBound,
      isWhole: mark.lowerBound - block.lowerBound <= clauseReach, sought)
    outerNegation = sign.flatMap { negation(beforeAsideTo: $0, text, from: block.lowerBound) }
    if hasComments { start = min(text.outOfComment(start, from: block.lowerBound), mark.lowerBound) }
    scan(text, start..<mark.lowerBound, isShown: false, keepsDigitsApart)
    merge(from: 0)
    let shownStart = tokens.count
    scan(text, range, isShown: true, keepsDigitsApart)
    merge(from: shownStart)
    shown = shownStart..<tokens.count
    let end = end(text, of: mark.upperBound..<min(block.upperBound, mark.upperBound + clauseReach), sought)
    scan(text, mark.upperBound..<end, isShown: false, keepsDigitsApart, stopsAtClause: true)
    merge(from: shown.upperBound)
    var lower = shown.lowerBound
    while lower > 0, !endsClause(tokens[lower - 1]) { lower -= 1 }
    var upper = shown.upperBound
    while upper < tokens.count, !endsClause(tokens[upper]) { upper += 1 }
    clause = lower..<upper
  }

  private func endsClause(_ token: PhraseToken) -> Bool {
    token.endsClause || token.roles.contains(.clauseBreak)
  }
}

extension ReadExpectation {
  /// The words that matter to such a value.
  fileprivate var sought: SoughtWords {
    switch self {
    case .number, .any:
      SoughtWords(before: [.denies, .changes], behind: .denies, near: .known, isEveryNextNeeded: true)
    case .date: SoughtWords(before: .denies, behind: .denies, near: .known, isEveryNextNeeded: true)
    case .name, .text, .boolean:
      SoughtWords(before: .denies, behind: .denies, near: .stands, isEveryNextNeeded: false)
    }
  }
}
