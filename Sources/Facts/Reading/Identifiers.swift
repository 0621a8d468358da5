// Small integer names for what a fact base holds; each is valid in the snapshot that gave it.

/// An entity of a snapshot.
public struct EntityID: Hashable, Comparable, Sendable {
  public let raw: UInt32
  public init(raw: UInt32) { self.raw = raw }
  public static func < (a: Self, b: Self) -> Bool { a.raw < b.raw }
}

/// A property of a snapshot.
public struct PropertyID: Hashable, Comparable, Sendable {
  public let raw: UInt32
  public init(raw: UInt32) { self.raw = raw }
  public static func < (a: Self, b: Self) -> Bool { a.raw < b.raw }
}

/// A class of a snapshot.
public struct ClassID: Hashable, Comparable, Sendable {
  public let raw: UInt32
  public init(raw: UInt32) { self.raw = raw }
  public static func < (a: Self, b: Self) -> Bool { a.raw < b.raw }
}

/// A unit of a snapshot.
public struct UnitID: Hashable, Comparable, Sendable {
  public let raw: UInt32
  public init(raw: UInt32) { self.raw = raw }
  public static func < (a: Self, b: Self) -> Bool { a.raw < b.raw }
}

/// A source of a snapshot.
public struct SourceID: Hashable, Comparable, Sendable {
  public let raw: UInt32
  public init(raw: UInt32) { self.raw = raw }
  public static func < (a: Self, b: Self) -> Bool { a.raw < b.raw }
}

/// A statement of a snapshot; ascending in the order base, subject, property, place in the file.
public struct StatementID: Hashable, Comparable, Sendable {
  public let raw: UInt32
  public init(raw: UInt32) { self.raw = raw }
  public static func < (a: Self, b: Self) -> Bool { a.raw < b.raw }
}

/// An interned combination of dimensions; `none` is the empty one.
public struct DimensionsID: Hashable, Sendable {
  public let raw: UInt32
  public init(raw: UInt32) { self.raw = raw }
  public static let none = DimensionsID(raw: 0)
}

/// Up to four units that a word can mean, without an allocation.
public struct UnitCandidates: Hashable, Sendable {
  public var first: UnitID?
  public var second: UnitID?
  public var third: UnitID?
  public var fourth: UnitID?

  public static let none = UnitCandidates()

  public init(
    _ first: UnitID? = nil, _ second: UnitID? = nil, _ third: UnitID? = nil, _ fourth: UnitID? = nil
  ) {
    self.first = first
    self.second = second
    self.third = third
    self.fourth = fourth
  }

  public var isEmpty: Bool { first == nil }
}
