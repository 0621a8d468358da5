// Where the lines of a text begin, kept up to date under edits.

import ByteScan

/// The line starts of a text, as UTF-8 offsets.
///
/// A line ends with LF, CRLF or CR (LSP 3.17, *Text Documents*); U+2028, VT and FF end none. Every text has at
/// least one line, and the text after the last terminator is a line even when it is empty.
/// Offsets are kept in 32 bits: lines that would begin beyond 4 GiB are not indexed.
public struct LineIndex: Hashable, Sendable {
  private var starts: [UInt32]

  /// The lines of `text`. O(`text.count`).
  public init(_ text: [UInt8]) {
    starts = [0]
    starts.reserveCapacity(text.count / 48 + 1)
    LineIndex.appendStarts(after: 0, upTo: text.count, in: text, to: &starts)
  }

  /// The number of lines: at least 1.
  public var lineCount: Int { starts.count }

  /// The 0-based line that holds `offset`; a terminator belongs to the line it ends.
  ///
  /// Offsets outside the text count as its nearest end. O(log `lineCount`).
  public func line(at offset: Int) -> Int {
    let key = UInt32(clamping: offset)
    var low = 0
    var high = starts.count
    while high &- low > 1 {
      let middle = (low &+ high) >> 1
      if starts[middle] <= key { low = middle } else { high = middle }
    }
    return low
  }

  /// The UTF-8 offset at which `line` begins; the first or the last line when there is no such line.
  public func lineStart(_ line: Int) -> Int {
    Int(starts[Swift.min(Swift.max(line, 0), starts.count - 1)])
  }

  /// The UTF-8 offset at which `line` ends in `text`, before its terminator.
  ///
  /// `text` is the text this index describes; with any other text the result is still within its bounds.
  public func lineEnd(_ line: Int, in text: [UInt8]) -> Int {
    let line = Swift.min(Swift.max(line, 0), starts.count - 1)
    let start = Swift.min(Int(starts[line]), text.count)
    guard line + 1 < starts.count else { return text.count }
    var end = Swift.min(Int(starts[line + 1]), text.count)
    if end > start, text[end - 1] == 0x0A { end -= 1 }
    if end > start, text[end - 1] == 0x0D { end -= 1 }
    return end
  }

  /// The UTF-8 offset at which the line after `line` begins; the end of `text` for the last line.
  public func nextLineStart(_ line: Int, in text: [UInt8]) -> Int {
    line < starts.count - 1 ? lineStart(line + 1) : text.count
  }

  /// Brings the index up to date after `range` of the old text became the `replacementCount` bytes that stand
  /// at `range.lowerBound` of `text`, the new text.
  ///
  /// The text is needed because an edit can part or join a CR and an LF at its ends. O(the lines after the
  /// edit + `replacementCount`).
  public mutating func replace(_ range: Range<Int>, withCount replacementCount: Int, in text: [UInt8]) {
    // A line begins at p because of the bytes p - 1 and p: those of starts below the range and beyond its end
    // are as they were, the ones between are looked for again.
    let firstStale = Swift.max(1, firstIndex(notBelow: range.lowerBound))
    let firstKept = Swift.max(firstStale, firstIndex(notBelow: range.upperBound + 1))
    let newEnd = range.lowerBound + replacementCount
    var fresh: [UInt32] = []
    LineIndex.appendStarts(
      after: Swift.max(range.lowerBound - 1, 0), upTo: Swift.min(newEnd, text.count), in: text, to: &fresh)
    let delta = UInt32(truncatingIfNeeded: replacementCount - range.count)
    if delta != 0 {
      starts.withUnsafeMutableBufferPointer { starts in
        for index in firstKept..<starts.count { starts[index] &+= delta }
      }
    }
    if fresh.isEmpty && firstStale == firstKept { return }
    starts.replaceSubrange(firstStale..<firstKept, with: fresh)
  }

  /// The first line, as an index into `starts`, that begins at or after `offset`.
  private func firstIndex(notBelow offset: Int) -> Int {
    offset <= 0 ? 0 : line(at: offset - 1) + 1
  }

  /// Appends the line starts p with `low` < p ≤ `high`.
  private static func appendStarts(
    after low: Int, upTo high: Int, in text: [UInt8], to starts: inout [UInt32]
  ) {
    let high = Swift.min(high, Int(UInt32.max))
    text.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      var offset = low
      while offset < high {
        offset += stet_find_line_break(base + offset, high - offset)
        if offset >= high { return }
        let isCarriageReturn = buffer[offset] == 0x0D
        offset += 1
        // The CR of a CRLF ends nothing; its LF does, if it is in reach.
        if isCarriageReturn, offset < buffer.count, buffer[offset] == 0x0A { continue }
        starts.append(UInt32(truncatingIfNeeded: offset))
      }
    }
  }
}
