// The functions of a body: growth, change, share, count, sum and age (spec 1, The body).
import Facts
import Quantities
import Syntax

extension ClaimEngine {
  mutating func call(
    _ function: ClaimFunction, first: UInt32?, filter: IndexRange, value: BodyValue?, root: UInt32,
    in scope: ExpressionScope, for work: ClaimWork, inheriting outer: BoundPath?
  ) throws(EvaluationFailure) -> Figures {
    let node = scope.expressions[Int(root)]
    var arguments: [UInt32] = []
    var next = first
    while let argument = next, arguments.count < 64, Int(argument) < scope.expressions.count {
      arguments.append(argument)
      next = scope.expressions[Int(argument)].sibling
    }
    guard let argument = arguments.first else { throw .binding(.malformedClaim, node.span) }
    switch function {
    case .growth, .change:
      return try difference(function, of: argument, root: root, in: scope, for: work, inheriting: outer)
    case .share:
      guard arguments.count == 2 else { throw .binding(.malformedClaim, node.span) }
      do {
        let part = try figures(of: argument, in: scope, for: work, inheriting: outer)
        let whole = try figures(of: arguments[1], in: scope, for: work, inheriting: outer)
        return try part.combined(with: whole) { (a, b) throws(EvaluationFailure) in
          try self.percentage(of: a, in: b, span: node.span)
        }
      } catch {
        return try published(root, in: scope, for: work, inheriting: outer, or: error)
      }
    case .sum:
      var total = try figures(of: argument, in: scope, for: work, inheriting: outer)
      for other in arguments.dropFirst() {
        let value = try figures(of: other, in: scope, for: work, inheriting: outer)
        total = try total.combined(with: value) { (a, b) throws(EvaluationFailure) in
          guard let b = self.inUnit(a.unit, b) else { throw .binding(.kindMismatch, node.span) }
          return Figure(
            fact: .derived(
              literal: a.fact.literal.flatMap { x in b.fact.literal.map { x + $0 } },
              interval: a.fact.interval + b.fact.interval),
            unit: a.unit, statements: a.statements + b.statements)
        }
      }
      return total
    case .count: return try count(argument, filter: filter, in: scope, for: work, inheriting: outer)
    case .age: return try age(argument, in: scope, for: work, inheriting: outer)
    case .start, .end, .when: throw .binding(.kindMismatch, node.span)
    }
  }

  /// `growth` in percent and `change` as a difference, against a year earlier or from one period to another.
  private mutating func difference(
    _ function: ClaimFunction, of argument: UInt32, root: UInt32, in scope: ExpressionScope,
    for work: ClaimWork,
    inheriting outer: BoundPath?
  ) throws(EvaluationFailure) -> Figures {
    let node = scope.expressions[Int(argument)]
    guard case .path(let path) = node.kind else { throw .binding(.malformedClaim, node.span) }
    let bound = try bind(path, span: node.span, in: scope, inheriting: outer)
    var before = bound
    var after = bound
    let start = context.facts.fiscalYearStartMonth(of: bound.subject)
    switch bound.time {
    case .none, .now: throw .code(.unverifiable, .missingPeriod, node.span)
    case .moment(let moment, _):
      guard let earlier = moment.yearEarlier else { throw .binding(.malformedClaim, node.span) }
      before = bound.with(time: .moment(earlier, earlier.days(fiscalYearStartMonth: start)))
    case .interval(_, let from, let to):
      guard let from, let to else { throw .binding(.malformedClaim, node.span) }
      before = bound.with(time: .moment(from, from.days(fiscalYearStartMonth: start)))
      after = bound.with(time: .moment(to, to.days(fiscalYearStartMonth: start)))
    }
    let callSpan = scope.expressions[Int(root)].span
    do {
      let new = try figures(of: after, for: work)
      let old = try figures(of: before, for: work)
      return try new.combined(with: old) { (b, a) throws(EvaluationFailure) in
        try self.difference(function, from: a, to: b, span: callSpan)
      }
    } catch {
      return try published(root, in: scope, for: work, inheriting: outer, or: error)
    }
  }

  private func difference(_ function: ClaimFunction, from old: Figure, to new: Figure, span: Span32)
    throws(EvaluationFailure) -> Figure
  {
    guard let old = inUnit(new.unit, old) else { throw .binding(.kindMismatch, span) }
    let statements = new.statements + old.statements
    if function == .change {
      let isPercent = isPercentage(new.unit)
      return Figure(
        fact: .derived(
          literal: new.fact.literal.flatMap { b in old.fact.literal.map { b - $0 } },
          interval: new.fact.interval - old.fact.interval),
        unit: isPercent ? .percentagePoints : new.unit, statements: statements)
    }
    guard let bound = old.fact.interval.lower, bound.value > .zero else {
      throw .code(.unverifiable, .percentBaseUndefined, span)
    }
    // (b / a − 1) · 100: each operand stands once, so interval arithmetic gives the exact range.
    let ratio = new.fact.interval / old.fact.interval
    let hundred = Rational(100)
    let literal = new.fact.literal.flatMap { b in old.fact.literal.map { (b / $0 - .one) * hundred } }
    return Figure(
      fact: .derived(literal: literal, interval: (ratio - .exact(.one)).scaled(by: hundred)), unit: .percent,
      statements: statements)
  }

