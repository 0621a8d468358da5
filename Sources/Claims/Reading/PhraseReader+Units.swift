// The unit of a number, before or behind it.
import Facts
import Quantities

extension PhraseReader {
  /// A currency code or name directly before the digits.
  func code(_ text: [UInt8], at index: Int, _ limit: Int) -> UnitCandidates? {
    let token = tokens[index]
    guard index + 1 < limit, token.words == 1, token.roles.subtracting([.abbreviation, .prefix]).isEmpty
    else { return nil }
    let next = tokens[index + 1]
    guard
      next.kind == .numeral
        || next.kind == .sign && (next.sign == .minus || next.sign == .hyphen) && index + 2 < limit
          && tokens[index + 2].kind == .numeral
    else { return nil }
    let first = text[token.start]
    guard first >= 0x80 || first &- 0x41 < 26, !token.followsHyphen else { return nil }
    guard let found = unitLookup(text, token.start, token.end), found.end == token.end else { return nil }
    return found.units
  }

  /// The unit after a number, by any of its names.
  func takeUnit(_ text: [UInt8], _ number: inout ParsedNumber) {
    var index = number.tokens.upperBound
    guard index < tokens.count else { return }
    // "milliards d'euros", "millions of euros".
    if number.scale != .one, index + 1 < tokens.count, tokens[index].kind == .word, isGenitive(tokens[index]),
      tokens[index + 1].kind == .word
    {
      index += 1
    }
    let token = tokens[index]
    switch token.kind {
    case .word: guard number.kind == .plain, !isMonth(token) else { return }
    case .sign:
      guard token.sign == .percent || token.sign == .currency || token.sign == .other else { return }
    case .numeral, .fractionGlyph, .mark: return
    }
    // Not across the edge of the shown text.
    let limit = index < shown.upperBound ? tokens[shown.upperBound - 1].end : text.count
    guard let found = unitLookup(text, token.start, limit) else { return }
    // "in" and "a" are units elsewhere; "per cent" is one here.
    if token.kind == .word, token.roles.contains(.function), found.end <= token.end { return }
    number.units = found.units
    number.isWeak = false
    // "[2.3 million] vehicles": a unit behind the shown text counts, but is not part of the value.
    if index >= shown.upperBound { return }
    var end = index
    while end < tokens.count, tokens[end].start < found.end { end += 1 }
    number.tokens = number.tokens.lowerBound..<max(end, index + 1)
  }

  func isGenitive(_ token: PhraseToken) -> Bool {
    switch locale.language {
    case .en: token.roles.contains(.filler) && token.length == 2
    case .fr: token.roles.contains(.filler) && token.length <= 4 && token.roles.contains(.from)
    case .de, .uk: false
    }
  }

  func contains(_ units: UnitCandidates, _ unit: UnitID) -> Bool {
    for candidate in [units.first, units.second, units.third, units.fourth] {
      if let candidate, candidate == unit || isSameKind(candidate, unit) { return true }
    }
    return false
  }
}
