// Days of the civil calendar as numbers.

/// A day of the proleptic Gregorian calendar, in the years 1 to 9999, or one of the two open ends.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public let number: Int32

  /// Before every day: the start of what has no beginning.
  public static let distantPast = Day(unchecked: .min)
  /// After every day: the end of what has none.
  public static let distantFuture = Day(unchecked: .max)
  /// 0001-01-01.
  public static let first = Day(unchecked: -719_162)
  /// 9999-12-31.
  public static let last = Day(unchecked: 2_932_896)

  private init(unchecked number: Int32) { self.number = number }

  /// The day `number` days after 1970-01-01; an open end if that is outside the years 1 to 9999.
  public init(clamping number: Int) {
    if number < Int(Day.first.number) {
      self = .distantPast
    } else if number > Int(Day.last.number) {
      self = .distantFuture
    } else {
      self.number = Int32(number)
    }
  }

  /// The day of that date; nil when the calendar has none.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    // Years are counted from March, so that the leap day is a year's last (H. Hinnant, days_from_civil).
    let shiftedYear = month <= 2 ? year - 1 : year
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let daysOfYears = shiftedYear * 365 + shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400
    number = Int32(daysOfYears + dayOfYear - 719_468)
  }

  /// Whether this is one of the two open ends.
  public var isDistant: Bool { self == .distantPast || self == .distantFuture }

  /// Year, month (1 to 12) and day (1 to 31); for an open end those of the first or last day.
  public var yearMonthDay: (year: Int, month: Int, day: Int) {
    let shifted = Int(Swift.min(Swift.max(self, .first), .last).number) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The day of the week, Monday 1 to Sunday 7 (ISO 8601).
  public var weekday: Int {
    let sinceMonday = (Int(number) + 3) % 7
    return (sinceMonday + 7) % 7 + 1
  }

  /// The day `days`, `months` and `years` later, months and years first; a day that the month does not have becomes
  /// its last one. Outside the years 1 to 9999 it is an open end; open ends stay.
  public func adding(days: Int = 0, months: Int = 0, years: Int = 0) -> Day {
    if isDistant { return self }
    let limit = 10_000_000
    let days = Swift.min(Swift.max(days, -limit), limit)
    let months = Swift.min(Swift.max(months, -limit), limit)
    let years = Swift.min(Swift.max(years, -limit), limit)
    guard months != 0 || years != 0 else { return Day(clamping: Int(number) + days) }
    let date = yearMonthDay
    let monthsSinceZero = (date.year + years) * 12 + date.month - 1 + months
    guard monthsSinceZero >= 12 else { return .distantPast }
    let year = monthsSinceZero / 12
    let month = monthsSinceZero % 12 + 1
    guard year <= 9999 else { return .distantFuture }
    let day = Day(
      year: year, month: month, day: Swift.min(date.day, Day.length(ofMonth: month, year: year)))
    return Day(clamping: Int((day ?? self).number) + days)
  }

  /// How many days `other` is after this one.
  public func distance(to other: Day) -> Int { Int(other.number) - Int(number) }

  /// Whether `year` has a 29 February.
  public static func isLeap(year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The days that the month (1 to 12) has.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year: year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
}

extension Day: CustomStringConvertible {
  /// ISO 8601, `2026-01-29`; `distant past` and `distant future` for the open ends.
  public var description: String {
    if self == .distantPast { return "distant past" }
    if self == .distantFuture { return "distant future" }
    let date = yearMonthDay
    return padded(date.year, 4) + "-" + padded(date.month, 2) + "-" + padded(date.day, 2)
  }
}

/// `number`, not negative, in at least `width` digits.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
}
