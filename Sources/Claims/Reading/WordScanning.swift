// Words as hashes: letters folded to lower case without accents, apostrophes made one, without copying a byte.

/// A hash of nothing, FNV-1a.
let emptyWordHash: UInt64 = 0xcbf2_9ce4_8422_2325

/// The hash of a phrase whose first words hash to `phrase` and whose next word hashes to `word`.
@inline(__always)
func phraseHash(_ phrase: UInt64, _ word: UInt64) -> UInt64 {
  (phrase &* 0x9e37_79b9_7f4a_7c15) ^ (word &+ 0x632b_e59b_d9b4_e019)
}

@inline(__always)
private func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

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
func scanWord(
  _ text: [UInt8], _ offset: inout Int, _ limit: Int, splitsAtApostrophes: Bool
) -> UInt64 {
  var hash = emptyWordHash
  var last: (UInt8, UInt8) = (0, 0)
  while offset < limit {
    let byte = text[offset]
    if byte < 0x80 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: hash = mix(hash, byte)
      case 0x41...0x5A: hash = mix(hash, byte | 0x20)
      case 0x27:
        if splitsAtApostrophes {
          offset += 1
          return hash
        }
        guard continuesWord(text, offset + 1, limit) else { return hash }
        hash = mix(hash, 0x27)
      default: return hash
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
        return hash
      }
      guard continuesWord(text, offset + length, limit) else { return hash }
      hash = mix(hash, 0x27)
      last = (0, 0)
    case .combining:
      // й and ї in two scalars are letters of their own; other accents fall away.
      let mark = text[min(offset + 1, limit - 1)]
      if mark == 0x86, last == (0xD0, 0xB8) { hash = mix(hash, 0xFE) }
      if mark == 0x88, last == (0xD1, 0x96) { hash = mix(hash, 0xFE) }
    case .letter:
      mixLetter(&hash, text, offset, length, &last)
    case .space, .other: return hash
    }
    offset += length
  }
  return hash
}

private func continuesWord(_ text: [UInt8], _ offset: Int, _ limit: Int) -> Bool {
  guard offset < limit else { return false }
  let byte = text[offset]
  if byte < 0x80 { return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
  return classifyScalar(text, offset, scalarLength(text, offset, limit)) == .letter
}

private func mixLetter(
  _ hash: inout UInt64, _ text: [UInt8], _ offset: Int, _ length: Int, _ last: inout (UInt8, UInt8)
) {
  let first = text[offset]
  let second = length > 1 ? text[offset + 1] : 0
  last = (0, 0)
  switch first {
  case 0xC3, 0xC4, 0xC5:
    for byte in foldedLatin(first, second) where byte != 0 { hash = mix(hash, byte) }
  case 0xD0, 0xD1, 0xD2:
    let folded = foldedCyrillic(first, second)
    if folded == (0xD0, 0xB9) {
      hash = mix(mix(mix(hash, 0xD0), 0xB8), 0xFE)
    } else if folded == (0xD1, 0x97) {
      hash = mix(mix(mix(hash, 0xD1), 0x96), 0xFE)
    } else {
      hash = mix(mix(hash, folded.0), folded.1)
    }
    last = folded
  default:
    for index in 0..<length { hash = mix(hash, text[offset + index]) }
  }
}

/// The letters of a to z that an accented Latin letter in UTF-8 stands for, one or two.
private func foldedLatin(_ first: UInt8, _ second: UInt8) -> FoldedLetters {
  if first == 0xC3 {
    // Capitals from 0x80, small letters from 0xA0.
    switch second & 0x9F {
    case 0x80...0x85: return second == 0x9F ? FoldedLetters("s", "s") : FoldedLetters("a")
    case 0x86: return FoldedLetters("a", "e")
    case 0x87: return FoldedLetters("c")
    case 0x88...0x8B: return FoldedLetters("e")
    case 0x8C...0x8F: return FoldedLetters("i")
    case 0x91: return FoldedLetters("n")
    case 0x92...0x96, 0x98: return FoldedLetters("o")
    case 0x99...0x9C: return FoldedLetters("u")
    case 0x9D: return FoldedLetters("y")
    case 0x9F: return second == 0x9F ? FoldedLetters("s", "s") : FoldedLetters("y")
    default: break
    }
  }
  if first == 0xC5, second == 0x92 || second == 0x93 { return FoldedLetters("o", "e") }
  return FoldedLetters(first, second)
}

private struct FoldedLetters: Sequence, IteratorProtocol {
  var first: UInt8
  var second: UInt8
  var index = 0

  init(_ first: UInt8, _ second: UInt8) {
    self.first = first
    self.second = second
  }
  init(_ first: Unicode.Scalar, _ second: Unicode.Scalar? = nil) {
    self.init(UInt8(ascii: first), second.map { UInt8(ascii: $0) } ?? 0)
  }
  mutating func next() -> UInt8? {
    index += 1
    return index == 1 ? first : index == 2 ? second : nil
  }
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
