// What a reference in a note means: spec 1, the order in which names are looked up.
import Quantities
import TextModel

/// What a name was found to mean.
package enum EntityResolution: Hashable, Sendable {
  /// How the entity was found.
  package enum Way: UInt8, Hashable, Sendable {
    case id, label, alias, formerName
    /// A former name that is not valid on the day asked for.
    case staleFormerName
    /// By any of these ignoring case and accents.
    case folded
  }
  case entity(EntityID, via: Way)
  /// Ascending by id, at least two.
  case ambiguous([EntityID])
  case unknown
}

extension Facts {
  /// The entity that the bytes of `range` name: by id, else by label, else by alias or former name valid on `day`,
  /// else by any of these ignoring case and accents, else by a former name not valid on that day. A `day` that is
  /// nil makes every former name valid.
  package func resolve(_ text: [UInt8], _ target: Range<Int>, at day: Day?) -> EntityResolution {
    let target = text.trimmed(target)
    guard !target.isEmpty else { return .unknown }
    if let entity = entity(text, target) { return .entity(entity, via: .id) }
    var labels = FoundEntities(via: .label)
    var aliases = FoundEntities(via: .alias)
    var folded = FoundEntities(via: .folded)
    var stale = FoundEntities(via: .staleFormerName)
    let hash = foldedHash(text, target)
    for layer in layers where layer.entityNameIndex.count > 0 {
      _ = layer.probe(layer.entityNameIndex, hash) { index in
        let name = layer.row(layer.entityNames, index)
        let isExact = layer.equals(name.start, name.length, text, target)
        guard isExact || layer.equalsFolded(name, text, target), isInScope(layer, at: layer.place(of: name))
        else {
          return false
        }
        let isFormer = name.kind == NameKind.formerName.rawValue
        let id = EntityID(raw: name.owner)
        if isFormer, let day, !(name.first...max(name.first, name.last)).contains(day.number) {
          stale.add(id)
        } else if !isExact {
          folded.add(id)
        } else if name.kind == NameKind.label.rawValue {
          labels.add(id)
        } else {
          aliases.add(id)
          if isFormer { aliases.via = .formerName }
        }
        return false
      }
    }
    if let result = labels.resolution ?? aliases.resolution { return result }
    let lowercased = text.folded(target)
    if let entity = entity(lowercased, 0..<lowercased.count) { folded.add(entity) }
    return folded.resolution ?? stale.resolution ?? .unknown
  }

  /// The ids of entities and their names nearest to what was written, for "did you mean"; at most `limit`.
  ///
  /// O(all names); for cold paths.
  package func nearestEntities(_ text: [UInt8], _ range: Range<Int>, limit: Int = 3) -> [EntityID] {
    var nearest = Nearest(text, range, limit: limit)
    for layer in layers {
      for index in layer.entities.replaced..<max(layer.entities.replaced, layer.entities.rows.count) {
        let row = layer.row(layer.entities.rows, index)
        layer.consider(row.id, row.idStart, row.idLength, in: &nearest)
      }
      for index in 0..<layer.entityNames.count {
        let row = layer.row(layer.entityNames, index)
        layer.consider(row.owner, row.start, row.length, in: &nearest)
      }
    }
    return nearest.result { isInScope(.entity, $0) }.map { EntityID(raw: $0) }
  }

  /// The properties whose ids or words are nearest to what was written; at most `limit`.
  package func nearestProperties(_ text: [UInt8], _ range: Range<Int>, limit: Int = 3) -> [PropertyID] {
    var nearest = Nearest(text, range, limit: limit)
    for layer in layers {
      layer.consider(layer.properties, in: &nearest)
      for index in 0..<layer.propertyNames.count {
        let row = layer.row(layer.propertyNames, index)
        layer.consider(row.owner, row.start, row.length, in: &nearest)
      }
    }
    return nearest.result { isInScope(.property, $0) }.map { PropertyID(raw: $0) }
  }

  /// The sources whose ids are nearest to what was written; at most `limit`.
  package func nearestSources(_ text: [UInt8], _ range: Range<Int>, limit: Int = 3) -> [SourceID] {
    var nearest = Nearest(text, range, limit: limit)
    for layer in layers { layer.consider(layer.sources, in: &nearest) }
    return nearest.result { isInScope(.source, $0) }.map { SourceID(raw: $0) }
  }

  /// The classes whose ids are nearest to what was written; at most `limit`.
  package func nearestClasses(_ text: [UInt8], _ range: Range<Int>, limit: Int = 3) -> [ClassID] {
    var nearest = Nearest(text, range, limit: limit)
    for layer in layers { layer.consider(layer.classes, in: &nearest) }
    return nearest.result { isInScope(.class, $0) }.map { ClassID(raw: $0) }
  }

  /// The units whose ids or names are nearest to what was written; at most `limit`.
  package func nearestUnits(_ text: [UInt8], _ range: Range<Int>, limit: Int = 3) -> [UnitID] {
    var nearest = Nearest(text, range, limit: limit)
    for layer in layers {
      for index in 0..<layer.unitNames.count {
        let row = layer.row(layer.unitNames, index)
        layer.consider(row.owner, row.start, row.length, in: &nearest)
      }
    }
    return nearest.result { _ in true }.map { UnitID(raw: $0) }
  }

