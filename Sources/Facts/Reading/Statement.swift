// One statement, decoded: value, time, rank, modality, references and where it stands.
import Quantities
import Syntax

/// How sure the base is of a statement. Deprecated means *wrong*, not *over*.
package enum Rank: UInt8, Sendable, Comparable {
  case deprecated, normal, preferred
  package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// A quantity as a fact gives it (spec 2, Precision).
package struct FactQuantity: Hashable, Sendable {
  /// The literal `v`; nil for a bound or a range.
  package var literal: Rational?
  /// `F`, in the statement's own unit.
  package var interval: Interval
  /// `uF`, 0 when exact.
  package var resolution: Rational
  package var unit: UnitID?

  package init(literal: Rational?, interval: Interval, resolution: Rational, unit: UnitID?) {
    self.literal = literal
    self.interval = interval
    self.resolution = resolution
    self.unit = unit
  }
}

/// A date as a fact gives it.
package struct FactDate: Hashable, Sendable {
  /// Nil for `2019..2021` and for an open range.
  package var moment: Moment?
  package var days: DayInterval

  package init(moment: Moment?, days: DayInterval) {
    self.moment = moment
    self.days = days
  }
}

package enum StatementValue: Hashable, Sendable {
  case quantity(FactQuantity)
  case entity(EntityID)
  case date(FactDate)
  /// The text is `Facts.text(of:)`.
  case text
  case boolean(Bool)
  /// There is one, nobody knows it.
  case unknown
  /// There is none.
  case none
}

/// A statement of a snapshot, decoded without an allocation; texts, references and dimensions are asked of `Facts`.
package struct Statement: Sendable {
  package var id: StatementID
  package var subject: EntityID
  package var property: PropertyID
  package var dimensions: DimensionsID
  package var value: StatementValue
  /// `@`: the period of a flow, the time of an event, the moment an observation was made.
  package var period: FactDate?
  /// The validity of a state, inclusive at the written precision; nil when not written, that is, open.
  package var from: DayInterval?
  package var until: DayInterval?
  /// `until unknown`: it ended, nobody says when.
  package var endedAtUnknownTime: Bool
  package var asOf: DayInterval?
  package var recorded: Day?
  package var rank: Rank
  package var modality: Modality
  /// Who said it, for `Modality.saidBy`.
  package var speaker: EntityID?

  package init(
    id: StatementID, subject: EntityID, property: PropertyID, dimensions: DimensionsID, value: StatementValue,
    period: FactDate? = nil, from: DayInterval? = nil, until: DayInterval? = nil,
    endedAtUnknownTime: Bool = false,
    asOf: DayInterval? = nil, recorded: Day? = nil, rank: Rank = .normal, modality: Modality = .actual,
    speaker: EntityID? = nil
  ) {
    self.id = id
    self.subject = subject
    self.property = property
    self.dimensions = dimensions
    self.value = value
    self.period = period
    self.from = from
    self.until = until
    self.endedAtUnknownTime = endedAtUnknownTime
    self.asOf = asOf
    self.recorded = recorded
    self.rank = rank
    self.modality = modality
    self.speaker = speaker
  }
}

/// Where a record or statement stands.
package struct FactLocation: Hashable, Sendable {
  /// An index into `Facts.files`.
  package var file: Int
  /// UTF-8 offsets of the line, without its indentation and terminator.
  package var range: Range<Int>

  package init(file: Int, range: Range<Int>) {
    self.file = file
    self.range = range
  }
}
