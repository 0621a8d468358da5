// Judges a claim whose value is an entity: who holds an office, who owns, what belongs to what.
import Facts
import Quantities
import Syntax

extension ClaimEngine {
  mutating func judgeEntity(
    _ path: BoundPath, _ work: ClaimWork, _ block: NoteBlock, _ scope: ExpressionScope
  ) throws(EvaluationFailure) -> ClaimResult {
    let reading = try reading(as: .name, work, block, scope)
    if reading != nil { work.name = try listedName(work, block, scope) }
    if let relation = work.item.relation, let value = work.item.value {
      let claimed = try explicitEntity(value, scope)
      var result = judge(claimed, path, standing(work, reading), nil, work)
      guard relation == .equal || relation == .notEqual else {
        throw .binding(.malformedClaim, work.item.span)
      }
      if relation == .notEqual { negate(&result) }
      if result.verdict != .supported { result.span = value.span }
      if let words = try namedEntities(work, reading, block, scope, for: path), !words.contains(claimed),
        result.verdict.rawValue < Verdict.contradicted.rawValue
      {
        result.verdict = .malformed
        result.code = .textDisagrees
        result.span = work.span
      }
      return result
    }
    guard let candidates = try namedEntities(work, reading, block, scope, for: path), !candidates.isEmpty
    else {
      throw .binding(.unreadableValue, reading?.valueSpan ?? work.span)
    }
    if let reading, reading.isNegated, !work.item.isNegated {
      told.reading = reading
      return work.result(.unverifiable, .contextNegated, at: reading.negationSpan)
    }
    var best = judge(candidates, path, standing(work, reading), reading, work)
    if let reading, work.item.standing == nil, reading.standing != .none, best.verdict != .supported,
      !isStanding(of: path, reading, block, scope)
    {
      // "Former minister X" says nothing of the office that X has now.
      let plain = judge(candidates, path, .none, reading, work)
      if plain.verdict.rawValue < best.verdict.rawValue { best = plain }
    }
    told.reading = reading
    return best
  }

  /// The best that one of the candidates comes to.
  private mutating func judge(
    _ candidates: Few<EntityID>, _ path: BoundPath, _ standing: ReadStanding, _ reading: Reading?,
    _ work: ClaimWork
  ) -> ClaimResult {
    var best: ClaimResult?
    for candidate in candidates {
      if best?.verdict == .supported { break }
      let result = judge(candidate, path, standing, reading, work)
      if result.verdict.rawValue < best?.verdict.rawValue ?? .max { best = result }
    }
    return best ?? work.result(.malformed, .unreadableValue)
  }

  /// Whether a word of standing is about the office of `path`: it stands by the name itself, or by a word for the office.
  private func isStanding(
    of path: BoundPath, _ reading: Reading, _ block: NoteBlock, _ scope: ExpressionScope
  ) -> Bool {
    let range = reading.office.moved(by: block.start).clamped(to: 0..<scope.text.count)
    let office = Array(scope.text[range]).comparable
    if office.isEmpty { return !reading.isLooseStanding }
    if reading.namesOffice { return true }
    return context.facts.names(of: path.property.id).contains { name in
      let words = Array(name.text.utf8).comparable
      return reading.isLooseStanding ? office.starts(with: words) : office.holds(words)
    }
  }

  /// The name that this claim is about where the words are a list: as many names as claims pair in order.
  private mutating func listedName(_ work: ClaimWork, _ block: NoteBlock, _ scope: ExpressionScope)
    throws(EvaluationFailure) -> Span32?
  {
    let names = listedNames(work, block, scope)
    if names.isEmpty { return nil }
    nameCount = names.count
    if work.claimCount == 1 { return names[min(work.nameIndex, names.count - 1)] }
    guard names.count == work.claimCount else { throw .binding(.unreadableValue, work.span) }
    return names[work.ordinal]
  }

  private func explicitEntity(_ value: BodyValue, _ scope: ExpressionScope) throws(EvaluationFailure)
    -> EntityID
  {
    switch value.kind {
    case .target: return try entity(named: value.core, in: scope)
    case .id, .yes, .no, .moment:
      guard let entity = context.facts.entity(scope.text, scope.range(value.core)) else {
        throw .binding(.unknownEntity, value.span)
      }
      return entity
    case .number, .string: throw .binding(.unreadableValue, value.span)
    }
  }

  private func standing(_ work: ClaimWork, _ reading: Reading?) -> ReadStanding {
    switch work.item.standing {
    case .former, .then: .former
    case .current: .current
    case .incoming: .incoming
    case nil: reading?.standing ?? .none
    }
  }

