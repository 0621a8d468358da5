// Dates and periods: `2025`, `2025-07-31`, `2025-Q3`, `FY2025`, `~2020`, `2019..2021`.

extension FactReader {
  /// A date, or a range of dates one end of which may be open.
  struct Dates {
    var lower: Span32 = .empty
    var upper: Span32 = .empty
    var isRange = false
  }

  /// Reads a date or range; nil, with an issue on it, if a part is no date of the calendar.
  mutating func readPeriod(_ t: Span<UInt8>, expected: SyntaxExpectation) -> Dates? {
    var dates = Dates()
    let start = at
    let isOpen = isDots(t, at)
    if !isOpen {
      guard let lower = readDate(t, expected: expected) else { return nil }
      dates.lower = lower
    }
    guard isDots(t, at) else { return dates }
    leaf(.punctuation, at, at + 2)
    at += 2
    dates.isRange = true
    if at < end, !isSpace(t, at), !isTokenDelimiter(t[at]) {
      guard let upper = readDate(t, expected: expected) else { return nil }
      dates.upper = upper
    } else if isOpen {
      _ = fail(expected, start, at)
      return nil
    }
    return dates
  }

  private func isDots(_ t: Span<UInt8>, _ i: Int) -> Bool { byte(t, i) == 0x2E && byte(t, i + 1) == 0x2E }

  /// Reads one date with its `~`; nil, with an issue on it, if it is none.
  mutating func readDate(_ t: Span<UInt8>, expected: SyntaxExpectation) -> Span32? {
    let start = at
    while at < end, !isTokenDelimiter(t[at]), !isSpace(t, at), !isDots(t, at), t[at] != 0x5E { at += 1 }
    guard isDate(t, start..<at) else {
      _ = fail(expected, start, max(at, min(end, start + 1)))
      return nil
    }
    leaf(.factDate, start, at)
    return span(start, at)
  }

  /// True if the bytes are a date as spec 1 writes a moment, and one of the calendar.
  func isDate(_ t: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var i = range.lowerBound
    if byte(t, i) == 0x7E { i += 1 }
    let isFiscal = byte(t, i) == 0x46 && byte(t, i + 1) == 0x59
    if isFiscal { i += 2 }
    guard i + 4 <= range.upperBound, let century = twoDigits(t, i), let rest = twoDigits(t, i + 2) else {
      return false
    }
    let year = century * 100 + rest
    guard year > 0 else { return false }
    i += 4
    if i == range.upperBound { return true }
    guard byte(t, i) == 0x2D, i + 3 <= range.upperBound else { return false }
    if let month = twoDigits(t, i + 1) {
      guard !isFiscal, month >= 1, month <= 12 else { return false }
      if i + 3 == range.upperBound { return true }
      guard i + 6 == range.upperBound, byte(t, i + 3) == 0x2D, let day = twoDigits(t, i + 4) else {
        return false
      }
      return day >= 1 && day <= days(inMonth: month, of: year)
    }
    let part = byte(t, i + 2)
    let parts: UInt8 = byte(t, i + 1) == 0x51 ? 4 : byte(t, i + 1) == 0x48 ? 2 : 0
    return i + 3 == range.upperBound && part > 0x30 && part <= 0x30 + parts
  }

  private func twoDigits(_ t: Span<UInt8>, _ i: Int) -> Int? {
    let (tens, ones) = (byte(t, i) &- 0x30, byte(t, i + 1) &- 0x30)
    return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : nil
  }

  private func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
