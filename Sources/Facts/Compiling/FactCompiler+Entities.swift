// Entities: their names and own fields; their statements are read one by one.
import Quantities
import Syntax
import TextModel

extension FactCompiler {
  /// Reads the entities of a part, whose headers have been noted.
  mutating func read(_ part: FactPart) {
    reserve(part.size, part.headers.count)
    nextHeader = part.headers.lowerBound
    for segment in part.segments { readEntities(segment) }
  }

  /// Makes room for the statements of so many bytes of text and so many entities.
  mutating func reserve(_ size: Int, _ entities: Int) {
    statements.reserveCapacity(size / 56)
    references.reserveCapacity(size / 90)
    entityNames.reserveCapacity(entities)
    runs.reserveCapacity(entities)
  }

  private mutating func readEntities(_ segment: Range<Int>) {
    var parser = FactParser(text, in: segment, keepsNodes: false)
    var record = FactRecord(kind: .other, start: 0, length: 0)
    while parser.nextRecord(into: &record) {
      if !record.issues.isEmpty { addSyntaxIssues(of: record) }
      if record.kind == .entity { readEntity(record) }
    }
  }

  private mutating func readEntity(_ record: FactRecord) {
    let range = record.id.range(from: record.start)
    guard !range.isEmpty else { return }
    let id = subject(of: record, range)
    if !record.parent.isEmpty { readClass(of: id, record) }
    var kind = NameKind.label
    for index in record.labels {
      addName(id, record, Int(index), kind)
      kind = .alias
    }
    let first = statements.count
    let firstName = namedStatements.count
    for field in record.fields {
      if field.rest.isEmpty {
        addStatement(record, field, subject: id)
      } else {
        readOwnField(record, field, subject: id)
      }
    }
    checkNames(from: firstName)
    runs.append(StatementRun(subject: id, first: first, count: statements.count - first))
  }

  /// The entity that the header scan noted at this place.
  private mutating func subject(of record: FactRecord, _ range: Range<Int>) -> UInt32 {
    while nextHeader < entityHeaders.count, entityHeaders[nextHeader].idStart < range.lowerBound {
      nextHeader += 1
    }
    if nextHeader < entityHeaders.count, entityHeaders[nextHeader].idStart == range.lowerBound {
      entities.setLength(ofDeclaration: nextHeader, record.contentRange.count)
      return entityHeaders[nextHeader].entity
    }
    let hash = exactHash(text, range)
    let id = find(entity: range, hash) ?? entities.add(range, hash)
    repeatedEntities = true
    _ = entities.declare(id, UInt32(record.start), length: UInt32(clamping: record.contentRange.count))
    return id
  }

  private mutating func readClass(of id: UInt32, _ record: FactRecord) {
    let range = record.parent.range(from: record.start)
    guard let type = classID(range) else { return }
    let known: UInt32
    if let own = entities.row(id) {
      known = own.classReference
    } else {
      known = lower.classID(of: EntityID(raw: id)).map { $0.raw &+ 1 } ?? 0
    }
    if known != 0 {
      // The same entity may be told of more closely in another base, but not be something else.
      let other = known &- 1
      if isSubclass(type, of: other) || isSubclass(other, of: type) {
        if !isSubclass(type, of: other) { return }
      } else {
        addIssue(.duplicateId, .otherClass, range.lowerBound, range.count)
        return
      }
    }
    let original = lowered(entity: id)
    entities.update(id, original: original) {
      $0.classReference = type &+ 1
    }
  }

  func isSubclass(_ id: UInt32, of ancestor: UInt32) -> Bool {
    var current = id
    for _ in 0..<64 {
      if current == ancestor { return true }
      let parent = classes.row(current)?.parent ?? lower.row(ClassID(raw: current))?.row.parent ?? 0
      if parent == 0 { return false }
      current = parent &- 1
    }
    return false
  }

  func classID(of entity: UInt32) -> UInt32? {
    if let row = entities.row(entity), row.classReference > 0 { return row.classReference &- 1 }
    return lower.classID(of: EntityID(raw: entity))?.raw
  }

  /// The row of a symbol of a lower layer for this image, its id copied; nil if the symbol is this image's own or has
  /// a row here already.
  mutating func lowered<Row: SymbolRow>(_ row: (layer: Layer, row: Row)?, hasOwn: Bool) -> Row? {
    guard let (layer, row) = row, !hasOwn else { return nil }
    var copy = row
    let place = addExtra(layer.bytes(row.idStart, row.idLength))
    (copy.idStart, copy.idLength) = (place.start, place.length)
    return copy
  }

