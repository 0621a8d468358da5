// Eight bytes at a time: which of them matter to a JSON string.

/// Tests on the eight bytes of a word; a set high bit marks a hit, and the lowest hit is always a true one.
enum WordScan {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Marks quotes, backslashes, control characters below U+0020 and all bytes from 0x80.
  @inline(__always)
  static func special(_ word: UInt64) -> UInt64 {
    let quote = word ^ 0x2222_2222_2222_2222
    let slash = word ^ 0x5C5C_5C5C_5C5C_5C5C
    let control = (word &- 0x2020_2020_2020_2020) & ~word
    return ((quote &- ones) & ~quote | (slash &- ones) & ~slash | control | word) & highs
  }

  /// Marks backslashes.
  @inline(__always)
  static func backslash(_ word: UInt64) -> UInt64 {
    let slash = word ^ 0x5C5C_5C5C_5C5C_5C5C
    return (slash &- ones) & ~slash & highs
  }

  /// The index in memory order, 0 to 7, of the lowest mark of a non-zero `marks`.
  @inline(__always)
  static func firstIndex(_ marks: UInt64) -> Int { marks.trailingZeroBitCount &>> 3 }

  /// The eight bytes from `offset`, the first one lowest; the caller has checked that they exist.
  @inline(__always)
  static func load(_ bytes: RawSpan, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Whether `byte` stands for itself in a string.
  @inline(__always)
  static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x80 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// The first special byte in `range`, or its end.
  @inline(__always)
  static func firstSpecial(_ bytes: Span<UInt8>, in range: Range<Int>) -> Int {
    let raw = bytes.bytes
    var i = range.lowerBound
    while i <= range.upperBound &- 8 {
      let marks = special(load(raw, i))
      if marks != 0 { return i &+ firstIndex(marks) }
      i &+= 8
    }
    while i < range.upperBound {
      if !isPlain(bytes[i]) { return i }
      i &+= 1
    }
    return i
  }
}

/// The well-formed sequences of UTF-8 (Unicode, table 3-7).
enum UTF8Sequence {
  /// The length, 2 to 4, of the well-formed sequence of a byte from 0x80 at `offset`; 0 when there is none.
  static func length(_ bytes: Span<UInt8>, at offset: Int, end: Int) -> Int {
    let lead = bytes[offset]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xE1...0xEC, 0xEE, 0xEF: length = 3
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard length <= end &- offset, second.contains(bytes[offset &+ 1]) else { return 0 }
    if length > 2, bytes[offset &+ 2] & 0xC0 != 0x80 { return 0 }
    if length > 3, bytes[offset &+ 3] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
