// Exact fractions that never trap: what cannot be represented is undefined, and stays so.

/// A fraction of two 128-bit integers, or undefined.
///
/// Undefined is the result of a division by zero and of an overflow; every operation on it yields it, and every
/// comparison with it is false, `==` too. Fractions are reduced only when an intermediate result would not fit.
public struct Rational: Sendable {
  /// Within ±(2^127 − 1).
  public let numerator: Int128
  /// Not negative; 0 means undefined.
  public let denominator: Int128

  /// The integer `value`.
  public init(_ value: Int) {
    numerator = Int128(value)
    denominator = 1
  }

  /// The fraction `numerator` / `denominator`; undefined if `denominator` is 0 or the value does not fit.
  public init(_ numerator: Int128, over denominator: Int128 = 1) {
    self.init(
      isNegative: (numerator < 0) != (denominator < 0), numerator.magnitude, over: denominator.magnitude)
  }

  /// The fraction as it stands: `numerator` within ±(2^127 − 1), `denominator` not negative, 0 for undefined.
  public init(unchecked numerator: Int128, over denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The fraction of two magnitudes, reduced if it does not fit otherwise.
  init(isNegative: Bool, _ numerator: UInt128, over denominator: UInt128) {
    var numerator = numerator
    var denominator = denominator
    let limit = Int128.max.magnitude
    if denominator != 0, numerator > limit || denominator > limit {
      let divisor = greatestCommonDivisor(numerator, denominator)
      numerator /= divisor
      denominator /= divisor
    }
    guard denominator != 0, numerator <= limit, denominator <= limit else {
      self = .undefined
      return
    }
    let magnitude = Int128(truncatingIfNeeded: numerator)
    self.init(
      unchecked: isNegative ? 0 - magnitude : magnitude, over: Int128(truncatingIfNeeded: denominator))
  }

  /// 10 to the power `exponent`; undefined beyond ±38.
  public init(powerOfTen exponent: Int) {
    guard let power = integerPowerOfTen(Int(exponent.magnitude)) else {
      self = .undefined
      return
    }
    self.init(unchecked: exponent < 0 ? 1 : power, over: exponent < 0 ? power : 1)
  }

  public static let zero = Rational(0)
  public static let one = Rational(1)
  public static let undefined = Rational(unchecked: 0, over: 0)

  /// Whether this is a number.
  public var isDefined: Bool { denominator != 0 }

  /// Whether this is a number that sums and products with the like of it stay far from the limits of.
  @inline(__always)
  public var isModest: Bool { isDefined && (numerator.magnitude | denominator.magnitude) >> 56 == 0 }

  /// Whether this is a number, and 0.
  public var isZero: Bool { numerator == 0 && isDefined }

  /// −1, 0 or 1; 0 for undefined.
  public var sign: Int { numerator.signum() == 0 ? 0 : numerator < 0 ? -1 : 1 }

  /// The distance from zero.
  public var magnitude: Rational {
    numerator < 0 ? Rational(unchecked: 0 - numerator, over: denominator) : self
  }

  /// The same number with the smallest denominator.
  public var reduced: Rational {
    guard denominator > 1 else { return self }
    let divisor = greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    guard divisor > 1 else { return self }
    let exact = Int128(truncatingIfNeeded: divisor)
    return Rational(unchecked: numerator / exact, over: denominator / exact)
  }

  /// The number as an integer; nil when it is none.
  public var integer: Int128? {
    guard isDefined else { return nil }
    if denominator == 1 { return numerator }
    return numerator % denominator == 0 ? numerator / denominator : nil
  }

  /// Whether this is a number without a fractional part.
  public var isInteger: Bool { integer != nil }

  /// The greatest integer that is not above this number.
  public var floor: Rational {
    guard denominator > 1 else { return self }
    let quotient = numerator / denominator
    let isBelow = numerator < 0 && quotient * denominator != numerator
    return Rational(unchecked: isBelow ? quotient - 1 : quotient, over: 1)
  }

  /// The nearest integer; of two that are equally near, the even one.
  public var rounded: Rational {
    guard denominator > 1 else { return self }
    let below = floor.numerator
    let remainder = numerator % denominator
    let rest = remainder < 0 ? remainder + denominator : remainder
    let goesUp = rest > denominator - rest || (rest == denominator - rest && below & 1 == 1)
    return Rational(unchecked: goesUp ? below + 1 : below, over: 1)
  }
}

extension Rational: Hashable {
  public func hash(into hasher: inout Hasher) {
    let reduced = reduced
    hasher.combine(reduced.numerator)
    hasher.combine(reduced.denominator)
  }
}

extension Rational: CustomStringConvertible {
  /// The fraction in lowest terms, as `3`, `-3/4` or `undefined`.
  public var description: String {
    let reduced = reduced
    if !isDefined { return "undefined" }
    return reduced.denominator == 1 ? "\(reduced.numerator)" : "\(reduced.numerator)/\(reduced.denominator)"
  }

  /// The number in decimals for people: at most `decimals` digits (0 to 30) after the point, rounded half to even,
  /// without trailing zeros; `undefined` if it is, or if it is too large to be rounded at that place.
  public func description(decimals: Int) -> String {
    Decimal(rounding: self, toPowerOfTen: -Swift.min(Swift.max(decimals, 0), 30))?
      .withoutTrailingDecimals.description ?? "undefined"
  }
}

/// 10 to the power `exponent`, 0 to 38; nil otherwise.
func integerPowerOfTen(_ exponent: Int) -> Int128? {
  guard exponent >= 0, exponent <= 38 else { return nil }
  if exponent <= 18 { return Int128(smallPowersOfTen[exponent]) }
  let high = exponent - 18
  if high <= 18 { return Int128(smallPowersOfTen[18]) * Int128(smallPowersOfTen[high]) }
  return Int128(smallPowersOfTen[18]) * Int128(smallPowersOfTen[18]) * Int128(smallPowersOfTen[high - 18])
}

private let smallPowersOfTen: [Int64] = [
  1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000,
  100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
  10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000,
]

/// The greatest common divisor, by halving; the other number when one is 0.
func greatestCommonDivisor(_ a: UInt128, _ b: UInt128) -> UInt128 {
  if a == 0 { return b }
  if b == 0 { return a }
  let shift = Swift.min(a.trailingZeroBitCount, b.trailingZeroBitCount)
  var a = a >> UInt128(a.trailingZeroBitCount)
  var b = b
  while b != 0 {
    b >>= UInt128(b.trailingZeroBitCount)
    if a > b { swap(&a, &b) }
    b -= a
  }
  return a << UInt128(shift)
}
