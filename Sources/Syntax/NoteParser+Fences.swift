// Fenced code, closed and unclosed.

/// Which closing fences there are from some offset on, so that many unclosed fences take linear time in all.
struct FenceEnds: Sendable {
  /// The offsets of lines that can close a fence, rising.
  var lines: [Int] = []
  /// For each line the longest closing run in it or behind it.
  var longestBackticks: [Int] = []
  var longestTildes: [Int] = []
}

extension NoteParser {
  /// Reads the fence whose opening line is `line`, or the paragraph it is when nothing closes it.
  mutating func readFence(_ line: LineShape, from start: Int) {
    let mark = text[line.marker]
    let bodyStart = endOfLine(start)
    guard let closing = closingFence(mark, line.markerEnd - line.marker, after: bodyStart) else {
      return readUnclosed(.closeFence, from: start, marker: line.marker, markerEnd: line.markerEnd)
    }
    let infoEnd = trimLineBreak(bodyStart, from: line.markerEnd)
    let info = skipSpaces(line.markerEnd)
    block.label = span(min(info, infoEnd), trimSpaces(infoEnd, from: min(info, infoEnd)))
    block.content = span(bodyStart, closing)
    block.kind = isFacts(info, infoEnd) ? .factsFence : .code
    leaf(.whitespace, start, line.marker)
    leaf(.fence, line.marker, line.markerEnd)
    leaf(.fenceInfo, line.markerEnd, infoEnd)
    leaf(.lineBreak, infoEnd, bodyStart)
    leaf(.codeText, bodyStart, closing)
    let next = endOfLine(closing)
    let end = trimLineBreak(next, from: closing)
    let closeMarker = skipSpaces(closing)
    let closeEnd = endOfRun(mark, closeMarker)
    leaf(.whitespace, closing, closeMarker)
    leaf(.fence, closeMarker, closeEnd)
    leaf(.whitespace, closeEnd, end)
    leaf(.lineBreak, end, next)
    finishBlock(at: next)
  }

  /// Reads a block whose opener is plain text because nothing closes it.
  mutating func readUnclosed(_ expected: SyntaxExpectation, from start: Int, marker: Int, markerEnd: Int) {
    block.kind = .paragraph
    issue(.unclosedBlock, marker, markerEnd, expected)
    var end = endOfLine(markerEnd)
    while end < text.count {
      let next = lineShape(at: end)
      guard next.kind == .paragraph || next.kind == .comment || next.isLateNumber else { break }
      end = endOfLine(next.marker)
    }
    let textEnd = trimLineBreak(end, from: markerEnd)
    leaf(.text, start, markerEnd)
    if readsInline { readInline(markerEnd, textEnd) }
    leaf(.lineBreak, textEnd, end)
    finishBlock(at: end)
  }

  private mutating func isFacts(_ info: Int, _ end: Int) -> Bool {
    var wordEnd = info
    while wordEnd < end, !isSpace(text[wordEnd]) { wordEnd += 1 }
    return isWord(info, wordEnd, "facts")
  }

  private mutating func closingFence(_ mark: UInt8, _ count: Int, after start: Int) -> Int? {
    if let fenceEnds, !fenceEnds.canClose(mark, count, after: start) { return nil }
    var line = start
    while line < text.count {
      if closingRun(line, mark) >= count { return line }
      line = endOfLine(line)
    }
    if fenceEnds == nil { fenceEnds = listFenceEnds(from: start) }
    return nil
  }

  /// How many marks the line at `line` closes a fence with; 0 for another line.
  private mutating func closingRun(_ line: Int, _ mark: UInt8) -> Int {
    let marker = skipSpaces(line)
    guard byte(marker) == mark else { return 0 }
    let end = endOfRun(mark, marker)
    let rest = skipSpaces(end)
    return rest >= text.count || isLineBreak(text[rest]) ? end - marker : 0
  }

  private mutating func listFenceEnds(from start: Int) -> FenceEnds {
    var ends = FenceEnds()
    var line = start
    while line < text.count {
      let backticks = closingRun(line, UInt8(ascii: "`"))
      let tildes = closingRun(line, UInt8(ascii: "~"))
      if max(backticks, tildes) >= 3 {
        ends.lines.append(line)
        ends.longestBackticks.append(backticks)
        ends.longestTildes.append(tildes)
      }
      line = endOfLine(line)
    }
    for index in ends.lines.indices.dropLast().reversed() {
      ends.longestBackticks[index] = max(ends.longestBackticks[index], ends.longestBackticks[index + 1])
      ends.longestTildes[index] = max(ends.longestTildes[index], ends.longestTildes[index + 1])
    }
    return ends
  }
}

extension FenceEnds {
  func canClose(_ mark: UInt8, _ count: Int, after offset: Int) -> Bool {
    var lower = 0
    var upper = lines.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if lines[middle] < offset { lower = middle + 1 } else { upper = middle }
    }
    guard lower < lines.count else { return false }
    return (mark == UInt8(ascii: "`") ? longestBackticks[lower] : longestTildes[lower]) >= count
  }
}
