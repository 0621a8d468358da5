// Judges a claim whose value is a date: of an event, of a dated property, of the start or end of a state.
import Facts
import Quantities
import Syntax

/// One date that an expression can have.
struct EvaluatedDate {
  var days: DayInterval
  var statement: StatementID?
}

struct EvaluatedDates {
  /// At least one.
  var list: Few<EvaluatedDate>
  var anySuffices: Bool
  /// `start` or `end`; nil for the date of an event.
  var function: ClaimFunction?
}

extension ClaimEngine {
  mutating func judgeDate(
    _ root: UInt32, bound: BoundPath?, _ work: ClaimWork, _ block: NoteBlock, _ scope: ExpressionScope
  ) throws(EvaluationFailure) -> ClaimResult {
    let reading = try reading(as: .date, work, block, scope)
    let start = bound.map { context.facts.fiscalYearStartMonth(of: $0.subject) } ?? 1
    let explicit = try explicitDate(work, scope, fiscalYearStartMonth: start)
    if explicit == nil {
      guard let reading else { throw .binding(.unreadableValue, work.span) }
      var early: ClaimResult?
      if reading.isNegated, !work.item.isNegated {
        early = work.result(.unverifiable, .contextNegated, at: reading.negationSpan)
      }
      switch reading.value {
      case .date(let date) where date.alternative != nil:
        early = work.result(.malformed, .ambiguousNumberFormat, at: reading.valueSpan)
      case .date(let date):
        if date.isRelative, !context.hasDateline {
          early = work.result(.malformed, .missingDateline, at: reading.valueSpan)
        }
      default: early = work.result(.malformed, .unreadableValue)
      }
      if let early {
        told.reading = reading
        return early
      }
    }
    guard let claimed = explicit ?? reading?.date else { throw .binding(.unreadableValue, work.span) }
    let isFuture =
      (reading?.isFuture ?? false) || work.modality == .planned || claimed.days.first > context.referenceDay
    var found: EvaluatedDates?
    var usedModality = work.modality
    var missing: BoundPath?
    if reading?.isPastPlan == true, work.modality == .actual {
      let planned = ClaimWork(work, as: .planned)
      if let plan = try? dates(of: root, in: scope, for: planned, inheriting: nil) {
        found = plan
        usedModality = .planned
      }
    }
    if found == nil {
      do { found = try dates(of: root, in: scope, for: work, inheriting: nil) } catch {
        guard case .absent(let path) = error else { throw error }
        missing = path
      }
    }
    if found == nil, work.modality == .actual, isFuture {
      let planned = ClaimWork(work, as: .planned)
      if let plan = try? dates(of: root, in: scope, for: planned, inheriting: nil) {
        found = plan
        usedModality = .planned
      }
    }
    guard let found else {
      return absent(
        missing ?? bound ?? BoundPath.placeholder(context), claimed: nil,
        reading: bound == nil ? nil : reading, isWhole: bound != nil, work)
    }
    var alternatives = Alternatives()
    for date in found.list { alternatives.add(judgeDate(claimed, against: date, found.function, work)) }
    let (judgement, index) = alternatives.combined(anySuffices: found.anySuffices)
    var result = work.result(
      judgement.verdict, judgement.code, at: explicit == nil ? reading?.valueSpan : work.item.value?.span)
    told.reading = reading
    result.factDays = found.list[index].days
    result.basis = Few(found.list[index].statement)
    // A plan told as a plan of its day ("was to open") stands; one told as still ahead lapses.
    let isToldAsAhead = reading?.isPastPlan != true && (reading?.isFuture == true || work.modality == .actual)
    if usedModality == .planned, isToldAsAhead, result.verdict == .supported || result.verdict == .imprecise,
      found.list[index].days.last < context.referenceDay, !hasHappened(root, work, scope)
    {
      result.verdict = .outdated
      result.code = .planLapsed
    }
    if work.item.relation == .notEqual { negate(&result) }
    if let explicit, let words = reading?.date, result.verdict.rawValue < Verdict.contradicted.rawValue,
      work.item.relation != .notEqual, !judge.truth(of: words).intersects(judge.truth(of: explicit))
    {
      result.verdict = .malformed
      result.code = .textDisagrees
      result.span = reading?.valueSpan ?? work.span
    }
    return result
  }

  /// True when what was planned also has an actual date.
  private mutating func hasHappened(_ root: UInt32, _ work: ClaimWork, _ scope: ExpressionScope) -> Bool {
    let actual = ClaimWork(work, as: .actual)
    return (try? dates(of: root, in: scope, for: actual, inheriting: nil)) != nil
  }

