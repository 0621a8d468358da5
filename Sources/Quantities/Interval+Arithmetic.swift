// Interval arithmetic: every number that can come of numbers in the operands, and no others.

extension Interval {
  /// The numbers of the opposite sign.
  public var negated: Interval {
    Interval(
      lower: upper.map { Bound(-$0.value, isClosed: $0.isClosed) },
      upper: lower.map { Bound(-$0.value, isClosed: $0.isClosed) })
  }

  /// The distances from zero.
  public var magnitude: Interval {
    if let lower, lower.value >= .zero { return self }
    if let upper, upper.value <= .zero { return negated }
    guard isDefined else { return .undefined }
    let positive = intersection(.atLeast(.zero))
    return Interval.exact(.zero).hull(positive).hull(negated.intersection(.atLeast(.zero)))
  }

  public static prefix func - (a: Interval) -> Interval { a.negated }

  public static func + (a: Interval, b: Interval) -> Interval {
    guard a.isUsable, b.isUsable else { return .undefined }
    return Interval(lower: sum(a.lower, b.lower), upper: sum(a.upper, b.upper))
  }

  public static func - (a: Interval, b: Interval) -> Interval { a + b.negated }

  public static func * (a: Interval, b: Interval) -> Interval {
    guard a.isUsable, b.isUsable else { return .undefined }
    if let factor = b.exactValue { return a.scaled(by: factor) }
    if let factor = a.exactValue { return b.scaled(by: factor) }
    let (low, high) = (Extreme(a.lower, sign: -1), Extreme(a.upper, sign: 1))
    let (otherLow, otherHigh) = (Extreme(b.lower, sign: -1), Extreme(b.upper, sign: 1))
    let first = low * otherLow
    let second = low * otherHigh
    let third = high * otherLow
    let fourth = high * otherHigh
    let lowest = Extreme.pick(
      Extreme.pick(first, second, larger: false), Extreme.pick(third, fourth, larger: false), larger: false)
    let highest = Extreme.pick(
      Extreme.pick(first, second, larger: true), Extreme.pick(third, fourth, larger: true), larger: true)
    return Interval(lower: lowest.bound, upper: highest.bound)
  }

  /// The quotients; undefined if zero is in `b`.
  public static func / (a: Interval, b: Interval) -> Interval {
    guard b.isUsable, let inverse = b.reciprocal else { return .undefined }
    return a * inverse
  }

  /// The interval with every number multiplied by `factor`.
  public func scaled(by factor: Rational) -> Interval {
    guard isUsable, factor.isDefined else { return .undefined }
    if factor.isZero { return .exact(.zero) }
    let low = lower.map { Bound($0.value * factor, isClosed: $0.isClosed) }
    let high = upper.map { Bound($0.value * factor, isClosed: $0.isClosed) }
    return factor < .zero ? Interval(lower: high, upper: low) : Interval(lower: low, upper: high)
  }

  /// The interval with `distance` added to every number.
  public func shifted(by distance: Rational) -> Interval { self + .exact(distance) }

  /// The interval with both bounds moved outwards by `distance`.
  public func widened(by distance: Rational) -> Interval {
    Interval(
      lower: lower.map { Bound($0.value - distance, isClosed: $0.isClosed) },
      upper: upper.map { Bound($0.value + distance, isClosed: $0.isClosed) })
  }

  private var isUsable: Bool { isDefined && !isEmpty }

  private static func sum(_ a: Bound?, _ b: Bound?) -> Bound? {
    guard let a, let b else { return nil }
    return Bound(a.value + b.value, isClosed: a.isClosed && b.isClosed)
  }

  /// One divided by each number; nil if zero is among them.
  private var reciprocal: Interval? {
    if contains(.zero) { return nil }
    if let lower, lower.value >= .zero { return Interval.reciprocal(lower, upper) }
    if let upper, upper.value <= .zero {
      let positive = negated
      return positive.lower.flatMap { Interval.reciprocal($0, positive.upper)?.negated }
    }
    return nil
  }

  /// The reciprocal of an interval from `lower`, zero or more, to `upper`.
  private static func reciprocal(_ lower: Bound, _ upper: Bound?) -> Interval? {
    Interval(
      lower: upper.map { Bound(.one / $0.value, isClosed: $0.isClosed) } ?? Bound(.zero, isClosed: false),
      upper: lower.value.isZero ? nil : Bound(.one / lower.value, isClosed: lower.isClosed))
  }
}

/// An end of an interval that may be infinite: `sign` is −1 or 1 then, and 0 for a finite one.
private struct Extreme {
  var bound: Bound?
  var sign: Int

  init(_ bound: Bound?, sign: Int) {
    self.bound = bound
    self.sign = bound == nil ? sign : 0
  }

  /// Zero times infinity is zero here: what is approached there is zero from the inside of the operands.
  static func * (a: Extreme, b: Extreme) -> Extreme {
    if let zero = closedZero(a, b) { return zero }
    if let x = a.bound, let y = b.bound {
      return Extreme(Bound(x.value * y.value, isClosed: x.isClosed && y.isClosed), sign: 0)
    }
    let sign = (a.bound?.value.sign ?? a.sign) * (b.bound?.value.sign ?? b.sign)
    return sign == 0 ? Extreme(Bound(.zero, isClosed: false), sign: 0) : Extreme(nil, sign: sign)
  }

  /// A zero that belongs to one operand makes zero with anything in the other.
  private static func closedZero(_ a: Extreme, _ b: Extreme) -> Extreme? {
    if let side = a.bound, side.isClosed, side.value.isZero { return a }
    if let side = b.bound, side.isClosed, side.value.isZero { return b }
    return nil
  }

  /// The larger or smaller of two; of equal ones, a closed one.
  static func pick(_ a: Extreme, _ b: Extreme, larger: Bool) -> Extreme {
    guard let x = a.bound, let y = b.bound else {
      if a.sign == b.sign { return a }
      return (a.sign > b.sign) == larger ? a : b
    }
    switch x.value.order(y.value) {
    case 0: return x.isClosed ? a : b
    case 1: return larger ? a : b
    case -1: return larger ? b : a
    default: return Extreme(Bound(.undefined, isClosed: true), sign: 0)
    }
  }
}
