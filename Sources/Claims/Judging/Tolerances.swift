// The percentages of the verdict rules, which the configuration can set (spec 3: the shape of the rules is not a setting).
import Quantities

/// How far from a figure words may stand before they are rounded, hedged or bounded badly.
package struct Tolerances: Hashable, Sendable {
  /// The apt distance, 10%: of coarse rounding, "about", "nearly" and "just over", and of loose fractions and multiples.
  package var apt: Rational
  /// The true distance, 20%: of misrounding, "about", "nearly" and "just over".
  package var loose: Rational
  /// The close distance, 5%: of unhedged rounding and of bare multiples.
  package var close: Rational
  /// How far a bare fraction may be off, 1 percentage point.
  package var fractionPoints: Rational

  package init(
    apt: Rational = Rational(10, over: 100), loose: Rational = Rational(20, over: 100),
    close: Rational = Rational(5, over: 100), fractionPoints: Rational = Rational(1)
  ) {
    self.apt = apt
    self.loose = loose
    self.close = close
    self.fractionPoints = fractionPoints
  }

  package static let standard = Tolerances()
}
