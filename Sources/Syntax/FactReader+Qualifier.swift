// Qualifiers of a statement: time, modality, rank, references, its name and notes, in any order.

extension FactReader {
  mutating func readQualifiers(_ t: Span<UInt8>, of field: inout FactField) -> Bool {
    let first = record.qualifiers.count
    var seen: UInt32 = 0
    while !isAtEnd(t) {
      guard allows(record.qualifiers.count - first, t), let kind = readQualifier(t, of: field) else {
        return false
      }
      let bit: UInt32 = kind == .reference || kind == .note ? 0 : 1 &<< UInt32(kind.rawValue)
      if let expected = kind.exclusion(among: seen, bit), let last = record.qualifiers.last {
        return fail(expected, Int(last.span.start) + base, Int(last.span.end) + base)
      }
      seen |= bit
    }
    field.qualifiers = range(first, record.qualifiers.count)
    return true
  }

  /// Reads one qualifier and adds it; nil with an issue.
  private mutating func readQualifier(_ t: Span<UInt8>, of field: FactField) -> FactQualifier.Kind? {
    let start = at
    switch t[at] {
    case 0x40: return readAt(t)
    case 0x5B: return readReference(t)
    case 0x5E: return readStatementName(t)
    default: break
    }
    guard t.letterLength(at) > 0 else {
      _ = failAtQualifier(t, start, of: field)
      return nil
    }
    readWord(t)
    guard let kind = word?.qualifier, at >= end || !isWordLike(t) else {
      _ = failAtQualifier(t, start, of: field)
      return nil
    }
    leaf(.factKeyword, start, at)
    switch kind {
    case .from, .asOf, .recorded: return readTime(t, kind, start)
    case .until: return readUntil(t, start)
    case .saidBy: return readSpeaker(t, start)
    case .deprecated: return readTextQualifier(t, kind, start, expected: .factReason)
    case .note: return readTextQualifier(t, kind, start, expected: .factNoteText)
    case .planned, .target, .estimate, .forecast, .preferred: return add(kind, start, .empty)
    case .at, .reference, .name: return nil
    }
  }

  /// True if the word at hand goes on with bytes that no qualifier has, as in `from.2020`.
  private func isWordLike(_ t: Span<UInt8>) -> Bool { !t.isSpace(at) && !t[at].isFactDelimiter }

  private mutating func add(_ kind: FactQualifier.Kind, _ start: Int, _ value: Span32) -> FactQualifier.Kind {
    record.qualifiers.append(FactQualifier(kind: kind, span: span(start, at), value: value))
    return kind
  }

  private mutating func readAt(_ t: Span<UInt8>) -> FactQualifier.Kind? {
    let start = at
    leaf(.punctuation, at, at + 1)
    at += 1
    skipSpace(t)
    guard at < end else {
      _ = fail(t.byte(start - 1) == 0x22 ? .factLanguage : .factDate, start, start + 1)
      return nil
    }
    let value = at
    guard readPeriod(t, expected: .factDate) != nil else { return nil }
    return add(.at, start, span(value, at))
  }

  private mutating func readTime(
    _ t: Span<UInt8>, _ kind: FactQualifier.Kind, _ start: Int, expected: SyntaxExpectation = .factDate
  ) -> FactQualifier.Kind? {
    let wordEnd = at
    if isAtEnd(t) || t[at].isFactDelimiter {
      _ = fail(expected, start, wordEnd)
      return nil
    }
    guard let value = readDate(t, expected: expected) else { return nil }
    return add(kind, start, value)
  }

  private mutating func readUntil(_ t: Span<UInt8>, _ start: Int) -> FactQualifier.Kind? {
    let wordEnd = at
    skipSpace(t)
    let valueStart = at
    readWord(t)
    if word == .unknown {
      leaf(.factConstant, valueStart, at)
      return add(.until, start, span(valueStart, at))
    }
    at = wordEnd
    return readTime(t, .until, start, expected: .factUntil)
  }

  private mutating func readSpeaker(_ t: Span<UInt8>, _ start: Int) -> FactQualifier.Kind? {
    let wordEnd = at
    skipSpace(t)
    let valueStart = at
    guard t.letterLength(at) > 0 else {
      _ = fail(.factSpeaker, start, wordEnd)
      return nil
    }
    readWord(t)
    leaf(.factWord, valueStart, at)
    return add(.saidBy, start, span(valueStart, at))
  }

  private mutating func readTextQualifier(
    _ t: Span<UInt8>, _ kind: FactQualifier.Kind, _ start: Int, expected: SyntaxExpectation
  ) -> FactQualifier.Kind? {
    let wordEnd = at
    skipSpace(t)
    guard t.byte(at) == 0x22 else {
      _ =
        t.isCurlyQuote(at)
        ? fail(.factStraightQuotes, at, t.tokenEnd(from: at)) : fail(expected, start, wordEnd)
      return nil
    }
    guard let index = readString(t) else { return nil }
    var qualifier = FactQualifier(kind: kind, span: span(start, at), value: .empty)
    qualifier.string = index
    record.qualifiers.append(qualifier)
    return kind
  }

