// What the bytes of a line of a fact base are: white space, words, delimiters, tokens.
//
// The methods see a text that ends where the line at hand ends.

extension UInt8 {
  @inline(__always)
  var isDigit: Bool { self &- 0x30 < 10 }

  /// True for an ASCII letter or digit, `_` and `-`.
  @inline(__always)
  var isWordByte: Bool {
    // Bits for "-" and the digits, and for the letters and "_".
    let mask: UInt64 = self < 64 ? 0x03FF_2000_0000_0000 : 0x07FF_FFFE_87FF_FFFE
    return self < 0x80 && (mask &>> UInt64(self & 63)) & 1 == 1
  }

  /// True for a byte that ends a unit, a date or an unread token: `" ( ) , @ [ ]`.
  @inline(__always)
  var isFactDelimiter: Bool {
    switch self {
    case 0x22, 0x28, 0x29, 0x2C, 0x40, 0x5B, 0x5D: true
    default: false
    }
  }
}

extension Span<UInt8> {
  /// The byte at `i`, or 0 outside of the text.
  @inline(__always)
  func byte(_ i: Int) -> UInt8 { i >= 0 && i < count ? self[i] : 0 }

  /// True at a space, a tab or a no-break space.
  @inline(__always)
  func isSpace(_ i: Int) -> Bool { spaceLength(i) > 0 }

  @inline(__always)
  func spaceLength(_ i: Int) -> Int {
    let b = byte(i)
    if b == 0x20 || b == 0x09 { return 1 }
    return b < 0x80 ? 0 : wideSpaceLength(i)
  }

  /// Pasted figures bring no-break spaces before their units: U+00A0 and U+202F.
  func wideSpaceLength(_ i: Int) -> Int {
    if byte(i) == 0xC2, byte(i + 1) == 0xA0 { return 2 }
    if byte(i) == 0xE2, byte(i + 1) == 0x80, byte(i + 2) == 0xAF { return 3 }
    return 0
  }

  /// True at the start of a line or after white space, where `#` begins a comment.
  func followsSpace(_ i: Int) -> Bool {
    switch i > 0 ? byte(i - 1) : 0x0A {
    case 0x20, 0x09, 0x0A, 0x0D: true
    case 0xA0: byte(i - 2) == 0xC2
    case 0xAF: byte(i - 2) == 0x80 && byte(i - 3) == 0xE2
    case 0xBF: i == 3
    default: false
    }
  }

  /// The length of the letter at `i`; 0 for anything else.
  @inline(__always)
  func letterLength(_ i: Int) -> Int {
    let b = byte(i)
    if b < 0x80 { return b | 0x20 >= 0x61 && b | 0x20 <= 0x7A ? 1 : 0 }
    return wideLetterLength(i)
  }

  func wideLetterLength(_ i: Int) -> Int {
    let length = scalarLength(i)
    guard length > 1 else { return 0 }
    var value = UInt32(self[i]) & (0x7F >> UInt32(length))
    for k in 1..<length { value = value << 6 | UInt32(self[i + k]) & 0x3F }
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
  func scalarLength(_ i: Int) -> Int {
    let lead = byte(i)
    let second = byte(i + 1)
    func isTrail(_ b: UInt8) -> Bool { b & 0xC0 == 0x80 }
    switch lead {
    case 0..<0x80: return 1
    case 0xC2...0xDF: return isTrail(second) ? 2 : 0
    case 0xE0...0xEF:
      let isBad = (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F)
      return isTrail(second) && !isBad && isTrail(byte(i + 2)) ? 3 : 0
    case 0xF0...0xF4:
      let isBad = (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F)
      return isTrail(second) && !isBad && isTrail(byte(i + 2)) && isTrail(byte(i + 3)) ? 4 : 0
    default: return 0
    }
  }

  /// The end of the run of bytes that are no white space and no delimiter.
  func tokenEnd(from start: Int) -> Int {
    var i = start
    while i < count, !self[i].isFactDelimiter, !isSpace(i) { i += 1 }
    // At a delimiter the token is that one scalar.
    return i > start ? i : Swift.min(count, i + max(1, scalarLength(i)))
  }

  /// The offset after the last byte of `start..<end` that is no white space.
  func trimmedEnd(_ start: Int, _ end: Int) -> Int {
    var i = end
    while i > start {
      if byte(i - 1) == 0x20 || byte(i - 1) == 0x09 {
        i -= 1
      } else if i - 2 >= start, byte(i - 2) == 0xC2, spaceLength(i - 2) == 2 {
        i -= 2
      } else if i - 3 >= start, byte(i - 3) == 0xE2, spaceLength(i - 3) == 3 {
        i -= 3
      } else {
        break
      }
    }
    return i
  }

  /// True at a typographic quotation mark of any language.
  func isCurlyQuote(_ i: Int) -> Bool {
    switch (byte(i), byte(i + 1), byte(i + 2)) {
    case (0xE2, 0x80, 0x98...0x9F), (0xC2, 0xAB, _), (0xC2, 0xBB, _): true
    default: false
    }
  }

  /// Where the comment of the line begins, outside of quotes and addresses; the end of the line without one.
  func commentStart(from start: Int) -> Int {
    var i = start
    var isQuoted = false
    while i < count {
      let b = self[i]
      if b == 0x5C, isQuoted { i += 1 } else if b == 0x22 { isQuoted.toggle() }
      if b == 0x23, !isQuoted, followsSpace(i) { return i }
      i += 1
    }
    return count
  }

  /// The first bracket or parenthesis in the rest of the line: a closing one lacks its opener.
  func firstBracket(_ start: Int) -> UInt8 {
    var i = start
    while i < count {
      switch self[i] {
      case 0x22: return 0
      case 0x28, 0x29, 0x5B, 0x5D: return self[i]
      default: i += 1
      }
    }
    return 0
  }

  func quoteEnd(_ start: Int) -> Int {
    var i = start + 1
    while i < count, self[i] != 0x22 { i += 1 }
    return i < count ? i + 1 : start + 1
  }

  func nearQualifier(_ range: Range<Int>) -> SyntaxExpectation? {
    guard range.count > 2 else { return nil }
    return FactWord.qualifiers.first { isNear($0.0.spelling, range) }?.1
  }

  /// True if the word at `start`, as long as `word` is, begins with the bytes that its raw value does not hold.
  func beginsLike(_ word: FactWord, _ start: Int) -> Bool {
    let count = word.spelling.utf8CodeUnitCount
    guard count > 8 else { return true }
    return word.spelling.withUTF8Buffer { spelling in
      (0..<(count - 8)).allSatisfy { byte(start + $0) == spelling[$0] }
    }
  }

  var beginsWithMark: Bool { byte(0) == 0xEF && byte(1) == 0xBB && byte(2) == 0xBF }
}
