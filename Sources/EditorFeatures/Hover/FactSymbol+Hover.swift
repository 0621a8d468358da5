// What a hover says of an entity, a property, a class, a unit, a source, a statement.
import Facts
import Quantities
import Syntax
import TextModel

/// Writes what the fact base holds of its symbols.
struct SymbolHover {
  var facts: Facts
  /// The day that decides which facts matter now.
  var day: Day

  func write(_ symbol: FactSymbol, to writer: inout HoverWriter) {
    switch symbol {
    case .entity(let id): write(id, to: &writer)
    case .property(let id): write(id, to: &writer)
    case .class(let id): write(id, to: &writer)
    case .unit(let id): write(id, to: &writer)
    case .source(let id): write(id, to: &writer)
    case .statement(let id): write(id, to: &writer)
    case .noteSource(let id): writer.title(id, "source of this note")
    }
  }

  private func write(_ id: EntityID, to writer: inout HoverWriter) {
    writer.title(facts.label(of: id), facts.className(of: id))
    writer.paragraph(facts.description(of: id))
    writer.code(facts.id(of: id))
    writer.list(factsThatMatter(about: id))
    let names = facts.names(of: id).filter { $0.kind != .id && $0.text != facts.label(of: id) }
    if !names.isEmpty {
      writer.paragraph("Also: " + names.prefix(6).map { $0.text + validity($0) }.joined(separator: ", "))
    }
  }

  private func validity(_ name: FactName) -> String {
    guard name.kind == .formerName else { return "" }
    return name.validity.map { " (\($0.phrase))" } ?? " (former)"
  }

  /// For each property the statement that counts on the day: what holds, else the latest; eight at most. Of an
  /// entity with thousands of statements the first two hundred are looked at.
  func factsThatMatter(about id: EntityID, limit: Int = 8) -> [String] {
    var order: [PropertyID] = []
    var best: [PropertyID: Statement] = [:]
    for statementID in facts.statements(of: id).prefix(200) {
      let statement = facts[statementID]
      guard statement.rank != .deprecated, statement.modality == .actual else { continue }
      guard let current = best[statement.property] else {
        order.append(statement.property)
        best[statement.property] = statement
        continue
      }
      if isBetter(statement, than: current) { best[statement.property] = statement }
    }
    let lines = order.compactMap { best[$0] }.filter { !isOver($0) }
    return lines.prefix(limit).map { line($0) }
      + (lines.count > limit ? ["and \(lines.count - limit) more"] : [])
  }

  private func isOver(_ statement: Statement) -> Bool {
    statement.endedAtUnknownTime || (statement.until.map { $0.last < day } ?? false)
  }

  private func isBetter(_ a: Statement, than b: Statement) -> Bool {
    if isOver(a) != isOver(b) { return !isOver(a) }
    if (a.dimensions == .none) != (b.dimensions == .none) { return a.dimensions == .none }
    if a.rank != b.rank { return a.rank > b.rank }
    return start(a) > start(b)
  }

  /// The day from which the statement speaks, as far as it is not ahead.
  private func start(_ statement: Statement) -> Day {
    let start = statement.period?.days.last ?? statement.from?.first ?? .distantPast
    return start > day ? .distantPast : start
  }

  /// "EV sales (market: europe): 151,939 vehicles, 2025".
  func line(_ statement: Statement) -> String {
    var line = facts.label(of: statement.property)
    let dimensions = facts.dimensionsText(of: statement)
    if !dimensions.isEmpty { line += " " + dimensions }
    line += ": " + facts.value(of: statement)
    for part in [facts.time(of: statement), facts.modalityText(of: statement)] where !part.isEmpty {
      line += ", " + part
    }
    return line
  }

  private func write(_ id: PropertyID, to writer: inout HoverWriter) {
    let property = facts[id]
    writer.title(facts.label(of: id), "property")
    writer.paragraph(facts.description(of: id))
    writer.code(facts.id(of: id))
    writer.list(traits(of: property))
    let words = facts.names(of: id).dropFirst().prefix(6).map(\.text)
    if !words.isEmpty { writer.paragraph("Also: " + words.joined(separator: ", ")) }
  }

