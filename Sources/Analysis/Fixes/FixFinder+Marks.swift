// Fixes of marks and blocks: closed, taken apart, put around words.
import Claims
import Facts
import Syntax
import TextModel

extension FixFinder {
  private var place: Range<Int> { diagnostic.range.clamped(to: 0..<text.count) }

  /// The end of what can stand in a mark: the paragraph without the line break after it.
  private var blockEnd: Int {
    var end = min(block.range.upperBound, text.count)
    while end > block.start, text[end - 1] == 0x0A || text[end - 1] == 0x0D { end -= 1 }
    return end
  }

  mutating func closeMark() {
    guard
      let issue = block.issues.first(where: { $0.kind == .unclosedMark && range($0.span) == diagnostic.range }
      )
    else { return }
    let start = place.upperBound
    switch issue.expected {
    case .openReference:
      if let open = lastBracket(before: place.lowerBound) { offer("open it with [[", open..<open, "[") }
      offer("take away the second bracket", place, "")
    case .openBracket:
      for end in wordStarts(before: place.lowerBound) { offer("open it with [", end..<end, "[") }
    case .openBody:
      let isLate = text[place].last == UInt8(ascii: "{")
      offer("open the body with {", isLate ? place : place.lowerBound..<place.lowerBound, isLate ? "{." : "{")
    case .oneOpenBrace: offer("write {", place.lowerBound..<min(text.count, place.lowerBound + 2), "{")
    case .oneBracketLess: offer("take away the bracket", place, "")
    case .closeReferenceOrClaim:
      offer("write [", place, "[")
      for end in nameEnds(from: start) { offer("close it with ]]", end..<end, "]]") }
    case .closeReference:
      for end in nameEnds(from: start) { offer("close it with ]]", end..<end, "]]") }
    case .closeBody:
      for end in bodyEnds(from: start) { offer("close it with }", end..<end, "}") }
    case .closeLink:
      for end in wordEnds(from: start).prefix(1) { offer("close it with )", end..<end, ")") }
    default:
      if let end = bodyStart(after: start) { offer("close it with ]", end..<end, "]") }
      for end in wordEnds(from: start).prefix(2) { offer("close it with ]", end..<end, "]") }
      offer("write \\[ for a plain bracket", place.lowerBound..<place.lowerBound, "\\")
    }
  }

  /// The single `[` of the line before `offset`, which may have been meant as two.
  private func lastBracket(before offset: Int) -> Int? {
    text[block.start..<offset].lastIndex(of: UInt8(ascii: "["))
  }

  /// Where the last word before `offset` and the one before that begin.
  private func wordStarts(before offset: Int) -> [Int] {
    var starts: [Int] = []
    var start = offset
    while start > block.start, starts.count < 2, text[start - 1] != 0x0A {
      start -= 1
      let isStart = start == block.start || text[start - 1] == 0x20 || text[start - 1] == 0x0A
      if isStart, text[start] != 0x20 { starts.append(start) }
    }
    return starts
  }

  /// The end of the longest known name at `start`, then of the first word.
  private func nameEnds(from start: Int) -> [Int] {
    let ends = wordEnds(from: start)
    let known = ends.prefix(6).reversed().filter { end in
      if case .unknown = facts.resolve(text, start..<end, at: nil) { return false }
      return true
    }
    return Array(known.prefix(1)) + ends.prefix(1)
  }

  /// Where a body that begins at `start` can end: before the first letter after a space that follows a full path,
  /// or at the end of its line, without the punctuation there.
  private func bodyEnds(from start: Int) -> [Int] {
    var end = start
    var depth = 0
    while end < blockEnd, text[end] != 0x0A, text[end] != 0x0D {
      if text[end] == UInt8(ascii: "(") { depth += 1 }
      if text[end] == UInt8(ascii: ")") { depth -= 1 }
      end += 1
    }
    let words = wordEnds(from: start)
    let full = words.filter { $0 <= end }
    return Array((full.prefix(4) + [end]).reversed().map(trimmedPunctuation)) + full.prefix(4)
  }

  private func trimmedPunctuation(_ end: Int) -> Int {
    var end = end
    while end > place.upperBound, [0x20, 0x2E, 0x2C, 0x3B, 0x21, 0x3F].contains(text[end - 1]) { end -= 1 }
    return end
  }

  /// Where the body begins that was to follow the bracket to be closed, on the same line.
  private func bodyStart(after start: Int) -> Int? {
    var offset = start
    while offset < blockEnd, text[offset] != 0x0A, text[offset] != UInt8(ascii: "["),
      text[offset] != UInt8(ascii: "]")
    {
      if text[offset] == UInt8(ascii: "{") { return offset > start ? offset : nil }
      offset += 1
    }
    return nil
  }

  /// The ends of the words from `start` on, on the same line.
  private func wordEnds(from start: Int) -> [Int] {
    var ends: [Int] = []
    var offset = start
    while offset < blockEnd, text[offset] != 0x0A, ends.count < 8 {
      if text[offset] != 0x20, offset + 1 >= blockEnd || text[offset + 1] <= 0x20 {
        ends.append(trimmedPunctuation(offset + 1))
      }
      offset += 1
    }
    return ends.filter { $0 > start }
  }

