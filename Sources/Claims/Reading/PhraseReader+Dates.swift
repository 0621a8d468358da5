// The date of a shown text with the words that relate a fact to it (spec 3, Dates and standing).
import Quantities

extension PhraseReader {
  /// Appends the date of the shown text, if there is one.
  mutating func readDate(_ text: [UInt8], into readings: inout [Reading]) {
    var index = shown.lowerBound
    while index < shown.upperBound {
      guard let date = parseDate(text, at: index), date.tokens.upperBound <= shown.upperBound,
        date.tokens.lowerBound >= clause.lowerBound || date.tokens.lowerBound >= shown.lowerBound
      else {
        index += 1
        continue
      }
      if let reading = reading(text, of: date) { readings.append(reading) }
      index = max(index + 1, date.tokens.upperBound)
      if readings.count > 0, !readings[readings.count - 1].valueRange.isEmpty, wantedValues < 2 { return }
      // A second date is a second value only when the body has as many claims.
      if case .date(let last)? = readings.last?.value, last.end != nil { return }
    }
  }

  private func reading(_ text: [UInt8], of date: ParsedDate) -> Reading? {
    var range = date.tokens
    var words = DateWords()
    findWords(&words, before: range.lowerBound)
    var reading = Reading(value: .none, valueRange: bytes(range))
    findNegation(&reading, range)
    let isAhead = reading.isFuture || words.relation == .by || words.relation == .byEndOf
    var date = date
    if date.isNearest, !isAhead, let reference, isAfter(reference, date.isEnd ? .late : words.part, date) {
      date.step = -1
    }
    var end = end(text, after: date, words)
    shareYear(&date, &end, isAhead: isAhead)
    guard var value = resolve(date, isAhead: isAhead, isApproximate: words.isApproximate) else { return nil }
    value.relation = words.part ?? .in
    if let relation = words.relation, relation != .in || words.part == nil {
      value.relation = relation
      value.part = words.part
    }
    if let part = words.part, value.relation == .by, part == .late { value.relation = .byEndOf }
    if date.isEnd {
      value.relation = words.relation == .by || words.relation == .before ? .byEndOf : words.relation ?? .late
      if value.relation == .in { value.relation = .late }
    }
    if let end {
      value.end = resolve(end, isAhead: isAhead, isApproximate: false)?.days
      if words.isBetween || value.relation != .since { value.relation = words.isBetween ? .in : .since }
      range = range.lowerBound..<end.tokens.upperBound
      reading.valueRange = bytes(range)
    }
    if let reference, isAhead, value.days.first > reference { reading.isFuture = true }
    reading.value = .date(value)
    if let index = words.index { reading.modifierRange = tokens[index].start..<tokens[index].end }
    return reading
  }

  /// True when that part of the year or month begins after `reference`.
  private func isAfter(_ reference: Day, _ part: DateReading.Relation?, _ date: ParsedDate) -> Bool {
    let day = reference.yearMonthDay
    switch (date.granularity, part) {
    case (.year, .mid): return day.month < 5
    case (.year, .late): return day.month < 9
    case (.month, .mid): return day.day < 11
    case (.month, .late): return day.day < 21
    default: return false
    }
  }

  /// What the words before a date say.
  private struct DateWords {
    var relation: DateReading.Relation?
    var part: DateReading.Relation?
    var isApproximate = false
    var isBetween = false
    /// The token of the word that decides.
    var index: Int?
  }

