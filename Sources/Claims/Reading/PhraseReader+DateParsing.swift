// One date in words: days, months, quarters, halves, years, decades, and dates told from the reference day.
import Quantities

extension PhraseReader {
  /// The date that begins at `start`.
  func parseDate(_ text: [UInt8], at start: Int) -> ParsedDate? {
    guard start < tokens.count else { return nil }
    let token = tokens[start]
    switch token.kind {
    case .numeral: return parseNumericDate(text, at: start)
    case .word: return parseWordDate(text, at: start)
    default: return nil
    }
  }

  private func digits(_ index: Int) -> (value: Int, count: Int)? {
    guard index < tokens.count, tokens[index].kind == .numeral else { return nil }
    let numeral = numerals[Int(tokens[index].detail)]
    guard numeral.digits <= 4 else { return nil }
    return (Int(truncatingIfNeeded: numeral.coefficient), numeral.digits)
  }

  private func isSign(_ index: Int, _ signs: [Sign], glued: Bool = true) -> Bool {
    index < tokens.count && tokens[index].kind == .sign && signs.contains(tokens[index].sign)
      && (!glued || tokens[index].isGlued)
  }

  private func roles(_ index: Int) -> Roles {
    index < tokens.count && tokens[index].kind == .word ? tokens[index].roles : []
  }

  /// A year at `index`, of four digits, or of two after an apostrophe.
  private func yearNumber(_ index: Int) -> (year: Int, end: Int)? {
    if let number = digits(index), number.count == 4, number.value > 0 { return (number.value, index + 1) }
    if isSign(index, [.quote], glued: false), let number = digits(index + 1), number.count == 2,
      tokens[index + 1].isGlued
    {
      return (number.value + (number.value < 50 ? 2000 : 1900), index + 2)
    }
    return nil
  }

  // MARK: Digits first

  private func parseNumericDate(_ text: [UInt8], at start: Int) -> ParsedDate? {
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

  // MARK: Words first

  private func parseWordDate(_ text: [UInt8], at start: Int) -> ParsedDate? {
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
        date.step = 0
      }
      date.isEnd = true
      return date
    }
    if roles.contains(.relativeDay) {
      return relativeDays(Int(lexeme(of: token).calendar), start..<(start + 1))
    }
    if roles.contains(.relativeYear) {
      return relativeYears(Int(lexeme(of: token).calendar), start..<(start + 1))
    }
    if roles.contains(.relative), let date = relative(at: start) { return date }
    if roles.contains(.weekday) { return parseWeekday(text, at: start) }
    if roles.contains(.fiscal), let date = parseFiscal(text, at: start) { return date }
    if let period = letterPeriod(text, start, number: nil) {
      return withYear(text, period, from: start)
    }
    if roles.contains(.ordinal), lexeme(of: token).rank > 0 {
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
    if roles.contains(.year) || roles.contains(.monthWord) || roles.contains(.weekWord)
      || roles.contains(.quarter)
    {
      if let date = unitThenRelative(at: start) { return date }
      if locale.language != .uk, roles.contains(.year), let year = yearNumber(start + 1) {
        return ParsedDate(.year, year: year.year, tokens: start..<year.end)
      }
      if roles.contains(.quarter), let number = digits(start + 1), number.count == 1 {
        return withYear(
          text, ParsedDate(.quarter, part: number.value, tokens: start..<(start + 2)), from: start)
      }
    }
    if let word = wordNumber(at: start), word.end > start, word.value < 1000 {
      return countAgo(at: start, Int(truncatingIfNeeded: word.value), word.end)
    }
    return nil
  }

  /// "May", "May 2023", "May 30, 2023".
  private func parseMonth(_ text: [UInt8], at start: Int) -> ParsedDate? {
    let month = Int(lexeme(of: tokens[start]).calendar)
    var next = start + 1
    if let day = digits(next), day.count <= 2, (1...31).contains(day.value) {
      next += 1
      if next < tokens.count, tokens[next].kind == .word, tokens[next].isGlued { next += 1 }
      return withYear(text, ParsedDate(.day, part: month, day: day.value, tokens: start..<next), from: start)
    }
    if let relative = relativeAfter(next) {
      var date = ParsedDate(.month, part: month, tokens: start..<(next + 1))
      date.step = relative
      return date
    }
    return withYear(text, ParsedDate(.month, part: month, tokens: start..<next), from: start)
  }

