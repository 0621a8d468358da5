// Parts of a period by their place in it: "the last quarter of 2021", "the first week of May", "the first two months".
import Quantities

/// One or more days, weeks or months of a period, counted from its start or its end.
struct PeriodSlice {
  enum Unit { case day, week, month, quarter, half, year, decade }
  var unit: Unit
  /// From 1, or −1 for the last.
  var place: Int
  var count: Int

  /// Those days of a period, and where a fact may lie without the words being false; nil when it has no such part.
  func days(of period: DayInterval) -> (days: DayInterval, margin: DayInterval?)? {
    let length = period.first.distance(to: period.last) + 1
    switch unit {
    case .day: return days(of: period, length, size: 1).map { ($0, nil) }
    case .week:
      // Weeks may begin with the month or on any day of the calendar's week.
      guard let days = days(of: period, length, size: 7) else { return nil }
      let wide = DayInterval(first: days.first.adding(days: -6), last: days.last.adding(days: 6))
      return (days, wide.intersection(period))
    case .month, .quarter, .half, .year, .decade: return months(of: period)
    }
  }

  private func days(of period: DayInterval, _ length: Int, size: Int) -> DayInterval? {
    let offset = place > 0 ? (place - 1) * size : length - count * size
    guard (1...366).contains(length), offset >= 0, offset < length, count * size < length else { return nil }
    let first = period.first.adding(days: offset)
    return DayInterval(first: first, last: min(period.last, first.adding(days: count * size - 1)))
  }

  private func months(of period: DayInterval) -> (days: DayInterval, margin: DayInterval?)? {
    let (first, after) = (period.first.yearMonthDay, period.last.adding(days: 1).yearMonthDay)
    guard first.day == 1, after.day == 1 else { return nil }
    let months = (after.year - first.year) * 12 + after.month - first.month
    if months == 1, unit == .half, count == 1, place.magnitude <= 2 {
      let middle = period.first.adding(days: 15)
      return place == 1
        ? (DayInterval(first: period.first, last: middle.adding(days: -1)), nil)
        : (DayInterval(first: middle, last: period.last), nil)
    }
    guard let size = size(of: months) else { return nil }
    let offset = place > 0 ? (place - 1) * size : months - count * size
    guard offset >= 0, offset + count * size <= months, count * size < months else { return nil }
    let start = period.first.adding(months: offset)
    let days = DayInterval(first: start, last: start.adding(months: count * size).adding(days: -1))
    // A century may be counted from its year 0 or from its year 1.
    guard months == 1200 else { return (days, nil) }
    let other = DayInterval(first: days.first.adding(years: -1), last: days.last.adding(years: -1))
    return (days.intersection(other), days.hull(other))
  }

  private func size(of months: Int) -> Int? {
    switch unit {
    case .month: 1
    case .quarter: months < 12 || months % 4 > 0 ? nil : months / 4
    case .half: months < 6 || months % 2 > 0 ? nil : months / 2
    case .year: 12
    case .decade: 120
    case .day, .week: nil
    }
  }
}

extension PhraseReader {
  /// The place that a word gives to what follows: 1 for the first, −1 for the last; 2 and −2 of several in the plural.
  private func place(_ index: Int) -> (number: Int, isPlural: Bool)? {
    let roles = roles(index)
    guard !roles.isEmpty else { return nil }
    let lexeme = lexeme(of: tokens[index])
    if roles.contains(.edge) { return (Int(lexeme.calendar.signum()), lexeme.calendar.magnitude > 1) }
    if roles.contains(.ordinal), lexeme.rank > 0 { return (Int(lexeme.rank), false) }
    return roles.contains(.relative) && lexeme.calendar == -1 ? (-1, false) : nil
  }

  /// "First week of May 2023", "last three months of 2021", "les trois premiers mois de 2021".
  func parsePart(_ text: [UInt8], at start: Int) -> ParsedDate? {
    if let place = place(start) {
      return part(text, place.number, isPlural: place.isPlural, at: start + 1, from: start)
    }
    guard let count = count(at: start), let place = place(count.end) else { return nil }
    return part(text, place.number, count: count.count, at: count.end + 1, from: start)
  }

