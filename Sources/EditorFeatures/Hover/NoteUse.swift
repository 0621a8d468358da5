// A claim, in this or another note, that rests on a statement.

/// Where a statement is used.
package struct NoteUse: Hashable, Sendable {
  package var path: String
  package var range: Range<Int>
  /// The shown words of the claim.
  package var words: String

  package init(path: String, range: Range<Int>, words: String) {
    self.path = path
    self.range = range
    self.words = words
  }
}
