// Properties: their fields, and the rules that their statements are read by.
import Quantities
import Syntax
import TextModel

/// What reading a statement asks of its property; a class, since one is handed down for each statement.
final class PropertyRule: Sendable {
  let datatype: Datatype
  let temporality: Temporality
  let flags: UInt32
  /// The first unit as a reference.
  let unit: UInt32
  let units: [UInt32]
  /// The kind of quantity plus 1.
  let kind: UInt32
  let valueClass: ClassID?
  let subjects: [UInt32]
  let minimum: Rational?
  let maximum: Rational?
  let minimumSources: Int
  /// The names of its dimensions as atoms.
  let dimensions: [UInt32]
  let choices: [[UInt8]]
  let pattern: Pattern?
  let inverse: UInt32

  init(
    datatype: Datatype, temporality: Temporality, flags: UInt32, unit: UInt32, units: [UInt32], kind: UInt32,
    valueClass: ClassID?, subjects: [UInt32], minimum: Rational?, maximum: Rational?, minimumSources: Int,
    dimensions: [UInt32], choices: [[UInt8]], pattern: Pattern?, inverse: UInt32
  ) {
    self.datatype = datatype
    self.temporality = temporality
    self.flags = flags
    self.unit = unit
    self.units = units
    self.kind = kind
    self.valueClass = valueClass
    self.subjects = subjects
    self.minimum = minimum
    self.maximum = maximum
    self.minimumSources = minimumSources
    self.dimensions = dimensions
    self.choices = choices
    self.pattern = pattern
    self.inverse = inverse
  }
}

extension FactCompiler {
  mutating func readProperty(_ record: FactRecord) {
    let range = record.id.range(from: record.start)
    guard let id = find(property: range, exactHash(text, range)) else { return }
    var row = properties.row(id) ?? inherited(PropertyID(raw: id), definedAnew: isDefinition(record))
    for field in record.fields { read(field, of: record, into: &row) }
    if row.minimumDenominator != 0, row.maximumDenominator != 0,
      Rational(row.minimumNumerator, over: row.minimumDenominator)
        > Rational(row.maximumNumerator, over: row.maximumDenominator)
    {
      addIssue(.invertedInterval, .limits, range.lowerBound, range.count, property: id)
    }
    if row.flags & PropertyFlag.hasDatatype == 0 { row.datatype = impliedDatatype(row).rawValue }
    if row.flags & PropertyFlag.hasTemporality == 0 { row.temporality = Temporality.timeless.rawValue }
    properties.update(id, original: row) { own in
      let (id, start, length) = (own.id, own.idStart, own.idLength)
      own = row
      (own.id, own.idStart, own.idLength) = (id, start, length)
    }
    for index in record.labels { addPropertyName(id, record, Int(index), .label) }
    for field in record.fields where text.equals(field.name.range(from: record.start), "alias") {
      for index in field.strings { addPropertyName(id, record, Int(index), .alias) }
    }
  }

  /// True for a record that says both what the property is and how it changes, rather than adding to what a lower
  /// layer says.
  private func isDefinition(_ record: FactRecord) -> Bool {
    func has(_ name: StaticString) -> Bool {
      record.fields.contains { text.equals($0.name.range(from: record.start), name) }
    }
    return has("datatype") && has("temporal")
  }

  /// The row of a property of a lower layer with its lists and texts copied into this image.
  ///
  /// Of a property that is `definedAnew` only the dimensions stay, since statements below have them: a workspace's own
  /// `stake` is not bound to the classes, bounds and units of the bundled one.
  private mutating func inherited(_ id: PropertyID, definedAnew: Bool) -> PropertyRow {
    guard let (layer, row) = lower.row(id) else { return PropertyRow() }
    var copy = definedAnew ? PropertyRow() : row
    copy.id = row.id
    let place = addExtra(layer.bytes(row.idStart, row.idLength))
    (copy.idStart, copy.idLength) = (place.start, place.length)
    if definedAnew {
      copy.dimensions = addList(
        (0..<Int(row.dimensions.count)).map { layer.row(layer.lists, Int(row.dimensions.first) + $0) })
      return copy
    }
    copy.units = addList(lower.acceptedUnits(of: id).map(\.raw))
    copy.subjects = addList(lower.subjectClasses(of: id).map(\.raw))
    copy.dimensions = addList(
      (0..<Int(row.dimensions.count)).map { layer.row(layer.lists, Int(row.dimensions.first) + $0) })
    copy.choices = addList(lower.choices(of: id).flatMap { [UInt8]($0.utf8).isEmpty ? [] : listed($0) })
    let pattern = addExtra(layer.bytes(row.patternStart, row.patternLength))
    (copy.patternStart, copy.patternLength) = (pattern.start, pattern.length)
    let derivation = addExtra(layer.bytes(row.derivationStart, row.derivationLength))
    (copy.derivationStart, copy.derivationLength) = (derivation.start, derivation.length)
    return copy
  }

  private mutating func listed(_ text: String) -> [UInt32] {
    let place = addExtra(text)
    return [place.start, place.length]
  }

