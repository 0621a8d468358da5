// `count(p)`: how many distinct values there are, and whether they are all there is.
import Facts
import Quantities
import Syntax

extension ClaimEngine {
  /// `count(p)`: the distinct values there are. Without a complete list it is only a lower bound.
  mutating func count(
    _ argument: UInt32, filter: IndexRange, in scope: ExpressionScope, for work: ClaimWork,
    inheriting outer: BoundPath?
  ) throws(EvaluationFailure) -> Figures {
    let node = scope.expressions[Int(argument)]
    guard case .path(let path) = node.kind else { throw .binding(.malformedClaim, node.span) }
    var bound = try bind(path, span: node.span, in: scope, inheriting: outer)
    let pairs = scope.dimensions[clamping: filter]
    if !pairs.isEmpty {
      let dimensions = context.facts.dimensionsID(
        matching: pairs.map { (name: scope.range($0.name), value: scope.range($0.value.core)) },
        in: scope.text)
      bound = bound.with(dimensions: dimensions)
      if dimensions == nil, let unknown = unknownDimension(pairs, of: bound.property.id, in: scope) {
        throw .binding(.unknownDimension, unknown)
      }
    }
    var values: [StatementValue] = []
    var statements = Few<StatementID>()
    var saysNone = false
    for subject in bound.subjects {
      select(
        bound, of: subject, modality: work.modality, speaker: work.options.speaker, citing: work.citations)
      for statement in selected where statement.value != .unknown {
        if statement.value == .none {
          saysNone = true
          continue
        }
        let isKnown =
          if case .text = statement.value {
            statements.contains { context.facts.text(of: $0) == context.facts.text(of: statement.id) }
          } else { values.contains(statement.value) }
        if isKnown { continue }
        values.append(statement.value)
        statements.append(statement.id)
      }
    }
    let isComplete = isListComplete(bound) || saysNone && values.isEmpty
    if values.isEmpty, !isComplete { throw .absent(bound) }
    let total = Rational(values.count)
    var figure = Figure(fact: .exact(total, isDerived: true), unit: .none, statements: statements)
    if !isComplete { figure.fact.interval = .atLeast(total) }
    return Figures(figure)
  }

  /// True when what is listed at the reference time, or the time asked for, is all there is.
  func isListComplete(_ path: BoundPath) -> Bool {
    if path.property.isClosed { return true }
    let day = path.time.days.map { min($0.last, context.referenceDay) } ?? context.referenceDay
    return context.facts.completeness(of: path.subject, path.property.id).map { $0 >= day } ?? false
  }

  func isCount(_ work: ClaimWork, _ scope: ExpressionScope) -> Bool {
    guard let root = work.item.expression, case .call(.count, _, _, _) = scope.expressions[Int(root)].kind
    else {
      return false
    }
    return true
  }

  /// More distinct values than claimed contradict; as many support; fewer decide only under a complete list.
  func refineCount(_ result: inout ClaimResult, _ comparison: NumberComparison?) {
    guard let comparison else { return }
    result.listedCount = result.basis.count
    if result.verdict == .contradicted { result.code = .countMismatch }
    if comparison.claim.modifier == .none || comparison.claim.modifier == .exactly, comparison.upper == nil,
      comparison.fact.literal == comparison.claim.value
    {
      result.verdict = .supported
      result.code = nil
    } else if comparison.fact.interval.upper == nil, comparison.claim.modifier == .none,
      let listed = comparison.fact.literal
    {
      let isTooMany = listed > comparison.claim.value
      result.verdict = isTooMany ? .contradicted : .unverifiable
      result.code = isTooMany ? .countMismatch : .precisionInsufficient
    }
  }
}
