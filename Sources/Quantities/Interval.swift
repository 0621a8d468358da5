// Intervals of exact numbers with open, closed or infinite ends.

/// One finite end of an interval.
public struct Bound: Hashable, Sendable {
  public var value: Rational
  /// Whether the value itself belongs to the interval.
  public var isClosed: Bool

  public init(_ value: Rational, isClosed: Bool) {
    self.value = value
    self.isClosed = isClosed
  }
}

/// The numbers between two bounds; a bound that is nil is infinite.
///
/// An interval with an undefined bound is undefined: nothing is in it, it meets nothing and is disjoint from nothing.
public struct Interval: Hashable, Sendable {
  public var lower: Bound?
  public var upper: Bound?

  public init(lower: Bound?, upper: Bound?) {
    self.lower = lower
    self.upper = upper
  }

  /// All numbers.
  public static let everything = Interval(lower: nil, upper: nil)
  /// What cannot be computed.
  public static let undefined = exact(.undefined)

  /// [v, v]
  public static func exact(_ value: Rational) -> Interval { closed(value, value) }
  /// [a, b]
  public static func closed(_ a: Rational, _ b: Rational) -> Interval {
    Interval(lower: Bound(a, isClosed: true), upper: Bound(b, isClosed: true))
  }
  /// (a, b)
  public static func open(_ a: Rational, _ b: Rational) -> Interval {
    Interval(lower: Bound(a, isClosed: false), upper: Bound(b, isClosed: false))
  }
  /// [a, b)
  public static func closedOpen(_ a: Rational, _ b: Rational) -> Interval {
    Interval(lower: Bound(a, isClosed: true), upper: Bound(b, isClosed: false))
  }
  /// (a, b]
  public static func openClosed(_ a: Rational, _ b: Rational) -> Interval {
    Interval(lower: Bound(a, isClosed: false), upper: Bound(b, isClosed: true))
  }
  /// (v, ∞)
  public static func above(_ value: Rational) -> Interval {
    Interval(lower: Bound(value, isClosed: false), upper: nil)
  }
  /// [v, ∞)
  public static func atLeast(_ value: Rational) -> Interval {
    Interval(lower: Bound(value, isClosed: true), upper: nil)
  }
  /// (−∞, v)
  public static func below(_ value: Rational) -> Interval {
    Interval(lower: nil, upper: Bound(value, isClosed: false))
  }
  /// (−∞, v]
  public static func atMost(_ value: Rational) -> Interval {
    Interval(lower: nil, upper: Bound(value, isClosed: true))
  }

  /// Whether every finite bound is a number.
  public var isDefined: Bool { lower?.value.isDefined != false && upper?.value.isDefined != false }

  /// Whether no number is in it; false when undefined.
  public var isEmpty: Bool {
    guard let lower, let upper else { return false }
    return lower.value > upper.value || (lower.value == upper.value && !(lower.isClosed && upper.isClosed))
  }

  /// Whether exactly one number is in it.
  public var isExact: Bool { exactValue != nil }

  /// The only number in it; nil when there are none or more.
  public var exactValue: Rational? {
    guard let lower, let upper, lower.isClosed, upper.isClosed, lower.value == upper.value else { return nil }
    return lower.value
  }

  /// The distance of the bounds; nil when one is infinite.
  public var width: Rational? {
    guard let lower, let upper else { return nil }
    return upper.value - lower.value
  }

  /// The middle between the bounds; nil when one is infinite.
  public var midpoint: Rational? {
    guard let lower, let upper else { return nil }
    return (lower.value + upper.value) / Rational(2)
  }
}

extension Interval: CustomStringConvertible {
  /// As mathematicians write it: `[1, 3/2)`, `(-∞, 4]`.
  public var description: String {
    let left = lower.map { ($0.isClosed ? "[" : "(") + $0.value.description } ?? "(-∞"
    let right = upper.map { $0.value.description + ($0.isClosed ? "]" : ")") } ?? "∞)"
    return left + ", " + right
  }
}