  mutating func closeBlock() {
    guard let issue = block.issues.first(where: { $0.kind == .unclosedBlock }) else { return }
    if issue.expected == .closeFrontMatter {
      var offset = place.upperBound
      while offset < text.count {
        let lineStart = offset + (offset == place.upperBound ? lineBreakLength(at: offset) : 0)
        var lineEnd = lineStart
        while lineEnd < text.count, text[lineEnd] != 0x0A { lineEnd += 1 }
        let line = text[lineStart..<lineEnd]
        if !line.contains(UInt8(ascii: ":")) || line.allSatisfy({ $0 <= 0x20 }) {
          offer("close the front matter", lineStart..<lineStart, "---\n")
          return
        }
        offset = min(text.count, lineEnd + 1)
        if lineEnd >= text.count { break }
      }
      offer("close the front matter", text.count..<text.count, text.last == 0x0A ? "---\n" : "\n---\n")
    } else {
      let fence = text.string(place.lowerBound..<fenceEnd)
      offer("close the fence", text.count..<text.count, (text.last == 0x0A ? "" : "\n") + fence + "\n")
    }
  }

  private var fenceEnd: Int {
    var end = place.lowerBound
    let mark = end < text.count ? text[end] : 0
    while end < text.count, text[end] == mark { end += 1 }
    return end
  }

  private func lineBreakLength(at offset: Int) -> Int {
    guard offset < text.count else { return 0 }
    if text[offset] == 0x0D, offset + 1 < text.count, text[offset + 1] == 0x0A { return 2 }
    return text[offset] == 0x0A || text[offset] == 0x0D ? 1 : 0
  }

  /// Keeps the inner claim, or the outer one: the other's words stay as plain text.
  mutating func unnest() {
    let claims = block.claims.filter {
      $0.form == .shown && range($0.span).lowerBound <= place.lowerBound
        && place.upperBound <= range($0.span).upperBound
    }
    let outer = claims.max { $0.span.count < $1.span.count }
    let inner = claims.filter { $0.parent != nil }.min { $0.span.count < $1.span.count }
    if let outer { offer("keep the inner claim", unwrapping(outer)) }
    if let inner { offer("keep the outer claim", unwrapping(inner)) }
    if claims.count == 1, let only = claims.first { offer("keep its words alone", unwrapping(only)) }
  }

  private func unwrapping(_ claim: ClaimSyntax) -> [FileEdit] {
    let span = range(claim.span)
    let shown = range(claim.shown)
    return [
      FileEdit(span.lowerBound..<shown.lowerBound, []), FileEdit(shown.upperBound..<span.upperBound, []),
    ]
  }

  // MARK: Words without a mark

  mutating func markFigure() {
    for body in bodies(matching: place) {
      offer("bind it to \(body)", place, "[\(text.string(place))]{\(body)}", mustSupport: true)
    }
    let marked = Array("[\(text.string(place))]{?}".utf8)
    offer("mark it to be checked", [FileEdit(place, marked)], brings: .unboundClaim)
    let end = lineEnd(place.upperBound)
    offer("ignore it on this line", end..<end, " %% ignore: unmarked-figure -- not a claim")
  }

  mutating func markMention() {
    let name = text.string(place)
    offer("mark it", place, "[[\(name)]]")
    let same = analysis.diagnostics.filter { $0.rule == .unmarkedMention && text.string($0.range) == name }
    if same.count > 1 {
      offer("mark all in this note", same.map { FileEdit($0.range, Array("[[\(name)]]".utf8)) })
    }
  }

  private func lineEnd(_ offset: Int) -> Int {
    var end = text.lineEnd(at: offset)
    while end > offset, text[end - 1] == 0x20 { end -= 1 }
    return end
  }

  // MARK: Ignores

  /// Removes the code, or the whole ignore when it names no other.
  mutating func removeSuppression() {
    guard let ignore = block.ignores.first(where: { range($0.codes).contains(place.lowerBound) }) else {
      return
    }
    let codes = text.parts(range(ignore.codes))
    if codes.count > 1, let index = codes.firstIndex(of: place) {
      let start = index > 0 ? codes[index - 1].upperBound : place.lowerBound
      let end = index > 0 ? place.upperBound : codes[index + 1].lowerBound
      offer("remove the code", start..<end, "")
    } else {
      var start = range(ignore.span).lowerBound
      var end = range(ignore.span).upperBound
      let isWholeLine = start == 0 || text[start - 1] == 0x0A || text[start - 1] == 0x0D
      if isWholeLine {
        end += lineBreakLength(at: end)
      } else {
        while start > 0, text[start - 1] == 0x20 || text[start - 1] == 0x09 { start -= 1 }
      }
      offer("remove the ignore", start..<end, "")
    }
  }
}
