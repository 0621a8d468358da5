// Words for people: ids, labels, descriptions, sources as written, and where things stand. Cold: records are parsed
// again from the text that the image holds.
import Quantities
import Syntax
import TextModel

/// A name that an entity, property or unit has or had.
package struct FactName: Hashable, Sendable {
  package enum Kind: UInt8, Hashable, Sendable { case label, alias, short, formerName, id }
  package var text: String
  package var kind: Kind
  /// The first two letters of the language tag; empty where none is given.
  package var language: String
  /// The days on which a former name was valid; nil for others.
  package var validity: DayInterval?
}

/// A reference of a statement.
package struct FactReference: Hashable, Sendable {
  /// Nil where nothing defines the source.
  package var source: SourceID?
  /// The source's id as written.
  package var sourceText: String
  /// Between the source and the quotation; empty when none is written.
  package var locator: String
  /// Empty when none is written.
  package var quotation: String
}

/// What a fact base says about a source.
package struct FactSource: Hashable, Sendable {
  package var id: String
  package var title: String
  package var publisher: String
  package var published: String
  package var retrieved: String
  package var url: String
  package var tier: String
}

extension Facts {
  // MARK: Ids

  package func id(of id: EntityID) -> String {
    row(id).map { $0.layer.string($0.row.idStart, $0.row.idLength) } ?? ""
  }
  package func id(of id: PropertyID) -> String {
    row(id).map { $0.layer.string($0.row.idStart, $0.row.idLength) } ?? ""
  }
  package func id(of id: UnitID) -> String {
    row(id).map { $0.layer.string($0.row.idStart, $0.row.idLength) } ?? ""
  }
  package func id(of id: ClassID) -> String {
    row(id).map { $0.layer.string($0.row.idStart, $0.row.idLength) } ?? ""
  }
  package func id(of id: SourceID) -> String {
    row(id).map { $0.layer.string($0.row.idStart, $0.row.idLength) } ?? ""
  }

  // MARK: Names

  /// The first label of the entity; its id where it has none.
  package func label(of id: EntityID) -> String {
    for layer in layers {
      for index in layer.range(layer.entityNames, of: id.raw, by: \.owner) {
        let name = layer.row(layer.entityNames, index)
        if name.kind == NameKind.label.rawValue, isInScope(layer, at: layer.place(of: name)) {
          return layer.string(name.start, name.length)
        }
      }
    }
    return self.id(of: id)
  }

  /// All names of the entity, labels first within each base.
  package func names(of id: EntityID) -> [FactName] {
    layers.flatMap { layer in
      layer.range(layer.entityNames, of: id.raw, by: \.owner).compactMap { index in
        let name = layer.row(layer.entityNames, index)
        return isInScope(layer, at: layer.place(of: name)) ? FactName(name, in: layer) : nil
      }
    }
  }

  /// The words for the property in prose: its labels and aliases.
  package func names(of id: PropertyID) -> [FactName] {
    layers.flatMap { layer in
      (0..<layer.propertyNames.count).compactMap { index in
        let name = layer.row(layer.propertyNames, index)
        return name.owner == id.raw ? FactName(name, in: layer) : nil
      }
    }
  }

  /// The first word for the property; its id where it has none.
  package func label(of id: PropertyID) -> String { names(of: id).first?.text ?? self.id(of: id) }

  /// The names of the unit: its id, then singular, plural, others.
  package func names(of id: UnitID) -> [FactName] {
    layers.flatMap { layer in
      layer.range(layer.unitNames, of: id.raw, by: \.owner).map {
        FactName(layer.row(layer.unitNames, $0), in: layer)
      }
    }
  }

  /// The words for one of the unit and for several, in English: the first two of its names that say no language.
  package func words(of id: UnitID) -> (singular: String, plural: String) {
    var singular: String?
    for layer in layers {
      for index in layer.range(layer.unitNames, of: id.raw, by: \.owner) {
        let name = layer.row(layer.unitNames, index)
        if name.kind == NameKind.id.rawValue || name.language != 0 { continue }
        let word = layer.string(name.start, name.length)
        guard let singular else {
          singular = word
          continue
        }
        return (singular, word)
      }
    }
    let word = singular ?? self.id(of: id)
    return (word, word)
  }

  /// The first label of the class; its id where it has none.
  package func label(of id: ClassID) -> String { firstLabel(.class, id.raw) ?? self.id(of: id) }

  /// The title of the source; its id where it has none.
  package func label(of id: SourceID) -> String { firstLabel(.source, id.raw) ?? self.id(of: id) }

  /// The label of the entity's class; empty where none is given.
  package func className(of id: EntityID) -> String { classID(of: id).map { label(of: $0) } ?? "" }

