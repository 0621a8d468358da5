// Classes, units, sources and properties, read when the ids of all of them are known.
import Quantities
import Syntax
import TextModel

extension FactCompiler {
  mutating func readSchema() {
    for record in schemaRecords where record.kind == .class { readClass(record) }
    for record in schemaRecords where record.kind == .unit { readUnit(record) }
    for record in schemaRecords where record.kind == .source { readSource(record) }
    for record in schemaRecords where record.kind == .property { readProperty(record) }
    schemaRecords = []
    propertyRules = [PropertyRule?](repeating: nil, count: Int(properties.end))
  }

  // MARK: Classes

  private mutating func readClass(_ record: FactRecord) {
    let range = record.id.range(from: record.start)
    guard let id = find(class: range, exactHash(text, range)) else { return }
    let parent = record.parent.isEmpty ? nil : classID(record.parent.range(from: record.start))
    let original = lowered(lower.row(ClassID(raw: id)), hasOwn: classes.row(id) != nil)
    classes.update(id, original: original) { row in
      if let parent { row.parent = parent &+ 1 }
    }
  }

  /// The class written at `range`; nil, with an issue on it, if there is none.
  mutating func classID(_ range: Range<Int>) -> UInt32? {
    if let id = find(class: range, exactHash(text, range)) { return id }
    addIssue(.unknownClass, .none, range.lowerBound, range.count)
    return nil
  }

  // MARK: Units

  private mutating func readUnit(_ record: FactRecord) {
    let range = record.id.range(from: record.start)
    guard let id = find(unit: range, exactHash(text, range)) else { return }
    let kindRange = record.parent.range(from: record.start)
    let kind = kindRange.isEmpty ? nil : kind([UInt8](text[kindRange]), adding: true)
    if let kind, kind >= counts.kinds, isNearKnownKind(kindRange) {
      addIssue(
        .valueOutOfSchema, .field, kindRange.lowerBound, kindRange.count,
        operand: Int(FactFieldForm.kind.rawValue))
    }
    var factor: Rational?
    var offset: Rational?
    var minorUnits: Int?
    for field in record.fields {
      let name = field.name.range(from: record.start)
      let rest = field.rest.range(from: record.start)
      switch name.count {
      case 6 where text.equals(name, "factor"): factor = ratio(rest)
      case 6 where text.equals(name, "offset"): offset = ratio(rest)
      case 11 where text.equals(name, "minor-units"):
        minorUnits = ratio(rest)?.integer.map { Int(clamping: $0) }
      default: continue
      }
    }
    let family = kind.map { unitFamily(kindNames(of: $0), text[range], factor ?? .one) }
    let original = lowered(lower.row(UnitID(raw: id)), hasOwn: units.row(id) != nil)
    let isApart = family == .money || (family == .physical && kind.map { kindNames(of: $0) } == "level")
    units.update(id, original: original) { row in
      if let kind { row.kind = UInt16(truncatingIfNeeded: kind) }
      if let family { row.family = family.rawValue }
      if let minorUnits { row.minorUnits = UInt8(clamping: minorUnits + 1) }
      if factor != nil || row.factorDenominator == 0, !isApart {
        let scale = factor ?? .one
        let shift = (offset ?? .zero) * scale
        row.factorNumerator = scale.numerator
        row.factorDenominator = scale.denominator
        row.offsetNumerator = shift.numerator
        row.offsetDenominator = shift.denominator
      }
    }
    addUnitNames(record, id)
  }

  private func unitFamily(_ kind: String, _ id: ArraySlice<UInt8>, _ factor: Rational) -> UnitFamily {
    switch kind {
    case "count": .count
    case "money": .money
    case "ratio": factor == Rational(1, over: 100) ? .percent : .ratio
    case "ratio-difference": factor == Rational(1, over: 10_000) ? .basisPoint : .percentagePoint
    default: .physical
    }
  }

