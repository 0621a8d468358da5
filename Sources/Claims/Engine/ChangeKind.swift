// Signs and directions: what words of change do to a number (spec 3, Signs, Multiples, Changes).
import Facts
import Quantities
import Syntax

/// Whether an expression gives a change, a signed level or neither.
enum ChangeKind {
  case none
  /// `growth`, `change`, or a property that derives one.
  case change
  /// A property marked `signed`.
  case signed

  init(_ root: UInt32, _ scope: ExpressionScope, _ property: Property?, _ facts: Facts) {
    if case .call(let function, _, _, _) = scope.expressions[Int(root)].kind,
      function == .growth || function == .change
    {
      self = .change
    } else if let property, property.hasDerivation, let derivation = facts.derivation(of: property.id),
      Int(derivation.root) < derivation.scope.expressions.count,
      case .call(let function, _, _, _) = derivation.scope.expressions[Int(derivation.root)].kind,
      function == .growth || function == .change
    {
      self = .change
    } else {
      self = property?.isSigned == true ? .signed : .none
    }
  }
}

extension ClaimEngine {
  /// "fell 5%" negates the number where the expression is a change or the property is signed; a loss always does.
  func settleSign(_ claim: inout NumberClaim, _ reading: Reading, _ kind: ChangeKind) {
    let negates =
      reading.change == .loss || (reading.change == .decrease && !reading.isLevel && kind != .none)
    guard negates, claim.form == .plain || claim.form == .fraction, claim.value > .zero else { return }
    claim.value = -claim.value
    claim.comparesMagnitudes = true
  }

  /// Of a change first the direction is judged, then the size.
  func direction(_ claim: NumberClaim, _ reading: Reading, _ figure: Figure, _ kind: ChangeKind)
    -> Judgement?
  {
    guard kind == .change || claim.form == .multiple || claim.form == .halving else { return nil }
    let isRatio = claim.form == .multiple || claim.form == .halving
    let level = isRatio ? Rational.one : .zero
    var claimsIncrease: Bool?
    if isRatio {
      claimsIncrease = claim.value > .one
    } else if !reading.isLevel {
      switch reading.change {
      case .increase: claimsIncrease = true
      case .decrease, .loss: claimsIncrease = false
      case .none: break
      }
      if claim.value < .zero, claimsIncrease != nil { claimsIncrease = nil }
    }
    guard let claimsIncrease else { return nil }
    let isWrong =
      claimsIncrease
      ? Interval.below(level).contains(figure.fact.interval)
      : Interval.above(level).contains(figure.fact.interval)
    return isWrong ? Judgement(.contradicted, .wrongDirection) : nil
  }

  func asRatio(_ figure: Figure, _ kind: ChangeKind) -> Figure? {
    if figure.unit == .ratio || (figure.unit == .none && kind == .none) { return figure }
    guard kind == .change, isPercentage(figure.unit), figure.unit != .percentagePoints else { return nil }
    var ratio = figure
    let hundredth = Rational(1, over: 100)
    ratio.fact.interval = figure.fact.interval.scaled(by: hundredth) + .exact(.one)
    ratio.fact.literal = figure.fact.literal.map { $0 * hundredth + .one }
    ratio.fact.resolution = figure.fact.resolution * hundredth
    ratio.unit = .ratio
    return ratio
  }
}
