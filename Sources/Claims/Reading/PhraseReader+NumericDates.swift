// Dates that begin with digits.
import Quantities

extension PhraseReader {
  func parseNumericDate(_ text: [UInt8], at start: Int) -> ParsedDate? {
    guard let first = digits(start) else { return nil }
    if first.count == 4 { return parseYearFirst(text, at: start, year: first.value) }
    if let date = parseSeparated(at: start) { return date }
    var next = start + 1
    // "30th", "1er", "30.", "2-й".
    if next < tokens.count, tokens[next].kind == .word, tokens[next].isGlued,
      tokens[next].length <= 8,
      roles(next).isDisjoint(with: [.month, .quarter, .half])
    {
      if let period = letterPeriod(text, next, number: first.value) {
        return withYear(text, period, from: start)
      }
      next += 1
    } else if isSign(next, [.stop]) {
      next += 1
    }
    if roles(next).contains(.dateFiller), roles(next + 1).contains(.month) { next += 1 }
    if roles(next).contains(.month), (1...31).contains(first.value) {
      let month = Int(lexeme(of: tokens[next]).calendar)
      // "le 3 mai dernier".
      if let step = relativeAfter(next + 1) {
        var date = ParsedDate(.day, part: month, day: first.value, tokens: start..<(next + 2))
        date.step = step
        return date
      }
      return withYear(
        text, ParsedDate(.day, part: month, day: first.value, tokens: start..<(next + 1)), from: start)
    }
    if next > start + 1, (1...99).contains(first.value),
      let date = part(text, first.value, at: next, from: start)
    {
      return date
    }
    if let date = parsePart(text, at: start) { return date }
    if let period = periodWord(text, next, number: first.value, from: start) { return period }
    if first.count == 2, first.value % 10 == 0 {
      // "the 90s", "années 90", "90er Jahre", "90-х".
      let isDecade =
        start > 0 && (roles(start - 1).contains(.decade) || isSign(start - 1, [.quote], glued: false))
      if isDecade || next > start + 1 && isDecadeEnding(text, start + 1) {
        return decade(first.value, start..<(roles(next).contains(.decade) ? next + 1 : next))
      }
    }
    if let count = countAgo(at: start, Int(first.value), start + 1) { return count }
    return nil
  }

  /// 2025, 2025-07, 2025-07-31, 2025-Q3, 2024/25, 1990s.
  private func parseYearFirst(_ text: [UInt8], at start: Int, year: Int) -> ParsedDate? {
    let next = start + 1
    if isSign(next, [.hyphen, .slash, .stop]), let month = digits(next + 1), tokens[next + 1].isGlued,
      month.count == 2
    {
      if isSign(next + 2, [.hyphen, .slash, .stop]), let day = digits(next + 3), tokens[next + 3].isGlued,
        day.count == 2,
        Day(year: year, month: month.value, day: day.value) != nil
      {
        return ParsedDate(.day, year: year, part: month.value, day: day.value, tokens: start..<(next + 4))
      }
      if tokens[next].sign == .slash, month.value == (year + 1) % 100 {
        return ParsedDate(.fiscalYear, year: year + 1, tokens: start..<(next + 2))
      }
      if (1...12).contains(month.value), tokens[next].sign == .hyphen {
        return ParsedDate(.month, year: year, part: month.value, tokens: start..<(next + 2))
      }
    }
    if next < tokens.count, tokens[next].kind == .word, tokens[next].isGlued {
      if let period = letterPeriod(text, next, number: nil) {
        var result = period
        result.year = year
        result.tokens = start..<(next + 1)
        return result
      }
      if year % 10 == 0, isDecadeEnding(text, next) {
        let end = roles(next + 1).contains(.decade) ? next + 2 : next + 1
        return ParsedDate(.decade, year: year, tokens: start..<end)
      }
    }
    if year % 10 == 0, start > 0, isFrenchDecade(start - 1) {
      return ParsedDate(.decade, year: year, tokens: start..<next)
    }
    if roles(next).contains(.fiscal) {
      return ParsedDate(.fiscalYear, year: year, tokens: start..<(next + 1))
    }
    guard (1000...2999).contains(year) else { return nil }
    return ParsedDate(
      .year, year: year,
      tokens: start..<(roles(next).contains(.year) && locale.language == .uk ? next + 1 : next))
  }

  func isDecadeEnding(_ text: [UInt8], _ index: Int) -> Bool {
    let token = tokens[index]
    let length = token.length
    switch locale.language {
    case .en: return length == 1 && text[token.start] | 0x20 == UInt8(ascii: "s")
    case .fr: return false
    case .de: return (2...3).contains(length) && text[token.start] == UInt8(ascii: "e")
    case .uk:
      // "1980-х", "80-ті", "80-ми"; not "30-го" or "2-й".
      guard token.followsHyphen, length == 2 || length == 4 || length == 6 else { return false }
      let last = (text[token.end - 2], text[token.end - 1])
      return last == (0xD1, 0x85) || length == 4 && (last == (0xD1, 0x96) || last == (0xD0, 0xB8))
    }
  }

  /// "années" before the year or the tens of a decade.
  func isFrenchDecade(_ index: Int) -> Bool {
    locale.language == .fr && roles(index).contains(.decade) && !roles(index).contains(.half)
  }

  /// The decade of those tens: "the 20s" are this century's, "the 30s" the last one's.
  func decade(_ tens: Int, _ range: Range<Int>) -> ParsedDate {
    ParsedDate(.decade, year: tens < 30 ? 2000 + tens : 1900 + tens, tokens: range)
  }

  /// A century by its number: the 20th is 1901 to 2000.
  func century(_ number: Int, _ range: Range<Int>) -> ParsedDate? {
    guard (1...30).contains(number), let first = Day(year: number * 100 - 99, month: 1, day: 1),
      let last = Day(year: number * 100, month: 12, day: 31)
    else { return nil }
    var date = ParsedDate(.year, tokens: range)
    date.span = DayInterval(first: first, last: last)
    return date
  }

  /// 31.12.2025, 03/04/2026.
  private func parseSeparated(at start: Int) -> ParsedDate? {
    guard let first = digits(start), first.count <= 2,
      let sign = start + 1 < tokens.count ? tokens[start + 1].sign : nil,
      isSign(start + 1, [.slash, .stop, .hyphen]), let second = digits(start + 2), second.count <= 2,
      tokens[start + 2].isGlued, isSign(start + 3, [sign]), let third = digits(start + 4),
      tokens[start + 4].isGlued,
      third.count == 4 || third.count == 2
    else { return nil }
    let year = third.count == 2 ? 2000 + third.value : third.value
    let dayFirst = Moment(.day, year: year, part: second.value, day: first.value)
    let monthFirst = Moment(.day, year: year, part: first.value, day: second.value)
    let isMonthFirst = sign != .stop && locale.isMonthFirst
    guard let moment = isMonthFirst ? monthFirst ?? dayFirst : dayFirst ?? monthFirst else { return nil }
    var date = ParsedDate(
      .day, year: year, part: Int(moment.part), day: Int(moment.day), tokens: start..<(start + 5))
    if !locale.isStated, sign != .stop, let dayFirst, let monthFirst, dayFirst != monthFirst {
      date.alternative = isMonthFirst ? dayFirst : monthFirst
    }
    return date
  }
}
