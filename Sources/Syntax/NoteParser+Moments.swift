// The shapes of moments: 2025, 2025-07, 2025-07-31, 2025-Q3, 2025-H1, FY2025, FY2025-Q3, each also after ~.

extension NoteParser {
  /// The end of what is meant as a moment at `start`; `start` when nothing is.
  mutating func momentEnd(_ start: Int) -> Int {
    var offset = start
    if offset < stop, text[offset] == UInt8(ascii: "~") { offset += 1 }
    while offset < stop, isWordByte(text[offset]) { offset += 1 }
    return offset
  }

  /// Whether four digits and a hyphen stand at `start`, which no number has.
  mutating func isMomentWithParts(_ start: Int) -> Bool {
    start + 5 < stop && isYear(start) && text[start + 4] == UInt8(ascii: "-") && isWordByte(text[start + 5])
  }

  mutating func isMoment(_ lower: Int, _ upper: Int) -> Bool {
    var start = lower
    if byte(start) == UInt8(ascii: "~") { start += 1 }
    let isFiscal = byte(start) == UInt8(ascii: "F") && byte(start + 1) == UInt8(ascii: "Y")
    if isFiscal { start += 2 }
    guard start + 4 <= upper, isYear(start) else { return false }
    let part = start + 5
    switch upper - start {
    case 4: return true
    case 7:
      guard byte(start + 4) == UInt8(ascii: "-") else { return false }
      switch byte(part) {
      case UInt8(ascii: "Q"): return (0x31...0x34).contains(byte(part + 1))
      case UInt8(ascii: "H"): return (0x31...0x32).contains(byte(part + 1))
      default: return !isFiscal && isTwoDigits(part, atMost: 12)
      }
    case 10:
      return !isFiscal && byte(start + 4) == UInt8(ascii: "-") && byte(start + 7) == UInt8(ascii: "-")
        && isTwoDigits(part, atMost: 12) && isTwoDigits(part + 3, atMost: dayCount(start))
    default: return false
    }
  }

  /// The days of the month that is written at `start`, as 2024-02.
  private mutating func dayCount(_ start: Int) -> Int {
    func number(_ range: Range<Int>) -> Int { range.reduce(0) { $0 * 10 + Int(text[$1] &- 0x30) } }
    let year = number(start..<(start + 4))
    switch number((start + 5)..<(start + 7)) {
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  private mutating func isYear(_ start: Int) -> Bool {
    isDigit(byte(start)) && isDigit(byte(start + 1)) && isDigit(byte(start + 2)) && isDigit(byte(start + 3))
  }

  private mutating func isTwoDigits(_ start: Int, atMost limit: Int) -> Bool {
    guard isDigit(byte(start)), isDigit(byte(start + 1)) else { return false }
    let value = Int(byte(start) &- 0x30) * 10 + Int(byte(start + 1) &- 0x30)
    return value >= 1 && value <= limit
  }
}
