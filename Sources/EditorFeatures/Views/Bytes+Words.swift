// Words and white space of a text, for the features.
import TextModel

extension [UInt8] {
  func isSpace(_ offset: Int) -> Bool {
    guard indices.contains(offset) else { return false }
    return self[offset] == 0x20 || self[offset] == 0x09 || isLineBreak(offset)
  }

  /// `range` without white space and line breaks at its ends.
  func trimmingSpace(_ range: Range<Int>) -> Range<Int> {
    let range = range.clamped(to: 0..<count)
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, isSpace(lower) { lower += 1 }
    while upper > lower, isSpace(upper - 1) { upper -= 1 }
    return lower..<upper
  }

  func hasLineBreak(in range: Range<Int>) -> Bool {
    self[range.clamped(to: 0..<count)].contains { $0 == 0x0A || $0 == 0x0D }
  }

  /// How many bytes of an id (letters, digits, `_`, `-`) begin at `offset`; 0 when none does.
  func identifierLength(at offset: Int) -> Int {
    guard indices.contains(offset) else { return 0 }
    if let letter = letterLength(at: offset) { return letter }
    let byte = self[offset]
    return byte == 0x5F || byte == 0x2D || (byte >= 0x30 && byte <= 0x39) ? 1 : 0
  }

  /// The id around `offset`: what of it stands before and after; empty at `offset` where there is none.
  func identifier(around offset: Int) -> Range<Int> {
    let offset = Swift.min(Swift.max(0, offset), count)
    var start = offset
    while start > 0 {
      let before = scalarStart(at: start - 1)
      if before + identifierLength(at: before) != start { break }
      start = before
    }
    var end = offset
    while identifierLength(at: end) > 0 { end += identifierLength(at: end) }
    return start..<Swift.min(end, count)
  }

  /// The word around `offset`: letters and digits; empty at `offset` where there is none.
  func word(around offset: Int) -> Range<Int> {
    let offset = Swift.min(Swift.max(0, offset), count)
    var start = offset
    while start > 0 {
      let before = scalarStart(at: start - 1)
      if before + wordLength(at: before) != start { break }
      start = before
    }
    var end = offset
    while wordLength(at: end) > 0 { end += wordLength(at: end) }
    return start..<Swift.min(end, count)
  }

  /// How many bytes a letter or digit at `offset` has; 0 where there is none.
  func wordLength(at offset: Int) -> Int {
    guard indices.contains(offset) else { return 0 }
    if let letter = letterLength(at: offset) { return letter }
    return self[offset] >= 0x30 && self[offset] <= 0x39 ? 1 : 0
  }

  func hasPrefix(_ prefix: StaticString, at offset: Int) -> Bool {
    prefix.withUTF8Buffer { bytes in
      offset >= 0 && offset + bytes.count <= count
        && (0..<bytes.count).allSatisfy { self[offset + $0] == bytes[$0] }
    }
  }

  func equals(_ range: Range<Int>, _ word: StaticString) -> Bool {
    range.count == word.utf8CodeUnitCount && hasPrefix(word, at: range.lowerBound)
  }
}
