// The words of a document that mean something, for colouring.

/// What a token is; the raw value is its index in the legend.
package enum SemanticTokenKind: UInt8, Sendable, CaseIterable {
  case entity, property, function, number, date, unit, `operator`, comment, source

  /// The name in the legend.
  package var name: String {
    switch self {
    case .entity: "entity"
    case .property: "property"
    case .function: "function"
    case .number: "number"
    case .date: "date"
    case .unit: "unit"
    case .operator: "operator"
    case .comment: "comment"
    case .source: "source"
    }
  }
}

/// What is said of a token; each bit is one modifier of the legend.
package struct SemanticTokenModifiers: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }
  package static let supported = SemanticTokenModifiers(rawValue: 1)
  package static let contradicted = SemanticTokenModifiers(rawValue: 2)
  package static let outdated = SemanticTokenModifiers(rawValue: 4)
  package static let unverifiable = SemanticTokenModifiers(rawValue: 8)
  package static let deprecated = SemanticTokenModifiers(rawValue: 16)

  /// The names in the legend, by bit.
  package static let names = ["supported", "contradicted", "outdated", "unverifiable", "deprecated"]
}

/// One token; tokens of a document are in order and do not overlap. A comment may span lines.
package struct SemanticToken: Hashable, Sendable {
  package var range: Range<Int>
  package var kind: SemanticTokenKind
  package var modifiers: SemanticTokenModifiers

  package init(range: Range<Int>, kind: SemanticTokenKind, modifiers: SemanticTokenModifiers = []) {
    self.range = range
    self.kind = kind
    self.modifiers = modifiers
  }
}
