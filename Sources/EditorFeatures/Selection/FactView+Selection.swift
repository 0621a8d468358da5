// Growing a selection in a fact base: word, value, line, record.
import Syntax
import TextModel

extension FactView {
  /// The ranges around `offset`, innermost first, each larger than the one before; the last is the whole text read.
  package func selectionRanges(at offset: Int) -> [Range<Int>] {
    let offset = min(max(tree.range.lowerBound, offset), tree.range.upperBound)
    var ranges = [text.word(around: offset), text.identifier(around: offset)]
    if let record = record(at: offset) {
      let local = offset - record.start
      var inner: [Range<Int>] = []
      if let leaf = record.nodes.leaf(at: local), record.nodes[leaf].kind != .whitespace {
        inner.append(range(record.nodes[leaf].span, in: record))
      }
      for string in record.strings where string.content.holds(local) {
        inner.append(range(string.content, in: record))
      }
      inner += record.nodes.groups(around: local).map { range(record.nodes[$0].span, in: record) }
      ranges += inner.sorted { $0.count < $1.count }
      ranges.append(record.contentRange.clamped(to: 0..<text.count))
      ranges.append(record.range.clamped(to: 0..<text.count))
    }
    ranges.append(tree.range)
    return ranges.growing
  }
}