  private mutating func addUnitNames(_ record: FactRecord, _ id: UInt32) {
    addUnitName(id, record.id.range(from: record.start), .id)
    for index in record.labels {
      if let name = string(record, Int(index)) { addUnitName(id, name, .label) }
    }
    for field in record.fields {
      let name = field.name.range(from: record.start)
      let kind: NameKind
      if text.equals(name, "alias") || text.equals(name, "short") {
        kind = .alias
      } else if text.equals(name, "symbol") {
        kind = .alias
      } else if text.equals(name, "preferred-symbol") {
        kind = .preferredSymbol
      } else if text.equals(name, "code") || text.equals(name, "ucum") {
        let rest = field.rest.range(from: record.start)
        if field.strings.isEmpty, !text.isSameBytes(rest, record.id.range(from: record.start)) {
          addUnitName(id, rest, .alias)
        }
        if text.equals(name, "code") { continue }
        kind = .alias
      } else {
        continue
      }
      for index in field.strings {
        if let name = string(record, Int(index)) { addUnitName(id, name, kind) }
      }
    }
  }

  private mutating func addUnitName(_ id: UInt32, _ range: Range<Int>, _ kind: NameKind) {
    addUnitName(
      id,
      StoredName(place: TextRow(start: UInt32(range.lowerBound), length: UInt32(range.count)), language: 0),
      kind)
  }

  private mutating func addUnitName(_ id: UInt32, _ name: StoredName, _ kind: NameKind) {
    let bytes = bytes(name.place)
    guard !bytes.isEmpty else { return }
    let hash = foldedHash(bytes, 0..<bytes.count)
    // The same name twice, as singular and plural, is kept once.
    for row in unitNames.reversed().prefix(while: { $0.owner == id })
    where self.bytes(TextRow(start: row.start, length: row.length)) == bytes && row.kind == kind.rawValue {
      return
    }
    unitNameIndex.insert(hash, unitNames.count)
    unitNames.append(
      NameRow(
        owner: id, start: name.place.start, length: name.place.length, kind: kind.rawValue,
        language: name.language))
    var tokens = 0
    var offset = 0
    var firstEnd = 0
    while offset < bytes.count {
      while offset < bytes.count, bytes.unitSpaceLength(at: offset) > 0 {
        offset += bytes.unitSpaceLength(at: offset)
      }
      guard offset < bytes.count else { break }
      offset = bytes.unitTokenEnd(at: offset, limit: bytes.count)
      tokens += 1
      if tokens == 1 { firstEnd = offset }
    }
    if tokens > 1 {
      let prefix = foldedHash(bytes, 0..<firstEnd)
      unitPrefixes[prefix] = max(unitPrefixes[prefix] ?? 0, min(tokens, 16))
    }
  }

  /// The number of the kind of quantity of that name; with `adding` a new one is made.
  mutating func kind(_ name: [UInt8], adding: Bool) -> UInt32? {
    let wanted = name.string(0..<name.count)
    for number in 0..<counts.kinds where lower.kindName(number) == wanted { return number }
    if let number = kindNames.firstIndex(of: name) { return counts.kinds &+ UInt32(number) }
    guard adding else { return nil }
    kindNames.append(name)
    kinds.append(addExtra(name))
    return counts.kinds &+ UInt32(kindNames.count - 1)
  }

  /// Whether one slip of the keyboard makes of the name that of a kind below: a new kind is hardly meant.
  private func isNearKnownKind(_ range: Range<Int>) -> Bool {
    var distance = EditDistance(from: text, range, cap: 1)
    return (0..<counts.kinds).contains { number in
      let known = Array((lower.kindName(number) ?? "").utf8)
      return known.count > 3 && distance.distance(to: known, known.indices) != nil
    }
  }

  func kindNames(of kind: UInt32) -> String {
    if kind < counts.kinds { return lower.kindName(kind) ?? "" }
    let number = Int(kind - counts.kinds)
    return kindNames.indices.contains(number) ? kindNames[number].string(0..<kindNames[number].count) : ""
  }

  // MARK: Sources