  private func impliedDatatype(_ row: PropertyRow) -> Datatype {
    if row.units.count > 0 || row.kind > 0 || row.flags & PropertyFlag.integer != 0 { return .quantity }
    return row.valueClass > 0 ? .entity : .text
  }

  private mutating func addPropertyName(_ id: UInt32, _ record: FactRecord, _ index: Int, _ kind: NameKind) {
    guard let name = string(record, index) else { return }
    propertyNames.append(
      NameRow(
        owner: id, start: name.place.start, length: name.place.length, kind: kind.rawValue,
        language: name.language))
  }

  private mutating func addList(_ numbers: [UInt32]) -> ListRow {
    let row = ListRow(first: UInt32(lists.count), count: UInt32(numbers.count))
    lists.append(contentsOf: numbers)
    return row
  }

  private mutating func read(_ field: FactField, of record: FactRecord, into row: inout PropertyRow) {
    let name = field.name.range(from: record.start)
    let rest = field.rest.range(from: record.start)
    let word = text.string(name)
    switch word {
    case "datatype":
      guard let datatype = Datatype(name: text.string(rest)) else {
        return addFieldIssue(.valueOutOfSchema, record, field, .datatype)
      }
      row.datatype = datatype.rawValue
      row.flags |= PropertyFlag.hasDatatype
    case "temporal":
      guard let temporality = Temporality(name: text.string(rest)) else {
        return addFieldIssue(.valueOutOfSchema, record, field, .temporality)
      }
      row.temporality = temporality.rawValue
      row.flags |= PropertyFlag.hasTemporality
    case "unit":
      let units = words(field, record).compactMap { unitID($0, accepting: nil, kind: 0) }
      row.units = addList(existing(row.units) + units)
    case "kind":
      if let kind = kind([UInt8](text[rest]), adding: false) {
        row.kind = kind &+ 1
      } else {
        addFieldIssue(.valueOutOfSchema, record, field, .kind)
      }
    case "value":
      if let id = classID(rest) { row.valueClass = id &+ 1 }
    case "subject":
      var classes: [UInt32] = []
      for range in words(field, record) {
        if let id = classID(range) { classes.append(id) }
      }
      row.subjects = addList(existing(row.subjects) + classes)
    case "dimensions":
      let names = words(field, record).map { atom($0) }
      row.dimensions = addList(existing(row.dimensions) + names)
    case "one-of":
      row.choices = addList(choices(field, record))
    case "single": set(PropertyFlag.single, field, record, &row)
    case "integer": set(PropertyFlag.integer, field, record, &row)
    case "signed": set(PropertyFlag.signed, field, record, &row)
    case "symmetric": set(PropertyFlag.symmetric, field, record, &row)
    case "closed": set(PropertyFlag.closed, field, record, &row)
    case "unique": set(PropertyFlag.unique, field, record, &row)
    case "min", "max":
      guard let limit = limit(rest) else { return addFieldIssue(.syntax, record, field, .number) }
      if word == "min" {
        (row.minimumNumerator, row.minimumDenominator) = (limit.numerator, limit.denominator)
      } else {
        (row.maximumNumerator, row.maximumDenominator) = (limit.numerator, limit.denominator)
      }
    case "pattern":
      guard let place = field.strings.first.flatMap({ string(record, Int($0)) })?.place,
        Pattern(bytes(place)) != nil
      else { return addFieldIssue(.syntax, record, field, .pattern) }
      (row.patternStart, row.patternLength) = (place.start, place.length)
    case "inverse":
      if let id = find(property: rest, exactHash(text, rest)) {
        row.inverse = id &+ 1
      } else {
        addIssue(.unknownProperty, .none, rest.lowerBound, rest.count)
      }
    case "source-min":
      guard case .decimal(let value) = Decimal.parse(text, rest), let count = value.rational.integer else {
        return addFieldIssue(.syntax, record, field, .wholeNumber)
      }
      row.minimumSources = UInt16(clamping: count)
    case "review-every":
      guard let days = duration(rest) else { return addFieldIssue(.syntax, record, field, .duration) }
      row.reviewDays = days
    case "derive":
      let range = derivationRange(field, record)
      (row.derivationStart, row.derivationLength) = (range.start, range.length)
    case "describe", "alias", "note": break
    default:
      addIssue(.syntax, .unknownField, name.lowerBound, name.count)
    }
  }

  /// Sets what a word alone says; anything after it is a finding.
  private mutating func set(
    _ flag: UInt32, _ field: FactField, _ record: FactRecord, _ row: inout PropertyRow
  ) {
    row.flags |= flag
    if !field.rest.isEmpty { addFieldIssue(.syntax, record, field, .alone) }
  }

  private func existing(_ list: ListRow) -> [UInt32] {
    Array(lists[Int(list.first)..<Int(list.first) + Int(list.count)])
  }

  private mutating func derivationRange(_ field: FactField, _ record: FactRecord) -> TextRow {
    if let index = field.strings.first, let name = string(record, Int(index)) { return name.place }
    let rest = field.rest.range(from: record.start)
    return TextRow(start: UInt32(rest.lowerBound), length: UInt32(rest.count))
  }

