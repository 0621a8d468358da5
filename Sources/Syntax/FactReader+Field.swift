// Field lines: statements, an entity's own fields, and the fields of other records.

extension FactReader {
  /// Reads the indented line; one that cannot be read is not among the record's fields.
  mutating func readField(_ t: Span<UInt8>) {
    let start = at
    openLine(.factField, start)
    if record.kind == .other {
      // Under a header that cannot be read the fields are not blamed again.
      if record.header.isEmpty && record.issues.isEmpty {
        _ = fail(.factHeaderAbove, start, t.tokenEnd(from: at))
      }
      return
    }
    let (dimensions, qualifiers, strings) = (
      record.dimensions.count, record.qualifiers.count, record.strings.count
    )
    var field = FactField(span: .empty, name: .empty)
    let isReadable = readName(t, into: &field) && readContent(t, of: &field, firstString: strings)
    closeGroup()
    guard isReadable else {
      record.dimensions.removeLast(record.dimensions.count - dimensions)
      record.qualifiers.removeLast(record.qualifiers.count - qualifiers)
      record.strings.removeLast(record.strings.count - strings)
      return
    }
    field.span = span(start, contentEnd)
    record.fields.append(field)
  }

  private mutating func readName(_ t: Span<UInt8>, into field: inout FactField) -> Bool {
    let start = at
    readWord(t)
    guard at > start, t.letterLength(start) > 0 else {
      return fail(unexpectedAtName(t, start), start, t.tokenEnd(from: start))
    }
    field.name = span(start, at)
    let isApart = at >= end || t.isSpace(at) || (t[at] == 0x28 && record.kind == .entity)
    return isApart || fail(.factSpaceAfterName, start, t.tokenEnd(from: start))
  }

  private func unexpectedAtName(_ t: Span<UInt8>, _ start: Int) -> SyntaxExpectation {
    if t.isCurlyQuote(start) { return .factStraightQuotes }
    return .factFieldName
  }

  private mutating func readContent(
    _ t: Span<UInt8>, of field: inout FactField, firstString: Int
  ) -> Bool {
    let name = word
    let nameStart = Int(field.name.start) + base
    guard record.kind == .entity else {
      guard t.isOne(of: FactFieldNames.names(of: record.kind), nameStart..<at) else {
        return fail(expectedField, nameStart, at, as: .unknownField)
      }
      leaf(.factFieldName, nameStart, at)
      return readRest(t, of: &field, firstString: firstString)
    }
    if let name, name.isOwnField {
      leaf(.factFieldName, nameStart, at)
      return readOwnField(t, name, of: &field, firstString: firstString)
    }
    leaf(.factProperty, nameStart, at)
    return readStatement(t, of: &field, firstString: firstString)
  }

  private var expectedField: SyntaxExpectation {
    switch record.kind {
    case .base: .factBaseField
    case .class: .factClassField
    case .unit: .factUnitField
    case .source: .factSourceField
    case .property, .entity, .other: .factPropertyField
    }
  }

  private mutating func readStatement(
    _ t: Span<UInt8>, of field: inout FactField, firstString: Int
  ) -> Bool {
    skipSpace(t)
    if t.byte(at) == 0x28 {
      guard readDimensions(t, of: &field) else { return false }
    }
    guard readValue(t, of: &field) else { return false }
    field.strings = range(firstString, record.strings.count)
    return readQualifiers(t, of: &field)
  }

  private mutating func readOwnField(
    _ t: Span<UInt8>, _ name: FactWord, of field: inout FactField, firstString: Int
  ) -> Bool {
    let nameStart = Int(field.name.start) + base
    if isAtEnd(t) { return fail(name.takesText ? .factText : .factValue, nameStart, at) }
    let start = at
    if name.takesText {
      guard t.byte(at) == 0x22 else {
        return fail(unexpectedInText(t, otherwise: .factText), at, t.tokenEnd(from: at))
      }
      guard readValue(t, of: &field) else { return false }
    } else {
      guard readToken(t, of: &field) else { return false }
      if t.byte(at) == 0x28 {
        guard readDimensions(t, of: &field) else { return false }
      }
    }
    field.strings = range(firstString, record.strings.count)
    guard readQualifiers(t, of: &field) else { return false }
    field.rest = span(start, contentEnd)
    return true
  }

