// What the words of a note name: references, subjects, properties, dimensions, sources.
import Facts
import Syntax
import TextModel

extension NoteView {
  /// What the name at `offset` names; nil where no name stands or nothing has it. O(the block).
  func occurrence(at offset: Int) -> Occurrence? {
    guard let block = block(at: offset) else { return nil }
    if block.kind == .factsFence { return fence(at: offset)?.occurrence(at: offset) }
    guard
      block.kind == .frontMatter || block.kind == .sourceDefinition
        || block.hasMark(touching: offset - block.start)
    else { return nil }
    return occurrences(in: block).filter { $0.touches(offset) }.min { $0.range.count < $1.range.count }
  }

  /// Everything that the block names, in no particular order.
  func occurrences(in block: NoteBlock) -> [Occurrence] {
    var found: [Occurrence] = []
    switch block.kind {
    case .frontMatter: appendFrontMatter(to: &found)
    case .factsFence: return fence(block)?.occurrences() ?? []
    case .sourceDefinition: appendSource(range(block.label, in: block), .declaration, to: &found)
    default: break
    }
    for reference in block.references { appendTarget(range(reference.target, in: block), to: &found) }
    for citation in block.citations { appendSource(range(citation.id, in: block), .id, to: &found) }
    for expression in block.expressions { append(expression, of: block, to: &found) }
    for segment in block.segments {
      let range = range(segment.property, in: block)
      if let property = facts.property(text, range) {
        found.append(Occurrence(.property(property), range, .id))
      }
    }
    for dimension in block.dimensions { append(dimension.value, of: block, to: &found) }
    for item in block.items {
      guard let value = item.value else { continue }
      if item.option == .source {
        appendSource(range(value.core, in: block), .id, to: &found)
      } else if item.option == nil || item.option == .saidBy {
        append(value, of: block, to: &found)
      }
    }
    return found
  }

  private func append(_ expression: ExpressionNode, of block: NoteBlock, to found: inout [Occurrence]) {
    switch expression.kind {
    case .path(let path):
      // A subject in brackets is among the references.
      if path.subjectKind == .id { appendEntity(range(path.subject, in: block), to: &found) }
    case .call(_, _, _, let value):
      if let value { append(value, of: block, to: &found) }
    case .literal(let value): append(value, of: block, to: &found)
    case .negate, .add, .subtract, .multiply, .divide: break
    }
  }

  private func append(_ value: BodyValue, of block: NoteBlock, to found: inout [Occurrence]) {
    if value.kind == .id { appendEntity(range(value.core, in: block), to: &found) }
    let word = range(value.unit, in: block)
    if value.kind == .number, !word.isEmpty, let unit = facts.units(text, word).first {
      found.append(Occurrence(.unit(unit), word, .id))
    }
  }

  private func appendFrontMatter(to found: inout [Occurrence]) {
    let subject = frontMatter("subject")
    if !subject.isEmpty { appendTarget(subject, to: &found) }
  }

  private func appendEntity(_ range: Range<Int>, to found: inout [Occurrence]) {
    if let entity = facts.entity(text, range) { found.append(Occurrence(.entity(entity), range, .id)) }
  }

  private func appendTarget(_ range: Range<Int>, to found: inout [Occurrence]) {
    guard case .entity(let entity, let way) = facts.resolve(text, range, at: dateline) else { return }
    found.append(Occurrence(.entity(entity), text.trimmingSpace(range), way == .id ? .id : .name))
  }

  private func appendSource(_ range: Range<Int>, _ form: Occurrence.Form, to found: inout [Occurrence]) {
    guard !range.isEmpty else { return }
    if sourceDefinition(range) != nil {
      found.append(Occurrence(.noteSource(text.string(range)), range, form))
    } else if let source = facts.source(text, range) {
      found.append(Occurrence(.source(source), range, form))
    }
  }

  /// The block that defines the source whose id is the bytes of `range`. O(blocks).
  func sourceDefinition(_ id: Range<Int>) -> NoteBlock? {
    tree.blocks(of: .sourceDefinition).last { text[range($0.label, in: $0)].elementsEqual(text[id]) }
  }
}

extension NoteBlock {
  /// Whether a claim, a reference or a citation holds `offset`, relative to the block, or ends there.
  fileprivate func hasMark(touching offset: Int) -> Bool {
    claims.contains { $0.span.holds(offset) } || references.contains { $0.span.holds(offset) }
      || citations.contains { $0.span.holds(offset) }
  }
}
