// A note as the editor's features see it: text, tree, and what its claims are judged under.
import Analysis
import Claims
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
  /// The facts in scope of the note, its own fences included at their places, with subject, dateline and locale.
  package var context: ClaimContext
  /// What was found in the note, if somebody keeps it: then verdicts are not decided again.
  private var analysis: NoteAnalysis?

  package init(path: String, text: [UInt8], tree: NoteTree, context: ClaimContext) {
    self.path = path
    self.text = text
    self.tree = tree
    self.context = context
  }

  /// The note as it was analysed.
  package init(_ analysis: NoteAnalysis) {
    self.init(
      path: analysis.document.path, text: analysis.document.text, tree: analysis.document.tree,
      context: analysis.context)
    context.facts = context.facts.placingFences(at: analysis.fenceStarts)
    self.analysis = analysis
  }

  package var facts: Facts { context.facts }

  /// What is said of the claims of a block, in the order written; O(the block).
  ///
  /// In detail each result has the words and figures it rests on, else those alone that there is something to tell of.
  func results(of block: NoteBlock, inDetail: Bool = false) -> [ClaimResult] {
    guard !block.claims.isEmpty else { return [] }
    if let analysis, let index = tree.blockIndex(at: block.start) {
      return analysis.claims(inBlock: index, inDetail: inDetail).map(\.decided)
    }
    var engine = ClaimEngine(context)
    var results: [ClaimResult] = []
    engine.check(block, in: text, into: &results)
    return results
  }

  /// What is said of the claims of the blocks that touch `range`, of all without one, by block; blocks without claims
  /// are left out. O(the blocks read).
  func results(in range: Range<Int>? = nil) -> [(block: NoteBlock, results: [ClaimResult])] {
    var all: [(NoteBlock, [ClaimResult])] = []
    let blocks = blocks(in: range)
    if let analysis {
      for index in blocks.indices where !blocks[index].claims.isEmpty {
        all.append((blocks[index], analysis.claims(inBlock: index).map(\.decided)))
      }
      return all
    }
    var engine = ClaimEngine(context)
    for block in blocks where !block.claims.isEmpty {
      var results: [ClaimResult] = []
      engine.check(block, in: text, into: &results)
      all.append((block, results))
    }
    return all
  }
}

extension ClaimFinding {
  /// The result with the verdict that counts: a claim that the note itself contradicts is contradicted.
  fileprivate var decided: ClaimResult {
    var result = result
    result.verdict = verdict
    return result
  }
}

extension NoteView {
  /// What a path that begins with `.` is about.
  var subject: EntityID? { context.subject }
  /// The day on which names are valid; nil without a dateline.
  var dateline: Day? { context.hasDateline ? context.referenceDay : nil }
  /// The reference time of the note's claims.
  var referenceDay: Day { context.referenceDay }

  /// The block at `offset`; of two that meet there the one that ends, if the other is blank. O(log n).
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
      path: path, text: text, tree: FactTree(parsing: text, in: range), facts: facts, today: context.today)
  }

  /// The fence whose text holds `offset`, as a fact base.
  func fence(at offset: Int) -> FactView? {
    guard let block = block(at: offset), block.kind == .factsFence else { return nil }
    let content = range(block.content, in: block)
    return offset >= content.lowerBound && offset <= content.upperBound ? fence(block) : nil
  }

  /// The value of a front matter key; empty without one.
  func frontMatter(_ key: StaticString) -> Range<Int> {
    for entry in tree.frontMatter?.entries ?? [] {
      if text.equals(entry.key.range(from: 0).clamped(to: 0..<text.count), key) {
        return entry.value.range(from: 0).clamped(to: 0..<text.count)
      }
    }
    return 0..<0
  }
}
