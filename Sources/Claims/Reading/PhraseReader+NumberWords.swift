// Numbers in words: "two hundred and fifty thousand", "quatre-vingt-dix", "двадцять п'ять", "three in four".
import Quantities

/// A cardinal in words.
struct WordNumber {
  var value: Int128 = 0
  /// The place of its last word: 1 for units and tens, 100 for "hundred", the scale for a scale word.
  var place: Int128 = 1
  /// What its last word multiplies by; 1 for units and tens.
  var scale: Int128 = 1
  var end: Int
  var isArticle = false
  /// "anderthalb": a half is added.
  var hasHalf = false
}

extension PhraseReader {
  /// The cardinal in words that begins at `start`.
  func wordNumber(at start: Int) -> WordNumber? {
    guard start < tokens.count, tokens[start].kind == .word else { return nil }
    var result = WordNumber(end: start)
    var total: Int128 = 0
    var current: Int128 = 0
    var place: Int128 = 1
    var hasCurrent = false
    var index = start
    while index < tokens.count, tokens[index].kind == .word {
      let lexeme = lexeme(of: tokens[index])
      let number = Int128(lexeme.number)
      if lexeme.roles.contains(.cardinal) {
        if lexeme.roles.contains(.article) {
          // "un" ends "vingt et un"; an article begins a number only.
          guard
            index == start || locale.language == .fr && accepts(1, after: current)
              || locale.language == .de && !hasCurrent && index + 1 < tokens.count
                && tokens[index + 1].roles.contains(.scale)
          else { break }
          result.isArticle = index == start
        } else if hasCurrent {
          guard number > 0 else { break }
          if locale.language == .fr, number == 20, current % 100 == 4 {
            current += 76
            index += 1
            continue
          }
          guard accepts(number, after: current) else { break }
        }
        current += number
        place = 1
        result.scale = 1
        hasCurrent = true
        index += 1
        if lexeme.roles.contains(.andHalf) || number >= 1000 {
          result.hasHalf = lexeme.roles.contains(.andHalf)
          if result.hasHalf, number == 0 { current = 1 }
          break
        }
        if current > 99, number > 99 { place = lastPlace(number) }
      } else if lexeme.roles.contains(.scale), !lexeme.roles.contains(.letter),
        !lexeme.roles.contains(.fraction)
      {
        if index == start, !mayStandAlone(lexeme) { return nil }
        if number == 100 {
          guard current < 100, !(hasCurrent && current == 0) else { break }
          current = max(1, current) * 100
          place = 100
          result.scale = 100
        } else {
          guard number > 0 else { break }
          if !hasCurrent, total > 0, number >= place {
            total = total.multipliedReportingOverflow(by: number).partialValue
            place = place.multipliedReportingOverflow(by: number).partialValue
          } else {
            guard total == 0 || number < lastPlace(total) else { break }
            total += max(1, current) * number
            place = place * number
          }
          result.place = place
          result.scale = number
          current = 0
          hasCurrent = false
          place = number
          index += 1
          if total > 1_000_000_000_000_000_000_000 { break }
          continue
        }
        hasCurrent = true
        index += 1
      } else if lexeme.roles.contains(.connector), index > start,
        joinsNumber(at: index, current, total, hasCurrent)
      {
        index += 1
      } else {
        break
      }
    }
    guard index > start else { return nil }
    result.end = index
    result.value = total + current
    if hasCurrent { result.place = place } else if total > 0 { result.place = max(result.place, 1) }
    if result.isArticle, index > start + 1 { result.isArticle = false }
    return result
  }

  private func mayStandAlone(_ lexeme: Lexeme) -> Bool {
    switch locale.language {
    case .en: false
    case .fr, .de: lexeme.number <= 1000 && !lexeme.roles.contains(.plural)
    case .uk: !lexeme.roles.contains(.plural)
    }
  }

  /// Whether `number` may follow `current` inside one group of three digits.
  private func accepts(_ number: Int128, after current: Int128) -> Bool {
    let tens = current % 100
    if current == 0 { return true }
    if locale.language == .fr, tens == 10, (7...9).contains(number) { return true }
    if number < 10 { return tens == 0 && current >= 100 || tens % 10 == 0 && tens >= 20 }
    if locale.language == .fr, number < 20, tens == 60 || tens == 80 { return true }
    return number < 100 && tens == 0 && current >= 100
  }

