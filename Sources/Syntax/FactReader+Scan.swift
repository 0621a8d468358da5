// White space, words, strings and scalars in a line of a fact base.

extension FactReader {
  /// The byte at `i`, or 0 outside of the line.
  @inline(__always)
  func byte(_ t: Span<UInt8>, _ i: Int) -> UInt8 { i < end && i >= lineStart ? t[i] : 0 }

  /// True at a space, a tab or a no-break space.
  @inline(__always)
  func isSpace(_ t: Span<UInt8>, _ i: Int) -> Bool { spaceLength(t, i) > 0 }

  @inline(__always)
  func spaceLength(_ t: Span<UInt8>, _ i: Int) -> Int {
    let b = byte(t, i)
    if b == 0x20 || b == 0x09 { return 1 }
    return b < 0x80 ? 0 : wideSpaceLength(t, i)
  }

  /// Pasted figures bring no-break spaces before their units: U+00A0 and U+202F.
  private func wideSpaceLength(_ t: Span<UInt8>, _ i: Int) -> Int {
    if byte(t, i) == 0xC2, byte(t, i + 1) == 0xA0 { return 2 }
    if byte(t, i) == 0xE2, byte(t, i + 1) == 0x80, byte(t, i + 2) == 0xAF { return 3 }
    return 0
  }

  @inline(__always)
  mutating func skipSpace(_ t: Span<UInt8>) {
    while true {
      let length = spaceLength(t, at)
      if length == 0 { return }
      at += length
    }
  }

  /// Skips white space; true at the end of the line or at a comment.
  @inline(__always)
  mutating func isAtEnd(_ t: Span<UInt8>) -> Bool {
    skipSpace(t)
    return at >= end || (t[at] == 0x23 && followsSpace(t, at))
  }

  func followsSpace(_ t: Span<UInt8>, _ i: Int) -> Bool {
    switch i > lineStart ? byte(t, i - 1) : 0x20 {
    case 0x20, 0x09: true
    case 0xA0: byte(t, i - 2) == 0xC2
    case 0xAF: byte(t, i - 2) == 0x80 && byte(t, i - 3) == 0xE2
    case 0xBF: i == 3 && lineStart == 0
    default: false
    }
  }

  /// The length of the letter, digit, `_` or `-` at `i`; 0 for anything else.
  @inline(__always)
  func wordLength(_ t: Span<UInt8>, _ i: Int) -> Int {
    let b = byte(t, i)
    if b < 0x80 { return isWordByte(b) ? 1 : 0 }
    return wideLetterLength(t, i)
  }

  /// The length of the letter at `i`; 0 for anything else.
  @inline(__always)
  func letterLength(_ t: Span<UInt8>, _ i: Int) -> Int {
    let b = byte(t, i)
    if b < 0x80 { return b | 0x20 >= 0x61 && b | 0x20 <= 0x7A ? 1 : 0 }
    return wideLetterLength(t, i)
  }

  @inline(__always)
  func isWordByte(_ b: UInt8) -> Bool {
    // Bits for "-" and the digits, and for the letters and "_".
    let mask: UInt64 = b < 64 ? 0x03FF_2000_0000_0000 : 0x07FF_FFFE_87FF_FFFE
    return (mask &>> UInt64(b & 63)) & 1 == 1
  }

  private func wideLetterLength(_ t: Span<UInt8>, _ i: Int) -> Int {
    let length = scalarLength(t, i)
    guard length > 1 else { return 0 }
    var value = UInt32(t[i]) & (0x7F >> UInt32(length))
    for k in 1..<length { value = value << 6 | UInt32(t[i + k]) & 0x3F }
    guard let properties = Unicode.Scalar(value)?.properties else { return 0 }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber,
      .nonspacingMark, .spacingMark:
      return length
    default:
      return 0
    }
  }

  /// The length of the well-formed scalar at `i`; 0 if the bytes are no UTF-8.
  func scalarLength(_ t: Span<UInt8>, _ i: Int) -> Int {
    let lead = byte(t, i)
    let second = byte(t, i + 1)
    func isTrail(_ b: UInt8) -> Bool { b & 0xC0 == 0x80 }
    switch lead {
    case 0..<0x80: return 1
    case 0xC2...0xDF: return isTrail(second) ? 2 : 0
    case 0xE0...0xEF:
      let isBad = (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F)
      return isTrail(second) && !isBad && isTrail(byte(t, i + 2)) ? 3 : 0
    case 0xF0...0xF4:
      let isBad = (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F)
      return isTrail(second) && !isBad && isTrail(byte(t, i + 2)) && isTrail(byte(t, i + 3)) ? 4 : 0
    default: return 0
    }
  }

  /// Reads letters, digits, `_` and `-`, and notes in `word` if they are a known word.
  @inline(__always)
  mutating func readWord(_ t: Span<UInt8>) {
    let start = at
    var packed: UInt64 = 0
    while at < end {
      let b = t[at]
      if b < 0x80 {
        guard isWordByte(b) else { break }
        at += 1
      } else {
        let length = wideLetterLength(t, at)
        guard length > 0 else { break }
        at += length
      }
      packed = packed << 8 | UInt64(b)
    }
    word = at - start <= 17 ? FactWord(rawValue: packed) : nil
    if let known = word, at - start != known.spelling.utf8CodeUnitCount || !matches(t, known, start) {
      word = nil
    }
  }

  /// Compares the bytes that do not fit the packed word.
  private func matches(_ t: Span<UInt8>, _ word: FactWord, _ start: Int) -> Bool {
    let count = word.spelling.utf8CodeUnitCount
    guard count > 8 else { return true }
    return word.spelling.withUTF8Buffer { spelling in
      (0..<(count - 8)).allSatisfy { byte(t, start + $0) == spelling[$0] }
    }
  }

  /// The end of the run of bytes that are no white space and no delimiter.
  func tokenEnd(_ t: Span<UInt8>, from start: Int? = nil) -> Int {
    var i = start ?? at
    while i < end, !isTokenDelimiter(t[i]), !isSpace(t, i) { i += 1 }
    // At a delimiter the token is that one scalar.
    return i > (start ?? at) ? i : min(end, i + max(1, scalarLength(t, i)))
  }

  @inline(__always)
  func isTokenDelimiter(_ b: UInt8) -> Bool {
    switch b {
    case 0x22, 0x28, 0x29, 0x2C, 0x40, 0x5B, 0x5D: true  // " ( ) , @ [ ]
    default: false
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
    guard byte(t, at) == 0x40, letterLength(t, at + 1) == 1 else { return .empty }
    if byte(t, at + 1) == 0x46, byte(t, at + 2) == 0x59, isDigit(byte(t, at + 3)) { return .empty }
    let start = at
    at += 1
    while at < end, t[at] != 0x5F, isWordByte(t[at]) { at += 1 }
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

  @inline(__always)
  func isDigit(_ b: UInt8) -> Bool { b &- 0x30 < 10 }
}
