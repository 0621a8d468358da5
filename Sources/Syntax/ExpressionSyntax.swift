// An expression outside a note, as in the `derive` of a property.

/// The flat arrays of one expression. Spans are relative to the start of the range it was parsed from.
package struct ExpressionSyntax: Equatable, Sendable {
  /// The root in `expressions`; nil when the text could not be read, and then there is an issue.
  package private(set) var root: UInt32?
  package private(set) var expressions: [ExpressionNode] = []
  package private(set) var segments: [PathSegment] = []
  package private(set) var dimensions: [DimensionSyntax] = []
  package private(set) var references: [ReferenceSyntax] = []
  package private(set) var issues: [SyntaxIssue] = []

  /// Parses `range` of `text` as one expression of the body's grammar (spec 1, The body), in linear time.
  package init(parsing text: [UInt8], in range: Range<Int>) {
    let range = range.clamped(to: 0..<text.count)
    var parser = NoteParser(text, keepsNodes: false, from: range.lowerBound)
    root = parser.readSingleExpression(range)
    expressions = parser.block.expressions
    segments = parser.block.segments
    dimensions = parser.block.dimensions
    references = parser.block.references
    issues = parser.block.issues
  }
}

extension NoteParser {
  fileprivate mutating func readSingleExpression(_ range: Range<Int>) -> UInt32? {
    base = range.lowerBound
    at = range.lowerBound
    limit = range.upperBound
    stop = trimSpaceAndBreaks(range.upperBound, from: range.lowerBound)
    skipTrivia()
    itemStart = at
    guard at < stop else {
      issue(.malformedClaim, range.lowerBound, range.lowerBound + 1, .expression)
      return nil
    }
    let root = readExpression(.expression)
    skipTrivia()
    if at < stop { failHere(.itemEnd) }
    return itemFailed ? nil : root
  }
}
