// Quarters and halves of a year, and the year behind a date.
import Quantities

extension PhraseReader {
  /// "Q2", "T2", "H1", "S1", "FY2025", and with the number before: "2Q", "1H".
  func letterPeriod(_ text: [UInt8], _ index: Int, number: Int?) -> ParsedDate? {
    let token = tokens[index]
    let length = token.length
    guard length <= 12 else { return nil }
    let letter = text[token.start] | 0x20
    if number == nil, letter == UInt8(ascii: "f"), length >= 4,
      text[token.start + 1] | 0x20 == UInt8(ascii: "y")
    {
      guard length == 4 || length == 6, let year = digits(text, (token.start + 2)..<token.end) else {
        return nil
      }
      return ParsedDate(.fiscalYear, year: length == 4 ? 2000 + year : year, tokens: index..<(index + 1))
    }
    let isQuarter = letter == UInt8(ascii: "q") || letter == UInt8(ascii: "t") && locale.language == .fr
    let isHalf = letter == UInt8(ascii: "h") || letter == UInt8(ascii: "s") && locale.language == .fr
    guard isQuarter || isHalf else { return nil }
    let part: Int
    var year: Int?
    if let number {
      // "2Q23".
      if length > 1 {
        guard length == 3 || length == 5, let written = digits(text, (token.start + 1)..<token.end) else {
          return nil
        }
        year = length == 3 ? 2000 + written : written
      }
      part = number
    } else {
      guard length == 2, text[token.start + 1] &- 0x30 < 10 else { return nil }
      part = Int(text[token.start + 1] &- 0x30)
    }
    guard (1...(isQuarter ? 4 : 2)).contains(part) else { return nil }
    return ParsedDate(isQuarter ? .quarter : .half, year: year, part: part, tokens: index..<(index + 1))
  }

  /// The number that those bytes are the digits of; at most five of them.
  private func digits(_ text: [UInt8], _ range: Range<Int>) -> Int? {
    var value = 0
    for offset in range {
      let digit = Int(text[offset]) - 0x30
      guard (0...9).contains(digit), range.count < 6 else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  /// "quarter", "semestre", "Halbjahr" after its number.
  func periodWord(_ text: [UInt8], _ index: Int, number: Int, from start: Int) -> ParsedDate? {
    let roles = roles(index)
    let isQuarter = roles.contains(.quarter) && (1...4).contains(number)
    let isHalf = roles.contains(.half) && (1...2).contains(number)
    if roles.contains(.century) { return century(number, start..<(index + 1)) }
    guard isQuarter || isHalf else { return nil }
    return withYear(
      text, ParsedDate(isQuarter ? .quarter : .half, part: number, tokens: start..<(index + 1)), from: start)
  }

  /// "the year" of "by the end of the year", "early in the month": this one.
  func partOfThis(_ index: Int) -> ParsedDate? {
    // "The end of the month of May".
    if roles(index + 1).contains(.month) || roles(index + 2).contains(.month) { return nil }
    var before = index - 1
    while before >= clause.lowerBound, index - before <= 2, roles(before).contains(.dateFiller),
      roles(before).isDisjoint(with: [.part, .relation])
    {
      before -= 1
    }
    guard before >= clause.lowerBound else { return nil }
    let isEnd =
      roles(before).contains(.relation)
      && lexeme(of: tokens[before]).relation == DateReading.Relation.byEndOf.rawValue
    guard isEnd || roles(before).contains(.part) else { return nil }
    var date = unit(index, step: 0, range: index..<(index + 1))
    date?.isNearest = true
    return date
  }

  /// The date with the year that follows it, over "of", "du", a comma or a slash; fiscal if that says so.
  func withYear(_ text: [UInt8], _ date: ParsedDate, from start: Int) -> ParsedDate {
    var result = date
    result.tokens = start..<date.tokens.upperBound
    guard date.year == nil else { return result }
    var next = result.tokens.upperBound
    var isFiscal = false
    var hops = 0
    while next < tokens.count, hops < 4 {
      if let year = yearNumber(next) {
        result.year = year.year
        result.tokens = start..<year.end
        if locale.language == .uk, roles(year.end).contains(.year) { result.tokens = start..<(year.end + 1) }
        break
      }
      if tokens[next].kind == .word {
        let token = tokens[next]
        if token.roles.contains(.relative), let year = relative(at: next), year.granularity == .year {
          return relativeYear(result, year, start)
        }
        if token.roles.contains(.year), let step = relativeAfter(next + 1) {
          var year = ParsedDate(.year, tokens: next..<(next + 2))
          year.step = step
          return relativeYear(result, year, start)
        }
        if token.roles.contains(.relativeYear) {
          return relativeYear(
            result, relativeYears(Int(lexeme(of: token).calendar), next..<(next + 1)), start)
        }
        if token.roles.contains(.fiscal) {
          isFiscal = true
          if let year = shortFiscalYear(next + 1) {
            result.year = year.year
            result.tokens = start..<year.end
            break
          }
        } else if let period = letterPeriodYear(text: text, next) {
          isFiscal = true
          result.year = period
          result.tokens = start..<(next + 1)
          break
        } else if token.roles.isDisjoint(with: [.dateFiller, .filler, .relation]) {
          break
        }
      } else if !isSign(next, [.comma, .slash]) {
        break
      }
      next += 1
      hops += 1
    }
    if isFiscal, result.year != nil {
      if result.granularity == .quarter { result.granularity = .fiscalQuarter }
      if result.granularity == .half { result.granularity = .fiscalHalf }
    }
    return result
  }

  /// The year of "FY2025" in one word.
  private func letterPeriodYear(text: [UInt8], _ index: Int) -> Int? {
    guard let period = letterPeriod(text, index, number: nil), period.granularity == .fiscalYear else {
      return nil
    }
    return period.year
  }

  /// "the second quarter of last year".
  private func relativeYear(_ date: ParsedDate, _ year: ParsedDate, _ start: Int) -> ParsedDate {
    var result = date
    result.isRelative = true
    result.tokens = start..<year.tokens.upperBound
    if let reference { result.year = reference.yearMonthDay.year + (year.step ?? 0) }
    return result
  }
}
