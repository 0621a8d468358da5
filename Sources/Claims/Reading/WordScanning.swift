// Words as hashes: letters folded to lower case without accents, apostrophes made one, without copying a byte.

/// The hash of a word, eight folded bytes at a time. Words of up to eight bytes never share one.
struct WordHash {
  private var hash: UInt64 = 0
  /// The bytes that wait for eight, the first lowest.
  private var pending: UInt64 = 0
  private var pendingBits: UInt64 = 0

  @inline(__always)
  static func mix(_ hash: UInt64, _ bytes: UInt64) -> UInt64 {
    let mixed = (hash ^ bytes) &* 0x9e37_79b9_7f4a_7c15
    return mixed ^ mixed >> 29
  }

  mutating func add(_ byte: UInt8) {
    pending |= UInt64(byte) &<< pendingBits
    pendingBits += 8
    if pendingBits == 64 {
      hash = Self.mix(hash, pending)
      (pending, pendingBits) = (0, 0)
    }
  }

  /// Adds eight bytes, the first lowest, to none that wait.
  mutating func add(eight bytes: UInt64) { hash = Self.mix(hash, bytes) }

  var value: UInt64 { pendingBits > 0 ? Self.mix(hash, pending) : hash }
}

/// The ASCII letters that eight bytes begin with, in lower case.
struct LetterRun {
  var count: Int
  /// The first lowest, then zeros.
  var letters: UInt64

  @inline(__always)
  init(_ bytes: UInt64) {
    let lower = bytes | 0x2020_2020_2020_2020
    let low = lower & 0x7F7F_7F7F_7F7F_7F7F
    // The high bit of each byte that is below "a", above "z" or not ASCII.
    let others =
      (~(low &+ 0x1F1F_1F1F_1F1F_1F1F) | (low &+ 0x0505_0505_0505_0505) | lower) & 0x8080_8080_8080_8080
    let first = others & (0 &- others)
    count = others.trailingZeroBitCount &>> 3
    letters = lower & (first &>> 7 &- 1)
  }

  /// The letters at `offset` before `limit`, at most eight.
  @inline(__always)
  init(_ text: [UInt8], _ offset: Int, _ limit: Int) {
    let isInside = offset + 8 <= text.count
    self.init(
      isInside
        ? UInt64(littleEndian: text.span.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
        : lastBytes(text, offset))
    let room = limit - offset
    if count > room {
      count = room
      letters &= 1 << UInt64(truncatingIfNeeded: room * 8) &- 1
    }
  }
}

/// A word of fewer than eight letters of ASCII and nothing else, as most are.
struct PlainWord {
  var hash: UInt64
  /// The offset behind it.
  var end: Int

