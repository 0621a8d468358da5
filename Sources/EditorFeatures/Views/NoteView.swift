// A note as the editor's features see it: text, tree, the facts that hold for it and what was found of its claims.
import Facts
import Quantities
import Syntax
import TextModel

/// One state of an open note. Features are its methods; they keep nothing between requests.
package struct NoteView: Sendable {
  package var path: String
  /// UTF-8; every offset and range of a feature counts in it.
  package var text: [UInt8]
  /// The tree of `text`, with its nodes.
  package var tree: NoteTree
  /// The facts in scope of the note, its own fences included.
  package var facts: Facts
  /// What a path that begins with `.` is about.
  package var subject: EntityID?
  /// The day on which names and standings are read; nil without a dateline.
  package var dateline: Day?
  /// The day the request is made on.
  package var today: Day

  package init(
    path: String, text: [UInt8], tree: NoteTree, facts: Facts, subject: EntityID? = nil, dateline: Day? = nil,
    today: Day
  ) {
    self.path = path
    self.text = text
    self.tree = tree
    self.facts = facts
    self.subject = subject
    self.dateline = dateline
    self.today = today
  }
}

extension NoteView {
  /// The reference time of the note's claims.
  var referenceDay: Day { dateline ?? today }

  /// The block at `offset`; of two that meet there the one that begins, unless that is blank. O(log n).
  func block(at offset: Int) -> NoteBlock? {
    guard let index = tree.blockIndex(at: offset), tree.blocks.indices.contains(index) else { return nil }
    let block = tree.blocks[index]
    if block.kind == .blank, block.start == offset, index > 0 { return tree.blocks[index - 1] }
    return block
  }

  /// The blocks that touch `range`; all without one.
  func blocks(in range: Range<Int>?) -> ArraySlice<NoteBlock> {
    guard let range else { return tree.blocks[...] }
    guard let first = tree.blockIndex(at: min(max(0, range.lowerBound), tree.length)) else { return [] }
    var last = first
    while last < tree.blocks.count, tree.blocks[last].start <= range.upperBound { last += 1 }
    return tree.blocks[first..<max(first, last)]
  }

  func range(_ span: Span32, in block: NoteBlock) -> Range<Int> {
    span.range(from: block.start).clamped(to: 0..<text.count)
  }

  func string(_ span: Span32, in block: NoteBlock) -> String { text.string(range(span, in: block)) }

  /// The fact-base text of a fence as a view of its own, whose offsets are those of the note.
  func fence(_ block: NoteBlock) -> FactView? {
    guard block.kind == .factsFence else { return nil }
    let range = range(block.content, in: block)
    return FactView(
      path: path, text: text, tree: FactTree(parsing: text, in: range), facts: facts, today: today)
  }

  /// The fence whose text holds `offset`, as a fact base.
  func fence(at offset: Int) -> FactView? {
    guard let block = block(at: offset), block.kind == .factsFence else { return nil }
    let content = range(block.content, in: block)
    return offset >= content.lowerBound && offset <= content.upperBound ? fence(block) : nil
  }
}
