// Reads one record of a fact base, line by line.

import ByteScan

/// The state of reading one record: a cursor in a line, and the record that is filled.
///
/// The text is given to each method, so that it is never copied or retained; the reader is never copied either. A method that returns false has added
/// its one issue, and the line is given up.
struct FactReader: ~Copyable {
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
  /// Where the cursor stood when `isAtEnd` was last asked: the end of what was read, without white space after it.
  var contentEnd: Int
  /// The last word read by `readWord`, if it is one of the known ones.
  var word: FactWord?
  /// The text from the record's line on is known to be UTF-8 up to here.
  var validEnd: Int
  /// The nodes cover the record up to here; the line's and the inner group's node while they are open.
  var covered: Int
  var lineNode: Int?
  var groupNode: Int?

  init(record: FactRecord, end: Int, validEnd: Int, keepsNodes: Bool) {
    base = record.start
    self.record = record
    textEnd = end
    self.validEnd = validEnd
    self.keepsNodes = keepsNodes
    next = base
    lineStart = base
    self.end = base
    at = base
    contentEnd = base
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
      if at < end, t[at] > 0x23, beginsRecord(t.extracting(0..<end)) {
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
    let i = t.lineBreak(in: next..<textEnd)
    end = i
    if i < textEnd {
      next = t[i] == 0x0D && i + 1 < textEnd && t[i + 1] == 0x0A ? i + 2 : i + 1
    } else {
      next = i
    }
  }

  private mutating func readLine(_ text: Span<UInt8>, isFirst: Bool) {
    let t = text.extracting(0..<end)
    let isIndented = at < end && t.isSpace(at)
    if isAtEnd(t) {
      endLine(t)
      return
    }
    if let bad = invalidUTF8(text) {
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
      _ = fail(record.header.isEmpty ? .factRecordKind : .factIndent, at, t.tokenEnd(from: at))
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

  /// How many names, dimensions, words or qualifiers one line may have: what a line makes is bounded by it.
  static var mostParts: Int { 4096 }

  /// False, with an issue at the cursor, if the line has had `count` parts and that is as many as it may have.
  mutating func allows(_ count: Int, _ t: Span<UInt8>) -> Bool {
    count < Self.mostParts || fail(.factPartLimit, at, t.tokenEnd(from: at), as: .limitReached)
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

  /// The first byte of the line that belongs to no UTF-8. Many lines are looked at together.
  @inline(__always)
  private mutating func invalidUTF8(_ t: Span<UInt8>) -> Range<Int>? {
    if end <= validEnd { return nil }
    validEnd = t.invalidUTF8(in: lineStart..<min(textEnd, lineStart + 1 << 14))
    // A sequence may be cut there, which a line never is.
    let bad = end <= validEnd ? end : t.invalidUTF8(in: lineStart..<end)
    return bad < end ? bad..<(bad + 1) : nil
  }
}

extension Span<UInt8> {
  /// The first line feed or carriage return in `range`, which must lie in the text; its end when there is none.
  fileprivate func lineBreak(in range: Range<Int>) -> Int {
    withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress, range.upperBound <= buffer.count else { return range.upperBound }
      return range.lowerBound + stet_find_line_break(start + range.lowerBound, range.count)
    }
  }

  /// The first byte in `range`, which must lie in the text, that belongs to no UTF-8; its end when there is none.
  fileprivate func invalidUTF8(in range: Range<Int>) -> Int {
    withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress, range.upperBound <= buffer.count else { return range.upperBound }
      return range.lowerBound + stet_validate_utf8(start + range.lowerBound, range.count)
    }
  }
}
