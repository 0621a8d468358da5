// Growing a selection in a note: word, mark, sentence, paragraph, section.
import Syntax
import TextModel

extension NoteView {
  /// The ranges around `offset`, innermost first, each larger than the one before; the last is the whole text.
  package func selectionRanges(at offset: Int) -> [Range<Int>] {
    let offset = min(max(0, offset), text.count)
    var ranges = [text.word(around: offset), text.identifier(around: offset)]
    guard let index = tree.blockIndex(at: offset) else { return [0..<text.count] }
    let block = tree.blocks[index]
    if let fence = fence(at: offset) { ranges += fence.selectionRanges(at: offset).dropLast() }
    ranges += marks(at: offset, in: block)
    ranges += sentences(around: offset, in: block)
    ranges.append(text.trimmingSpace(block.range))
    ranges += sections(around: index)
    ranges.append(0..<text.count)
    return ranges.growing
  }

  /// Leaf, then the groups that hold it; of claims and references also what is between their brackets.
  private func marks(at offset: Int, in block: NoteBlock) -> [Range<Int>] {
    let local = offset - block.start
    var ranges: [Range<Int>] = []
    if let leaf = block.nodes.leaf(at: local), block.nodes[leaf].kind != .text {
      ranges.append(range(block.nodes[leaf].span, in: block))
    }
    for reference in block.references where reference.span.holds(local) {
      if reference.target.holds(local) { ranges.append(range(reference.target, in: block)) }
      if !reference.shown.isEmpty, reference.shown.holds(local) {
        ranges.append(range(reference.shown, in: block))
      }
    }
    for claim in block.claims where claim.span.holds(local) {
      if claim.shown.holds(local) { ranges.append(range(claim.shown, in: block)) }
      if claim.body.holds(local) { ranges.append(range(claim.body, in: block)) }
    }
    ranges += block.nodes.groups(around: local).map { range(block.nodes[$0].span, in: block) }
    return ranges.sorted { $0.count < $1.count }
  }

  /// The sentence around `offset` in a block of prose, without its final space. A full stop ends one where space
  /// and no lower-case letter follows.
  private func sentences(around offset: Int, in block: NoteBlock) -> [Range<Int>] {
    switch block.kind {
    case .paragraph, .listItem, .quotation, .tableRow, .heading: break
    default: return []
    }
    let whole = text.trimmingSpace(block.range)
    guard offset >= whole.lowerBound, offset <= whole.upperBound else { return [] }
    var start = whole.lowerBound
    var at = start
    while at < whole.upperBound {
      if endsSentence(at, in: whole), !isInsideMark(at, of: block) {
        var end = at + 1
        while end < whole.upperBound, isClosing(end) { end += 1 }
        if offset <= end { return [start..<end] }
        while end < whole.upperBound, text.isSpace(end) { end += 1 }
        if offset < end { return [start..<at + 1] }
        start = end
        at = end
      } else {
        at += 1
      }
    }
    return [start..<whole.upperBound]
  }

  private func endsSentence(_ offset: Int, in whole: Range<Int>) -> Bool {
    guard text[offset] == 0x2E || text[offset] == 0x21 || text[offset] == 0x3F else { return false }
    var next = offset + 1
    while next < whole.upperBound, isClosing(next) { next += 1 }
    guard next < whole.upperBound, text.isSpace(next) else { return next >= whole.upperBound }
    while next < whole.upperBound, text.isSpace(next) { next += 1 }
    return next >= whole.upperBound || !(text[next] >= 0x61 && text[next] <= 0x7A)
  }

  private func isClosing(_ offset: Int) -> Bool {
    switch text[offset] {
    case 0x22, 0x27, 0x29, 0x5D, 0x7D: true
    default: text.hasPrefix("”", at: offset) || text.hasPrefix("’", at: offset) || text[offset] & 0xC0 == 0x80
    }
  }

  private func isInsideMark(_ offset: Int, of block: NoteBlock) -> Bool {
    let local = UInt32(clamping: offset - block.start)
    return block.claims.contains { $0.span.start <= local && local + 1 < $0.span.end }
  }

  /// The sections that hold the block at `index`, innermost first.
  private func sections(around index: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    let outline = tree.outline
    var level = UInt8.max
    var heading = index
    while level > 1 {
      guard
        let found = outline[...heading].lastIndex(where: { $0.kind == .heading && $0.level < level })
      else { break }
      level = outline[found].level
      let end = outline[(found + 1)...].first { $0.kind == .heading && $0.level <= level }
      ranges.append(text.trimmingSpace(outline[found].start..<(end?.start ?? text.count)))
      heading = found
    }
    return ranges
  }
}

extension SyntaxNode {
  var span: Span32 { Span32(start: start, end: end) }
}

extension Span32 {
  /// True if `offset` lies in the span or at its end.
  func holds(_ offset: Int) -> Bool { Int(start) <= offset && offset <= Int(end) }
}

extension [Range<Int>] {
  /// Those that hold the one before and are larger.
  var growing: [Range<Int>] {
    var result: [Range<Int>] = []
    for range in self where !range.isEmpty {
      guard let last = result.last else {
        result.append(range)
        continue
      }
      if range.lowerBound <= last.lowerBound, range.upperBound >= last.upperBound, range != last {
        result.append(range)
      }
    }
    return result.isEmpty ? self.suffix(1) : result
  }
}
