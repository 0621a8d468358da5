// One property, decoded: what values it takes, of which subjects, and how it changes over time.
package enum Datatype: UInt8, Sendable { case quantity, entity, date, text, boolean }

/// How a property relates to time (spec 2, A property).
package enum Temporality: UInt8, Sendable { case flow, state, event, timeless }

/// A property of a snapshot, decoded without an allocation; lists are asked of `Facts`.
package struct Property: Sendable {
  package var id: PropertyID
  package var datatype: Datatype
  package var temporality: Temporality
  package var isSingle: Bool
  package var isInteger: Bool
  /// Words of decrease negate its figures.
  package var isSigned: Bool
  package var isSymmetric: Bool
  package var isClosed: Bool
  package var isUnique: Bool
  package var isOneOf: Bool
  package var hasDerivation: Bool
  /// The first unit named; a number without a unit takes it.
  package var unit: UnitID?
  package var valueClass: ClassID?
  package var inverse: PropertyID?
  package var minimumSources: Int
  /// `review-every` in days; nil when not set.
  package var reviewDays: Int?

  package init(id: PropertyID, datatype: Datatype, temporality: Temporality) {
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
