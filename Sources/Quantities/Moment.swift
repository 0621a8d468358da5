// A date as somebody wrote it, with the precision it was given.

/// How long a moment is.
public enum Granularity: UInt8, Hashable, Sendable, CaseIterable {
  case day, month, quarter, half, year, decade, fiscalQuarter, fiscalHalf, fiscalYear

  /// Whether it is counted from the start of an organization's fiscal year.
  public var isFiscal: Bool {
    switch self {
    case .fiscalYear, .fiscalHalf, .fiscalQuarter: true
    case .day, .month, .quarter, .half, .year, .decade: false
    }
  }

  /// Its length in months; 0 for a day.
  public var months: Int {
    switch self {
    case .day: 0
    case .month: 1
    case .quarter, .fiscalQuarter: 3
    case .half, .fiscalHalf: 6
    case .year, .fiscalYear: 12
    case .decade: 120
    }
  }
}

/// A day, month, quarter, half, year, decade or fiscal period (1-notes.md, *The body*).
public struct Moment: Hashable, Sendable {
  public let granularity: Granularity
  /// 1 to 9999; the first year of a decade; the year in which a fiscal year ends.
  public let year: Int16
  /// The month 1 to 12, quarter 1 to 4 or half 1 to 2; 0 where there is none.
  public let part: UInt8
  /// The day of the month; 0 unless the granularity is a day.
  public let day: UInt8
  /// Whether it was written with "~".
  public var isApproximate: Bool

  /// The moment of those parts; nil when the calendar has no such moment or a part is given that the granularity
  /// lacks.
  public init?(
    _ granularity: Granularity, year: Int, part: Int = 0, day: Int = 0, isApproximate: Bool = false
  ) {
    guard (1...9999).contains(year) else { return nil }
    switch granularity {
    case .day: guard Day(year: year, month: part, day: day) != nil else { return nil }
    case .month: guard (1...12).contains(part), day == 0 else { return nil }
    case .quarter, .fiscalQuarter: guard (1...4).contains(part), day == 0 else { return nil }
    case .half, .fiscalHalf: guard (1...2).contains(part), day == 0 else { return nil }
    case .year, .fiscalYear: guard part == 0, day == 0 else { return nil }
    case .decade: guard part == 0, day == 0, year % 10 == 0 else { return nil }
    }
    self.granularity = granularity
    self.year = Int16(year)
    self.part = UInt8(part)
    self.day = UInt8(day)
    self.isApproximate = isApproximate
  }

  /// The moment that is the day `day`; nil for an open end.
  public init?(_ day: Day) {
    guard !day.isDistant else { return nil }
    let date = day.yearMonthDay
    self.init(.day, year: date.year, part: date.month, day: date.day)
  }

  /// The moment of that granularity in which `day` lies, fiscal years beginning in `fiscalYearStartMonth` (1 to
  /// 12); nil for an open end and outside the years 1 to 9999.
  public init?(enclosing day: Day, granularity: Granularity, fiscalYearStartMonth: Int = 1) {
    guard !day.isDistant else { return nil }
    var (year, month, dayOfMonth) = day.yearMonthDay
    if granularity.isFiscal {
      // The year's months are numbered from its start, and the year is named by its end.
      let shift = Swift.min(Swift.max(fiscalYearStartMonth, 1), 12) - 1
      if shift > 0 {
        if month > shift { year += 1 }
        month = (month - 1 - shift + 12) % 12 + 1
      }
    }
    switch granularity {
    case .day: self.init(.day, year: year, part: month, day: dayOfMonth)
    case .month: self.init(.month, year: year, part: month)
    case .quarter, .fiscalQuarter: self.init(granularity, year: year, part: (month - 1) / 3 + 1)
    case .half, .fiscalHalf: self.init(granularity, year: year, part: (month - 1) / 6 + 1)
    case .year, .fiscalYear: self.init(granularity, year: year)
    case .decade: self.init(.decade, year: year - year % 10)
    }
  }
}

extension Moment {
  /// The days it spans within the years 1 to 9999, fiscal years beginning in `fiscalYearStartMonth` (1 to 12).
  ///
  /// An approximate moment is wider by half its length on each side, rounded up to days.
  public func days(fiscalYearStartMonth: Int = 1) -> DayInterval {
    let exact = exactDays(fiscalYearStartMonth: fiscalYearStartMonth)
    guard isApproximate else { return exact }
    let margin = (exact.first.distance(to: exact.last) + 2) / 2
    return DayInterval(first: exact.first.adding(days: -margin), last: exact.last.adding(days: margin))
  }

  private func exactDays(fiscalYearStartMonth: Int) -> DayInterval {
    let part = Swift.max(Int(part), 1)
    if granularity == .day {
      return DayInterval(Day(year: Int(year), month: part, day: Int(day)) ?? .distantPast)
    }
    // Months since the start of the year 0.
    var start = Int(year) * 12 + (part - 1) * (granularity.months < 12 ? granularity.months : 0)
    if granularity.isFiscal && fiscalYearStartMonth > 1 {
      start += Swift.min(fiscalYearStartMonth, 12) - 13
    }
    let last = Moment.firstDay(ofMonth: start + granularity.months)
    return DayInterval(
      first: Moment.firstDay(ofMonth: start), last: last == .distantFuture ? .last : last.adding(days: -1))
  }

  private static func firstDay(ofMonth monthsSinceZero: Int) -> Day {
    if monthsSinceZero < 12 { return .first }
    return Day(year: monthsSinceZero / 12, month: monthsSinceZero % 12 + 1, day: 1) ?? .distantFuture
  }
}