  private func percentage(of part: Figure, in whole: Figure, span: Span32) throws(EvaluationFailure) -> Figure
  {
    guard let whole = inUnit(part.unit, whole) else { throw .binding(.kindMismatch, span) }
    guard let bound = whole.fact.interval.lower, bound.value > .zero else {
      throw .code(.unverifiable, .percentBaseUndefined, span)
    }
    let hundred = Rational(100)
    return Figure(
      fact: .derived(
        literal: part.fact.literal.flatMap { a in whole.fact.literal.map { a / $0 * hundred } },
        interval: (part.fact.interval / whole.fact.interval).scaled(by: hundred)),
      unit: .percent, statements: part.statements + whole.statements)
  }

  /// An expression with an input missing is answered by a stored statement of a property that derives it.
  private mutating func published(
    _ root: UInt32, in scope: ExpressionScope, for work: ClaimWork, inheriting outer: BoundPath?,
    or failure: EvaluationFailure
  ) throws(EvaluationFailure) -> Figures {
    guard case .absent(let missing) = failure, outer == nil else { throw failure }
    guard case .call(let function, let first?, _, _) = scope.expressions[Int(root)].kind,
      case .path(let path) = scope.expressions[Int(first)].kind
    else { throw failure }
    var asked = try bind(path, span: missing.span, in: scope, inheriting: nil)
    if case .interval(_, _, let to?) = asked.time, function == .growth {
      // Only a comparison with the year before is what a published growth means.
      guard case .interval(_, let from?, _) = asked.time, to.yearEarlier == from else { throw failure }
      let start = context.facts.fiscalYearStartMonth(of: asked.subject)
      asked = asked.with(time: .moment(to, to.days(fiscalYearStartMonth: start)))
    }
    for derivation in context.facts.derivations where derives(derivation, function, root, of: scope) {
      let stored = asked.with(property: context.facts[derivation.property])
      select(stored, modality: work.modality, speaker: work.options.speaker, citing: work.citations)
      let list = selected.compactMap { statement in
        statement.quantity.map { Figure($0, statement.id) }
      }
      if let first = list.first {
        return Figures(first, Array(list[1...]), anySuffices: !stored.property.isSingle)
      }
    }
    throw failure
  }

  /// True when `derivation` is the same function of the same properties as the call at `root`.
  private func derives(
    _ derivation: PropertyDerivation, _ function: ClaimFunction, _ root: UInt32, of scope: ExpressionScope
  ) -> Bool {
    guard Int(derivation.root) < derivation.scope.expressions.count,
      case .call(function, let first, _, _) = derivation.scope.expressions[Int(derivation.root)].kind,
      case .call(_, let mine, _, _) = scope.expressions[Int(root)].kind
    else { return false }
    var a = first
    var b = mine
    while let x = a, let y = b {
      guard Int(x) < derivation.scope.expressions.count, Int(y) < scope.expressions.count else {
        return false
      }
      let left = derivation.scope.expressions[Int(x)]
      let right = scope.expressions[Int(y)]
      guard lastProperty(of: left, in: derivation.scope) == lastProperty(of: right, in: scope),
        lastProperty(of: left, in: derivation.scope) != nil
      else { return false }
      a = left.sibling
      b = right.sibling
    }
    return a == nil && b == nil
  }

  private func lastProperty(of node: ExpressionNode, in scope: ExpressionScope) -> PropertyID? {
    guard case .path(let path) = node.kind, let segment = scope.segments[clamping: path.segments].last else {
      return nil
    }
    return context.facts.property(scope.text, scope.range(segment.property))
  }

  /// Whole years from the date up to the reference day.
  private mutating func age(
    _ argument: UInt32, in scope: ExpressionScope, for work: ClaimWork, inheriting outer: BoundPath?
  ) throws(EvaluationFailure) -> Figures {
    let dates = try self.dates(of: argument, in: scope, for: work, inheriting: outer)
    var list: [Figure] = []
    for date in dates.list {
      let young = years(from: date.days.last, to: context.referenceDay)
      let old = years(from: date.days.first, to: context.referenceDay)
      list.append(
        Figure(
          fact: .derived(
            literal: young == old ? Rational(old) : nil, interval: .closed(Rational(young), Rational(old))),
          unit: .years, statements: Few(date.statement)))
    }
    guard let first = list.first else {
      throw .binding(.malformedClaim, scope.expressions[Int(argument)].span)
    }
    return Figures(first, Array(list[1...]), anySuffices: dates.anySuffices)
  }

  private func years(from birth: Day, to day: Day) -> Int {
    guard !birth.isDistant, !day.isDistant else { return 0 }
    let a = birth.yearMonthDay
    let b = day.yearMonthDay
    return b.year - a.year - ((b.month, b.day) < (a.month, a.day) ? 1 : 0)
  }

  func isPercentage(_ unit: FigureUnit) -> Bool {
    switch unit {
    case .percent, .percentagePoints: true
    case .unit(let unit): context.facts.family(of: unit) != .count && context.facts.isPercentFamily(unit)
    case .ratio, .years, .none: false
    }
  }
}

extension Facts {
  func isPercentFamily(_ unit: UnitID) -> Bool {
    switch family(of: unit) {
    case .percent, .percentagePoint, .basisPoint: true
    case .count, .money, .physical, .ratio: false
    }
  }
}