  private func traits(of property: Property) -> [String] {
    var traits: [String] = []
    switch property.datatype {
    case .quantity:
      let units = facts.acceptedUnits(of: property.id).map { facts.unitPhrase($0) }
      traits.append("a quantity" + (units.isEmpty ? "" : " in " + units.joined(separator: ", ")))
    case .entity:
      traits.append("names " + (property.valueClass.map { "a " + facts.label(of: $0) } ?? "an entity"))
    case .date: traits.append("a date")
    case .text: traits.append("a text")
    case .boolean: traits.append("yes or no")
    }
    switch property.temporality {
    case .flow: traits.append("a flow: each figure has its period, so write “@ 2025”")
    case .state: traits.append("a state: holds from a day until a day")
    case .event: traits.append("an event")
    case .timeless: break
    }
    if property.isSingle { traits.append("one at a time") }
    let subjects = facts.subjectClasses(of: property.id).map { facts.label(of: $0) }
    if !subjects.isEmpty { traits.append("of " + subjects.joined(separator: ", ")) }
    let dimensions = facts.dimensionNames(of: property.id)
    if !dimensions.isEmpty { traits.append("by " + dimensions.joined(separator: ", ")) }
    let choices = facts.choices(of: property.id)
    if !choices.isEmpty { traits.append("one of " + choices.prefix(8).joined(separator: ", ")) }
    if let derivation = facts.derivation(of: property.id) {
      traits.append("derived: " + derivation.text.string(0..<derivation.text.count))
    }
    return traits
  }

  private func write(_ id: ClassID, to writer: inout HoverWriter) {
    writer.title(facts.label(of: id), "class")
    writer.paragraph(facts.description(of: id))
    writer.code(facts.id(of: id))
    if let parent = facts.parent(of: id) { writer.paragraph("A kind of \(facts.label(of: parent))") }
  }

  private func write(_ id: UnitID, to writer: inout HoverWriter) {
    writer.title(facts.unitPhrase(id), "unit" + (facts.kindName(of: id).map { " of " + $0 } ?? ""))
    writer.code(facts.id(of: id))
    let names = facts.names(of: id).filter { $0.kind != .id && ($0.language.isEmpty || $0.language == "en") }
    let others = names.prefix(8).map(\.text)
    if others.count > 1 { writer.paragraph("Also: " + others.joined(separator: ", ")) }
  }

  private func write(_ id: SourceID, to writer: inout HoverWriter) {
    let source = facts.details(of: id)
    writer.title(source.title, "source" + (source.tier.isEmpty ? "" : ", " + source.tier))
    writer.code(source.id)
    var lines: [String] = []
    if !source.publisher.isEmpty { lines.append("publisher: " + source.publisher) }
    if !source.published.isEmpty { lines.append("published " + source.published) }
    if !source.retrieved.isEmpty { lines.append("retrieved " + source.retrieved) }
    writer.list(lines)
    if !source.url.isEmpty { writer.quotation("", by: source.url, url: source.url) }
  }

  private func write(_ id: StatementID, to writer: inout HoverWriter) {
    let statement = facts[id]
    writer.title(facts.label(of: statement.subject), facts.className(of: statement.subject))
    writeEvidence(statement, to: &writer)
  }

  /// The statement in words, what is said against it, and its sources with their words.
  func writeEvidence(_ statement: Statement, to writer: inout HoverWriter) {
    writer.paragraph(line(statement))
    if statement.rank == .deprecated {
      let reason = facts.deprecationReason(of: statement.id)
      writer.paragraph("marked as wrong" + (reason.isEmpty ? "" : ": " + reason))
    }
    if case .quantity(let quantity) = statement.value, !quantity.interval.isExact {
      writer.paragraph("F \(quantity.interval.figure)" + unitSuffix(quantity.unit))
    }
    for reference in facts.references(of: statement.id).prefix(3) { write(reference, to: &writer) }
    let note = facts.note(of: statement.id)
    if !note.isEmpty { writer.paragraph("Note: " + note) }
  }

  private func unitSuffix(_ unit: UnitID?) -> String { unit.map { " " + facts.unitPhrase($0) } ?? "" }

  private func write(_ reference: FactReference, to writer: inout HoverWriter) {
    var name = reference.source.map { facts.label(of: $0) } ?? reference.sourceText
    // Librarians put a title that they supplied in brackets; in Markdown these would be marks.
    if name.hasPrefix("["), name.firstIndex(of: "]") == name.indices.last {
      name = String(name.dropFirst().dropLast())
    }
    if !reference.locator.isEmpty { name += ", " + reference.locator }
    let url = reference.source.map { facts.details(of: $0).url } ?? ""
    writer.quotation(reference.quotation, by: name, url: url)
  }
}
