// Two dates that are told as one: "1–15 May 2023", "in May or June 2023", "from March to June".
import Quantities

/// How a second date is joined to a first.
private enum DateJoint {
  /// "to", "–": from the one to the other.
  case range
  /// "or", "and", "/": the two alone.
  case either
}

/// The second of two dates.
struct DateEnd {
  var date: ParsedDate
  /// "early 2023" in "late 2022 or early 2023".
  var part: DateReading.Relation?
  /// Whether nothing between the two is meant: "2019 or 2022".
  var isEither: Bool
}

extension PhraseReader {
  /// The end of "from A to B", "A–B", "between A and B", "A or B".
  func end(_ text: [UInt8], after date: ParsedDate, isBetween: Bool) -> DateEnd? {
    guard let (joint, start) = joint(after: date.tokens.upperBound, isBetween: isBetween) else { return nil }
    var index = start
    var part: DateReading.Relation?
    while index < shown.upperBound, tokens[index].kind == .word {
      let roles = tokens[index].roles
      if roles.contains(.part), part == nil {
        part = DateReading.Relation(rawValue: lexeme(of: tokens[index]).relation)
      } else {
        let isIn = roles.contains(.relation) && lexeme(of: tokens[index]).relation == 0
        guard isIn || !roles.isDisjoint(with: [.dateFiller, .filler, .article]),
          parseDate(text, at: index) == nil
        else { break }
      }
      index += 1
    }
    let second =
      decadeEnd(at: index, of: date) ?? parseDate(text, at: index) ?? bareEnd(text, at: index, of: date)
    guard let second, second.tokens.upperBound <= shown.upperBound else { return nil }
    return DateEnd(date: second, part: part, isEither: joint == .either)
  }

  private func joint(after index: Int, isBetween: Bool) -> (DateJoint, next: Int)? {
    guard index < shown.upperBound else { return nil }
    let token = tokens[index]
    let roles = token.roles
    switch token.kind {
    case .sign:
      switch token.sign {
      case .dash, .hyphen: return (.range, index + 1)
      case .slash: return (.either, index + 1)
      default: return nil
      }
    case .word:
      // "May-June".
      if token.followsHyphen, token.isGlued { return (.range, index) }
      let isUntil =
        roles.contains(.relation) && lexeme(of: token).relation == DateReading.Relation.until.rawValue
      if roles.contains(.rangeTo) || isUntil || isBetween && roles.contains(.rangeAnd) {
        return (.range, index + 1)
      }
      let isList = !roles.isDisjoint(with: [.rangeAnd, .connector])
      return isList && wantedValues < 2 ? (.either, index + 1) : nil
    case .numeral:
      // "1st-15 May".
      return token.followsHyphen ? (.range, index) : nil
    case .fractionGlyph, .mark: return nil
    }
  }

  /// The "15" of "May 1–15, 2023" and the "99" of "1998–99".
  private func bareEnd(_ text: [UInt8], at index: Int, of date: ParsedDate) -> ParsedDate? {
    if date.granularity == .year, let first = date.year, date.span == nil, let year = digits(index),
      year.count == 2, tokens[index].isGlued, year.value > first % 100
    {
      return ParsedDate(.year, year: first - first % 100 + year.value, tokens: index..<(index + 1))
    }
    guard date.granularity == .day, date.part > 0, date.year == nil, !date.isRelative,
      let day = bareDay(at: index), day.day > date.day,
      day.end >= tokens.count || tokens[day.end].kind != .word || !tokens[day.end].roles.isEmpty
    else { return nil }
    return withYear(
      text, ParsedDate(.day, part: date.part, day: day.day, tokens: index..<day.end), from: index)
  }

  /// The "1990" of "les années 1980 et 1990".
  private func decadeEnd(at index: Int, of date: ParsedDate) -> ParsedDate? {
    guard locale.language == .fr, date.granularity == .decade, let number = digits(index),
      number.value % 10 == 0
    else { return nil }
    switch number.count {
    case 2: return decade(number.value, index..<(index + 1))
    case 4: return ParsedDate(.decade, year: number.value, tokens: index..<(index + 1))
    default: return nil
    }
  }

