// How far a mark reaches: searches that look ahead, each so bounded that all of them together are linear.

import ByteScan
import TextModel

/// Where the parts of `[[target|shown]]` are.
struct ReferenceShape {
  var start: Int
  var end: Int
  var target: Range<Int>
  var shown: Range<Int>?
  /// The bar and the brackets.
  var bar: Int?
}

extension NoteParser {
  /// The reference that `[[` at `start` opens; nil when it is not closed before `end`.
  mutating func referenceShape(at start: Int, to end: Int) -> ReferenceShape? {
    var offset = start + 2
    var bar: Int?
    while offset < end {
      switch text[offset] {
      case UInt8(ascii: "]"):
        guard offset + 1 < end, text[offset + 1] == UInt8(ascii: "]") else { return nil }
        return shape(start, bar, offset)
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "}"): return nil
      case UInt8(ascii: "|"):
        if bar == nil { bar = offset }
        offset += 1
      case 0x0A, 0x0D:
        if bar == nil { return nil }
        offset += 1
      case UInt8(ascii: "\\"): offset += bar == nil ? 1 : 2
      default: offset += 1
      }
    }
    return nil
  }

  private mutating func shape(_ start: Int, _ bar: Int?, _ close: Int) -> ReferenceShape {
    let target = trimmed(start + 2, bar ?? close)
    return ReferenceShape(
      start: start, end: close + 2, target: target, shown: bar.map { $0 + 1..<close }, bar: bar)
  }

  private mutating func trimmed(_ lower: Int, _ upper: Int) -> Range<Int> {
    let start = min(skipSpaces(lower), upper)
    return start..<trimSpaces(upper, from: start)
  }

  /// Writes the nodes and the entry of a reference.
  mutating func writeReference(_ shape: ReferenceShape, isInBody: Bool) {
    let close = shape.end - 2
    let group = openGroup(.reference, shape.start)
    leaf(.openBracket, shape.start, shape.start + 2)
    leaf(.whitespace, shape.start + 2, shape.target.lowerBound)
    leaf(.target, shape.target.lowerBound, shape.target.upperBound)
    leaf(.whitespace, shape.target.upperBound, shape.bar ?? close)
    if let bar = shape.bar {
      leaf(.pipe, bar, bar + 1)
      leaf(.shownText, bar + 1, close)
    }
    leaf(.closeBracket, close, shape.end)
    closeGroup(group, shape.end)
    block.references.append(
      ReferenceSyntax(
        span: span(shape.start, shape.end), target: span(shape.target.lowerBound, shape.target.upperBound),
        shown: shape.shown.map { span($0.lowerBound, $0.upperBound) } ?? .empty, isInBody: isInBody))
  }

  /// The `)` of the link whose `(` is at `start`: on the same line, parentheses in the address being paired.
  mutating func linkEnd(_ start: Int) -> Int? {
    var nesting = 0
    var offset = start
    while offset < limit {
      switch text[offset] {
      case UInt8(ascii: "("): nesting += 1
      case UInt8(ascii: ")"):
        nesting -= 1
        if nesting == 0 { return offset }
      case 0x0A, 0x0D, UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"): return nil
      default: break
      }
      offset += 1
    }
    return nil
  }

  /// The `}` of the body whose `{` is at `start`, or how far the search for it went.
  ///
  /// A body holds no brace but in strings, so another `{` says that this one was not closed; unless what looked like
  /// a string was none, and the body ends at a `}` in it.
  mutating func bodyEnd(_ start: Int) -> (closing: Int?, stopped: Int) {
    var offset = nextBodyMark(start + 1)
    var plainClosing: Int?
    var isPlainOpen = true
    while offset < limit {
      switch text[offset] {
      case UInt8(ascii: "}"): return (offset, offset)
      case UInt8(ascii: "{"): return (plainClosing, offset)
      case UInt8(ascii: "\\"): offset += 2
      case UInt8(ascii: "\""):
        guard let end = stringEnd(offset, to: limit) else {
          offset += 1
          break
        }
        while offset < end, isPlainOpen {
          if text[offset] == UInt8(ascii: "}") { plainClosing = offset }
          isPlainOpen = plainClosing == nil && text[offset] != UInt8(ascii: "{")
          offset += 1
        }
        offset = end
      default: offset += 1
      }
      offset = nextBodyMark(offset)
    }
    return (plainClosing, limit)
  }

  /// The first byte from `offset` on that may end something in a body, or `limit`.
  mutating func nextBodyMark(_ offset: Int) -> Int {
    text.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress, offset < limit, limit <= buffer.count else { return limit }
      return offset + stet_find_body_mark(start + offset, limit - offset)
    }
  }

  /// The offset behind the string that opens at `start`, on the same line. Where the last search found none, it does
  /// not search again.
  mutating func stringEnd(_ start: Int, to end: Int) -> Int? {
    if unclosedString.contains(start),
      end <= unclosedString.upperBound || isLineBreak(byte(unclosedString.upperBound))
    {
      return nil
    }
    var offset = start + 1
    search: while offset < end {
      switch text[offset] {
      case UInt8(ascii: "\""): return offset + 1
      case UInt8(ascii: "\\"): offset += 2
      case 0x0A, 0x0D: break search
      default: offset += 1
      }
    }
    unclosedString = start..<max(start, min(offset, end))
    return nil
  }

  /// Whether `lower..<upper` holds a path or a call, which makes a bare body a claim.
  mutating func holdsExpression(_ lower: Int, _ upper: Int) -> Bool {
    var offset = lower
    while offset < upper {
      switch text[offset] {
      case UInt8(ascii: "."):
        if offset + 1 < upper, text.letterLength(at: offset + 1) != nil { return true }
      case UInt8(ascii: "("):
        var start = offset
        while start > lower, (text[start - 1] | 0x20) &- 0x61 < 26, offset - start < 8 { start -= 1 }
        if claimFunction(start, offset) != nil { return true }
      default: break
      }
      offset += 1
    }
    return false
  }

  /// Whether `offset` is in the brackets of a link or claim. What is in brackets that are plain text is not.
  mutating func isInsideMark(_ offset: Int) -> Bool {
    guard !marks.open.isEmpty else { return false }
    if !marks.hasRanges { listMarkRanges() }
    var lower = 0
    var upper = marks.ranges.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if marks.ranges[middle].upperBound <= offset { lower = middle + 1 } else { upper = middle }
    }
    return lower < marks.ranges.count && marks.ranges[lower].contains(offset)
  }

  /// Pairs the brackets of the inline text that is left, once for the block.
  private mutating func listMarkRanges() {
    marks.hasRanges = true
    var open: [Int] = []
    var offset = marks.open.first?.start ?? at
    while offset < limit {
      switch text[offset] {
      case UInt8(ascii: "\\"): offset += 1
      case UInt8(ascii: "["): open.append(offset)
      case UInt8(ascii: "]"):
        guard let start = open.popLast() else { break }
        let next = offset + 1 < limit ? text[offset + 1] : 0
        guard next == UInt8(ascii: "{") || next == UInt8(ascii: "(") else { break }
        while let last = marks.ranges.last, last.lowerBound > start { marks.ranges.removeLast() }
        marks.ranges.append(start..<offset)
      default: break
      }
      offset += 1
    }
  }
}
