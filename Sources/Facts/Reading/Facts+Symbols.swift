// Rows and ids of classes, sources, units, properties and entities through all layers.

extension Facts {
  @inline(__always)
  func row(_ id: EntityID) -> (layer: Layer, row: EntityRow)? {
    for layer in layers.reversed() {
      if let row = layer.symbol(layer.entities, id.raw) { return (layer, row) }
    }
    return nil
  }

  @inline(__always)
  func row(_ id: PropertyID) -> (layer: Layer, row: PropertyRow)? {
    for layer in layers.reversed() {
      if let row = layer.symbol(layer.properties, id.raw) { return (layer, row) }
    }
    return nil
  }

  @inline(__always)
  func row(_ id: UnitID) -> (layer: Layer, row: UnitRow)? {
    for layer in layers.reversed() {
      if let row = layer.symbol(layer.units, id.raw) { return (layer, row) }
    }
    return nil
  }

  func row(_ id: ClassID) -> (layer: Layer, row: ClassRow)? {
    for layer in layers.reversed() {
      if let row = layer.symbol(layer.classes, id.raw) { return (layer, row) }
    }
    return nil
  }

  func row(_ id: SourceID) -> (layer: Layer, row: SourceRow)? {
    for layer in layers.reversed() {
      if let row = layer.symbol(layer.sources, id.raw) { return (layer, row) }
    }
    return nil
  }

  /// The entity whose id is the bytes of `range`; nil if there is none in scope.
  package func entity(_ text: [UInt8], _ range: Range<Int>) -> EntityID? {
    let range = range.clamped(to: 0..<text.count)
    let hash = exactHash(text, range)
    for layer in layers {
      if let id = layer.find(layer.entities, text, range, hash: hash) {
        return isInScope(.entity, id) ? EntityID(raw: id) : nil
      }
    }
    return nil
  }

  /// The property whose id is the bytes of `range`; nil if there is none in scope.
  package func property(_ text: [UInt8], _ range: Range<Int>) -> PropertyID? {
    let range = range.clamped(to: 0..<text.count)
    let hash = exactHash(text, range)
    for layer in layers {
      if let id = layer.find(layer.properties, text, range, hash: hash) {
        return isInScope(.property, id) ? PropertyID(raw: id) : nil
      }
    }
    return nil
  }

  /// The source whose id is the bytes of `range`; nil if there is none in scope.
  package func source(_ text: [UInt8], _ range: Range<Int>) -> SourceID? {
    let range = range.clamped(to: 0..<text.count)
    let hash = exactHash(text, range)
    for layer in layers {
      if let id = layer.find(layer.sources, text, range, hash: hash) {
        return isInScope(.source, id) ? SourceID(raw: id) : nil
      }
    }
    return nil
  }

  /// The class whose id is the bytes of `range`; nil if there is none in scope.
  package func `class`(_ text: [UInt8], _ range: Range<Int>) -> ClassID? {
    let range = range.clamped(to: 0..<text.count)
    let hash = exactHash(text, range)
    for layer in layers {
      if let id = layer.find(layer.classes, text, range, hash: hash) {
        return isInScope(.class, id) ? ClassID(raw: id) : nil
      }
    }
    return nil
  }

  /// The unit whose id is the bytes of `range`; units are always in scope.
  package func unit(_ text: [UInt8], _ range: Range<Int>) -> UnitID? {
    let range = range.clamped(to: 0..<text.count)
    let hash = exactHash(text, range)
    for layer in layers {
      if let id = layer.find(layer.units, text, range, hash: hash) { return UnitID(raw: id) }
    }
    return nil
  }

  /// How many there are of each kind, in scope or not; ids run from 0 to below these counts.
  package var entityCount: Int { Int(counts.entities) }
  package var propertyCount: Int { Int(counts.properties) }
  package var unitCount: Int { Int(counts.units) }
  package var classCount: Int { Int(counts.classes) }
  package var sourceCount: Int { Int(counts.sources) }
  package var statementCount: Int { Int(counts.statements) }

  /// All entities in scope, by id; O(all).
  package var entities: [EntityID] {
    (0..<counts.entities).lazy.filter { isInScope(.entity, $0) }.map { EntityID(raw: $0) }
  }
  /// All properties in scope, by id.
  package var properties: [PropertyID] {
    (0..<counts.properties).lazy.filter { isInScope(.property, $0) }.map { PropertyID(raw: $0) }
  }
  /// All sources in scope, by id.
  package var sources: [SourceID] {
    (0..<counts.sources).lazy.filter { isInScope(.source, $0) }.map { SourceID(raw: $0) }
  }
  /// All classes in scope, by id.
  package var classes: [ClassID] {
    (0..<counts.classes).lazy.filter { isInScope(.class, $0) }.map { ClassID(raw: $0) }
  }
  /// All units, by id.
  package var units: [UnitID] { (0..<counts.units).map { UnitID(raw: $0) } }
}

/// The kinds of things that are found by an id.
package enum SymbolKind: UInt8, Hashable, Sendable, CaseIterable {
  case `class`, source, unit, property, entity
}

extension Layer {
  func declarations(_ kind: SymbolKind) -> Section<DeclarationRow> {
    switch kind {
    case .class: self.classes.declarations
    case .source: self.sources.declarations
    case .unit: self.units.declarations
    case .property: self.properties.declarations
    case .entity: self.entities.declarations
    }
  }
}
