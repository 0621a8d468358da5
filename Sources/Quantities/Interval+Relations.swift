// Membership, overlap and order of intervals.

extension Interval {
  /// Whether `value` is in the interval.
  public func contains(_ value: Rational) -> Bool {
    guard isDefined, value.isDefined else { return false }
    if let lower, !(lower.isClosed ? value >= lower.value : value > lower.value) { return false }
    if let upper, !(upper.isClosed ? value <= upper.value : value < upper.value) { return false }
    return true
  }

  /// Whether all of `other` is in the interval; the empty interval is in every one.
  public func contains(_ other: Interval) -> Bool {
    guard isDefined, other.isDefined else { return false }
    if other.isEmpty { return true }
    if let lower {
      guard let inner = other.lower, let order = lower.value.order(inner.value) else { return false }
      if order > 0 || (order == 0 && !lower.isClosed && inner.isClosed) { return false }
    }
    if let upper {
      guard let inner = other.upper, let order = inner.value.order(upper.value) else { return false }
      if order > 0 || (order == 0 && !upper.isClosed && inner.isClosed) { return false }
    }
    return true
  }

  /// Whether some number is in both.
  public func intersects(_ other: Interval) -> Bool {
    isDefined && other.isDefined && !intersection(other).isEmpty
  }

  /// Whether both are defined and no number is in both.
  public func isDisjoint(_ other: Interval) -> Bool {
    isDefined && other.isDefined && intersection(other).isEmpty
  }

  /// The numbers in both; undefined if one is.
  public func intersection(_ other: Interval) -> Interval {
    guard isDefined, other.isDefined else { return .undefined }
    return Interval(
      lower: Interval.pick(lower, other.lower, larger: true, tieIsClosed: false),
      upper: Interval.pick(upper, other.upper, larger: false, tieIsClosed: false))
  }

  /// The smallest interval that both are in; undefined if one is.
  public func hull(_ other: Interval) -> Interval {
    guard isDefined, other.isDefined else { return .undefined }
    if isEmpty { return other }
    if other.isEmpty { return self }
    var result = Interval.everything
    if let lower, let other = other.lower {
      result.lower = Interval.pick(lower, other, larger: false, tieIsClosed: true)
    }
    if let upper, let other = other.upper {
      result.upper = Interval.pick(upper, other, larger: true, tieIsClosed: true)
    }
    return result
  }

  /// The larger or smaller of two bounds, any bound before none; bounds of equal value are closed if both are, or,
  /// where `tieIsClosed`, if one is.
  private static func pick(_ a: Bound?, _ b: Bound?, larger: Bool, tieIsClosed: Bool) -> Bound? {
    guard let a else { return b }
    guard let b else { return a }
    switch a.value.order(b.value) {
    case 0:
      return Bound(a.value, isClosed: tieIsClosed ? a.isClosed || b.isClosed : a.isClosed && b.isClosed)
    case 1: return larger ? a : b
    case -1: return larger ? b : a
    default: return Bound(.undefined, isClosed: true)
    }
  }
}
