// Compares a claimed date with a fact's, both intervals of days (spec 3, Dates and standing).
import Quantities

extension Judge {
  /// The verdict on "in", "by", "before", "early" … and a date.
  package func judge(_ claim: DateReading, against fact: DayInterval) -> Judgement {
    var claimed = claim.end.map { DayInterval(first: claim.days.first, last: $0.last) } ?? claim.days
    if let part = claim.part {
      // "since early 2023" is a start in early 2023; of the other relations the part is the period.
      if claim.relation == .since || claim.relation == .until {
        return judge(part, of: claimed, margin: claim.margin, against: fact)
      }
      claimed = parts(of: claimed, part).apt
    }
    let mismatch = Judgement(.contradicted, .dateMismatch)
    let tooCoarse = Judgement(.unverifiable, .precisionInsufficient)
    switch claim.relation {
    case .in, .since, .until:
      if fact.isSubset(of: claimed) { return .supported }
      return fact.intersects(claim.margin ?? claimed) ? tooCoarse : mismatch
    case .before:
      if fact.last < claimed.first { return .supported }
      return fact.first >= claimed.first ? mismatch : tooCoarse
    case .after:
      if fact.first > claimed.last { return .supported }
      return fact.last <= claimed.last ? mismatch : tooCoarse
    case .notBefore:
      if fact.first >= claimed.first { return .supported }
      return fact.last < claimed.first ? mismatch : tooCoarse
    case .by:
      let isOneDay = claimed.first == claimed.last
      if isOneDay ? fact.last <= claimed.last : fact.last < claimed.first { return .supported }
      if fact.first > claimed.last { return mismatch }
      return isOneDay || fact.last > claimed.last ? tooCoarse : Judgement(.imprecise, .ambiguousDeadline)
    case .byEndOf:
      if fact.last <= claimed.last { return .supported }
      return fact.first > claimed.last ? mismatch : tooCoarse
    case .early, .mid, .late:
      return judge(claim.relation, of: claimed, margin: claim.margin, against: fact)
    }
  }

  private func judge(
    _ part: DateReading.Relation, of span: DayInterval, margin: DayInterval?, against fact: DayInterval
  ) -> Judgement {
    let (truth, apt) = parts(of: span, part)
    if fact.isSubset(of: apt) { return .supported }
    if fact.isSubset(of: truth) { return Judgement(.imprecise, .loosePeriod) }
    return fact.intersects(margin ?? truth)
      ? Judgement(.unverifiable, .precisionInsufficient) : Judgement(.contradicted, .dateMismatch)
  }

  /// The days of which the words are true.
  package func truth(of claim: DateReading) -> DayInterval {
    let first = claim.days.first
    let last = claim.end?.last ?? claim.days.last
    return switch claim.relation {
    case .in, .since, .until: DayInterval(first: first, last: max(first, last))
    case .before: DayInterval(first: .distantPast, last: first.adding(days: -1))
    case .after: DayInterval(first: last.adding(days: 1), last: .distantFuture)
    case .notBefore: DayInterval(first: first, last: .distantFuture)
    case .by, .byEndOf: DayInterval(first: .distantPast, last: last)
    case .early, .mid, .late: parts(of: claim.days, claim.relation).truth
    }
  }

  /// The days where "early", "mid" or "late" is true, and where it is apt.
  ///
  /// Of a year the thirds and halves of spec 3; of a month days 1–10, 11–20 and the rest, with halves to match; longer
  /// spans by whole years, others by days, in the same proportions.
  package func parts(of span: DayInterval, _ part: DateReading.Relation) -> (
    truth: DayInterval, apt: DayInterval
  ) {
    let start = span.first.yearMonthDay
    let months = monthCount(of: span)
    func monthly(_ from: Int, _ to: Int) -> DayInterval {
      let first = span.first.adding(months: from)
      let last = span.first.adding(months: to).adding(days: -1)
      return DayInterval(first: first, last: min(last, span.last))
    }
    func daily(_ from: Int, _ to: Int?) -> DayInterval {
      DayInterval(
        first: span.first.adding(days: from),
        last: to.map { min(span.first.adding(days: $0), span.last) } ?? span.last)
    }
    if let months, months % 12 == 0 {
      let third = months / 3
      switch part {
      case .early: return (monthly(0, months / 2), monthly(0, third))
      case .mid: return (monthly(months / 4, months * 3 / 4), monthly(third, 2 * third))
      default: return (monthly(months / 2, months), monthly(2 * third, months))
      }
    }
    if months == 1, start.day == 1 {
      switch part {
      case .early: return (daily(0, 14), daily(0, 9))
      case .mid: return (daily(5, 24), daily(10, 19))
      default: return (daily(15, nil), daily(20, nil))
      }
    }
    let days = max(1, Int(span.last.number) - Int(span.first.number) + 1)
    switch part {
    case .early: return (daily(0, days / 2 - 1), daily(0, days / 3 - 1))
    case .mid: return (daily(days / 4, days * 3 / 4 - 1), daily(days / 3, days * 2 / 3 - 1))
    default: return (daily(days / 2, nil), daily(days * 2 / 3, nil))
    }
  }

  /// How many whole calendar months `span` covers from the first of a month; nil when it does not.
  private func monthCount(of span: DayInterval) -> Int? {
    let first = span.first.yearMonthDay
    let after = span.last.adding(days: 1).yearMonthDay
    guard first.day == 1, after.day == 1 else { return nil }
    return (after.year - first.year) * 12 + (after.month - first.month)
  }
}
