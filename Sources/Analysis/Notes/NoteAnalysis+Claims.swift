// The claims of a note with their verdicts, for hovers, hints, lenses and counts.
import Claims
import Syntax

/// One claim of a note and what is said of it.
package struct ClaimFinding: Sendable {
  /// In `NoteTree.blocks`; spans in `result` are relative to that block.
  package var block: Int
  /// With its details where there is something to tell; of other claims where the analysis keeps them.
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
  /// All claims in the order of the note.
  package func claims() -> [ClaimFinding] {
    var found: [ClaimFinding] = []
    for (index, findings) in blocks.enumerated() where !findings.claims.isEmpty {
      appendClaims(of: index, to: &found)
    }
    return found
  }

  /// The claims of the block with that index in the tree; in detail they are decided again where details were not
  /// kept.
  package func claims(inBlock index: Int, inDetail: Bool = false) -> [ClaimFinding] {
    var found: [ClaimFinding] = []
    if blocks.indices.contains(index) { appendClaims(of: index, inDetail: inDetail, to: &found) }
    return found
  }

  /// How many claims have each verdict. O(number of blocks and claims).
  package var verdictCounts: VerdictCounts {
    var counts = VerdictCounts()
    for block in blocks.indices {
      for claim in blocks[block].claims.indices {
        counts[verdict(blocks[block].claims[claim].verdict, block, claim)] += 1
      }
    }
    return counts
  }

  /// The result of a claim with the words and figures it rests on, decided again where they were not kept.
  func resultInDetail(_ block: Int, _ claim: Int) -> ClaimResult {
    let result = blocks[block].claims[claim]
    if !result.lacksDetails { return result }
    var engine = ClaimEngine(context)
    var results: [ClaimResult] = []
    engine.check(
      claim: Int(result.claim), of: document.tree.blocks[block], in: document.text, into: &results)
    return results.first { $0.item == result.item } ?? result
  }

  private func resultsInDetail(_ block: Int) -> [ClaimResult] {
    if !blocks[block].claims.contains(where: \.lacksDetails) { return blocks[block].claims }
    var engine = ClaimEngine(context)
    var results: [ClaimResult] = []
    engine.check(document.tree.blocks[block], in: document.text, into: &results)
    return results
  }

  private func appendClaims(of index: Int, inDetail: Bool = false, to found: inout [ClaimFinding]) {
    let block = document.tree.blocks[index]
    for (claim, kept) in (inDetail ? resultsInDetail(index) : blocks[index].claims).enumerated() {
      guard Int(kept.claim) < block.claims.count else { continue }
      let verdict = verdict(kept.verdict, index, claim)
      let result = verdict == kept.verdict ? kept : resultInDetail(index, claim)
      let syntax = block.claims[Int(result.claim)]
      let words = syntax.shown.isEmpty ? syntax.body : syntax.shown
      found.append(
        ClaimFinding(
          block: index, result: result, verdict: verdict,
          range: syntax.span.range(from: block.start), wordsRange: words.range(from: block.start)))
    }
  }

  private func verdict(_ verdict: Verdict, _ block: Int, _ claim: Int) -> Verdict {
    let isContradicted =
      !contradictions.isEmpty && isContradiction(block, claim)
    return isContradicted ? .contradicted : verdict
  }
}
