// The tokens of a note: names, what is in bodies, and the shown words of claims with their verdicts.
import Analysis
import Claims
import Syntax
import TextModel

extension NoteView {
  /// The tokens that touch `range`, all without one; O(the blocks read).
  package func semanticTokens(in range: Range<Int>? = nil) -> [SemanticToken] {
    var tokens: [SemanticToken] = []
    for (block, records) in zip(blocks(in: range), records(in: range)) {
      if let fence = fence(block) {
        tokens += fence.semanticTokens(in: range)
      } else {
        append(tokensOf: block, records, to: &tokens)
      }
    }
    guard let range else { return tokens }
    return tokens.filter { $0.range.upperBound > range.lowerBound && $0.range.lowerBound < range.upperBound }
  }

  private func append(
    tokensOf block: NoteBlock, _ records: [ClaimRecord], to tokens: inout [SemanticToken]
  ) {
    let marks = block.verdictMarks(records)
    var mark = 0
    var bodyDepth: UInt32 = 0
    for index in block.nodes.indices {
      let node = block.nodes[index]
      if node.kind == .body { bodyDepth = max(bodyDepth, node.end) }
      guard block.nodes.isLeaf(index) else { continue }
      while mark < marks.count, marks[mark].span.end <= node.start { mark += 1 }
      var verdict: VerdictMark?
      if mark < marks.count, node.start >= marks[mark].span.start, node.end <= marks[mark].span.end {
        verdict = marks[mark]
      }
      let isInBody = node.start < bodyDepth
      guard let kind = tokenKind(node.kind) ?? (isInBody ? nil : verdict?.kind), node.kind.isWord else {
        continue
      }
      let range = range(node.span, in: block)
      guard !range.isEmpty else { continue }
      tokens.append(
        SemanticToken(range: range, kind: kind, modifiers: isInBody ? [] : verdict?.modifiers ?? []))
    }
  }

  private func tokenKind(_ kind: SyntaxKind) -> SemanticTokenKind? {
    switch kind {
    case .target, .subject, .identifier: .entity
    case .property, .dimensionName: .property
    case .functionName: .function
    case .number, .scale: .number
    case .moment: .date
    case .unit: .unit
    case .arithmeticOperator, .relation, .keyword, .question: .operator
    case .comment: .comment
    case .citationID: .source
    default: nil
    }
  }
}

extension SyntaxKind {
  /// False for the leaves inside shown text that say nothing.
  var isWord: Bool {
    switch self {
    case .whitespace, .lineBreak, .punctuation, .openBracket, .closeBracket, .openBrace, .closeBrace,
      .openParenthesis, .closeParenthesis, .pipe, .emphasisMarker, .codeMarker, .escape, .url:
      false
    default: true
    }
  }
}
