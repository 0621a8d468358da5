// Reads one record of a fact base, line by line.

/// The state of reading one record: a cursor in a line, and the record that is filled.
///
/// The text is given to each method, so that it is never copied or retained. A method that returns false has added
/// its one issue, and the line is given up.
struct FactReader {
  var record: FactRecord
  /// The offset of the record's first byte, from which its spans count.
  let base: Int
  let textEnd: Int
  let keepsNodes: Bool
  /// The first byte after the lines read so far.
  var next: Int
  /// The line at hand, without its terminator, and the cursor in it.
  var lineStart: Int
  var end: Int
  var at: Int
  /// The last word read by `readWord`, if it is one of the known ones.
  var word: FactWord?
  /// The nodes cover the record up to here; the line's and the inner group's node while they are open.
  var covered: Int
  var lineNode: Int?
  var groupNode: Int?

  init(record: FactRecord, end: Int, keepsNodes: Bool) {
    base = record.start
    self.record = record
    textEnd = end
    self.keepsNodes = keepsNodes
    next = base
    lineStart = base
    self.end = base
    at = base
    covered = base
  }

  /// Reads lines up to the next record's header or the end of the text.
  mutating func readRecord(_ t: Span<UInt8>) {
    beginRecordNode()
    takeLine(t)
    if lineStart == 0, at + 2 < end, t[at] == 0xEF, t[at + 1] == 0xBB, t[at + 2] == 0xBF { at += 3 }
    readLine(t, isFirst: true)
    while next < textEnd {
      let resume = next
      takeLine(t)
      if at < end, t[at] > 0x23, beginsRecord(t) {
        next = resume
        break
      }
      readLine(t, isFirst: false)
    }
    record.length = next - base
    endRecordNode()
  }

  /// Makes the line at `next` the line at hand. `\n`, `\r\n` and `\r` end a line.
  private mutating func takeLine(_ t: Span<UInt8>) {
    lineStart = next
    at = next
    var i = next
    while i < textEnd {
      let b = t[i]
      if b <= 0x0D, b == 0x0A || b == 0x0D { break }
      i += 1
    }
    end = i
    if i < textEnd {
      next = t[i] == 0x0D && i + 1 < textEnd && t[i + 1] == 0x0A ? i + 2 : i + 1
    } else {
      next = i
    }
  }

  private mutating func readLine(_ t: Span<UInt8>, isFirst: Bool) {
    let isIndented = at < end && isSpace(t, at)
    if isAtEnd(t) {
      endLine(t)
      return
    }
    if let bad = invalidUTF8(t) {
      _ = fail(.factUTF8, bad.lowerBound, bad.upperBound, as: .invalidUTF8)
      if !isIndented && isFirst && beginsRecord(t) { readHeaderSilently(t) }
      endLine(t)
      return
    }
    if isIndented {
      readField(t)
    } else if isFirst && beginsRecord(t) {
      readHeader(t)
    } else {
      _ = fail(record.header.isEmpty ? .factRecordKind : .factIndent, at, tokenEnd(t))
    }
    endLine(t)
  }

  /// Reads what a header with bytes that are no UTF-8 still says, without a second issue.
  private mutating func readHeaderSilently(_ t: Span<UInt8>) {
    let count = record.issues.count
    readHeader(t)
    record.issues.removeLast(max(0, record.issues.count - count))
  }

  private mutating func endLine(_ t: Span<UInt8>) {
    if keepsNodes { endLineNodes(t) }
  }

  /// Adds the issue and returns false.
  mutating func fail(
    _ expected: SyntaxExpectation, _ start: Int, _ end: Int, as kind: SyntaxIssue.Kind = .malformedLine
  ) -> Bool {
    record.issues.append(SyntaxIssue(kind: kind, span: span(start, end), expected: expected))
    return false
  }

  /// The span in the record of the absolute offsets.
  @inline(__always)
  func span(_ start: Int, _ end: Int) -> Span32 {
    Span32(
      start: UInt32(truncatingIfNeeded: start &- base), end: UInt32(truncatingIfNeeded: end &- base))
  }

  /// The first bytes of the line that are no UTF-8, the shortest sequence that shows it.
  private func invalidUTF8(_ t: Span<UInt8>) -> Range<Int>? {
    var i = lineStart
    while i < end {
      let b = t[i]
      if b < 0x80 {
        i += 1
        continue
      }
      let length = scalarLength(t, i)
      if length == 0 { return i..<(i + 1) }
      i += length
    }
    return nil
  }
}
