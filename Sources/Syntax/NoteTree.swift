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
package struct NoteTree: Equatable, Sendable {
  /// In the order of the text, which they tile; none for an empty text.
  package internal(set) var blocks: [NoteBlock] = []
  /// The bytes of the text.
  package internal(set) var length = 0
  /// The entries of the front matter; nil when there is none, or it is not closed.
  package internal(set) var frontMatter: FrontMatter?
  let keepsNodes: Bool
  /// How many blocks begin with a fence or front matter that is not closed: these depend on all that follows.
  var unclosedCount = 0
  /// How much memory the blocks and what is said of them can take, in no particular unit.
  var weight = 0
  /// Enough for the marks of 64 MiB of prose.
  static let weightLimit = 4_000_000

  /// Parses `text`, which cannot fail, in linear time. Without `keepsNodes` the blocks' `nodes` are empty.
  package init(parsing text: [UInt8], keepsNodes: Bool = true) {
    self.keepsNodes = keepsNodes
    length = text.count
    blocks.reserveCapacity(text.count / 128 + 4)
    var parser = NoteParser(text, keepsNodes: keepsNodes)
    while parser.offset < text.count {
      if weight < NoteTree.weightLimit { parser.readBlock() } else { parser.readRest(.smallerNote) }
      weight += parser.block.weight
      if !parser.block.issues.isEmpty, parser.block.isUnclosed { unclosedCount += 1 }
      parser.appendBlock(to: &blocks)
    }
    frontMatter = parser.frontMatter
  }

  /// The index of the block that holds `offset`, the last block at the end of the text; nil in an empty text or
  /// outside it. Logarithmic.
  package func blockIndex(at offset: Int) -> Int? {
    guard offset >= 0, offset <= length, !blocks.isEmpty else { return nil }
    var lower = 0
    var upper = blocks.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if blocks[middle].start <= offset { lower = middle + 1 } else { upper = middle }
    }
    return lower - 1
  }
}

extension NoteBlock {
  /// A claim that is wrong takes some kilobytes, a blank line two hundred bytes.
  var weight: Int {
    let parts = items.count + expressions.count + segments.count + dimensions.count + ignores.count
    return 2 + 4 * (claims.count + references.count + citations.count + issues.count) + parts
  }

  var isUnclosed: Bool { issues.contains { $0.kind == .unclosedBlock } }
}
