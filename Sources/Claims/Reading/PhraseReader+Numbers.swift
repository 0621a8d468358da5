// One number with its sign, scale word and unit.
import Facts
import Quantities

extension PhraseReader {
  /// The number that begins at `start`, with a sign or currency before it.
  func parseNumber(_ text: [UInt8], at start: Int, before limit: Int) -> ParsedNumber? {
    guard start < limit else { return nil }
    var index = start
    var isNegative = false
    var isAccounting = false
    var prefix = UnitCandidates.none
    // Signs and a currency before the digits, in any order, each once.
    while index < limit {
      let token = tokens[index]
      if token.kind == .sign {
        switch token.sign {
        case .hyphen, .minus, .dash:
          // After a number it is a range or a dash.
          guard !isNegative, index + 1 < limit, tokens[index + 1].isGlued || token.sign == .minus,
            !(token.isGlued && index > 0 && index == start && !isOpening(index - 1))
          else { return nil }
          isNegative = true
        case .plus: guard index + 1 < limit, tokens[index + 1].isGlued else { return nil }
        case .openParenthesis:
          guard index == start, !isAccounting else { return nil }
          isAccounting = true
        case .currency:
          guard prefix.isEmpty, let found = unitLookup(text, token.start, text.count) else { return nil }
          prefix = found.units
        case .number: break
        default: return nil
        }
        index += 1
        continue
      }
      if token.kind == .word {
        if token.roles.contains(.minus), !isNegative, index + 1 < limit, beginsNumber(index + 1) {
          isNegative = true
          index += 1
          continue
        }
        if token.roles.contains(.numberSign), index + 1 < limit,
          tokens[index + 1].kind == .numeral
            || tokens[index + 1].roles.contains(.cardinal)
        {
          index += 1
          continue
        }
        if prefix.isEmpty, let units = code(text, at: index, limit) {
          prefix = units
          index += 1
          continue
        }
      }
      break
    }
    guard index < limit, var number = parseCore(text, at: index, hasPrefix: !prefix.isEmpty) else {
      return nil
    }
    number.tokens = start..<number.tokens.upperBound
    if !prefix.isEmpty {
      number.units = prefix
      number.hasPrefixUnit = true
      number.isWeak = false
    }
    if isAccounting, !closeParentheses(text, &number) { return nil }
    if !number.hasPrefixUnit, number.units.isEmpty { takeUnit(text, &number) }
    if isMisspeltScale(text, number.tokens.upperBound) { return nil }
    if isNegative || isAccounting { number.negate() }
    return number
  }

  private func isOpening(_ index: Int) -> Bool {
    tokens[index].kind == .sign
      && (tokens[index].sign == .openParenthesis || tokens[index].sign == .quote
        || tokens[index].sign == .currency || tokens[index].sign == .about || tokens[index].sign == .less
        || tokens[index].sign == .greater)
  }

  private func beginsNumber(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .numeral || token.kind == .sign && token.sign == .currency
      || token.roles.contains(.cardinal) && !token.roles.contains(.article) || token.roles.contains(.scale)
      || token.kind == .fractionGlyph
  }

  private func closeParentheses(_ text: [UInt8], _ number: inout ParsedNumber) -> Bool {
    if !number.hasPrefixUnit { takeUnit(text, &number) }
    let next = number.tokens.upperBound
    guard next < tokens.count, tokens[next].kind == .sign, tokens[next].sign == .closeParenthesis else {
      return false
    }
    number.tokens = number.tokens.lowerBound..<(next + 1)
    return true
  }

  /// Digits or words, with fractions, scale words and multiples.
  func parseCore(_ text: [UInt8], at start: Int, hasPrefix: Bool) -> ParsedNumber? {
    let token = tokens[start]
    var number: ParsedNumber
    switch token.kind {
    case .numeral:
      guard let parsed = parseDigits(text, at: start, hasPrefix: hasPrefix) else { return nil }
      number = parsed
    case .fractionGlyph:
      number = fraction(Int128(Int(token.detail) / 16), Int32(Int(token.detail) % 16), start..<(start + 1))
      if let scaled = scaledFraction(text, number) { number = scaled }
    case .word:
      guard let parsed = parseWords(at: start) else { return parseFactor(text, at: start) }
      number = parsed
      if number.kind == .fraction, let part = partOfUnit(text, number) { return part }
    case .sign, .mark: return nil
    }
    if number.kind == .plain {
      addDecimalWords(&number)
      addHalf(&number)
      if token.kind == .word { takeScales(text, &number, hasPrefix: hasPrefix) }
      if let part = outOf(number) { return part }
      if let multiple = multiple(number) { return multiple }
    }
    return number
  }
}
