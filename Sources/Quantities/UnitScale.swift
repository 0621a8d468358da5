// How a unit relates to the others of its kind.

/// A unit as a line over the base unit of its kind: base = `factor` · x + `offset`.
///
/// The offset is 0 but for temperatures (UCUM, *special units on non-ratio scales*).
public struct UnitScale: Hashable, Sendable {
  /// The kind of quantity: length, mass, a currency; units of different kinds are never converted.
  public var kind: UInt16
  public var factor: Rational
  public var offset: Rational

  public init(kind: UInt16, factor: Rational, offset: Rational = .zero) {
    self.kind = kind
    self.factor = factor
    self.offset = offset
  }

  /// The measure `value` in this unit as a measure in `target`; nil when the kinds differ, undefined when it does
  /// not fit.
  public func convert(_ value: Rational, to target: UnitScale) -> Rational? {
    guard kind == target.kind else { return nil }
    if factor == target.factor && offset == target.offset { return value }
    return (value * factor + offset - target.offset) / target.factor
  }
}
