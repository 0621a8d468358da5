// Laying out notes: only bodies, front matter and fences of facts; prose is never touched.
import Syntax
import TextModel

extension NoteView {
  /// The edits for the text, or for the marks and lines that touch `range`; in order, without overlap. O(n).
  package func formatting(in range: Range<Int>? = nil) -> [TextEdit] {
    var edits: [TextEdit] = []
    for block in blocks(in: range) {
      switch block.kind {
      case .frontMatter: append(frontMatter: block, to: &edits)
      case .factsFence: edits += fence(block)?.formatting(in: range) ?? []
      default:
        append(bodiesOf: block, to: &edits)
      }
    }
    if let range {
      edits.removeAll { $0.range.upperBound < range.lowerBound || $0.range.lowerBound > range.upperBound }
    }
    return edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func append(frontMatter block: NoteBlock, to edits: inout [TextEdit]) {
    for entry in tree.frontMatter?.entries ?? [] {
      let key = entry.key.range(from: 0).clamped(to: 0..<text.count)
      let value = entry.value.range(from: 0).clamped(to: 0..<text.count)
      guard !key.isEmpty else { continue }
      edits.replace(text.lineStart(at: key.lowerBound)..<key.lowerBound, with: [], in: text)
      if value.isEmpty {
        edits.replace(key.upperBound..<text.lineEnd(at: key.upperBound), with: [0x3A], in: text)
      } else {
        edits.replace(key.upperBound..<value.lowerBound, with: [0x3A, 0x20], in: text)
        edits.replace(value.upperBound..<text.lineEnd(at: value.upperBound), with: [], in: text)
      }
    }
  }

  /// One space around operators, relations and `@`, after `:`, `,` and `;`; none inside braces and parentheses.
  private func append(bodiesOf block: NoteBlock, to edits: inout [TextEdit]) {
    let bodies = block.claims.filter { claim in
      !claim.body.isEmpty && !block.items[clamping: claim.items].contains { $0.kind == .malformed }
    }.map(\.body).sorted { $0.start < $1.start }
    guard !bodies.isEmpty else { return }
    var body = 0
    var previous: SyntaxNode?
    for index in block.nodes.indices where block.nodes.isLeaf(index) {
      let node = block.nodes[index]
      while body < bodies.count, node.start > bodies[body].end {
        body += 1
        previous = nil
      }
      guard body < bodies.count else { return }
      guard node.start + 1 >= bodies[body].start else { continue }
      if node.kind == .whitespace || node.kind == .lineBreak { continue }
      if let previous, let gap = gap(between: previous.kind, and: node.kind) {
        let range = (block.start + Int(previous.end))..<(block.start + Int(max(node.start, previous.end)))
        // A break in a long body is the author's.
        if !text.hasLineBreak(in: range) { edits.replace(range, with: gap, in: text) }
      }
      previous = node
    }
  }

  /// What stands between two leaves of a body; nil where it is left as it is.
  private func gap(between left: SyntaxKind, and right: SyntaxKind) -> [UInt8]? {
    let none: [UInt8] = []
    let space: [UInt8] = [0x20]
    switch (left, right) {
    case (.text, _), (_, .text), (.unexpected, _), (_, .unexpected), (.optionText, _), (_, .optionText):
      return nil
    case (.openBrace, _), (_, .closeBrace), (.openParenthesis, _), (_, .closeParenthesis): return none
    case (_, .comma), (_, .semicolon), (_, .colon): return none
    case (.comma, _), (.semicolon, _), (.colon, _): return space
    case (.relation, _), (_, .relation), (.at, _), (_, .at): return space
    case (.dotDot, _), (_, .dotDot), (.dot, _), (_, .dot): return nil
    case (_, .openParenthesis): return left == .functionName || left == .property ? none : nil
    case (.keyword, _): return space
    default: return nil
    }
  }
}

extension [TextEdit] {
  /// Adds the edit unless it changes nothing.
  fileprivate mutating func replace(_ range: Range<Int>, with replacement: [UInt8], in text: [UInt8]) {
    let range = range.clamped(to: 0..<text.count)
    if !text[range].elementsEqual(replacement) { append(TextEdit(range: range, replacement: replacement)) }
  }
}
