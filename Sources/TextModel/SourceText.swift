// The text of one document: its bytes and its lines, changed together.

import ByteScan

/// A document's UTF-8 bytes with the index of their lines.
///
/// The bytes need not be valid UTF-8: a byte that belongs to no well-formed sequence counts as one unit in every
/// encoding.
public struct SourceText: Sendable {
  public private(set) var bytes: [UInt8]
  public private(set) var lines: LineIndex

  /// The text made of `bytes`. O(`bytes.count`).
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    self.lines = LineIndex(bytes)
  }

  /// Applies `edit`; its range is clamped to the text.
  ///
  /// O(the bytes and lines after the edit), with small constants.
  public mutating func apply(_ edit: TextEdit) {
    let range = edit.range.clamped(to: 0..<bytes.count)
    bytes.replaceSubrange(range, with: edit.replacement)
    lines.replace(range, withCount: edit.replacement.count, in: bytes)
  }

  /// The UTF-8 offsets of `line` without its terminator; those of the first or last line when there is no such
  /// line.
  public func range(ofLine line: Int) -> Range<Int> {
    let start = lines.lineStart(line)
    return start..<Swift.max(start, lines.lineEnd(line, in: bytes))
  }

  /// The position of the UTF-8 offset `offset`, counted in `encoding`.
  ///
  /// An offset outside the text counts as its nearest end, one inside a terminator as the end of its line, one
  /// inside a scalar as the start of that scalar. O(the length of the line before it).
  public func position(of offset: Int, in encoding: PositionEncoding) -> TextPosition {
    let offset = Swift.min(Swift.max(offset, 0), bytes.count)
    let line = lines.line(at: offset)
    let range = range(ofLine: line)
    let end = bytes.scalarStart(at: Swift.min(offset, range.upperBound), from: range.lowerBound)
    return TextPosition(line: line, character: bytes.length(of: range.lowerBound..<end, in: encoding))
  }

  /// The UTF-8 offset of `position`, counted in `encoding`.
  ///
  /// A line beyond the last one means the end of the text, a character beyond the line its end, one inside a
  /// scalar the start of that scalar; negative numbers mean 0. O(the length of the line before it).
  public func offset(of position: TextPosition, in encoding: PositionEncoding) -> Int {
    guard position.line >= 0 else { return 0 }
    guard position.line < lines.lineCount else { return bytes.count }
    return bytes.offset(
      advancing: Swift.max(position.character, 0), in: encoding, within: range(ofLine: position.line))
  }
}
