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

/// A statement of a snapshot: a copy of its row, of which each part is decoded when it is asked for. Texts, references
/// and dimensions are asked of `Facts`.
package struct Statement: Sendable {
  package let id: StatementID
  package let subject: EntityID
  package let property: PropertyID
  package let dimensions: DimensionsID
  package let rank: Rank
  package let modality: Modality
  /// Wrong by the base's own word: no claim rests on it.
  package let isDeprecated: Bool
  private let row: StatementRow
  private let extra: ExtraRow

  @inline(__always)
  init(id: StatementID, row: StatementRow, extra: ExtraRow) {
    self.id = id
    subject = EntityID(raw: row.subject)
    property = PropertyID(raw: row.property)
    dimensions = DimensionsID(raw: row.dimensions)
    rank = row.rank
    isDeprecated = rank == .deprecated
    let code = row.flags >> StatementFlag.modalityShift & StatementFlag.modalityMask
    modality = Modality(rawValue: UInt8(truncatingIfNeeded: code)) ?? .actual
    self.row = row
    self.extra = extra
  }

  package var value: StatementValue { StatementValue(row, extra) }

  /// The value of a statement that gives an entity; nil for others.
  package var entity: EntityID? { row.tag == .entity ? EntityID(raw: row.operand &- 1) : nil }

  /// Whether it gives that entity.
  package func gives(_ entity: EntityID) -> Bool {
    row.tag == .entity && row.operand == entity.raw &+ 1
  }

  /// The value of a statement that gives a quantity; nil for others.
  package var quantity: FactQuantity? { row.tag == .quantity ? FactQuantity(row, extra) : nil }

  /// `@`: the period of a flow, the time of an event, the moment an observation was made.
  package var period: FactDate? {
    if row.flags & StatementFlag.hasPeriod != 0 {
      return FactDate(moment: Moment(code: row.moment), days: DayInterval(row.first, row.last))
    }
    guard extra.flags & ExtraFlag.period != 0 else { return nil }
    return FactDate(
      moment: Moment(code: extra.periodMoment), days: DayInterval(extra.periodFirst, extra.periodLast))
  }

  /// The days of `period`.
  package var periodDays: DayInterval? {
    if row.flags & StatementFlag.hasPeriod != 0 { return DayInterval(row.first, row.last) }
    return extra.flags & ExtraFlag.period != 0 ? DayInterval(extra.periodFirst, extra.periodLast) : nil
  }

  /// The validity of a state, inclusive at the written precision; nil when not written, that is, open.
  package var from: DayInterval? {
    row.flags & StatementFlag.hasFrom != 0 ? DayInterval(row.first, row.last) : nil
  }
  package var until: DayInterval? {
    row.flags & StatementFlag.hasUntil != 0 ? DayInterval(row.untilFirst, row.untilLast) : nil
  }

  /// `until unknown`: it ended, nobody says when.
  package var endedAtUnknownTime: Bool { row.flags & StatementFlag.endedAtUnknownTime != 0 }

  package var asOf: DayInterval? {
    extra.flags & ExtraFlag.asOf != 0 ? DayInterval(extra.asOfFirst, extra.asOfLast) : nil
  }
  package var recorded: Day? { extra.flags & ExtraFlag.recorded != 0 ? Day(stored: extra.recorded) : nil }

  /// Whether it holds for that combination of dimensions with that modality.
  package func concerns(_ dimensions: DimensionsID, _ modality: Modality) -> Bool {
    self.dimensions.raw == dimensions.raw && has(modality)
  }

  /// Whether it is of that modality; what somebody planned or forecast is said by them too.
  package func has(_ modality: Modality) -> Bool {
    self.modality == modality || modality == .saidBy && speaker != nil
  }

  /// Who said, planned or forecast it.
  package var speaker: EntityID? { extra.speaker == 0 ? nil : EntityID(raw: extra.speaker &- 1) }
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
