// Records that contradict each other: one is continued in another file by the same header (spec 2, Lines).
import Syntax
import TextModel

extension FactCompiler {
  /// Finds what a record says otherwise than a record of the same id in a file before it: another kind of a unit, another
  /// title of a source, another label of an entity, another datatype or temporality of a property.
  ///
  /// A workspace may say of what is bundled what it likes. Within a file the second record is a finding itself.
  mutating func findContradictions() {
    findContradictions(.unit, units.declarations, from: units.base)
    findContradictions(.source, sources.declarations, from: sources.base)
    findContradictions(.property, properties.declarations, from: properties.base)
    if repeatedEntities || counts.entities > 0 {
      findContradictions(.entity, entities.declarations, from: entities.base)
    }
  }

  /// `declarations` are in the order of their symbols, those below `base` being known from lower layers.
  private mutating func findContradictions(
    _ kind: SymbolKind, _ declarations: [DeclarationRow], from base: UInt32
  ) {
    var index = 0
    while index < declarations.count {
      let symbol = declarations[index].symbol
      var end = index + 1
      while end < declarations.count, declarations[end].symbol == symbol { end += 1 }
      if end - index > 1 || symbol < base {
        var before = symbol < base ? recordsBelow(kind, symbol) : []
        for declaration in declarations[index..<end] { compare(declaration, kind, &before) }
      }
      index = end
    }
  }

  private mutating func compare(
    _ declaration: DeclarationRow, _ kind: SymbolKind, _ before: inout [DeclaredRecord]
  ) {
    let start = Int(declaration.start)
    let end = min(text.count, start + Int(declaration.length))
    guard start < end else { return }
    let layer = lower.layers.count
    let file = files.lastIndex { $0.textStart <= declaration.start } ?? 0
    if before.contains(where: { $0.layer == layer && $0.file == file }) { return }
    let record = DeclaredRecord(
      kind, [UInt8](text[start..<end]), at: declaration.start, layer: layer, file: file)
    for saying in record.sayings {
      let other = before.lazy.flatMap { record in record.sayings.map { (record, $0) } }
        .first { $0.1.aspect == saying.aspect }
      guard let (record, earlier) = other, let words = saying.words.first, !earlier.words.contains(words)
      else {
        continue
      }
      addIssue(
        .duplicateId, saying.aspect.detail,
        at: StatementPlace(
          layer: layer, start: declaration.start &+ saying.place.start, length: saying.place.length),
        related: StatementPlace(
          layer: record.layer, start: record.start &+ earlier.line.start, length: earlier.line.length))
    }
    before.append(record)
  }

  /// The records of the symbol in lower layers, but for the bundled ones.
  private func recordsBelow(_ kind: SymbolKind, _ symbol: UInt32) -> [DeclaredRecord] {
    lower.layers.enumerated().flatMap { number, layer in
      let section = layer.declarations(kind)
      return layer.range(section, of: symbol, by: \.symbol).compactMap { index -> DeclaredRecord? in
        let row = layer.row(section, index)
        let file = layer.file(at: row.start)
        guard layer.row(layer.files, file).isBundled == 0 else { return nil }
        return DeclaredRecord(
          kind, layer.bytes(row.start, row.length), at: row.start, layer: number, file: file)
      }
    }
  }
}

/// A record and what it says that another one of its id may not say otherwise.
private struct DeclaredRecord {
  let layer: Int
  let file: Int
  /// In the text of the layer.
  let start: UInt32
  private(set) var sayings: [Saying] = []

  enum Aspect: Hashable {
    case kind, datatype, temporality
    case label(language: [UInt8])

    var detail: FactIssueDetail {
      switch self {
      case .kind: .otherKind
      case .label: .otherLabel
      case .datatype, .temporality: .otherField
      }
    }
  }

  struct Saying {
    var aspect: Aspect
    /// Of names all that the record gives, the first one counting; as written.
    var words: [[UInt8]]
    /// Of the first of the words, and of their line; relative to the record.
    var place: TextRow
    var line: TextRow
  }

  init(_ kind: SymbolKind, _ text: [UInt8], at start: UInt32, layer: Int, file: Int) {
    (self.layer, self.file, self.start) = (layer, file, start)
    var parser = FactParser(text, keepsNodes: false)
    var record = FactRecord(kind: .other, start: 0, length: 0)
    guard parser.nextRecord(into: &record) else { return }
    switch kind {
    case .unit: add(.kind, record.parent, record.header, text)
    case .source, .entity:
      for index in record.labels where record.strings.indices.contains(Int(index)) {
        let label = record.strings[Int(index)]
        add(
          .label(language: [UInt8](text[label.language.range(from: 0)])), label.content, record.header, text)
      }
    case .property:
      for field in record.fields {
        let name = field.name.range(from: 0)
        if text.equals(name, "datatype") { add(.datatype, field.rest, field.span, text) }
        if text.equals(name, "temporal") { add(.temporality, field.rest, field.span, text) }
      }
    case .class: break
    }
  }

  private mutating func add(_ aspect: Aspect, _ words: Span32, _ line: Span32, _ text: [UInt8]) {
    let range = words.range(from: 0)
    if range.isEmpty { return }
    if let index = sayings.firstIndex(where: { $0.aspect == aspect }) {
      sayings[index].words.append([UInt8](text[range]))
    } else {
      sayings.append(
        Saying(
          aspect: aspect, words: [[UInt8](text[range])], place: TextRow(range),
          line: TextRow(line.range(from: 0))))
    }
  }
}

extension TextRow {
  fileprivate init(_ range: Range<Int>) {
    self.init(start: UInt32(clamping: range.lowerBound), length: UInt32(clamping: range.count))
  }
}
