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
    let isOpen = t.isDots(at)
    if !isOpen {
      guard let lower = readDate(t, expected: expected) else { return nil }
      dates.lower = lower
    }
    guard t.isDots(at) else { return dates }
    leaf(.punctuation, at, at + 2)
    at += 2
    dates.isRange = true
    if at < end, !t.isSpace(at), !t[at].isFactDelimiter {
      guard let upper = readDate(t, expected: expected) else { return nil }
      dates.upper = upper
    } else if isOpen {
      _ = fail(expected, start, at)
      return nil
    }
    return dates
  }

  /// Reads one date with its `~`; nil, with an issue on it, if it is none.
  mutating func readDate(_ t: Span<UInt8>, expected: SyntaxExpectation) -> Span32? {
    let start = at
    while at < end, !t[at].isFactDelimiter, !t.isSpace(at), !t.isDots(at), t[at] != 0x5E { at += 1 }
    guard t.isDate(start..<at) else {
      _ = fail(expected, start, max(at, min(end, start + 1)))
      return nil
    }
    leaf(.factDate, start, at)
    return span(start, at)
  }

}
