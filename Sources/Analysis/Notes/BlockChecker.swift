// Applies the rules that look at one block at a time.
import Claims
import Facts
import Quantities
import Syntax
import TextModel

/// Checks the blocks of one note; holds the claim engine and its scratch space.
struct BlockChecker: ~Copyable {
  let text: [UInt8]
  let rules: RuleSettings
  let context: ClaimContext
  /// Whether findings have their words; without them a fix that is tried out costs less.
  private let writesWords: Bool
  var engine: ClaimEngine
  /// References of the block at hand that name nothing; claims on them have no finding of their own.
  private var unresolved: [Span32] = []

  init(
    _ text: [UInt8], _ context: ClaimContext, _ rules: RuleSettings, keepsDetails: Bool = false,
    writesWords: Bool = true
  ) {
    self.writesWords = writesWords
    self.text = text
    self.rules = rules
    self.context = context
    engine = ClaimEngine(context, keepsDetails: keepsDetails)
  }

  mutating func check(_ block: NoteBlock) -> BlockFindings {
    var found = BlockFindings()
    check(block, into: &found)
    return found
  }

  /// As the other one; what was in `found` is replaced, its arrays are used again.
  mutating func check(_ block: NoteBlock, into found: inout BlockFindings) {
    found.removeAll()
    if !block.issues.isEmpty { addSyntaxIssues(block, to: &found) }
    if !unresolved.isEmpty { unresolved.removeAll(keepingCapacity: true) }
    if !block.references.isEmpty { checkReferences(block, &found) }
    if !block.citations.isEmpty { checkCitations(block, &found) }
    if !block.claims.isEmpty {
      engine.check(block, in: text, into: &found.claims)
      addClaims(block, &found)
    }
    if block.isProse { checkProse(block, &found) }
  }

  // MARK: Syntax

  private func addSyntaxIssues(_ block: NoteBlock, to found: inout BlockFindings) {
    for issue in block.issues {
      let expected = issue.expected
      switch issue.kind {
      case .unclosedMark: add(.unclosedMark, issue.span, Message.unclosedMark(expected), &found)
      case .unclosedBlock: add(.unclosedBlock, issue.span, Message.unclosedBlock(expected), &found)
      case .malformedClaim: add(.malformedClaim, issue.span, Message.malformedClaim(expected), &found)
      case .nestedClaim: add(.nestedClaim, issue.span, Message.nestedClaim(), &found)
      case .limitReached: add(.limitReached, issue.span, Message.limitReached(expected), &found)
      case .ignoreWithoutCode: add(.ignoreWithoutCode, issue.span, Message.ignoreWithoutCode(), &found)
      case .malformedLine:
        add(.invalidFrontMatter, issue.span, Message.malformedFrontMatterLine(expected), &found)
      case .misspelledIgnore:
        let word = issue.span.range(from: block.start).clamped(to: 0..<text.count)
        let nearest = NoteParser.nearestIgnoreWord(text[word]) ?? "ignore"
        add(.unknownKey, issue.span, Message.misspelledIgnore(text.string(word), nearest: nearest), &found)
      case .unknownField, .invalidUTF8:
        add(.syntax, issue.span, Message.malformedFrontMatterLine(expected), &found)
      }
    }
  }

  // MARK: References and citations

  private mutating func checkReferences(_ block: NoteBlock, _ found: inout BlockFindings) {
    let facts = context.facts
    for reference in block.references {
      let target = reference.target.range(from: block.start).clamped(to: 0..<text.count)
      switch facts.resolve(text, target, at: context.referenceDay) {
      case .entity(let entity, via: .staleFormerName):
        add(
          .formerName, reference.target,
          Message.formerName(text.excerpt(target), current: facts.label(of: entity)), &found,
          related: { facts.related(entity, "its names") })
      case .entity: break
      case .ambiguous(let entities):
        add(
          .ambiguousEntity, reference.target,
          Message.ambiguousEntity(text.excerpt(target), choices: facts.choices(entities)), &found,
          related: { entities.prefix(4).flatMap { facts.related($0, facts.id(of: $0)) } })
      case .unknown:
        unresolved.append(reference.span)
        add(
          .unknownEntity, reference.target,
          Message.unknownEntity(text.excerpt(target), nearest: facts.nearestNames(text, target)), &found)
      }
    }
  }

  private func checkCitations(_ block: NoteBlock, _ found: inout BlockFindings) {
    for citation in block.citations {
      let id = citation.id.range(from: block.start).clamped(to: 0..<text.count)
      if context.facts.source(text, id) != nil { continue }
      if !context.noteSources.isEmpty, context.noteSources.contains(Array(text[id])) { continue }
      let nearest = context.facts.nearestSources(text, id).map { context.facts.id(of: $0) }
      add(.unknownSource, citation.id, Message.unknownSource(text.string(id), nearest: nearest), &found)
    }
  }

  // MARK: Claims

