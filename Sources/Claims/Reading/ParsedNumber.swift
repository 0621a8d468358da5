// A number as parsed, before it is known whether it is a value, one end of a range, or a year to be left aside.
import Facts
import Quantities

struct ParsedNumber {
  var value: Rational
  var fine: Rational
  var coarse: Rational
  var scale: Rational = .one
  var units: UnitCandidates = .none
  var hasPrefixUnit = false
  /// The tokens it stands in.
  var tokens: Range<Int>
  var kind: Kind = .plain
  /// Less likely to be the value meant than any other number: an ordinal, an article, a year.
  var isWeak = false
  var isAbout = false
  var isAtLeast = false
  var isAmbiguous = false

  enum Kind { case plain, fraction, multiple, halving }

  init(_ value: Rational, fine: Rational = .one, coarse: Rational? = nil, tokens: Range<Int>) {
    self.value = value
    self.fine = fine
    self.coarse = coarse ?? fine
    self.tokens = tokens
  }

  mutating func multiply(by factor: Rational) {
    value = value * factor
    fine = fine * factor
    coarse = coarse * factor
    scale = scale * factor
  }

  mutating func negate() {
    value = -value
  }

  var reading: NumberReading {
    var reading = NumberReading(value: value, fine: fine, coarse: coarse, units: units)
    reading.isFraction = kind == .fraction
    reading.isMultiple = kind == .multiple || kind == .halving
    reading.isHalving = kind == .halving
    reading.isAmbiguousFormat = isAmbiguous
    return reading
  }
}

/// The place value of the last non-zero digit of an integer; 1 for 0.
func lastPlace(_ value: Int128) -> Int128 {
  guard value != 0 else { return 1 }
  var place: Int128 = 1
  var rest = value
  while rest % 10 == 0 {
    rest /= 10
    place *= 10
  }
  return place
}
