// A claim whose value stands in the body: `stake(holder: geely-auto) > 0 %`.
import Facts
import Quantities
import Syntax

/// The relation and number after an expression.
struct ExplicitNumber {
  var relation: Relation
  var reading: NumberReading
  var span: Span32

  /// The words that say the same; nil for `!=`.
  var asReading: Reading? {
    relation == .notEqual
      ? nil : Reading(value: .number(reading), valueRange: 0..<0, modifier: relation.modifier)
  }
}

extension ClaimEngine {
  /// The explicit number of a claim; nil when the claim leaves its value to the words.
  func explicitNumber(_ work: ClaimWork, _ scope: ExpressionScope) throws(EvaluationFailure)
    -> ExplicitNumber?
  {
    guard let relation = work.item.relation, let value = work.item.value else { return nil }
    guard value.kind == .number || value.kind == .moment else { throw .binding(.unreadableValue, value.span) }
    let decimal = try decimal(value, scope)
    let scaled = decimal.scaled(byPowerOfTen: Int(value.scale))
    var units = UnitCandidates.none
    if !value.unit.isEmpty {
      units = context.facts.units(scope.text, scope.range(value.unit))
      if units.isEmpty { throw .binding(.malformedClaim, value.unit) }
    }
    return ExplicitNumber(
      relation: relation,
      reading: NumberReading(
        value: scaled.rational, fine: scaled.fineUnit, coarse: scaled.coarseUnit, units: units),
      span: value.span)
  }

  /// The numeral of a value in a body.
  func decimal(_ value: BodyValue, _ scope: ExpressionScope) throws(EvaluationFailure) -> Decimal {
    switch Decimal.parse(scope.text, scope.range(value.core)) {
    case .decimal(let decimal): return decimal
    case .tooLong: throw .binding(.limitReached, value.span)
    default: throw .binding(.unreadableValue, value.span)
    }
  }

  func judgeExplicit(
    _ explicit: ExplicitNumber, against figure: Figure, _ work: ClaimWork,
    comparing comparison: inout NumberComparison?
  ) -> Judgement {
    comparison = nil
    var claim = NumberClaim(
      value: explicit.reading.value, fine: explicit.reading.fine, coarse: explicit.reading.coarse,
      modifier: explicit.relation.modifier)
    claim.ignoresAptness = true
    if case .fails(let code) = convert(&claim, explicit.reading, to: figure, .none) {
      return Judgement(code == .currencyMismatch ? .unverifiable : .contradicted, code)
    }
    claim.isPercentage = isPercentage(figure.unit)
    var judgement = judge.verdict(
      claim, against: figure.fact, tolerance: work.options.tolerance(of: figure.fact))
    if explicit.relation == .notEqual {
      switch judgement.verdict {
      case .supported, .imprecise: judgement = Judgement(.contradicted, .valueMismatch)
      case .contradicted: judgement = .supported
      default: break
      }
    }
    comparison = NumberComparison(claim: claim, upper: nil, fact: figure.fact, unit: figure.unit)
    return judgement
  }

  /// True when the words cannot mean what the explicit relation says.
  func disagrees(_ reading: Reading, with explicit: ExplicitNumber, _ kind: ChangeKind, _ work: ClaimWork)
    -> Bool
  {
    guard case .number = reading.value else { return false }
    let said = explicit.reading
    let value = said.value
    let fact: FactFigure
    switch explicit.relation {
    case .equal, .about: fact = .exact(value)
    case .notEqual: return false
    case .less: fact = FactFigure(literal: nil, interval: .below(value), resolution: .zero, isDerived: false)
    case .lessOrEqual:
      fact = FactFigure(literal: nil, interval: .atMost(value), resolution: .zero, isDerived: false)
    case .greater:
      fact = FactFigure(literal: nil, interval: .above(value), resolution: .zero, isDerived: false)
    case .greaterOrEqual:
      fact = FactFigure(literal: nil, interval: .atLeast(value), resolution: .zero, isDerived: false)
    }
    let figure = Figure(fact: fact, unit: said.units.first.map { .unit($0) } ?? .none, statements: Few())
    return judgeReading(reading, against: figure, kind, work).verdict == .contradicted
  }
}

extension Relation {
  /// The word in prose that says the same.
  var modifier: Modifier {
    switch self {
    case .equal, .notEqual: .none
    case .less: .under
    case .lessOrEqual: .atMost
    case .greater: .over
    case .greaterOrEqual: .atLeast
    case .about: .about
    }
  }
}

extension Decimal {
  /// The number at `range`; nil when it cannot be read or has more digits than Stet keeps.
  static func value(of text: [UInt8], _ range: Range<Int>) -> Decimal? {
    guard case .decimal(let decimal) = Decimal.parse(text, range) else { return nil }
    return decimal
  }
}