  private func addClaims(_ block: NoteBlock, _ found: inout BlockFindings) {
    for (index, result) in found.claims.enumerated() {
      let topic = topic(of: result, block)
      found.records.append(result, about: topic, telling: topic == 0 ? 0 : telling(of: result, block))
      guard result.code != nil || result.note != nil, !isReportedElsewhere(result, block) else { continue }
      guard let (code, severity) = worst(result) else { continue }
      var diagnostic = Diagnostic(RuleCode(code), severity, at: result.span.range(from: 0), "")
      if writesWords {
        let wording = ClaimWording(result: result, block: block, text: text, facts: context.facts)
        diagnostic.message = wording.message(code)
        diagnostic.related = wording.related
      }
      found.findings.append(
        BlockFindings.Finding(diagnostic: diagnostic, claim: Int32(clamping: index), mark: result.claim))
    }
  }

  /// Of a claim's two codes the one that matters more; a rule that is off makes way for the other. As a note a unit
  /// that is not the fact's is no error: the figure is right once converted.
  private func worst(_ result: ClaimResult) -> (VerdictCode, Severity)? {
    var worst: (VerdictCode, Severity)?
    if let code = result.code, let severity = rules[RuleCode(code)] {
      worst = (code, severity)
    }
    if let note = result.note, var severity = rules[RuleCode(note)] {
      if note == .unitMismatch { severity = max(severity, .warning) }
      if worst.map({ severity < $0.1 }) ?? true { worst = (note, severity) }
    }
    return worst
  }

  /// Whether the words of a claim without any stand in a bracket that was not closed before its body.
  private func isUnclosed(_ bracket: Span32, before result: ClaimResult, _ block: NoteBlock) -> Bool {
    let claim = Int(result.claim)
    guard claim < block.claims.count, block.claims[claim].shown.isEmpty,
      bracket.end <= block.claims[claim].span.start
    else { return false }
    let between = Span32(start: bracket.end, end: block.claims[claim].span.start).range(from: block.start)
    return text[between.clamped(to: 0..<text.count)].allSatisfy { $0 != 0x0A && $0 != 0x5D && $0 != 0x7D }
  }

  /// True where the parser, a reference or a citation has a finding for the same mistake.
  private func isReportedElsewhere(_ result: ClaimResult, _ block: NoteBlock) -> Bool {
    switch result.code {
    case .malformedClaim:
      let claim = Int(result.claim)
      guard claim < block.claims.count else { return false }
      let span = block.claims[claim].span
      return block.issues.contains { $0.span.start <= span.end && span.start <= $0.span.end }
    case .unknownEntity, .ambiguousEntity:
      let start = Int(result.span.start) + block.start
      if context.isSubjectUnknown, text.indices.contains(start), text[start] == UInt8(ascii: ".") {
        return true
      }
      return block.references.contains {
        $0.span.start <= result.span.start && result.span.end <= $0.span.end
      }
    case .unreadableValue:
      let claim = Int(result.claim)
      let shown = claim < block.claims.count ? block.claims[claim].shown : result.span
      return unresolved.contains { $0.start < shown.end && shown.start < $0.end }
        || block.issues.contains {
          $0.kind == .nestedClaim && $0.span.start < shown.end && shown.start < $0.span.end
            || $0.kind == .unclosedMark && isUnclosed($0.span, before: result, block)
        }
    case .unknownSource:
      return block.citations.contains { $0.span.start <= result.span.start && result.span.end <= $0.span.end }
    default: return false
    }
  }

  // MARK: Findings

  func add(
    _ rule: RuleCode, _ span: Span32, _ message: @autoclosure () -> String, _ found: inout BlockFindings,
    related: () -> [RelatedLocation] = { [] }
  ) {
    guard let severity = rules[rule] else { return }
    let diagnostic = Diagnostic(
      rule, severity, at: span.range(from: 0), writesWords ? message() : "",
      related: writesWords ? related() : [])
    found.findings.append(BlockFindings.Finding(diagnostic: diagnostic))
  }
}

extension Facts {
  /// The first place where the entity is written, as a related location; none where it stands nowhere.
  func related(_ entity: EntityID, _ message: String) -> [RelatedLocation] {
    locations(of: entity).first.map { [RelatedLocation(.fact($0), message)] } ?? []
  }
}

extension ClaimWording {
  /// The statements that the verdict rests on, then their first source.
  var related: [RelatedLocation] {
    var related: [RelatedLocation] = []
    let statements = result.statements
    for id in statements.prefix(4) {
      guard let location = facts.location(of: id) else { continue }
      related.append(RelatedLocation(.fact(location), facts.sourceText(of: id), statement: id))
    }
    if let other = result.related, !statements.contains(other),
      let location = facts.location(of: other)
    {
      related.append(RelatedLocation(.fact(location), facts.sourceText(of: other), statement: other))
    }
    if let first = statements.first ?? result.related,
      let source = facts.firstSource(of: first), let location = facts.locations(of: source).first
    {
      related.append(RelatedLocation(.fact(location), "source: \(facts.label(of: source))"))
    }
    return related
  }
}
