// White space, words, strings and scalars in a line of a fact base.

extension FactReader {

  @inline(__always)
  mutating func skipSpace(_ t: Span<UInt8>) {
    while true {
      let length = t.spaceLength(at)
      if length == 0 { return }
      at += length
    }
  }

  /// Skips white space; true at the end of the line or at a comment.
  @inline(__always)
  mutating func isAtEnd(_ t: Span<UInt8>) -> Bool {
    contentEnd = at
    skipSpace(t)
    return at >= end || (t[at] == 0x23 && t.followsSpace(at))
  }

  /// Reads letters, digits, `_` and `-`, and notes in `word` if they are a known word.
  @inline(__always)
  mutating func readWord(_ t: Span<UInt8>) {
    let start = at
    var packed: UInt64 = 0
    while at < end {
      let b = t[at]
      if b < 0x80 {
        guard b.isWordByte else { break }
        at += 1
      } else {
        let length = t.wideLetterLength(at)
        guard length > 0 else { break }
        at += length
      }
      packed = packed << 8 | UInt64(b)
    }
    word = at - start <= 17 ? FactWord(rawValue: packed) : nil
    if let known = word, at - start != known.spelling.utf8CodeUnitCount || !t.beginsLike(known, start) {
      word = nil
    }
  }

  /// Reads a string with its language tag at a `"`; its index in the record's strings, or nil with an issue.
  mutating func readString(_ t: Span<UInt8>) -> UInt32? {
    let start = at
    var hasEscapes = false
    var i = at + 1
    while i < end {
      let b = t[i]
      if b == 0x22 { break }
      if b == 0x5C, i + 1 < end, t[i + 1] == 0x22 || t[i + 1] == 0x5C {
        hasEscapes = true
        i += 1
      }
      i += 1
    }
    guard i < end else {
      _ = fail(.factClosingQuote, start, start + 1)
      return nil
    }
    let content = span(start + 1, i)
    at = i + 1
    leaf(.factString, start, at)
    let language = readLanguage(t)
    record.strings.append(
      FactString(span: span(start, at), content: content, hasEscapes: hasEscapes, language: language))
    return UInt32(truncatingIfNeeded: record.strings.count - 1)
  }

  /// `@fr` directly after a string; `@FY2025` and `@2025` are periods.
  private mutating func readLanguage(_ t: Span<UInt8>) -> Span32 {
    guard t.byte(at) == 0x40, t.letterLength(at + 1) == 1 else { return .empty }
    if t.byte(at + 1) == 0x46, t.byte(at + 2) == 0x59, t.byte(at + 3).isDigit { return .empty }
    let start = at
    at += 1
    while at < end, t[at] != 0x5F, t[at].isWordByte { at += 1 }
    leaf(.factLanguage, start, at)
    return span(start + 1, at)
  }

  /// Reads `<address>` at a `<`; its index in the record's strings, or nil, without an issue, if no `>` follows.
  mutating func readAddress(_ t: Span<UInt8>) -> UInt32? {
    var i = at + 1
    while i < end, t[i] != 0x3E { i += 1 }
    guard i < end else { return nil }
    let start = at
    at = i + 1
    leaf(.factAddress, start, at)
    record.strings.append(
      FactString(span: span(start, at), content: span(start + 1, i), hasEscapes: false, language: .empty))
    return UInt32(truncatingIfNeeded: record.strings.count - 1)
  }

}