  /// The same of an entity: without the statements of the lower layer.
  mutating func lowered(entity id: UInt32) -> EntityRow? {
    guard id < counts.entities else { return nil }
    guard var copy = lowered(lower.row(EntityID(raw: id)), hasOwn: entities.row(id) != nil) else {
      return nil
    }
    (copy.firstStatement, copy.statementCount) = (0, 0)
    return copy
  }

  private mutating func addName(
    _ id: UInt32, _ record: FactRecord, _ index: Int, _ kind: NameKind, first: Int32 = .min,
    last: Int32 = .max
  ) {
    guard let name = string(record, index), name.place.length > 0 else { return }
    entityNames.append(
      NameRow(
        owner: id, start: name.place.start, length: name.place.length, kind: kind.rawValue,
        language: name.language, first: first, last: last))
  }

  private mutating func readOwnField(_ record: FactRecord, _ field: FactField, subject: UInt32) {
    let name = field.name.range(from: record.start)
    switch name.count {
    case 5 where text.equals(name, "alias"):
      for index in field.strings { addName(subject, record, Int(index), .alias) }
    case 5 where text.equals(name, "short"):
      for index in field.strings { addName(subject, record, Int(index), .short) }
    case 11: readFormerName(record, field, subject)
    case 17: readFiscalYearStart(record, field, subject)
    case 8 where text.equals(name, "complete"): readCompleteness(record, field, subject)
    default: break
    }
  }

  private mutating func readFormerName(_ record: FactRecord, _ field: FactField, _ subject: UInt32) {
    guard field.value.kind == .text else { return }
    var first = Int32.min
    var last = Int32.max
    for index in field.qualifiers where record.qualifiers.indices.contains(Int(index)) {
      let qualifier = record.qualifiers[Int(index)]
      let range = qualifier.value.range(from: record.start)
      guard let date = date(range, fiscalYearStartMonth: 1) else { continue }
      if qualifier.kind == .from { first = date.first }
      if qualifier.kind == .until { last = date.last }
    }
    if first > last {
      let range = field.span.range(from: record.start)
      addIssue(.invertedInterval, .validity, range.lowerBound, range.count)
    }
    addName(subject, record, Int(field.value.string), .formerName, first: first, last: last)
  }

  private mutating func readFiscalYearStart(_ record: FactRecord, _ field: FactField, _ subject: UInt32) {
    let range = field.value.span.range(from: record.start)
    guard let month = month(range) else { return addFieldIssue(.syntax, record, field, .month) }
    let original = lowered(entity: subject)
    entities.update(subject, original: original) {
      $0.fiscalYearStartMonth = UInt32(month)
    }
  }

  /// A month as `4`, `04`, `04-01`, `--04-01` or by its English name.
  private func month(_ range: Range<Int>) -> Int? {
    var offset = range.lowerBound
    while offset < range.upperBound, text[offset] == 0x2D { offset += 1 }
    var number = 0
    let start = offset
    while offset < range.upperBound, text[offset] &- 0x30 < 10, offset - start < 3 {
      number = number * 10 + Int(text[offset] &- 0x30)
      offset += 1
    }
    if offset > start { return (1...12).contains(number) ? number : nil }
    let names: [StaticString] = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    guard range.count >= 3 else { return nil }
    let folded = text.folded(range.lowerBound..<range.lowerBound + 3)
    return names.firstIndex { folded.equals(0..<3, $0) }.map { $0 + 1 }
  }

  private mutating func readCompleteness(_ record: FactRecord, _ field: FactField, _ subject: UInt32) {
    let range = field.value.span.range(from: record.start)
    guard let property = find(property: range, exactHash(text, range)) else {
      addIssue(.unknownProperty, .none, range.lowerBound, range.count)
      return
    }
    let line = field.span.range(from: record.start)
    var row = CompletenessRow(
      subject: subject, property: property, start: UInt32(line.lowerBound), length: UInt32(line.count))
    for index in field.qualifiers where record.qualifiers.indices.contains(Int(index)) {
      let qualifier = record.qualifiers[Int(index)]
      if qualifier.kind == .asOf,
        let date = date(qualifier.value.range(from: record.start), fiscalYearStartMonth: 1)
      {
        row.asOf = date.last
      }
    }
    completeness.append(row)
  }

  /// Finds names of statements that this record has twice.
  private mutating func checkNames(from first: Int) {
    guard namedStatements.count - first > 1 else { return }
    var seen: [UInt64: UInt32] = [:]
    for named in namedStatements[first...] {
      let range = Int(named.start)..<Int(named.start) + Int(named.length)
      if let before = seen.updateValue(named.start, forKey: exactHash(text, range)) {
        addIssue(.duplicateId, .statement, range.lowerBound, range.count, related: before)
      }
    }
  }
}