  /// A day of the month without its month: "1", "1st", "1er", "1.".
  private func bareDay(at index: Int) -> (day: Int, end: Int)? {
    guard let day = digits(index), day.count <= 2, (1...31).contains(day.value) else { return nil }
    let next = index + 1
    if isSign(next, [.stop]) { return (day.value, next + 1) }
    let hasEnding = next < tokens.count && tokens[next].kind == .word && tokens[next].isGlued
    guard hasEnding, !tokens[next].followsHyphen || locale.language == .uk else { return (day.value, next) }
    return tokens[next].length <= 6 ? (day.value, next + 1) : nil
  }

  /// "1" in "1–15 May 2023", "second" in "the second or third quarter": it has its month or its unit from the date behind.
  func firstOfTwo(_ text: [UInt8], at index: Int) -> ParsedDate? {
    guard let first = bareNumber(at: index), var next = joint(after: first.end, isBetween: true)?.next else {
      return nil
    }
    while next < shown.upperBound, roles(next).contains(.dateFiller) { next += 1 }
    guard let last = parseDate(text, at: next), !last.isRelative, last.slice == nil, last.weekday == 0,
      last.tokens.upperBound <= shown.upperBound
    else { return nil }
    let range = index..<first.end
    if let span = last.span {
      guard last.granularity == .year, let first = century(first.number, range), let days = first.span,
        days.last < span.first
      else { return nil }
      return first
    }
    switch last.granularity {
    case .day where last.part > 0 && last.day > first.number:
      return ParsedDate(.day, year: last.year, part: last.part, day: first.number, tokens: range)
    case .quarter, .half, .fiscalQuarter, .fiscalHalf:
      guard last.part > first.number else { return nil }
      return ParsedDate(last.granularity, year: last.year, part: first.number, tokens: range)
    default: return nil
    }
  }

  /// "1", "1st", "first", "II".
  private func bareNumber(at index: Int) -> (number: Int, end: Int)? {
    if let day = bareDay(at: index) { return (day.day, day.end) }
    let roles = roles(index)
    guard !roles.isEmpty, roles.isDisjoint(with: [.rangeAnd, .connector, .relation, .relative]) else {
      return nil
    }
    let lexeme = lexeme(of: tokens[index])
    let number =
      roles.contains(.ordinal) ? Int(lexeme.rank) : roles.contains(.roman) ? Int(lexeme.calendar) : 0
    return (1...31).contains(number) ? (number, index + 1) : nil
  }

  /// "Between November and February 2024", "from March to June": a year written once, or not at all, serves both ends.
  func shareYear(_ first: inout ParsedDate, _ last: inout ParsedDate, isAhead: Bool) {
    guard first.isPartOfYear, last.isPartOfYear else { return }
    let isOverNewYear = (first.firstMonth, first.day) > (last.firstMonth, last.day)
    if first.year == nil, let year = last.year {
      first.year = isOverNewYear ? year - 1 : year
    } else if last.year == nil {
      let supplied = reference.flatMap { nearest(first, $0, isAhead: isAhead) }
      guard let year = first.year ?? supplied.map({ Int($0.year) }) else { return }
      last.year = isOverNewYear ? year + 1 : year
    }
  }

  /// Has `value`, the first of two dates, reach to the second; false where the words are not understood.
  func extend(
    _ value: inout DateReading, to end: DateEnd, relation: DateReading.Relation?, isBetween: Bool,
    isAhead: Bool
  ) -> Bool {
    guard var last = resolve(end.date, isAhead: isAhead, isApproximate: false)?.days,
      value.days.first <= last.first
    else { return false }
    switch relation {
    case nil, .in, .since: break
    case .before, .after, .by, .byEndOf, .until, .notBefore, .early, .mid, .late:
      if !isBetween || end.isEither { return false }
    }
    let part = value.part ?? [.early, .mid, .late].first { $0 == value.relation }
    if end.isEither {
      guard value.days.last.adding(days: 1) == last.first, relation != .since, part != .early, part != .mid,
        end.part != .late, end.part != .mid
      else { return false }
    }
    var margin = DayInterval(first: value.days.first, last: last.last)
    if let part {
      let parts = Judge().parts(of: value.days, part)
      value.days = parts.apt
      margin = DayInterval(first: parts.truth.first, last: margin.last)
    }
    if let part = end.part {
      let parts = Judge().parts(of: last, part)
      last = parts.apt
      margin = DayInterval(first: margin.first, last: parts.truth.last)
    }
    if part != nil || end.part != nil { value.margin = margin }
    value.part = nil
    value.end = last
    value.relation = isBetween || end.isEither ? .in : .since
    return true
  }
}