  private func findWords(_ words: inout DateWords, before start: Int) {
    var index = start - 1
    var wordsOutside = 0
    while index >= clause.lowerBound {
      let token = tokens[index]
      if token.kind == .sign, token.sign == .about {
        words.isApproximate = true
        index -= 1
        continue
      }
      guard token.kind == .word || token.sign == .hyphen && token.kind == .sign else { return }
      if index < shown.lowerBound {
        if wordsOutside >= 4 { return }
        wordsOutside += Int(token.words)
      }
      let roles = token.roles
      let relation = DateReading.Relation(rawValue: lexeme(of: token).relation) ?? .in
      let modifier = Modifier(rawValue: lexeme(of: token).modifier) ?? .none
      if roles.contains(.part), words.part == nil {
        words.part = relation
        words.index = index
      } else if roles.contains(.between) {
        words.isBetween = true
        return
      } else if roles.contains(.before), modifier == .about {
        words.isApproximate = true
        if words.index == nil { words.index = index }
      } else if roles.contains(.relation) {
        if relation != .in {
          words.relation = relation
          words.index = index
          return
        }
        words.relation = words.relation ?? .in
      } else if roles.isDisjoint(with: [.dateFiller, .filler, .decade, .year, .weekday, .month]) {
        return
      }
      index -= 1
    }
  }

  /// The end of "from A to B", "A–B", "between A and B".
  private func end(_ text: [UInt8], after date: ParsedDate, _ words: DateWords) -> ParsedDate? {
    var index = date.tokens.upperBound
    guard index + 1 < shown.upperBound else { return nil }
    let joint = tokens[index]
    if joint.kind == .sign {
      guard joint.sign == .dash || joint.sign == .hyphen else { return nil }
    } else {
      let isUntil =
        joint.roles.contains(.relation)
        && lexeme(of: joint).relation == DateReading.Relation.until.rawValue
      let isBy = locale.language == .uk && joint.roles.contains(.rangeTo)
      guard
        joint.roles.contains(.rangeTo) || isUntil || isBy
          || words.isBetween && joint.roles.contains(.rangeAnd)
      else { return nil }
    }
    index += 1
    while index < shown.upperBound, tokens[index].kind == .word,
      !tokens[index].roles.isDisjoint(with: [.dateFiller, .filler]), parseDate(text, at: index) == nil
    {
      index += 1
    }
    guard let second = parseDate(text, at: index), second.tokens.upperBound <= shown.upperBound else {
      return nil
    }
    return second
  }

  /// "Between November and February 2024", "from March to June": a year written once, or not at all, serves both ends.
  private func shareYear(_ first: inout ParsedDate, _ last: inout ParsedDate?, isAhead: Bool) {
    guard let end = last, first.isPartOfYear, end.isPartOfYear else { return }
    let isOverNewYear = (first.firstMonth, first.day) > (end.firstMonth, end.day)
    if first.year == nil, let year = end.year {
      first.year = isOverNewYear ? year - 1 : year
    } else if end.year == nil {
      let supplied = reference.flatMap { nearest(first, $0, isAhead: isAhead) }
      guard let year = first.year ?? supplied.map({ Int($0.year) }) else { return }
      last?.year = isOverNewYear ? year + 1 : year
    }
  }

  /// The days of a date, a missing year being the nearest behind the reference day, or ahead of it.
  private func resolve(_ date: ParsedDate, isAhead: Bool, isApproximate: Bool) -> DateReading? {
    var result: DateReading
    if let span = date.span {
      guard let moment = Moment(span.first) else { return nil }
      result = DateReading(relation: .in, moment: moment, days: span)
    } else if date.weekday > 0, date.day == 0 {
      guard let reference else { return unresolved(date) }
      let day = weekday(date, reference, isAhead: isAhead)
      guard let moment = Moment(day) else { return nil }
      result = DateReading(relation: .in, moment: moment, days: DayInterval(day))
    } else if date.isSeason {
      guard let season = season(date, isAhead: isAhead) else { return unresolved(date) }
      result = season
    } else if let year = date.year {
      guard
        let moment = Moment(
          date.granularity, year: year, part: date.part, day: date.day, isApproximate: isApproximate)
      else { return nil }
      result = DateReading(relation: .in, moment: moment, days: moment.days())
    } else {
      guard let reference else { return unresolved(date) }
      guard let moment = date.part > 0 ? nearest(date, reference, isAhead: isAhead) : stepped(date, reference)
      else {
        return nil
      }
      result = DateReading(relation: .in, moment: moment, days: moment.days())
      result.hasSuppliedYear = date.part > 0
    }
    // "Monday, 30 May 2023", which was a Tuesday, is no day.
    if date.weekday > 0, result.days.first.weekday != date.weekday { return nil }
    result.isRelative = date.isRelative
    result.alternative = date.alternative?.days()
    return result
  }

