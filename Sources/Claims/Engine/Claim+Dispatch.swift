// From one claim of a body to its result: what kind of value it has decides how it is compared.
import Facts
import Quantities
import Syntax

extension ClaimEngine {
  /// Judges one claim and turns a failure to evaluate into its verdict.
  mutating func check(_ work: ClaimWork, _ block: NoteBlock, _ scope: ExpressionScope) -> ClaimResult {
    guard let root = work.item.expression, Int(root) < scope.expressions.count else {
      return work.result(.malformed, .malformedClaim, at: work.item.span)
    }
    var result: ClaimResult
    told.reading = nil
    told.comparison = nil
    do {
      result = try judged(root, work, block, scope)
    } catch {
      told.reading = nil
      told.comparison = nil
      switch error {
      case .binding(let code, let span):
        result = work.result(code.isContradiction ? .contradicted : .malformed, code, at: span)
      case .code(let verdict, let code, let span): result = work.result(verdict, code, at: span)
      case .absent(let path):
        let isWhole = path.span == scope.expressions[Int(root)].span
        result = absent(path, claimed: nil, reading: nil, isWhole: isWhole, work)
      }
    }
    if work.item.isNegated { negate(&result) }
    if result.subject == nil, let subject = boundSubject(of: root, in: scope) { result.subject = subject }
    if result.verdict == .supported || result.verdict == .imprecise, result.note == nil {
      for statement in result.basis where isStale(statement) { result.note = .staleFact }
    }
    result.kind = told.reading?.value.kind
    result.standing = told.reading?.standing ?? .none
    result.isCompared = told.comparison != nil
    let hasDetails = result.kind != nil || result.isCompared
    if hasDetails, keepsDetails || result.verdict != .supported || result.note != nil {
      result.details = ClaimDetails(told.reading, told.comparison)
    }
    return result
  }

  private mutating func judged(
    _ root: UInt32, _ work: ClaimWork, _ block: NoteBlock, _ scope: ExpressionScope
  ) throws(EvaluationFailure) -> ClaimResult {
    let node = scope.expressions[Int(root)]
    switch node.kind {
    case .path(let path):
      let bound = try bind(path, span: node.span, in: scope)
      var result: ClaimResult
      switch work.options.forcedReading ?? bound.property.datatype {
      case .quantity where bound.property.datatype == .quantity:
        result = try judgeNumber(root, bound: bound, work, block, scope)
      case .date:
        result = try judgeDate(root, bound: bound, work, block, scope)
      case .entity: result = try judgeEntity(bound, work, block, scope)
      case .text: result = try judgeText(bound, work, block, scope)
      case .boolean: result = try judgeBoolean(bound, work, block, scope)
      case .quantity: throw .binding(.unreadableValue, work.span)
      }
      result.subject = bound.subject
      result.property = bound.property.id
      return result
    case .call(let function, _, _, _):
      switch function {
      case .start, .end, .when: return try judgeDate(root, bound: nil, work, block, scope)
      case .growth, .change, .share, .count, .sum, .age:
        return try judgeNumber(root, bound: nil, work, block, scope)
      }
    case .literal, .negate, .add, .subtract, .multiply, .divide:
      return try judgeNumber(root, bound: nil, work, block, scope)
    }
  }

  /// The readings of the mark's words; the one that belongs to this claim.
  ///
  /// As many values as claims pair in order, one value serves all, anything else is `unreadableValue`.
  mutating func reading(
    as expectation: ReadExpectation, _ work: ClaimWork, _ block: NoteBlock, _ scope: ExpressionScope
  ) throws(EvaluationFailure) -> Reading? {
    if work.claim.shown.isEmpty { return nil }
    readings.removeAll(keepingCapacity: true)
    reader.read(scope.text, claim: work.claim, in: block, as: expectation, into: &readings)
    let values = readings.count
    if values == 0 { return nil }
    guard values == 1 || values == work.claimCount else {
      if work.item.relation != nil { return nil }
      throw .binding(.unreadableValue, work.span)
    }
    var reading = values == 1 ? readings[0] : readings[work.ordinal]
    reading.moveRanges(by: -block.start)
    return reading
  }

  /// The subject of the first path in the expression, for messages; nil when it cannot be bound.
  private func boundSubject(of root: UInt32, in scope: ExpressionScope) -> EntityID? {
    for node in scope.expressions[...Int(root)].reversed() {
      guard case .path(let path) = node.kind else { continue }
      switch path.subjectKind {
      case .none: return context.subject
      case .id: return context.facts.entity(scope.text, scope.range(path.subject))
      case .target: return try? entity(named: path.subject, in: scope)
      }
    }
    return nil
  }

  /// True when the property asks for a review and the statement is older than that at the reference day.
  private mutating func isStale(_ id: StatementID) -> Bool {
    let statement = context.facts[id]
    guard let days = property(statement.property).reviewDays else { return false }
    let vouched =
      statement.asOf?.last ?? statement.recorded ?? statement.periodDays?.last ?? statement.from?.last
    guard let vouched, !vouched.isDistant else { return false }
    return vouched.distance(to: context.referenceDay) > days
  }

}

/// The judgements on every alternative: one fact told several ways conflicts, several values need one fit.
struct Alternatives {
  private var count = 0
  private var best = (judgement: Judgement(.unverifiable, .noFact), index: 0)
  private var worst = (judgement: Judgement(.unverifiable, .noFact), index: 0)

  mutating func add(_ judgement: Judgement) {
    if count == 0 || judgement.verdict.rawValue < best.judgement.verdict.rawValue {
      best = (judgement, count)
    }
    if count == 0 || judgement.verdict.rawValue > worst.judgement.verdict.rawValue {
      worst = (judgement, count)
    }
    count += 1
  }

  /// The judgement on all, and the number of the alternative that it rests on.
  func combined(anySuffices: Bool) -> (judgement: Judgement, index: Int) {
    if anySuffices || best.judgement.verdict == worst.judgement.verdict { return best }
    if worst.judgement.verdict == .contradicted, best.judgement.verdict != .contradicted {
      return (Judgement(.conflicting, .conflictingFacts), best.index)
    }
    return worst
  }
}

extension VerdictCode {
  /// Binding failures that contradict the claim instead of leaving it unread.
  var isContradiction: Bool { self == .unitMismatch || self == .kindMismatch }
}

extension ClaimEngine {
  /// `not` before a claim: what supports the claim contradicts its negation, and the other way round.
  func negate(_ result: inout ClaimResult) {
    switch result.verdict {
    case .supported, .imprecise:
      result.verdict = .contradicted
      let isFigure = told.comparison != nil
      result.code = isFigure ? .valueMismatch : result.factDays != nil ? .dateMismatch : .wrongValue
    case .contradicted where result.code?.isContradiction != true:
      result.verdict = .supported
      result.code = nil
    case .outdated:
      result.verdict = .supported
      result.code = nil
    default: break
    }
  }
}

extension Reading {
  mutating func moveRanges(by distance: Int) {
    valueRange = valueRange.moved(by: distance)
    modifierRange = modifierRange.moved(by: distance)
    negationRange = negationRange.moved(by: distance)
    office = office.moved(by: distance)
  }

  var valueSpan: Span32 { Span32(valueRange.lowerBound, valueRange.upperBound) }
  var negationSpan: Span32 { Span32(negationRange.lowerBound, negationRange.upperBound) }
}

extension Range<Int> {
  func moved(by distance: Int) -> Range<Int> {
    isEmpty && lowerBound == 0 ? self : (lowerBound + distance)..<(upperBound + distance)
  }
}
