// The kinds of nodes in both trees.

/// What a node is. Leaves carry the text; the others group them.
package enum SyntaxKind: UInt8, Sendable {
  case block
  case text, whitespace, lineBreak, escape, punctuation

  // Fact bases, groups: a header line, a field line, a statement's value, dimensions, a reference.
  case factHeader, factField, factValue, factDimensions, factReference
  // Fact bases, leaves.
  case factComment, factKind, factId, factClass, factFieldName, factProperty, factDimensionName, factWord
  case factNumber, factScale, factUnit, factDate, factString, factLanguage, factAddress
  case factKeyword, factConstant, factSource, factLocator, factStatementName, factUnread
}