  private mutating func readStatementName(_ t: Span<UInt8>) -> FactQualifier.Kind? {
    let start = at
    at += 1
    readWord(t)
    guard at > start + 1 else {
      _ = fail(.factStatementName, start, start + 1)
      return nil
    }
    leaf(.factStatementName, start, at)
    return add(.name, start, span(start + 1, at))
  }

  /// Reads `[source locator… "quotation"]`.
  private mutating func readReference(_ t: Span<UInt8>) -> FactQualifier.Kind? {
    let start = at
    openGroup(.factReference, start)
    leaf(.punctuation, at, at + 1)
    at += 1
    if isAtEnd(t) {
      _ = fail(.factClosingBracket, start, start + 1)
      return nil
    }
    let source = at
    readWord(t)
    guard at > source else {
      _ = fail(.factSourceId, source, t.tokenEnd(from: at))
      return nil
    }
    leaf(.factSource, source, at)
    var qualifier = FactQualifier(kind: .reference, span: .empty, value: span(source, at))
    guard readLocator(t, start, into: &qualifier) else { return nil }
    if t[at] == 0x22 {
      guard let index = readString(t) else { return nil }
      qualifier.string = index
      if isAtEnd(t) {
        _ = fail(.factClosingBracket, start, start + 1)
        return nil
      }
      guard t[at] == 0x5D else {
        _ = fail(.factReferenceEnd, at, t.tokenEnd(from: at))
        return nil
      }
    }
    leaf(.punctuation, at, at + 1)
    at += 1
    closeGroup()
    qualifier.span = span(start, at)
    record.qualifiers.append(qualifier)
    return .reference
  }

  /// Reads up to the quotation or the closing bracket of the reference that begins at `open`.
  private mutating func readLocator(_ t: Span<UInt8>, _ open: Int, into qualifier: inout FactQualifier)
    -> Bool
  {
    if isAtEnd(t) { return fail(.factClosingBracket, open, open + 1) }
    let start = at
    while at < end, t[at] != 0x22, t[at] != 0x5D {
      if t[at] == 0x5B || (t[at] == 0x23 && t.followsSpace(at)) {
        return fail(.factClosingBracket, open, open + 1)
      }
      at += 1
    }
    guard at < end else { return fail(.factClosingBracket, open, open + 1) }
    let trimmed = t.trimmedEnd(start, at)
    if trimmed > start {
      qualifier.locator = span(start, trimmed)
      leaf(.factLocator, start, trimmed)
    }
    return true
  }

  // MARK: Issues

  /// Says what is wrong at `start`, where no qualifier stands.
  private mutating func failAtQualifier(_ t: Span<UInt8>, _ start: Int, of field: FactField) -> Bool {
    let unit = Int(field.value.unit.start) + base..<Int(field.value.unit.end) + base
    if !unit.isEmpty, let near = t.nearQualifier(unit) {
      return fail(near, unit.lowerBound, unit.upperBound)
    }
    let tokenEnd = t.tokenEnd(from: start)
    if let near = t.nearQualifier(start..<tokenEnd) { return fail(near, start, tokenEnd) }
    if t.isCurlyQuote(start) { return fail(.factStraightQuotes, start, tokenEnd) }
    switch t[start] {
    case 0x2C: return fail(.factNoComma, start, start + 1)
    case 0x29: return fail(.factOpeningParenthesis, start, start + 1)
    case 0x5D: return fail(.factOpeningBracket, start, start + 1)
    case 0x22:
      return fail(field.value.kind == .text ? .factOneText : .factNoteWord, start, t.quoteEnd(start))
    default: break
    }
    switch t.firstBracket(start) {
    case 0x5D: return fail(.factOpeningBracket, start, tokenEnd)
    case 0x29: return fail(.factOpeningParenthesis, start, tokenEnd)
    default: break
    }
    let valueEnd = Int(field.value.span.end) + base
    if field.value.kind == .word, t.letterLength(start) > 0, (valueEnd..<start).allSatisfy({ t.isSpace($0) })
    {
      return fail(.factQuotedWords, Int(field.value.span.start) + base, tokenEnd)
    }
    return fail(.factQualifier, start, tokenEnd)
  }

}

extension FactQualifier.Kind {
  /// What forbids this qualifier behind those `seen`, a bit for each kind; `bit` is its own.
  fileprivate func exclusion(among seen: UInt32, _ bit: UInt32) -> SyntaxExpectation? {
    if seen & bit != 0 { return .factOneOfEach }
    func isSeen(_ kinds: [FactQualifier.Kind]) -> Bool {
      kinds.contains { seen &>> UInt32($0.rawValue) & 1 == 1 }
    }
    switch self {
    case .preferred, .deprecated: return isSeen([.preferred, .deprecated]) ? .factOneRank : nil
    case .planned, .target, .estimate, .forecast:
      return isSeen([.planned, .target, .estimate, .forecast]) ? .factOneModality : nil
    case .at, .from, .until, .asOf, .recorded, .saidBy, .reference, .name, .note: return nil
    }
  }
}
