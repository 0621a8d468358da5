// Small integer names for what a fact base holds; each is valid in the snapshot that gave it.

/// An entity of a snapshot.
package struct EntityID: Hashable, Comparable, Sendable {
  package let raw: UInt32
  package init(raw: UInt32) { self.raw = raw }
  package static func < (a: Self, b: Self) -> Bool { a.raw < b.raw }
}

/// A property of a snapshot.
package struct PropertyID: Hashable, Comparable, Sendable {
  package let raw: UInt32
  package init(raw: UInt32) { self.raw = raw }
  package static func < (a: Self, b: Self) -> Bool { a.raw < b.raw }
}

/// A class of a snapshot.
package struct ClassID: Hashable, Comparable, Sendable {
  package let raw: UInt32
  package init(raw: UInt32) { self.raw = raw }
  package static func < (a: Self, b: Self) -> Bool { a.raw < b.raw }
}

/// A unit of a snapshot.
package struct UnitID: Hashable, Comparable, Sendable {
  package let raw: UInt32
  package init(raw: UInt32) { self.raw = raw }
  package static func < (a: Self, b: Self) -> Bool { a.raw < b.raw }
}

/// A source of a snapshot.
package struct SourceID: Hashable, Comparable, Sendable {
  package let raw: UInt32
  package init(raw: UInt32) { self.raw = raw }
  package static func < (a: Self, b: Self) -> Bool { a.raw < b.raw }
}

/// A statement of a snapshot; ascending in the order base, subject, property, place in the file.
package struct StatementID: Hashable, Comparable, Sendable {
  package let raw: UInt32
  package init(raw: UInt32) { self.raw = raw }
  package static func < (a: Self, b: Self) -> Bool { a.raw < b.raw }
}

/// An interned combination of dimensions; `none` is the empty one.
package struct DimensionsID: Hashable, Sendable {
  package let raw: UInt32
  package init(raw: UInt32) { self.raw = raw }
  package static let none = DimensionsID(raw: 0)
}

/// Up to four units that a word can mean, without an allocation.
package struct UnitCandidates: Hashable, Sendable {
  package var first: UnitID?
  package var second: UnitID?
  package var third: UnitID?
  package var fourth: UnitID?

  package static let none = UnitCandidates()

  package init(
    _ first: UnitID? = nil, _ second: UnitID? = nil, _ third: UnitID? = nil, _ fourth: UnitID? = nil
  ) {
    self.first = first
    self.second = second
    self.third = third
    self.fourth = fourth
  }

  package var isEmpty: Bool { first == nil }
}
