// Evaluates an expression to the figures that the facts allow for it (spec 1, The body; spec 3, Changes).
import Facts
import Quantities
import Syntax

/// One figure that an expression can have, with what it rests on.
struct Figure {
  var fact: FactFigure
  var unit: FigureUnit
  var statements: Few<StatementID>
}

/// All figures an expression can have: one, unless statements of a single property disagree or a property has several.
struct Figures {
  var first: Figure
  var others: [Figure]
  /// True when one fitting figure is enough; false when the figures are one fact told in several ways.
  var anySuffices: Bool

  var count: Int { others.count + 1 }

  init(_ first: Figure, _ others: [Figure] = [], anySuffices: Bool = false) {
    self.first = first
    self.others = others
    self.anySuffices = anySuffices
  }

  subscript(index: Int) -> Figure { index == 0 ? first : others[index - 1] }
}

/// The most alternatives that one expression is judged against.
private let alternativesLimit = 64
/// How many derivations deep an expression is followed.
private let derivationLimit = 8

extension ClaimEngine {
  /// The figures of the expression at `root`.
  mutating func figures(
    of root: UInt32, in scope: ExpressionScope, for work: ClaimWork, inheriting outer: BoundPath? = nil
  ) throws(EvaluationFailure) -> Figures {
    guard Int(root) < scope.expressions.count else { throw .binding(.malformedClaim, work.item.span) }
    let node = scope.expressions[Int(root)]
    switch node.kind {
    case .literal(let value): return Figures(try literal(value, in: scope))
    case .path(let path):
      let bound = try bind(path, span: node.span, in: scope, inheriting: outer)
      return try figures(of: bound, for: work)
    case .negate(let operand):
      let value = try figures(of: operand, in: scope, for: work, inheriting: outer)
      return value.map { Figure(fact: $0.fact.negated.derived, unit: $0.unit, statements: $0.statements) }
    case .add(let a, let b):
      return try combine(a, b, in: scope, for: work, inheriting: outer, span: node.span, .add)
    case .subtract(let a, let b):
      return try combine(a, b, in: scope, for: work, inheriting: outer, span: node.span, .subtract)
    case .multiply(let a, let b):
      return try combine(a, b, in: scope, for: work, inheriting: outer, span: node.span, .multiply)
    case .divide(let a, let b):
      return try combine(a, b, in: scope, for: work, inheriting: outer, span: node.span, .divide)
    case .call(let function, let first, let filter, let value):
      return try call(
        function, first: first, filter: filter, value: value, root: root, in: scope, for: work,
        inheriting: outer)
    }
  }

  /// The figures of a bound path: what is stored, else what a derivation gives.
  mutating func figures(of path: BoundPath, for work: ClaimWork) throws(EvaluationFailure) -> Figures {
    if path.property.temporality == .flow, path.time == .none || path.time == .now {
      throw .code(.unverifiable, .missingPeriod, path.span)
    }
    guard path.property.datatype == .quantity else { throw .binding(.kindMismatch, path.span) }
    var list = Few<Figure>()
    var anySuffices = !path.property.isSingle || !path.otherSubjects.isEmpty
    for subject in path.subjects {
      select(
        path, of: subject, modality: work.modality, speaker: work.options.speaker, citing: work.citations)
      let selected = self.selected.span
      for index in selected.indices {
        guard let quantity = selected[index].quantity else { continue }
        list.append(Figure(quantity, selected[index].id))
      }
      if hasSeveralTimes { anySuffices = true }
    }
    if let first = list.first { return Figures(first, list.others, anySuffices: anySuffices) }
    if let derived = try derivedFigures(of: path, for: work) { return derived }
    throw .absent(path)
  }

  /// The figures that the property's `derive` gives; nil when it has none or an input is missing.
  private mutating func derivedFigures(of path: BoundPath, for work: ClaimWork) throws(EvaluationFailure)
    -> Figures?
  {
    guard path.property.hasDerivation, depth < derivationLimit,
      let derivation = context.facts.derivation(of: path.property.id)
    else { return nil }
    depth += 1
    defer { depth -= 1 }
    do {
      var result = try figures(of: derivation.root, in: derivation.scope, for: work, inheriting: path)
      if let unit = path.property.unit, result.first.unit == .ratio || result.first.unit == .none {
        result = result.map { Figure(fact: $0.fact, unit: .unit(unit), statements: $0.statements) }
      }
      return result
    } catch {
      if case .absent = error { return nil }
      throw .absent(path)
    }
  }

  private func literal(_ value: BodyValue, in scope: ExpressionScope) throws(EvaluationFailure) -> Figure {
    guard value.kind == .number else { throw .binding(.malformedClaim, value.span) }
    let number = try decimal(value, scope).scaled(byPowerOfTen: Int(value.scale)).rational
    var unit = FigureUnit.none
    if !value.unit.isEmpty {
      guard let named = context.facts.units(scope.text, scope.range(value.unit)).first else {
        throw .binding(.malformedClaim, value.unit)
      }
      unit = .unit(named)
    }
    return Figure(fact: .exact(number), unit: unit, statements: Few())
  }

