// What a tree keeps of its blocks, and the blocks themselves, which are read from the text again when they are asked for.

import ByteScan

/// Where a block is and what it is.
package struct BlockOutline: Hashable, Sendable {
  private var start32: UInt32
  private var length32: UInt32
  /// How much memory the block and what is said of it can take, in no particular unit: a claim that is wrong takes some
  /// kilobytes.
  let weight: UInt32
  package private(set) var kind: NoteBlockKind
  /// As `NoteBlock.level`.
  package private(set) var level: UInt8
  /// Begins with a fence or front matter that is not closed: it depends on all that follows.
  let isUnclosed: Bool
  /// All that is left of a note that holds too much; nothing of it is read.
  let isRest: Bool

  init(
    _ kind: NoteBlockKind, level: UInt8, at range: Range<Int>, in text: [UInt8], isUnclosed: Bool,
    isRest: Bool
  ) {
    weight = isRest ? 2 : 2 + text.markWeight(range)
    self.isRest = isRest
    start32 = UInt32(clamping: range.lowerBound)
    length32 = UInt32(clamping: range.count)
    self.kind = kind
    self.level = level
    self.isUnclosed = isUnclosed
  }

  /// The offset of the block's first byte in the note.
  package var start: Int { Int(start32) }
  package var length: Int { Int(length32) }
  package var range: Range<Int> { start..<(start + length) }

  mutating func move(by distance: UInt32) { start32 &+= distance }
}

extension [UInt8] {
  /// How much the marks in `range` can weigh, going by their brackets.
  fileprivate func markWeight(_ range: Range<Int>) -> UInt32 {
    let range = range.clamped(to: 0..<count)
    return withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress.map({ $0 + range.lowerBound }) else { return 0 }
      let brackets = stet_count_byte(start, range.count, UInt8(ascii: "["))
      let braces = stet_count_byte(start, range.count, UInt8(ascii: "{"))
      return UInt32(truncatingIfNeeded: 2 * brackets + 4 * braces)
    }
  }
}

/// The blocks of a tree in the order of the text, which they tile.
///
/// Each access reads a block from the text, in time linear in its length; `NoteTree.outline` tells without reading
/// where blocks are and what they are.
package struct NoteBlocks: RandomAccessCollection, Sendable {
  let text: [UInt8]
  let outline: [BlockOutline]
  let keepsNodes: Bool

  package var startIndex: Int { 0 }
  package var endIndex: Int { outline.count }

  package subscript(index: Int) -> NoteBlock {
    var parser = NoteParser(text, keepsNodes: keepsNodes, from: outline[index].start)
    parser.read(outline[index])
    return parser.takeBlock()
  }

  package func makeIterator() -> Iterator { Iterator(self) }

  /// Reads one block after the other with one parser.
  package struct Iterator: IteratorProtocol {
    private let blocks: NoteBlocks
    private var index = 0
    private var fenceEnds: FenceEnds?

    init(_ blocks: NoteBlocks) {
      self.blocks = blocks
    }

    package mutating func next() -> NoteBlock? {
      guard index < blocks.outline.count else { return nil }
      var parser = NoteParser(blocks.text, keepsNodes: blocks.keepsNodes, from: blocks.outline[index].start)
      // Where fences end is looked for once.
      parser.fenceEnds = fenceEnds
      parser.read(blocks.outline[index])
      fenceEnds = parser.fenceEnds
      index += 1
      return parser.takeBlock()
    }
  }
}
