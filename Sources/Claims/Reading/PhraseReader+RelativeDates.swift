// Dates told from the reference day: "last year", "im nächsten Monat", "два роки тому".
import Quantities

extension PhraseReader {
  func relativeAfter(_ index: Int) -> Int? {
    guard roles(index).contains(.relative), locale.language == .fr else { return nil }
    return Int(lexeme(of: tokens[index]).calendar)
  }

  func relativeYears(_ step: Int, _ range: Range<Int>) -> ParsedDate {
    var date = ParsedDate(.year, tokens: range)
    date.isRelative = true
    date.step = step
    return date
  }

  func relativeDays(_ step: Int, _ range: Range<Int>) -> ParsedDate {
    var date = ParsedDate(.day, tokens: range)
    date.isRelative = true
    let day = reference?.adding(days: step)
    if let day { date.span = DayInterval(day) }
    date.step = step
    return date
  }

  /// "last year", "this quarter", "next July", "letzten Freitag".
  func relative(at start: Int) -> ParsedDate? {
    let step = Int(lexeme(of: tokens[start]).calendar)
    var next = start + 1
    if roles(next).contains(.relative) { next += 1 }
    let roles = roles(next)
    var date: ParsedDate
    if roles.contains(.month) {
      date = ParsedDate(.month, part: Int(lexeme(of: tokens[next]).calendar), tokens: start..<(next + 1))
      date.step = step
      date.isRelative = date.isSeason
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
  func unitThenRelative(at start: Int) -> ParsedDate? {
    guard let step = relativeAfter(start + 1) else { return nil }
    return unit(start, step: step, range: start..<(start + 2))
  }

  func unit(_ index: Int, step: Int, range: Range<Int>) -> ParsedDate? {
    let roles = roles(index)
    // "the coming weeks" have no end.
    guard !roles.isEmpty else { return nil }
    if roles.isDisjoint(with: [.quarter, .half]), lexeme(of: tokens[index]).calendar == 2 { return nil }
    var date: ParsedDate
    if roles.contains(.century) {
      guard let reference else { return nil }
      return century((reference.yearMonthDay.year + 99) / 100 + step, range)
    }
    if roles.contains(.fiscal) {
      date = ParsedDate(.fiscalYear, tokens: range)
    } else if roles.contains(.year) {
      date = ParsedDate(.year, tokens: range)
    } else if roles.contains(.quarter) {
      date = ParsedDate(.quarter, tokens: range)
    } else if roles.contains(.half) {
      date = ParsedDate(.half, tokens: range)
    } else if roles.contains(.decade) {
      date = ParsedDate(.decade, tokens: range)
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

  /// "within two years", "innerhalb von zwei Jahren": after the reference day, to that day; "d'ici deux ans": by that day.
  func countAhead(at start: Int, _ count: Int, _ end: Int) -> ParsedDate? {
    // "within two years of its founding" is counted from elsewhere.
    guard start > clause.lowerBound, roles(start - 1).contains(.relation), count <= 5000, let reference,
      roles(end + 1).isDisjoint(with: [.dateFiller, .filler, .from, .relation])
    else { return nil }
    let before = lexeme(of: tokens[start - 1])
    guard before.calendar == 1 else { return nil }
    let unit = roles(end)
    let months =
      unit.contains(.century)
      ? 1200
      : unit.contains(.year)
        ? 12
        : unit.contains(.decade)
          ? 120
          : unit.contains(.monthWord) ? 1 : 0
    let days = months > 0 ? 0 : unit.contains(.weekWord) ? 7 : 1
    let last = reference.adding(days: days * count, months: months * count)
    var date = ParsedDate(.day, tokens: start..<(end + 1))
    date.isRelative = true
    let isBy = before.relation == DateReading.Relation.by.rawValue
    date.span = DayInterval(first: isBy ? last : min(last, reference.adding(days: 1)), last: last)
    return date
  }
}
