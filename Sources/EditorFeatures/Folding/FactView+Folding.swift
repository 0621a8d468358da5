// What of a fact base can be folded: records, and runs of comment lines.
import Syntax
import TextModel

extension FactView {
  /// In the order of their starts, only those of more than one line; O(records).
  package func foldingRanges() -> [FoldingRange] {
    var ranges: [FoldingRange] = []
    for record in tree.records {
      if record.kind == .other {
        appendComments(of: record, to: &ranges)
      } else {
        ranges.append(FoldingRange(kind: .record, range: record.contentRange))
      }
    }
    return ranges.foldable(in: text)
  }

  private func appendComments(of record: FactRecord, to ranges: inout [FoldingRange]) {
    var run: Range<Int>?
    var isBlank = true
    for node in record.nodes {
      switch node.kind {
      case .factComment:
        let start = run?.lowerBound ?? record.start + Int(node.start)
        run = start..<(record.start + Int(node.end))
        isBlank = false
      case .lineBreak:
        if isBlank, let ended = run {
          ranges.append(FoldingRange(kind: .comment, range: ended))
          run = nil
        }
        isBlank = true
      default: break
      }
    }
    if let run { ranges.append(FoldingRange(kind: .comment, range: run)) }
  }
}
