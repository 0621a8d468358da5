// Going from a word of a fact base to what it stands for.
import Facts
import Syntax
import TextModel

extension FactView {
  private var navigator: Navigator { Navigator(facts: facts, path: path) }

  /// Name, property, class, unit, source → its record. O(the record).
  package func definition(at offset: Int) -> Navigation? {
    guard let name = occurrence(at: offset) else { return nil }
    return Navigation(origin: name.range, navigator.declarations(of: name.symbol))
  }

  /// The same as the definition: in a fact base a thing is declared where it is defined.
  package func declaration(at offset: Int) -> Navigation? { definition(at: offset) }

  /// The class of an entity, of a property's values; the class above.
  package func typeDefinition(at offset: Int) -> Navigation? {
    guard let name = occurrence(at: offset) else { return nil }
    return Navigation(origin: name.range, navigator.types(of: name.symbol))
  }

  /// The statements of a property, about an entity, with a source; the entities of a class.
  package func implementation(at offset: Int) -> Navigation? {
    guard let name = occurrence(at: offset) else { return nil }
    return Navigation(origin: name.range, navigator.implementations(of: name.symbol))
  }
}
