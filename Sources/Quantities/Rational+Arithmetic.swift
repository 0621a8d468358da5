// Sums, products and the order of exact fractions.

extension Rational {
  /// Whether numerator and denominator fit in 64 bits, so that products of them fit in 128.
  @inline(__always)
  private var isSmall: Bool {
    (numerator.magnitude | denominator.magnitude) >> 63 == 0
  }

  public static func + (a: Rational, b: Rational) -> Rational {
    if a.denominator == b.denominator {
      let (sum, overflow) = a.numerator.addingReportingOverflow(b.numerator)
      if !overflow && sum != Int128.min { return Rational(unchecked: sum, over: a.denominator) }
    } else if a.isSmall && b.isSmall {
      // Each product is below 2^126, their sum below 2^127.
      return Rational(
        unchecked: a.numerator &* b.denominator &+ b.numerator &* a.denominator,
        over: a.denominator &* b.denominator)
    }
    return sumInFull(a.reduced, b.reduced)
  }

  public static func - (a: Rational, b: Rational) -> Rational { a + -b }

  public static prefix func - (a: Rational) -> Rational {
    // Never below −(2^127 − 1).
    Rational(unchecked: 0 &- a.numerator, over: a.denominator)
  }

  public static func * (a: Rational, b: Rational) -> Rational {
    if a.isSmall && b.isSmall {
      return Rational(
        unchecked: a.denominator == 0 || b.denominator == 0 ? 0 : a.numerator &* b.numerator,
        over: a.denominator &* b.denominator)
    }
    guard a.isDefined, b.isDefined else { return .undefined }
    let a = a.reduced
    let b = b.reduced
    let left = greatestCommonDivisor(a.numerator.magnitude, b.denominator.magnitude)
    let right = greatestCommonDivisor(b.numerator.magnitude, a.denominator.magnitude)
    let (numerator, isTooLarge) = (a.numerator.magnitude / left)
      .multipliedReportingOverflow(by: b.numerator.magnitude / right)
    let (denominator, isTooFine) = (a.denominator.magnitude / right)
      .multipliedReportingOverflow(by: b.denominator.magnitude / left)
    if isTooLarge || isTooFine { return .undefined }
    return Rational(isNegative: (a.numerator < 0) != (b.numerator < 0), numerator, over: denominator)
  }

  public static func / (a: Rational, b: Rational) -> Rational {
    guard b.numerator != 0 else { return .undefined }
    let sign: Int128 = b.numerator < 0 ? -1 : 1
    return a * Rational(unchecked: sign * b.denominator, over: sign * b.numerator)
  }

  /// The sum by way of the least common denominator; undefined when that or the sum does not fit.
  private static func sumInFull(_ a: Rational, _ b: Rational) -> Rational {
    guard a.isDefined, b.isDefined else { return .undefined }
    let divisor = Int128(
      truncatingIfNeeded: greatestCommonDivisor(a.denominator.magnitude, b.denominator.magnitude))
    let (left, leftOverflow) = a.numerator.multipliedReportingOverflow(by: b.denominator / divisor)
    let (right, rightOverflow) = b.numerator.multipliedReportingOverflow(by: a.denominator / divisor)
    let (sum, sumOverflow) = left.addingReportingOverflow(right)
    if leftOverflow || rightOverflow || sumOverflow { return .undefined }
    // The sum over a's denominator, then over what b's adds to it: the common one itself may not fit before the
    // sum is reduced by it.
    let whole = Rational(sum, over: a.denominator)
    let rest = b.denominator / divisor
    return rest == 1 ? whole : whole * Rational(unchecked: 1, over: rest)
  }
}

extension Rational: Comparable {
  public static func == (a: Rational, b: Rational) -> Bool { a.order(b) == 0 }
  public static func < (a: Rational, b: Rational) -> Bool { a.order(b) == -1 }
  public static func <= (a: Rational, b: Rational) -> Bool { a.order(b).map { $0 <= 0 } ?? false }
  public static func > (a: Rational, b: Rational) -> Bool { a.order(b) == 1 }
  public static func >= (a: Rational, b: Rational) -> Bool { a.order(b).map { $0 >= 0 } ?? false }

  /// The smaller of two numbers; undefined if one is.
  public static func min(_ a: Rational, _ b: Rational) -> Rational {
    a.isDefined && b.isDefined ? (b < a ? b : a) : .undefined
  }

  /// The larger of two numbers; undefined if one is.
  public static func max(_ a: Rational, _ b: Rational) -> Rational {
    a.isDefined && b.isDefined ? (b > a ? b : a) : .undefined
  }

  /// −1, 0 or 1 as this number is below, equal to or above `other`; nil when one is undefined. Always exact.
  public func order(_ other: Rational) -> Int? {
    guard isDefined, other.isDefined else { return nil }
    if denominator == other.denominator { return order(numerator, other.numerator) }
    if isSmall && other.isSmall {
      return order(numerator &* other.denominator, other.numerator &* denominator)
    }
    if sign != other.sign { return sign < other.sign ? -1 : 1 }
    let left = numerator.magnitude.multipliedFullWidth(by: other.denominator.magnitude)
    let right = other.numerator.magnitude.multipliedFullWidth(by: denominator.magnitude)
    let result = left.high == right.high ? order(left.low, right.low) : order(left.high, right.high)
    return sign < 0 ? -result : result
  }

  private func order<Number: Comparable>(_ a: Number, _ b: Number) -> Int {
    a == b ? 0 : a < b ? -1 : 1
  }
}
