// The rule of each code.

extension Rule {
  /// The rule with that code.
  package static func of(_ code: RuleCode) -> Rule {
    switch code {
    case .unclosedMark: .unclosedMark
    case .unclosedBlock: .unclosedBlock
    case .invalidFrontMatter: .invalidFrontMatter
    case .ignoreWithoutCode: .ignoreWithoutCode
    case .limitReached: .limitReached
    case .malformedClaim: .malformedClaim
    case .nestedClaim: .nestedClaim
    case .unreadableValue: .unreadableValue
    case .textDisagrees: .textDisagrees
    case .ambiguousNumberFormat: .ambiguousNumberFormat
    case .missingDateline: .missingDateline
    case .unboundClaim: .unboundClaim
    case .unmarkedFigure: .unmarkedFigure
    case .unmarkedMention: .unmarkedMention
    case .placeholder: .placeholder
    case .unknownKey: .unknownKey
    case .unusedSuppression: .unusedSuppression
    case .suppressionWithoutReason: .suppressionWithoutReason
    case .unknownEntity: .unknownEntity
    case .ambiguousEntity: .ambiguousEntity
    case .formerName: .formerName
    case .unknownProperty: .unknownProperty
    case .unknownDimension: .unknownDimension
    case .classMismatch: .classMismatch
    case .missingPeriod: .missingPeriod
    case .fiscalPeriodAmbiguous: .fiscalPeriodAmbiguous
    case .unitMismatch: .unitMismatch
    case .kindMismatch: .kindMismatch
    case .currencyMismatch: .currencyMismatch
    case .ambiguousBinding: .ambiguousBinding
    case .unknownSource: .unknownSource
    case .valueMismatch: .valueMismatch
    case .scaleSlip: .scaleSlip
    case .signFlip: .signFlip
    case .wrongDirection: .wrongDirection
    case .wrongPeriod: .wrongPeriod
    case .wrongValue: .wrongValue
    case .countMismatch: .countMismatch
    case .notInCompleteList: .notInCompleteList
    case .boundViolated: .boundViolated
    case .outOfRange: .outOfRange
    case .dateMismatch: .dateMismatch
    case .notYetTrue: .notYetTrue
    case .stillCurrent: .stillCurrent
    case .inconsistentInNote: .inconsistentInNote
    case .conflictingFacts: .conflictingFacts
    case .wrongEntity: .wrongEntity
    case .noLongerTrue: .noLongerTrue
    case .planLapsed: .planLapsed
    case .modalityMismatch: .modalityMismatch
    case .misrounded: .misrounded
    case .coarseRounding: .coarseRounding
    case .falsePrecision: .falsePrecision
    case .precisionInsufficient: .precisionInsufficient
    case .looseApproximation: .looseApproximation
    case .looseFraction: .looseFraction
    case .looseMultiple: .looseMultiple
    case .vagueQuantity: .vagueQuantity
    case .unhedgedRounding: .unhedgedRounding
    case .weakBound: .weakBound
    case .wideRange: .wideRange
    case .loosePeriod: .loosePeriod
    case .ambiguousDeadline: .ambiguousDeadline
    case .percentBaseUndefined: .percentBaseUndefined
    case .derivedFromRounded: .derivedFromRounded
    case .contextNegated: .contextNegated
    case .noFact: .noFact
    case .staleFact: .staleFact
    case .changedSinceDateline: .changedSinceDateline
    case .correctionDue: .correctionDue
    case .syntax: .syntax
    case .duplicateID: .duplicateID
    case .unknownClass: .unknownClass
    case .unknownUnit: .unknownUnit
    case .valueOutOfSchema: .valueOutOfSchema
    case .missingQualifier: .missingQualifier
    case .invertedInterval: .invertedInterval
    case .overlappingValidity: .overlappingValidity
    case .inconsistentDuplicate: .inconsistentDuplicate
    case .completeDuplicate: .completeDuplicate
    case .cyclicDerivation: .cyclicDerivation
    case .cyclicClass: .cyclicClass
    case .missingSource: .missingSource
    case .unreadableFile: .unreadableFile
    case .invalidConfiguration: .invalidConfiguration
    case .tooFewSources: .tooFewSources
    case .nonSpecificLocator: .nonSpecificLocator
    case .inverseMissing: .inverseMissing
    case .unusedEntity: .unusedEntity
    case .excessDigits: .excessDigits
    }
  }

  /// All rules, in the order of spec 4.
  package static var all: [Rule] { RuleCode.allCases.map(Rule.of) }
}