  private func joinsNumber(at index: Int, _ current: Int128, _ total: Int128, _ hasCurrent: Bool) -> Bool {
    let next = index + 1
    guard next < tokens.count, tokens[next].kind == .word, tokens[next].roles.contains(.cardinal) else {
      return false
    }
    let number = Int128(lexeme(of: tokens[next]).number)
    switch locale.language {
    case .en:
      guard !tokens[next].roles.contains(.article), number < 100, number > 0 else { return false }
      return hasCurrent ? current >= 100 && current % 100 == 0 : total > 0
    case .fr: return hasCurrent && (number == 1 || number == 11) && accepts(number, after: current)
    case .de:
      return hasCurrent && current >= 100 && current % 100 == 0 && !tokens[next].roles.contains(.article)
    case .uk: return false
    }
  }

  /// A number in words at `start`, with what makes it a fraction, a dozen, a multiple or an ordinal.
  func parseWords(at start: Int) -> ParsedNumber? {
    guard start < tokens.count, tokens[start].kind == .word else { return nil }
    let roles = tokens[start].roles
    if roles.isDisjoint(with: Self.numberRoles) { return nil }
    if roles.contains(.multiple) { return multipleWord(at: start) }
    if roles.contains(.numberSign), !roles.contains(.no) { return nil }
    if roles.contains(.each), start + 1 < tokens.count, tokens[start + 1].roles.contains(.ordinal),
      lexeme(of: tokens[start + 1]).rank > 1
    {
      return fraction(1, lexeme(of: tokens[start + 1]).rank, start..<(start + 2))
    }
    // "single-digit growth".
    if roles.contains([.cardinal, .each]), start + 1 < tokens.count, tokens[start + 1].followsHyphen {
      return nil
    }
    guard let word = wordNumber(at: start) else {
      if roles.contains(.approximate) {
        var number = ParsedNumber(
          Rational(Int(lexeme(of: tokens[start]).number)), tokens: start..<(start + 1))
        number.fine = Rational(Int(lexeme(of: tokens[start]).number))
        number.coarse = number.fine
        number.isAbout = true
        return number
      }
      if roles.contains(.fraction) { return partOf(1, at: start, from: start) }
      if roles.contains(.collective), !roles.contains(.plural) {
        return ParsedNumber(Rational(Int(lexeme(of: tokens[start]).number)), tokens: start..<(start + 1))
      }
      if roles.contains(.ordinal) {
        return ordinal(Int128(lexeme(of: tokens[start]).rank), start..<(start + 1))
      }
      return nil
    }
    let next = word.end
    if next < tokens.count, tokens[next].kind == .word {
      let lexeme = lexeme(of: tokens[next])
      let isTail = lexeme.roles.contains(.ordinal) && tokens[next].followsHyphen || locale.language == .fr
      if lexeme.roles.contains(.ordinal), !word.isArticle, lexeme.rank < 10, word.value % 10 == 0,
        word.value >= 20, isTail || !lexeme.roles.contains(.fraction)
      {
        return ordinal(word.value + Int128(lexeme.rank), start..<(next + 1))
      }
      if lexeme.roles.contains(.fraction),
        !lexeme.roles.contains(.ordinalToo) || word.value == 1 || tokens[next].followsHyphen,
        word.value > 0, word.value < 100, !word.hasHalf
      {
        return partOf(word.value, at: next, from: start)
      }
      if lexeme.roles.contains(.approximate), word.isArticle {
        return parseWords(at: next).map {
          var number = $0
          number.tokens = start..<number.tokens.upperBound
          return number
        }
      }
      if lexeme.roles.contains(.collective), word.value > 0 {
        let value = Rational(word.value) * Rational(Int(lexeme.number))
        return ParsedNumber(value, tokens: start..<(next + 1))
      }
      if lexeme.roles.contains(.multiple), word.isArticle { return multipleWord(at: next) }
    }
    var number = ParsedNumber(
      Rational(word.value), fine: Rational(word.place), tokens: start..<next)
    number.scale = Rational(word.scale)
    if word.hasHalf {
      number.value = number.value + Rational(1, over: 2)
      number.fine = Rational(1, over: 10)
      number.coarse = number.fine
    }
    // "no cars", "aucune usine": 0 where no other number is told.
    let isNone = word.value == 0 && roles.contains(.no)
    // "both plants", "a single plant"; not "both 12% and 15%".
    let isWhole = roles.contains(.each)
    number.isWeak = word.isArticle || isPronoun(word, start) || isNone || isWhole
    if roles.contains(.article), locale.language == .en, word.isArticle { return nil }
    return number
  }

