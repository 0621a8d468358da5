// Laying out fact bases: columns, order of qualifiers.
import Syntax
import TextModel

extension FactView {
  /// The edits that lay out the text, or the lines that touch `range`; in order, without overlap. O(n).
  package func formatting(in range: Range<Int>? = nil) -> [TextEdit] {
    FactFormat.edits(tree, text, in: range)
  }

  /// The edits for the line that a line break just ended, `offset` being behind the break.
  package func formatting(afterLineBreakAt offset: Int) -> [TextEdit] {
    let offset = min(max(0, offset), text.count)
    guard offset > 0 else { return [] }
    let end = text.isLineBreak(offset - 1) ? offset - 1 : offset
    let line = text.lineStart(at: end)..<end
    return line.isEmpty ? [] : FactFormat.edits(tree, text, in: line)
  }
}
