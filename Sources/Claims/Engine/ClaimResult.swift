// What the engine says of one claim: verdict, code, the words as read and the facts it rests on.
import Facts
import Quantities
import Syntax

/// The outcome for one claim of a body, or for a whole mark that holds none. All spans are relative to the block.
package struct ClaimResult: Sendable {
  /// In `NoteBlock.claims`.
  package var claim: UInt32
  /// In `NoteBlock.items`; nil for a mark without a claim that could be read.
  package var item: UInt32?
  package var verdict: Verdict
  package var code: VerdictCode?
  /// The smallest span that is wrong: the number, not the sentence.
  package var span: Span32
  /// How the words were read; nil when the body says it all or nothing could be read.
  package var kind: ReadKind?
  /// The standing that the words give a name.
  package var standing: ReadStanding = .none
  /// True where a figure was compared.
  package var isCompared = false
  /// The statements that decided, best first; empty when none applied.
  package var statements: [StatementID] { basis.array }
  var basis = Few<StatementID>()
  package var statementCount: Int { basis.count }
  /// The words and the figures in full; nil where the engine was not asked to keep them and there is nothing to tell.
  package var details: ClaimDetails?
  /// For dates: the days the fact allows.
  package var factDays: DayInterval?
  /// The entity that the words name.
  package var claimedEntity: EntityID?
  /// The entity and property that the claim is about.
  package var subject: EntityID?
  package var property: PropertyID?
  /// A statement that explains the verdict without deciding it: the value's own period, the earlier holder.
  package var related: StatementID?
  /// For `wrongEntity`: whose figure it is.
  package var linkedEntity: EntityID?
  /// A second code that changes no verdict (`staleFact`, `changedSinceDateline`, `correctionDue`; `unitMismatch`
  /// of a figure that converts to the right value).
  package var note: VerdictCode?
  /// For `note == .changedSinceDateline`: the verdict as of today.
  package var verdictToday: Verdict?
  /// For `countMismatch` and the like: how many distinct values are listed.
  package var listedCount: Int?

  package init(claim: UInt32, item: UInt32?, verdict: Verdict, code: VerdictCode?, span: Span32) {
    self.claim = claim
    self.item = item
    self.verdict = verdict
    self.code = code
    self.span = span
  }

  /// Whether words or figures were read, and not kept.
  package var lacksDetails: Bool { details == nil && (kind != nil || isCompared) }

  package func forEachStatement(_ body: (StatementID) -> Void) {
    if let first = basis.first { body(first) }
    basis.others.forEach(body)
  }

  /// The words as read, with ranges relative to the block.
  package var reading: Reading? { details?.reading }
  /// What was compared, for figures.
  package var comparison: NumberComparison? { details?.comparison }
}

/// What a claim was decided by, as far as words or figures were read; kept where somebody may look at it.
package final class ClaimDetails: Sendable {
  package let reading: Reading?
  package let comparison: NumberComparison?

  init(_ reading: Reading?, _ comparison: NumberComparison?) {
    self.reading = reading
    self.comparison = comparison
  }
}

/// The two sides of a comparison of figures, kept so that a hover can show T, P and F.
package struct NumberComparison: Sendable {
  package var claim: NumberClaim
  /// The upper end of a range.
  package var upper: NumberClaim?
  package var fact: FactFigure
  package var unit: FigureUnit
  /// The unit of the words where it is another than the fact's and no power of ten away from it: miles against km.
  package var convertedUnit: UnitID?

  package init(claim: NumberClaim, upper: NumberClaim?, fact: FactFigure, unit: FigureUnit) {
    self.claim = claim
    self.upper = upper
    self.fact = fact
    self.unit = unit
  }
}

/// What a figure is measured in, once evaluated.
package enum FigureUnit: Hashable, Sendable {
  case unit(UnitID)
  /// The result of `growth` and `share`.
  case percent
  /// The difference of two percentages.
  case percentagePoints
  /// The result of `/`.
  case ratio
  /// Years of age.
  case years
  case none
}
