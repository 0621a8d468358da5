// Where a finding stands, in the units that outputs count in.

import TextModel

/// A range of a text as people and other programs count: lines and columns from 1, columns in Unicode scalars, and
/// UTF-8 byte offsets from 0.
struct Place: Hashable, Sendable {
  var line = 1
  var column = 1
  var endLine = 1
  var endColumn = 1
  var offset = 0
  var endOffset = 0

  init() {}

  /// The place of the byte range in `text`.
  init(_ range: Range<Int>, in text: SourceText) {
    let start = text.position(of: range.lowerBound, in: .utf32)
    let end = text.position(of: range.upperBound, in: .utf32)
    line = start.line + 1
    column = start.character + 1
    endLine = end.line + 1
    endColumn = end.character + 1
    offset = range.lowerBound
    endOffset = range.upperBound
  }
}
