// Reparsing after an edit: the block of the edit, its neighbours, and what an opened or closed fence reaches.

extension NoteTree {
  /// Lets go of the text, so that its owner can change it in place; `reparse` must follow before anything is asked.
  package mutating func releaseText() { text = [] }

  /// Brings the tree up to date with `text`, in which `newLength` bytes took the place of `range` of the old text.
  ///
  /// The result equals a parse from scratch. Time is linear in the blocks that change; the others are shifted.
  @discardableResult
  package mutating func reparse(
    _ text: [UInt8], replacing range: Range<Int>, withLength newLength: Int
  ) -> NoteTreeChange {
    let oldLength = outline.last?.range.upperBound ?? 0
    let delta = newLength - range.count
    let isConsistent =
      range.lowerBound >= 0 && range.upperBound <= oldLength && newLength >= 0
      && oldLength + delta == text.count
    guard isConsistent, !outline.isEmpty, max(oldLength, text.count) < NoteParser.sizeLimit,
      weight < NoteTree.weightLimit
    else {
      return replaceAll(text)
    }
    self.text = text
    let first = firstAffectedBlock(range.lowerBound)
    var parser = NoteParser(outlining: text, from: outline[first].start)
    let editEnd = range.lowerBound + newLength
    var parsed: [BlockOutline] = []
    var next = first
    while parser.offset < text.count {
      parsed.append(parser.nextOutline())
      guard parser.offset >= editEnd else { continue }
      while next < outline.count, outline[next].start < parser.offset - delta { next += 1 }
      // A block that was the first of the text may be front matter, so the old first is never met again.
      if next < outline.count, next > 0, outline[next].start == parser.offset - delta,
        outline[next].start >= range.upperBound
      {
        break
      }
    }
    if parser.offset >= text.count { next = outline.count }
    if first == 0 { frontMatter = parser.frontMatter }
    let old = first..<max(first, next)
    for block in outline[old] { weight -= Int(block.weight) }
    for block in parsed { weight += Int(block.weight) }
    if weight >= NoteTree.weightLimit { return replaceAll(text) }
    return replace(old, with: parsed, shiftingBy: delta)
  }

  private mutating func replaceAll(_ text: [UInt8]) -> NoteTreeChange {
    let removed = outline.count
    self = NoteTree(parsing: text, keepsNodes: keepsNodes)
    return NoteTreeChange(first: 0, removed: removed, inserted: outline.count)
  }

  /// The block before the one with the edit, since its last line may now go on, or the first one that is unclosed.
  private func firstAffectedBlock(_ offset: Int) -> Int {
    let first = max(0, outline.last(startingBy: offset) - 1)
    guard unclosedCount > 0 else { return first }
    return outline[..<first].firstIndex { $0.isUnclosed } ?? first
  }

  private mutating func replace(
    _ old: Range<Int>, with parsed: [BlockOutline], shiftingBy delta: Int
  ) -> NoteTreeChange {
    for index in old where outline[index].isUnclosed { unclosedCount -= 1 }
    for block in parsed where block.isUnclosed { unclosedCount += 1 }
    if delta != 0 {
      let distance = UInt32(truncatingIfNeeded: delta)
      outline.withUnsafeMutableBufferPointer { outline in
        for index in old.upperBound..<outline.count { outline[index].move(by: distance) }
      }
    }
    outline.replaceSubrange(old, with: parsed)
    return NoteTreeChange(first: old.lowerBound, removed: old.count, inserted: parsed.count)
  }
}
