// Words of dates that a reading leaves unread: a date is not judged by a part of its words.
import Quantities

extension PhraseReader {
  /// Whether the shown text has words of dates or numbers that belong with the dates read and are in none of them.
  ///
  /// A month or a year counts wherever it stands; anything else only where it is joined to a date by words of grammar
  /// and signs: "first" in "the first months of 2021", but not in "first opened in 2021". Where other claims share the
  /// text (`hasOthers`), a number may be theirs.
  func leavesUnread(_ text: [UInt8], _ read: Few<ReadDate>, hasOthers: Bool) -> Bool {
    for index in shown where !read.contains(where: { $0.tokens.contains(index) }) {
      if isCertainlyDate(text, index), !hasOthers || tokens[index].kind == .word { return true }
    }
    for date in read {
      if startsFromUnit(date) { return true }
      for step in [-1, 1] where isJoinedToDate(text, date, step, read, hasOthers: hasOthers) { return true }
    }
    return false
  }

  /// A month with a capital, or a year that counts nothing.
  private func isCertainlyDate(_ text: [UInt8], _ index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .word {
      if token.roles.contains(.decadeName) || token.roles.contains(.yearEnd) { return true }
      guard token.roles.contains(.month), !token.roles.contains(.change) else { return false }
      return locale.language != .en || text[token.start] &- 0x41 < 26
    }
    guard let year = digits(index), year.count == 4, (1000...2999).contains(year.value),
      !countsSomething(text, index)
    else { return false }
    guard index > shown.lowerBound else { return true }
    let before = tokens[index - 1]
    return before.kind == .word
      && !before.roles.isDisjoint(with: [.relation, .rangeAnd, .rangeTo, .connector, .month])
      || before.kind == .sign && [.comma, .slash, .hyphen, .dash].contains(before.sign)
  }

  /// Whether a number stands before what it counts, or in a time of day.
  private func countsSomething(_ text: [UInt8], _ index: Int) -> Bool {
    let next = index + 1
    guard next < shown.upperBound else { return false }
    let token = tokens[next]
    switch token.kind {
    case .word: return token.roles.isEmpty && !token.isGlued
    case .sign:
      // "10.30 Uhr".
      if token.sign == .stop, token.isGlued, next + 1 < shown.upperBound, tokens[next + 1].isGlued,
        tokens[next + 1].kind == .numeral
      {
        return countsSomething(text, next + 1)
      }
      return ![.comma, .slash, .hyphen, .dash, .stop, .quote, .minus].contains(token.sign)
    case .numeral, .fractionGlyph, .mark: return false
    }
  }

  /// "10:30", "14h30", "5pm".
  private func isTimeOfDay(_ text: [UInt8], _ index: Int) -> Bool {
    func isColon(_ index: Int) -> Bool {
      shown.contains(index) && tokens[index].kind == .sign && text[tokens[index].start] == UInt8(ascii: ":")
    }
    if isColon(index - 1) || isColon(index + 1) { return true }
    guard shown.contains(index + 1) else { return false }
    let next = tokens[index + 1]
    guard next.kind == .word, next.isGlued else { return false }
    return text[next.start] | 0x20 == UInt8(ascii: "h")
      || next.length == 2 && text[next.end - 1] | 0x20 == UInt8(ascii: "m")
  }

  /// "A year after 2021", "three days before 3 May", "the week of 3 May", "the year to June": counted from the date, also
  /// by words before the mark.
  private func startsFromUnit(_ date: ReadDate) -> Bool {
    var index = date.tokens.lowerBound - 1
    if !date.isBeforeOrAfter {
      while clause.contains(index), roles(index).contains(.dateFiller),
        roles(index).isDisjoint(with: .unitsOfTime)
      {
        index -= 1
      }
      guard clause.contains(index) else { return false }
      if roles(index).contains(.weekWord) { return lexeme(of: tokens[index]).calendar != 2 }
      guard roles(index).contains(.rangeTo) else { return false }
      index -= 1
    }
    guard clause.contains(index), !roles(index).isDisjoint(with: .unitsOfTime) else { return false }
    if lexeme(of: tokens[index]).calendar != 2 { return true }
    guard clause.contains(index - 1) else { return false }
    return tokens[index - 1].kind == .numeral
      || !roles(index - 1).isDisjoint(with: [.cardinal, .vague, .collective])
  }

