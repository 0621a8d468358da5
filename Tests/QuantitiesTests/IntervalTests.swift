// Intervals against a fine grid of points, and their arithmetic against samples and sharp bounds.

import FixtureSupport
import Testing

@testable import Quantities

private let grid = (-20...20).map { Rational($0, over: 4) }

extension Rational {
  fileprivate init(_ numerator: Int, over denominator: Int) {
    self.init(Int128(numerator), over: Int128(denominator))
  }
}

private func randomBound(_ random: inout SeededGenerator) -> Bound? {
  if Int.random(in: 0..<6, using: &random) == 0 { return nil }
  return Bound(Rational(Int.random(in: -3...3, using: &random)), isClosed: Bool.random(using: &random))
}

private func randomInterval(_ random: inout SeededGenerator) -> Interval {
  let interval = Interval(lower: randomBound(&random), upper: randomBound(&random))
  if let lower = interval.lower, let upper = interval.upper, lower.value > upper.value {
    return Interval(lower: upper, upper: lower)
  }
  return interval
}

/// Numbers of `interval`, those next to its ends among them.
private func samples(_ interval: Interval) -> [Rational] {
  let near = Rational(1, over: 1_000_000)
  var values = [Rational(-1_000_000), .zero, near, -near, Rational(1, over: 3), Rational(1_000_000)] + grid
  for bound in [interval.lower, interval.upper] {
    guard let value = bound?.value else { continue }
    values += [value, value + near, value - near]
  }
  return values.filter { interval.contains($0) }
}

@Suite struct IntervalTests {
  @Test func relationsAgreeWithTheirPoints() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<3000 {
      let a = randomInterval(&random)
      let b = randomInterval(&random)
      let inA = Set(grid.filter { a.contains($0) })
      let inB = Set(grid.filter { b.contains($0) })
      #expect(a.intersects(b) == !inA.isDisjoint(with: inB) && a.isDisjoint(b) == inA.isDisjoint(with: inB))
      #expect(a.isEmpty == inA.isEmpty)
      #expect(Set(grid.filter { a.intersection(b).contains($0) }) == inA.intersection(inB))
      let hasEnds = (b.lower == nil) <= (a.lower == nil) && (b.upper == nil) <= (a.upper == nil)
      #expect(a.contains(b) == (b.isEmpty || (inB.isSubset(of: inA) && hasEnds)), "\(a) \(b)")
      #expect(a.hull(b).contains(a) && a.hull(b).contains(b))
      #expect(
        Set(grid.filter { a.magnitude.contains($0) })
          == Set(grid.filter { x in x >= .zero && (inA.contains(x) || inA.contains(-x)) }))
      #expect(a.negated.negated == a)
    }
  }

  @Test func resultsHoldWhatComesOfTheOperandsAndEndWhereItEnds() {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<1000 {
      let a = randomInterval(&random)
      let b = randomInterval(&random)
      if a.isEmpty || b.isEmpty { continue }
      let operations: [(Interval, (Rational, Rational) -> Rational)] = [
        (a + b, { $0 + $1 }), (a - b, { $0 - $1 }), (a * b, { $0 * $1 }), (a / b, { $0 / $1 }),
      ]
      for (result, operation) in operations where result.isDefined {
        var values: [Rational] = []
        for x in samples(a) { for y in samples(b) { values.append(operation(x, y)) } }
        let outside = values.filter { !result.contains($0) }
        #expect(outside.isEmpty, "\(a) \(b) \(result) \(outside)")
        // A closed end is reached, an open one approached, an infinite one left behind.
        let lowest = values.min() ?? .zero
        let highest = values.max() ?? .zero
        let near = Rational(1, over: 1000)
        if let lower = result.lower {
          #expect(lower.isClosed ? lowest == lower.value : lowest < lower.value + near, "\(a) \(b) \(result)")
        } else {
          #expect(lowest < Rational(-300), "\(a) \(b) \(result)")
        }
        if let upper = result.upper {
          #expect(
            upper.isClosed ? highest == upper.value : highest > upper.value - near, "\(a) \(b) \(result)")
        } else {
          #expect(highest > Rational(300), "\(a) \(b) \(result)")
        }
      }
      #expect((a / b).isDefined == !b.contains(.zero) || !(a / b).isDefined)
    }
  }

  @Test func workedExamples() {
    let a = Interval.closed(Rational(57_850), Rational(57_950))
    #expect((a - a).description == "[-100, 100]")
    #expect(
      (Interval.closed(.one, Rational(2)) / Interval.openClosed(.zero, Rational(4))).description == "[1/4, ∞)"
    )
    #expect((Interval.exact(.one) / .closed(Rational(-1), .one)).isDefined == false)
    #expect((Interval.above(.zero) * Interval.atMost(Rational(-1))).description == "(-∞, 0)")
    #expect(Interval.closed(.one, Rational(3)).width == Rational(2) && Interval.above(.one).width == nil)
    #expect(Interval.closed(.one, Rational(3)).midpoint == Rational(2))
    #expect(Interval.exact(.one).isExact && !Interval.closedOpen(.one, .one).isExact)
    #expect(Interval.open(.one, .one).isEmpty && !Interval.everything.isEmpty)
    #expect(Interval.closed(.one, Rational(2)).scaled(by: Rational(-2)).description == "[-4, -2]")
    #expect(Interval.open(.one, Rational(2)).widened(by: .one).description == "(0, 3)")
    #expect(Interval.closedOpen(.one, Rational(2)).shifted(by: .one).description == "[2, 3)")
  }

  @Test func undefinedIsInNoRelation() {
    for other in [Interval.everything, .exact(.one), .undefined] {
      #expect(!Interval.undefined.contains(other) && !other.contains(Interval.undefined))
      #expect(!Interval.undefined.intersects(other) && !Interval.undefined.isDisjoint(other))
      #expect(!(Interval.undefined + other).isDefined && !(other * .undefined).isDefined)
      #expect(!Interval.undefined.hull(other).isDefined)
    }
    #expect(!Interval.undefined.contains(.one) && !Interval.everything.contains(Rational.undefined))
    #expect(!Interval.undefined.isEmpty && !Interval.undefined.magnitude.isDefined)
    let huge = Interval.exact(Rational(.max))
    #expect(!(huge + huge).isDefined && !(huge * huge).isDefined)
  }
}

extension Bool {
  /// Implication.
  fileprivate static func <= (a: Bool, b: Bool) -> Bool { !a || b }
}
