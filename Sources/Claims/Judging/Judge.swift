// Compares a claimed number with a fact: exact arithmetic on rationals, nothing else (spec 3).
import Quantities

/// The rules of spec 3 from "Equality words" to "Multiples", under one set of tolerances.
///
/// A figure beyond exact arithmetic (an undefined `Rational`) gives `malformed` with `limitReached`, never a guess.
package struct Judge: Sendable {
  package var tolerances: Tolerances

  package init(tolerances: Tolerances = .standard) {
    self.tolerances = tolerances
  }

  /// The verdict alone on one number and its modifier: that of `judge`, but fast where the words are the fact's digits.
  func verdict(_ claim: NumberClaim, against fact: FactFigure, tolerance: Rational) -> Judgement {
    if claim.modifier == .none, claim.form == .plain, let literal = fact.literal, claim.value == literal,
      claim.fine.isModest, literal.isModest, fact.interval.isDefined, claim.coarse >= fact.resolution
    {
      return .supported
    }
    return judge(claim, against: fact, tolerance: tolerance).judgement
  }

  /// The verdict on one number and its modifier, and the sets that give it.
  ///
  /// `tolerance` is the share of the fact's value that the claim allows on each side; 0 for none.
  package func judge(_ claim: NumberClaim, against fact: FactFigure, tolerance: Rational = .zero)
    -> NumberJudgement
  {
    let strict = judgeStrictly(claim, against: fact, meetsSuffices: false)
    guard tolerance > .zero, strict.judgement.verdict != .supported else { return strict }
    let widened = judgeStrictly(claim, against: fact.widened(by: tolerance), meetsSuffices: true)
    return widened.judgement.verdict.rawValue < strict.judgement.verdict.rawValue ? widened : strict
  }

  /// The verdict on "between x and y", "x to y" and "x–y".
  package func judge(
    from lower: NumberClaim, to upper: NumberClaim, against fact: FactFigure, tolerance: Rational = .zero
  ) -> NumberJudgement {
    let fact = tolerance > .zero ? fact.widened(by: tolerance) : fact
    let truth = Interval.closed(lower.value - lower.fine.half, upper.value + upper.fine.half)
    guard truth.isDefined, fact.interval.isDefined else { return beyondLimit(truth) }
    let isFactCoarser =
      fact.isDerived
      ? fact.interval.width.map { $0 > lower.fine } ?? true : fact.resolution > min(lower.fine, upper.fine)
    let isInside: Bool
    if let literal = fact.literal, !isFactCoarser {
      isInside = truth.contains(literal)
    } else {
      isInside = truth.contains(fact.interval)
    }
    if !isInside {
      let isOutside = fact.literal != nil && !isFactCoarser ? true : !truth.intersects(fact.interval)
      let code: Judgement =
        isOutside ? Judgement(.contradicted, .outOfRange) : Judgement(.unverifiable, .precisionInsufficient)
      return NumberJudgement(code, truth: truth, apt: truth)
    }
    let midpoint = ((lower.value + upper.value).half).magnitude
    let isWide = upper.value - lower.value > midpoint.half && !lower.ignoresAptness
    return NumberJudgement(
      isWide ? Judgement(.imprecise, .wideRange) : .supported, truth: truth, apt: truth)
  }

  private func judgeStrictly(_ claim: NumberClaim, against fact: FactFigure, meetsSuffices: Bool)
    -> NumberJudgement
  {
    guard claim.value.isDefined, fact.interval.isDefined else { return beyondLimit(.everything) }
    if claim.comparesMagnitudes, claim.modifier != .none, claim.modifier != .exactly {
      return judgeMagnitudes(claim, against: fact, meetsSuffices: meetsSuffices)
    }
    switch claim.modifier {
    case .none, .exactly:
      let (judgement, apt) = equality(claim, fact, meetsSuffices: meetsSuffices)
      return NumberJudgement(judgement, truth: apt, apt: apt)
    case .about:
      return about(claim, fact, meetsSuffices: meetsSuffices)
    case .over, .atLeast, .under, .atMost, .nearly, .justOver:
      return order(claim, fact)
    }
  }

  /// "fell by over 20%": after a word of decrease the absolute values are compared, the signs being equal.
  private func judgeMagnitudes(_ claim: NumberClaim, against fact: FactFigure, meetsSuffices: Bool)
    -> NumberJudgement
  {
    var claim = claim
    claim.comparesMagnitudes = false
    let isNegative = claim.value < .zero
    if isNegative { claim.value = -claim.value }
    return judgeStrictly(claim, against: isNegative ? fact.negated : fact, meetsSuffices: meetsSuffices)
  }

  func beyondLimit(_ truth: Interval) -> NumberJudgement {
    NumberJudgement(Judgement(.malformed, .limitReached), truth: truth, apt: truth)
  }
}

extension Rational {
  var half: Rational { self * Rational(1, over: 2) }
}
