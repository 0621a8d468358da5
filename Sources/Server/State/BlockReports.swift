// The encoded diagnostics of a note, block by block, so that a key encodes only what it changed.
import Analysis
import JSON
import LanguageServerProtocol
import Syntax
import TextModel

/// The report of a note, and which of its bytes belong to which block.
///
/// The bytes name lines, so that they hold as long as the lines before them are as many; then all is encoded again.
struct BlockReports {
  private(set) var report = DiagnosticsReport()
  /// How many of the bytes belong to each block.
  private var lengths: [UInt32] = []
  /// Blocks whose findings point to places that can move.
  private var movable: Set<Int> = []
  private var lineCount = -1

  /// Brings the bytes up to date after the blocks of `change` were decided; nil for all of them.
  mutating func update(
    _ change: NoteTreeChange?, _ analysis: NoteAnalysis, _ encode: (_ block: Int, inout JSONWriter) -> Void,
    lineCount newLineCount: Int
  ) {
    let count = analysis.document.tree.blocks.count
    let contradicting = analysis.contradictingBlocks
    defer {
      lineCount = newLineCount
      movable = contradicting
    }
    guard let change, lineCount == newLineCount, change.first + change.removed <= lengths.count,
      lengths.count - change.removed + change.inserted == count
    else { return encodeAll(count, encode) }
    replace(change.first..<(change.first + change.removed), count: change.inserted, encode)
    let distance = change.inserted - change.removed
    let moved = movable.map { $0 >= change.first + change.removed ? $0 + distance : $0 }
    for block in contradicting.union(moved) where block < count {
      if block >= change.first, block < change.first + change.inserted { continue }
      replace(block..<(block + 1), count: 1, encode)
    }
  }

  private mutating func encodeAll(_ count: Int, _ encode: (Int, inout JSONWriter) -> Void) {
    var writer = JSONWriter(reserving: report.items.count + 4096)
    lengths.removeAll(keepingCapacity: true)
    lengths.reserveCapacity(count)
    for block in 0..<count { lengths.append(Self.encode(block, &writer, encode)) }
    report = DiagnosticsReport(elements: writer.take())
  }

  private mutating func replace(
    _ blocks: Range<Int>, count: Int, _ encode: (Int, inout JSONWriter) -> Void
  ) {
    var start = 0
    for length in lengths[..<blocks.lowerBound] { start &+= Int(length) }
    var end = start
    for length in lengths[blocks] { end &+= Int(length) }
    var writer = JSONWriter()
    var fresh: [UInt32] = []
    for block in blocks.lowerBound..<(blocks.lowerBound + count) {
      fresh.append(Self.encode(block, &writer, encode))
    }
    lengths.replaceSubrange(blocks, with: fresh)
    if start == end, writer.count == 0 { return }
    report.replace(start..<end, with: writer.take())
  }

  /// Writes the diagnostics of a block; how many bytes these are.
  private static func encode(
    _ block: Int, _ writer: inout JSONWriter, _ encode: (Int, inout JSONWriter) -> Void
  ) -> UInt32 {
    let start = writer.count
    encode(block, &writer)
    return UInt32(clamping: writer.count - start)
  }
}
