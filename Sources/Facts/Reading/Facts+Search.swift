// Names by their beginnings, for completion and for finding symbols in a workspace.
import TextModel

/// A name that begins with what was typed, at its own beginning or at that of one of its words.
package struct NameMatch<ID: Hashable & Sendable>: Hashable, Sendable {
  package var id: ID
  /// The name that matches; the id where that does.
  package var name: String
  /// 0 for the whole name, 1 for its beginning, 2 for the beginning of a later word; an alias counts 3 more.
  package var rank: Int
}

extension Facts {
  /// The entities in scope with a name or id that begins with `query`, ignoring case and accents, best first; each
  /// once. `isComplete` is false when there are more than `limit`.
  ///
  /// O(all names), some nanoseconds each; of an empty query those with the most statements.
  package func entities(
    beginning query: [UInt8], limit: Int
  ) -> (matches: [NameMatch<EntityID>], isComplete: Bool) {
    if query.isEmpty { return mostStatedEntities(limit: limit) }
    var search = NameSearch(query, limit: limit)
    for (number, layer) in layers.enumerated() where !search.isFull {
      for index in 0..<layer.entityNames.count {
        let row = layer.row(layer.entityNames, index)
        let isLabel = row.kind == NameKind.label.rawValue
        search.consider(
          row.owner, number, row.start, row.length, demotion: isLabel ? 0 : 3, isOfScript: true, in: layer)
        if search.isFull { break }
      }
      search.consider(layer.entities, number, in: layer)
    }
    return search.result(self) {
      isInScope(.entity, $0)
    } make: {
      EntityID(raw: $0)
    }
  }

  /// The entities in scope that most is stated of, by their labels. Of a large base those are looked at that were
  /// added last.
  private func mostStatedEntities(limit: Int) -> (matches: [NameMatch<EntityID>], isComplete: Bool) {
    let first = max(0, entityCount - NameSearch.mostMatches)
    var found: [(id: EntityID, count: Int)] = []
    for raw in UInt32(clamping: first)..<UInt32(clamping: entityCount) where isInScope(.entity, raw) {
      found.append((EntityID(raw: raw), layers.reduce(0) { $0 + $1.statementRange(of: raw).count }))
    }
    found.sort { ($1.count, $0.id.raw) < ($0.count, $1.id.raw) }
    let matches = found.prefix(max(1, limit)).map { NameMatch(id: $0.id, name: label(of: $0.id), rank: 1) }
    return (matches, first == 0 && matches.count == found.count)
  }

  /// The properties in scope, likewise.
  package func properties(
    beginning query: [UInt8], limit: Int
  ) -> (matches: [NameMatch<PropertyID>], isComplete: Bool) {
    var search = NameSearch(query, limit: limit)
    for (number, layer) in layers.enumerated() {
      search.consider(layer.properties, number, in: layer)
      for index in 0..<layer.propertyNames.count {
        let row = layer.row(layer.propertyNames, index)
        search.consider(row.owner, number, row.start, row.length, demotion: 3, isOfScript: true, in: layer)
      }
    }
    return search.result(self) {
      isInScope(.property, $0)
    } make: {
      PropertyID(raw: $0)
    }
  }

  /// The sources in scope whose id begins with `query`, likewise.
  package func sources(
    beginning query: [UInt8], limit: Int
  ) -> (matches: [NameMatch<SourceID>], isComplete: Bool) {
    var search = NameSearch(query, limit: limit)
    for (number, layer) in layers.enumerated() { search.consider(layer.sources, number, in: layer) }
    return search.result(self) {
      isInScope(.source, $0)
    } make: {
      SourceID(raw: $0)
    }
  }

  /// The classes in scope whose id begins with `query`, likewise.
  package func classes(
    beginning query: [UInt8], limit: Int
  ) -> (matches: [NameMatch<ClassID>], isComplete: Bool) {
    var search = NameSearch(query, limit: limit)
    for (number, layer) in layers.enumerated() { search.consider(layer.classes, number, in: layer) }
    return search.result(self) {
      isInScope(.class, $0)
    } make: {
      ClassID(raw: $0)
    }
  }

