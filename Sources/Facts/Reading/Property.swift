// One property, decoded: what values it takes, of which subjects, and how it changes over time.
public enum Datatype: UInt8, Sendable { case quantity, entity, date, text, boolean }

/// How a property relates to time (spec 2, A property).
public enum Temporality: UInt8, Sendable { case flow, state, event, timeless }

/// A property of a snapshot, decoded without an allocation; lists are asked of `Facts`.
public struct Property: Sendable {
  public var id: PropertyID
  public var datatype: Datatype
  public var temporality: Temporality
  public var isSingle: Bool
  public var isInteger: Bool
  /// Words of decrease negate its figures.
  public var isSigned: Bool
  public var isSymmetric: Bool
  public var isClosed: Bool
  public var isUnique: Bool
  public var isOneOf: Bool
  public var hasDerivation: Bool
  /// The first unit named; a number without a unit takes it.
  public var unit: UnitID?
  public var valueClass: ClassID?
  public var inverse: PropertyID?
  public var minimumSources: Int
  /// `review-every` in days; nil when not set.
  public var reviewDays: Int?

  public init(id: PropertyID, datatype: Datatype, temporality: Temporality) {
    self.id = id
    self.datatype = datatype
    self.temporality = temporality
    isSingle = false
    isInteger = false
    isSigned = false
    isSymmetric = false
    isClosed = false
    isUnique = false
    isOneOf = false
    hasDerivation = false
    minimumSources = 0
  }
}
