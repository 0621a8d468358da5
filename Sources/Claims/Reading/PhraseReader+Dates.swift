// The date of a shown text with the words that relate a fact to it (spec 3, Dates and standing).
import Quantities

extension PhraseReader {
  /// Appends the date of the shown text, if there is one and all its words are read.
  mutating func readDate(_ text: [UInt8], into readings: inout [Reading]) {
    let count = readings.count
    var read = Few<ReadDate>()
    var index = shown.lowerBound
    while index < shown.upperBound {
      guard let date = firstOfTwo(text, at: index) ?? parseDate(text, at: index),
        date.tokens.upperBound <= shown.upperBound,
        date.tokens.lowerBound >= clause.lowerBound || date.tokens.lowerBound >= shown.lowerBound
      else {
        index += 1
        continue
      }
      index = max(index + 1, date.tokens.upperBound)
      if let (reading, tokens) = reading(text, of: narrowed(text, date)) {
        readings.append(reading)
        read.append(tokens)
        index = max(index, tokens.tokens.upperBound)
      } else if wantedValues < 2 {
        // No other date of the text is meant where this one cannot be read.
        break
      }
      if readings.count > 0, !readings[readings.count - 1].valueRange.isEmpty, wantedValues < 2 { break }
      // A second date is a second value only when the body has as many claims.
      if case .date(let last)? = readings.last?.value, last.end != nil { break }
    }
    let hasOthers = wantedValues > read.count && !readings.contains { $0.date?.end != nil }
    if leavesUnread(text, read, hasOthers: hasOthers) { readings.removeLast(readings.count - count) }
  }

  /// "Third quarter of" before a mark that shows the year alone: the date with the words that narrow it.
  private func narrowed(_ text: [UInt8], _ date: ParsedDate) -> ParsedDate {
    guard date.tokens.lowerBound >= shown.lowerBound else { return date }
    let isDay = date.granularity == .day && date.part > 0
    var start = max(clause.lowerBound, shown.lowerBound - 6)
    while start < shown.lowerBound {
      // Of "between 1 and 15 May" the last date alone says nothing.
      let isBetween = start > clause.lowerBound && roles(start - 1).contains(.between)
      let first = firstOfTwo(text, at: start)
      if isBetween || !isDay, var whole = first ?? parseDate(text, at: start),
        whole.tokens.lowerBound >= clause.lowerBound, whole.tokens.lowerBound < shown.lowerBound
      {
        let last = first == nil && !isBetween ? nil : end(text, after: whole, isBetween: true)?.date
        if (last ?? whole).tokens.upperBound == date.tokens.upperBound {
          whole.isNarrowed = true
          return whole
        }
      }
      start += 1
    }
    return date
  }

  private func reading(_ text: [UInt8], of date: ParsedDate) -> (Reading, ReadDate)? {
    var date = date
    let before = date.tokens.lowerBound - 1
    // "the late '90s".
    if clause.contains(before), tokens[before].sign == .quote, tokens[before + 1].isGlued {
      date.tokens = before..<date.tokens.upperBound
    }
    var range = date.tokens
    var words = DateWords()
    findWords(&words, before: range.lowerBound)
    var reading = Reading(value: .none, valueRange: bytes(range))
    var end = end(text, after: date, isBetween: words.isBetween)
    if let end { range = range.lowerBound..<end.date.tokens.upperBound }
    findNegation(&reading, range)
    findWords(&words, behind: range.upperBound)
    let isAhead = reading.isFuture || words.relation == .by || words.relation == .byEndOf
    if date.isNearest, !isAhead, let reference, isAfter(reference, date.isEnd ? .late : words.part, date) {
      date.step = -1
    }
    if var last = end?.date {
      shareYear(&date, &last, isAhead: isAhead)
      end?.date = last
    }
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
    if date.hedge != nil, !hedge(&value, date, words.relation) { return nil }
    if let end {
      guard extend(&value, to: end, relation: words.relation, isBetween: words.isBetween, isAhead: isAhead)
      else {
        return nil
      }
    }
    if let reference, isAhead, value.days.first > reference { reading.isFuture = true }
    reading.value = .date(value)
    let shownRange = range.clamped(to: shown)
    reading.valueRange = bytes(shownRange.isEmpty ? range : shownRange)
    if let index = words.index { reading.modifierRange = tokens[index].start..<tokens[index].end }
    let whole = min(words.first ?? range.lowerBound, range.lowerBound)..<max(words.end ?? 0, range.upperBound)
    let read = ReadDate(
      tokens: whole, isDecade: date.granularity == .decade, isWeekday: date.weekday > 0 && date.day == 0,
      isBeforeOrAfter: words.relation == .before || words.relation == .after)
    return (reading, read)
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
    /// The first token that is read with the date, and the end of the last one.
    var first: Int?
    var end: Int?
  }

  private func findWords(_ words: inout DateWords, before start: Int) {
    var index = start - 1
    var wordsOutside = 0
    while index >= clause.lowerBound {
      let token = tokens[index]
      if token.kind == .sign, token.sign == .about {
        words.isApproximate = true
        words.first = index
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
        words.first = index
      } else if roles.contains(.between) {
        words.isBetween = true
        words.first = index
        return
      } else if roles.contains(.before), modifier == .about, !roles.contains(.relation) {
        words.isApproximate = true
        words.first = index
        if words.index == nil { words.index = index }
      } else if roles.contains(.relation) {
        if relation != .in {
          words.relation = relation
          words.index = index
          words.first = index
          return
        }
        words.relation = words.relation ?? .in
      } else if roles.isDisjoint(with: [.dateFiller, .filler, .decade, .year, .weekday]) {
        return
      }
      index -= 1
    }
  }

  /// "At the latest" right behind a date.
  private func findWords(_ words: inout DateWords, behind end: Int) {
    guard words.relation == nil || words.relation == .in, words.part == nil, !words.isBetween,
      roles(end).contains(.behindDate), end < clause.upperBound
    else { return }
    words.relation = DateReading.Relation(rawValue: lexeme(of: tokens[end]).relation)
    words.index = end
    words.end = end + 1
  }
}
