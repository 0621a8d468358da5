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

  /// Nil when `effort` does not allow to read the block.
  init?(_ analysis: NoteAnalysis, _ diagnostic: Diagnostic, within effort: inout FixEffort) {
    self.analysis = analysis
    self.diagnostic = diagnostic
    let tree = analysis.document.tree
    blockIndex = tree.blockIndex(at: diagnostic.range.lowerBound) ?? 0
    block =
      tree.blocks.indices.contains(blockIndex)
      ? tree.blocks[blockIndex] : NoteBlock(kind: .blank, start: 0, length: 0)
    guard effort.spend(block.length) else { return nil }
    result = FixFinder.result(of: diagnostic, blockIndex, block, analysis)
  }

  private static func result(
    of diagnostic: Diagnostic, _ index: Int, _ block: NoteBlock, _ analysis: NoteAnalysis
  ) -> ClaimResult? {
    guard analysis.blocks.indices.contains(index) else { return nil }
    return analysis.results(inBlock: index).first { result in
      result.span.range(from: block.start) == diagnostic.range
        && (result.code.map { RuleCode($0) == diagnostic.rule } ?? false
          || result.note.map { RuleCode($0) == diagnostic.rule } ?? false)
    }
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
    FixCheck.outcome(of: candidate, for: diagnostic, inBlock: blockIndex, of: analysis, within: &effort)
  }

  /// Of several that are safe to apply only the first one is applied without a person.
  private func fix(_ candidate: Candidate, isFirst: Bool) -> Fix {
    Fix(
      rule: diagnostic.rule, title: candidate.title, edits: candidate.edits,
      isSafe: candidate.isSafe && isFirst,
      isPreferred: isFirst)
  }

  /// Fills `candidates` by the finding's rule; each row of spec 4 has its case.
  mutating func findCandidates() {
    switch diagnostic.rule {
    case .unclosedMark: closeMark()
    case .unclosedBlock: closeBlock()
    case .invalidFrontMatter: mendFrontMatter()
    case .malformedClaim: mendBody()
    case .nestedClaim: unnest()
    case .unreadableValue: writeFactValue()
    case .textDisagrees: agree()
    case .ambiguousNumberFormat: writeUnambiguously()
    case .missingDateline: insertDateline()
    case .unboundClaim: bind()
    case .unmarkedFigure: markFigure()
    case .unmarkedMention: markMention()
    case .unknownKey: correctKey()
    case .unusedSuppression: removeSuppression()
    case .unknownEntity: correctEntity()
    case .ambiguousEntity: pickEntity()
    case .formerName: takeCurrentName()
    case .unknownProperty, .unknownDimension, .unknownSource: correctName()
    case .missingPeriod: addPeriod()
    case .fiscalPeriodAmbiguous: takeFiscalYear()
    case .unitMismatch, .kindMismatch: takeFactUnit()
    case .currencyMismatch: takeFactCurrency()
    case .ambiguousBinding: addDimensions()
    case .valueMismatch, .scaleSlip, .signFlip, .countMismatch, .boundViolated, .misrounded, .coarseRounding,
      .falsePrecision, .precisionInsufficient, .looseApproximation, .looseFraction, .looseMultiple,
      .unhedgedRounding, .weakBound:
      mendFigure()
    case .outOfRange, .wideRange: replaceRange()
    case .vagueQuantity: writeFactValue()
    case .wrongPeriod: mendPeriod()
    case .dateMismatch, .loosePeriod, .ambiguousDeadline: mendDate()
    case .wrongValue: writeFactValue()
    case .notYetTrue, .stillCurrent, .noLongerTrue: mendStanding()
    case .wrongEntity: takeLinkedEntity()
    case .modalityMismatch: addModality()
    case .noFact: addStatement()
    case .ignoreWithoutCode, .limitReached, .placeholder, .suppressionWithoutReason, .classMismatch,
      .wrongDirection, .notInCompleteList, .inconsistentInNote, .conflictingFacts, .planLapsed,
      .percentBaseUndefined, .derivedFromRounded, .contextNegated, .staleFact, .changedSinceDateline,
      .correctionDue:
      break
    case .syntax, .duplicateID, .unknownClass, .unknownUnit, .valueOutOfSchema, .missingQualifier,
      .invertedInterval, .overlappingValidity, .inconsistentDuplicate, .completeDuplicate, .cyclicDerivation,
      .cyclicClass, .missingSource, .unreadableFile, .invalidConfiguration, .tooFewSources,
      .nonSpecificLocator, .inverseMissing, .unusedEntity, .excessDigits:
      break
    }
  }
}
