// Reparsing after an edit: the block of the edit, its neighbours, and what an opened or closed fence reaches.

extension NoteTree {
  /// Brings the tree up to date with `text`, in which `newLength` bytes took the place of `range` of the old text.
  ///
  /// The result equals a parse from scratch. Time is linear in the blocks that change; the others are shifted.
  @discardableResult
  package mutating func reparse(
    _ text: [UInt8], replacing range: Range<Int>, withLength newLength: Int
  ) -> NoteTreeChange {
    let delta = newLength - range.count
    let isConsistent =
      range.lowerBound >= 0 && range.upperBound <= length && newLength >= 0 && length + delta == text.count
    guard isConsistent, !blocks.isEmpty, max(length, text.count) < NoteParser.sizeLimit,
      weight < NoteTree.weightLimit
    else {
      return replaceAll(text)
    }
    let first = firstAffectedBlock(range.lowerBound)
    var parser = NoteParser(text, keepsNodes: keepsNodes, from: blocks[first].start)
    let editEnd = range.lowerBound + newLength
    var parsed: [NoteBlock] = []
    var next = first
    while parser.offset < text.count {
      parser.readBlock()
      parser.appendBlock(to: &parsed)
      guard parser.offset >= editEnd else { continue }
      while next < blocks.count, blocks[next].start < parser.offset - delta { next += 1 }
      // A block that was the first of the text may be front matter, so the old first is never met again.
      if next < blocks.count, next > 0, blocks[next].start == parser.offset - delta,
        blocks[next].start >= range.upperBound
      {
        break
      }
    }
    if parser.offset >= text.count { next = blocks.count }
    if first == 0 { frontMatter = parser.frontMatter }
    let old = first..<max(first, next)
    for block in blocks[old] { weight -= block.weight }
    for block in parsed { weight += block.weight }
    if weight >= NoteTree.weightLimit { return replaceAll(text) }
    return replace(old, with: parsed, shiftingBy: delta, length: text.count)
  }

  private mutating func replaceAll(_ text: [UInt8]) -> NoteTreeChange {
    let removed = blocks.count
    self = NoteTree(parsing: text, keepsNodes: keepsNodes)
    return NoteTreeChange(first: 0, removed: removed, inserted: blocks.count)
  }

  /// The block before the one with the edit, since its last line may now go on, or the first one that is unclosed.
  private func firstAffectedBlock(_ offset: Int) -> Int {
    let first = max(0, (blockIndex(at: offset) ?? 0) - 1)
    guard unclosedCount > 0 else { return first }
    return blocks[..<first].firstIndex { $0.isUnclosed } ?? first
  }

  private mutating func replace(
    _ old: Range<Int>, with parsed: [NoteBlock], shiftingBy delta: Int, length: Int
  ) -> NoteTreeChange {
    for index in old where blocks[index].isUnclosed { unclosedCount -= 1 }
    for block in parsed where block.isUnclosed { unclosedCount += 1 }
    if delta != 0 {
      for index in old.upperBound..<blocks.count { blocks[index].start += delta }
    }
    if old.count == parsed.count {
      for (index, block) in zip(old, parsed) { blocks[index] = block }
    } else {
      blocks.replaceSubrange(old, with: parsed)
    }
    self.length = length
    return NoteTreeChange(first: old.lowerBound, removed: old.count, inserted: parsed.count)
  }
}
