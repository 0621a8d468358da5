// Shares and multiples: "three in four", "three times", "a factor of three".
import Facts
import Quantities

extension PhraseReader {
  /// "three in four", "one car in five", "neuf sur dix".
  func outOf(_ number: ParsedNumber) -> ParsedNumber? {
    guard let numerator = number.value.integer, numerator > 0, numerator < 1000,
      !number.hasPrefixUnit
    else { return nil }
    var index = number.tokens.upperBound
    var hasNoun = false
    if index < tokens.count, tokens[index].kind == .word, tokens[index].roles.isEmpty {
      hasNoun = true
      index += 1
    }
    let isPlace = isOrdinal(number.tokens)
    guard index < tokens.count, tokens[index].kind == .word,
      tokens[index].roles.contains(.outOf) || isPlace && isGenitive(tokens[index]),
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
    // "2nd of 40" is a place among so many.
    if isPlace {
      var place = number
      place.tokens = number.tokens.lowerBound..<end
      place.isWeak = false
      return place
    }
    // "one of the three biggest" is no share.
    if end < tokens.count, isSuperlative(end) { return nil }
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
  func multiple(_ number: ParsedNumber) -> ParsedNumber? {
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
  func parseFactor(_ text: [UInt8], at start: Int) -> ParsedNumber? {
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
}
