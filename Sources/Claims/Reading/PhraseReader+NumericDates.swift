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
      return withYear(
        text, ParsedDate(.day, part: month, day: first.value, tokens: start..<(next + 1)), from: start)
    }
    if let period = periodWord(text, next, number: first.value, from: start) { return period }
    if first.count == 2, start > clause.lowerBound || start > 0 {
      // "the '90s", "années 90".
      let isDecade = roles(start - 1).contains(.decade) || isSign(start - 1, [.quote], glued: false)
      if isDecade, first.value % 10 == 0 {
        return ParsedDate(
          .decade, year: first.value < 30 ? 2000 + first.value : 1900 + first.value, tokens: start..<next)
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
    if year % 10 == 0, start > 0, roles(start - 1).contains(.decade),
      !roles(start - 1).contains(.abbreviation),
      locale.language == .fr
    {
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

  private func isDecadeEnding(_ text: [UInt8], _ index: Int) -> Bool {
    let token = tokens[index]
    let length = token.length
    switch locale.language {
    case .en: return length == 1 && text[token.start] | 0x20 == UInt8(ascii: "s")
    case .fr: return false
    case .de: return (2...3).contains(length) && text[token.start] == UInt8(ascii: "e")
    case .uk: return token.followsHyphen && length <= 6
    }
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