  /// The word at `offset`; nil where it is, or may be, of another kind or goes beyond `limit`.
  @inline(__always)
  init?(_ text: [UInt8], _ offset: Int, _ limit: Int) {
    guard offset &+ 8 <= text.count else { return nil }
    let bytes = UInt64(
      littleEndian: text.span.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    let run = LetterRun(bytes)
    end = offset &+ run.count
    guard run.count < 8, end <= limit,
      endsLetters(UInt8(truncatingIfNeeded: bytes &>> UInt64(truncatingIfNeeded: run.count &* 8)))
    else { return nil }
    hash = WordHash.mix(0, run.letters)
  }
}

/// The fewer than eight bytes from `offset` on, the first lowest, then zeros.
@inline(never)
private func lastBytes(_ text: [UInt8], _ offset: Int) -> UInt64 {
  text[min(offset, text.count)...].reversed().reduce(0) { $0 << 8 | UInt64($1) }
}

/// The hash of a phrase whose first words hash to `phrase` and whose next word hashes to `word`.
@inline(__always)
func phraseHash(_ phrase: UInt64, _ word: UInt64) -> UInt64 {
  (phrase &* 0x9e37_79b9_7f4a_7c15) ^ (word &+ 0x632b_e59b_d9b4_e019)
}

/// What the scalar at an offset is to the scanner of words.
enum ScalarClass: UInt8 { case letter, apostrophe, combining, space, other }

/// The length of the scalar at `offset` by its first byte, cut at `limit`; at least 1.
@inline(__always)
func scalarLength(_ text: [UInt8], _ offset: Int, _ limit: Int) -> Int {
  let byte = text[offset]
  let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  return min(length, limit - offset)
}

/// Classifies the scalar beyond ASCII at `offset`, of `length` bytes.
func classifyScalar(_ text: [UInt8], _ offset: Int, _ length: Int) -> ScalarClass {
  let first = text[offset]
  if first < 0xC0 || length < 2 { return .other }
  let second = text[offset + 1]
  switch first {
  case 0xC2:
    if second == 0xA0 { return .space }
    return second == 0xAA || second == 0xB5 || second == 0xBA ? .letter : .other
  case 0xC3: return second == 0x97 || second == 0xB7 ? .other : .letter
  case 0xCA: return second == 0xBC ? .apostrophe : .letter
  case 0xCC: return .combining
  case 0xCD: return second < 0xB0 ? .combining : .letter
  case 0xE2:
    guard length > 2 else { return .other }
    let third = text[offset + 2]
    if second == 0x80 {
      if third == 0x99 || third == 0x98 { return .apostrophe }
      return third <= 0x8B || third == 0xAF ? .space : .other
    }
    return second >= 0xB0 && second != 0xB8 && second != 0xB9 && second < 0xBA ? .letter : .other
  case 0xE3:
    return second == 0x80 ? (text[min(offset + 2, offset + length - 1)] == 0x80 ? .space : .other) : .letter
  case 0xEF: return second == 0xBB || second == 0xBF || second == 0xB8 || second == 0xBC ? .other : .letter
  case 0xF0: return second == 0x9F ? .other : .letter
  default: return .letter
  }
}

/// Scans the word that begins at `offset`, which must hold a letter, and moves `offset` behind it.
///
/// Digits go on a word. An apostrophe between letters belongs to it, but ends it (and is left out of the hash) where
/// `splitsAtApostrophes`, as in French "d'environ". Marks of emphasis inside are skipped.
@inline(__always)
func scanWord(
  _ text: [UInt8], _ offset: inout Int, _ limit: Int, splitsAtApostrophes: Bool
) -> UInt64 {
  if let word = PlainWord(text, offset, limit) {
    offset = word.end
    return word.hash
  }
  return scanAnyWord(text, &offset, limit, splitsAtApostrophes: splitsAtApostrophes)
}

/// Whether a byte behind letters of ASCII is certainly none of their word.
@inline(__always)
private func endsLetters(_ byte: UInt8) -> Bool { byte < 0x80 && byte != 0x27 && byte &- 0x30 >= 10 }

/// As `scanWord`, for words of every kind.
@inline(never)
func scanAnyWord(
  _ text: [UInt8], _ offset: inout Int, _ limit: Int, splitsAtApostrophes: Bool
) -> UInt64 {
  var word = WordHash()
  // Most words begin with letters of ASCII, and end so.
  var run = LetterRun(text, offset, limit)
  while run.count == 8 {
    word.add(eight: run.letters)
    offset += 8
    run = LetterRun(text, offset, limit)
  }
  var last: (UInt8, UInt8) = (0, 0)
  while offset < limit {
    let byte = text[offset]
    if byte < 0x80 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: word.add(byte)
      case 0x41...0x5A: word.add(byte | 0x20)
      case 0x27:
        if splitsAtApostrophes {
          offset += 1
          return word.value
        }
        guard continuesWord(text, offset + 1, limit) else { return word.value }
        word.add(0x27)
      default: return word.value
      }
      last = (0, 0)
      offset += 1
      continue
    }
    let length = scalarLength(text, offset, limit)
    switch classifyScalar(text, offset, length) {
    case .apostrophe:
      if splitsAtApostrophes {
        offset += length
        return word.value
      }
      guard continuesWord(text, offset + length, limit) else { return word.value }
      word.add(0x27)
      last = (0, 0)
    case .combining:
      // й and ї in two scalars are letters of their own; other accents fall away.
      let mark = text[min(offset + 1, limit - 1)]
      if mark == 0x86, last == (0xD0, 0xB8) { word.add(0xFE) }
      if mark == 0x88, last == (0xD1, 0x96) { word.add(0xFE) }
    case .letter:
      last = addLetter(&word, text, offset, length)
    case .space, .other: return word.value
    }
    offset += length
  }
  return word.value
}

