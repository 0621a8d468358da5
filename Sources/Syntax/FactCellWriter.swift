// Writes the parts of a record's lines in their one form.

struct FactCellWriter {
  let record: FactRecord
  let text: [UInt8]

  func bytes(_ span: Span32) -> [UInt8] {
    Array(text[span.range(from: record.start).clamped(to: 0..<text.count)])
  }

  /// `kind id : class "label" …`.
  func header() -> [UInt8] {
    var words: [[UInt8]] = [kind(), bytes(record.id)]
    if !record.parent.isEmpty { words += [[0x3A], bytes(record.parent)] }
    for label in record.labels { words.append(bytes(string(label))) }
    return joined(words)
  }

  private func kind() -> [UInt8] {
    let start = record.start + Int(record.header.start)
    var end = start
    while end < text.count, text[end].isWordByte { end += 1 }
    return Array(text[start..<end])
  }

  /// `name`, of a statement with its dimensions.
  func name(_ field: FactField) -> [UInt8] {
    field.rest.isEmpty ? bytes(field.name) + dimensions(field) : bytes(field.name)
  }

  private func dimensions(_ field: FactField) -> [UInt8] {
    if field.dimensions.isEmpty { return [] }
    var result: [UInt8] = [0x28]
    for (i, index) in field.dimensions.enumerated() where Int(index) < record.dimensions.count {
      let dimension = record.dimensions[Int(index)]
      if i > 0 { result += [0x2C, 0x20] }
      result += bytes(dimension.name) + [0x3A, 0x20] + bytes(dimension.value)
    }
    return result + [0x29]
  }

  func value(_ field: FactField) -> [UInt8] {
    let value = field.value
    let isStatement = field.rest.isEmpty
    guard value.kind == .number, isStatement else {
      if value.kind == .date { return date(value) }
      return bytes(value.span) + (isStatement ? [] : dimensions(field))
    }
    // A unit that would be a comment on its own stays at its number.
    if bytes(value.unit).first == 0x23 { return bytes(value.span) }
    var words = [comparison(value) + bytes(value.numeral)]
    if value.isRange { words[0] += [0x2E, 0x2E] + bytes(value.upper) }
    if !value.margin.isEmpty { words.append([0xC2, 0xB1] + bytes(value.margin)) }
    switch value.scale {
    case 3: words.append([0x6B])
    case 6: words.append([0x6D])
    case 9: words.append([0x62, 0x6E])
    case 12: words.append([0x74, 0x6E])
    default: break
    }
    if !value.unit.isEmpty { words.append(bytes(value.unit)) }
    return joined(words)
  }

  private func date(_ value: FactValue) -> [UInt8] {
    let dates = bytes(value.numeral) + (value.isRange ? [0x2E, 0x2E] + bytes(value.upper) : [])
    return comparison(value) + dates
  }

  private func comparison(_ value: FactValue) -> [UInt8] {
    switch value.comparison {
    case .none: []
    case .exactly: [0x3D]
    case .about: [0x7E]
    case .greater: [0x3E]
    case .greaterOrEqual: [0x3E, 0x3D]
    case .less: [0x3C]
    case .lessOrEqual: [0x3C, 0x3D]
    }
  }

  /// The three cells after the value: time with modality and rank, references, and the name with the notes.
  func qualifiers(_ field: FactField) -> [[UInt8]] {
    var cells: [[[UInt8]]] = [[], [], []]
    let indices = field.qualifiers.filter { Int($0) < record.qualifiers.count }
    // The order of the kinds is that of the layout; those of one kind stay as written.
    for index in indices.sorted(by: { (order($0), $0) < (order($1), $1) }) {
      let qualifier = record.qualifiers[Int(index)]
      let cell =
        switch qualifier.kind {
        case .reference: 1
        case .name, .note: 2
        default: 0
        }
      cells[cell].append(write(qualifier))
    }
    return cells.map(joined)
  }

  private func order(_ index: UInt32) -> UInt8 { record.qualifiers[Int(index)].kind.rawValue }

  private func write(_ qualifier: FactQualifier) -> [UInt8] {
    let value = bytes(qualifier.value)
    switch qualifier.kind {
    case .at: return [0x40] + value
    case .name: return [0x5E] + value
    case .reference:
      let locator = bytes(qualifier.locator)
      // A locator that would be a comment on its own stays at its source.
      let source = locator.first == 0x23 ? [value + locator] : [value, locator]
      let parts = (source + [bytes(quotation(qualifier))]).filter { !$0.isEmpty }
      return [0x5B] + joined(parts) + [0x5D]
    case .from, .until, .asOf, .recorded, .planned, .target, .estimate, .forecast, .saidBy, .preferred,
      .deprecated, .note:
      return joined([keyword(qualifier), value, bytes(quotation(qualifier))].filter { !$0.isEmpty })
    }
  }

  private func keyword(_ qualifier: FactQualifier) -> [UInt8] {
    let whole = bytes(qualifier.span)
    return Array(whole.prefix { $0.isWordByte })
  }

  private func quotation(_ qualifier: FactQualifier) -> Span32 { qualifier.string.map(string) ?? .empty }

  private func string(_ index: UInt32) -> Span32 {
    Int(index) < record.strings.count ? record.strings[Int(index)].span : .empty
  }

  private func joined(_ words: [[UInt8]]) -> [UInt8] { Array(words.joined(separator: [0x20])) }
}
