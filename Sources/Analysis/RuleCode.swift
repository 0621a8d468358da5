// The stable codes of all rules (spec 4).

/// A rule's code. Codes are never renamed: configurations, suppressions and other tools hold on to them.
package enum RuleCode: UInt8, CaseIterable, Hashable, Sendable {
  // Notes: syntax and coverage.
  case unclosedMark, unclosedBlock, invalidFrontMatter, ignoreWithoutCode, limitReached, malformedClaim,
    nestedClaim, unreadableValue, textDisagrees, ambiguousNumberFormat, missingDateline, unboundClaim,
    unmarkedFigure, unmarkedMention, placeholder, unknownKey, unusedSuppression, suppressionWithoutReason
  // Entities and binding.
  case unknownEntity, ambiguousEntity, formerName, unknownProperty, unknownDimension, classMismatch,
    missingPeriod, fiscalPeriodAmbiguous, unitMismatch, kindMismatch, currencyMismatch, ambiguousBinding,
    unknownSource
  // Verdicts.
  case valueMismatch, scaleSlip, signFlip, wrongDirection, wrongPeriod, wrongValue, countMismatch,
    notInCompleteList, boundViolated, outOfRange, dateMismatch, notYetTrue, stillCurrent,
    inconsistentInNote, conflictingFacts, wrongEntity, noLongerTrue, planLapsed, modalityMismatch,
    misrounded, coarseRounding, falsePrecision, precisionInsufficient, looseApproximation, looseFraction,
    looseMultiple, vagueQuantity, unhedgedRounding, weakBound, wideRange, loosePeriod, ambiguousDeadline,
    percentBaseUndefined, derivedFromRounded, contextNegated, noFact, staleFact, changedSinceDateline,
    correctionDue
  // The fact base.
  case syntax, duplicateID, unknownClass, unknownUnit, valueOutOfSchema, missingQualifier,
    invertedInterval, overlappingValidity, inconsistentDuplicate, completeDuplicate, cyclicDerivation,
    cyclicClass, missingSource, unreadableFile, invalidConfiguration, tooFewSources, nonSpecificLocator,
    inverseMissing, unusedEntity, excessDigits

  /// The code as it is printed, configured and suppressed, in kebab case.
  package var name: String {
    switch self {
    case .unclosedMark: "unclosed-mark"
    case .unclosedBlock: "unclosed-block"
    case .invalidFrontMatter: "invalid-front-matter"
    case .ignoreWithoutCode: "ignore-without-code"
    case .limitReached: "limit-reached"
    case .malformedClaim: "malformed-claim"
    case .nestedClaim: "nested-claim"
    case .unreadableValue: "unreadable-value"
    case .textDisagrees: "text-disagrees"
    case .ambiguousNumberFormat: "ambiguous-number-format"
    case .missingDateline: "missing-dateline"
    case .unboundClaim: "unbound-claim"
    case .unmarkedFigure: "unmarked-figure"
    case .unmarkedMention: "unmarked-mention"
    case .placeholder: "placeholder"
    case .unknownKey: "unknown-key"
    case .unusedSuppression: "unused-suppression"
    case .suppressionWithoutReason: "suppression-without-reason"
    case .unknownEntity: "unknown-entity"
    case .ambiguousEntity: "ambiguous-entity"
    case .formerName: "former-name"
    case .unknownProperty: "unknown-property"
    case .unknownDimension: "unknown-dimension"
    case .classMismatch: "class-mismatch"
    case .missingPeriod: "missing-period"
    case .fiscalPeriodAmbiguous: "fiscal-period-ambiguous"
    case .unitMismatch: "unit-mismatch"
    case .kindMismatch: "kind-mismatch"
    case .currencyMismatch: "currency-mismatch"
    case .ambiguousBinding: "ambiguous-binding"
    case .unknownSource: "unknown-source"
    case .valueMismatch: "value-mismatch"
    case .scaleSlip: "scale-slip"
    case .signFlip: "sign-flip"
    case .wrongDirection: "wrong-direction"
    case .wrongPeriod: "wrong-period"
    case .wrongValue: "wrong-value"
    case .countMismatch: "count-mismatch"
    case .notInCompleteList: "not-in-complete-list"
    case .boundViolated: "bound-violated"
    case .outOfRange: "out-of-range"
    case .dateMismatch: "date-mismatch"
    case .notYetTrue: "not-yet-true"
    case .stillCurrent: "still-current"
    case .inconsistentInNote: "inconsistent-in-note"
    case .conflictingFacts: "conflicting-facts"
    case .wrongEntity: "wrong-entity"
    case .noLongerTrue: "no-longer-true"
    case .planLapsed: "plan-lapsed"
    case .modalityMismatch: "modality-mismatch"
    case .misrounded: "misrounded"
    case .coarseRounding: "coarse-rounding"
    case .falsePrecision: "false-precision"
    case .precisionInsufficient: "precision-insufficient"
    case .looseApproximation: "loose-approximation"
    case .looseFraction: "loose-fraction"
    case .looseMultiple: "loose-multiple"
    case .vagueQuantity: "vague-quantity"
    case .unhedgedRounding: "unhedged-rounding"
    case .weakBound: "weak-bound"
    case .wideRange: "wide-range"
    case .loosePeriod: "loose-period"
    case .ambiguousDeadline: "ambiguous-deadline"
    case .percentBaseUndefined: "percent-base-undefined"
    case .derivedFromRounded: "derived-from-rounded"
    case .contextNegated: "context-negated"
    case .noFact: "no-fact"
    case .staleFact: "stale-fact"
    case .changedSinceDateline: "changed-since-dateline"
    case .correctionDue: "correction-due"
    case .syntax: "syntax"
    case .duplicateID: "duplicate-id"
    case .unknownClass: "unknown-class"
    case .unknownUnit: "unknown-unit"
    case .valueOutOfSchema: "value-out-of-schema"
    case .missingQualifier: "missing-qualifier"
    case .invertedInterval: "inverted-interval"
    case .overlappingValidity: "overlapping-validity"
    case .inconsistentDuplicate: "inconsistent-duplicate"
    case .completeDuplicate: "complete-duplicate"
    case .cyclicDerivation: "cyclic-derivation"
    case .cyclicClass: "cyclic-class"
    case .missingSource: "missing-source"
    case .unreadableFile: "unreadable-file"
    case .invalidConfiguration: "invalid-configuration"
    case .tooFewSources: "too-few-sources"
    case .nonSpecificLocator: "non-specific-locator"
    case .inverseMissing: "inverse-missing"
    case .unusedEntity: "unused-entity"
    case .excessDigits: "excess-digits"
    }
  }

  /// The rule of that name; nil if there is none. O(number of rules).
  package init?(name: String) {
    guard let code = RuleCode.allCases.first(where: { $0.name == name }) else { return nil }
    self = code
  }
}
