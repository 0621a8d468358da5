// A note as the editor's features see it: text, tree, and what its claims are judged under.
import Analysis
import Claims
import Facts
import Quantities
import Synchronization
import Syntax
import TextModel

/// One state of an open note. Features are its methods; they keep nothing between requests.
package struct NoteView: Sendable {
  package var path: String
  /// UTF-8; every offset and range of a feature counts in it.
  package let text: [UInt8]
  /// The tree of `text`, with its nodes.
  package let tree: NoteTree
  /// The facts in scope of the note, its own fences included at their places, with subject, dateline and locale.
  package var context: ClaimContext
  /// A request asks for one block several times.
  private let lastBlock = LastBlock()
  /// What was found in the note, if somebody keeps it: then verdicts are not decided again.
  private(set) var analysis: NoteAnalysis?

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
    if let analysis {
      var block = -1
      for claim in analysis.claims(inBlocks: blockIndices(in: range)) {
        if claim.block != block {
          block = claim.block
          all.append((tree.blocks[block], []))
        }
        all[all.count - 1].1.append(claim.decided)
      }
      return all
    }
    var engine = ClaimEngine(context)
    for block in blocks(in: range) where !block.claims.isEmpty {
      var results: [ClaimResult] = []
      engine.check(block, in: text, into: &results)
      all.append((block, results))
    }
    return all
  }

  /// What is said of the claims of the blocks that touch `range`, of all without one, in short, by block.
  func records(in range: Range<Int>?) -> [[ClaimRecord]] {
    if let analysis { return analysis.records(inBlocks: blockIndices(in: range)) }
    return blocks(in: range).map { results(of: $0).map { ClaimRecord($0) } }
  }

  /// How many claims have each verdict. O(claims) for a note that somebody keeps analysed.
  var verdictCounts: VerdictCounts {
    if let analysis { return analysis.verdictCounts }
    var counts = VerdictCounts()
    for (_, results) in results() {
      for result in results { counts[result.verdict] += 1 }
    }
    return counts
  }
}

/// The block of a tree that was read last.
private final class LastBlock: Sendable {
  private let known = Mutex<(index: Int, block: NoteBlock)?>(nil)

  func block(_ index: Int, of tree: NoteTree) -> NoteBlock {
    known.withLock { known in
      if let known, known.index == index { return known.block }
      let block = tree.blocks[index]
      known = (index, block)
      return block
    }
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
    guard let index = tree.blockIndex(at: offset), tree.outline.indices.contains(index) else { return nil }
    let found = tree.outline[index]
    let isBetween = found.kind == .blank && found.start == offset && index > 0
    return lastBlock.block(isBetween ? index - 1 : index, of: tree)
  }

  /// Whether words stand at `offset` before which nothing in their block opens a mark that is not closed: there is
  /// nothing to be said of them. Asks no parser; false where it takes one to know. O(the block before `offset`).
  func isPlainProse(at offset: Int) -> Bool {
    guard let index = tree.blockIndex(at: offset), tree.outline.indices.contains(index) else { return false }
    let block = tree.outline[index]
    switch block.kind {
    case .paragraph, .heading, .listItem, .quotation: break
    default: return false
    }
    guard block.start < offset, offset < min(block.range.upperBound, text.count) else { return false }
    var open: [UInt8] = []
    var last: UInt8 = 0
    for byte in text[block.start..<offset] {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): open.append(byte)
      // In ASCII a bracket and a brace are two before the ones that close them.
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        if open.popLast() != byte - 2 { return false }
      case UInt8(ascii: "`"), UInt8(ascii: "\\"), UInt8(ascii: "%"), UInt8(ascii: "<"): return false
      case UInt8(ascii: "(") where last == UInt8(ascii: "]"): return false
      default: break
      }
      last = byte
    }
    // A mark that ends here or begins here is not plain.
    let next = text[offset]
    return open.isEmpty && last != UInt8(ascii: "]") && last != UInt8(ascii: "}")
      && next != UInt8(ascii: "[") && next != UInt8(ascii: "{") && next != UInt8(ascii: "%")
  }

  /// The blocks that touch `range`; all without one.
  func blocks(in range: Range<Int>?) -> Slice<NoteBlocks> { tree.blocks[blockIndices(in: range)] }

  private func blockIndices(in range: Range<Int>?) -> Range<Int> {
    range.map { tree.blockIndices(touching: $0) } ?? tree.outline.indices
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
