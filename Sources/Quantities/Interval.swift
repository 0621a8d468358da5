// Intervals of exact numbers with open, closed or infinite ends.

/// One finite end of an interval.
package struct Bound: Hashable, Sendable {
  package var value: Rational
  /// Whether the value itself belongs to the interval.
  package var isClosed: Bool

  package init(_ value: Rational, isClosed: Bool) {
    self.value = value
    self.isClosed = isClosed
  }
}

/// The numbers between two bounds; a bound that is nil is infinite.
///
/// An interval with an undefined bound is undefined: nothing is in it, it meets nothing and is disjoint from nothing.
package struct Interval: Hashable, Sendable {
  package var lower: Bound?
  package var upper: Bound?

  package init(lower: Bound?, upper: Bound?) {
    self.lower = lower
    self.upper = upper
  }

  /// All numbers.
  package static let everything = Interval(lower: nil, upper: nil)
  /// What cannot be computed.
  package static let undefined = exact(.undefined)

  /// [v, v]
  package static func exact(_ value: Rational) -> Interval { closed(value, value) }
  /// [a, b]
  package static func closed(_ a: Rational, _ b: Rational) -> Interval {
    Interval(lower: Bound(a, isClosed: true), upper: Bound(b, isClosed: true))
  }
  /// (a, b)
  package static func open(_ a: Rational, _ b: Rational) -> Interval {
    Interval(lower: Bound(a, isClosed: false), upper: Bound(b, isClosed: false))
  }
  /// [a, b)
  package static func closedOpen(_ a: Rational, _ b: Rational) -> Interval {
    Interval(lower: Bound(a, isClosed: true), upper: Bound(b, isClosed: false))
  }
  /// (a, b]
  package static func openClosed(_ a: Rational, _ b: Rational) -> Interval {
    Interval(lower: Bound(a, isClosed: false), upper: Bound(b, isClosed: true))
  }
  /// (v, ∞)
  package static func above(_ value: Rational) -> Interval {
    Interval(lower: Bound(value, isClosed: false), upper: nil)
  }
  /// [v, ∞)
  package static func atLeast(_ value: Rational) -> Interval {
    Interval(lower: Bound(value, isClosed: true), upper: nil)
  }
  /// (−∞, v)
  package static func below(_ value: Rational) -> Interval {
    Interval(lower: nil, upper: Bound(value, isClosed: false))
  }
  /// (−∞, v]
  package static func atMost(_ value: Rational) -> Interval {
    Interval(lower: nil, upper: Bound(value, isClosed: true))
  }

  /// Whether every finite bound is a number.
  package var isDefined: Bool { lower?.value.isDefined != false && upper?.value.isDefined != false }

  /// Whether no number is in it; false when undefined.
  package var isEmpty: Bool {
    guard let lower, let upper else { return false }
    return lower.value > upper.value || (lower.value == upper.value && !(lower.isClosed && upper.isClosed))
  }

  /// Whether exactly one number is in it.
  package var isExact: Bool { exactValue != nil }

  /// The only number in it; nil when there are none or more.
  package var exactValue: Rational? {
    guard let lower, let upper, lower.isClosed, upper.isClosed, lower.value == upper.value else { return nil }
    return lower.value
  }

  /// The distance of the bounds; nil when one is infinite.
  package var width: Rational? {
    guard let lower, let upper else { return nil }
    return upper.value - lower.value
  }

  /// The middle between the bounds; nil when one is infinite.
  package var midpoint: Rational? {
    guard let lower, let upper else { return nil }
    return (lower.value + upper.value) / Rational(2)
  }
}

extension Interval: CustomStringConvertible {
  /// As mathematicians write it: `[1, 3/2)`, `(-∞, 4]`.
  package var description: String {
    let left = lower.map { ($0.isClosed ? "[" : "(") + $0.value.description } ?? "(-∞"
    let right = upper.map { $0.value.description + ($0.isClosed ? "]" : ")") } ?? "∞)"
    return left + ", " + right
  }
}
