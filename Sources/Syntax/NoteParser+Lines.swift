// What a line of a note begins with, and where lines end.

import ByteScan
import TextModel

/// What the first bytes of a line make of it.
struct LineShape {
  var kind: NoteBlockKind
  /// Behind the indentation.
  var marker: Int
  var markerEnd: Int
  /// Behind the marker and the white space after it.
  var content: Int
  var level: UInt8 = 0
  /// A number other than 1: in the middle of a paragraph it begins no list.
  var isLateNumber = false
  var isEmptyQuotation = false
}

extension NoteParser {
  /// The byte at `offset`, or NUL outside the text.
  @inline(__always)
  func byte(_ offset: Int) -> UInt8 {
    offset >= 0 && offset < text.count ? text[offset] : 0
  }

  @inline(__always)
  func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  @inline(__always)
  func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  @inline(__always)
  func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// The offset behind the terminator of the line that holds `offset`.
  mutating func endOfLine(_ offset: Int) -> Int {
    let end = lineBreak(from: offset, to: text.count)
    return end + lineBreakLength(at: end)
  }

  /// The first line break in `offset..<end`, or `end`.
  mutating func lineBreak(from offset: Int, to end: Int) -> Int {
    guard offset < end, end <= text.count else { return max(offset, end) }
    return text.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return end }
      return offset + stet_find_line_break(start + offset, end - offset)
    }
  }

  /// 2 for CRLF, 1 for another line break, 0 where there is none.
  mutating func lineBreakLength(at offset: Int) -> Int {
    guard offset < text.count else { return 0 }
    if text[offset] == 0x0D { return byte(offset + 1) == 0x0A ? 2 : 1 }
    return text[offset] == 0x0A ? 1 : 0
  }

  /// `end` without the line break before it, not below `start`.
  mutating func trimLineBreak(_ end: Int, from start: Int) -> Int {
    var end = end
    if end > start, byte(end - 1) == 0x0A {
      end -= 1
      if end > start, byte(end - 1) == 0x0D { end -= 1 }
    } else if end > start, byte(end - 1) == 0x0D {
      end -= 1
    }
    return end
  }

  mutating func skipSpaces(_ offset: Int) -> Int {
    var offset = offset
    while offset < text.count, isSpace(text[offset]) { offset += 1 }
    return offset
  }

  /// `end` without spaces before it, not below `start`.
  mutating func trimSpaces(_ end: Int, from start: Int) -> Int {
    var end = end
    while end > start, isSpace(byte(end - 1)) { end -= 1 }
    return end
  }

  /// The offset behind the run of `mark` at `offset`.
  mutating func endOfRun(_ mark: UInt8, _ offset: Int) -> Int {
    var offset = offset
    while offset < text.count, text[offset] == mark { offset += 1 }
    return offset
  }

  private mutating func isLineEnd(_ offset: Int) -> Bool {
    offset >= text.count || isLineBreak(text[offset])
  }

  /// The shape of the line that begins at `start`.
  mutating func lineShape(at start: Int) -> LineShape {
    let marker = skipSpaces(start)
    if isLineEnd(marker) {
      return LineShape(kind: .blank, marker: marker, markerEnd: marker, content: marker)
    }
    let shape: LineShape? =
      switch text[marker] {
      case UInt8(ascii: "#"): heading(marker)
      case UInt8(ascii: ">"): quotation(marker)
      case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): bullet(marker, from: start)
      case 0x30...0x39: numberedItem(marker, from: start)
      case UInt8(ascii: "`"), UInt8(ascii: "~"): fence(marker)
      case UInt8(ascii: "%"):
        byte(marker + 1) == UInt8(ascii: "%")
          ? LineShape(kind: .comment, marker: marker, markerEnd: marker, content: marker) : nil
      case UInt8(ascii: "["): sourceDefinition(marker)
      case UInt8(ascii: "|"): LineShape(kind: .tableRow, marker: marker, markerEnd: marker, content: marker)
      default: nil
      }
    return shape ?? LineShape(kind: .paragraph, marker: marker, markerEnd: marker, content: marker)
  }

  private mutating func heading(_ marker: Int) -> LineShape? {
    let end = endOfRun(UInt8(ascii: "#"), marker)
    guard end - marker <= 6, isLineEnd(end) || isSpace(byte(end)) else { return nil }
    return LineShape(
      kind: .heading, marker: marker, markerEnd: end, content: skipSpaces(end), level: UInt8(end - marker))
  }

  private mutating func quotation(_ marker: Int) -> LineShape? {
    var end = marker
    var level = 0
    while byte(end) == UInt8(ascii: ">"), end < text.count {
      level += 1
      end += 1
      let next = skipSpaces(end)
      if byte(next) != UInt8(ascii: ">") { break }
      end = next
    }
    guard isLineEnd(end) || isSpace(byte(end)) else { return nil }
    let content = skipSpaces(end)
    return LineShape(
      kind: .quotation, marker: marker, markerEnd: end, content: content, level: UInt8(min(level, 64)),
      isEmptyQuotation: isLineEnd(content))
  }

  private mutating func bullet(_ marker: Int, from start: Int) -> LineShape? {
    let mark = text[marker]
    if mark != UInt8(ascii: "+") {
      let end = endOfRun(mark, marker)
      if end - marker >= 3, isLineEnd(skipSpaces(end)) {
        return LineShape(kind: .thematicBreak, marker: marker, markerEnd: end, content: end)
      }
    }
    guard isSpace(byte(marker + 1)) else { return nil }
    return listItem(marker, marker + 1, from: start)
  }

  private mutating func numberedItem(_ marker: Int, from start: Int) -> LineShape? {
    var end = marker
    while end < text.count, isDigit(text[end]), end - marker < 10 { end += 1 }
    guard end - marker < 10, byte(end) == UInt8(ascii: "."), isSpace(byte(end + 1)) else { return nil }
    var shape = listItem(marker, end + 1, from: start)
    shape.isLateNumber = end - marker > 1 || text[marker] != UInt8(ascii: "1")
    return shape
  }

  private mutating func listItem(_ marker: Int, _ markerEnd: Int, from start: Int) -> LineShape {
    var column = 0
    for offset in start..<marker { column += text[offset] == 0x09 ? 4 : 1 }
    return LineShape(
      kind: .listItem, marker: marker, markerEnd: markerEnd, content: skipSpaces(markerEnd),
      level: UInt8(min(1 + column / 2, 64)))
  }

  private mutating func fence(_ marker: Int) -> LineShape? {
    let mark = text[marker]
    let end = endOfRun(mark, marker)
    guard end - marker >= 3 else { return nil }
    if mark == UInt8(ascii: "`") {
      var offset = end
      while !isLineEnd(offset) {
        if text[offset] == mark { return nil }
        offset += 1
      }
    }
    return LineShape(kind: .code, marker: marker, markerEnd: end, content: end)
  }

  private mutating func sourceDefinition(_ marker: Int) -> LineShape? {
    guard let end = citationEnd(marker, to: text.count), byte(end) == UInt8(ascii: ":") else { return nil }
    return LineShape(
      kind: .sourceDefinition, marker: marker, markerEnd: end + 1, content: skipSpaces(end + 1))
  }

  /// The offset behind `[^id]` at `start`; nil when there is none before `end`.
  mutating func citationEnd(_ start: Int, to end: Int) -> Int? {
    guard byte(start) == UInt8(ascii: "["), byte(start + 1) == UInt8(ascii: "^") else { return nil }
    var offset = start + 2
    while offset < end {
      switch text[offset] {
      case UInt8(ascii: "]"): return offset > start + 2 ? offset + 1 : nil
      case 0x00...0x20, UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"): return nil
      default: offset += 1
      }
    }
    return nil
  }
}
