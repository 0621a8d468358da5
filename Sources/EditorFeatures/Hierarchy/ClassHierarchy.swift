// Classes above and below one another, as a type hierarchy.
import Facts

/// A class in the hierarchy.
package struct ClassItem: Hashable, Sendable {
  package var id: ClassID
  /// The id as written, which finds it again in a later snapshot.
  package var name: String
  package var label: String
  package var location: FactLocation
}

extension NoteView {
  /// The class of the entity at `offset`. O(the block).
  package func prepareClassHierarchy(at offset: Int) -> ClassItem? {
    occurrence(at: offset).flatMap { facts.classItem(of: $0.symbol) }
  }
}

extension FactView {
  /// The class at `offset`, or that of the entity there. O(the record).
  package func prepareClassHierarchy(at offset: Int) -> ClassItem? {
    occurrence(at: offset).flatMap { facts.classItem(of: $0.symbol) }
  }
}

extension Facts {
  func classItem(of symbol: FactSymbol) -> ClassItem? {
    switch symbol {
    case .class(let id): classItem(id)
    case .entity(let id): classID(of: id).flatMap { classItem($0) }
    case .property(let id): self[id].valueClass.flatMap { classItem($0) }
    case .unit, .source, .statement, .noteSource: nil
    }
  }

  private func classItem(_ id: ClassID) -> ClassItem? {
    guard let location = locations(of: id).first else { return nil }
    return ClassItem(id: id, name: self.id(of: id), label: label(of: id), location: location)
  }

  /// The class with that id; nil when there is none in scope.
  package func classItem(named name: String) -> ClassItem? {
    let bytes = Array(name.utf8)
    return self.class(bytes, 0..<bytes.count).flatMap { classItem($0) }
  }

  /// The class above; none at the top.
  package func supertypes(of item: ClassItem) -> [ClassItem] {
    [parent(of: item.id)].compactMap { $0 }.compactMap { classItem($0) }
  }

  /// The classes right below, by id. O(classes).
  package func subtypes(of item: ClassItem) -> [ClassItem] {
    classes.filter { parent(of: $0) == item.id }.compactMap { classItem($0) }
  }
}
