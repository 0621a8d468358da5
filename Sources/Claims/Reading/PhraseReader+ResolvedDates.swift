// The days of a date, counted from the reference day where it says so or leaves out its year.
import Quantities

extension PhraseReader {
  /// The days of a date, a missing year being the nearest behind the reference day, or ahead of it.
  func resolve(_ date: ParsedDate, isAhead: Bool, isApproximate: Bool) -> DateReading? {
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
    result.isComposed = date.isNarrowed || date.slice != nil
    if let slice = date.slice {
      guard let part = slice.days(of: result.days) else { return nil }
      result.days = part.days
      result.margin = part.margin
    }
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

  func nearest(_ date: ParsedDate, _ reference: Day, isAhead: Bool) -> Moment? {
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