  /// The units with a name that begins with `query`, likewise.
  package func units(
    beginning query: [UInt8], limit: Int
  ) -> (matches: [NameMatch<UnitID>], isComplete: Bool) {
    var search = NameSearch(query, limit: limit)
    for (number, layer) in layers.enumerated() {
      for index in 0..<layer.unitNames.count {
        let row = layer.row(layer.unitNames, index)
        let demotion = row.kind == NameKind.id.rawValue ? 0 : 3
        search.consider(
          row.owner, number, row.start, row.length, demotion: demotion, isOfScript: false, in: layer)
      }
    }
    return search.result(self) { _ in
      true
    } make: {
      UnitID(raw: $0)
    }
  }
}

/// Collects names that begin with a query.
private struct NameSearch {
  private struct Match {
    var owner: UInt32
    var layer: Int
    var start: UInt32
    var length: UInt32
    var rank: Int
  }
  private let query: [UInt8]
  private let limit: Int
  private var matches: [Match] = []
  private var folded: [UInt8] = []
  /// More are not collected: who types two letters more finds the rest.
  static let mostMatches = 20_000

  init(_ query: [UInt8], limit: Int) {
    self.query = query.folded(0..<query.count)
    self.limit = max(1, limit)
  }

  var isFull: Bool { matches.count >= (query.isEmpty ? limit * 4 : NameSearch.mostMatches) }

  mutating func consider(
    _ owner: UInt32, _ layerNumber: Int, _ start: UInt32, _ length: UInt32, demotion: Int, isOfScript: Bool,
    in layer: Layer
  ) {
    guard !isFull, Int(length) >= (isOfScript ? query.count / 4 : query.count / 8) else { return }
    guard let rank = layer.withText(start, length, { rank(of: $0) }) else { return }
    matches.append(
      Match(owner: owner, layer: layerNumber, start: start, length: length, rank: rank + demotion))
  }

  mutating func consider<Row: SymbolRow>(_ symbols: SymbolSection<Row>, _ number: Int, in layer: Layer) {
    for index in symbols.replaced..<max(symbols.replaced, symbols.rows.count) where !isFull {
      let row = layer.row(symbols.rows, index)
      consider(row.id, number, row.idStart, row.idLength, demotion: 0, isOfScript: false, in: layer)
    }
  }

  /// Where in the name the query stands; nil where no word begins with it.
  private mutating func rank(of name: UnsafeRawBufferPointer) -> Int? {
    guard let first = query.first else { return 1 }
    var isASCII = true
    var canBegin = false
    for byte in name {
      if byte >= 0x80 {
        isASCII = false
        break
      }
      let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
      if lower == first { canBegin = true }
    }
    if isASCII, !canBegin { return nil }
    folded.removeAll(keepingCapacity: true)
    if isASCII {
      for byte in name { folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
    } else {
      let copy = [UInt8](name)
      copy.folded(0..<copy.count, into: &folded)
    }
    return rankOfFolded()
  }

  private func rankOfFolded() -> Int? {
    guard folded.count >= query.count else { return nil }
    var start = 0
    while start + query.count <= folded.count {
      let isWordStart = start == 0 || isSeparator(folded[start - 1])
      if isWordStart, folded[start] == query[0], matchesQuery(at: start) {
        return start > 0 ? 2 : folded.count == query.count ? 0 : 1
      }
      start += 1
    }
    return nil
  }

  private func matchesQuery(at start: Int) -> Bool {
    for index in query.indices where folded[start + index] != query[index] { return false }
    return true
  }

  private func isSeparator(_ byte: UInt8) -> Bool {
    byte < 0x80 && !(byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) && !(byte >= 0x30 && byte <= 0x39)
  }

  func result<ID: Hashable & Sendable>(
    _ facts: Facts, _ isWanted: (UInt32) -> Bool, make: (UInt32) -> ID
  ) -> (matches: [NameMatch<ID>], isComplete: Bool) {
    let sorted = matches.sorted {
      ($0.rank, $0.length, $0.owner, $0.start) < ($1.rank, $1.length, $1.owner, $1.start)
    }
    var seen: Set<UInt32> = []
    var result: [NameMatch<ID>] = []
    for match in sorted where !seen.contains(match.owner) {
      seen.insert(match.owner)
      guard isWanted(match.owner) else { continue }
      if result.count == limit { return (result, false) }
      result.append(
        NameMatch(
          id: make(match.owner), name: facts.layers[match.layer].string(match.start, match.length),
          rank: match.rank))
    }
    return (result, !isFull)
  }
}
