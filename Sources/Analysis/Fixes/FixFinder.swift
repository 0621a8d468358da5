// Looks for fixes of one finding: candidates by rule, each kept only if it holds when the note is checked again.
import Claims
import Facts
import Quantities
import Syntax
import TextModel

/// The finding at hand with the block, claim and result it belongs to, and the candidates found so far.
struct FixFinder {
  let analysis: NoteAnalysis
  let diagnostic: Diagnostic
  let blockIndex: Int
  let block: NoteBlock
  /// The claim's result; nil for a finding that is about no claim.
  let result: ClaimResult?
  private(set) var candidates: [Candidate] = []
  lazy var reader = PhraseReader(
    locale: analysis.context.locale, reference: analysis.context.referenceDay,
    unitLookup: { [facts] in facts.longestUnit($0, from: $1, limit: $2) },
    isSameKind: { [facts] in facts.areConvertible($0, $1) })

  struct Candidate {
    var title: String
    var edits: [FileEdit]
    var isSafe: Bool
    /// The claim must be supported afterwards, not only without this finding.
    var mustSupport: Bool
    /// A rule that the fix is meant to bring up, such as a claim still to be bound.
    var brings: RuleCode?
  }

  /// The most candidates that are checked.
  private static let limit = 16

  /// With the candidates for `diagnostic`; nil when its rule has none, or `effort` does not allow to read the block.
  init?(_ analysis: NoteAnalysis, _ diagnostic: Diagnostic, within effort: inout FixEffort) {
    guard let findCandidates = diagnostic.rule.candidates else { return nil }
    self.analysis = analysis
    self.diagnostic = diagnostic
    let tree = analysis.document.tree
    blockIndex = tree.blockIndex(at: diagnostic.range.lowerBound) ?? 0
    let isInBlock = tree.outline.indices.contains(blockIndex)
    guard effort.spend(isInBlock ? tree.outline[blockIndex].length : 0) else { return nil }
    block = isInBlock ? tree.blocks[blockIndex] : NoteBlock(kind: .blank, start: 0, length: 0)
    result = analysis.result(of: diagnostic, in: block, blockIndex)
    findCandidates(&self)
  }

  // MARK: What candidates are made of

  var text: [UInt8] { analysis.document.text }
  var facts: Facts { analysis.facts }
  var language: Language { analysis.context.locale.language }

  var claim: ClaimSyntax? {
    result.flatMap { Int($0.claim) < block.claims.count ? block.claims[Int($0.claim)] : nil }
  }

  var item: BodyItem? {
    result?.item.flatMap { Int($0) < block.items.count ? block.items[Int($0)] : nil }
  }

  var wording: ClaimWording? {
    result.map { ClaimWording(result: $0, block: block, text: text, facts: facts) }
  }

  func range(_ span: Span32) -> Range<Int> { span.range(from: block.start).clamped(to: 0..<text.count) }

  /// A range relative to the block as offsets in the note.
  func range(_ relative: Range<Int>) -> Range<Int> {
    relative.moved(by: block.start).clamped(to: 0..<text.count)
  }

  /// Adds a candidate; edits that change nothing, overlap or lie inside quotation marks make none.
  mutating func offer(
    _ title: String, _ edits: [FileEdit], isSafe: Bool = false, mustSupport: Bool = false,
    brings: RuleCode? = nil
  ) {
    let edits = edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
    let here = edits.filter { $0.document == .here }
    guard candidates.count < FixFinder.limit, !edits.isEmpty,
      here.allSatisfy({ $0.range.upperBound <= text.count && Array(text[$0.range]) != $0.replacement }),
      zip(here, here.dropFirst()).allSatisfy({ $0.range.upperBound <= $1.range.lowerBound }),
      !here.contains(where: { isQuoted($0.range) }), !candidates.contains(where: { $0.edits == edits })
    else { return }
    let isInClaim = here.count == edits.count && here.allSatisfy { lies(inClaim: $0.range) }
    candidates.append(
      Candidate(
        title: title, edits: edits, isSafe: isSafe && isInClaim, mustSupport: mustSupport, brings: brings))
  }

  /// Adds a candidate of one edit in the note.
  mutating func offer(
    _ title: String, _ range: Range<Int>, _ replacement: String, isSafe: Bool = false,
    mustSupport: Bool = false
  ) {
    offer(title, [FileEdit(range, Array(replacement.utf8))], isSafe: isSafe, mustSupport: mustSupport)
  }

  /// Whether `range` lies in the shown words or the body of the claim at hand.
  private func lies(inClaim range: Range<Int>) -> Bool {
    guard let claim else { return false }
    return [claim.shown, claim.body].contains { span in
      let whole = self.range(span)
      return !span.isEmpty && whole.lowerBound <= range.lowerBound && range.upperBound <= whole.upperBound
    }
  }

  // MARK: Candidates

