// Order words and hedges: the sets T (true) and P (apt), and how a fact lies in them.
import Quantities

extension Judge {
  /// "over", "at least", "under", "at most", "nearly", "just over".
  func order(_ claim: NumberClaim, _ fact: FactFigure) -> NumberJudgement {
    let (truth, apt) = sets(claim)
    guard truth.isDefined, apt.isDefined else { return beyondLimit(truth) }
    func result(_ verdict: Verdict, _ code: VerdictCode? = nil) -> NumberJudgement {
      NumberJudgement(Judgement(verdict, code), truth: truth, apt: apt)
    }
    let interval = fact.interval
    // A count of an open list has its literal for a lower bound and no upper one.
    if fact.literal == claim.value,
      claim.modifier == .atLeast || claim.modifier == .atMost && interval.upper != nil
    {
      return result(.supported)
    }
    if truth.contains(interval) {
      if claim.ignoresAptness || interval.intersects(apt) { return result(.supported) }
      let isHedge = claim.modifier == .nearly || claim.modifier == .justOver
      return result(.imprecise, isHedge ? .looseApproximation : .weakBound)
    }
    if !truth.intersects(interval) { return result(.contradicted, .boundViolated) }
    return result(.unverifiable, .precisionInsufficient)
  }

  /// "about": the literal decides. What supports the bare number, or "just over" it, supports "about" it too.
  func about(_ claim: NumberClaim, _ fact: FactFigure, meetsSuffices: Bool) -> NumberJudgement {
    let (truth, apt) = sets(claim)
    guard truth.isDefined, apt.isDefined else { return beyondLimit(truth) }
    func result(_ verdict: Verdict, _ code: VerdictCode? = nil) -> NumberJudgement {
      NumberJudgement(Judgement(verdict, code), truth: truth, apt: apt)
    }
    var bare = claim
    bare.modifier = .none
    let (bareJudgement, _) = equality(bare, fact, meetsSuffices: meetsSuffices)
    if bareJudgement.verdict == .supported { return result(.supported) }
    var above = claim
    above.modifier = .justOver
    if order(above, fact).judgement.verdict == .supported { return result(.supported) }

    guard let v = fact.literal else {
      if apt.contains(fact.interval) { return result(.supported) }
      if truth.contains(fact.interval) { return result(.imprecise, .looseApproximation) }
      return truth.intersects(fact.interval)
        ? result(.unverifiable, .precisionInsufficient) : result(.contradicted, .valueMismatch)
    }
    if apt.contains(v) { return result(.supported) }
    if truth.contains(v) { return result(.imprecise, .looseApproximation) }
    if truth.intersects(fact.interval) || bareJudgement.verdict != .contradicted {
      return result(.unverifiable, .precisionInsufficient)
    }
    return result(.contradicted, .valueMismatch)
  }

  /// `T` and `P` of the claim's modifier (spec 3, the table of order words).
  func sets(_ claim: NumberClaim) -> (truth: Interval, apt: Interval) {
    switch claim.form {
    case .plain: plainSets(claim)
    case .fraction: fractionSets(claim)
    case .multiple: multipleSets(claim)
    case .halving: halvingSets(claim)
    }
  }

  private func plainSets(_ claim: NumberClaim) -> (Interval, Interval) {
    let n = claim.value
    let size = n.magnitude
    let half = claim.coarse.half
    let h = min(max(claim.fine, half), size.half)
    let a = min(half, tolerances.apt * size)
    let b = min(claim.coarse, max(tolerances.loose * size, claim.fine.half))
    return sets(n, claim.modifier, near: a, far: b, above: n + h, below: n - h)
  }

  private func fractionSets(_ claim: NumberClaim) -> (Interval, Interval) {
    let n = claim.value
    let a = tolerances.apt * n.magnitude
    let b = tolerances.loose * n.magnitude
    let whole = claim.percentagePoint * Rational(100)
    var above = whole
    var below = Rational.zero
    for (numerator, denominator) in [(1, 5), (1, 4), (1, 3), (1, 2), (2, 3), (3, 4), (1, 1)] {
      let step = whole * Rational(Int128(numerator), over: Int128(denominator))
      if step > n, step < above { above = step }
      if step < n { below = step }
    }
    if above <= n { above = n + a }
    return sets(n, claim.modifier, near: a, far: b, above: above, below: below)
  }

  private func multipleSets(_ claim: NumberClaim) -> (Interval, Interval) {
    let n = claim.value
    let a = tolerances.apt * n.magnitude
    let b = tolerances.loose * n.magnitude
    return sets(n, claim.modifier, near: a, far: b, above: n + .one, below: n - .one)
  }

  /// "halved" is "doubled" mirrored: more than halved is below a half, nearly halved is above it.
  private func halvingSets(_ claim: NumberClaim) -> (Interval, Interval) {
    let n = claim.value
    let a = tolerances.apt * n.magnitude
    let b = tolerances.loose * n.magnitude
    // One step further along 1/2, 1/3, 1/4 …; towards 1 the step before.
    let inverse = Rational.one / n
    let below = Rational.one / (inverse + .one)
    let above = inverse > .one ? Rational.one / max(inverse - .one, .one) : Rational.one
    let mirrored: Modifier =
      switch claim.modifier {
      case .over: .under
      case .atLeast: .atMost
      case .under: .over
      case .atMost: .atLeast
      case .nearly: .justOver
      case .justOver: .nearly
      case .none, .exactly, .about: claim.modifier
      }
    return sets(n, mirrored, near: a, far: b, above: above, below: below)
  }

  private func sets(
    _ n: Rational, _ modifier: Modifier, near a: Rational, far b: Rational, above: Rational, below: Rational
  ) -> (Interval, Interval) {
    switch modifier {
    case .none, .exactly: (.exact(n), .exact(n))
    case .about: (.closed(n - b, n + b), .closed(n - a, n + a))
    case .over: (.above(n), .openClosed(n, above))
    case .atLeast: (.atLeast(n), .closed(n, above))
    case .under: (.below(n), .closedOpen(below, n))
    case .atMost: (.atMost(n), .closed(below, n))
    case .nearly: (.closedOpen(n - b, n), .closedOpen(n - a, n))
    case .justOver: (.openClosed(n, n + b), .openClosed(n, n + a))
    }
  }
}
