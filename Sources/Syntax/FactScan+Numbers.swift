// Where numbers and dates begin and end in a line of a fact base, and which dates the calendar has.

extension Span<UInt8> {
  func isDots(_ i: Int) -> Bool { byte(i) == 0x2E && byte(i + 1) == 0x2E }

  /// True if the bytes are a date as spec 1 writes a moment, and one of the calendar.
  func isDate(_ range: Range<Int>) -> Bool {
    var i = range.lowerBound
    if byte(i) == 0x7E { i += 1 }
    let isFiscal = byte(i) == 0x46 && byte(i + 1) == 0x59
    if isFiscal { i += 2 }
    guard i + 4 <= range.upperBound, let century = twoDigits(i), let rest = twoDigits(i + 2) else {
      return false
    }
    let year = century * 100 + rest
    guard year > 0 else { return false }
    i += 4
    if i == range.upperBound { return true }
    guard byte(i) == 0x2D, i + 3 <= range.upperBound else { return false }
    if let month = twoDigits(i + 1) {
      guard !isFiscal, month >= 1, month <= 12 else { return false }
      if i + 3 == range.upperBound { return true }
      guard i + 6 == range.upperBound, byte(i + 3) == 0x2D, let day = twoDigits(i + 4) else {
        return false
      }
      return day >= 1 && day <= days(inMonth: month, of: year)
    }
    let part = byte(i + 2)
    let parts: UInt8 = byte(i + 1) == 0x51 ? 4 : byte(i + 1) == 0x48 ? 2 : 0
    return i + 3 == range.upperBound && part > 0x30 && part <= 0x30 + parts
  }

  func twoDigits(_ i: Int) -> Int? {
    let (tens, ones) = (byte(i) &- 0x30, byte(i + 1) &- 0x30)
    return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : nil
  }

  func startsNumeral(_ i: Int) -> Bool {
    byte(i).isDigit || (byte(i) == 0x2D && byte(i + 1).isDigit)
  }

  func numberEnd(_ start: Int) -> Int {
    var i = start
    while i < count,
      self[i].isDigit || self[i] == 0x2C || self[i] == 0x2E || self[i] == 0x2D || self[i] == 0x5F
    { i += 1 }
    return i
  }

  /// True if a date that is no number begins at `i`: `FY2025`, `2025-07`, `..2019`.
  func startsDate(_ i: Int) -> Bool {
    if byte(i) == 0x46 { return byte(i + 1) == 0x59 }
    if byte(i) == 0x2E { return byte(i + 1) == 0x2E }
    guard byte(i).isDigit, byte(i + 1).isDigit, byte(i + 2).isDigit, byte(i + 3).isDigit,
      byte(i + 4) == 0x2D
    else { return false }
    let next = byte(i + 5)
    return next.isDigit || (next >= 0x41 && next <= 0x5A)
  }

  private func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
