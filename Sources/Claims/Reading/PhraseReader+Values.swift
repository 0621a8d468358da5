// The numbers of a shown text with the words that say how they are meant.
import Facts
import Quantities

extension PhraseReader {
  /// Appends the numbers of the shown text; years, ordinals and vague words only where there is no other number.
  mutating func readNumbers(_ text: [UInt8], into readings: inout [Reading]) {
    let first = readings.count
    var best = -1
    var index = shown.lowerBound
    while index < shown.upperBound {
      guard let (value, range, weight) = value(text, at: index) else {
        index += 1
        continue
      }
      index = max(index + 1, range.upperBound)
      if weight < best { continue }
      if weight > best, readings.count > first { readings.removeLast(readings.count - first) }
      best = weight
      append(text, value, range, into: &readings)
    }
    if readings.count == first, let index = shown.first(where: isSuperlative) {
      readings.append(Reading(value: .superlative, valueRange: bytes(index..<(index + 1))))
      finish(text, &readings[first], index..<(index + 1))
    }
  }

  /// The bytes that tokens span.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    guard let first = tokens.indices.contains(range.lowerBound) ? tokens[range.lowerBound] : nil,
      range.upperBound > range.lowerBound, range.upperBound <= tokens.count
    else { return 0..<0 }
    return first.start..<max(first.start, tokens[range.upperBound - 1].end)
  }

  private enum Value {
    case number(ParsedNumber)
    case range(ParsedNumber, ParsedNumber)
    case pair(ParsedNumber, ParsedNumber)
    case vague(Rational?)
  }

  private func value(_ text: [UInt8], at index: Int) -> (Value, Range<Int>, Int)? {
    let roles = tokens[index].roles
    let isVague = tokens[index].kind == .word && !roles.isDisjoint(with: [.vague, .plural])
    if isVague, let (bound, end) = vague(at: index) {
      return (.vague(bound), index..<end, bound == nil ? 1 : 2)
    }
    guard let first = parseNumber(text, at: index, before: shown.upperBound),
      first.tokens.upperBound <= shown.upperBound
    else { return nil }
    if first.kind == .plain || first.kind == .fraction, let (second, isPair) = secondEnd(text, after: first) {
      var lower = first
      var upper = second
      shareScaleAndUnit(&lower, &upper, isPair: isPair)
      let range = index..<upper.tokens.upperBound
      if isPair { return (.pair(lower, upper), range, 2) }
      // "12 or 13" is a range; "5 or 500" are two numbers.
      let isEither = tokens[first.tokens.upperBound].roles.contains(.either)
      if isEither, upper.value > lower.value * Rational(2) { return (.number(first), first.tokens, 2) }
      if lower.value <= upper.value {
        lower.isWeak = lower.isWeak && upper.isWeak
        return (.range(lower, upper), range, lower.isWeak ? 0 : 2)
      }
    }
    return (.number(first), first.tokens, first.isWeak ? 0 : 2)
  }

  /// "several", "dozens", "hundreds of thousands", "a few hundred".
  private func vague(at start: Int) -> (Rational?, Int)? {
    var index = start
    var bound: Rational?
    if tokens[index].roles.contains(.vague) {
      index += 1
    } else {
      bound = Rational(2) * Rational(Int(lexeme(of: tokens[index]).number))
      index += 1
    }
    var count = 0
    while index < shown.upperBound, tokens[index].kind == .word, count < 3 {
      let lexeme = lexeme(of: tokens[index])
      if !lexeme.roles.isDisjoint(with: [.scale, .collective, .plural]), !lexeme.roles.contains(.letter),
        lexeme.number > 0
      {
        bound = (bound ?? Rational(2)) * Rational(Int(lexeme.number))
        index += 1
        count += 1
      } else if lexeme.roles.contains(.filler), index + 1 < shown.upperBound,
        !tokens[index + 1].roles.isDisjoint(with: [.scale, .collective, .plural]), bound != nil
      {
        index += 1
      } else {
        break
      }
    }
    return (bound, index)
  }

  /// The second number of "x to y", "x–y" or "between x and y"; whether they are two values rather than a range.
  private func secondEnd(_ text: [UInt8], after first: ParsedNumber) -> (ParsedNumber, isPair: Bool)? {
    var index = first.tokens.upperBound
    guard index < shown.upperBound else { return nil }
    let joint = tokens[index]
    let opener = opener(before: first.tokens.lowerBound)
    var isWord = false
    if joint.kind == .sign {
      guard joint.sign == .dash || joint.sign == .hyphen || joint.sign == .minus,
        index + 1 < shown.upperBound,
        joint.isGlued == tokens[index + 1].isGlued
      else { return nil }
    } else if joint.kind == .word {
      let isAnd = joint.roles.contains(.rangeAnd) && opener.contains(.between)
      let isTo = joint.roles.contains(.rangeTo) && !joint.roles.contains(.point)
      let isOr = joint.roles.contains(.either) && wantedValues == 1
      // "два-три": the hyphen is inside the word.
      let isJoined = locale.language == .uk && joint.followsHyphen && joint.roles.contains(.cardinal)
      guard isAnd || isTo || isOr || isJoined else { return nil }
      isWord = isTo
      if isJoined { index -= 1 }
    } else {
      return nil
    }
    index += 1
    // "from 5 to about 7".
    var isHedged = false
    while index < shown.upperBound, tokens[index].kind == .word,
      tokens[index].roles.contains(.before) || tokens[index].roles.contains(.article) && isWord,
      tokens[index].roles.isDisjoint(with: [.cardinal]) || tokens[index].roles.contains(.before)
    {
      isHedged = true
      index += 1
    }
    guard let second = parseNumber(text, at: index, before: shown.upperBound),
      second.tokens.upperBound <= shown.upperBound, second.kind == first.kind, !second.isWeak || first.isWeak
    else { return nil }
    let differs = !first.units.isEmpty && !second.units.isEmpty && first.units != second.units
    let isChange = isWord && hasChange(before: first.tokens.lowerBound)
    let isPair =
      isWord
      && (wantedValues > 1 || isHedged || differs || isChange && opener.contains(.from)
        || isChange && !first.units.isEmpty && !first.hasPrefixUnit && second.units.isEmpty)
    if isHedged && !isPair { return nil }
    if !isPair && differs { return nil }
    return (second, isPair)
  }

  private func opener(before index: Int) -> Roles {
    var position = index - 1
    while position >= clause.lowerBound, index - position <= 4 {
      let token = tokens[position]
      guard token.kind == .word else { break }
      if !token.roles.isDisjoint(with: [.between, .from]) {
        return token.roles.intersection([.between, .from])
      }
      guard token.roles.contains(.before) || token.roles.contains(.filler) else { break }
      position -= 1
    }
    return []
  }

  /// A verb or noun of change or movement in the clause before a token.
  private func hasChange(before index: Int) -> Bool {
    var position = index - 1
    while position >= clause.lowerBound {
      let token = tokens[position]
      if token.kind == .mark { return false }
      if !token.roles.isDisjoint(with: [.change, .movement]) { return true }
      position -= 1
    }
    return false
  }

  /// A scale word or unit written once serves both ends.
  private func shareScaleAndUnit(
    _ lower: inout ParsedNumber, _ upper: inout ParsedNumber, isPair: Bool
  ) {
    if lower.scale < upper.scale, lower.kind == .plain {
      // "two to three hundred thousand", but "two hundred to three hundred thousand".
      let isProduct =
        lower.scale == .one && upper.fine > upper.scale && lower.value <= upper.value / upper.fine
      let scale = isProduct ? upper.fine : upper.scale
      if lower.value <= upper.value / scale { lower.multiply(by: scale) }
    }
    if lower.units.isEmpty {
      lower.units = upper.units
    } else if upper.units.isEmpty, !isPair || lower.hasPrefixUnit {
      upper.units = lower.units
    }
  }

  private mutating func append(
    _ text: [UInt8], _ value: Value, _ range: Range<Int>, into readings: inout [Reading]
  ) {
    switch value {
    case .number(var number):
      if isMinus(before: range) { number.negate() }
      append(text, .number(number.reading), range, isAbout: number.isAbout, into: &readings)
    case .range(let lower, let upper):
      append(text, .range(lower.reading, upper.reading), range, into: &readings)
      // The "from" of "from 12 to 15%" opens the range.
      if opener(before: lower.tokens.lowerBound).contains(.from) {
        readings[readings.count - 1].isLevel = false
      }
    case .pair(let from, let to):
      append(text, .number(from.reading), from.tokens, into: &readings)
      readings[readings.count - 1].isLevel =
        readings[readings.count - 1].isLevel || opener(before: from.tokens.lowerBound).contains(.from)
      append(text, .number(to.reading), to.tokens, into: &readings)
      readings[readings.count - 1].isLevel = true
    case .vague(let bound): append(text, .vague(atLeast: bound), range, into: &readings)
    }
  }

  /// Whether a word of sign stands right before the mark that begins with the value: "minus [3%]".
  private func isMinus(before value: Range<Int>) -> Bool {
    let before = value.lowerBound - 1
    return value.lowerBound == shown.lowerBound && clause.contains(before)
      && tokens[before].kind == .word && tokens[before].roles.contains(.minus)
  }

  private mutating func append(
    _ text: [UInt8], _ value: ReadValue, _ range: Range<Int>, isAbout: Bool = false,
    into readings: inout [Reading]
  ) {
    readings.append(Reading(value: value, valueRange: bytes(range), modifier: isAbout ? .about : .none))
    finish(text, &readings[readings.count - 1], range)
  }

  /// Adds what the words around a value say: modifier, change, level, negation, future.
  func finish(_ text: [UInt8], _ reading: inout Reading, _ range: Range<Int>) {
    findModifier(text, &reading, range)
    findChange(&reading, range)
    findNegation(&reading, range)
    findOrder(&reading, range)
    if range.count == 1, tokens[range.lowerBound].roles.contains(.no) {
      // "немає жодного": it counts none.
      reading.isNegated = false
      reading.negationRange = 0..<0
    }
    if isCurrent(range) { reading.standing = .current }
    if reading.change == .decrease, case .number(var number) = reading.value, number.isMultiple,
      !number.isHalving
    {
      // "fell threefold".
      number.value = .one / number.value
      number.isHalving = true
      reading.value = .number(number)
    }
  }
}