  /// What `describe` says; empty where nothing does.
  package func description(of id: EntityID) -> String { field("describe", .entity, id.raw) }
  package func description(of id: PropertyID) -> String { field("describe", .property, id.raw) }
  package func description(of id: ClassID) -> String { field("describe", .class, id.raw) }

  /// The ids in other databases, as written after `same-as`.
  package func sameAs(_ id: EntityID) -> [String] {
    records(.entity, id.raw).flatMap { record, text in
      record.fields.filter { text.equals($0.name.range(from: record.start), "same-as") }.map {
        text.string($0.rest.range(from: record.start))
      }
    }
  }

  /// What its record says about the source.
  package func details(of id: SourceID) -> FactSource {
    let records = records(.source, id.raw)
    func field(_ name: StaticString) -> String { self.field(name, in: records) }
    let publisher = row(id).flatMap { $0.row.publisher > 0 ? EntityID(raw: $0.row.publisher &- 1) : nil }
    return FactSource(
      id: self.id(of: id), title: label(of: id),
      publisher: publisher.map { label(of: $0) } ?? field("publisher"),
      published: field("published"), retrieved: field("retrieved"), url: field("url"), tier: field("tier"))
  }

  /// The address of the source; empty where none is given.
  package func url(of id: SourceID) -> String { field("url", .source, id.raw) }

  private func field(_ name: StaticString, _ kind: SymbolKind, _ id: UInt32) -> String {
    field(name, in: records(kind, id))
  }

  /// The text of the first field of that name in the records of a symbol, without quotes or angle brackets.
  private func field(_ name: StaticString, in records: [(FactRecord, [UInt8])]) -> String {
    for (record, text) in records {
      for field in record.fields where text.equals(field.name.range(from: record.start), name) {
        if let index = field.strings.first, record.strings.indices.contains(Int(index)) {
          return text.unescaped(record.strings[Int(index)].content.range(from: record.start)).asString
        }
        return text.string(field.rest.range(from: record.start))
      }
    }
    return ""
  }

  private func firstLabel(_ kind: SymbolKind, _ id: UInt32) -> String? {
    for (record, text) in records(kind, id, headersOnly: true) {
      if let index = record.labels.first, record.strings.indices.contains(Int(index)) {
        return text.unescaped(record.strings[Int(index)].content.range(from: record.start)).asString
      }
    }
    return nil
  }

  /// The records in scope that declare a symbol, parsed, each with its own text; of headers alone the first line.
  private func records(_ kind: SymbolKind, _ id: UInt32, headersOnly: Bool = false) -> [(FactRecord, [UInt8])]
  {
    layers.flatMap { layer in
      let section = layer.declarations(kind)
      return layer.range(section, of: id, by: \.symbol).compactMap { index -> (FactRecord, [UInt8])? in
        let row = layer.row(section, index)
        guard kind == .unit || isInScope(layer, at: row.start) else { return nil }
        let length = headersOnly ? layer.lineLength(row.start, row.length) : row.length
        let text = layer.bytes(row.start, length)
        var parser = FactParser(text, keepsNodes: false)
        var record = FactRecord(kind: .other, start: 0, length: 0)
        return parser.nextRecord(into: &record) ? (record, text) : nil
      }
    }
  }

  // MARK: Statements

  /// The statement's line as written, without its indentation and comment.
  package func sourceText(of id: StatementID) -> String {
    guard let (layer, row) = row(id) else { return "" }
    return layer.string(row.start, UInt32(row.length))
  }

  /// The statement's value as written: `57.9 bn EUR`, `francois-provost`.
  package func valueText(of id: StatementID) -> String {
    guard let (record, text) = record(of: id), let field = record.fields.first else { return "" }
    return text.string(field.value.span.range(from: record.start))
  }

  /// The text of a statement of text, without quotes; empty for others.
  package func text(of id: StatementID) -> [UInt8] {
    guard let (layer, row) = row(id), row.tag == .text else { return [] }
    return layer.bytes(row.operand, UInt32(truncatingIfNeeded: row.amount))
  }

  /// The two letters of the language of a statement of text; empty where none is given.
  package func language(of id: StatementID) -> String {
    guard let (_, row) = row(id), row.tag == .text else { return "" }
    return languageTag(UInt16(truncatingIfNeeded: row.amount >> 32))
  }

  /// The statement's own name, after `^`; empty where it has none.
  package func name(of id: StatementID) -> String { qualifierText(of: id, .name) }

  /// Why a deprecated statement is wrong; empty where nobody says so.
  package func deprecationReason(of id: StatementID) -> String { qualifierText(of: id, .deprecated) }

  /// The note for people; empty where there is none.
  package func note(of id: StatementID) -> String { qualifierText(of: id, .note) }

