// Fractions: small ones against brute force, large ones against identities, and none that traps.

import FixtureSupport
import Testing

@testable import Quantities

private let extremes: [Int128] = [
  .min, .min + 1, .min / 2, .min / 2 - 1, -1, 0, 1, 2, 3, .max / 2, .max / 2 + 1, .max - 1, .max,
  Int128(Int64.max), Int128(Int64.min), Int128(Int64.max) + 1, Int128(Int64.min) - 1, 1 << 100, -(1 << 100),
  1_000_000_000_000_000_000_000_000_000_000,
]

private func random128(_ random: inout SeededGenerator) -> Int128 {
  if Int.random(in: 0..<4, using: &random) == 0 { return extremes.randomElement(using: &random) ?? 0 }
  let bits = UInt128(random.next()) << 64 | UInt128(random.next())
  return Int128(truncatingIfNeeded: bits) >> Int128(Int.random(in: 0...127, using: &random))
}

private func randomRational(_ random: inout SeededGenerator) -> Rational {
  Rational(random128(&random), over: random128(&random))
}

/// Whether two results are the same number or one of them overflowed.
private func agree(_ a: Rational, _ b: Rational) -> Bool { a == b || !a.isDefined || !b.isDefined }

@Suite struct RationalTests {
  @Test func smallFractionsAgreeWithBruteForce() {
    let values = (-6...6).flatMap { n in (1...6).map { (n, $0) } }
    for (a, b) in values {
      for (c, d) in values {
        let x = Rational(Int128(a), over: Int128(b))
        let y = Rational(Int128(c), over: Int128(d))
        #expect(x + y == Rational(Int128(a * d + c * b), over: Int128(b * d)))
        #expect(x - y == Rational(Int128(a * d - c * b), over: Int128(b * d)))
        #expect(x * y == Rational(Int128(a * c), over: Int128(b * d)))
        #expect((x / y).isDefined == (c != 0))
        if c != 0 { #expect(x / y == Rational(Int128(a * d), over: Int128(b * c))) }
        #expect((x < y) == (a * d < c * b) && (x == y) == (a * d == c * b) && (x > y) == (a * d > c * b))
        #expect((x <= y) == (a * d <= c * b) && (x >= y) == (a * d >= c * b))
        if x == y { #expect(x.hashValue == y.hashValue) }
        #expect(Rational.min(x, y) <= Rational.max(x, y))
      }
      let x = Rational(Int128(a), over: Int128(b))
      let floor = (-6...6).last { $0 * b <= a }
      #expect(x.floor == Rational(floor ?? 99))
      #expect(x.isInteger == (a % b == 0) && x.sign == a.signum())
      let distance = (x - x.rounded).magnitude
      #expect(distance <= Rational(1, over: 2) && x.rounded.isInteger)
      if distance == Rational(1, over: 2) { #expect((x.rounded / Rational(2)).isInteger) }
    }
  }

  @Test func largeFractionsKeepTheIdentities() {
    var random = SeededGenerator(seed: 1)
    var definedCount = 0
    for _ in 0..<4000 {
      let x = randomRational(&random)
      let y = randomRational(&random)
      let z = Rational(Int.random(in: -9...9, using: &random))
      #expect(agree(x + y, y + x) && agree(x * y, y * x))
      #expect(agree((x + y) - y, x))
      #expect(y.isZero || agree((x * y) / y, x))
      #expect(agree(z * (x + y), z * x + z * y))
      #expect(agree(x - y, -(y - x)))
      if x.isDefined {
        #expect(-(-x) == x && x.magnitude >= .zero && x.reduced == x && x.reduced.hashValue == x.hashValue)
        #expect(x.floor <= x && (x - x.floor < .one || !(x - x.floor).isDefined))
        definedCount += 1
      }
      if x.isDefined && y.isDefined {
        #expect([x < y, x == y, x > y].count { $0 } == 1)
        let difference = x - y
        if difference.isDefined { #expect(x.order(y) == difference.sign) }
        #expect(x.order(y) == y.order(x).map { -$0 })
      }
      _ = (x.rounded, x.description, x.description(decimals: 3), x.integer)
    }
    #expect(definedCount > 2000)
  }

  @Test func noInputTraps() {
    for a in extremes {
      for b in extremes {
        let x = Rational(a, over: b)
        #expect(x.isDefined || b == 0 || a == .min || b == .min)
        for c in extremes {
          let y = Rational(c, over: b)
          let z = Rational(c)
          _ = (x + y, x - y, x * y, x / y, x < y, x + z, x * z, x / z, x == z, -x, x.floor, x.rounded)
        }
      }
    }
  }

  @Test func fullWidthProductsDecideTheOrder() {
    let x = Rational(.max - 1, over: .max)
    let y = Rational(.max - 2, over: .max - 1)
    #expect(y < x && x > y && x != y && -x < -y)
    #expect(Rational(.max, over: .max - 1) > .one)
    #expect(Rational(.min, over: .min) == .one && Rational(.min, over: 2) == -Rational(1 << 126, over: 1))
    #expect(!Rational(.min).isDefined)
  }

  @Test func undefinedStaysAndComparesWithNothing() {
    let undefined = Rational.one / .zero
    #expect(!undefined.isDefined)
    for other in [undefined, .zero, .one, Rational(.max)] {
      #expect(!(undefined == other) && !(undefined < other) && !(undefined <= other))
      #expect(!(undefined > other) && !(undefined >= other) && !(other < undefined) && !(other >= undefined))
      for result in [undefined + other, other - undefined, undefined * other, other / undefined, -undefined] {
        #expect(!result.isDefined)
      }
      #expect(!Rational.min(undefined, other).isDefined && !Rational.max(other, undefined).isDefined)
    }
    #expect(!(Rational(.max) * Rational(.max)).isDefined && !(Rational(.max) + .one).isDefined)
    #expect(undefined.description == "undefined" && undefined.description(decimals: 2) == "undefined")
    #expect(!undefined.isInteger && undefined.sign == 0 && !undefined.isZero)
  }

  @Test func showsDecimalsRoundedHalfToEven() {
    #expect(Rational(2, over: 3).description(decimals: 2) == "0.67")
    #expect(Rational(1, over: 8).description(decimals: 2) == "0.12")
    #expect(Rational(3, over: 8).description(decimals: 2) == "0.38")
    #expect(Rational(-3, over: 2).description(decimals: 0) == "-2")
    #expect(Rational(150_000).description(decimals: 2) == "150000")
    #expect(Rational(-1, over: 1000).description(decimals: 2) == "0")
    #expect(Rational(7, over: 2).description(decimals: 3) == "3.5")
    #expect(Rational(6, over: -4).description == "-3/2")
  }
}