  /// The candidates that hold.
  func checked(within effort: inout FixEffort) -> [Fix] {
    var best: [Candidate] = []
    var others: [Candidate] = []
    for candidate in candidates {
      switch outcome(of: candidate, &effort) {
      case .supported: best.append(candidate)
      case .better: others.append(candidate)
      case .rejected: break
      }
    }
    return (best + others).enumerated().map { index, candidate in fix(candidate, isFirst: index == 0) }
  }

  /// The first of those that `checked` gives; candidates after it are not checked.
  func likeliest(within effort: inout FixEffort) -> Fix? {
    var other: Candidate?
    for candidate in candidates {
      switch outcome(of: candidate, &effort) {
      case .supported: return fix(candidate, isFirst: true)
      case .better:
        if result == nil { return fix(candidate, isFirst: true) }
        other = other ?? candidate
      case .rejected: break
      }
    }
    return other.map { fix($0, isFirst: true) }
  }

  private func outcome(of candidate: Candidate, _ effort: inout FixEffort) -> FixCheck.Outcome {
    FixCheck.outcome(
      of: candidate, for: diagnostic, in: block, blockIndex, of: analysis, within: &effort)
  }

  /// Of several that are safe to apply only the first one is applied without a person.
  private func fix(_ candidate: Candidate, isFirst: Bool) -> Fix {
    Fix(
      rule: diagnostic.rule, title: candidate.title, edits: candidate.edits,
      isSafe: candidate.isSafe && isFirst,
      isPreferred: isFirst)
  }
}

extension RuleCode {
  /// Fills in the candidates for a finding of the rule; nil for a rule whose findings have no fix. Each row of spec 4 has
  /// its case.
  fileprivate var candidates: ((inout FixFinder) -> Void)? {
    switch self {
    case .unclosedMark: { $0.closeMark() }
    case .unclosedBlock: { $0.closeBlock() }
    case .invalidFrontMatter: { $0.mendFrontMatter() }
    case .malformedClaim: { $0.mendBody() }
    case .nestedClaim: { $0.unnest() }
    case .unreadableValue: { $0.writeFactValue() }
    case .textDisagrees: { $0.agree() }
    case .ambiguousNumberFormat: { $0.writeUnambiguously() }
    case .missingDateline: { $0.insertDateline() }
    case .unboundClaim: { $0.bind() }
    case .unmarkedFigure: { $0.markFigure() }
    case .unmarkedMention: { $0.markMention() }
    case .unknownKey: { $0.correctKey() }
    case .unusedSuppression: { $0.removeSuppression() }
    case .unknownEntity: { $0.correctEntity() }
    case .ambiguousEntity: { $0.pickEntity() }
    case .formerName: { $0.takeCurrentName() }
    case .unknownProperty, .unknownDimension, .unknownSource: { $0.correctName() }
    case .missingPeriod: { $0.addPeriod() }
    case .fiscalPeriodAmbiguous: { $0.takeFiscalYear() }
    case .unitMismatch, .kindMismatch: { $0.takeFactUnit() }
    case .currencyMismatch: { $0.takeFactCurrency() }
    case .ambiguousBinding: { $0.addDimensions() }
    case .valueMismatch, .scaleSlip, .signFlip, .countMismatch, .boundViolated, .misrounded, .coarseRounding,
      .falsePrecision, .precisionInsufficient, .looseApproximation, .looseFraction, .looseMultiple,
      .unhedgedRounding, .weakBound:
      { $0.mendFigure() }
    case .outOfRange, .wideRange: { $0.replaceRange() }
    case .vagueQuantity: { $0.writeFactValue() }
    case .wrongPeriod: { $0.mendPeriod() }
    case .dateMismatch, .loosePeriod, .ambiguousDeadline: { $0.mendDate() }
    case .wrongValue: { $0.writeFactValue() }
    case .notYetTrue, .stillCurrent, .noLongerTrue: { $0.mendStanding() }
    case .wrongEntity: { $0.takeLinkedEntity() }
    case .modalityMismatch: { $0.addModality() }
    case .noFact: { $0.addStatement() }
    case .ignoreWithoutCode, .limitReached, .placeholder, .suppressionWithoutReason, .classMismatch,
      .wrongDirection, .notInCompleteList, .inconsistentInNote, .conflictingFacts, .planLapsed,
      .percentBaseUndefined, .derivedFromRounded, .contextNegated, .staleFact, .changedSinceDateline,
      .correctionDue:
      nil
    case .syntax, .duplicateID, .unknownClass, .unknownUnit, .valueOutOfSchema, .missingQualifier,
      .invertedInterval, .overlappingValidity, .inconsistentDuplicate, .completeDuplicate, .cyclicDerivation,
      .cyclicClass, .missingSource, .unreadableFile, .invalidConfiguration, .tooFewSources,
      .nonSpecificLocator, .inverseMissing, .unusedEntity, .excessDigits:
      nil
    }
  }
}
