// The value of a statement: a quantity, a date, an id, a text or one of the constants.

extension FactReader {
  mutating func readValue(_ t: Span<UInt8>, of field: inout FactField) -> Bool {
    if isAtEnd(t) { return fail(.factValue, Int(field.name.start) + base, Int(field.name.end) + base) }
    let start = at
    openGroup(.factValue, start)
    var value = FactValue(kind: .missing, span: .empty)
    let isReadable =
      switch t[at] {
      case 0x22: readText(t, into: &value)
      case 0x30...0x39, 0x2D, 0x2E, 0x3D, 0x3E, 0x7E: readNumber(t, into: &value)
      case 0x3C: readAddressOrNumber(t, into: &value)
      default: readWordValue(t, of: field, into: &value)
      }
    closeGroup()
    guard isReadable else { return false }
    value.span = span(start, at)
    field.value = value
    return true
  }

  private mutating func readText(_ t: Span<UInt8>, into value: inout FactValue) -> Bool {
    guard let index = readString(t) else { return false }
    value.kind = .text
    value.string = index
    return true
  }

  private mutating func readAddressOrNumber(_ t: Span<UInt8>, into value: inout FactValue) -> Bool {
    guard t.letterLength(at + 1) > 0 else { return readNumber(t, into: &value) }
    guard let index = readAddress(t) else { return fail(.factClosingAngle, at, at + 1) }
    value.kind = .text
    value.string = index
    return true
  }

  private mutating func readWordValue(
    _ t: Span<UInt8>, of field: FactField, into value: inout FactValue
  ) -> Bool {
    let start = at
    guard t.letterLength(at) > 0 else { return fail(unexpectedAtValue(t), at, t.tokenEnd(from: at)) }
    if t.byte(at) == 0x46, t.byte(at + 1) == 0x59, t.byte(at + 2).isDigit {
      return readDates(t, into: &value)
    }
    readWord(t)
    switch word {
    case .yes: value.kind = .yes
    case .no: value.kind = .no
    case .unknown: value.kind = .unknown
    case .none?: value.kind = .none
    case .from, .until, .asOf, .recorded:
      if isQualifierWithoutValue(t) {
        return fail(.factValue, Int(field.name.start) + base, Int(field.name.end) + base)
      }
      value.kind = .word
    default: value.kind = .word
    }
    leaf(value.kind == .word ? .factWord : .factConstant, start, at)
    return true
  }

  /// True after `from` and the like if a date follows: then the value before it was left out.
  private func isQualifierWithoutValue(_ t: Span<UInt8>) -> Bool {
    var i = at
    while t.isSpace(i) { i += 1 }
    return t.byte(i).isDigit || t.byte(i) == 0x7E
  }

  private func unexpectedAtValue(_ t: Span<UInt8>) -> SyntaxExpectation {
    if t.isCurlyQuote(at) { return .factStraightQuotes }
    switch t.byte(at) {
    case 0x2C: return .factNoComma
    case 0x24, 0x25: return .factNumberFirst
    case 0x29: return .factOpeningParenthesis
    case 0x5D: return .factOpeningBracket
    case 0x2B: return .factDigits
    case 0xC2, 0xE2:
      return t.scalarLength(at) + at < end && t.byte(at + t.scalarLength(at)).isDigit
        ? .factNumberFirst : .factValue
    default: return .factValue
    }
  }

  // MARK: Numbers

  private mutating func readNumber(_ t: Span<UInt8>, into value: inout FactValue) -> Bool {
    let start = at
    readComparison(t, into: &value)
    if at > start {
      leaf(.punctuation, start, at)
      skipSpace(t)
    }
    if t.startsDate(at) { return readDates(t, into: &value) }
    let lower = at
    guard readNumeral(t, blaming: start) else { return false }
    value.kind = .number
    value.numeral = span(lower, at)
    if t.byte(at) == 0x2E, t.byte(at + 1) == 0x2E {
      let dots = at
      if t.startsDate(at + 2) || !t.startsNumeral(at + 2) {
        at = lower
        return readDates(t, into: &value)
      }
      leaf(.factNumber, lower, dots)
      leaf(.punctuation, dots, dots + 2)
      at += 2
      guard readNumeral(t, blaming: lower) else { return false }
      value.isRange = true
      value.upper = span(dots + 2, at)
      leaf(.factNumber, dots + 2, at)
    } else {
      leaf(.factNumber, lower, at)
    }
    return readMargin(t, into: &value) && readScaleAndUnit(t, into: &value)
  }

