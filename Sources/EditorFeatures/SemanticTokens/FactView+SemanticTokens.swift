// The tokens of a fact base.
import Facts
import Syntax
import TextModel

extension FactView {
  /// The tokens that touch `range`, all without one; O(the records read).
  package func semanticTokens(in range: Range<Int>? = nil) -> [SemanticToken] {
    var tokens: [SemanticToken] = []
    for record in records(in: range) { append(tokensOf: record, to: &tokens) }
    guard let range else { return tokens }
    return tokens.filter { $0.range.upperBound > range.lowerBound && $0.range.lowerBound < range.upperBound }
  }

  private func append(tokensOf record: FactRecord, to tokens: inout [SemanticToken]) {
    let wrong = deprecatedSpans(of: record)
    for index in record.nodes.indices where record.nodes.isLeaf(index) {
      let node = record.nodes[index]
      guard let kind = tokenKind(node, in: record) else { continue }
      var range = range(node.span, in: record)
      while !range.isEmpty, text[range.upperBound - 1] == 0x2C {
        range = range.lowerBound..<range.upperBound - 1
      }
      guard !range.isEmpty else { continue }
      let isWrong =
        kind != .comment && wrong.contains { $0.start <= node.start && node.end <= $0.end }
      tokens.append(SemanticToken(range: range, kind: kind, modifiers: isWrong ? [.deprecated] : []))
    }
  }

  private func deprecatedSpans(of record: FactRecord) -> [Span32] {
    record.fields.filter { field in
      record.qualifiers[clamping: field.qualifiers].contains { $0.kind == .deprecated }
    }.map(\.span)
  }

  private func tokenKind(_ node: SyntaxNode, in record: FactRecord) -> SemanticTokenKind? {
    switch node.kind {
    case .factId:
      switch record.kind {
      case .property: .property
      case .unit: .unit
      case .source: .source
      case .entity, .class, .base, .other: .entity
      }
    case .factClass, .factWord: .entity
    case .factProperty, .factDimensionName: .property
    case .factNumber, .factScale: .number
    case .factUnit: .unit
    case .factDate: .date
    case .factKeyword, .factConstant: .operator
    case .factComment: .comment
    case .factSource, .factStatementName: .source
    default: nil
    }
  }
}
