// Looks up the names in a path: subject, properties, dimensions and time.
import Facts
import Quantities
import Syntax

extension ClaimEngine {
  /// Binds `path` to what the facts hold, following entity values up to the last property.
  mutating func bind(
    _ path: PathSyntax, span: Span32, in scope: ExpressionScope, inheriting outer: BoundPath? = nil
  ) throws(EvaluationFailure) -> BoundPath {
    var subjects = Few(try subject(of: path, span: span, in: scope, inheriting: outer))
    let segments = path.segments.clamped(to: 0..<UInt32(clamping: scope.segments.count))
    let time = try self.time(of: path, subject: subjects[0], in: scope, inheriting: outer)
    guard let last = segments.last else { throw .binding(.malformedClaim, span) }
    for index in segments.dropLast() {
      let segment = scope.segments[Int(index)]
      let step = try bind(
        segment, of: subjects[0], time: .none, span: segment.property, in: scope, inheriting: nil)
      var next = Few<EntityID>()
      for subject in subjects {
        select(step, of: subject, modality: .actual, speaker: nil, citing: [])
        for statement in selected {
          if let entity = statement.entity, !next.contains(entity) { next.append(entity) }
        }
      }
      if next.isEmpty { throw .absent(step) }
      subjects = next
    }
    return try bind(
      scope.segments[Int(last)], of: subjects[0], subjects.others, time: time, span: span, in: scope,
      inheriting: outer)
  }

  private mutating func bind(
    _ segment: PathSegment, of subject: EntityID, _ others: [EntityID] = [], time: BoundTime, span: Span32,
    in scope: ExpressionScope, inheriting outer: BoundPath?
  ) throws(EvaluationFailure) -> BoundPath {
    guard let id = context.facts.property(scope.text, scope.range(segment.property)) else {
      throw .binding(.unknownProperty, segment.property)
    }
    let property = self.property(id)
    if !context.facts.accepts(id, subject: subject) { throw .binding(.classMismatch, segment.property) }
    var dimensions: DimensionsID? = DimensionsID.none
    if segment.dimensions.isEmpty {
      if let outer { dimensions = outer.dimensions }
    } else {
      let written = scope.dimensions[clamping: segment.dimensions]
      dimensions = context.facts.dimensionsID(
        matching: written.map { (name: scope.range($0.name), value: scope.range($0.value.core)) },
        in: scope.text)
      if dimensions == nil, let unknown = unknownDimension(written, of: id, in: scope) {
        throw .binding(.unknownDimension, unknown)
      }
    }
    return BoundPath(
      subject: subject, otherSubjects: others, property: property, dimensions: dimensions, time: time,
      span: span)
  }

  /// The first name that the property does not have, or value that is no entity and stands in no statement.
  func unknownDimension(
    _ written: ArraySlice<DimensionSyntax>, of id: PropertyID, in scope: ExpressionScope
  )
    -> Span32?
  {
    let names = context.facts.dimensionNames(of: id)
    for dimension in written {
      let name = String(decoding: scope.text[scope.range(dimension.name)], as: UTF8.self)
      if !names.contains(name) { return dimension.name }
      let value = scope.range(dimension.value.core)
      if context.facts.entity(scope.text, value) == nil, !context.facts.isDimensionWord(scope.text, value) {
        return dimension.value.span
      }
    }
    return nil
  }

  private func subject(
    of path: PathSyntax, span: Span32, in scope: ExpressionScope, inheriting outer: BoundPath?
  ) throws(EvaluationFailure) -> EntityID {
    switch path.subjectKind {
    case .none:
      if let outer { return outer.subject }
      guard let subject = context.subject else { throw .binding(.unknownEntity, span) }
      return subject
    case .id:
      guard let entity = context.facts.entity(scope.text, scope.range(path.subject)) else {
        throw .binding(.unknownEntity, path.subject)
      }
      return entity
    case .target:
      return try entity(named: path.subject, in: scope)
    }
  }

  /// The entity that `[[target]]` names inside a body.
  func entity(named target: Span32, in scope: ExpressionScope) throws(EvaluationFailure) -> EntityID {
    switch context.facts.resolve(scope.text, scope.range(target), at: context.referenceDay) {
    case .entity(let entity, via: _): return entity
    case .ambiguous: throw .binding(.ambiguousEntity, target)
    case .unknown: throw .binding(.unknownEntity, target)
    }
  }

  private func time(
    of path: PathSyntax, subject: EntityID, in scope: ExpressionScope, inheriting outer: BoundPath?
  ) throws(EvaluationFailure) -> BoundTime {
    guard let time = path.time else { return outer?.time ?? .none }
    let start = context.facts.fiscalYearStartMonth(of: subject)
    func moment(_ span: Span32) throws(EvaluationFailure) -> Moment? {
      if span.isEmpty { return nil }
      guard let moment = Moment.parse(scope.text, scope.range(span)) else {
        throw .binding(.malformedClaim, span)
      }
      return moment
    }
    switch time.kind {
    case .now: return .now
    case .moment:
      guard let moment = try moment(time.lower) else { throw .binding(.malformedClaim, time.span) }
      return .moment(moment, moment.days(fiscalYearStartMonth: start))
    case .interval:
      let lower = try moment(time.lower)
      let upper = try moment(time.upper)
      let first = lower?.days(fiscalYearStartMonth: start).first ?? .distantPast
      let last = upper?.days(fiscalYearStartMonth: start).last ?? .distantFuture
      if last < first { throw .binding(.malformedClaim, time.span) }
      return .interval(DayInterval(first: first, last: last), from: lower, to: upper)
    }
  }
}