private func continuesWord(_ text: [UInt8], _ offset: Int, _ limit: Int) -> Bool {
  guard offset < limit else { return false }
  let byte = text[offset]
  if byte < 0x80 { return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
  return classifyScalar(text, offset, scalarLength(text, offset, limit)) == .letter
}

/// Adds a letter beyond ASCII; returns it if it is Cyrillic.
private func addLetter(_ word: inout WordHash, _ text: [UInt8], _ offset: Int, _ length: Int) -> (
  UInt8, UInt8
) {
  let first = text[offset]
  let second = length > 1 ? text[offset + 1] : 0
  switch first {
  case 0xC3, 0xC4, 0xC5:
    let (one, other) = foldedLatin(first, second)
    word.add(one)
    if other != 0 { word.add(other) }
  case 0xD0, 0xD1, 0xD2:
    let folded = foldedCyrillic(first, second)
    if folded == (0xD0, 0xB9) {
      for byte: UInt8 in [0xD0, 0xB8, 0xFE] { word.add(byte) }
    } else if folded == (0xD1, 0x97) {
      for byte: UInt8 in [0xD1, 0x96, 0xFE] { word.add(byte) }
    } else {
      word.add(folded.0)
      word.add(folded.1)
    }
    return folded
  default:
    for index in 0..<length { word.add(text[offset + index]) }
  }
  return (0, 0)
}

/// The letters of a to z that an accented Latin letter in UTF-8 stands for, one or two.
private func foldedLatin(_ first: UInt8, _ second: UInt8) -> (UInt8, UInt8) {
  func letters(_ one: Unicode.Scalar, _ other: Unicode.Scalar? = nil) -> (UInt8, UInt8) {
    (UInt8(ascii: one), other.map { UInt8(ascii: $0) } ?? 0)
  }
  if first == 0xC3 {
    // Capitals from 0x80, small letters from 0xA0.
    switch second & 0x9F {
    case 0x80...0x85: return letters("a")
    case 0x86: return letters("a", "e")
    case 0x87: return letters("c")
    case 0x88...0x8B: return letters("e")
    case 0x8C...0x8F: return letters("i")
    case 0x91: return letters("n")
    case 0x92...0x96, 0x98: return letters("o")
    case 0x99...0x9C: return letters("u")
    case 0x9D: return letters("y")
    case 0x9F: return second == 0x9F ? letters("s", "s") : letters("y")
    default: break
    }
  }
  if first == 0xC5, second == 0x92 || second == 0x93 { return letters("o", "e") }
  return (first, second)
}

/// A Cyrillic letter in UTF-8 as its small form.
@inline(__always)
private func foldedCyrillic(_ first: UInt8, _ second: UInt8) -> (UInt8, UInt8) {
  switch (first, second) {
  case (0xD0, 0x90...0x9F): (0xD0, second + 0x20)
  case (0xD0, 0xA0...0xAF): (0xD1, second - 0x20)
  case (0xD0, 0x80...0x8F): (0xD1, second + 0x10)
  case (0xD2, 0x90): (0xD2, 0x91)
  default: (first, second)
  }
}