  private mutating func readSource(_ record: FactRecord) {
    for field in record.fields {
      let name = field.name.range(from: record.start)
      let rest = field.rest.range(from: record.start)
      if text.equals(name, "published") || text.equals(name, "retrieved") {
        if Moment.parse(text, rest) == nil { addFieldIssue(.syntax, record, field, .date) }
      } else if text.equals(name, "tier") {
        let isKnown =
          text.equals(rest, "primary") || text.equals(rest, "press") || text.equals(rest, "reference")
        if !isKnown { addFieldIssue(.valueOutOfSchema, record, field, .tier) }
      }
    }
    let range = record.id.range(from: record.start)
    guard let id = find(source: range, exactHash(text, range)) else { return }
    let original = lowered(lower.row(SourceID(raw: id)), hasOwn: sources.row(id) != nil)
    sources.update(id, original: original) { _ in }
    guard
      let publisher = record.fields.first(where: {
        text.equals($0.name.range(from: record.start), "publisher")
      }),
      publisher.strings.isEmpty
    else { return }
    let entity = publisher.rest.range(from: record.start)
    guard let found = find(entity: entity, exactHash(text, entity)) else {
      addIssue(.unknownEntity, .none, entity.lowerBound, entity.count)
      return
    }
    sources.update(id, original: nil) { $0.publisher = found &+ 1 }
  }

  // MARK: Reading fields

  /// Adds the finding that the field's value has not the form that it takes.
  mutating func addFieldIssue(
    _ kind: FactIssueKind, _ record: FactRecord, _ field: FactField, _ form: FactFieldForm
  ) {
    let rest = field.rest.isEmpty ? field.name : field.rest
    let range = rest.range(from: record.start)
    addIssue(kind, .field, range.lowerBound, range.count, operand: Int(form.rawValue))
  }

  /// An exact decimal or a ratio of two, `5/9`.
  private func ratio(_ range: Range<Int>) -> Rational? {
    var range = range
    var denominator = Rational.one
    if let slash = text[range].firstIndex(of: 0x2F) {
      guard case .decimal(let value) = Decimal.parse(text, text.trimmed(slash + 1..<range.upperBound)) else {
        return nil
      }
      denominator = value.rational
      range = text.trimmed(range.lowerBound..<slash)
    }
    guard case .decimal(let value) = Decimal.parse(text, range) else { return nil }
    let result = value.rational / denominator
    return result.isDefined ? result : nil
  }

  /// The content of a string of the record, escapes resolved, with its language.
  mutating func string(_ record: FactRecord, _ index: Int) -> StoredName? {
    guard record.strings.indices.contains(index) else { return nil }
    let string = record.strings[index]
    let range = string.content.range(from: record.start)
    let language = string.language.isEmpty ? 0 : languageCode(string.language.range(from: record.start))
    guard string.hasEscapes else {
      return StoredName(
        place: TextRow(start: UInt32(range.lowerBound), length: UInt32(range.count)), language: language)
    }
    return StoredName(place: addExtra(text.unescaped(range)), language: language)
  }

  private func languageCode(_ range: Range<Int>) -> UInt16 {
    guard range.count >= 2 else { return 0 }
    return UInt16(text[range.lowerBound] | 0x20) << 8 | UInt16(text[range.lowerBound + 1] | 0x20)
  }

  func bytes(_ place: TextRow) -> [UInt8] {
    if place.start & FactCompiler.extraBit != 0 { return extraBytes(place.start, place.length) }
    return [UInt8](text[Int(place.start)..<Int(place.start) + Int(place.length)])
  }
}

/// A name in the text or among the extra texts, and its language as in `NameRow`.
struct StoredName {
  var place: TextRow
  var language: UInt16
}

extension [UInt8] {
  @inline(__always)
  func equals(_ range: Range<Int>, _ word: StaticString) -> Bool {
    guard range.count == word.utf8CodeUnitCount, range.upperBound <= count, word.hasPointerRepresentation
    else {
      return false
    }
    for index in 0..<range.count where self[range.lowerBound &+ index] != word.utf8Start[index] {
      return false
    }
    return true
  }

  func isSameBytes(_ a: Range<Int>, _ b: Range<Int>) -> Bool { isSame(a.lowerBound, a.count, b) }

  /// The bytes of `range` with `\"` and `\\` resolved.
  func unescaped(_ range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      if self[offset] == 0x5C, offset + 1 < range.upperBound,
        self[offset + 1] == 0x22 || self[offset + 1] == 0x5C
      {
        offset += 1
      }
      result.append(self[offset])
      offset += 1
    }
    return result
  }
}
