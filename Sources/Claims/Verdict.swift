// What is said of one claim: a verdict, and the code that names why.

/// One of the eight verdicts (spec 3, Verdicts). "Supported" means *agrees with the fact base*, never *true*.
public enum Verdict: UInt8, Sendable, CaseIterable {
  case supported, imprecise, outdated, unverifiable, conflicting, contradicted, exempt, malformed

  /// The word printed in every output.
  public var name: String {
    switch self {
    case .supported: "supported"
    case .imprecise: "imprecise"
    case .outdated: "outdated"
    case .unverifiable: "unverifiable"
    case .conflicting: "conflicting"
    case .contradicted: "contradicted"
    case .exempt: "exempt"
    case .malformed: "malformed"
    }
  }
}

/// Why a claim is not simply supported; the raw value is the rule's stable code (spec 4).
public enum VerdictCode: UInt8, Sendable, CaseIterable {
  case valueMismatch, scaleSlip, signFlip, wrongDirection, wrongPeriod, wrongValue, countMismatch
  case notInCompleteList, boundViolated, outOfRange, dateMismatch, notYetTrue, stillCurrent
  case conflictingFacts, wrongEntity, noLongerTrue, planLapsed, modalityMismatch, misrounded, coarseRounding
  case falsePrecision, precisionInsufficient, looseApproximation, looseFraction, looseMultiple, vagueQuantity
  case unhedgedRounding, weakBound, wideRange, loosePeriod, ambiguousDeadline, percentBaseUndefined
  case derivedFromRounded, contextNegated, noFact, staleFact, changedSinceDateline, correctionDue
  case unboundClaim, unitMismatch, kindMismatch, currencyMismatch, ambiguousBinding, missingPeriod
  case fiscalPeriodAmbiguous, formerName
  // Malformed: the claim cannot be read or bound.
  case unreadableValue, ambiguousNumberFormat, missingDateline, unknownEntity, ambiguousEntity,
    unknownProperty
  case unknownDimension, classMismatch, unknownSource, textDisagrees, malformedClaim, limitReached
}

/// A verdict with its code; `code` is nil for a plain `supported` and for `exempt`.
public struct Judgement: Hashable, Sendable {
  public var verdict: Verdict
  public var code: VerdictCode?

  public init(_ verdict: Verdict, _ code: VerdictCode? = nil) {
    self.verdict = verdict
    self.code = code
  }

  public static let supported = Judgement(.supported)
}
