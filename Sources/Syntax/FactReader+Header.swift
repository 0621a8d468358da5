// Headers of records: `kind id [: class] ["label" …]`.

extension FactReader {
  /// True if the line, which begins in column 1, opens a record: it begins with a record kind, with a word one letter
  /// away from one before an id, or it is shaped like a header (`word id :` or `word id "…"`).
  mutating func beginsRecord(_ t: Span<UInt8>) -> Bool {
    let start = at
    defer { at = start }
    guard t.letterLength(at) > 0 else { return false }
    readWord(t)
    if word?.recordKind != nil { return true }
    let wordEnd = at
    skipSpace(t)
    guard at > wordEnd, t.letterLength(at) > 0 else { return false }
    if FactWord.kinds.contains(where: { t.isNear($0.0.spelling, start..<wordEnd) }) { return true }
    readWord(t)
    skipSpace(t)
    return t.byte(at) == 0x3A || t.byte(at) == 0x22
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
    record.header = span(start, isReadable ? contentEnd : end)
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
      while at < end, t[at] != 0x3A, !t[at].isFactDelimiter, !t.isSpace(at) { at += 1 }
    } else {
      readWord(t)
    }
    guard at > start, start > kindEnd else { return fail(.factRecordId, start, t.tokenEnd(from: start)) }
    record.id = span(start, at)
    leaf(.factId, start, at)
    let mayBeginWithDigit = record.kind == .source || record.kind == .unit
    guard mayBeginWithDigit || t.letterLength(start) > 0 else { return fail(.factRecordId, start, at) }
    return true
  }

  private mutating func readParent(_ t: Span<UInt8>) -> Bool {
    if isAtEnd(t) || t.byte(at) != 0x3A { return true }
    let colon = at
    leaf(.punctuation, at, at + 1)
    at += 1
    if isAtEnd(t) { return fail(.factParent, colon, colon + 1) }
    let start = at
    readWord(t)
    guard at > start, t.letterLength(start) > 0 else {
      return fail(.factParent, start, t.tokenEnd(from: start))
    }
    record.parent = span(start, at)
    leaf(.factClass, start, at)
    return true
  }

  private mutating func readLabels(_ t: Span<UInt8>) -> Bool {
    let first = record.strings.count
    while !isAtEnd(t) {
      guard t.byte(at) == 0x22 else {
        return fail(unexpectedInText(t, otherwise: .factLabel), at, t.tokenEnd(from: at))
      }
      guard allows(record.labels.count, t), readString(t) != nil else { return false }
      record.labels = range(first, record.strings.count)
    }
    return true
  }

  /// What to say of the byte at the cursor where a quoted text or the end of the line should stand.
  func unexpectedInText(_ t: Span<UInt8>, otherwise: SyntaxExpectation) -> SyntaxExpectation {
    if t.isCurlyQuote(at) { return .factStraightQuotes }
    return t.byte(at) == 0x2C ? .factNoComma : otherwise
  }

}
