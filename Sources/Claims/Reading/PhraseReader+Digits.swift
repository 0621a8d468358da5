// A number in digits, with what stands directly behind them.
import Facts
import Quantities

extension PhraseReader {
  func parseDigits(_ text: [UInt8], at start: Int, hasPrefix: Bool) -> ParsedNumber? {
    let numeral = numerals[Int(tokens[start].detail)]
    guard numeral.format != .unreadable, !isTail(text, start) else { return nil }
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
    if let (part, last) = writtenPart(behind: numeral, at: end) {
      number.value = value + part
      number.fine = Rational(1, over: part == Rational(1, over: 2) ? 10 : 100)
      number.coarse = number.fine
      end = last
      number.tokens = start..<end
    } else if next.kind == .fractionGlyph, next.isGlued || !numeral.hasDecimals {
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
      // "in his 50s" is ten numbers.
      if next.length == 1, locale.language == .en, numeral.digits < 4 { return nil }
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

  /// The part of "1 1/2" that is written with a slash, and the index behind it.
  private func writtenPart(behind whole: Numeral, at index: Int) -> (Rational, end: Int)? {
    guard whole.coefficient < 1000, !whole.hasDecimals, index + 2 < tokens.count,
      tokens[index].kind == .numeral, tokens[index + 1].sign == .slash, tokens[index + 1].isGlued,
      tokens[index + 2].kind == .numeral, tokens[index + 2].isGlued
    else { return nil }
    let upper = numerals[Int(tokens[index].detail)]
    let lower = numerals[Int(tokens[index + 2].detail)]
    guard !upper.hasDecimals, !lower.hasDecimals, upper.coefficient > 0,
      upper.coefficient < lower.coefficient, lower.coefficient <= 16
    else { return nil }
    return (Rational(upper.coefficient, over: lower.coefficient), index + 3)
  }

  /// "939" in "l51,939", where a letter was typed for a digit: the end of a number that cannot be read is none.
  private func isTail(_ text: [UInt8], _ index: Int) -> Bool {
    guard tokens[index].isGlued, index > 1, tokens[index - 1].kind == .sign, tokens[index - 1].isGlued,
      text[tokens[index - 1].start] == UInt8(ascii: ",") || text[tokens[index - 1].start] == UInt8(ascii: ".")
    else { return false }
    let word = tokens[index - 2]
    return word.kind == .word
      && (text[word.start..<word.end].contains { $0 &- 0x30 < 10 }
        || index > 2 && word.isGlued && tokens[index - 3].kind == .numeral)
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
      next < tokens.count && isMonth(tokens[next]) || first > 0 && isMonth(tokens[first - 1])
    {
      number.isWeak = true
    }
    return number
  }

  func isMonth(_ token: PhraseToken) -> Bool {
    token.roles.contains(.month) && lexeme(of: token).calendar <= 12
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
}
