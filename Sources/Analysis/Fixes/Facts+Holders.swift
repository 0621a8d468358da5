// Who holds an office on a day.
import Facts
import Quantities
import Syntax

extension Facts {
  /// The entities that the property of `subject` has on `day`, in the order of their statements.
  package func holders(of property: PropertyID, at subject: EntityID, on day: Day) -> [EntityID] {
    statements(of: subject, property).compactMap { id in
      let statement = self[id]
      guard case .entity(let holder) = statement.value, statement.rank != .deprecated,
        statement.modality == .actual,
        statement.from.map({ $0.first <= day }) ?? true, statement.until.map({ $0.last >= day }) ?? true,
        !statement.endedAtUnknownTime
      else { return nil }
      return holder
    }
  }
}
