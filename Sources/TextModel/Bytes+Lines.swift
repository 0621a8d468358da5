// Where the lines of a text begin and end, for one who asks for a line or two; many are asked of a `LineIndex`.

extension [UInt8] {
  /// The start of the line at `offset`, which is clamped to the text. O(the line).
  package func lineStart(at offset: Int) -> Int {
    var start = Swift.min(Swift.max(0, offset), count)
    while start > 0, !isLineBreak(start - 1) { start -= 1 }
    return start
  }

  /// The end of the line at `offset`, which is clamped to the text, before its terminator. O(the line).
  package func lineEnd(at offset: Int) -> Int {
    var end = Swift.min(Swift.max(0, offset), count)
    while end < count, !isLineBreak(end) { end += 1 }
    return end
  }

  /// Whether a line feed or a carriage return stands at `offset`; false outside the text.
  package func isLineBreak(_ offset: Int) -> Bool {
    guard indices.contains(offset) else { return false }
    return self[offset] == 0x0A || self[offset] == 0x0D
  }
}
