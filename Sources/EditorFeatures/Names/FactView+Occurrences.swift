// What the words of a fact base name.
import Facts
import Syntax
import TextModel

extension FactView {
  /// What the name at `offset` names; nil where no name stands or nothing has it. O(the record).
  func occurrence(at offset: Int) -> Occurrence? {
    guard let record = record(at: offset) else { return nil }
    return occurrences(in: record).filter { $0.touches(offset) }.min { $0.range.count < $1.range.count }
  }

  func occurrences() -> [Occurrence] { tree.records.flatMap { occurrences(in: $0) } }

  /// Everything that the record names, in the order of the text.
  func occurrences(in record: FactRecord) -> [Occurrence] {
    var found: [Occurrence] = []
    appendHeader(of: record, to: &found)
    for field in record.fields {
      if record.kind == .entity, !isOwnField(field, in: record) {
        appendStatement(field, of: record, to: &found)
      } else {
        appendField(field, of: record, to: &found)
      }
    }
    return found
  }

  /// The symbol that the record declares.
  func symbol(of record: FactRecord) -> FactSymbol? {
    let id = range(record.id, in: record)
    guard !id.isEmpty else { return nil }
    switch record.kind {
    case .entity: return facts.entity(text, id).map { .entity($0) }
    case .property: return facts.property(text, id).map { .property($0) }
    case .class: return facts.class(text, id).map { .class($0) }
    case .unit: return facts.unit(text, id).map { .unit($0) }
    case .source: return facts.source(text, id).map { .source($0) }
    case .base, .other: return nil
    }
  }

  private func appendHeader(of record: FactRecord, to found: inout [Occurrence]) {
    if let symbol = symbol(of: record) {
      found.append(Occurrence(symbol, range(record.id, in: record), .declaration))
      for label in labels(of: record) { found.append(Occurrence(symbol, label, .label)) }
    }
    let parent = range(record.parent, in: record)
    if record.kind == .class || record.kind == .entity, let parentClass = facts.class(text, parent) {
      found.append(Occurrence(.class(parentClass), parent, .id))
    }
  }

  func isOwnField(_ field: FactField, in record: FactRecord) -> Bool {
    let name = range(field.name, in: record)
    return FactFieldNames.names(of: .entity).contains { text.equals(name, $0) }
  }

  private func appendStatement(_ field: FactField, of record: FactRecord, to found: inout [Occurrence]) {
    let name = range(field.name, in: record)
    if let property = facts.property(text, name) { found.append(Occurrence(.property(property), name, .id)) }
    for dimension in record.dimensions[clamping: field.dimensions] {
      appendEntity(range(dimension.value, in: record), to: &found)
    }
    if field.value.kind == .word { appendEntity(range(field.value.span, in: record), to: &found) }
    let unit = range(field.value.unit, in: record)
    if !unit.isEmpty, let id = facts.units(text, unit).first {
      found.append(Occurrence(.unit(id), unit, .id))
    }
    for qualifier in record.qualifiers[clamping: field.qualifiers] {
      let value = range(qualifier.value, in: record)
      switch qualifier.kind {
      case .reference:
        if let source = facts.source(text, value) { found.append(Occurrence(.source(source), value, .id)) }
      case .saidBy: appendEntity(value, to: &found)
      case .name:
        if let statement = statement(field, in: record) {
          found.append(Occurrence(.statement(statement), text.trimmingCaret(value), .declaration))
        }
      default: break
      }
    }
  }

  private func appendField(_ field: FactField, of record: FactRecord, to found: inout [Occurrence]) {
    let name = range(field.name, in: record)
    if text.equals(name, "derive") { return appendDerivation(field, of: record, to: &found) }
    if text.equals(name, "alias") || text.equals(name, "former-name") || text.equals(name, "short"),
      let symbol = symbol(of: record)
    {
      for string in record.strings[clamping: field.strings].prefix(1) {
        found.append(Occurrence(symbol, range(string.content, in: record), .label))
      }
      return
    }
    for word in words(range(field.rest, in: record)) {
      if let symbol = symbol(word, inField: name, of: record) { found.append(Occurrence(symbol, word, .id)) }
    }
  }

  /// What a word after the field's name means by the field's own rule.
  private func symbol(_ word: Range<Int>, inField name: Range<Int>, of record: FactRecord) -> FactSymbol? {
    switch record.kind {
    case .entity where text.equals(name, "complete"): return facts.property(text, word).map { .property($0) }
    case .source where text.equals(name, "publisher"), .base where text.equals(name, "publisher"):
      return facts.entity(text, word).map { .entity($0) }
    case .property where text.equals(name, "unit"): return facts.units(text, word).first.map { .unit($0) }
    case .property where text.equals(name, "value") || text.equals(name, "subject"):
      return facts.class(text, word).map { .class($0) }
    case .property where text.equals(name, "inverse"): return facts.property(text, word).map { .property($0) }
    default: return nil
    }
  }

  private func appendDerivation(_ field: FactField, of record: FactRecord, to found: inout [Occurrence]) {
    let rest = range(field.rest, in: record)
    let expression = ExpressionSyntax(parsing: text, in: rest)
    for segment in expression.segments {
      let range = segment.property.range(from: rest.lowerBound).clamped(to: 0..<text.count)
      if let property = facts.property(text, range) {
        found.append(Occurrence(.property(property), range, .id))
      }
    }
    for dimension in expression.dimensions where dimension.value.kind == .id {
      appendEntity(dimension.value.core.range(from: rest.lowerBound).clamped(to: 0..<text.count), to: &found)
    }
  }

  private func appendEntity(_ range: Range<Int>, to found: inout [Occurrence]) {
    if let entity = facts.entity(text, range) { found.append(Occurrence(.entity(entity), range, .id)) }
  }

  /// The words of `range` between white space and commas, as far as they are ids, signs or units.
  private func words(_ range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = range.lowerBound
    var offset = start
    while offset <= range.upperBound {
      if offset == range.upperBound || text.isSpace(offset) || text[offset] == 0x2C {
        if offset > start { words.append(start..<offset) }
        start = offset + 1
      }
      offset += 1
    }
    return words
  }
}

extension FactView {
  /// The statement that the field states; nil for one that was not taken up.
  func statement(_ field: FactField, in record: FactRecord) -> StatementID? {
    guard let entity = facts.entity(text, range(record.id, in: record)),
      let property = facts.property(text, range(field.name, in: record))
    else { return nil }
    let line = range(field.span, in: record).lowerBound
    let files = facts.files
    return facts.statements(of: entity, property).first { id in
      guard let location = facts.location(of: id), location.range.lowerBound == line else { return false }
      return files.indices.contains(location.file) && files[location.file].path == path
    }
  }
}

extension [UInt8] {
  func trimmingCaret(_ range: Range<Int>) -> Range<Int> {
    let range = range.clamped(to: 0..<count)
    return !range.isEmpty && self[range.lowerBound] == 0x5E ? range.lowerBound + 1..<range.upperBound : range
  }
}
