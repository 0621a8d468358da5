// A numeral as somebody wrote it: its value and how finely it was given.

/// `coefficient` · 10^`exponent`, with the trailing zeros that were written.
///
/// Two numerals are equal if they were written alike: 1.50 is not 1.5; their `rational`s are equal.
public struct Decimal: Hashable, Sendable {
  public var coefficient: Int128
  public var exponent: Int16
  /// Whether digits stood after a decimal point: then every one of them counts (3-verdicts.md, *Reading a number
  /// in prose*).
  public var hasDecimals: Bool

  /// `coefficient` · 10^`exponent`, written with decimals if `exponent` is negative and `hasDecimals` is not given.
  public init(_ coefficient: Int128, exponent: Int16 = 0, hasDecimals: Bool? = nil) {
    self.coefficient = coefficient
    self.exponent = exponent
    self.hasDecimals = hasDecimals ?? (exponent < 0)
  }

  /// The number; undefined if it does not fit, which no numeral of 30 digits and no scale word does.
  public var rational: Rational { Rational(coefficient) * Rational(powerOfTen: Int(exponent)) }

  /// The place value of the last written digit: 72 → 1, 1.50 → 1/100, 1.5 million → 100,000.
  public var fineUnit: Rational { Rational(powerOfTen: Int(exponent)) }

  /// The place value of the last non-zero digit of an integer, 150,000 → 10,000; with a decimal point, and for 0, the
  /// fine unit.
  public var coarseUnit: Rational { hasDecimals ? fineUnit : lastNonZeroPlace }

  /// The place value of the last non-zero digit, decimals or not: 150,000 → 10,000; 1.50 → 1/10; 0 → the fine unit
  /// (2-facts.md, *Precision*).
  public var lastNonZeroPlace: Rational {
    guard coefficient != 0 else { return fineUnit }
    var rest = coefficient
    var place = Int(exponent)
    while rest % 10 == 0 {
      rest /= 10
      place += 1
    }
    return Rational(powerOfTen: place)
  }

  /// The numeral with a scale word after it: 1.5 scaled by 6 is 1.5 million. Exponents stay within 16 bits.
  public func scaled(byPowerOfTen power: Int) -> Decimal {
    let (sum, overflow) = Int(exponent).addingReportingOverflow(power)
    let clamped = overflow ? Int16(power < 0 ? Int16.min : Int16.max) : Int16(clamping: sum)
    return Decimal(coefficient, exponent: clamped, hasDecimals: hasDecimals)
  }

  /// The numeral of the opposite sign.
  public var negated: Decimal {
    Decimal(0 &- coefficient, exponent: exponent, hasDecimals: hasDecimals)
  }

  /// The same number without zeros at the end of its decimals.
  public var withoutTrailingDecimals: Decimal {
    var result = self
    while result.exponent < 0 && result.coefficient % 10 == 0 {
      result.coefficient /= 10
      result.exponent += 1
    }
    result.hasDecimals = result.exponent < 0
    return result
  }

  /// `value` rounded, half to even, to a multiple of 10^`power`; nil when it is undefined or does not fit.
  public init?(rounding value: Rational, toPowerOfTen power: Int) {
    guard let exponent = Int16(exactly: power),
      let multiple = (value / Rational(powerOfTen: power)).rounded.integer
    else { return nil }
    self.init(multiple, exponent: exponent)
  }
}

extension Decimal: CustomStringConvertible {
  /// The numeral in plain digits with "." before decimals: `-1.50`, `150000`.
  public var description: String {
    let digits = String(coefficient.magnitude)
    let sign = coefficient < 0 ? "-" : ""
    if exponent >= 0 {
      return sign + digits + (coefficient == 0 ? "" : String(repeating: "0", count: Int(exponent)))
    }
    let decimals = -Int(exponent)
    let padded = String(repeating: "0", count: Swift.max(0, decimals + 1 - digits.utf8.count)) + digits
    return sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }
}