  /// The part of a period whose place is read and whose unit stands at `index`, behind a number if need be.
  ///
  /// "The first weeks" without a number are no period.
  func part(
    _ text: [UInt8], _ place: Int, count: Int? = nil, isPlural: Bool = false, at index: Int, from start: Int
  ) -> ParsedDate? {
    var next = index
    var count = count
    if count == nil, let number = self.count(at: next) {
      count = number.count
      next = number.end
    }
    guard let unit = sliceUnit(roles(next)), count == nil || place.magnitude == 1,
      count != nil || !isPlural && lexeme(of: tokens[next]).calendar != 2
    else { return nil }
    guard let period = period(text, from: next + 1, of: unit) else { return nil }
    let slice = PeriodSlice(unit: unit, place: place, count: count ?? 1)
    return part(slice, of: period, from: start)
  }

  private func count(at index: Int) -> (count: Int, end: Int)? {
    if let number = digits(index), number.count <= 2 { return (number.value, index + 1) }
    guard let word = wordNumber(at: index), word.end > index, !word.isArticle, !word.hasHalf,
      (1...99).contains(word.value)
    else { return nil }
    return (Int(truncatingIfNeeded: word.value), word.end)
  }

  private func sliceUnit(_ roles: Roles) -> PeriodSlice.Unit? {
    if roles.contains(.century) { return nil }
    if roles.contains(.quarter) { return .quarter }
    if roles.contains(.half) { return .half }
    if roles.contains(.monthWord) { return .month }
    if roles.contains(.weekWord) { return .week }
    if roles.contains(.dayWord) { return .day }
    if roles.contains(.year) { return .year }
    return roles.contains(.decade) ? .decade : nil
  }

  /// The period of which a part is told: a date behind "of", or "the year", "the month".
  private func period(_ text: [UInt8], from start: Int, of unit: PeriodSlice.Unit) -> ParsedDate? {
    var isIn = false
    for index in start..<max(start, min(tokens.count, start + 4)) {
      if let date = parseDate(text, at: index) {
        // "Its first quarter in 2021" is one of its own.
        let isMonth = date.granularity == .month && (unit == .day || unit == .week)
        return isIn && !isMonth ? nil : date
      }
      let roles = roles(index)
      if index > start || roles.contains(.dateFiller),
        !roles.isDisjoint(with: [.year, .monthWord, .quarter, .decade]),
        let date = self.unit(index, step: 0, range: index..<(index + 1)),
        parseDate(text, at: index + 1) == nil
      {
        return date
      }
      if !roles.contains(.dateFiller) {
        guard roles.contains(.relation), lexeme(of: tokens[index]).relation == 0 else { return nil }
        isIn = true
      }
    }
    return nil
  }

  private func part(_ slice: PeriodSlice, of period: ParsedDate, from start: Int) -> ParsedDate? {
    guard isFiner(slice.unit, than: period), !period.isEnd, period.slice == nil, period.hedge == nil,
      period.weekday == 0,
      period.granularity != .day || period.span != nil
    else { return nil }
    if period.span == nil, slice.count == 1, let whole = wholePart(slice, of: period, from: start) {
      return whole
    }
    guard !period.granularity.isFiscal else { return nil }
    var date = period
    date.slice = slice
    date.tokens = start..<period.tokens.upperBound
    return date
  }

  private func isFiner(_ unit: PeriodSlice.Unit, than period: ParsedDate) -> Bool {
    // A century is told by its days.
    if period.span != nil { return unit == .day || period.granularity == .year }
    return switch unit {
    case .day, .week: period.granularity != .day
    case .month, .quarter: period.granularity.months > (unit == .month ? 1 : 3)
    case .half: period.granularity == .month || period.granularity.months >= 12
    case .year: period.granularity == .decade
    case .decade: false
    }
  }

  /// A quarter, a half or a month of a year, which has a name of its own.
  private func wholePart(_ slice: PeriodSlice, of period: ParsedDate, from start: Int) -> ParsedDate? {
    let isFiscal = period.granularity == .fiscalYear
    guard period.granularity == .year || isFiscal, !period.isNearest else { return nil }
    let (granularity, parts): (Granularity, Int)
    switch slice.unit {
    case .quarter: (granularity, parts) = (isFiscal ? .fiscalQuarter : .quarter, 4)
    case .half: (granularity, parts) = (isFiscal ? .fiscalHalf : .half, 2)
    case .month where !isFiscal: (granularity, parts) = (.month, 12)
    default: return nil
    }
    guard slice.place <= parts else { return nil }
    var date = ParsedDate(
      granularity, year: period.year, part: slice.place > 0 ? slice.place : parts,
      tokens: start..<period.tokens.upperBound)
    if period.isRelative {
      date.isRelative = true
      date.year = reference.map { $0.yearMonthDay.year + (period.step ?? 0) }
    }
    return date
  }
}
