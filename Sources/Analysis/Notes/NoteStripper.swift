// Takes the marks out of a note: what a reader is to see stays, byte for byte.

import Syntax
import TextModel

/// Makes the text of a note that is published from the one that is written.
package enum NoteStripper {
  /// `text` without marks, comments, source definitions, citations, fences of facts and front matter, and without the
  /// blank lines these leave behind. Linear in the text.
  package static func stripped(_ text: [UInt8]) -> [UInt8] {
    let tree = NoteTree(parsing: text)
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for block in tree.blocks {
      let range = block.range.clamped(to: 0..<text.count)
      switch block.kind {
      case .frontMatter, .comment, .sourceDefinition, .factsFence: continue
      case .blank:
        // One blank line between what is left, none at the start.
        if !result.isEmpty, !endsInBlankLine(result) { result += text[range].lineBreak }
      case .code, .thematicBreak: result += text[range]
      case .heading, .paragraph, .listItem, .quotation, .tableRow:
        let first = result.count
        let cuts = cuts(in: block, of: text)
        append(text, range, without: cuts, to: &result)
        if !cuts.isEmpty { removeBlankLines(from: first, in: &result) }
      }
    }
    while endsInBlankLine(result) { result.removeLast() }
    // A byte order mark alone marks nothing.
    return result == [0xEF, 0xBB, 0xBF] ? [] : result
  }

  /// What is cut out of a block, as sorted offsets in `text`: everything of a mark but its shown words.
  package static func cuts(in block: NoteBlock, of text: [UInt8]) -> [Range<Int>] {
    var cuts: [Range<Int>] = []
    func cut(_ start: UInt32, _ end: UInt32) {
      let range = Span32(start: start, end: end).range(from: block.start).clamped(to: 0..<text.count)
      if start < end, !range.isEmpty { cuts.append(range) }
    }
    for claim in block.claims {
      switch claim.form {
      case .bare: cuts.append(alone(claim.span.range(from: block.start), in: text))
      case .shown:
        cut(claim.span.start, claim.shown.start)
        cut(claim.shown.end, claim.span.end)
      case .reference, .link:
        // The reference or the link is a mark of its own; of the claim only the body goes.
        cut(claim.body.start &- min(claim.body.start, 1), claim.span.end)
      }
    }
    for reference in block.references where !reference.isInBody {
      let shown = reference.shown.isEmpty ? reference.target : reference.shown
      cut(reference.span.start, shown.start)
      cut(shown.end, reference.span.end)
    }
    for citation in block.citations { cut(citation.span.start, citation.span.end) }
    for node in block.nodes where node.kind == .comment {
      cuts.append(
        comment(Span32(start: node.start, end: node.end).range(from: block.start), in: text))
    }
    return cuts.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }

  /// Appends the part of `text` in `range` without `cuts`, which are sorted.
  package static func append(
    _ text: [UInt8], _ range: Range<Int>, without cuts: [Range<Int>], to result: inout [UInt8]
  ) {
    var position = range.lowerBound
    for cut in cuts where cut.upperBound > position && cut.lowerBound < range.upperBound {
      if cut.lowerBound > position { result += text[position..<cut.lowerBound] }
      position = cut.upperBound
    }
    if position < range.upperBound { result += text[position..<range.upperBound] }
  }

  /// A mark without words takes the blank before it along, where another or a point follows.
  private static func alone(_ range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    let range = range.clamped(to: 0..<text.count)
    let follows = range.upperBound < text.count ? text[range.upperBound] : 0x0A
    let isFollowed = follows <= 0x20 || ".,;:!?)".utf8.contains(follows)
    guard isFollowed, range.lowerBound > 0, text[range.lowerBound - 1] == 0x20 else { return range }
    return (range.lowerBound - 1)..<range.upperBound
  }

  /// A comment takes the blanks before it along, or its line when it has one of its own.
  private static func comment(_ range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    let range = range.clamped(to: 0..<text.count)
    var start = range.lowerBound
    while start > 0, text[start - 1] == 0x20 || text[start - 1] == 0x09 { start -= 1 }
    let beginsLine = start == 0 || text[start - 1] == 0x0A || text[start - 1] == 0x0D
    return
      start..<(beginsLine ? range.upperBound + text[range.upperBound...].lineBreakLength : range.upperBound)
  }

  /// A line of nothing but marks leaves nothing.
  private static func removeBlankLines(from start: Int, in text: inout [UInt8]) {
    var kept = start
    var line = start
    while line < text.count {
      var end = line
      while end < text.count, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
      let next = end + text[end...].lineBreakLength
      if text[line..<end].contains(where: { $0 > 0x20 }) {
        for index in line..<next { text[kept + index - line] = text[index] }
        kept += next - line
      }
      line = next
    }
    text.removeSubrange(kept...)
  }

  private static func endsInBlankLine(_ text: [UInt8]) -> Bool {
    guard let last = text.last, last == 0x0A || last == 0x0D else { return false }
    let isPair = last == 0x0A && text.count > 1 && text[text.count - 2] == 0x0D
    let before = text.count - (isPair ? 3 : 2)
    return before >= 0 && (text[before] == 0x0A || text[before] == 0x0D)
  }
}

extension ArraySlice<UInt8> {
  /// The length of the line break that it begins with.
  fileprivate var lineBreakLength: Int {
    guard let first, first == 0x0A || first == 0x0D else { return 0 }
    return first == 0x0D && count > 1 && self[startIndex + 1] == 0x0A ? 2 : 1
  }

  /// Its first line break.
  fileprivate var lineBreak: ArraySlice<UInt8> {
    guard let index = firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return self[endIndex...] }
    let isPair = self[index] == 0x0D && index + 1 < endIndex && self[index + 1] == 0x0A
    return self[index...(isPair ? index + 1 : index)]
  }
}
