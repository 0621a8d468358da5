// What is said when no statement applies: the world is open, but much can still be told (spec 3, step 5).
import Facts
import Quantities
import Syntax

extension ClaimEngine {
  /// The verdict on a claim whose path has no applicable statement, by the first reason that fits.
  mutating func absent(
    _ path: BoundPath, claimed: EntityID?, reading: Reading?, _ work: ClaimWork, _ block: NoteBlock,
    _ scope: ExpressionScope
  ) -> ClaimResult {
    let facts = context.facts
    var result = work.result(
      .unverifiable, .noFact, at: reading.flatMap { $0.valueRange.isEmpty ? nil : $0.valueSpan })
    result.reading = reading
    result.subject = path.subject
    result.property = path.property.id
    result.claimedEntity = claimed
    var otherDimensions: StatementID?
    var otherModality: StatementID?
    var saysNone: StatementID?
    var earlier: StatementID?
    var later: StatementID?
    let kind: ChangeKind = path.property.isSigned ? .signed : .none
    for id in facts.statements(of: path.subject, path.property.id) {
      let statement = facts[id]
      guard statement.rank != .deprecated else { continue }
      if statement.dimensions != path.dimensions {
        if isAtAskedTime(statement, path) { otherDimensions = otherDimensions ?? id }
        continue
      }
      guard isVisible(statement, modality: work.modality, speaker: work.options.speaker) else {
        if work.modality == .actual, statement.modality != .actual, isAtAskedTime(statement, path) {
          otherModality = otherModality ?? id
        }
        continue
      }
      if statement.value == .none { saysNone = id }
      guard let reading, path.property.datatype == .quantity, case .quantity(let quantity) = statement.value,
        judgeReading(reading, against: Figure(quantity, id), kind, work).0.verdict == .supported
      else { continue }
      let isLater =
        (statement.observed ?? statement.from ?? statement.period?.days)
        .map { $0.first > (path.time.days?.last ?? context.referenceDay) } ?? false
      if isLater { later = later ?? id } else { earlier = id }
    }
    if hasFiscalTwin(path, work) {
      result.code = .fiscalPeriodAmbiguous
      result.span = path.span
      return result
    }
    if let match = earlier ?? later {
      result.related = match
      if path.property.temporality == .flow {
        (result.verdict, result.code) = (.contradicted, .wrongPeriod)
      } else if earlier != nil {
        (result.verdict, result.code) = (.outdated, .noLongerTrue)
      } else {
        (result.verdict, result.code) = (.contradicted, .notYetTrue)
      }
      return result
    }
    // The very figure at a linked entity tells more than a dimension that may be missing here.
    if !work.item.isNegated, let (entity, statement) = linked(path, claimed, reading, kind, work) {
      result.code = .wrongEntity
      result.linkedEntity = entity
      result.related = statement
      return result
    }
    if let otherDimensions {
      result.code = .ambiguousBinding
      result.related = otherDimensions
      result.span = path.span
      return result
    }
    if let otherModality {
      result.code = .modalityMismatch
      result.related = otherModality
      return result
    }
    if saysNone != nil || isListComplete(path) {
      (result.verdict, result.code) = (.contradicted, .notInCompleteList)
      result.related = saysNone
    }
    return result
  }

  private func isAtAskedTime(_ statement: Statement, _ path: BoundPath) -> Bool {
    guard let asked = path.time.days else { return true }
    if let period = statement.period { return period.days.intersects(asked) }
    return statement.eventDays.map { $0.intersects(asked) } ?? statement.holds(during: asked)
  }

  /// True when "2025" was asked for, and a fiscal year of that number is what the facts hold.
  private func hasFiscalTwin(_ path: BoundPath, _ work: ClaimWork) -> Bool {
    guard path.property.temporality == .flow, case .moment(let moment, let days) = path.time,
      !moment.granularity.isFiscal,
      moment.granularity == .year, context.facts.fiscalYearStartMonth(of: path.subject) != 1
    else { return false }
    let facts = context.facts
    for id in facts.statements(of: path.subject, path.property.id) {
      let statement = facts[id]
      guard let period = statement.period, statement.dimensions == path.dimensions, period.days != days else {
        continue
      }
      let length = period.days.first.distance(to: period.days.last)
      if length >= 363, length <= 366, period.days.intersects(days) { return true }
    }
    return false
  }

  /// An entity one statement away (`owner`, `brand`, `parent` and the like) that has the claimed figure.
  private mutating func linked(
    _ path: BoundPath, _ claimed: EntityID?, _ reading: Reading?, _ kind: ChangeKind, _ work: ClaimWork
  ) -> (EntityID, StatementID)? {
    let facts = context.facts
    var neighbours: [EntityID] = []
    func add(_ entity: EntityID) {
      if entity != path.subject, neighbours.count < 256, !neighbours.contains(entity) {
        neighbours.append(entity)
      }
    }
    for id in facts.statements(of: path.subject) {
      if case .entity(let entity) = facts[id].value { add(entity) }
    }
    for id in facts.statements(valued: path.subject) { add(facts[id].subject) }
    for entity in neighbours {
      var other = path
      other.subject = entity
      other.otherSubjects = []
      select(other, modality: work.modality, speaker: work.options.speaker, citing: [])
      for statement in selected {
        if let claimed, statement.value == .entity(claimed) { return (entity, statement.id) }
        guard let reading, case .quantity(let quantity) = statement.value else { continue }
        if judgeReading(reading, against: Figure(quantity, statement.id), kind, work).0.verdict == .supported
        {
          return (entity, statement.id)
        }
      }
    }
    return nil
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