  private enum Operator { case add, subtract, multiply, divide }

  private mutating func combine(
    _ a: UInt32, _ b: UInt32, in scope: ExpressionScope, for work: ClaimWork, inheriting outer: BoundPath?,
    span: Span32, _ operation: Operator
  ) throws(EvaluationFailure) -> Figures {
    let left = try figures(of: a, in: scope, for: work, inheriting: outer)
    let right = try figures(of: b, in: scope, for: work, inheriting: outer)
    return try left.combined(with: right) { (x, y) throws(EvaluationFailure) in
      try self.apply(operation, x, y, span)
    }
  }

  private func apply(_ operation: Operator, _ x: Figure, _ y: Figure, _ span: Span32)
    throws(EvaluationFailure) -> Figure
  {
    let statements = x.statements + y.statements
    switch operation {
    case .add, .subtract:
      guard let y = inUnit(x.unit, y) ?? (x.unit == .none ? y : nil) else {
        throw .binding(.kindMismatch, span)
      }
      let sign = operation == .add ? y.fact : y.fact.negated
      let unit = x.unit == .none ? y.unit : x.unit
      return Figure(
        fact: .derived(
          literal: x.fact.literal.flatMap { a in sign.literal.map { a + $0 } },
          interval: x.fact.interval + sign.interval),
        unit: unit, statements: statements)
    case .multiply:
      let unit = x.unit == .none ? y.unit : (y.unit == .none || y.unit == .ratio ? x.unit : .none)
      return Figure(
        fact: .derived(
          literal: x.fact.literal.flatMap { a in y.fact.literal.map { a * $0 } },
          interval: x.fact.interval * y.fact.interval),
        unit: unit, statements: statements)
    case .divide:
      let unit: FigureUnit
      var divisor = y
      if let same = inUnit(x.unit, y) {
        divisor = same
        unit = .ratio
      } else {
        unit = y.unit == .none ? x.unit : .none
      }
      if divisor.fact.interval.contains(.zero) { throw .code(.unverifiable, .percentBaseUndefined, span) }
      return Figure(
        fact: .derived(
          literal: x.fact.literal.flatMap { a in divisor.fact.literal.map { a / $0 } },
          interval: x.fact.interval / divisor.fact.interval),
        unit: unit, statements: statements)
    }
  }

  /// `figure` converted to `unit`; nil when the kinds differ.
  func inUnit(_ unit: FigureUnit, _ figure: Figure) -> Figure? {
    if figure.unit == unit { return figure }
    guard case .unit(let target) = unit, case .unit = figure.unit else { return nil }
    let quantity = figure.quantity
    guard let converted = context.facts.converted(quantity, to: target) else { return nil }
    var result = figure
    result.unit = unit
    result.fact.literal = converted.literal
    result.fact.interval = converted.interval
    result.fact.resolution = converted.resolution
    return result
  }
}

extension Figure {
  init(_ quantity: FactQuantity, _ statement: StatementID) {
    fact = FactFigure(
      literal: quantity.literal, interval: quantity.interval, resolution: quantity.resolution,
      isDerived: false)
    unit = quantity.unit.map { .unit($0) } ?? .none
    statements = Few(statement)
  }

  var quantity: FactQuantity {
    var named: UnitID?
    if case .unit(let unit) = unit { named = unit }
    return FactQuantity(
      literal: fact.literal, interval: fact.interval, resolution: fact.resolution, unit: named)
  }
}

extension FactFigure {
  /// A figure computed from others: its interval decides, it has no digits of its own.
  static func derived(literal: Rational?, interval: Interval) -> FactFigure {
    FactFigure(literal: literal, interval: interval, resolution: .zero, isDerived: true)
  }

  var derived: FactFigure { .derived(literal: literal, interval: interval) }
}

extension Figures {
  func map(_ transform: (Figure) -> Figure) -> Figures {
    var result = Figures(transform(first))
    result.others = others.map(transform)
    result.anySuffices = anySuffices
    return result
  }

  /// Every pair of alternatives, up to the limit.
  func combined(
    with other: Figures, _ operation: (Figure, Figure) throws(EvaluationFailure) -> Figure
  ) throws(EvaluationFailure) -> Figures {
    var result = Figures(try operation(first, other.first))
    if count == 1, other.count == 1 { return result }
    result.anySuffices = anySuffices || other.anySuffices
    for a in 0..<count {
      for b in 0..<other.count where a + b > 0 && result.count < alternativesLimit {
        result.others.append(try operation(self[a], other[b]))
      }
    }
    return result
  }
}
