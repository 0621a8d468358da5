// How the statements that name an entity lie around the reference time: who holds an office, did, or will.
import Facts
import Quantities
import Syntax

/// How the statements of a value lie around the reference time.
struct Tenure {
  var current: StatementID?
  var earlier: StatementID?
  var later: StatementID?
  var planned: StatementID?
}

extension ClaimEngine {
  /// Sorts the statements that give `claimed` by where they lie around the reference time, or the time asked for.
  mutating func tenure(of claimed: EntityID, _ path: BoundPath, _ work: ClaimWork) -> Tenure {
    var tenure = Tenure()
    let asked = path.time.days ?? DayInterval(context.referenceDay)
    for subject in path.subjects {
      lookUp(subject, path.property.id)
      let stated = self.stated.span
      for index in stated.indices {
        guard stated[index].gives(claimed), !stated[index].isDeprecated else { continue }
        let statement = stated[index]
        guard statement.dimensions == path.dimensions else { continue }
        if isVisible(statement, modality: work.modality, speaker: work.options.speaker) {
          place(statement, path, asked, &tenure)
        } else if work.modality == .actual, statement.modality == .planned || statement.modality == .target {
          tenure.planned = tenure.planned ?? statement.id
        }
      }
    }
    return tenure
  }

  private func place(_ statement: Statement, _ path: BoundPath, _ asked: DayInterval, _ tenure: inout Tenure)
  {
    let id = statement.id
    switch path.property.temporality {
    case .timeless: tenure.current = tenure.current ?? id
    case .flow:
      if let period = statement.periodDays, path.time.days == nil || period == asked {
        tenure.current = tenure.current ?? id
      }
    case .event:
      guard let days = statement.eventDays else {
        tenure.current = tenure.current ?? id
        return
      }
      if path.time.days == nil ? days.first <= asked.last : days.intersects(asked) {
        tenure.current = tenure.current ?? id
      } else if days.first > asked.last {
        tenure.later = tenure.later ?? id
      } else {
        tenure.earlier = id
      }
    case .state:
      if let observed = statement.observed {
        if observed.first > asked.last {
          tenure.later = tenure.later ?? id
        } else if path.time.days != nil, !observed.intersects(asked) {
          tenure.earlier = id
        } else if path.property.isSingle, isSuperseded(observed, statement, path, asked) {
          tenure.earlier = id
        } else {
          tenure.current = tenure.current ?? id
        }
        return
      }
      if statement.holds(during: asked) {
        tenure.current = tenure.current ?? id
      } else if statement.validity.first > asked.last {
        tenure.later = tenure.later ?? id
      } else {
        tenure.earlier = id
      }
    }
  }

  /// True when a later statement gives the single property another value by the time asked for.
  private func isSuperseded(
    _ observed: DayInterval, _ statement: Statement, _ path: BoundPath, _ asked: DayInterval
  )
    -> Bool
  {
    let facts = context.facts
    for id in facts.statements(of: path.subject, path.property.id) where id != statement.id {
      let other = facts[id]
      guard other.dimensions == statement.dimensions, other.rank != .deprecated,
        other.modality == statement.modality,
        other.value != statement.value
      else { continue }
      let since = other.observed?.first ?? other.from?.first ?? .distantPast
      if since > observed.last, since <= asked.last { return true }
    }
    return false
  }
}