  private mutating func readComparison(_ t: Span<UInt8>, into value: inout FactValue) {
    let isWithEqual = t.byte(at + 1) == 0x3D
    switch t[at] {
    case 0x3D: value.comparison = .exactly
    case 0x7E: value.comparison = .about
    case 0x3E: value.comparison = isWithEqual ? .greaterOrEqual : .greater
    case 0x3C: value.comparison = isWithEqual ? .lessOrEqual : .less
    default: return
    }
    at += isWithEqual && (t[at] == 0x3E || t[at] == 0x3C) ? 2 : 1
  }

  /// Reads `-`, digits with `_`, and one point between digits.
  ///
  /// Without digits the issue is on the bytes from `blamed`.
  private mutating func readNumeral(_ t: Span<UInt8>, blaming blamed: Int) -> Bool {
    let start = at
    if t.byte(at) == 0x2D { at += 1 }
    guard t.byte(at).isDigit else {
      return fail(.factDigits, min(blamed, start), max(at, t.tokenEnd(from: start)))
    }
    skipDigits(t)
    if t.byte(at) == 0x2E, t.byte(at + 1).isDigit {
      at += 1
      skipDigits(t)
    }
    guard t.byte(at + 1).isDigit else { return true }
    switch t.byte(at) {
    case 0x2C: return fail(.factNoSeparator, start, t.numberEnd(start))
    case 0x2D: return fail(.factDottedRange, start, t.numberEnd(start))
    case 0x2E where t.byte(at - 1) != 0x2E: return fail(.factNoSeparator, start, t.numberEnd(start))
    default: return true
    }
  }

  @inline(__always)
  private mutating func skipDigits(_ t: Span<UInt8>) {
    while at < end, t[at].isDigit || t[at] == 0x5F { at += 1 }
  }

  /// Reads `±500`.
  private mutating func readMargin(_ t: Span<UInt8>, into value: inout FactValue) -> Bool {
    let before = at
    skipSpace(t)
    guard t.byte(at) == 0xC2, t.byte(at + 1) == 0xB1 else {
      at = before
      return true
    }
    let sign = at
    leaf(.punctuation, at, at + 2)
    at += 2
    skipSpace(t)
    let start = at
    guard t.byte(at).isDigit else { return fail(.factDigits, sign, sign + 2) }
    guard readNumeral(t, blaming: sign) else { return false }
    value.margin = span(start, at)
    leaf(.factNumber, start, at)
    return true
  }

  /// Reads `bn EUR`, `k`, `%`. `m` is a scale word only before a unit.
  private mutating func readScaleAndUnit(_ t: Span<UInt8>, into value: inout FactValue) -> Bool {
    let before = at
    skipSpace(t)
    let start = at
    let scale = readScale(t)
    if scale > 0 {
      let scaleEnd = at
      let unit = readUnit(t)
      if scale != 6 || scaleEnd - start != 1 || !unit.isEmpty {
        value.scale = scale
        value.unit = unit
        leaf(.factScale, start, scaleEnd)
        if !unit.isEmpty { leaf(.factUnit, Int(unit.start) + base, at) }
        return true
      }
    }
    at = start
    value.unit = readUnit(t)
    if value.unit.isEmpty {
      at = before
    } else {
      leaf(.factUnit, start, at)
    }
    return true
  }

  /// The power of ten of the scale word at the cursor, which is moved past it; else 0.
  private mutating func readScale(_ t: Span<UInt8>) -> UInt8 {
    let second = t.byte(at + 1)
    let length = second == 0x6E ? 2 : 1
    let scale: UInt8 =
      switch (t.byte(at), length) {
      case (0x6B, 1): 3
      case (0x6D, 1): 6
      case (0x62, 2): 9
      case (0x74, 2): 12
      default: 0
      }
    guard scale > 0 else { return 0 }
    let i = at + length
    guard i >= end || t.isSpace(i) || t[i].isFactDelimiter else { return 0 }
    at = i
    return scale
  }

  /// Reads a unit, and the white space before it; empty, with the cursor where it was, if a qualifier or the end of
  /// the line stands there.
  private mutating func readUnit(_ t: Span<UInt8>) -> Span32 {
    let before = at
    if isAtEnd(t) || t.byte(at) == 0x5E || t[at].isFactDelimiter || t[at].isDigit || t.isCurlyQuote(at) {
      at = before
      return .empty
    }
    let start = at
    readWord(t)
    if word?.qualifier != nil, at >= end || t.isSpace(at) {
      at = before
      return .empty
    }
    while at < end, !t[at].isFactDelimiter, !t.isSpace(at) { at += 1 }
    return span(start, at)
  }

  // MARK: Dates

  /// Reads a date or a range of dates as a value.
  private mutating func readDates(_ t: Span<UInt8>, into value: inout FactValue) -> Bool {
    value.kind = .date
    guard let dates = readPeriod(t, expected: .factDate) else { return false }
    value.numeral = dates.lower
    value.upper = dates.upper
    value.isRange = dates.isRange
    return true
  }
}
