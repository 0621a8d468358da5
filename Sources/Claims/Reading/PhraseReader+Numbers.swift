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
    if !number.hasPrefixUnit { takeUnit(text, &number) }
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

  /// A currency code or name directly before the digits.
  private func code(_ text: [UInt8], at index: Int, _ limit: Int) -> UnitCandidates? {
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
  private func parseCore(_ text: [UInt8], at start: Int, hasPrefix: Bool) -> ParsedNumber? {
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

  private func parseDigits(_ text: [UInt8], at start: Int, hasPrefix: Bool) -> ParsedNumber? {
    let numeral = numerals[Int(tokens[start].detail)]
    guard numeral.format != .unreadable else { return nil }
    var end = start + 1
    let fine = Rational(powerOfTen: -numeral.decimals)
    let value = numeral.isTooLong ? Rational.undefined : Rational(numeral.coefficient) * fine
    let coarse = numeral.hasDecimals ? fine : Rational(lastPlace(numeral.coefficient))
    var number = ParsedNumber(value, fine: fine, coarse: coarse, tokens: start..<end)
    number.isAmbiguous = numeral.format == .ambiguous
    guard end < tokens.count else { return yearLike(number, numeral) }
    let next = tokens[end]
    if next.isGlued, next.kind == .sign, next.sign == .slash, end + 1 < tokens.count,
      tokens[end + 1].kind == .numeral, tokens[end + 1].isGlued, !numeral.hasDecimals
    {
      let lower = numerals[Int(tokens[end + 1].detail)]
      if numeral.coefficient > 0, numeral.coefficient < lower.coefficient, lower.coefficient <= 1000,
        !lower.hasDecimals
      {
        return fraction(numeral.coefficient, Int32(truncatingIfNeeded: lower.coefficient), start..<(end + 2))
      }
    }
    if next.kind == .fractionGlyph, next.isGlued || !numeral.hasDecimals {
      number.value =
        value + Rational(Int128(Int(next.detail) / 16), over: Int128(max(1, Int(next.detail) % 16)))
      number.fine = Rational(1, over: Int(next.detail) % 16 == 2 ? 10 : 100)
      number.coarse = number.fine
      end += 1
      number.tokens = start..<end
    } else if next.kind == .word, next.roles.contains(.fraction), !next.roles.contains(.scale),
      !numeral.hasDecimals,
      numeral.coefficient > 0, numeral.coefficient < Int128(lexeme(of: next).rank),
      !next.roles.contains(.ordinalToo)
    {
      return fraction(numeral.coefficient, lexeme(of: next).rank, start..<(end + 1))
    } else if next.kind == .word, next.isGlued, !next.followsHyphen, isOrdinalEnding(text, next) {
      number.tokens = start..<(end + 1)
      number.isWeak = true
      return number
    } else if next.kind == .word, next.isGlued, next.followsHyphen, locale.language == .uk,
      next.length <= 8,
      next.roles.isEmpty, next.length >= 2
    {
      // "2-й", "1990-х".
      number.tokens = start..<(end + 1)
      number.isWeak = true
      return number
    }
    addHalf(&number)
    takeScales(text, &number, hasPrefix: hasPrefix)
    if number.tokens.upperBound == end, end < tokens.count, tokens[end].kind == .word, tokens[end].isGlued,
      !tokens[end].followsHyphen, !tokens[end].roles.contains(.times)
    {
      // Letters directly after digits: a unit, or a name such as 5G.
      guard unitLookup(text, tokens[end].start, text.count) != nil else { return nil }
    }
    return yearLike(number, numeral)
  }

  /// A bare number of four digits that can be a year is the value only when nothing else is.
  private func yearLike(_ number: ParsedNumber, _ numeral: Numeral) -> ParsedNumber {
    var number = number
    if numeral.digits == 4, !numeral.isGrouped, !numeral.hasDecimals, number.scale == .one,
      (1900...2100).contains(numeral.coefficient)
    {
      number.isWeak = true
    }
    // A day of a month.
    let next = number.tokens.upperBound
    let first = number.tokens.lowerBound
    if numeral.digits <= 2, !numeral.hasDecimals,
      next < tokens.count && tokens[next].roles.contains(.month)
        || first > 0 && tokens[first - 1].roles.contains(.month)
    {
      number.isWeak = true
    }
    return number
  }

  private func isOrdinalEnding(_ text: [UInt8], _ token: PhraseToken) -> Bool {
    let length = token.length
    guard length <= 4 else { return false }
    let first = text[token.start] | 0x20
    let second = length > 1 ? text[token.start + 1] | 0x20 : 0
    switch (locale.language, first, second, length) {
    case (.en, UInt8(ascii: "s"), UInt8(ascii: "t"), 2), (.en, UInt8(ascii: "n"), UInt8(ascii: "d"), 2),
      (.en, UInt8(ascii: "r"), UInt8(ascii: "d"), 2), (.en, UInt8(ascii: "t"), UInt8(ascii: "h"), 2),
      (.en, UInt8(ascii: "s"), 0, 1), (.fr, UInt8(ascii: "e"), 0, 1),
      (.fr, UInt8(ascii: "e"), UInt8(ascii: "r"), 2),
      (.fr, UInt8(ascii: "r"), UInt8(ascii: "e"), 2), (.de, UInt8(ascii: "e"), UInt8(ascii: "r"), 2):
      return true
    default: return locale.language == .fr && (first == 0xE3 || first == UInt8(ascii: "e")) && length >= 3
    }
  }

  private func scaledFraction(_ text: [UInt8], _ part: ParsedNumber) -> ParsedNumber? {
    let next = part.tokens.upperBound
    guard next < tokens.count, tokens[next].kind == .word, tokens[next].roles.contains(.scale) else {
      return nil
    }
    var number = part
    number.kind = .plain
    number.fine = Rational(1, over: 10)
    number.coarse = number.fine
    takeScales(text, &number, hasPrefix: false)
    return number
  }

  /// "one point five": digits in words after a decimal word.
  private func addDecimalWords(_ number: inout ParsedNumber) {
    var index = number.tokens.upperBound
    guard index + 1 < tokens.count, tokens[index].roles.contains(.point), tokens[index].kind == .word else {
      return
    }
    index += 1
    var fraction: Int128 = 0
    var place = 0
    while index < tokens.count, tokens[index].kind == .word, tokens[index].roles.contains(.cardinal),
      !(tokens[index].roles.contains(.article) && locale.language == .en),
      (0...99).contains(lexeme(of: tokens[index]).number), place < 12
    {
      let digits = Int128(lexeme(of: tokens[index]).number)
      let width = digits > 9 ? 2 : 1
      if width == 2, place > 0 { break }
      fraction = fraction * (width == 2 ? 100 : 10) + digits
      place += width
      index += 1
    }
    guard place > 0 else { return }
    number.value = number.value + Rational(fraction) * Rational(powerOfTen: -place)
    number.fine = Rational(powerOfTen: -place)
    number.coarse = number.fine
    number.tokens = number.tokens.lowerBound..<index
  }

  /// "and a half", also after the scale word ("deux millions et demi").
  private func addHalf(_ number: inout ParsedNumber) {
    let index = number.tokens.upperBound
    guard index < tokens.count, tokens[index].kind == .word, tokens[index].roles.contains(.andHalf),
      !tokens[index].roles.contains(.cardinal)
    else { return }
    let unit = number.fine > .one ? number.fine : .one
    number.value = number.value + unit * Rational(1, over: 2)
    number.fine = unit * Rational(1, over: 10)
    number.coarse = number.fine
    number.tokens = number.tokens.lowerBound..<(index + 1)
  }

  private func takeScales(_ text: [UInt8], _ number: inout ParsedNumber, hasPrefix: Bool) {
    var index = number.tokens.upperBound
    var count = 0
    while index < tokens.count, tokens[index].kind == .word, count < 3 {
      let token = tokens[index]
      if token.roles.contains(.andHalf), count > 0, !token.roles.contains(.cardinal) {
        addHalf(&number)
        index = number.tokens.upperBound
        continue
      }
      let isScale = token.roles.contains(.scale) && !token.roles.contains(.fraction)
      let isCollective = token.roles.contains(.collective) && !token.roles.contains(.prefix)
      guard isScale || isCollective && count == 0 else { return }
      if token.roles.contains(.letter), count > 0 || !isScaleLetter(text, index, hasPrefix) { return }
      number.multiply(by: Rational(Int(lexeme(of: token).number)))
      index += 1
      count += 1
      number.tokens = number.tokens.lowerBound..<index
      if isCollective {
        number.fine = .one
        number.coarse = .one
      }
    }
  }

  /// Whether "m", "k", "b" or "t" scales the number before it rather than being its unit.
  private func isScaleLetter(_ text: [UInt8], _ index: Int, _ hasPrefix: Bool) -> Bool {
    let token = tokens[index]
    if hasPrefix { return true }
    if let expectedUnit, let found = unitLookup(text, token.start, token.end), found.end == token.end,
      contains(found.units, expectedUnit)
    {
      return false
    }
    let next = index + 1
    let hasNoun =
      next < tokens.count
      && (tokens[next].kind == .sign && tokens[next].sign == .currency
        || tokens[next].kind == .word && !tokens[next].roles.contains(.function))
    if text[token.start] == UInt8(ascii: "t") {
      return hasNoun && next < tokens.count && tokens[next].sign == .currency
    }
    return token.isGlued || hasNoun
  }

  private func contains(_ units: UnitCandidates, _ unit: UnitID) -> Bool {
    for candidate in [units.first, units.second, units.third, units.fourth] {
      if let candidate, candidate == unit || isSameKind(candidate, unit) { return true }
    }
    return false
  }

  /// "three in four", "one car in five", "neuf sur dix".
  private func outOf(_ number: ParsedNumber) -> ParsedNumber? {
    guard let numerator = number.value.integer, numerator > 0, numerator < 1000, number.scale == .one,
      !number.hasPrefixUnit
    else { return nil }
    var index = number.tokens.upperBound
    var hasNoun = false
    if index < tokens.count, tokens[index].kind == .word, tokens[index].roles.isEmpty {
      hasNoun = true
      index += 1
    }
    guard index < tokens.count, tokens[index].kind == .word, tokens[index].roles.contains(.outOf),
      !tokens[index].roles.contains(.multiple)
    else { return nil }
    index += 1
    guard index < tokens.count else { return nil }
    var denominator: Int128 = 0
    var end = index + 1
    if tokens[index].kind == .numeral {
      let numeral = numerals[Int(tokens[index].detail)]
      guard !numeral.hasDecimals, numeral.format == .plain else { return nil }
      denominator = numeral.coefficient
    } else if let word = wordNumber(at: index), !word.isArticle, !word.hasHalf {
      denominator = word.value
      end = word.end
    }
    guard denominator > numerator, denominator <= 1000 else { return nil }
    if end < tokens.count, tokens[end].kind == .sign,
      tokens[end].sign == .percent || tokens[end].sign == .currency
    {
      return nil
    }
    // "two plants in five countries" is no share.
    if hasNoun, end < tokens.count, tokens[end].kind == .word, !tokens[end].roles.contains(.function) {
      return nil
    }
    return fraction(
      numerator, Int32(truncatingIfNeeded: denominator), number.tokens.lowerBound..<end)
  }

  /// "three times", "3x", "у 3 рази", "three-fold".
  private func multiple(_ number: ParsedNumber) -> ParsedNumber? {
    let index = number.tokens.upperBound
    guard index < tokens.count else { return nil }
    let token = tokens[index]
    let isTimes = token.kind == .word && token.roles.contains(.times)
    guard isTimes || token.kind == .sign && token.sign == .multiply && token.isGlued else { return nil }
    if isTimes, token.length == 1, !token.isGlued { return nil }
    var result = number
    result.kind = .multiple
    result.isWeak = false
    result.tokens = number.tokens.lowerBound..<(index + 1)
    return result
  }

  /// "a factor of three", "divisé par trois".
  private func parseFactor(_ text: [UInt8], at start: Int) -> ParsedNumber? {
    let roles = tokens[start].roles
    guard roles.contains(.divided) || roles.contains(.times) && tokens[start].words > 1,
      start + 1 < tokens.count,
      var number = parseCore(text, at: start + 1, hasPrefix: false), number.kind == .plain
    else { return nil }
    number.tokens = start..<number.tokens.upperBound
    number.kind = .multiple
    number.isWeak = false
    if roles.contains(.divided) {
      number.value = .one / number.value
      number.kind = .halving
    }
    return number
  }

  /// The unit after a number, by any of its names.
  private func takeUnit(_ text: [UInt8], _ number: inout ParsedNumber) {
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
    case .word: guard number.kind == .plain, !token.roles.contains(.month) else { return }
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

  private func isGenitive(_ token: PhraseToken) -> Bool {
    switch locale.language {
    case .en: token.roles.contains(.filler) && token.length == 2
    case .fr: token.roles.contains(.filler) && token.length <= 4 && token.roles.contains(.from)
    case .de, .uk: false
    }
  }
}
