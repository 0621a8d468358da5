// A bare number and "exactly": compared up to rounding, in the order that spec 3 gives.
import Quantities

extension Judge {
  /// The verdict, and the values that the words fit.
  func equality(_ claim: NumberClaim, _ fact: FactFigure, meetsSuffices: Bool) -> (Judgement, Interval) {
    if claim.form != .plain { return proportion(claim, fact) }
    let n = claim.value
    let rounding = Interval.closed(n - claim.fine.half, n + claim.fine.half)
    guard let v = fact.literal else { return (againstBounds(rounding, fact), rounding) }
    guard rounding.isDefined, v.isDefined else { return (Judgement(.malformed, .limitReached), rounding) }

    if fact.resolution > .zero, claim.coarse < fact.resolution {
      if n == v { return (Judgement(.imprecise, .falsePrecision), rounding) }
      if fact.interval.contains(n) { return (Judgement(.unverifiable, .precisionInsufficient), rounding) }
    }
    let distance = (n - v).magnitude
    let size = n.magnitude
    let isMatch: Bool
    if fact.resolution == claim.fine, !meetsSuffices {
      isMatch = n == v
    } else {
      isMatch = rounding.intersects(fact.interval)
    }
    if isMatch {
      if claim.modifier == .exactly {
        return (n == v ? .supported : Judgement(.imprecise, .misrounded), rounding)
      }
      let isCoarse = !fact.isDerived && distance > tolerances.apt * size
      return (isCoarse ? Judgement(.imprecise, .coarseRounding) : .supported, rounding)
    }
    if claim.modifier == .exactly { return (Judgement(.contradicted, .valueMismatch), rounding) }
    if distance < claim.fine, distance <= tolerances.loose * size {
      return (Judgement(.imprecise, .misrounded), rounding)
    }
    if size >= Rational(1000), !claim.isPercentage, claim.coarse > claim.fine, distance <= claim.coarse.half,
      distance <= tolerances.close * size
    {
      return (Judgement(.imprecise, .unhedgedRounding), rounding)
    }
    return (Judgement(.contradicted, slip(claim, v, fact)), rounding)
  }

  /// The likely slip behind a number that does not fit: the wrong scale word, the wrong sign, or neither.
  private func slip(_ claim: NumberClaim, _ v: Rational, _ fact: FactFigure) -> VerdictCode {
    let n = claim.value
    if v.isZero { return .valueMismatch }
    for power in [1, 2, 3, 6] {
      let scale = Rational(powerOfTen: power)
      if isWithinOnePercent(n, of: v * scale) || isWithinOnePercent(n * scale, of: v) { return .scaleSlip }
    }
    let mirrored = Interval.closed(-n - claim.fine.half, -n + claim.fine.half)
    return n == -v || mirrored.intersects(fact.interval) ? .signFlip : .valueMismatch
  }

  private func isWithinOnePercent(_ a: Rational, of b: Rational) -> Bool {
    (a - b).magnitude * Rational(100) <= b.magnitude
  }

  /// A fact that is itself a bound or a range decides only what lies wholly inside or outside it.
  private func againstBounds(_ accepted: Interval, _ fact: FactFigure) -> Judgement {
    if accepted.contains(fact.interval) { return .supported }
    return accepted.intersects(fact.interval)
      ? Judgement(.unverifiable, .precisionInsufficient) : Judgement(.contradicted, .valueMismatch)
  }

  /// A bare fraction, within a percentage point, or a bare multiple, within five percent.
  private func proportion(_ claim: NumberClaim, _ fact: FactFigure) -> (Judgement, Interval) {
    let n = claim.value
    let isFraction = claim.form == .fraction
    let near = isFraction ? tolerances.fractionPoints * claim.percentagePoint : tolerances.close * n.magnitude
    let far = tolerances.apt * n.magnitude
    let apt = Interval.closed(n - near, n + near)
    let truth = Interval.closed(n - max(near, far), n + max(near, far))
    guard let v = fact.literal else { return (againstBounds(apt, fact), apt) }
    if claim.modifier == .exactly {
      if v == n { return (.supported, apt) }
      return (
        apt.contains(v) ? Judgement(.imprecise, .misrounded) : Judgement(.contradicted, .valueMismatch), apt
      )
    }
    if apt.contains(v) { return (.supported, apt) }
    if truth.contains(v) { return (Judgement(.imprecise, isFraction ? .looseFraction : .looseMultiple), apt) }
    return (Judgement(.contradicted, .valueMismatch), apt)
  }
}
