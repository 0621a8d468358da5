// Headers of records: `kind id [: class] ["label" …]`.

extension FactReader {
  /// True if the line, which begins in column 1, opens a record: it begins with a record kind, with a word one letter
  /// away from one before an id, or it is shaped like a header (`word id :` or `word id "…"`).
  mutating func beginsRecord(_ t: Span<UInt8>) -> Bool {
    let start = at
    defer { at = start }
    guard letterLength(t, at) > 0 else { return false }
    readWord(t)
    if word?.recordKind != nil { return true }
    let wordEnd = at
    skipSpace(t)
    guard at > wordEnd, letterLength(t, at) > 0 else { return false }
    if FactWord.kinds.contains(where: { t.isNear($0.0.spelling, start..<wordEnd) }) { return true }
    readWord(t)
    skipSpace(t)
    return byte(t, at) == 0x3A || byte(t, at) == 0x22
  }

  mutating func readHeader(_ t: Span<UInt8>) {
    let start = at
    openLine(.factHeader, start)
    readWord(t)
    let isKnown = readKind(t, start)
    leaf(.factKind, start, at)
    let issues = record.issues.count
    let isReadable = readId(t, start) && readParent(t) && readLabels(t)
    // A wrong kind is the line's one issue.
    if !isKnown && !isReadable { record.issues.removeLast(record.issues.count - issues) }
    record.header = span(start, isReadable ? trimmedEnd(t, start) : end)
  }

  private mutating func readKind(_ t: Span<UInt8>, _ start: Int) -> Bool {
    if let kind = word?.recordKind {
      record.kind = kind
      return true
    }
    for (near, expectation) in FactWord.kinds where t.isNear(near.spelling, start..<at) {
      record.kind = near.recordKind ?? .other
      return fail(expectation, start, at)
    }
    return fail(.factRecordKind, start, max(at, start + 1))
  }

  private mutating func readId(_ t: Span<UInt8>, _ kindStart: Int) -> Bool {
    let kindEnd = at
    if isAtEnd(t) { return fail(.factRecordId, kindStart, kindEnd) }
    let start = at
    if record.kind == .unit {
      // A unit may be a symbol, such as % or km/h.
      while at < end, t[at] != 0x3A, !isTokenDelimiter(t[at]), !isSpace(t, at) { at += 1 }
    } else {
      readWord(t)
    }
    guard at > start, start > kindEnd else { return fail(.factRecordId, start, tokenEnd(t, from: start)) }
    record.id = span(start, at)
    leaf(.factId, start, at)
    let mayBeginWithDigit = record.kind == .source || record.kind == .unit
    guard mayBeginWithDigit || letterLength(t, start) > 0 else { return fail(.factRecordId, start, at) }
    return true
  }

  private mutating func readParent(_ t: Span<UInt8>) -> Bool {
    if isAtEnd(t) || byte(t, at) != 0x3A { return true }
    let colon = at
    leaf(.punctuation, at, at + 1)
    at += 1
    if isAtEnd(t) { return fail(.factParent, colon, colon + 1) }
    let start = at
    readWord(t)
    guard at > start, letterLength(t, start) > 0 else {
      return fail(.factParent, start, tokenEnd(t, from: start))
    }
    record.parent = span(start, at)
    leaf(.factClass, start, at)
    return true
  }

  private mutating func readLabels(_ t: Span<UInt8>) -> Bool {
    let first = record.strings.count
    while !isAtEnd(t) {
      guard byte(t, at) == 0x22 else {
        return fail(unexpectedInText(t, otherwise: .factLabel), at, tokenEnd(t))
      }
      guard readString(t) != nil else { return false }
      record.labels = range(first, record.strings.count)
    }
    return true
  }

  /// The offset after the last byte before the cursor that is no white space.
  func trimmedEnd(_ t: Span<UInt8>, _ start: Int) -> Int {
    var i = at
    while i > start {
      if byte(t, i - 1) == 0x20 || byte(t, i - 1) == 0x09 {
        i -= 1
      } else if i - 2 >= start, byte(t, i - 2) == 0xC2, spaceLength(t, i - 2) == 2 {
        i -= 2
      } else if i - 3 >= start, byte(t, i - 3) == 0xE2, spaceLength(t, i - 3) == 3 {
        i -= 3
      } else {
        break
      }
    }
    return i
  }

  /// What to say of the byte at the cursor where a quoted text or the end of the line should stand.
  func unexpectedInText(_ t: Span<UInt8>, otherwise: SyntaxExpectation) -> SyntaxExpectation {
    if isCurlyQuote(t, at) { return .factStraightQuotes }
    return byte(t, at) == 0x2C ? .factNoComma : otherwise
  }

  /// True at a typographic quotation mark of any language.
  func isCurlyQuote(_ t: Span<UInt8>, _ i: Int) -> Bool {
    switch (byte(t, i), byte(t, i + 1), byte(t, i + 2)) {
    case (0xE2, 0x80, 0x98...0x9F), (0xC2, 0xAB, _), (0xC2, 0xBB, _): true
    default: false
    }
  }
}
