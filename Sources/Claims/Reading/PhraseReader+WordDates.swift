// Dates that begin with a word: months, weekdays, years with what they are called.
import Quantities

extension PhraseReader {
  func parseWordDate(_ text: [UInt8], at start: Int) -> ParsedDate? {
    let token = tokens[start]
    let roles = token.roles
    if roles.contains(.month) { return parseMonth(text, at: start) }
    if roles.contains(.yearEnd) {
      var date = ParsedDate(.year, tokens: start..<(start + 1))
      if let year = yearNumber(start + 1) {
        date.year = year.year
        date.tokens = start..<year.end
      } else {
        date.isRelative = true
        date.isNearest = true
        date.step = 0
      }
      date.isEnd = true
      return date
    }
    if roles.contains(.decadeName) {
      let end = self.roles(start + 1).contains(.decade) ? start + 2 : start + 1
      return decade(Int(lexeme(of: token).calendar), start..<end)
    }
    if isFrenchDecade(start), let date = parseDate(text, at: start + 1), date.granularity == .decade {
      var whole = date
      whole.tokens = start..<date.tokens.upperBound
      return whole
    }
    if start > 0, isFrenchDecade(start - 1), let word = wordNumber(at: start), (20...90).contains(word.value),
      word.value % 10 == 0
    {
      return decade(Int(truncatingIfNeeded: word.value), start..<word.end)
    }
    if roles.contains(.relativeDay) {
      return relativeDays(Int(lexeme(of: token).calendar), start..<(start + 1))
    }
    if roles.contains(.relativeYear) {
      return relativeYears(Int(lexeme(of: token).calendar), start..<(start + 1))
    }
    if let date = parsePart(text, at: start) ?? fractionAgo(at: start) { return date }
    if roles.contains(.relative), !roles.contains(.edge), let date = relative(at: start) { return date }
    if roles.contains(.weekday) { return parseWeekday(text, at: start) }
    if roles.contains(.fiscal), let date = parseFiscal(text, at: start) { return date }
    if var period = letterPeriod(text, start, number: nil) {
      if period.granularity == .fiscalYear { extendFiscalYear(&period) }
      return withYear(text, period, from: start)
    }
    if roles.contains(.ordinal), lexeme(of: token).rank > 0 {
      if let date = dayBeforeMonth(text, at: start) { return date }
      var next = start + 1
      if self.roles(next).contains(.fiscal), !self.roles(next).contains(.quarter) { next += 1 }
      if let period = periodWord(text, next, number: Int(lexeme(of: token).rank), from: start) {
        return period
      }
    }
    if roles.contains(.roman),
      let period = periodWord(text, start + 1, number: Int(lexeme(of: token).calendar), from: start)
    {
      return period
    }
    if !roles.isDisjoint(with: [.year, .monthWord, .weekWord, .dayWord, .quarter, .decade]) {
      if let date = unitThenRelative(at: start) { return date }
      if locale.language != .uk, roles.contains(.year), let year = yearNumber(start + 1) {
        let isDecade = isFrenchDecade(start) && year.year % 10 == 0
        return ParsedDate(isDecade ? .decade : .year, year: year.year, tokens: start..<year.end)
      }
      if lexeme(of: token).calendar != 2, let date = countAgo(at: start, 1, start) ?? partOfThis(start) {
        return date
      }
      if roles.contains(.quarter), let number = digits(start + 1), number.count == 1 {
        return withYear(
          text, ParsedDate(.quarter, part: number.value, tokens: start..<(start + 2)), from: start)
      }
    }
    if let word = wordNumber(at: start), word.end > start, word.value < 1000 {
      return countAgo(at: start, Int(truncatingIfNeeded: word.value), word.end, andHalf: word.hasHalf)
    }
    return nil
  }

