// The outline of a fact base: its records with their statements.
import Syntax
import TextModel

extension FactView {
  /// The outline, in the order of the text; O(n).
  package func documentSymbols() -> [DocumentSymbol] {
    tree.records.compactMap { record in
      guard let kind = symbolKind(record.kind) else { return nil }
      let id = range(record.id, in: record)
      let header = range(record.header, in: record)
      let label = labels(of: record).first.map { text.line($0) } ?? ""
      var symbol = DocumentSymbol(
        name: id.isEmpty ? text.line(header) : text.string(id), detail: label, kind: kind,
        range: record.contentRange.clamped(to: 0..<text.count), selection: id.isEmpty ? header : id)
      if record.kind == .entity { symbol.children = record.fields.compactMap { statement($0, in: record) } }
      return symbol
    }
  }

  private func symbolKind(_ kind: FactRecordKind) -> DocumentSymbolKind? {
    switch kind {
    case .base: .base
    case .class: .class
    case .unit: .unit
    case .source: .source
    case .property: .property
    case .entity: .entity
    case .other: nil
    }
  }

  private func statement(_ field: FactField, in record: FactRecord) -> DocumentSymbol? {
    guard !field.name.isEmpty, field.value.kind != .missing else { return nil }
    let name = range(field.name, in: record)
    let value = range(field.value.span, in: record)
    // The dimensions stand between the name and the value.
    let title = text.line(name.lowerBound..<max(name.upperBound, value.lowerBound))
    var symbol = DocumentSymbol(
      name: title, detail: detail(field, in: record), kind: .statement, range: range(field.span, in: record),
      selection: name)
    symbol.isDeprecated = record.qualifiers[clamping: field.qualifiers].contains { $0.kind == .deprecated }
    return symbol
  }

  /// The value and its time, as written.
  private func detail(_ field: FactField, in record: FactRecord) -> String {
    var detail = text.line(range(field.value.span, in: record))
    for qualifier in record.qualifiers[clamping: field.qualifiers] {
      switch qualifier.kind {
      case .at, .from, .until: detail += " " + text.line(range(qualifier.span, in: record))
      default: break
      }
    }
    return detail
  }
}