  /// Whether an unread word of a date or a number is joined to that date, in the direction of `step`.
  private func isJoinedToDate(
    _ text: [UInt8], _ date: ReadDate, _ step: Int, _ read: Few<ReadDate>, hasOthers: Bool
  ) -> Bool {
    var index = step < 0 ? date.tokens.lowerBound - 1 : date.tokens.upperBound
    var isBehindJoint = false
    while shown.contains(index) {
      let token = tokens[index]
      let roles = token.roles
      if read.contains(where: { $0.tokens.contains(index) }) { return false }
      switch token.kind {
      case .numeral, .fractionGlyph:
        if isTimeOfDay(text, index) { return false }
        return !hasOthers && (step < 0 || !countsSomething(text, index))
      case .mark: return false
      case .sign:
        guard [.comma, .slash, .hyphen, .dash, .stop, .quote, .minus].contains(token.sign),
          token.sign != .stop || text[token.start] == UInt8(ascii: ".")
        else { return false }
        isBehindJoint = true
      case .word:
        if letterPeriod(text, index, number: nil) != nil { return true }
        if roles.isEmpty, token.isGlued, shown.contains(index - 1), tokens[index - 1].kind == .numeral {
          // "1990s", "1er".
          break
        }
        if isGermanUnit(text, index) { return true }
        if roles.isEmpty {
          // "The quarter ended June 2023" is no June.
          return step < 0 && shown.contains(index - 1)
            && !self.roles(index - 1).isDisjoint(with: .unitsOfTime)
        }
        let isJoint = !roles.isDisjoint(with: [.rangeTo, .rangeAnd, .connector])
        if isJoint {
          // "The year to June 2023".
          if step < 0, shown.contains(index - 1), roles.contains(.rangeTo),
            !self.roles(index - 1).isDisjoint(with: .unitsOfTime)
          {
            return true
          }
          isBehindJoint = true
        } else if isWordOfDate(index, of: date, isBehindJoint) {
          let isNumber = !roles.isDisjoint(with: [.cardinal, .ordinal, .fraction, .scale])
          return !(isNumber && hasOthers)
        } else if roles.contains(.relation), !isBehindJoint,
          roles.isDisjoint(with: step < 0 ? [.dateFiller, .filler] : .dateFiller)
        {
          return false
        } else if roles.isDisjoint(with: .besideDates) {
          return false
        }
      }
      index += step
    }
    return false
  }

  /// "Maiwoche", "Schlussquartal".
  private func isGermanUnit(_ text: [UInt8], _ index: Int) -> Bool {
    guard locale.language == .de, tokens[index].roles.isEmpty else { return false }
    let word = text[tokens[index].start..<tokens[index].end]
    let endings: [StaticString] = [
      "woche", "wochen", "quartal", "quartals", "hälfte", "monat", "monate", "monaten",
    ]
    return endings.contains { ending in
      ending.withUTF8Buffer { word.count > $0.count && word.suffix($0.count).elementsEqual($0) }
    }
  }

  private func isWordOfDate(_ index: Int, of date: ReadDate, _ isBehindJoint: Bool) -> Bool {
    let token = tokens[index]
    let roles = token.roles
    let lexeme = lexeme(of: token)
    if roles.contains(.cardinal) || roles.contains(.scale) {
      return !roles.contains(.article) && lexeme.number > 0
    }
    if roles.contains(.edge), lexeme.calendar.magnitude == 1 {
      // "The 2021 final", "opening May 2023".
      let next = index + 1
      return next < tokens.count
        && (tokens[next].kind == .numeral
          || !self.roles(next).isDisjoint(with: Roles.unitsOfTime.union([.cardinal, .vague, .decade])))
    }
    if roles.contains(.month) { return !roles.contains(.change) }
    if roles.contains(.weekday) {
      return date.isWeekday || isBehindJoint && index + 1 == date.tokens.lowerBound
    }
    if roles.contains(.roman), roles.isDisjoint(with: [.rangeAnd, .connector, .relation]) { return true }
    if roles.contains(.decade), !roles.contains(.half) { return !date.isDecade && !roles.contains(.year) }
    if !roles.isDisjoint(with: [.dayWord, .weekWord]) {
      return lexeme.calendar != 2 && !roles.contains(.dateFiller)
    }
    return !roles.isDisjoint(with: [
      .ordinal, .fraction, .andHalf, .relative, .relativeDay, .relativeYear, .quarter, .half, .vague,
      .fiscal, .part, .yearEnd,
    ])
  }
}

/// What the reader keeps of a date that it read in the shown text.
struct ReadDate {
  /// The date with the words around it that are read with it.
  var tokens: Range<Int>
  var isDecade = false
  var isWeekday = false
  /// "Before" or "after" it.
  var isBeforeOrAfter = false
}

extension Roles {
  static let unitsOfTime: Roles = [.year, .quarter, .half, .monthWord, .weekWord, .dayWord]
  /// Words that may stand between the words of one date.
  static let besideDates: Roles = [
    .dateFiller, .filler, .function, .relation, .article, .year, .monthWord, .weekWord, .dayWord, .decade,
    .weekday, .before, .after, .between, .from,
  ]
}
