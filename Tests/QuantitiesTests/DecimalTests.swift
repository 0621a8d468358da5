// Numerals: what is read, what is refused, and how fine they are.

import FixtureSupport
import Testing

@testable import Quantities

private func parse(_ text: String) -> Decimal.ParseResult {
  let bytes = Array("x\(text)y".utf8)
  return Decimal.parse(bytes, 1..<bytes.count - 1)
}

private func decimal(_ text: String) -> Decimal? {
  if case .decimal(let value) = parse(text) { return value }
  return nil
}

@Suite struct DecimalTests {
  @Test func readsPlainNumerals() {
    #expect(decimal("151939") == Decimal(151_939))
    #expect(decimal("1_250_000") == Decimal(1_250_000))
    #expect(decimal("57.90") == Decimal(5790, exponent: -2))
    #expect(decimal("-3") == Decimal(-3) && decimal("+3") == Decimal(3))
    #expect(decimal("007") == Decimal(7) && decimal("0.05") == Decimal(5, exponent: -2))
    #expect(decimal("1.50") != decimal("1.5") && decimal("1.50")?.rational == decimal("1.5")?.rational)
  }

  @Test(arguments: [
    "", "-", ".", ".5", "5.", "1__0", "_1", "1_", "1_.5", "1._5", "1.2.3", "1,5", "1e5", "--1", "٣",
  ])
  func refusesWhatIsNoNumeral(text: String) {
    #expect(parse(text) == .malformed)
  }

  @Test func thirtyDigitsAreExactAndMoreAreTooLong() {
    let nines = String(repeating: "9", count: 30)
    #expect(decimal(nines)?.description == nines)
    #expect(decimal("-" + nines)?.rational.description == "-" + nines)
    #expect(decimal("0.0" + nines.dropFirst())?.rational.isDefined == true)
    #expect(parse(nines + "9") == .tooLong && parse("0." + nines + "9") == .tooLong)
    #expect(parse(String(repeating: "0", count: 90) + "1") == .decimal(Decimal(1)))
    #expect(parse(String(repeating: "7", count: 9999)) == .tooLong)
    #expect(parse(String(repeating: "7", count: 9999) + "x") == .malformed)
  }

  @Test(arguments: [
    ("72", 0, "1", "1"), ("1.5", 6, "100000", "100000"), ("1.50", 6, "10000", "10000"),
    ("150000", 0, "1", "10000"), ("2", 6, "1000000", "1000000"), ("20", 0, "1", "10"),
    ("20", 6, "1000000", "10000000"),
    ("0", 0, "1", "1"), ("72.50", 0, "1/100", "1/100"), ("1.0", 0, "1/10", "1/10"),
  ]) func unitsOfResolution(text: String, power: Int, fine: String, coarse: String) {
    let scaled = decimal(text)?.scaled(byPowerOfTen: power)
    #expect(scaled?.fineUnit.description == fine && scaled?.coarseUnit.description == coarse)
  }

  @Test func theLastNonZeroPlaceLooksBehindThePoint() {
    #expect(decimal("1.50")?.lastNonZeroPlace == Rational(1, over: 10))
    #expect(decimal("150000")?.lastNonZeroPlace == Rational(10_000))
    #expect(decimal("0.00")?.lastNonZeroPlace == Rational(1, over: 100))
  }

  @Test func roundsToAPlace() {
    #expect(Decimal(rounding: Rational(719, over: 10), toPowerOfTen: 0)?.description == "72")
    #expect(Decimal(rounding: Rational(72), toPowerOfTen: -1)?.description == "72.0")
    #expect(Decimal(rounding: Rational(151_939), toPowerOfTen: 3)?.description == "152000")
    #expect(Decimal(rounding: Rational(-1, over: 20), toPowerOfTen: -2)?.description == "-0.05")
    #expect(Decimal(rounding: .undefined, toPowerOfTen: 0) == nil)
    #expect(Decimal(rounding: Rational(1), toPowerOfTen: -39) == nil)
    #expect(Decimal(rounding: Rational(1), toPowerOfTen: .max) == nil)
  }

  @Test func nothingTraps() {
    let extreme = Decimal(.min, exponent: .max)
    _ = (extreme.rational, extreme.negated, extreme.coarseUnit, extreme.withoutTrailingDecimals)
    #expect(!extreme.rational.isDefined && !extreme.fineUnit.isDefined)
    #expect(Decimal(1).scaled(byPowerOfTen: .max).exponent == .max)
    #expect(Decimal(1, exponent: -5).scaled(byPowerOfTen: .min).exponent == .min)
  }

  @Test func describedNumeralsAreReadAgain() {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<500 {
      let coefficient = Int128(Int64.random(in: -1_000_000_000...1_000_000_000, using: &random))
      let value = Decimal(coefficient, exponent: Int16.random(in: -12...0, using: &random))
      #expect(decimal(value.description) == value)
    }
  }
}

@Suite struct UnitScaleTests {
  @Test func convertsWithinAKindOnly() {
    let kilometre = UnitScale(kind: 1, factor: Rational(1000))
    let mile = UnitScale(kind: 1, factor: Rational(1_609_344, over: 1000))
    let celsius = UnitScale(kind: 2, factor: .one, offset: Rational(27_315, over: 100))
    let fahrenheit = UnitScale(kind: 2, factor: Rational(5, over: 9), offset: Rational(45_967 * 5, over: 900))
    #expect(mile.convert(Rational(100), to: kilometre) == Rational(1_609_344, over: 10_000))
    #expect(celsius.convert(Rational(100), to: fahrenheit) == Rational(212))
    #expect(mile.convert(.one, to: celsius) == nil)
    #expect(mile.convert(.undefined, to: mile)?.isDefined == false)
    #expect(mile.convert(.one, to: UnitScale(kind: 1, factor: .zero))?.isDefined == false)
  }
}