  /// The words of a field, separated by commas or white space.
  private func words(_ field: FactField, _ record: FactRecord) -> [Range<Int>] {
    let rest = field.rest.range(from: record.start)
    var result: [Range<Int>] = []
    var offset = rest.lowerBound
    while offset < rest.upperBound {
      let start = offset
      while offset < rest.upperBound, text[offset] != 0x2C, text[offset] > 0x20 { offset += 1 }
      if offset > start { result.append(start..<offset) }
      offset += 1
    }
    return result
  }

  private mutating func choices(_ field: FactField, _ record: FactRecord) -> [UInt32] {
    if field.strings.isEmpty {
      return words(field, record).flatMap { [UInt32($0.lowerBound), UInt32($0.count)] }
    }
    var result: [UInt32] = []
    for index in field.strings {
      if let name = string(record, Int(index)) { result += [name.place.start, name.place.length] }
    }
    return result
  }

  /// The number that begins a limit; its unit is the property's.
  private func limit(_ range: Range<Int>) -> Rational? {
    var end = range.lowerBound
    while end < range.upperBound, text[end] > 0x20, text[end] != 0x25 { end += 1 }
    guard case .decimal(let value) = Decimal.parse(text, range.lowerBound..<end) else { return nil }
    return value.rational
  }

  /// A duration in days: `90 days`, `6 months`, `1 year`, `P1Y`, `2y`.
  private func duration(_ range: Range<Int>) -> UInt32? {
    var offset = range.lowerBound
    if offset < range.upperBound, text[offset] | 0x20 == 0x70 { offset += 1 }
    var count = 0
    let start = offset
    while offset < range.upperBound, text[offset] &- 0x30 < 10, offset - start < 6 {
      count = count * 10 + Int(text[offset] &- 0x30)
      offset += 1
    }
    if offset == start { count = 1 }
    while offset < range.upperBound, text[offset] == 0x20 { offset += 1 }
    guard offset < range.upperBound else { return nil }
    switch text[offset] | 0x20 {
    case 0x64: return UInt32(count)
    case 0x77: return UInt32(count * 7)
    case 0x6D: return UInt32(count * 61 / 2)
    case 0x71: return UInt32(count * 91)
    case 0x79: return UInt32(count * 365 + count / 4)
    default: return nil
    }
  }

  // MARK: Rules

  /// The rule of a property, made when its first statement is read.
  @inline(__always)
  mutating func rule(of id: UInt32) -> PropertyRule {
    if let known = propertyRules[Int(id)] { return known }
    let made = makeRule(id)
    propertyRules[Int(id)] = made
    return made
  }

  private func makeRule(_ id: UInt32) -> PropertyRule {
    let property = PropertyID(raw: id)
    let own = properties.row(id)
    let row = own ?? lower.row(property)?.row ?? PropertyRow()
    let units = own.map { existing($0.units) } ?? lower.acceptedUnits(of: property).map(\.raw)
    let choices: [[UInt8]]
    let pattern: [UInt8]
    if let own {
      let list = existing(own.choices)
      choices = stride(from: 0, to: list.count - list.count % 2, by: 2).map {
        bytes(TextRow(start: list[$0], length: list[$0 + 1]))
      }
      pattern = bytes(TextRow(start: own.patternStart, length: own.patternLength))
    } else {
      choices = lower.choices(of: property).map { [UInt8]($0.utf8) }
      pattern = lower.pattern(of: property)
    }
    let minimum =
      row.minimumDenominator == 0 ? nil : Rational(row.minimumNumerator, over: row.minimumDenominator)
    let maximum =
      row.maximumDenominator == 0 ? nil : Rational(row.maximumNumerator, over: row.maximumDenominator)
    return PropertyRule(
      datatype: Datatype(rawValue: row.datatype) ?? .text,
      temporality: Temporality(rawValue: row.temporality) ?? .timeless, flags: row.flags,
      unit: units.first.map { $0 &+ 1 } ?? 0, units: units, kind: row.kind,
      valueClass: row.valueClass == 0 ? nil : ClassID(raw: row.valueClass &- 1),
      subjects: own.map { existing($0.subjects) } ?? lower.subjectClasses(of: property).map(\.raw),
      minimum: minimum, maximum: maximum, minimumSources: Int(row.minimumSources),
      dimensions: own.map { existing($0.dimensions) } ?? lower.dimensionAtoms(of: property),
      choices: choices, pattern: pattern.isEmpty ? nil : Pattern(pattern), inverse: row.inverse)
  }
}

extension Datatype {
  /// The datatype of that name in a fact base.
  init?(name: String) {
    switch name {
    case "quantity": self = .quantity
    case "entity": self = .entity
    case "date": self = .date
    case "text": self = .text
    case "boolean": self = .boolean
    default: return nil
    }
  }
}

extension Temporality {
  /// The temporality of that name in a fact base.
  init?(name: String) {
    switch name {
    case "flow": self = .flow
    case "state": self = .state
    case "event": self = .event
    case "timeless": self = .timeless
    default: return nil
    }
  }
}
