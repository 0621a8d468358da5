// Signs after claims: what the fact base says of each, and the recorded value where it differs.
import Analysis
import Claims
import Facts
import Quantities
import Syntax
import TextModel

/// Which hints are shown.
package struct InlayHintSettings: Hashable, Sendable {
  package var verdicts: Set<Verdict>
  /// The recorded value after a sign that is no ✓.
  package var showsValues: Bool

  package init(verdicts: Set<Verdict> = Set(Verdict.allCases), showsValues: Bool = true) {
    self.verdicts = verdicts
    self.showsValues = showsValues
  }
}

/// A sign after a claim.
package struct InlayHint: Hashable, Sendable {
  /// Behind the claim's mark; a hover there tells the rest (`inlayHintTooltip`).
  package var offset: Int
  /// "✓", "✗ 151,939 vehicles".
  package var label: String
  package var verdict: Verdict
}

extension NoteView {
  /// The hints of the claims in the blocks that touch `range`, of all without one, in order. O(the blocks read).
  package func inlayHints(
    in range: Range<Int>? = nil, _ settings: InlayHintSettings = InlayHintSettings()
  ) -> [InlayHint] {
    var hints: [InlayHint] = []
    for (block, results) in results(in: range) {
      var index = 0
      while index < results.count {
        var end = index + 1
        while end < results.count, results[end].claim == results[index].claim { end += 1 }
        if let hint = hint(results[index..<end], in: block, settings) { hints.append(hint) }
        index = end
      }
    }
    guard let range else { return hints }
    return hints.filter { $0.offset >= range.lowerBound && $0.offset <= range.upperBound }
  }

  /// What the hint at `offset` stands for, in full.
  package func inlayHintTooltip(at offset: Int) -> HoverContent? {
    guard let block = block(at: max(0, offset - 1)),
      let claim = block.claims.first(where: { block.start + Int($0.span.end) == offset })
    else { return nil }
    return hover(at: block.start + Int((claim.shown.isEmpty ? claim.body : claim.shown).start))?.content
  }

  private func hint(
    _ results: ArraySlice<ClaimResult>, in block: NoteBlock, _ settings: InlayHintSettings
  ) -> InlayHint? {
    guard let first = results.first, Int(first.claim) < block.claims.count,
      let worst = results.max(by: { $0.verdict.rawValue < $1.verdict.rawValue }),
      results.contains(where: { settings.verdicts.contains($0.verdict) })
    else { return nil }
    var labels: [String] = []
    for result in results {
      var label = result.verdict.sign
      if settings.showsValues, result.verdict != .supported, let value = recordedValue(behind: result) {
        label += " " + value
      }
      if labels.last != label { labels.append(label) }
    }
    let offset = range(block.claims[Int(first.claim)].span, in: block).upperBound
    return InlayHint(offset: offset, label: labels.joined(separator: " "), verdict: worst.verdict)
  }

  /// What the fact base has; of an office that the one who is named has left, who holds it now.
  private func recordedValue(behind result: ClaimResult) -> String? {
    if result.verdict == .outdated, let subject = result.subject, let property = result.property,
      let holder = facts.holders(of: property, at: subject, on: referenceDay).first
    {
      return facts.label(of: holder)
    }
    return facts.recordedValue(behind: result)
  }
}

extension Facts {
  /// What the fact base has where the claim says otherwise: "151,939 vehicles", "François Provost".
  func recordedValue(behind result: ClaimResult) -> String? {
    if let comparison = result.comparison {
      let unit = phrase(of: comparison.unit)
      let value: String
      if let literal = comparison.fact.literal {
        let decimals = comparison.fact.isDerived ? 1 : 4
        value = literal.isInteger ? literal.figure : literal.rounded(toDecimals: decimals).figure
      } else {
        value = comparison.fact.interval.figure
      }
      return value + (unit.isEmpty ? "" : unit == "%" ? "%" : " " + unit)
    }
    if let id = result.statements.first ?? result.related {
      let statement = self[id]
      let time = result.statements.isEmpty ? self.time(of: statement) : ""
      return value(of: statement) + (time.isEmpty ? "" : ", " + time)
    }
    return result.factDays?.phrase
  }
}

extension Rational {
  func rounded(toDecimals decimals: Int) -> Rational {
    let place = Rational(powerOfTen: decimals)
    return (self * place).rounded / place
  }
}