  static let numberRoles: Roles = [
    .cardinal, .scale, .multiple, .each, .approximate, .fraction, .collective, .ordinal,
  ]

  /// "one of the plants" counts nothing.
  private func isPronoun(_ word: WordNumber, _ start: Int) -> Bool {
    guard word.value == 1, word.end == start + 1, word.end < tokens.count else { return false }
    let next = tokens[word.end]
    return next.kind == .word && next.roles.contains(.filler) && locale.language == .en
      && !next.roles.contains(.outOf)
  }

  private func ordinal(_ rank: Int128, _ range: Range<Int>) -> ParsedNumber {
    var number = ParsedNumber(Rational(rank), tokens: range)
    number.isWeak = true
    return number
  }

  func fraction(_ numerator: Int128, _ denominator: Int32, _ range: Range<Int>) -> ParsedNumber {
    var number = ParsedNumber(
      Rational(numerator, over: Int128(denominator)), fine: Rational(1, over: 100), tokens: range)
    number.kind = .fraction
    return number
  }

  /// "two thirds", "half", and what they are a part of: "half a million", "half a dozen".
  private func partOf(_ numerator: Int128, at index: Int, from start: Int) -> ParsedNumber? {
    let lexeme = lexeme(of: tokens[index])
    if lexeme.roles.contains([.fraction, .scale]) {
      let value = Rational(Int(lexeme.number)) * Rational(1, over: 2)
      var number = ParsedNumber(
        value, fine: Rational(Int(lexeme.number)) * Rational(1, over: 10), tokens: start..<(index + 1))
      number.scale = Rational(Int(lexeme.number))
      return number
    }
    let denominator = lexeme.rank
    guard denominator > 0 else { return nil }
    let followsArticle = start > clause.lowerBound && tokens[start - 1].roles.contains(.article)
    if lexeme.roles.contains(.ordinalToo), index == start, !followsArticle {
      return ordinal(Int128(denominator), start..<(start + 1))
    }
    // "first half", "third quarter": a period, not a part; "the quarter" neither.
    if lexeme.roles.contains(.quarter) || lexeme.roles.contains(.half), index == start, start > 0,
      tokens[start - 1].roles.contains(.ordinal) || tokens[start - 1].roles.contains(.relative)
    {
      return nil
    }
    var next = index + 1
    while next < tokens.count, next <= index + 2, tokens[next].kind == .word,
      tokens[next].roles.contains(.article) || tokens[next].roles.contains(.filler)
    {
      next += 1
    }
    if next < tokens.count, tokens[next].kind == .word,
      tokens[next].roles.contains(.collective)
        || tokens[next].roles.contains(.scale) && !tokens[next].roles.contains(.letter)
    {
      let whole = Rational(Int(self.lexeme(of: tokens[next]).number))
      var number = fraction(numerator, denominator, start..<(next + 1))
      number.kind = .plain
      number.value = number.value * whole
      let isRound = number.value.isInteger && whole > Rational(99)
      number.fine = isRound ? Rational(lastPlace(number.value.integer ?? 1)) : .one
      number.coarse = number.fine
      number.scale = whole
      return number
    }
    return fraction(numerator, denominator, start..<(index + 1))
  }

  private func multipleWord(at start: Int) -> ParsedNumber? {
    let lexeme = lexeme(of: tokens[start])
    // "double-digit growth" multiplies nothing.
    if start + 1 < tokens.count, tokens[start + 1].followsHyphen, locale.language == .en { return nil }
    let isHalving = lexeme.roles.contains(.halving)
    var number = ParsedNumber(
      isHalving ? Rational(1, over: Int128(max(1, lexeme.rank))) : Rational(Int(lexeme.rank)),
      tokens: start..<(start + 1))
    number.kind = isHalving ? .halving : .multiple
    // "das Zweieinhalbfache".
    if lexeme.roles.contains(.andHalf) { number.value = number.value + Rational(1, over: 2) }
    return number
  }
}
