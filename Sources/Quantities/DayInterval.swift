// Stretches of whole days.

/// The days from `first` to `last`, both among them; the open ends of `Day` stand for no beginning and no end.
package struct DayInterval: Hashable, Sendable {
  package var first: Day
  package var last: Day

  /// The days from `first` to `last`; none of them when `last` is before `first`.
  package init(first: Day, last: Day) {
    self.first = first
    self.last = last
  }

  /// The one day `day`.
  package init(_ day: Day) { self.init(first: day, last: day) }

  package static let everything = DayInterval(first: .distantPast, last: .distantFuture)

  package var isEmpty: Bool { last < first }

  /// Whether it is one day, neither end open.
  package var isSingleDay: Bool { first == last && !first.isDistant }

  package func contains(_ day: Day) -> Bool { first <= day && day <= last }

  /// Whether all its days are in `other`; true when it has none.
  package func isSubset(of other: DayInterval) -> Bool {
    isEmpty || (other.first <= first && last <= other.last)
  }

  /// Whether all days of `other` are in it.
  package func contains(_ other: DayInterval) -> Bool { other.isSubset(of: self) }

  /// Whether some day is in both.
  package func intersects(_ other: DayInterval) -> Bool { !intersection(other).isEmpty }

  /// The days in both.
  package func intersection(_ other: DayInterval) -> DayInterval {
    DayInterval(first: Swift.max(first, other.first), last: Swift.min(last, other.last))
  }

  /// The days from the earlier first to the later last.
  package func hull(_ other: DayInterval) -> DayInterval {
    DayInterval(first: Swift.min(first, other.first), last: Swift.max(last, other.last))
  }

  /// Whether it ends before `other` begins.
  package func precedes(_ other: DayInterval) -> Bool { last < other.first }
}

extension DayInterval: CustomStringConvertible {
  /// `2025-01-01..2025-03-31`, with nothing for an open end.
  package var description: String {
    (first == .distantPast ? "" : first.description) + ".." + (last == .distantFuture ? "" : last.description)
  }
}
