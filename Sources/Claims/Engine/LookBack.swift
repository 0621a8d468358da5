// A published note is also looked at as of today, and as of what was known on its dateline (spec 3, Verdicts).
import Facts
import Quantities
import Syntax

extension ClaimEngine {
  /// Marks the results from `first` on with `changedSinceDateline` and `correctionDue` where they apply.
  mutating func lookBack(
    claim index: Int, of block: NoteBlock, _ scope: ExpressionScope, from first: Int,
    in results: inout [ClaimResult]
  ) {
    guard context.hasDateline, context.today > context.referenceDay else { return }
    let then = verdicts(claim: index, of: block, scope) {
      $0.knowledgeDay = min($0.knowledgeDay ?? $0.referenceDay, $0.referenceDay)
    }
    let now = verdicts(claim: index, of: block, scope) { $0.referenceDay = $0.today }
    for offset in results.indices.dropFirst(first) {
      let position = offset - first
      if position < then.count, results[offset].verdict == .contradicted, then[position].verdict.isTenable {
        let (span, excluding) = (results[offset].span, results[offset].basis.first)
        results[offset] = then[position]
        results[offset].span = span
        results[offset].related = excluding
        results[offset].note = .correctionDue
      } else if position < now.count, now[position].verdict != results[offset].verdict,
        results[offset].verdict != .malformed, results[offset].verdict != .exempt
      {
        results[offset].note = .changedSinceDateline
        results[offset].verdictToday = now[position].verdict
      }
    }
  }

  private func verdicts(
    claim index: Int, of block: NoteBlock, _ scope: ExpressionScope, _ change: (inout ClaimContext) -> Void
  ) -> [ClaimResult] {
    var other = context
    change(&other)
    other.isPublished = false
    var engine = ClaimEngine(other, keepsDetails: true)
    var single = block
    single.claims = [block.claims[index]]
    var results: [ClaimResult] = []
    engine.check(single, in: scope.text, into: &results)
    for position in results.indices { results[position].claim = UInt32(index) }
    return results
  }
}

extension Verdict {
  /// True for what could be printed with the facts of the day.
  fileprivate var isTenable: Bool { self == .supported || self == .imprecise }
}
