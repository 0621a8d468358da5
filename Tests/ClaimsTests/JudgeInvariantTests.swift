// The invariants of spec 3, on random pairs of a claimed number and a fact.
import FixtureSupport
import Quantities
import Testing

@testable import Claims

@Suite struct JudgeInvariantTests {
  @Test(arguments: [NumberClaim.Form.plain, .fraction, .multiple])
  func hedgesAndBoundsEntailEachOther(form: NumberClaim.Form) {
    var random = SeededGenerator(seed: 20_260_129)
    let judge = Judge()
    for _ in 0..<20_000 {
      let pair = randomPair(&random, form: form)
      func verdict(_ modifier: Modifier) -> Verdict {
        var claim = pair.claim
        claim.modifier = modifier
        return judge.judge(claim, against: pair.fact).judgement.verdict
      }
      func isTrue(_ verdict: Verdict) -> Bool { verdict == .supported || verdict == .imprecise }
      let comment = Comment(rawValue: "\(pair.claim) against \(pair.fact)")
      let (bare, exactly, about) = (verdict(.none), verdict(.exactly), verdict(.about))
      let (over, under, nearly, justOver) = (
        verdict(.over), verdict(.under), verdict(.nearly), verdict(.justOver)
      )
      if bare == .supported { #expect(about == .supported, comment) }
      if bare != .contradicted { #expect(about != .contradicted, comment) }
      if exactly == .supported { #expect(bare != .contradicted, comment) }
      #expect(!(isTrue(over) && isTrue(under)), comment)
      if over == .supported { #expect(verdict(.atLeast) == .supported, comment) }
      if isTrue(over) { #expect(isTrue(verdict(.atLeast)), comment) }
      if under == .supported { #expect(verdict(.atMost) == .supported, comment) }
      if isTrue(under) { #expect(isTrue(verdict(.atMost)), comment) }
      if justOver == .supported { #expect(over == .supported && about == .supported, comment) }
      if isTrue(justOver) { #expect(isTrue(over), comment) }
      if nearly == .supported { #expect(under == .supported, comment) }
      if isTrue(nearly) { #expect(isTrue(under) && about != .contradicted, comment) }
    }
  }

  @Test func equalPrecisionNeedsEqualNumerals() {
    let fact = stored(73, place: 0, isExact: false)
    #expect(bare(72, place: 0, against: fact) == Judgement(.contradicted, .valueMismatch))
    #expect(bare(73, place: 0, against: fact) == .supported)
  }

  @Test func toleranceOnlyEverHelps() {
    var random = SeededGenerator(seed: 7)
    let judge = Judge()
    for _ in 0..<5_000 {
      var pair = randomPair(&random, form: .plain)
      pair.claim.modifier = Modifier.allCases[Int(random.next() % UInt64(Modifier.allCases.count))]
      let strict = judge.judge(pair.claim, against: pair.fact).judgement.verdict
      let wide = judge.judge(pair.claim, against: pair.fact, tolerance: Rational(5, over: 100)).judgement
        .verdict
      #expect(wide.rawValue <= strict.rawValue)
    }
  }

  private func bare(_ value: Int, place: Int, against fact: FactFigure) -> Judgement {
    Judge().judge(claim(Decimal(Int128(value), exponent: Int16(place))), against: fact).judgement
  }

  private func claim(_ decimal: Decimal) -> NumberClaim {
    NumberClaim(value: decimal.rational, fine: decimal.fineUnit, coarse: decimal.coarseUnit)
  }

  private func stored(_ coefficient: Int128, place: Int16, isExact: Bool) -> FactFigure {
    let decimal = Decimal(coefficient, exponent: place)
    let half = isExact ? Rational.zero : decimal.fineUnit * Rational(1, over: 2)
    return FactFigure(
      literal: decimal.rational, interval: .closed(decimal.rational - half, decimal.rational + half),
      resolution: isExact ? .zero : decimal.fineUnit, isDerived: false)
  }

  private func randomPair(_ random: inout SeededGenerator, form: NumberClaim.Form) -> (
    claim: NumberClaim, fact: FactFigure
  ) {
    let places: [Int16] = [-2, -1, 0, 0, 0, 1, 2, 3]
    func place() -> Int16 { places[Int(random.next() % UInt64(places.count))] }
    let magnitude = [10, 100, 1_000, 100_000][Int(random.next() % 4)]
    let n = Int128(Int(random.next() % UInt64(magnitude)) + 1)
    var number: NumberClaim
    switch form {
    case .fraction:
      let denominator = Int128(random.next() % 9 + 2)
      number = NumberClaim(value: Rational(100, over: denominator), fine: .one, coarse: .one)
    case .multiple:
      number = NumberClaim(value: Rational(Int(random.next() % 9) + 2), fine: .one, coarse: .one)
    default:
      let decimal = Decimal(random.next() % 3 == 0 ? n * 10 : n, exponent: place())
      number = claim(decimal)
    }
    number.form = form
    // Facts near the claim are where the rules differ; a few far away keep the others honest.
    let offset = Int(random.next() % 81) - 40
    let base = number.value + number.value * Rational(Int128(offset), over: 100)
    let exponent = place()
    let rounded = Decimal(rounding: base, toPowerOfTen: Int(exponent)) ?? Decimal(n)
    switch random.next() % 5 {
    case 0: return (number, stored(rounded.coefficient, place: exponent, isExact: true))
    case 1:
      let low = rounded.rational
      let high = low + Rational(Int128(random.next() % 20), over: 10)
      return (
        number, FactFigure(literal: nil, interval: .closed(low, high), resolution: .zero, isDerived: false)
      )
    case 2:
      let half = Rational(Int128(random.next() % 30), over: 10)
      return (
        number,
        FactFigure(
          literal: base, interval: .closed(base - half, base + half), resolution: .zero, isDerived: true)
      )
    default: return (number, stored(rounded.coefficient, place: exponent, isExact: false))
    }
  }
}
