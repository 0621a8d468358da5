// The claims of a note with their verdicts, for hovers, hints, lenses and counts.
import Claims
import Syntax

/// One claim of a note and what is said of it.
package struct ClaimFinding: Sendable {
  /// In `NoteTree.blocks`; spans in `result` are relative to that block.
  package var block: Int
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

  /// The claims of the block with that index in the tree.
  package func claims(inBlock index: Int) -> [ClaimFinding] {
    var found: [ClaimFinding] = []
    if blocks.indices.contains(index) { appendClaims(of: index, to: &found) }
    return found
  }

  /// How many claims have each verdict. O(number of blocks and claims).
  package var verdictCounts: VerdictCounts {
    var counts = VerdictCounts()
    for (index, findings) in blocks.enumerated() {
      for (claim, result) in findings.claims.enumerated() { counts[verdict(of: result, index, claim)] += 1 }
    }
    return counts
  }

  private func appendClaims(of index: Int, to found: inout [ClaimFinding]) {
    let block = document.tree.blocks[index]
    for (claim, result) in blocks[index].claims.enumerated() {
      guard Int(result.claim) < block.claims.count else { continue }
      let syntax = block.claims[Int(result.claim)]
      let words = syntax.shown.isEmpty ? syntax.body : syntax.shown
      found.append(
        ClaimFinding(
          block: index, result: result, verdict: verdict(of: result, index, claim),
          range: syntax.span.range(from: block.start), wordsRange: words.range(from: block.start)))
    }
  }

  private func verdict(of result: ClaimResult, _ block: Int, _ claim: Int) -> Verdict {
    let isContradicted =
      !contradictions.isEmpty && contradictions.contains { $0.block == block && $0.claim == claim }
    return isContradicted ? .contradicted : result.verdict
  }
}
