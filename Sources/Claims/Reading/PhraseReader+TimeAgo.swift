// Time counted back from the reference day: "two years ago", "il y a plus d'un an", "vor anderthalb Jahren".
import Quantities

/// A length of time as it is counted in words.
private struct TimeLength {
  var months = 0
  var days = 0
  /// How far from that length a day may lie that is still told by it.
  var slackMonths = 0
  var slackDays = 0
  /// The period that is meant as a whole: "two years ago" is that year.
  var granularity = Granularity.day

  /// So many of a unit, and half of one more; nil when the word is no unit of time.
  init?(_ count: Int, andHalf hasHalf: Bool, of unit: Roles) {
    guard (0...5000).contains(count) else { return nil }
    if unit.contains(.year) {
      set(count, hasHalf, months: 12, slack: 6)
    } else if unit.contains(.century) {
      set(count, hasHalf, months: 1200, slack: 120 * max(1, count))
    } else if unit.contains(.decade), !unit.contains(.half) {
      set(count, hasHalf, months: 120, slack: 12 * max(1, count))
    } else if unit.contains(.monthWord) {
      months = count
      days = hasHalf ? 15 : 0
      slackDays = 15
      granularity = hasHalf ? .day : .month
    } else if unit.contains(.weekWord), !hasHalf {
      days = 7 * count
      slackDays = 3
    } else if unit.contains(.dayWord), !hasHalf {
      days = count
    } else {
      return nil
    }
  }

  private mutating func set(_ count: Int, _ hasHalf: Bool, months unit: Int, slack: Int) {
    months = count * unit + (hasHalf ? unit / 2 : 0)
    slackMonths = hasHalf ? max(slack / 2, unit / 4) : slack
    granularity = hasHalf ? .month : .year
  }

  /// "Half a century", "a quarter of a century", "half a year".
  init?(oneIn parts: Int, of unit: Roles) {
    let whole =
      unit.contains(.century)
      ? 1200 : unit.contains(.decade) && !unit.contains(.year) ? 120 : unit.contains(.year) ? 12 : 0
    guard whole > 0, parts == 2 || parts == 4, whole % parts == 0 else { return nil }
    months = whole / parts
    if months > 12 {
      slackMonths = months / 10
      granularity = .year
    } else {
      slackDays = 15 * max(1, months / 3)
      granularity = .month
    }
  }
}

extension PhraseReader {
  /// "two years ago", "il y a deux ans", "vor zwei Jahren", "два роки тому": `count` is written before `end`.
  func countAgo(at start: Int, _ count: Int, _ end: Int, andHalf: Bool = false) -> ParsedDate? {
    var unit = end
    var hasHalf = andHalf
    // "two and a half years".
    if !hasHalf, roles(unit).contains(.andHalf) {
      hasHalf = true
      unit += 1
    }
    let roles = roles(unit)
    guard !roles.isDisjoint(with: [.year, .monthWord, .weekWord, .dayWord, .decade]) else { return nil }
    var next = unit + 1
    // "un an et demi", "a year and a half".
    if !hasHalf, self.roles(next).contains(.andHalf) {
      hasHalf = true
      next += 1
    }
    guard let length = TimeLength(count, andHalf: hasHalf, of: roles) else { return nil }
    if let date = back(length, start..<next) { return date }
    return hasHalf || unit != end ? nil : countAhead(at: start, count, end)
  }

  /// "Half a century ago", "vor einem halben Jahr", "il y a un quart de siècle".
  func fractionAgo(at start: Int) -> ParsedDate? {
    var index = start
    // "півроку".
    if locale.language == .uk, roles(index).contains(.half),
      roles(index).isDisjoint(with: [.fraction, .decade]),
      let length = TimeLength(oneIn: 2, of: .year)
    {
      return back(length, start..<(start + 1))
    }
    if roles(index).contains(.article) { index += 1 }
    guard roles(index).contains(.fraction) else { return nil }
    let parts = Int(lexeme(of: tokens[index]).rank)
    index += 1
    for _ in 0..<2
    where !roles(index).isDisjoint(with: [.article, .filler]) && roles(index).isDisjoint(with: .unitsOfTime) {
      index += 1
    }
    guard let length = TimeLength(oneIn: parts, of: roles(index)) else { return nil }
    return back(length, start..<(index + 1))
  }

  /// The date that lies so far back; nil where no word says "ago". Takes in a hedge: "more than two years ago".
  private func back(_ length: TimeLength, _ range: Range<Int>) -> ParsedDate? {
    var first = range.lowerBound
    var hedge: Modifier?
    if first > clause.lowerBound, roles(first - 1).contains(.before) {
      hedge = Modifier(rawValue: lexeme(of: tokens[first - 1]).modifier)
      first -= 1
    }
    let isBefore = first > 0 && isAgo(before: first)
    let isAfter = roles(range.upperBound).contains(.ago)
    guard isBefore || isAfter, let reference else { return nil }
    if isBefore { first -= 1 }
    var date = ParsedDate(length.granularity, tokens: first..<(range.upperBound + (isAfter ? 1 : 0)))
    date.isRelative = true
    date.hedge = hedge
    let day = reference.adding(days: -length.days, months: -length.months)
    date.dayBack = day
    guard let moment = Moment(enclosing: day, granularity: length.granularity) else { return nil }
    date.span = moment.days().hull(
      DayInterval(
        first: day.adding(days: -length.slackDays, months: -length.slackMonths),
        last: min(reference, day.adding(days: length.slackDays, months: length.slackMonths))))
    return date
  }

  /// "il y a", "vor" before a length of time.
  private func isAgo(before index: Int) -> Bool {
    let roles = roles(index - 1)
    return roles.contains(.ago)
      || locale.language == .de && roles.contains(.relation)
        && lexeme(of: tokens[index - 1]).relation == DateReading.Relation.before.rawValue
  }

  /// Has a date that lies some time back say what its hedge makes of it; false where the words are not understood.
  func hedge(_ value: inout DateReading, _ date: ParsedDate, _ relation: DateReading.Relation?) -> Bool {
    guard let hedge = date.hedge, let day = date.dayBack else { return true }
    guard relation == nil || relation == .in || hedge == .none || hedge == .about || hedge == .exactly else {
      return false
    }
    switch hedge {
    case .none, .exactly: return true
    case .about:
      // "About thirty years" may be two or three years off.
      let tenth = day.distance(to: reference ?? day) / 10
      value.margin = DayInterval(
        first: value.days.first.adding(days: -tenth), last: value.days.last.adding(days: tenth))
      return true
    case .over: value.relation = .before
    case .atLeast: value.relation = .by
    case .under: value.relation = .after
    case .atMost: value.relation = .notBefore
    case .nearly:
      value.margin = value.days
      value.days = DayInterval(first: max(day, value.days.first), last: value.days.last)
      return true
    case .justOver:
      value.margin = value.days
      value.days = DayInterval(first: value.days.first, last: min(day, value.days.last))
      return true
    }
    value.days = DayInterval(day)
    return true
  }
}
