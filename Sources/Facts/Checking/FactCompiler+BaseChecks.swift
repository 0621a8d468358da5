// What can only be said of a fact base as a whole.
import Quantities
import TextModel

extension FactCompiler {
  mutating func findIssues() {
    compareStatements()
    findClassCycles()
    findDerivationCycles()
    findContradictions()
    findRepeatedNames()
    findRepeatedIdentifiers()
    findMissingInverses()
    findUnusedEntities()
  }

  // MARK: Classes

  private mutating func findClassCycles() {
    for row in classes.own + classes.replaced where row.parent > 0 {
      var current = row.parent &- 1
      for _ in 0..<64 {
        if current == row.id {
          let place = declaration(of: row.id, in: classes.declarations)
          addIssue(.cyclicClass, .none, place.start, place.length)
          break
        }
        let parent = classes.row(current)?.parent ?? lower.row(ClassID(raw: current))?.row.parent ?? 0
        if parent == 0 { break }
        current = parent &- 1
      }
    }
  }

  /// The header of the last record of this image that declares the symbol.
  func declaration(of id: UInt32, in declarations: [DeclarationRow]) -> (start: Int, length: Int) {
    var low = 0
    var high = declarations.count
    while low < high {
      let middle = (low + high) / 2
      if declarations[middle].symbol <= id { low = middle + 1 } else { high = middle }
    }
    guard low > 0, declarations[low - 1].symbol == id else { return (0, 0) }
    let start = Int(declarations[low - 1].start)
    return (start, text.lineEnd(at: start) - start)
  }

  // MARK: Names and identifiers

  /// Finds names of statements that two records of an entity share.
  private mutating func findRepeatedNames() {
    guard repeatedEntities else { return }
    var isRepeated: Set<UInt32> = []
    for (index, declaration) in entities.declarations.enumerated().dropFirst()
    where entities.declarations[index - 1].symbol == declaration.symbol {
      isRepeated.insert(declaration.symbol)
    }
    var seen: [UInt32: [UInt64: UInt32]] = [:]
    for named in namedStatements where isRepeated.contains(named.subject) {
      let range = Int(named.start)..<Int(named.start) + Int(named.length)
      let before = seen[named.subject, default: [:]].updateValue(named.start, forKey: exactHash(text, range))
      // Names twice in one record were found when it was read.
      if let before, recordStart(of: named.subject, before) != recordStart(of: named.subject, named.start) {
        addIssue(.duplicateId, .statement, range.lowerBound, range.count, related: before)
      }
    }
  }

  private func recordStart(of entity: UInt32, _ offset: UInt32) -> UInt32 {
    entities.declarations.last { $0.symbol == entity && $0.start <= offset }?.start ?? 0
  }

  /// Finds entities that share an identifier.
  private mutating func findRepeatedIdentifiers() {
    for (number, rule) in propertyRules.enumerated() {
      guard let rule, rule.flags & PropertyFlag.unique != 0, rule.datatype == .text else { continue }
      let property = UInt32(number)
      var seen: [UInt64: (subject: UInt32, place: StatementPlace)] = [:]
      for id in lower.statements(of: PropertyID(raw: property)) {
        guard let (layer, row) = lower.row(id), row.tag == .text, row.rank != .deprecated else { continue }
        let bytes = layer.bytes(row.operand, UInt32(truncatingIfNeeded: row.amount))
        let place = StatementPlace(
          layer: lower.layers.firstIndex(of: layer) ?? 0, start: row.start, length: UInt32(row.length))
        seen[exactHash(bytes, 0..<bytes.count)] = (row.subject, place)
      }
      for pair in statementsOfProperty(property) {
        let row = statements[Int(pair.value)]
        guard row.tag == .text, row.rank != .deprecated else { continue }
        let bytes = bytes(TextRow(start: row.operand, length: UInt32(truncatingIfNeeded: row.amount)))
        let place = ownPlace(row)
        let before = seen.updateValue((row.subject, place), forKey: exactHash(bytes, 0..<bytes.count))
        if let before, before.subject != row.subject {
          addIssue(.duplicateId, .identifier, at: place, related: before.place, property: property)
        }
      }
    }
  }

  private func statementsOfProperty(_ property: UInt32) -> ArraySlice<PairRow> {
    var low = 0
    var high = byProperty.count
    while low < high {
      let middle = (low + high) / 2
      if byProperty[middle].key < property { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < byProperty.count, byProperty[end].key == property { end += 1 }
    return byProperty[low..<end]
  }

  func ownPlace(_ row: StatementRow) -> StatementPlace {
    StatementPlace(layer: lower.layers.count, start: row.start, length: UInt32(row.length))
  }

  // MARK: Links

  private mutating func findMissingInverses() {
    for row in statements where row.tag == .entity && row.rank != .deprecated {
      guard let rule = propertyRules[Int(row.property)] else { continue }
      let inverse = rule.flags & PropertyFlag.symmetric != 0 ? row.property &+ 1 : rule.inverse
      guard inverse > 0, !states(row.operand &- 1, inverse &- 1, row.subject) else { continue }
      addIssue(.inverseMissing, .none, Int(row.start), Int(row.length), property: row.property)
    }
  }

  /// Whether a statement of `property` gives the entity `subject` the value `value`.
  private func states(_ subject: UInt32, _ property: UInt32, _ value: UInt32) -> Bool {
    if let entity = entities.row(subject) {
      let first = Int(entity.firstStatement)
      for index in first..<first + Int(entity.statementCount)
      where statements[index].property == property && statements[index].tag == .entity
        && statements[index].operand == value &+ 1
      {
        return true
      }
    }
    guard subject < counts.entities, property < counts.properties else { return false }
    return lower.statements(of: EntityID(raw: subject), PropertyID(raw: property)).contains {
      lower[$0].value == .entity(EntityID(raw: value))
    }
  }

  /// Finds entities that have no statement and that none speaks of.
  private mutating func findUnusedEntities() {
    var isUsed = [Bool](repeating: false, count: entities.own.count)
    func use(_ reference: UInt32) {
      let number = Int(reference) - 1 - Int(counts.entities)
      if isUsed.indices.contains(number) { isUsed[number] = true }
    }
    for pair in byValue { use(pair.key &+ 1) }
    for extra in extras where extra.speaker > 0 { use(extra.speaker) }
    for source in sources.own + sources.replaced where source.publisher > 0 { use(source.publisher) }
    for atom in atoms {
      let range = Int(atom.start)..<Int(atom.start) + Int(atom.length)
      if let id = entities.find(text, range, exactHash(text, range)) { use(id &+ 1) }
    }
    for (number, row) in entities.own.enumerated() where row.statementCount == 0 && !isUsed[number] {
      addIssue(.unusedEntity, .none, Int(row.idStart), Int(row.idLength))
    }
  }
}