  /// The entities that the words can name: a reference among them, else their text looked up as a name.
  private func namedEntities(
    _ work: ClaimWork, _ reading: Reading?, _ block: NoteBlock, _ scope: ExpressionScope, for path: BoundPath
  ) throws(EvaluationFailure) -> Few<EntityID>? {
    let facts = context.facts
    var target = work.name
    if target == nil {
      if let index = work.claim.reference, Int(index) < block.references.count {
        target = block.references[Int(index)].target
      } else if let inner = block.references.first(where: {
        !$0.isInBody && $0.span.start >= work.claim.shown.start && $0.span.end <= work.claim.shown.end
      }) {
        target = inner.target
      }
    }
    let range: Range<Int>
    if let target {
      range = scope.range(target)
    } else if let reading, case .words = reading.value {
      range = reading.valueRange.moved(by: block.start)
    } else {
      return nil
    }
    switch facts.resolve(scope.text, range, at: context.referenceDay) {
    case .entity(let entity, via: _): return Few(entity)
    case .ambiguous(let entities):
      guard let wanted = path.property.valueClass else { return Few(entities) }
      let fitting = entities.filter { entity in
        facts.classID(of: entity).map { facts.isSubclass($0, of: wanted) } ?? false
      }
      return Few(fitting.isEmpty ? entities : fitting)
    case .unknown:
      if let target { throw .binding(.unknownEntity, target) }
      return nil
    }
  }

  private mutating func judge(
    _ claimed: EntityID, _ path: BoundPath, _ standing: ReadStanding, _ reading: Reading?, _ work: ClaimWork
  ) -> ClaimResult {
    let tenure = tenure(of: claimed, path, work)
    func result(_ verdict: Verdict, _ code: VerdictCode?, _ statement: StatementID?) -> ClaimResult {
      var result = work.result(verdict, code)
      result.basis = Few(statement)
      result.claimedEntity = claimed
      return result
    }
    switch standing {
    case .former:
      if let current = tenure.current { return result(.contradicted, .stillCurrent, current) }
      if let earlier = tenure.earlier { return result(.supported, nil, earlier) }
      if let later = tenure.later { return result(.contradicted, .notYetTrue, later) }
    case .incoming:
      if let later = tenure.later ?? tenure.planned { return result(.supported, nil, later) }
      if let current = tenure.current { return result(.contradicted, .stillCurrent, current) }
      if let earlier = tenure.earlier { return result(.outdated, .noLongerTrue, earlier) }
    case .none, .current, .becoming:
      if standing == .current, !context.hasDateline, work.item.standing == nil {
        return result(.malformed, .missingDateline, nil)
      }
      if let current = tenure.current { return supportedOrConflicting(claimed, path, current, work) }
      if standing == .becoming, let later = tenure.later { return result(.supported, nil, later) }
      if let other = currentOther(path, work) {
        if let earlier = tenure.earlier {
          var outcome = result(.outdated, .noLongerTrue, earlier)
          outcome.related = other
          return outcome
        }
        if let later = tenure.later { return result(.contradicted, .notYetTrue, later) }
        if path.property.isSingle || isListComplete(path) {
          return result(.contradicted, path.property.isSingle ? .wrongValue : .notInCompleteList, other)
        }
      }
      if let earlier = tenure.earlier { return result(.outdated, .noLongerTrue, earlier) }
      if let later = tenure.later { return result(.contradicted, .notYetTrue, later) }
      if let planned = tenure.planned {
        guard reading?.isFuture == true else { return result(.unverifiable, .modalityMismatch, planned) }
        return hasLapsed(planned)
          ? result(.outdated, .planLapsed, planned) : result(.supported, nil, planned)
      }
    }
    return absent(path, claimed: claimed, reading: reading, work)
  }

  /// True when the day that was planned for has passed.
  private func hasLapsed(_ planned: StatementID) -> Bool {
    let statement = context.facts[planned]
    let day = statement.from?.last ?? statement.eventDays?.last ?? statement.periodDays?.last
    return day.map { $0 < context.referenceDay } ?? false
  }

  /// The claimed value holds; on a single property another one that holds too, of equal rank, is a conflict — but on
  /// the day of a hand-over the old holder and the new are both right.
  private mutating func supportedOrConflicting(
    _ claimed: EntityID, _ path: BoundPath, _ current: StatementID, _ work: ClaimWork
  ) -> ClaimResult {
    var result = work.result(.supported, nil)
    result.basis = Few(current)
    result.claimedEntity = claimed
    if path.property.isSingle, path.otherSubjects.isEmpty { addRivals(of: current, to: &result, path, work) }
    return result
  }

  private mutating func addRivals(
    of current: StatementID, to result: inout ClaimResult, _ path: BoundPath, _ work: ClaimWork
  ) {
    guard let claimed = result.claimedEntity else { return }
    select(path, modality: work.modality, speaker: work.options.speaker, citing: work.citations)
    let mine = context.facts[current]
    for index in selected.indices where !selected[index].gives(claimed) {
      let other = selected[index]
      if other.isApart(from: mine) { continue }
      if !selected.contains(where: { $0.gives(claimed) }) {
        // The other statement outranks the claimed one.
        result.verdict = .contradicted
        result.code = .wrongValue
      } else {
        result.verdict = .conflicting
        result.code = .conflictingFacts
      }
      result.basis.append(other.id)
    }
  }

  private mutating func currentOther(_ path: BoundPath, _ work: ClaimWork) -> StatementID? {
    for subject in path.subjects {
      select(
        path, of: subject, modality: work.modality, speaker: work.options.speaker, citing: work.citations)
      if let first = selected.first(where: { $0.entity != nil }) {
        return first.id
      }
    }
    return nil
  }
}
