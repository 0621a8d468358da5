// From a verdict's code to its rule and its message.
import Claims
import Facts
import Syntax
import TextModel

extension RuleCode {
  /// The rule of a verdict's code.
  package init(_ code: VerdictCode) {
    self =
      switch code {
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
      case .unboundClaim: .unboundClaim
      case .unitMismatch: .unitMismatch
      case .kindMismatch: .kindMismatch
      case .currencyMismatch: .currencyMismatch
      case .ambiguousBinding: .ambiguousBinding
      case .missingPeriod: .missingPeriod
      case .fiscalPeriodAmbiguous: .fiscalPeriodAmbiguous
      case .formerName: .formerName
      case .unreadableValue: .unreadableValue
      case .ambiguousNumberFormat: .ambiguousNumberFormat
      case .missingDateline: .missingDateline
      case .unknownEntity: .unknownEntity
      case .ambiguousEntity: .ambiguousEntity
      case .unknownProperty: .unknownProperty
      case .unknownDimension: .unknownDimension
      case .classMismatch: .classMismatch
      case .unknownSource: .unknownSource
      case .textDisagrees: .textDisagrees
      case .malformedClaim: .malformedClaim
      case .limitReached: .limitReached
      }
  }
}

extension ClaimWording {
  /// The message of the claim's finding under `code`.
  func message(_ code: VerdictCode) -> String {
    switch code {
    case .valueMismatch: Message.valueMismatch(self)
    case .scaleSlip: Message.scaleSlip(self)
    case .signFlip: Message.signFlip(self)
    case .wrongDirection: Message.wrongDirection(self)
    case .wrongPeriod: Message.wrongPeriod(self)
    case .wrongValue: Message.wrongValue(self)
    case .countMismatch: Message.countMismatch(self)
    case .notInCompleteList: Message.notInCompleteList(self)
    case .boundViolated: Message.boundViolated(self)
    case .outOfRange: Message.outOfRange(self)
    case .dateMismatch: Message.dateMismatch(self)
    case .notYetTrue: Message.notYetTrue(self)
    case .stillCurrent: Message.stillCurrent(self)
    case .conflictingFacts: Message.conflictingFacts(self)
    case .wrongEntity: Message.wrongEntity(self)
    case .noLongerTrue: Message.noLongerTrue(self)
    case .planLapsed: Message.planLapsed(self)
    case .modalityMismatch: Message.modalityMismatch(self)
    case .misrounded: Message.misrounded(self)
    case .coarseRounding: Message.coarseRounding(self)
    case .falsePrecision: Message.falsePrecision(self)
    case .precisionInsufficient: Message.precisionInsufficient(self)
    case .looseApproximation: Message.looseApproximation(self)
    case .looseFraction: Message.looseFraction(self)
    case .looseMultiple: Message.looseMultiple(self)
    case .vagueQuantity: Message.vagueQuantity(self)
    case .unhedgedRounding: Message.unhedgedRounding(self)
    case .weakBound: Message.weakBound(self)
    case .wideRange: Message.wideRange(self)
    case .loosePeriod: Message.loosePeriod(self)
    case .ambiguousDeadline: Message.ambiguousDeadline(self)
    case .derivedFromRounded: Message.derivedFromRounded(self)
    case .contextNegated: Message.contextNegated(self)
    case .noFact: Message.noFact(self)
    case .staleFact: Message.staleFact(self)
    case .changedSinceDateline: Message.changedSinceDateline(self)
    case .correctionDue: Message.correctionDue(self)
    case .unboundClaim: Message.unboundClaim(self)
    case .unitMismatch: Message.unitMismatch(self)
    case .kindMismatch: Message.kindMismatch(self)
    case .currencyMismatch: Message.currencyMismatch(self)
    case .ambiguousBinding: Message.ambiguousBinding(self)
    case .missingPeriod: Message.missingPeriod(self)
    case .fiscalPeriodAmbiguous: Message.fiscalPeriodAmbiguous(self)
    case .unreadableValue: Message.unreadableValue(self)
    case .ambiguousNumberFormat: Message.ambiguousNumberFormat(self)
    case .textDisagrees: Message.textDisagrees(self)
    case .percentBaseUndefined: Message.percentBaseUndefined(self)
    case .missingDateline: Message.missingDateline(words)
    case .unknownEntity: unknownEntity
    case .ambiguousEntity: ambiguousEntity
    case .unknownProperty: unknownProperty
    case .unknownDimension: unknownDimension
    case .classMismatch: classMismatch
    case .unknownSource:
      Message.unknownSource(words, nearest: facts.nearestSources(text, place).map { facts.id(of: $0) })
    case .malformedClaim: Message.malformedClaim()
    case .limitReached: Message.beyondExactArithmetic()
    case .formerName: formerName
    }
  }

  private var place: Range<Int> { result.span.range(from: block.start).clamped(to: 0..<text.count) }

  private var unknownEntity: String {
    if place.isEmpty || text[place.lowerBound] == UInt8(ascii: ".") { return Message.missingSubject() }
    return Message.unknownEntity(words, nearest: facts.nearestNames(text, place))
  }

  private var ambiguousEntity: String {
    guard case .ambiguous(let entities) = facts.resolve(text, place, at: nil) else {
      return Message.ambiguousEntity(words, choices: [])
    }
    return Message.ambiguousEntity(words, choices: facts.choices(entities))
  }

  private var formerName: String {
    guard case .entity(let entity, via: _) = facts.resolve(text, place, at: nil) else { return words }
    return Message.formerName(words, current: facts.label(of: entity))
  }

  private var unknownProperty: String {
    Message.unknownProperty(words, nearest: facts.nearestProperties(text, place).map { facts.id(of: $0) })
  }

  private var unknownDimension: String {
    Message.unknownDimension(
      words, nearest: facts.nearestDimensionWords(text, place),
      known: result.property.map { facts.dimensionNames(of: $0) } ?? [])
  }

  private var classMismatch: String {
    guard let property = facts.property(text, place) else {
      return Message.classMismatch(self, property: words, classes: [])
    }
    let classes = facts.subjectClasses(of: property).map { facts.label(of: $0) }
    return Message.classMismatch(self, property: facts.label(of: property), classes: classes)
  }
}

extension Facts {
  /// The entities nearest to what was written, by label, or by id where the label is what was written.
  func nearestNames(_ text: [UInt8], _ range: Range<Int>) -> [String] {
    var names: [String] = []
    let written = text.string(range)
    for entity in nearestEntities(text, range) {
      let label = label(of: entity)
      let isIDNearer =
        written.utf8.allSatisfy { $0 != 0x20 && !(0x41...0x5A).contains($0) } && written.contains("-")
      let name = isIDNearer || label == written || names.contains(label) ? id(of: entity) : label
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// "renault-group (company)" for each entity.
  func choices(_ entities: [EntityID]) -> [String] {
    entities.map { entity in
      let className = className(of: entity)
      return className.isEmpty ? id(of: entity) : "\(id(of: entity)) (\(className))"
    }
  }
}
