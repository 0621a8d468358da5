// The moments before and after a moment.

extension Moment {
  /// The same moment a year earlier, 29 February becoming 28; nil before the year 1.
  public var yearEarlier: Moment? { withYear(Int(year) - 1) }

  /// The moment of the same granularity directly before; nil before the year 1.
  public var previous: Moment? { stepped(by: -1) }

  /// The moment of the same granularity directly after; nil after the year 9999.
  public var next: Moment? { stepped(by: 1) }

  private func withYear(_ year: Int) -> Moment? {
    let isLeapDay = granularity == .day && part == 2 && day == 29 && !Day.isLeap(year: year)
    let year = granularity == .decade ? year - (year % 10 + 10) % 10 : year
    return Moment(
      granularity, year: year, part: Int(part), day: isLeapDay ? 28 : Int(day), isApproximate: isApproximate)
  }

  private func stepped(by step: Int) -> Moment? {
    if granularity == .day {
      var result = Day(year: Int(year), month: Int(part), day: Int(day)).flatMap {
        Moment($0.adding(days: step))
      }
      result?.isApproximate = isApproximate
      return result
    }
    if granularity.months >= 12 { return withYear(Int(year) + step * granularity.months / 12) }
    let partsOfYear = 12 / granularity.months
    let index = Int(year) * partsOfYear + Int(part) - 1 + step
    return Moment(
      granularity, year: index / partsOfYear, part: index % partsOfYear + 1, isApproximate: isApproximate)
  }
}