  /// A season of the north: three whole months, from December in the year in which a winter begins.
  private func season(_ date: ParsedDate, isAhead: Bool) -> DateReading? {
    func days(_ year: Int) -> DayInterval? {
      guard let first = Day(year: year, month: 3 * (date.part - 20), day: 1) else { return nil }
      return DayInterval(first: first, last: first.adding(months: 3).adding(days: -1))
    }
    var year = date.year
    if year == nil, let reference {
      let current = reference.yearMonthDay.year
      let isNext = isAhead || (date.step ?? 0) > 0
      let isOver = (date.step ?? 0) < 0
      let years = isNext ? [current - 1, current, current + 1] : [current, current - 1, current - 2]
      year = years.first { year in
        guard let days = days(year) else { return false }
        if date.step == 0 { return year == current }
        return isNext ? days.last >= reference : (isOver ? days.last : days.first) <= reference
      }
    }
    guard let year, let span = days(year), let moment = Moment(.year, year: year) else { return nil }
    var result = DateReading(relation: .in, moment: moment, days: span)
    result.hasSuppliedYear = date.year == nil
    if let first = Day(year: year - 1, month: 12, day: 1), let last = Day(year: year + 1, month: 3, day: 31) {
      result.margin = DayInterval(first: first, last: last)
    }
    return result
  }

  /// Without a reference day: every day, so that nothing is decided by it.
  private func unresolved(_ date: ParsedDate) -> DateReading? {
    guard let moment = Moment(.year, year: 1) else { return nil }
    var result = DateReading(relation: .in, moment: moment, days: .everything)
    result.isRelative = true
    return result
  }

  private func weekday(_ date: ParsedDate, _ reference: Day, isAhead: Bool) -> Day {
    let distance = date.weekday - reference.weekday
    switch date.step {
    case .some(let step) where step > 0:
      return reference.adding(days: distance > 0 ? distance : distance + 7)
    case .some(let step) where step < 0:
      return reference.adding(days: distance < 0 ? distance : distance - 7)
    case .some: return reference.adding(days: distance)
    case nil:
      if isAhead { return reference.adding(days: distance >= 0 ? distance : distance + 7) }
      return reference.adding(days: distance <= 0 ? distance : distance - 7)
    }
  }

  /// "last quarter", "this year".
  private func stepped(_ date: ParsedDate, _ reference: Day) -> Moment? {
    guard var moment = Moment(enclosing: reference, granularity: date.granularity) else { return nil }
    let step = max(-4000, min(4000, date.step ?? 0))
    for _ in 0..<abs(step) {
      guard let next = step < 0 ? moment.previous : moment.next else { return nil }
      moment = next
    }
    return moment
  }

  private func nearest(_ date: ParsedDate, _ reference: Day, isAhead: Bool) -> Moment? {
    let year = reference.yearMonthDay.year
    func moment(_ year: Int) -> Moment? {
      Moment(date.granularity, year: year, part: date.part, day: date.day)
    }
    // 29 February may be up to eight years away.
    if let step = date.step, step != 0 {
      for offset in 0...8 {
        guard let candidate = moment(year + (step > 0 ? offset : -offset)) else { continue }
        let days = candidate.days()
        if step > 0 ? days.first > reference : days.last < reference { return candidate }
      }
      return nil
    }
    if date.step == 0 { return moment(year) }
    for offset in 0...8 {
      guard let candidate = moment(year + (isAhead ? offset : -offset)) else { continue }
      let days = candidate.days()
      if isAhead ? days.last >= reference : days.first <= reference { return candidate }
    }
    return nil
  }
}
