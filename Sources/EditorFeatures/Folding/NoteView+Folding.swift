// What of a note can be folded: front matter, sections, fences, comments, runs of source definitions.
import Syntax
import TextModel

/// A part of a document that can be folded away.
package struct FoldingRange: Hashable, Sendable {
  package enum Kind: UInt8, Sendable { case frontMatter, section, code, comment, sources, record }
  package var kind: Kind
  /// From the first line that stays to the end of the last one that goes, without its terminator.
  package var range: Range<Int>

  package init(kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

extension NoteView {
  /// In the order of their starts, only those of more than one line; O(blocks).
  package func foldingRanges() -> [FoldingRange] {
    var ranges: [FoldingRange] = []
    var open: [(level: UInt8, start: Int)] = []
    var runs = FoldingRuns()
    var contentEnd = 0
    for block in tree.blocks {
      switch block.kind {
      case .frontMatter: ranges.append(FoldingRange(kind: .frontMatter, range: block.range))
      case .code: ranges.append(FoldingRange(kind: .code, range: block.range))
      case .factsFence:
        ranges.append(FoldingRange(kind: .code, range: block.range))
        if let fence = fence(block) { ranges += fence.foldingRanges() }
      case .heading:
        while let last = open.last, last.level >= block.level {
          ranges.append(FoldingRange(kind: .section, range: last.start..<contentEnd))
          open.removeLast()
        }
        open.append((block.level, block.start))
      default: break
      }
      runs.take(block, into: &ranges)
      if block.kind != .blank { contentEnd = block.range.upperBound }
    }
    runs.end(into: &ranges)
    for section in open { ranges.append(FoldingRange(kind: .section, range: section.start..<contentEnd)) }
    return ranges.foldable(in: text)
  }
}

/// Neighbouring blocks of one kind that fold as one.
private struct FoldingRuns {
  private var kind: FoldingRange.Kind?
  private var range = 0..<0

  mutating func take(_ block: NoteBlock, into ranges: inout [FoldingRange]) {
    let next: FoldingRange.Kind? =
      switch block.kind {
      case .comment: .comment
      case .sourceDefinition: .sources
      default: nil
      }
    if next == nil, block.kind == .blank, kind == .sources { return }
    if let next, next == kind {
      range = range.lowerBound..<block.range.upperBound
    } else {
      end(into: &ranges)
      kind = next
      range = block.range
    }
  }

  mutating func end(into ranges: inout [FoldingRange]) {
    if let kind { ranges.append(FoldingRange(kind: kind, range: range)) }
    kind = nil
  }
}

extension [FoldingRange] {
  /// Those of more than one line, without what is blank at their ends, by start.
  func foldable(in text: [UInt8]) -> [FoldingRange] {
    var result: [FoldingRange] = []
    for folding in self {
      let range = text.trimmingSpace(folding.range)
      if text.hasLineBreak(in: range) { result.append(FoldingRange(kind: folding.kind, range: range)) }
    }
    return result.sorted {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
  }
}
