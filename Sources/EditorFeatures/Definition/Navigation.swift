// Where a name leads: places in this document and in the fact bases of its snapshot.
import Facts

/// One place that a name leads to.
package struct NavigationTarget: Hashable, Sendable {
  package enum Place: Hashable, Sendable {
    /// In the document of the request.
    case here(Range<Int>)
    /// In a file of the view's `facts`; a fence of the note at hand is `here`.
    case fact(FactLocation)
  }
  package var place: Place
}

/// The targets of a name, with the exact range that leads there.
package struct Navigation: Hashable, Sendable {
  package var origin: Range<Int>
  /// Never empty; at most a thousand.
  package var targets: [NavigationTarget]

  init?(origin: Range<Int>, _ targets: [NavigationTarget]) {
    guard !targets.isEmpty else { return nil }
    self.origin = origin
    self.targets = Array(targets.prefix(1_000))
  }
}

/// Finds the places of what facts declare, as seen from one document.
struct Navigator {
  var facts: Facts
  var path: String
  private var files: [FactFileInfo]

  init(facts: Facts, path: String) {
    self.facts = facts
    self.path = path
    files = facts.files
  }

  func target(_ location: FactLocation) -> NavigationTarget {
    let isHere =
      files.indices.contains(location.file) && files[location.file].isFence
      && files[location.file].path == path
    return NavigationTarget(place: isHere ? .here(location.range) : .fact(location))
  }

  func targets(_ ids: some Sequence<StatementID>) -> [NavigationTarget] {
    ids.prefix(1_000).compactMap { facts.location(of: $0).map { target($0) } }
  }

  /// Where the symbol is declared: its records, lowest base first.
  func declarations(of symbol: FactSymbol) -> [NavigationTarget] {
    let locations: [FactLocation] =
      switch symbol {
      case .entity(let id): facts.locations(of: id)
      case .property(let id): facts.locations(of: id)
      case .class(let id): facts.locations(of: id)
      case .unit(let id): facts.locations(of: id)
      case .source(let id): facts.locations(of: id)
      case .statement(let id): [facts.location(of: id)].compactMap { $0 }
      case .noteSource: []
      }
    return locations.map { target($0) }
  }

  /// The class of an entity, the class or unit of a property's values, the property of a statement, the class above.
  func types(of symbol: FactSymbol) -> [NavigationTarget] {
    switch symbol {
    case .entity(let id): return facts.classID(of: id).map { declarations(of: .class($0)) } ?? []
    case .class(let id): return facts.parent(of: id).map { declarations(of: .class($0)) } ?? []
    case .property(let id):
      if let valueClass = facts[id].valueClass { return declarations(of: .class(valueClass)) }
      return facts[id].unit.map { declarations(of: .unit($0)) } ?? []
    case .statement(let id): return declarations(of: .property(facts[id].property))
    case .unit, .source, .noteSource: return []
    }
  }

  /// The statements of a property, about an entity, with a source; the entities of a class.
  func implementations(of symbol: FactSymbol) -> [NavigationTarget] {
    switch symbol {
    case .property(let id): return targets(facts.statements(of: id))
    case .entity(let id): return targets(facts.statements(of: id))
    case .source(let id): return targets(facts.statements(referencing: id))
    case .class(let id):
      let members = facts.entities.lazy.filter { entity in
        facts.classID(of: entity).map { facts.isSubclass($0, of: id) } ?? false
      }
      return members.prefix(1_000).flatMap { declarations(of: .entity($0)) }
    case .statement(let id): return targets([id])
    case .unit, .noteSource: return []
    }
  }
}
