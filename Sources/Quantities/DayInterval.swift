// Stretches of whole days.

/// The days from `first` to `last`, both among them; the open ends of `Day` stand for no beginning and no end.
public struct DayInterval: Hashable, Sendable {
  public var first: Day
  public var last: Day

  /// The days from `first` to `last`; none of them when `last` is before `first`.
  public init(first: Day, last: Day) {
    self.first = first
    self.last = last
  }

  /// The one day `day`.
  public init(_ day: Day) { self.init(first: day, last: day) }

  public static let everything = DayInterval(first: .distantPast, last: .distantFuture)

  public var isEmpty: Bool { last < first }

  /// Whether it is one day, neither end open.
  public var isSingleDay: Bool { first == last && !first.isDistant }

  public func contains(_ day: Day) -> Bool { first <= day && day <= last }

  /// Whether all its days are in `other`; true when it has none.
  public func isSubset(of other: DayInterval) -> Bool {
    isEmpty || (other.first <= first && last <= other.last)
  }

  /// Whether all days of `other` are in it.
  public func contains(_ other: DayInterval) -> Bool { other.isSubset(of: self) }

  /// Whether some day is in both.
  public func intersects(_ other: DayInterval) -> Bool { !intersection(other).isEmpty }

  /// The days in both.
  public func intersection(_ other: DayInterval) -> DayInterval {
    DayInterval(first: Swift.max(first, other.first), last: Swift.min(last, other.last))
  }

  /// The days from the earlier first to the later last.
  public func hull(_ other: DayInterval) -> DayInterval {
    DayInterval(first: Swift.min(first, other.first), last: Swift.max(last, other.last))
  }

  /// Whether it ends before `other` begins.
  public func precedes(_ other: DayInterval) -> Bool { last < other.first }
}

extension DayInterval: CustomStringConvertible {
  /// `2025-01-01..2025-03-31`, with nothing for an open end.
  public var description: String {
    (first == .distantPast ? "" : first.description) + ".." + (last == .distantFuture ? "" : last.description)
  }
}
