// A note as blocks that tile its text.

/// Which blocks a reparse replaced: `removed` old ones from `first` on by `inserted` new ones.
package struct NoteTreeChange: Hashable, Sendable {
  package var first: Int
  package var removed: Int
  package var inserted: Int

  package init(first: Int, removed: Int, inserted: Int) {
    self.first = first
    self.removed = removed
    self.inserted = inserted
  }
}

/// The tree of a note. It depends on the text alone, whether parsed at once or edit by edit.
///
/// It keeps the text and an outline of some bytes a block; what is in a block is read when it is asked for.
package struct NoteTree: Equatable, Sendable {
  /// What was parsed.
  package internal(set) var text: [UInt8]
  /// The blocks in the order of the text, which they tile; none for an empty text.
  package internal(set) var outline: [BlockOutline] = []
  /// The entries of the front matter; nil when there is none, or it is not closed.
  package internal(set) var frontMatter: FrontMatter?
  let keepsNodes: Bool
  /// How many blocks are unclosed.
  var unclosedCount = 0
  /// How much memory the blocks and what is said of them can take, in no particular unit.
  var weight = 0
  /// Enough for the marks of 64 MiB of prose.
  static let weightLimit = 4_000_000

  /// Parses `text`, which cannot fail, in linear time. Without `keepsNodes` the blocks' `nodes` are empty.
  package init(parsing text: [UInt8], keepsNodes: Bool = true) {
    self.text = text
    self.keepsNodes = keepsNodes
    outline.reserveCapacity(text.count / 256 + 4)
    var parser = NoteParser(outlining: text)
    while parser.offset < text.count {
      let block = parser.nextOutline(isRest: weight >= NoteTree.weightLimit)
      weight += Int(block.weight)
      if block.isUnclosed { unclosedCount += 1 }
      outline.append(block)
    }
    frontMatter = parser.frontMatter
  }

  /// The bytes of the text.
  package var length: Int { text.count }

  package var blocks: NoteBlocks { NoteBlocks(text: text, outline: outline, keepsNodes: keepsNodes) }

  /// The blocks of one kind; reads no others. O(number of blocks).
  package func blocks(of kind: NoteBlockKind) -> [NoteBlock] {
    let blocks = blocks
    return outline.indices.filter { outline[$0].kind == kind }.map { blocks[$0] }
  }

  /// The index of the block that holds `offset`, the last block at the end of the text; nil in an empty text or
  /// outside it. Logarithmic.
  package func blockIndex(at offset: Int) -> Int? {
    offset >= 0 && offset <= length && !outline.isEmpty ? outline.last(startingBy: offset) : nil
  }

  /// The blocks that touch `range`. Logarithmic, and linear in the blocks found.
  package func blockIndices(touching range: Range<Int>) -> Range<Int> {
    guard let first = blockIndex(at: min(max(0, range.lowerBound), length)) else { return 0..<0 }
    var last = first
    while last < outline.count, outline[last].start <= range.upperBound { last += 1 }
    return first..<max(first, last)
  }
}

extension [BlockOutline] {
  /// The index of the last block that starts at or before `offset`, which is not before the first; 0 for none.
  func last(startingBy offset: Int) -> Int {
    var lower = 0
    var upper = count
    while lower < upper {
      let middle = (lower + upper) / 2
      if self[middle].start <= offset { lower = middle + 1 } else { upper = middle }
    }
    return Swift.max(0, lower - 1)
  }
}
