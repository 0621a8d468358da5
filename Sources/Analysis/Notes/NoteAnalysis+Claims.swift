// The claims of a note with their verdicts, for hovers, hints, lenses and counts.
import Claims
import Facts
import Syntax

/// One claim of a note and what is said of it.
package struct ClaimFinding: Sendable {
  /// In `NoteTree.blocks`; spans in `result` are relative to that block.
  package var block: Int
  /// With its details where there is something to tell; of other claims when they were asked for.
  package var result: ClaimResult
  /// `result.verdict`, but for a claim that the note itself contradicts.
  package var verdict: Verdict
  /// The whole mark, as offsets in the note.
  package var range: Range<Int>
  /// The shown words; the body of a claim without any.
  package var wordsRange: Range<Int>
}

/// How many claims have each verdict.
package struct VerdictCounts: Hashable, Sendable {
  private var counts = SIMD8<Int>.zero

  package init() {}

  package subscript(verdict: Verdict) -> Int {
    get { counts[Int(verdict.rawValue) & 7] }
    set { counts[Int(verdict.rawValue) & 7] = newValue }
  }

  package var total: Int { counts.wrappedSum() }

  package static func += (a: inout VerdictCounts, b: VerdictCounts) { a.counts &+= b.counts }
}

extension NoteAnalysis {
  /// All claims in the order of the note. They are decided again, as are those of single blocks.
  package func claims(inDetail: Bool = false) -> [ClaimFinding] {
    claims(inBlocks: blocks.indices, inDetail: inDetail)
  }

  /// The claims of the block with that index in the tree.
  package func claims(inBlock index: Int, inDetail: Bool = false) -> [ClaimFinding] {
    blocks.indices.contains(index) ? claims(inBlocks: index..<(index + 1), inDetail: inDetail) : []
  }

  /// The claims of the blocks in `range`, in the order of the note. O(the blocks that have claims).
  package func claims(inBlocks range: Range<Int>, inDetail: Bool = false) -> [ClaimFinding] {
    var found: [ClaimFinding] = []
    for run in range.clamped(to: blocks.indices).runs(where: { blocks[$0].claimCount > 0 }) {
      var index = run.lowerBound
      forEachBlock(in: run, inDetail: inDetail) { block, findings in
        append(findings.claims, of: block, index, to: &found)
        index += 1
      }
    }
    return found
  }

  /// What is kept of the claims of the blocks in `range`, by block; nothing is decided for it.
  package func records(inBlocks range: Range<Int>) -> [[ClaimRecord]] {
    let range = range.clamped(to: blocks.indices)
    var start = ClaimPlaces(self, range).claims.lowerBound
    return range.map { index in
      let end = start + Int(blocks[index].claimCount)
      defer { start = end }
      var records = Array(claimRecords.records[start..<end])
      for contradiction in contradictions(inBlock: index) {
        records[contradiction.later.claim].verdict = .contradicted
      }
      return records
    }
  }

  /// Each statement that claims rest on with such a claim and its block, in the order of the note; `wanted` alone where
  /// it is given. O(claims), and the blocks that have them.
  package func forEachUse(
    of wanted: StatementID? = nil, _ body: (StatementID, NoteBlock, ClaimSyntax) -> Void
  ) {
    let isWanted = { (statement: StatementID) in wanted == nil || statement == wanted }
    var (claim, entry) = (0, 0)
    for (index, record) in blocks.enumerated() where record.claimCount > 0 {
      let end = entry + Int(record.statementCount) + Int(record.claimCount)
      let entries = claimRecords.statements[entry..<end]
      if entries.contains(where: { $0.map(isWanted) ?? false }) {
        let block = document.tree.blocks[index]
        var records = claimRecords.records[claim...]
        for statement in entries {
          guard let record = records.first else { break }
          if statement == nil { records.removeFirst() }
          guard let statement, isWanted(statement), Int(record.claim) < block.claims.count else { continue }
          body(statement, block, block.claims[Int(record.claim)])
        }
      }
      claim += Int(record.claimCount)
      entry = end
    }
  }

  /// How many claims have each verdict. O(number of claims).
  package var verdictCounts: VerdictCounts {
    var counts = VerdictCounts()
    for record in claimRecords.records { counts[record.verdict] += 1 }
    for contradiction in contradictions {
      counts[claimRecords.records[contradiction.later.number].verdict] -= 1
      counts[.contradicted] += 1
    }
    return counts
  }

  private func append(
    _ results: [ClaimResult], of block: NoteBlock, _ index: Int, to found: inout [ClaimFinding]
  ) {
    let contradictions = contradictions(inBlock: index)
    for (claim, decided) in results.enumerated() {
      var result = decided
      guard Int(result.claim) < block.claims.count else { continue }
      let syntax = block.claims[Int(result.claim)]
      let words = syntax.shown.isEmpty ? syntax.body : syntax.shown
      let isContradicted = contradictions.contains { $0.later.claim == claim }
      // Now there is something to tell.
      if isContradicted, result.lacksDetails {
        let details = self.results(inBlock: index, inDetail: true)
        if details.indices.contains(claim) { result = details[claim] }
      }
      found.append(
        ClaimFinding(
          block: index, result: result, verdict: isContradicted ? .contradicted : result.verdict,
          range: syntax.span.range(from: block.start), wordsRange: words.range(from: block.start)))
    }
  }
}

extension Range<Int> {
  /// The longest parts in which `isWanted` holds for each number.
  fileprivate func runs(where isWanted: (Int) -> Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in self where isWanted(index) {
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<(index + 1)
      } else {
        runs.append(index..<(index + 1))
      }
    }
    return runs
  }
}