  private func parseWeekday(_ text: [UInt8], at start: Int) -> ParsedDate? {
    var next = start + 1
    if isSign(next, [.comma]) { next += 1 }
    if roles(next).contains(.dateFiller) { next += 1 }
    if next < tokens.count, let date = parseDate(text, at: next), date.granularity == .day, !date.isRelative {
      var result = date
      result.tokens = start..<date.tokens.upperBound
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
    if isSign(year.end, [.slash, .hyphen]), let end = digits(year.end + 1), end.count == 2 || end.count == 4,
      end.value % 100 == (year.year + 1) % 100
    {
      result.year = year.year + 1
      result.tokens = start..<(year.end + 2)
    }
    return result
  }

  private func shortFiscalYear(_ index: Int) -> (year: Int, end: Int)? {
    guard let number = digits(index), number.count == 2, tokens[index].isGlued else { return nil }
    return (2000 + number.value, index + 1)
  }

  /// "Q2", "T2", "H1", "S1", "FY2025", and with the number before: "2Q", "1H".
  private func letterPeriod(_ text: [UInt8], _ index: Int, number: Int?) -> ParsedDate? {
    let token = tokens[index]
    let length = token.length
    guard length <= 12 else { return nil }
    let letter = text[token.start] | 0x20
    if number == nil, letter == UInt8(ascii: "f"), length >= 4,
      text[token.start + 1] | 0x20 == UInt8(ascii: "y")
    {
      var year = 0
      for offset in (token.start + 2)..<token.end {
        let digit = Int(text[offset]) - 0x30
        guard (0...9).contains(digit) else { return nil }
        year = year * 10 + digit
      }
      guard length == 4 || length == 6 else { return nil }
      return ParsedDate(.fiscalYear, year: length == 4 ? 2000 + year : year, tokens: index..<(index + 1))
    }
    let isQuarter = letter == UInt8(ascii: "q") || letter == UInt8(ascii: "t") && locale.language == .fr
    let isHalf = letter == UInt8(ascii: "h") || letter == UInt8(ascii: "s") && locale.language == .fr
    guard isQuarter || isHalf else { return nil }
    let part: Int
    if let number {
      guard length == 1 else { return nil }
      part = number
    } else {
      guard length == 2, text[token.start + 1] &- 0x30 < 10 else { return nil }
      part = Int(text[token.start + 1] &- 0x30)
    }
    guard (1...(isQuarter ? 4 : 2)).contains(part) else { return nil }
    return ParsedDate(isQuarter ? .quarter : .half, part: part, tokens: index..<(index + 1))
  }

  /// "quarter", "semestre", "Halbjahr" after its number.
  private func periodWord(_ text: [UInt8], _ index: Int, number: Int, from start: Int) -> ParsedDate? {
    let roles = roles(index)
    let isQuarter = roles.contains(.quarter) && (1...4).contains(number)
    let isHalf = roles.contains(.half) && (1...2).contains(number)
    guard isQuarter || isHalf else { return nil }
    return withYear(
      text, ParsedDate(isQuarter ? .quarter : .half, part: number, tokens: start..<(index + 1)), from: start)
  }

  /// The date with the year that follows it, over "of", "du", a comma or a slash; fiscal if that says so.
  private func withYear(_ text: [UInt8], _ date: ParsedDate, from start: Int) -> ParsedDate {
    var result = date
    result.tokens = start..<date.tokens.upperBound
    guard date.year == nil else { return result }
    var next = result.tokens.upperBound
    var isFiscal = false
    var hops = 0
    while next < tokens.count, hops < 4 {
      if let year = yearNumber(next) {
        result.year = year.year
        result.tokens = start..<year.end
        if locale.language == .uk, roles(year.end).contains(.year) { result.tokens = start..<(year.end + 1) }
        break
      }
      if tokens[next].kind == .word {
        let token = tokens[next]
        if token.roles.contains(.relative), let year = relative(at: next), year.granularity == .year {
          return relativeYear(result, year, start)
        }
        if token.roles.contains(.year), let step = relativeAfter(next + 1) {
          var year = ParsedDate(.year, tokens: next..<(next + 2))
          year.step = step
          return relativeYear(result, year, start)
        }
        if token.roles.contains(.relativeYear) {
          return relativeYear(
            result, relativeYears(Int(lexeme(of: token).calendar), next..<(next + 1)), start)
        }
        if token.roles.contains(.fiscal) {
          isFiscal = true
          if let year = shortFiscalYear(next + 1) {
            result.year = year.year
            result.tokens = start..<year.end
            break
          }
        } else if let period = letterPeriodYear(text: text, next) {
          isFiscal = true
          result.year = period
          result.tokens = start..<(next + 1)
          break
        } else if token.roles.isDisjoint(with: [.dateFiller, .filler, .relation]) {
          break
        }
      } else if !isSign(next, [.comma, .slash]) {
        break
      }
      next += 1
      hops += 1
    }
    if isFiscal, result.year != nil {
      if result.granularity == .quarter { result.granularity = .fiscalQuarter }
      if result.granularity == .half { result.granularity = .fiscalHalf }
    }
    return result
  }

  /// The year of "FY2025" in one word.
  private func letterPeriodYear(text: [UInt8], _ index: Int) -> Int? {
    guard let period = letterPeriod(text, index, number: nil), period.granularity == .fiscalYear else {
      return nil
    }
    return period.year
  }

  /// "the second quarter of last year".
  private func relativeYear(_ date: ParsedDate, _ year: ParsedDate, _ start: Int) -> ParsedDate {
    var result = date
    result.isRelative = true
    result.tokens = start..<year.tokens.upperBound
    if let reference { result.year = reference.yearMonthDay.year + (year.step ?? 0) }
    return result
  }

  // MARK: Relative

  private func relativeAfter(_ index: Int) -> Int? {
    guard roles(index).contains(.relative), locale.language == .fr else { return nil }
    return Int(lexeme(of: tokens[index]).calendar)
  }

  private func relativeYears(_ step: Int, _ range: Range<Int>) -> ParsedDate {
    var date = ParsedDate(.year, tokens: range)
    date.isRelative = true
    date.step = step
    return date
  }

  private func relativeDays(_ step: Int, _ range: Range<Int>) -> ParsedDate {
    var date = ParsedDate(.day, tokens: range)
    date.isRelative = true
    let day = reference?.adding(days: step)
    if let day { date.span = DayInterval(day) }
    date.step = step
    return date
  }

  /// "last year", "this quarter", "next July", "letzten Freitag".
  private func relative(at start: Int) -> ParsedDate? {
    let step = Int(lexeme(of: tokens[start]).calendar)
    var next = start + 1
    if roles(next).contains(.relative) { next += 1 }
    let roles = roles(next)
    var date: ParsedDate
    if roles.contains(.month) {
      date = ParsedDate(.month, part: Int(lexeme(of: tokens[next]).calendar), tokens: start..<(next + 1))
      date.step = step
      return date
    }
    if roles.contains(.weekday) {
      date = ParsedDate(.day, tokens: start..<(next + 1))
      date.weekday = Int(lexeme(of: tokens[next]).calendar)
      date.step = step
      date.isRelative = true
      return date
    }
    return unit(next, step: step, range: start..<(next + 1))
  }

  /// "l'année dernière", "le mois prochain".
  private func unitThenRelative(at start: Int) -> ParsedDate? {
    guard let step = relativeAfter(start + 1) else { return nil }
    return unit(start, step: step, range: start..<(start + 2))
  }

  private func unit(_ index: Int, step: Int, range: Range<Int>) -> ParsedDate? {
    let roles = roles(index)
    var date: ParsedDate
    if roles.contains(.fiscal) {
      date = ParsedDate(.fiscalYear, tokens: range)
    } else if roles.contains(.year) {
      date = ParsedDate(.year, tokens: range)
    } else if roles.contains(.quarter) {
      date = ParsedDate(.quarter, tokens: range)
    } else if roles.contains(.half) {
      date = ParsedDate(.half, tokens: range)
    } else if roles.contains(.monthWord) {
      date = ParsedDate(.month, tokens: range)
    } else if roles.contains(.weekWord) {
      date = ParsedDate(.day, tokens: range)
      if let reference {
        let monday = reference.adding(days: 1 - reference.weekday + 7 * step)
        date.span = DayInterval(first: monday, last: monday.adding(days: 6))
      }
    } else {
      return nil
    }
    date.isRelative = true
    date.step = step
    return date
  }

  /// "two years ago", "il y a deux ans", "vor zwei Jahren", "два роки тому".
  private func countAgo(at start: Int, _ count: Int, _ end: Int) -> ParsedDate? {
    let roles = roles(end)
    guard !roles.isDisjoint(with: [.year, .monthWord, .weekWord, .dayWord]) else { return nil }
    let isBefore =
      start > 0
      && (tokens[start - 1].roles.contains(.ago)
        || locale.language == .de && self.roles(start - 1).contains(.relation)
          && lexeme(of: tokens[start - 1]).relation == DateReading.Relation.before.rawValue)
    let isAfter = self.roles(end + 1).contains(.ago)
    guard isBefore || isAfter, let reference else { return nil }
    let first = isBefore ? start - 1 : start
    let range = first..<(isAfter ? end + 2 : end + 1)
    if roles.contains(.year) { return relativeYears(-count, range) }
    var date = ParsedDate(.day, tokens: range)
    date.isRelative = true
    if roles.contains(.monthWord) {
      date.granularity = .month
      date.step = -count
    } else {
      let day = reference.adding(days: roles.contains(.weekWord) ? -7 * count : -count)
      date.span = DayInterval(day)
    }
    return date
  }
}
