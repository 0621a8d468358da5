// The kinds of nodes in both trees.

/// What a node is. Leaves carry the text; the others group them.
public enum SyntaxKind: UInt8, Sendable {
  case block
  case text, whitespace, lineBreak, escape, punctuation

  // Fact bases, groups: a header line, a field line, a statement's value, dimensions, a reference.
  case factHeader, factField, factValue, factDimensions, factReference
  // Fact bases, leaves.
  case factComment, factKind, factId, factClass, factFieldName, factProperty, factDimensionName, factWord
  case factNumber, factScale, factUnit, factDate, factString, factLanguage, factAddress
  case factKeyword, factConstant, factSource, factLocator, factStatementName, factUnread

  // Leaves of notes.
  case byteOrderMark
  case headingMarker, listMarker, quoteMarker, thematicBreak
  case fence, fenceInfo, codeText, comment
  case frontMatterDelimiter, frontMatterKey, frontMatterValue
  case emphasisMarker, codeMarker
  /// `[`, `[[` and `[^`; `]` and `]]`.
  case openBracket, closeBracket
  case openBrace, closeBrace, openParenthesis, closeParenthesis
  /// The bar in a reference and between the cells of a table row.
  case pipe
  /// What is before the bar in `[[target|shown text]]`, and after it.
  case target, shownText
  case citationID, url

  // Leaves of bodies.
  case semicolon, comma, colon, dot, at, dotDot, question
  case keyword, optionName, optionText
  case subject, property, dimensionName, functionName, identifier
  case number, scale, unit, moment, string
  case arithmeticOperator, relation
  /// What a body cannot hold at its place.
  case unexpected

  // Groups in notes.
  case claim, reference, link, citation, inlineCode
  case body, item, path, call, parentheses, dimensions, time
}
