// Which entities are offered, in which order, and how they are written.
import Facts
import TextModel

extension CompletionBuilder {
  /// How an entity is written at the place.
  enum EntityForm {
    /// Inside `[[ ]]`, by its name; what is to follow the name.
    case reference(closing: String)
    case id
  }

  /// The most entities that are looked at for those of a class.
  private static let mostSearched = 20_000

  /// Entities by any name that begins with the query: those of `preferred`, then one that is typed in full, then those
  /// that facts connect with them, then the rest; those of the class `first` before all, only of `wanted` where given.
  mutating func addEntities(
    _ form: EntityForm, preferring preferred: [EntityID] = [], of wanted: ClassID? = nil,
    first: ClassID? = nil
  ) {
    var added: Set<EntityID> = []
    let related = related(to: preferred)
    if query.isEmpty {
      let near = preferred + related
      let likely = first.map { first in near.filter { isWanted($0, first) } } ?? []
      for entity in likely + near where isWanted(entity, wanted) && added.insert(entity).inserted {
        add(entity, named: facts.label(of: entity), form)
      }
    }
    // Of those sought for their class none is lost among the others.
    let isAny = wanted == nil && first == nil
    let found = facts.entities(beginning: query, limit: isAny ? CompletionList.limit : Self.mostSearched)
    let (favourites, connected) = (Set(preferred), Set(related))
    func order(_ match: NameMatch<EntityID>) -> Int {
      if let first, !isWanted(match.id, first) { return 4 + (favourites.contains(match.id) ? 0 : 1) }
      if favourites.contains(match.id) { return 0 }
      if match.rank == 0 { return 1 }
      return connected.contains(match.id) ? 2 : 3
    }
    var ranked = found.matches.enumerated().map { (order($1), $0, $1) }
    if query.isEmpty { ranked = ranked.map { ($0.0, -facts.statements(of: $0.2.id).count, $0.2) } }
    ranked.sort { ($0.0, $0.1) < ($1.0, $1.1) }
    for (_, _, match) in ranked where isWanted(match.id, wanted) && added.insert(match.id).inserted {
      add(match.id, named: match.name, form)
    }
    if !found.isComplete { list.isIncomplete = true }
  }

  /// The entities that are values of the facts of the first of `entities`: who leads them, owns them, what they make.
  private func related(to entities: [EntityID]) -> [EntityID] {
    var found: [EntityID] = []
    var seen = Set(entities)
    for entity in entities.prefix(8) {
      for id in facts.statements(of: entity).prefix(200) {
        if case .entity(let value) = facts[id].value, seen.insert(value).inserted { found.append(value) }
      }
    }
    return found
  }

  private func isWanted(_ entity: EntityID, _ wanted: ClassID?) -> Bool {
    guard let wanted, let own = facts.classID(of: entity) else { return true }
    return facts.isSubclass(own, of: wanted)
  }

  private mutating func add(_ entity: EntityID, named name: String, _ form: EntityForm) {
    let id = facts.id(of: entity)
    let label = facts.label(of: entity)
    var detail = facts.className(of: entity)
    if name != label, name != id { detail += detail.isEmpty ? name : " · " + name }
    switch form {
    case .id:
      add(
        CompletionItem(
          id, .entity, detail: label + (detail.isEmpty ? "" : " · " + detail), filter: name,
          key: "entity:" + id))
    case .reference(let closing):
      // A label that several entities have is told apart by the id.
      let bytes = Array(label.utf8)
      var text = id
      if case .entity(entity, _) = facts.resolve(bytes, 0..<bytes.count, at: day) { text = label }
      let written = text == label || text == id && label == id ? text : id + "|" + label
      add(
        CompletionItem(
          label, .entity, detail: detail, text: written + closing, filter: name, key: "entity:" + id))
    }
  }
}
