// The inline text of a block: from mark to mark, in one pass.

import ByteScan

/// A `[` that waits for its `]`.
struct OpenMark: Sendable {
  var start: Int
  /// The group to be, and the bracket after it.
  var group: Int
  /// How many claims the block had.
  var claims: Int
}

/// What the pass over inline text remembers; all of it starts anew with each block.
struct MarkState: Sendable {
  var open: [OpenMark] = []
  var hasVoidGroups = false
  var hasNestedClaims = false
  var isOverLimit = false
  /// How many nodes there may be before those of plain brackets are taken out early.
  var nodeLimit = 1 << 16
  /// The outermost brackets that `{` or `(` follows, once they were needed.
  var ranges: [Range<Int>] = []
  var hasRanges = false
  /// The `]` that an issue on `[[` before it already tells of.
  var reportedBracket = -1
  /// How many `[[` were reported as not closed, whose `]]` may still come.
  var unclosedReferences = 0
  /// The last run of backticks of each length, once a search for one failed.
  var lastBackticks: [Int] = []
}

extension NoteParser {
  /// Reads the inline text `lower..<upper`.
  mutating func readInline(_ lower: Int, _ upper: Int) {
    limit = max(lower, upper)
    resetMarks()
    resumeText(lower)
    while at < limit {
      at = nextStructural(at)
      guard at < limit, !hasTooManyMarks() else { break }
      switch text[at] {
      case UInt8(ascii: "["): readOpenBracket()
      case UInt8(ascii: "]"): readCloseBracket()
      case UInt8(ascii: "{"): readBareBody()
      case UInt8(ascii: "\\"): readEscape()
      case UInt8(ascii: "`"): readCode()
      case UInt8(ascii: "<"): readAddress()
      case UInt8(ascii: "%"): readComment(from: lower)
      case UInt8(ascii: "|"): readBar()
      case UInt8(ascii: "*"): readEmphasis()
      case 0x0A, 0x0D: readLineBreak()
      default: at += 1
      }
    }
    at = limit
    abandonOpenMarks()
    flushText(limit)
    finishInline()
  }

  private mutating func resetMarks() {
    if !marks.open.isEmpty { marks.open.removeAll(keepingCapacity: true) }
    marks.hasVoidGroups = false
    marks.hasNestedClaims = false
    marks.isOverLimit = false
    marks.nodeLimit = 1 << 16
    if marks.hasRanges { marks.ranges.removeAll(keepingCapacity: true) }
    marks.hasRanges = false
    marks.reportedBracket = -1
    marks.unclosedReferences = 0
    if !marks.lastBackticks.isEmpty { marks.lastBackticks.removeAll(keepingCapacity: true) }
  }

  /// Whether the block holds as many marks as are read of one; says so.
  private mutating func hasTooManyMarks() -> Bool {
    guard block.claims.count + block.references.count + block.citations.count >= NoteParser.markLimit else {
      return false
    }
    issue(.limitReached, at, at + 1, .fewerMarks)
    return true
  }

  private mutating func nextStructural(_ offset: Int) -> Int {
    text.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress, offset < limit, limit <= buffer.count else { return limit }
      return offset + stet_find_structural(start + offset, limit - offset)
    }
  }

  private mutating func readLineBreak() {
    let end = at + lineBreakLength(at: at)
    guard keepsNodes else {
      at = end
      return
    }
    flushText(at)
    leaf(.lineBreak, at, end)
    resumeText(end)
    if block.kind == .quotation { resumeText(readQuoteMarkers(end, to: limit)) }
  }

  /// Writes the quotation marks at the start of a line; the offset behind them.
  mutating func readQuoteMarkers(_ start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end, isSpace(text[offset]) || text[offset] == UInt8(ascii: ">") { offset += 1 }
    leaf(.quoteMarker, start, offset)
    return offset
  }

  @inline(__always)
  func isSpaceOrBreak(_ byte: UInt8) -> Bool { isSpace(byte) || isLineBreak(byte) }

  private mutating func readComment(from lower: Int) {
    guard byte(at + 1) == UInt8(ascii: "%"), at + 1 < limit,
      at == lower || isSpaceOrBreak(byte(at - 1)), !isInsideMark(at)
    else {
      at += 1
      return
    }
    let end = min(lineBreak(from: at, to: limit), limit)
    flushText(at)
    leaf(.comment, at, end)
    block.hasComments = true
    readIgnore(at, end)
    resumeText(end)
  }

  private mutating func readBar() {
    guard block.kind == .tableRow, !isInsideMark(at) else {
      at += 1
      return
    }
    abandonOpenMarks()
    flushText(at)
    leaf(.pipe, at, at + 1)
    resumeText(at + 1)
  }
}