  /// The names and values of dimensions nearest to what was written; at most `limit`.
  package func nearestDimensionWords(_ text: [UInt8], _ range: Range<Int>, limit: Int = 3) -> [String] {
    var nearest = Nearest(text, range, limit: limit)
    for layer in layers {
      for index in 0..<layer.atoms.count {
        let row = layer.row(layer.atoms, index)
        layer.consider(layer.base.atoms &+ UInt32(index), row.start, row.length, in: &nearest)
      }
    }
    return nearest.result { _ in true }.map { atom($0) }
  }
}

/// The entities that one rule of the order finds; one needs no memory.
private struct FoundEntities {
  var via: EntityResolution.Way
  private var first: EntityID?
  private var others: [EntityID] = []

  init(via: EntityResolution.Way) { self.via = via }

  mutating func add(_ id: EntityID) {
    if first == nil {
      first = id
    } else if first != id, !others.contains(id), others.count < 64 {
      others.append(id)
    }
  }

  var resolution: EntityResolution? {
    guard let first else { return nil }
    return others.isEmpty ? .entity(first, via: via) : .ambiguous((others + [first]).sorted())
  }
}

/// The candidates with the fewest slips from a word.
private struct Nearest {
  private var distance: EditDistance
  private let limit: Int
  private let cap: Int
  /// Of the word, in scalars.
  private let length: Int
  /// Of the word, if they are all it has.
  private let letters: UInt32?
  private var found: [(distance: Int, id: UInt32)] = []

  init(_ text: [UInt8], _ range: Range<Int>, limit: Int) {
    let word = text.folded(text.trimmed(range))
    cap = EditDistance.cap(forBytes: word.count)
    distance = EditDistance(from: word, 0..<word.count, cap: cap)
    length = word.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    letters = word.withUnsafeBytes { Self.letters(of: $0) }
    self.limit = limit
  }

  /// The letters of ASCII that occur, whatever their case, one bit each; nil if there is anything but ASCII.
  private static func letters(of bytes: UnsafeRawBufferPointer) -> UInt32? {
    var letters: UInt32 = 0
    var all: UInt8 = 0
    for byte in bytes {
      all |= byte
      let letter = (byte | 0x20) &- UInt8(ascii: "a")
      if letter < 26 { letters |= 1 &<< UInt32(letter) }
    }
    return all < 0x80 ? letters : nil
  }

  /// Whether the lengths differ by too much, or too many letters of the one are missing in the other: each is a slip.
  private func isFar(_ bytes: UnsafeRawBufferPointer) -> Bool {
    // A scalar is four bytes at most, and folds into no more letters than it has bytes.
    if bytes.count + cap < length || bytes.count > (length + cap) * 4 { return true }
    guard let letters, let others = Self.letters(of: bytes) else { return false }
    return bytes.count > length + cap
      || max((others & ~letters).nonzeroBitCount, (letters & ~others).nonzeroBitCount) > cap
  }

  mutating func consider(_ id: UInt32, _ bytes: UnsafeRawBufferPointer) {
    if isFar(bytes) { return }
    let candidate = [UInt8](bytes)
    let folded = candidate.folded(0..<candidate.count)
    if let slips = distance.distance(to: folded, 0..<folded.count) { found.append((slips, id)) }
  }

  func result(_ isWanted: (UInt32) -> Bool) -> [UInt32] {
    var result: [UInt32] = []
    for candidate in found.sorted(by: { ($0.distance, $0.id) < ($1.distance, $1.id) }) {
      if result.count >= limit { break }
      if !result.contains(candidate.id), isWanted(candidate.id) { result.append(candidate.id) }
    }
    return result
  }
}

extension Layer {
  fileprivate func consider(_ id: UInt32, _ start: UInt32, _ length: UInt32, in nearest: inout Nearest) {
    withText(start, length) { nearest.consider(id, $0) }
  }

  fileprivate func consider<Row: SymbolRow>(_ symbols: SymbolSection<Row>, in nearest: inout Nearest) {
    for index in symbols.replaced..<max(symbols.replaced, symbols.rows.count) {
      let row = row(symbols.rows, index)
      consider(row.id, row.idStart, row.idLength, in: &nearest)
    }
  }

  /// An offset in the file that gave the name: an unescaped copy of it lies in none.
  func place(of name: NameRow) -> UInt32 {
    let last = row(self.files, self.files.count - 1)
    if name.start < last.textStart &+ last.textLength { return name.start }
    let declarations = range(self.entities.declarations, of: name.owner, by: \.symbol)
    return row(self.entities.declarations, declarations.lowerBound).start
  }
}

extension [UInt8] {
  /// `range` without white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range.clamped(to: 0..<count)
    while !range.isEmpty, self[range.lowerBound] <= 0x20 { range = range.lowerBound + 1..<range.upperBound }
    while !range.isEmpty, self[range.upperBound - 1] <= 0x20 {
      range = range.lowerBound..<range.upperBound - 1
    }
    return range
  }
}
