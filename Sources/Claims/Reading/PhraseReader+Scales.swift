// What makes a number larger or finer: scale words, halves, decimals in words.
import Facts
import Quantities

extension PhraseReader {
  func scaledFraction(_ text: [UInt8], _ part: ParsedNumber) -> ParsedNumber? {
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

  /// "half a point", "a quarter mile", "ein halber Prozentpunkt": a number of that unit, no share of a whole.
  func partOfUnit(_ text: [UInt8], _ part: ParsedNumber) -> ParsedNumber? {
    var index = part.tokens.upperBound
    guard index < tokens.count, tokens[index - 1].roles.contains(.fraction) else { return nil }
    let word = tokens[index - 1]
    switch locale.language {
    case .en:
      let first = index
      if tokens[index].kind == .word, isGenitive(tokens[index]), index + 1 < tokens.count { index += 1 }
      if tokens[index].roles.contains(.article) { index += 1 }
      guard index < tokens.count, index == first || tokens[index - 1].roles.contains(.article),
        index > first || !word.roles.contains(.ordinalToo)
      else { return nil }
    case .de:
      guard text[word.start] | 0x20 == UInt8(ascii: "h"), text[word.start + 1] == UInt8(ascii: "a") else {
        return nil
      }
    case .fr, .uk: return nil
    }
    // "half in 2025" is no half an inch.
    guard index < shown.upperBound, tokens[index].kind == .word, !tokens[index].roles.contains(.function),
      let found = unitLookup(text, tokens[index].start, text.count)
    else { return nil }
    var number = part
    number.kind = .plain
    number.fine = Rational(1, over: lexeme(of: word).rank == 2 ? 10 : 100)
    number.coarse = number.fine
    number.units = found.units
    var end = index
    while end < tokens.count, tokens[end].start < found.end { end += 1 }
    number.tokens = part.tokens.lowerBound..<max(end, index + 1)
    return number
  }

  /// "one point five": digits in words after a decimal word.
  func addDecimalWords(_ number: inout ParsedNumber) {
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
  func addHalf(_ number: inout ParsedNumber) {
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

  func takeScales(_ text: [UInt8], _ number: inout ParsedNumber, hasPrefix: Bool) {
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
    // "12 m" of cars or euros can only be millions.
    return token.isGlued || hasNoun || expectedUnit != nil
  }
}