  /// Reads the value of `same-as`, `complete` or `fiscal-year-start`: an address or a run of other bytes.
  private mutating func readToken(_ t: Span<UInt8>, of field: inout FactField) -> Bool {
    let start = at
    if t.byte(at) == 0x22 { return readValue(t, of: &field) }
    if t.byte(at) == 0x3C, let index = readAddress(t) {
      field.value = FactValue(kind: .text, span: span(start, at))
      field.value.string = index
      return true
    }
    at = t.tokenEnd(from: at)
    guard !t[start].isFactDelimiter else { return fail(.factValue, start, at) }
    field.value = FactValue(kind: t[start].isDigit ? .number : .word, span: span(start, at))
    field.value.numeral = field.value.kind == .number ? field.value.span : .empty
    leaf(.factWord, start, at)
    return true
  }

  /// Reads the rest of a field whose own rule gives it its meaning: words, strings and addresses.
  private mutating func readRest(_ t: Span<UInt8>, of field: inout FactField, firstString: Int) -> Bool {
    if isAtEnd(t) { return true }
    let start = at
    // Once no ">" follows, none does after a later "<".
    var mayHoldAddress = true
    var parts = 0
    while !isAtEnd(t) {
      guard allows(parts, t) else { return false }
      parts += 1
      if t.byte(at) == 0x22 {
        guard readString(t) != nil else { return false }
      } else if t.byte(at) != 0x3C || !mayHoldAddress || readAddress(t) == nil {
        if t.byte(at) == 0x3C { mayHoldAddress = false }
        let wordStart = at
        while at < end, t[at] != 0x22, t[at] != 0x3C || at == wordStart, !t.isSpace(at) { at += 1 }
        leaf(restKind(t, wordStart), wordStart, at)
      }
    }
    field.strings = range(firstString, record.strings.count)
    field.rest = span(start, contentEnd)
    // Outside angle brackets a "#" would begin a comment.
    let name = Int(field.name.start) + base
    if t.isOne(of: ["url"], name..<(Int(field.name.end) + base)), field.strings.isEmpty {
      return fail(.factAddress, start, contentEnd)
    }
    return true
  }

  private func restKind(_ t: Span<UInt8>, _ start: Int) -> SyntaxKind {
    if t.byte(start).isDigit { return .factNumber }
    return t.letterLength(start) > 0 ? .factWord : .punctuation
  }

  /// Reads `(name: value, …)`.
  private mutating func readDimensions(_ t: Span<UInt8>, of field: inout FactField) -> Bool {
    let open = at
    let first = record.dimensions.count
    openGroup(.factDimensions, at)
    leaf(.punctuation, at, at + 1)
    at += 1
    while true {
      guard allows(record.dimensions.count - first, t), readDimension(t, open) else { return false }
      if isAtEnd(t) { return fail(.factClosingParenthesis, open, open + 1) }
      let separator = t[at]
      guard separator == 0x2C || separator == 0x29 else {
        return (at..<end).contains { t[$0] == 0x29 }
          ? fail(.factDimensionSeparator, at, t.tokenEnd(from: at))
          : fail(.factClosingParenthesis, open, open + 1)
      }
      leaf(.punctuation, at, at + 1)
      at += 1
      if separator == 0x29 { break }
    }
    closeGroup()
    field.dimensions = range(first, record.dimensions.count)
    return true
  }

  private mutating func readDimension(_ t: Span<UInt8>, _ open: Int) -> Bool {
    if isAtEnd(t) { return fail(.factClosingParenthesis, open, open + 1) }
    let name = at
    readWord(t)
    let nameEnd = at
    guard nameEnd > name, t.letterLength(name) > 0 else {
      return fail(.factDimensionName, name, t.tokenEnd(from: name))
    }
    leaf(.factDimensionName, name, nameEnd)
    guard !isAtEnd(t), t[at] == 0x3A else { return fail(.factDimensionColon, name, nameEnd) }
    leaf(.punctuation, at, at + 1)
    at += 1
    if isAtEnd(t) { return fail(.factClosingParenthesis, open, open + 1) }
    let value = at
    if t[at] == 0x22 {
      guard readString(t) != nil else { return false }
    } else {
      while at < end, t[at] != 0x3A, !t[at].isFactDelimiter, !t.isSpace(at) { at += 1 }
      guard at > value else { return fail(.factDimensionValue, name, nameEnd) }
      leaf(.factWord, value, at)
    }
    record.dimensions.append(FactDimension(name: span(name, nameEnd), value: span(value, at)))
    return true
  }

  @inline(__always)
  func range(_ first: Int, _ end: Int) -> IndexRange {
    let first = UInt32(truncatingIfNeeded: first)
    return first..<max(first, UInt32(truncatingIfNeeded: end))
  }
}

extension FactWord {
  fileprivate var takesText: Bool {
    switch self {
    case .alias, .short, .formerName, .describe: true
    default: false
    }
  }
}
