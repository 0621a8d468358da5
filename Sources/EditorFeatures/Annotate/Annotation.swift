// A mark that plain prose could have.
import Facts
import TextModel

/// Words in plain prose that a fact matches exactly, with the mark that says so.
package struct Annotation: Hashable, Sendable {
  package enum Kind: UInt8, Sendable { case mention, role, figure, date }
  package var kind: Kind
  /// The words, in UTF-8 offsets in the note.
  package var range: Range<Int>
  /// The words with the mark around them.
  package var replacement: [UInt8]
  /// The entity that is named; of a figure or date the one it is about.
  package var entity: EntityID
  /// What the mark says: `[[Ampere]]`, `.ev-sales @ 2025`.
  package var body: String

  package var edit: TextEdit { TextEdit(range: range, replacement: replacement) }
}

extension NoteView {
  /// The marks that plain prose in the blocks that touch `range` could have, in all without one: every name of an
  /// entity, and each figure, date and role that a fact matches exactly. In order, without overlap.
  ///
  /// O(words · what facts the entities of their sentence have); each proposal is judged as a claim before it is made.
  package func annotations(in range: Range<Int>? = nil) -> [Annotation] {
    var annotator = Annotator(self)
    for block in blocks(in: range) { annotator.annotate(block) }
    guard let range else { return annotator.found }
    return annotator.found.filter {
      $0.range.upperBound > range.lowerBound && $0.range.lowerBound < range.upperBound
    }
  }
}