  /// "May", "May 2023", "May 30, 2023", "summer 2023".
  private func parseMonth(_ text: [UInt8], at start: Int) -> ParsedDate? {
    let month = Int(lexeme(of: tokens[start]).calendar)
    var next = start + 1
    if month > 12 {
      // "fall" is mostly no season.
      if roles(start).contains(.change), yearNumber(next) == nil,
        start == 0 || roles(start - 1).isDisjoint(with: [.dateFiller, .relation, .part])
      {
        return nil
      }
    } else if let day = digits(next), day.count <= 2, (1...31).contains(day.value) {
      next += 1
      if next < tokens.count, tokens[next].kind == .word, tokens[next].isGlued { next += 1 }
      return withYear(text, ParsedDate(.day, part: month, day: day.value, tokens: start..<next), from: start)
    }
    if let relative = relativeAfter(next) {
      var date = ParsedDate(.month, part: month, tokens: start..<(next + 1))
      date.step = relative
      return date
    }
    var date = withYear(text, ParsedDate(.month, part: month, tokens: start..<next), from: start)
    // "winter 2020/21".
    if month == 24, let year = date.year, isSign(date.tokens.upperBound, [.slash, .hyphen, .dash]),
      let end = digits(date.tokens.upperBound + 1),
      end.value == (end.count == 2 ? (year + 1) % 100 : year + 1)
    {
      date.tokens = start..<(date.tokens.upperBound + 2)
    }
    return date
  }

  /// "The first of May 2023", "le premier mai".
  private func dayBeforeMonth(_ text: [UInt8], at start: Int) -> ParsedDate? {
    let day = Int(lexeme(of: tokens[start]).rank)
    let isApart = roles(start + 1).contains(.dateFiller)
    let month = isApart ? start + 2 : start + 1
    guard (1...31).contains(day), roles(month).contains(.month), isApart || locale.language != .en,
      (1...12).contains(lexeme(of: tokens[month]).calendar)
    else { return nil }
    return withYear(
      text,
      ParsedDate(.day, part: Int(lexeme(of: tokens[month]).calendar), day: day, tokens: start..<(month + 1)),
      from: start)
  }

  private func parseWeekday(_ text: [UInt8], at start: Int) -> ParsedDate? {
    var next = start + 1
    if isSign(next, [.comma]) { next += 1 }
    if roles(next).contains(.dateFiller) { next += 1 }
    if next < tokens.count, let date = parseDate(text, at: next), date.granularity == .day, !date.isRelative {
      var result = date
      result.tokens = start..<date.tokens.upperBound
      result.weekday = Int(lexeme(of: tokens[start]).calendar)
      return result
    }
    var date = ParsedDate(.day, tokens: start..<(start + 1))
    date.weekday = Int(lexeme(of: tokens[start]).calendar)
    date.isRelative = true
    if let step = relativeAfter(start + 1) {
      date.step = step
      date.tokens = start..<(start + 2)
    }
    return date
  }

  private func parseFiscal(_ text: [UInt8], at start: Int) -> ParsedDate? {
    guard let year = yearNumber(start + 1) ?? shortFiscalYear(start + 1) else { return nil }
    var result = ParsedDate(.fiscalYear, year: year.year, tokens: start..<year.end)
    extendFiscalYear(&result)
    return result
  }

  /// "FY2024/25", "fiscal 2024-25": named by the year in which it ends.
  private func extendFiscalYear(_ date: inout ParsedDate) {
    let next = date.tokens.upperBound
    guard let year = date.year, isSign(next, [.slash, .hyphen, .dash]), let end = digits(next + 1),
      end.count == 2 || end.count == 4, end.value % 100 == (year + 1) % 100
    else { return }
    date.year = year + 1
    date.tokens = date.tokens.lowerBound..<(next + 2)
  }

  func shortFiscalYear(_ index: Int) -> (year: Int, end: Int)? {
    guard let number = digits(index), number.count == 2, tokens[index].isGlued else { return nil }
    return (2000 + number.value, index + 1)
  }
}
