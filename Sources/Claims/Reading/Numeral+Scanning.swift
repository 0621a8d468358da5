// Digits as a locale writes them.

/// The mark at an offset that may separate digits.
private struct DigitMark {
  var length: Int
  /// The byte of "," and ".", " " for every space, "'" for every apostrophe.
  var kind: UInt8
  var scalar: UInt32
}

private func isDigit(_ text: [UInt8], _ offset: Int, _ limit: Int) -> Bool {
  offset < limit && text[offset] &- 0x30 < 10
}

private func digitMark(_ text: [UInt8], _ offset: Int, _ limit: Int) -> DigitMark? {
  guard offset < limit else { return nil }
  let byte = text[offset]
  switch byte {
  case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: " "):
    return DigitMark(length: 1, kind: byte, scalar: UInt32(byte))
  case 0xC2:
    guard offset + 1 < limit, text[offset + 1] == 0xA0 else { return nil }
    return DigitMark(length: 2, kind: 0x20, scalar: 0xA0)
  case 0xE2:
    guard offset + 2 < limit, text[offset + 1] == 0x80 else { return nil }
    switch text[offset + 2] {
    case 0x89: return DigitMark(length: 3, kind: 0x20, scalar: 0x2009)
    case 0xAF: return DigitMark(length: 3, kind: 0x20, scalar: 0x202F)
    case 0x99: return DigitMark(length: 3, kind: 0x27, scalar: 0x2019)
    default: return nil
    }
  default: return nil
  }
}

extension Numeral {
  /// Reads the digits at `offset`, moving it behind them.
  init(scanning text: [UInt8], _ offset: inout Int, _ limit: Int, _ locale: NoteLocale) {
    let start = offset
    self.init(
      text, &offset, limit, decimal: locale.decimal, groups: locale.groups,
      hasIndianGroups: locale.hasIndianGroups)
    if format == .unreadable, !locale.isStated {
      // Where nothing says which way, the one way that can be read is the one meant.
      var end = start
      let other = Numeral(
        text, &end, limit, decimal: UInt8(ascii: ","), groups: [.period, .space, .apostrophe],
        hasIndianGroups: false)
      if other.format == .plain {
        self = other
        offset = end
      }
    } else if !locale.isStated, decimalMark == UInt8(ascii: "."), decimals == 3, !isGrouped,
      digits <= 6, text[start] != 0x30
    {
      format = .ambiguous
    }
  }

  /// Reads a run of digits alone, as dates have them.
  init(plainDigits text: [UInt8], _ offset: inout Int, _ limit: Int) {
    appendRun(text, &offset, limit)
  }

  private init(
    _ text: [UInt8], _ offset: inout Int, _ limit: Int, decimal: UInt8, groups: NoteLocale.GroupMarks,
    hasIndianGroups: Bool
  ) {
    var lastRun = appendRun(text, &offset, limit)
    let firstRun = lastRun
    var groupKind: UInt8 = 0
    while let mark = digitMark(text, offset, limit), isDigit(text, offset + mark.length, limit) {
      let run = Self.runLength(text, offset + mark.length, limit)
      let isGroup =
        groups.contains(mark.kind) && firstRun <= 3 && (groupKind == 0 || groupKind == mark.kind)
        && (run == 3
          || hasIndianGroups && run == 2
            && Self.goesOnInGroups(text, offset + mark.length + 2, limit, mark.kind))
      if isGroup {
        if groupKind != 0, lastRun != run, !hasIndianGroups { break }
        groupKind = mark.kind
        groupMark = mark.scalar
        isGrouped = true
        offset += mark.length
        lastRun = appendRun(text, &offset, limit)
        continue
      }
      if mark.kind == 0x20 { break }
      // Behind groups with apostrophes either mark can only be the decimal one.
      let isDecimal =
        mark.kind == decimal
        || groupKind == UInt8(ascii: "'")
          && (mark.kind == UInt8(ascii: ".") || mark.kind == UInt8(ascii: ","))
      if isDecimal {
        decimalMark = mark.kind
        offset += mark.length
        decimals = appendRun(text, &offset, limit)
        if let next = digitMark(text, offset, limit), next.kind != 0x20,
          isDigit(text, offset + next.length, limit)
        {
          skipRest(text, &offset, limit)
        }
        break
      }
      skipRest(text, &offset, limit)
      break
    }
  }

  private mutating func skipRest(_ text: [UInt8], _ offset: inout Int, _ limit: Int) {
    format = .unreadable
    while offset < limit {
      if isDigit(text, offset, limit) {
        offset += 1
      } else if let mark = digitMark(text, offset, limit), mark.kind != 0x20,
        isDigit(text, offset + mark.length, limit)
      {
        offset += mark.length
      } else {
        return
      }
    }
  }

  private static func runLength(_ text: [UInt8], _ offset: Int, _ limit: Int) -> Int {
    var end = offset
    while isDigit(text, end, limit) { end += 1 }
    return end - offset
  }

  /// Whether another group of the same mark follows, as after a group of two in 1,50,000.
  private static func goesOnInGroups(_ text: [UInt8], _ offset: Int, _ limit: Int, _ kind: UInt8) -> Bool {
    guard let mark = digitMark(text, offset, limit), mark.kind == kind else { return false }
    let run = runLength(text, offset + mark.length, limit)
    return run == 3 || run == 2
  }

  @discardableResult
  private mutating func appendRun(_ text: [UInt8], _ offset: inout Int, _ limit: Int) -> Int {
    let start = offset
    while isDigit(text, offset, limit) {
      // Leading zeros do not count against the limit; beyond it the value is not used.
      if digits < 36 { coefficient = coefficient &* 10 &+ Int128(text[offset] &- 0x30) }
      digits += 1
      offset += 1
    }
    return offset - start
  }
}

extension NoteLocale.GroupMarks {
  func contains(_ kind: UInt8) -> Bool {
    switch kind {
    case UInt8(ascii: ","): contains(.comma)
    case UInt8(ascii: "."): contains(.period)
    case UInt8(ascii: " "): contains(.space)
    case UInt8(ascii: "'"): contains(.apostrophe)
    default: false
    }
  }
}