  /// "since C" is a state that starts in C and still holds; "from A to B" starts in A and ends in B.
  private func judgeDate(
    _ claimed: DateReading, against date: EvaluatedDate, _ function: ClaimFunction?, _ work: ClaimWork
  ) -> Judgement {
    guard function == .start || function == .end, let statement = date.statement.map({ context.facts[$0] })
    else { return judge.judge(claimed, against: date.days) }
    if let end = claimed.end {
      var part = claimed
      part.end = nil
      part.relation = .in
      if work.claimCount > 1 {
        if function == .end { part.days = end }
        return judge.judge(part, against: date.days)
      }
      let start = statement.from.map { judge.judge(part, against: $0) }
      part.days = end
      let finish = statement.until.map { judge.judge(part, against: $0) }
      return [start, finish].compactMap { $0 }.max { $0.verdict.rawValue < $1.verdict.rawValue }
        ?? Judgement(.unverifiable, .noFact)
    }
    let judgement = judge.judge(claimed, against: date.days)
    if claimed.relation == .since, function == .start, judgement.verdict == .supported,
      statement.validity.last < context.referenceDay
    {
      return Judgement(.outdated, .noLongerTrue)
    }
    return judgement
  }

  private func explicitDate(_ work: ClaimWork, _ scope: ExpressionScope, fiscalYearStartMonth: Int)
    throws(EvaluationFailure) -> DateReading?
  {
    guard let relation = work.item.relation, let value = work.item.value else { return nil }
    guard let moment = Moment.parse(scope.text, scope.range(value.core)) else {
      throw .binding(.unreadableValue, value.span)
    }
    let days = moment.days(fiscalYearStartMonth: fiscalYearStartMonth)
    switch relation {
    case .equal, .about, .notEqual: return DateReading(relation: .in, moment: moment, days: days)
    case .less: return DateReading(relation: .before, moment: moment, days: days)
    case .lessOrEqual: return DateReading(relation: .byEndOf, moment: moment, days: days)
    case .greater: return DateReading(relation: .after, moment: moment, days: days)
    case .greaterOrEqual:
      return DateReading(relation: .after, moment: moment, days: DayInterval(days.first.adding(days: -1)))
    }
  }

  /// The dates of an expression: a dated property, an event, `when`, `start` or `end`.
  mutating func dates(
    of root: UInt32, in scope: ExpressionScope, for work: ClaimWork, inheriting outer: BoundPath?
  ) throws(EvaluationFailure) -> EvaluatedDates {
    let node = scope.expressions[Int(root)]
    switch node.kind {
    case .path(let path):
      return try eventDates(try bind(path, span: node.span, in: scope, inheriting: outer), work)
    case .call(.when, let first?, _, _):
      guard Int(first) < scope.expressions.count, case .path(let path) = scope.expressions[Int(first)].kind
      else {
        throw .binding(.malformedClaim, node.span)
      }
      return try eventDates(try bind(path, span: node.span, in: scope, inheriting: outer), work)
    case .call(let function, let first?, _, let value) where function == .start || function == .end:
      guard Int(first) < scope.expressions.count, case .path(let path) = scope.expressions[Int(first)].kind
      else {
        throw .binding(.malformedClaim, node.span)
      }
      let bound = try bind(path, span: node.span, in: scope, inheriting: outer)
      return try endpoints(function, of: bound, value, work, scope)
    default: throw .binding(.malformedClaim, node.span)
    }
  }

  private mutating func eventDates(_ path: BoundPath, _ work: ClaimWork) throws(EvaluationFailure)
    -> EvaluatedDates
  {
    select(path, modality: work.modality, speaker: work.options.speaker, citing: work.citations)
    var list = Few<EvaluatedDate>()
    for statement in selected {
      guard let days = statement.eventDays ?? statement.from else { continue }
      list.append(EvaluatedDate(days: days, statement: statement.id))
    }
    if list.isEmpty { throw .absent(path) }
    return EvaluatedDates(list: list, anySuffices: !path.property.isSingle)
  }

  /// When the statement of the path with the given value began or ended.
  private mutating func endpoints(
    _ function: ClaimFunction, of path: BoundPath, _ value: BodyValue?, _ work: ClaimWork,
    _ scope: ExpressionScope
  ) throws(EvaluationFailure) -> EvaluatedDates {
    var wanted: EntityID?
    if let value {
      wanted =
        value.kind == .target
        ? try entity(named: value.core, in: scope) : context.facts.entity(scope.text, scope.range(value.core))
      if wanted == nil { throw .binding(.unknownEntity, value.span) }
    }
    var list = Few<EvaluatedDate>()
    let facts = context.facts
    for id in facts.statements(of: path.subject, path.property.id) {
      let statement = facts[id]
      guard statement.rank != .deprecated, statement.dimensions == path.dimensions,
        isVisible(statement, modality: work.modality, speaker: work.options.speaker)
      else { continue }
      if let wanted, statement.entity != wanted { continue }
      let days = function == .start ? statement.from : statement.until
      if let days { list.append(EvaluatedDate(days: days, statement: id)) }
    }
    if list.isEmpty { throw .absent(path) }
    return EvaluatedDates(list: list, anySuffices: true, function: function)
  }
}

extension Reading {
  /// The date that was read; nil for any other value.
  package var date: DateReading? {
    if case .date(let date) = value { return date }
    return nil
  }
}
