// The encoded diagnostics of a note, block by block, so that a key encodes only what it changed.
import Analysis
import JSON
import Syntax

/// The report of a note, and which of its bytes belong to which block.
struct BlockReports {
  private(set) var report = DiagnosticsReport()
  /// How many diagnostics each block has.
  private var counts: [UInt32] = []
  /// The bytes of each diagnostic, in order.
  private var lengths: [UInt32] = []
  /// Blocks whose findings point to places that can move.
  private var movable: Set<Int> = []
  private var lineCount = -1

  typealias Encode = (Diagnostic, inout JSONWriter) -> Void

  /// Brings the bytes up to date after the blocks of `change` were decided; nil for all of them.
  mutating func update(
    _ change: NoteTreeChange?, _ analysis: NoteAnalysis, lineCount newLineCount: Int, _ encode: Encode
  ) {
    let count = analysis.document.tree.outline.count
    let contradicting = analysis.contradictingBlocks
    let fenceStarts = analysis.fenceStarts
    let lines = newLineCount - lineCount
    let isKnown = lineCount >= 0
    defer {
      lineCount = newLineCount
      movable = contradicting
    }
    // What points into a fence moves with it.
    guard let change, isKnown, lines == 0 || fenceStarts.isEmpty,
      change.first + change.removed <= counts.count,
      counts.count - change.removed + change.inserted == count
    else {
      (counts, lengths) = ([], [])
      report = DiagnosticsReport()
      return replace(0..<0, in: analysis, count: count, fenceStarts, encode)
    }
    replace(
      change.first..<(change.first + change.removed), in: analysis, count: change.inserted, fenceStarts,
      encode)
    let end = change.first + change.inserted
    if lines != 0 { moveLines(by: lines, fromBlock: end) }
    let moved = movable.map {
      $0 >= change.first + change.removed ? $0 + end - change.first - change.removed : $0
    }
    for block in contradicting.union(moved) where block < count && !(change.first..<end).contains(block) {
      replace(block..<(block + 1), in: analysis, count: 1, fenceStarts, encode)
    }
  }

  /// Encodes the `count` blocks of `analysis` from `blocks.lowerBound` on in the place of `blocks`.
  private mutating func replace(
    _ blocks: Range<Int>, in analysis: NoteAnalysis, count: Int, _ fenceStarts: [Int], _ encode: Encode
  ) {
    let first = counts[..<blocks.lowerBound].reduce(0) { $0 &+ Int($1) }
    let old = first..<counts[blocks].reduce(first) { $0 &+ Int($1) }
    let start = lengths[..<first].reduce(0) { $0 &+ Int($1) }
    let end = lengths[old].reduce(start) { $0 &+ Int($1) }
    var writer = JSONWriter()
    var newCounts: [UInt32] = []
    var newLengths: [UInt32] = []
    for block in blocks.lowerBound..<(blocks.lowerBound + count) {
      let diagnostics = analysis.diagnostics(inBlock: block, fenceStarts)
      for diagnostic in diagnostics {
        let before = writer.count
        encode(diagnostic, &writer)
        newLengths.append(UInt32(clamping: writer.count - before))
      }
      newCounts.append(UInt32(clamping: diagnostics.count))
    }
    counts.replaceSubrange(blocks, with: newCounts)
    lengths.replaceSubrange(old, with: newLengths)
    if start == end, writer.count == 0 { return }
    report.replace(start..<end, with: writer.take())
  }

  private mutating func moveLines(by distance: Int, fromBlock block: Int) {
    let first = counts[..<block].reduce(0) { $0 &+ Int($1) }
    if first == lengths.count { return }
    let start = lengths[..<first].reduce(0) { $0 &+ Int($1) }
    report.moveLines(by: distance, from: start, &lengths, from: first)
  }
}
