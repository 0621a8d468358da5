// The two sides of a comparison of numbers: what the words claim, and what the fact allows.
import Quantities

/// A number as claimed, converted to the unit of the fact it is compared with and with its sign settled.
package struct NumberClaim: Hashable, Sendable {
  /// How the value is compared.
  package enum Form: UInt8, Sendable {
    case plain
    /// "half", "a third": within a percentage point, not by digits.
    case fraction
    /// "doubled", "three times": against the ratio of two values.
    case multiple
    /// "halved": a multiple below one, where "more than" means smaller.
    case halving
  }

  package var value: Rational
  /// `uf` and `uc`, in the same unit as `value`.
  package var fine: Rational
  package var coarse: Rational
  package var modifier: Modifier
  package var form: Form = .plain
  /// True for percent and points: never "unhedged rounding".
  package var isPercentage: Bool = false
  /// What one percentage point is in this unit: 1 for percent, 1/100 for a plain ratio.
  package var percentagePoint: Rational = .one
  /// True after a word of decrease or loss that negated the value: order words then compare the absolute values.
  package var comparesMagnitudes: Bool = false
  /// True for an explicit relation in a body: truth alone decides, not whether the words are apt.
  package var ignoresAptness: Bool = false

  package init(value: Rational, fine: Rational, coarse: Rational, modifier: Modifier = .none) {
    self.value = value
    self.fine = fine
    self.coarse = coarse
    self.modifier = modifier
  }
}

/// A number as the fact base gives it, stored or derived (spec 2, Precision; spec 3).
package struct FactFigure: Hashable, Sendable {
  /// The literal `v`, or the value derived from literals; nil for a bound or a range.
  package var literal: Rational?
  /// `F`.
  package var interval: Interval
  /// `uF`: 0 when exact and for every derived figure.
  package var resolution: Rational
  package var isDerived: Bool

  package init(literal: Rational?, interval: Interval, resolution: Rational, isDerived: Bool) {
    self.literal = literal
    self.interval = interval
    self.resolution = resolution
    self.isDerived = isDerived
  }

  /// An exact value: a count, or a figure that is so by definition.
  package static func exact(_ value: Rational, isDerived: Bool = false) -> FactFigure {
    FactFigure(literal: value, interval: .exact(value), resolution: .zero, isDerived: isDerived)
  }

  var isExact: Bool { interval.isExact }

  /// The figure with its sign changed.
  package var negated: FactFigure {
    FactFigure(
      literal: literal.map { -$0 }, interval: interval.negated, resolution: resolution, isDerived: isDerived)
  }

  /// The figure with its interval widened by `share` of its value on each side (`tolerance: 5 %`).
  package func widened(by share: Rational) -> FactFigure {
    guard let literal else { return self }
    let margin = literal.magnitude * share
    return FactFigure(
      literal: literal, interval: interval + .closed(-margin, margin), resolution: resolution,
      isDerived: isDerived)
  }
}

/// A verdict on a number with the two sets of values it was decided by, for hovers and `--read`.
package struct NumberJudgement: Hashable, Sendable {
  package var judgement: Judgement
  /// `T`: where the words are true.
  package var truth: Interval
  /// `P`: where they are apt as well.
  package var apt: Interval

  package init(_ judgement: Judgement, truth: Interval, apt: Interval) {
    self.judgement = judgement
    self.truth = truth
    self.apt = apt
  }
}
