// What holds of the tree of any text: it tiles the text, its spans lie inside, and nodes change nothing else.
import Syntax

/// The first invariant of a note's tree that does not hold of `text`; nil when all do.
package func brokenTree(ofNote text: [UInt8]) -> String? {
  let tree = NoteTree(parsing: text)
  let plain = NoteTree(parsing: text, keepsNodes: false)
  guard plain.blocks.count == tree.blocks.count else { return "blocks with and without nodes" }
  var offset = 0
  for (index, each) in tree.blocks.enumerated() {
    var block = each
    let outline = tree.outline[index]
    guard outline.range == block.range, outline.kind == block.kind, outline.level == block.level else {
      return "outline of \(block.range)"
    }
    guard tree.blocks[index] == block else { return "block \(index) read by itself" }
    guard block.start == offset, block.length > 0 else { return "blocks tile at \(offset)" }
    guard tiles(block.nodes, 0..<block.nodes.count, 0, UInt32(block.length)) else {
      return "nodes tile in \(block.range)"
    }
    guard spansAreInside(block) else { return "spans inside block \(block.range)" }
    offset += block.length
    block.nodes = plain.blocks[index].nodes
    guard plain.blocks[index] == block else { return "same with and without nodes in \(block.range)" }
  }
  return offset == text.count ? nil : "blocks reach the end"
}

/// As `brokenTree(ofNote:)` for a fact base.
package func brokenTree(ofFacts text: [UInt8]) -> String? {
  let tree = FactTree(parsing: text)
  let plain = FactTree(parsing: text, keepsNodes: false)
  guard plain.records.count == tree.records.count else { return "records with and without nodes" }
  for (var record, bare) in zip(tree.records, plain.records) {
    record.nodes = []
    guard "\(record)" == "\(bare)" else { return "same with and without nodes in \(record.range)" }
  }
  return brokenNodes(of: tree)
}

/// The first record whose nodes do not nest or whose leaves do not tile its text, or the first span outside of it.
package func brokenNodes(of tree: FactTree) -> String? {
  var offset = tree.range.lowerBound
  for record in tree.records {
    let length = UInt32(clamping: record.length)
    guard record.start == offset, record.length > 0 else { return "records tile at \(offset)" }
    guard let root = record.nodes.first, root.start == 0, root.end == length,
      tiles(record.nodes, 0..<record.nodes.count, 0, length)
    else { return "nodes tile in \(record.range)" }
    let fields = record.fields.flatMap { [$0.span, $0.name, $0.value.span, $0.rest] }
    let others = record.qualifiers.flatMap { [$0.span, $0.value, $0.locator] } + record.strings.map(\.span)
    guard (fields + others).allSatisfy({ $0.isEmpty || $0.end <= length }) else {
      return "spans inside record \(record.range)"
    }
    guard
      record.issues.allSatisfy({ !$0.span.isEmpty && $0.span.end <= length && !$0.expected.phrase.isEmpty })
    else { return "issues inside record \(record.range)" }
    offset += record.length
  }
  return offset == tree.range.upperBound ? nil : "records reach the end"
}

private func tiles(_ nodes: [SyntaxNode], _ range: Range<Int>, _ start: UInt32, _ end: UInt32) -> Bool {
  var index = range.lowerBound
  var offset = start
  while index < range.upperBound {
    let node = nodes[index]
    let next = Int(node.next)
    guard node.start == offset, node.end > node.start, next > index, next <= range.upperBound else {
      return false
    }
    if next > index + 1, !tiles(nodes, index + 1..<next, node.start, node.end) { return false }
    offset = node.end
    index = next
  }
  return offset == end
}

private func spansAreInside(_ block: NoteBlock) -> Bool {
  let length = UInt32(block.length)
  func isInside(_ span: Span32) -> Bool { span.start <= span.end && span.end <= length }
  var previous: UInt32 = 0
  for claim in block.claims {
    let spans = [claim.span, claim.shown, claim.body, claim.url]
    guard spans.allSatisfy(isInside), claim.span.start >= previous else { return false }
    guard Int(claim.items.upperBound) <= block.items.count else { return false }
    previous = claim.span.start
  }
  for segment in block.segments {
    guard isInside(segment.property), Int(segment.dimensions.upperBound) <= block.dimensions.count else {
      return false
    }
  }
  // An issue at the very end of a text that stops short may reach one byte past it.
  return block.issues.allSatisfy { $0.span.start < $0.span.end && $0.span.end <= length + 1 }
    && block.references.allSatisfy { isInside($0.span) && isInside($0.target) }
    && block.expressions.allSatisfy { isInside($0.span) }
    && block.items.allSatisfy { isInside($0.span) }
}