  private func qualifierText(of id: StatementID, _ kind: FactQualifier.Kind) -> String {
    guard let (record, text) = record(of: id),
      let qualifier = record.qualifiers.first(where: { $0.kind == kind })
    else { return "" }
    if let index = qualifier.string, record.strings.indices.contains(Int(index)) {
      return text.unescaped(record.strings[Int(index)].content.range(from: record.start)).asString
    }
    return text.string(qualifier.value.range(from: record.start))
  }

  /// The references of the statement, in the order written.
  package func references(of id: StatementID) -> [FactReference] {
    guard let (record, text) = record(of: id), let (layer, row) = row(id) else { return [] }
    let written = record.qualifiers.filter { $0.kind == .reference }
    return written.enumerated().map { number, qualifier in
      let stored = layer.row(layer.references, Int(row.firstReference) + number)
      let quotation = qualifier.string.flatMap {
        record.strings.indices.contains(Int($0)) ? record.strings[Int($0)] : nil
      }
      return FactReference(
        source: stored.source > 0 && number < Int(row.referenceCount)
          ? SourceID(raw: stored.source &- 1) : nil,
        sourceText: text.string(qualifier.value.range(from: record.start)),
        locator: text.string(qualifier.locator.range(from: record.start)),
        quotation: quotation.map { text.unescaped($0.content.range(from: record.start)).asString } ?? "")
    }
  }

  /// The source of the statement's first reference; nil without one that is known.
  package func firstSource(of id: StatementID) -> SourceID? {
    guard let (layer, row) = row(id), row.referenceCount > 0 else { return nil }
    let source = layer.row(layer.references, Int(row.firstReference)).source
    return source > 0 ? SourceID(raw: source &- 1) : nil
  }

  /// The sources that the statement references, without an allocation for each.
  package func sources(of id: StatementID) -> [SourceID] {
    guard let (layer, row) = row(id) else { return [] }
    return (0..<Int(row.referenceCount)).compactMap {
      let source = layer.row(layer.references, Int(row.firstReference) + $0).source
      return source > 0 ? SourceID(raw: source &- 1) : nil
    }
  }

  /// Whether the statement references `source`.
  package func cites(_ id: StatementID, _ source: SourceID) -> Bool {
    guard let (layer, row) = row(id) else { return false }
    for number in 0..<Int(row.referenceCount) {
      if layer.row(layer.references, Int(row.firstReference) + number).source == source.raw &+ 1 {
        return true
      }
    }
    return false
  }

  /// The statement's line, parsed as the only field of an entity without a name.
  private func record(of id: StatementID) -> (FactRecord, [UInt8])? {
    guard let (layer, row) = row(id) else { return nil }
    let text = [UInt8]("entity x\n  ".utf8) + layer.bytes(row.start, UInt32(row.length))
    var parser = FactParser(text, keepsNodes: false)
    var record = FactRecord(kind: .other, start: 0, length: 0)
    return parser.nextRecord(into: &record) ? (record, text) : nil
  }

  // MARK: Places

  /// Where the statement's line stands.
  package func location(of id: StatementID) -> FactLocation? {
    row(id).map { location($0.layer, $0.row.start, UInt32($0.row.length)) }
  }

  /// The headers that declare or continue the entity, in scope, lowest layer first.
  package func locations(of id: EntityID) -> [FactLocation] { locations(.entity, id.raw) }
  package func locations(of id: PropertyID) -> [FactLocation] { locations(.property, id.raw) }
  package func locations(of id: UnitID) -> [FactLocation] { locations(.unit, id.raw) }
  package func locations(of id: ClassID) -> [FactLocation] { locations(.class, id.raw) }
  package func locations(of id: SourceID) -> [FactLocation] { locations(.source, id.raw) }

  private func locations(_ kind: SymbolKind, _ id: UInt32) -> [FactLocation] {
    layers.flatMap { layer in
      let section = layer.declarations(kind)
      return layer.range(section, of: id, by: \.symbol).compactMap { index -> FactLocation? in
        let row = layer.row(section, index)
        guard kind == .unit || isInScope(layer, at: row.start) else { return nil }
        return location(layer, row.start, layer.lineLength(row.start, row.length))
      }
    }
  }
}

extension FactName {
  fileprivate init(_ row: NameRow, in layer: Layer) {
    let kind: Kind =
      switch NameKind(rawValue: row.kind) ?? .alias {
      case .id: .id
      case .label: .label
      case .short: .short
      case .formerName: .formerName
      case .alias, .preferredSymbol: .alias
      }
    self.init(
      text: layer.string(row.start, row.length), kind: kind, language: languageTag(row.language),
      validity: kind == .formerName ? DayInterval(row.first, row.last) : nil)
  }
}

private func languageTag(_ code: UInt16) -> String {
  code == 0 ? "" : String(decoding: [UInt8(code >> 8), UInt8(truncatingIfNeeded: code)], as: UTF8.self)
}

extension [UInt8] {
  fileprivate var asString: String { String(decoding: self, as: UTF8.self) }
}
