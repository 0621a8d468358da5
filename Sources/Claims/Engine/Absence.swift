// What is said when no statement applies: the world is open, but much can still be told (spec 3, step 5).
import Facts
import Quantities
import Syntax

/// What was found while looking for statements that nearly apply.
private struct NearMisses {
  /// The claimed value at another time.
  var otherTime: (statement: StatementID, isLater: Bool)?
  var otherDimensions: StatementID?
  var otherModality: StatementID?
  var saysNone: StatementID?
  /// A statement with the path's own dimensions is there, of another modality.
  var hasOwn = false
}

extension ClaimEngine {
  /// The verdict on a claim whose path has no applicable statement, by the first reason that fits.
  ///
  /// `claimed` or `reading` is the value claimed of the path; it is not `isWhole` where the path is but a part of what
  /// is claimed.
  mutating func absent(
    _ path: BoundPath, claimed: EntityID?, reading: Reading?, isWhole: Bool = true, _ work: ClaimWork
  ) -> ClaimResult {
    var result = work.result(
      .unverifiable, .noFact, at: reading.flatMap { $0.valueRange.isEmpty ? nil : $0.valueSpan })
    told.reading = reading
    result.subject = path.subject
    result.property = path.property.id
    result.claimedEntity = claimed
    if hasFiscalTwin(path) {
      result.code = .fiscalPeriodAmbiguous
      result.span = path.span
      return result
    }
    let kind: ChangeKind = path.property.isSigned ? .signed : .none
    let near = nearMisses(path, reading, kind, work)
    if let (statement, isLater) = near.otherTime {
      result.tell(heldAtOtherTime: statement, isLater: isLater, path)
    } else if !work.item.isNegated, let (entity, statement) = linked(path, claimed, reading, kind, work) {
      // The very figure at a linked entity tells more than a dimension that may be missing here.
      result.code = .wrongEntity
      result.linkedEntity = entity
      result.related = statement
    } else if let statement = near.otherDimensions {
      result.code = .ambiguousBinding
      result.related = statement
      result.span = path.span
    } else if let statement = near.otherModality {
      result.code = .modalityMismatch
      result.related = statement
    } else if isWhole, near.saysNone != nil || isListComplete(path) {
      (result.verdict, result.code) = (.contradicted, .notInCompleteList)
      result.related = near.saysNone
    }
    return result
  }

  private func nearMisses(_ path: BoundPath, _ reading: Reading?, _ kind: ChangeKind, _ work: ClaimWork)
    -> NearMisses
  {
    let facts = context.facts
    var near = NearMisses()
    for id in facts.statements(of: path.subject, path.property.id) {
      let statement = facts[id]
      guard statement.rank != .deprecated else { continue }
      let isVisible = isVisible(statement, modality: work.modality, speaker: work.options.speaker)
      if statement.dimensions != path.dimensions {
        if isVisible, isAtAskedTime(statement, path) { near.otherDimensions = near.otherDimensions ?? id }
        continue
      }
      if !isVisible, isAtAskedTime(statement, path) { near.hasOwn = true }
      guard isVisible else {
        if work.modality == .actual, statement.modality != .actual, isAtAskedTime(statement, path),
          reading.map({ fits($0, statement, kind, work) ?? true }) ?? true
        {
          near.otherModality = near.otherModality ?? id
        }
        continue
      }
      if statement.value == .none, isAtAskedTime(statement, path) { near.saysNone = id }
      guard let reading, fits(reading, statement, kind, work) == true else { continue }
      let isLater = isLater(statement, path)
      if !isLater || near.otherTime == nil { near.otherTime = (id, isLater) }
    }
    // Where it is stated without dimensions too, none is missing.
    if near.hasOwn { near.otherDimensions = nil }
    return near
  }

  /// Whether the words fit the figure of the statement; nil where it has none.
  private func fits(_ reading: Reading, _ statement: Statement, _ kind: ChangeKind, _ work: ClaimWork)
    -> Bool?
  {
    guard let quantity = statement.quantity else { return nil }
    return judgeReading(reading, against: Figure(quantity, statement.id), kind, work).verdict == .supported
  }

  /// True when the statement begins after the reference time, or after the time asked for.
  func isLater(_ statement: Statement, _ path: BoundPath) -> Bool {
    let start = statement.observed ?? statement.from ?? statement.period?.days
    return start.map { $0.first > (path.time.days?.last ?? context.referenceDay) } ?? false
  }

  private func isAtAskedTime(_ statement: Statement, _ path: BoundPath) -> Bool {
    guard let asked = path.time.days else { return true }
    if let period = statement.period { return period.days.intersects(asked) }
    return statement.eventDays.map { $0.intersects(asked) } ?? statement.holds(during: asked)
  }

  /// True when "2025" was asked for, and a year of that number that is not the calendar's is what the facts hold.
  private func hasFiscalTwin(_ path: BoundPath) -> Bool {
    guard path.property.temporality == .flow, case .moment(let moment, let days) = path.time,
      moment.granularity == .year
    else { return false }
    let facts = context.facts
    for id in facts.statements(of: path.subject, path.property.id) {
      let statement = facts[id]
      guard let period = statement.period, statement.dimensions == path.dimensions, period.days != days,
        statement.rank != .deprecated
      else { continue }
      let length = period.days.first.distance(to: period.days.last)
      if length >= 363, length <= 366, period.days.intersects(days) { return true }
    }
    return false
  }

  /// An entity one statement away (`owner`, `brand`, `parent` and the like) that has the claimed figure.
  private mutating func linked(
    _ path: BoundPath, _ claimed: EntityID?, _ reading: Reading?, _ kind: ChangeKind, _ work: ClaimWork
  ) -> (EntityID, StatementID)? {
    guard claimed != nil || reading != nil else { return nil }
    let facts = context.facts
    var neighbours: [EntityID] = []
    func add(_ entity: EntityID) {
      if entity != path.subject, neighbours.count < 256, !neighbours.contains(entity) {
        neighbours.append(entity)
      }
    }
    for id in facts.statements(of: path.subject) {
      if let entity = facts[id].entity { add(entity) }
    }
    for id in facts.statements(valued: path.subject) { add(facts[id].subject) }
    for entity in neighbours {
      select(path, of: entity, modality: work.modality, speaker: work.options.speaker, citing: [])
      for statement in selected {
        if let claimed, statement.entity == claimed { return (entity, statement.id) }
        if let reading, fits(reading, statement, kind, work) == true { return (entity, statement.id) }
      }
    }
    return nil
  }
}

extension ClaimResult {
  /// The claimed value is that of another time: of a flow, or where a time was asked for, the period is wrong; of a
  /// state it is over, or has not begun.
  mutating func tell(heldAtOtherTime statement: StatementID, isLater: Bool, _ path: BoundPath) {
    related = statement
    if path.property.temporality != .state || path.time.days != nil {
      (verdict, code) = (.contradicted, .wrongPeriod)
    } else if isLater {
      (verdict, code) = (.contradicted, .notYetTrue)
    } else {
      (verdict, code) = (.outdated, .noLongerTrue)
    }
  }
}

extension BoundPath {
  /// A path for a claim that has none, so that it can still be said that nothing applies.
  static func placeholder(_ context: ClaimContext) -> BoundPath {
    BoundPath(
      subject: context.subject ?? EntityID(raw: .max),
      property: Property(id: PropertyID(raw: .max), datatype: .date, temporality: .event), dimensions: nil,
      time: .none,
      span: .empty)
  }
}
