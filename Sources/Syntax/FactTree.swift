// The tree of a fact base: its records, which tile the text.

/// What a reparse changed, as indices of records: from `first`, `removed` old ones gave way to `inserted` new ones;
/// those after are the same, shifted.
package struct FactTreeChange: Hashable, Sendable {
  package var first: Int
  package var removed: Int
  package var inserted: Int
}

/// All records of a fact base in order. A tree depends on its text alone.
package struct FactTree: Sendable {
  package private(set) var records: [FactRecord] = []
  /// The part of the text that was read.
  package private(set) var range: Range<Int>
  private let keepsNodes: Bool

  /// Parses the text, or the part in `range`, such as a fence in a note. Total, linear in the text.
  package init(parsing text: [UInt8], in range: Range<Int>? = nil, keepsNodes: Bool = true) {
    let upper = min(range?.upperBound ?? text.count, text.count)
    self.range = max(0, min(range?.lowerBound ?? 0, upper))..<upper
    self.keepsNodes = keepsNodes
    var parser = FactParser(text, in: self.range, keepsNodes: keepsNodes)
    var record = FactRecord(kind: .other, start: 0, length: 0)
    while parser.nextRecord(into: &record) { records.append(record.fitted) }
  }

  /// The record that holds the byte at `offset`, or the last one at the end of the text. O(log n).
  package func recordIndex(at offset: Int) -> Int? {
    guard !records.isEmpty, offset >= range.lowerBound, offset <= range.upperBound else { return nil }
    var (low, high) = (0, records.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if records[middle].start <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Takes over an edit that is already in `text`: `replaced`, in the old text, now holds `newLength` bytes.
  ///
  /// The tree is the same as one parsed from `text` anew. Reads the record at the edit and its neighbours; the others
  /// are shifted.
  @discardableResult
  package mutating func reparse(
    _ text: [UInt8], replacing replaced: Range<Int>, withLength newLength: Int
  ) -> FactTreeChange {
    let delta = newLength - replaced.count
    let end = min(text.count, max(range.lowerBound, range.upperBound + delta))
    // The byte before the edit may be a carriage return, and a header may turn into a field of the record before.
    let touched = recordIndex(at: max(range.lowerBound, min(replaced.lowerBound, range.upperBound) - 1))
    let first = max(0, (touched ?? 0) - 1)
    let start = first < records.count ? records[first].start : range.lowerBound
    range = range.lowerBound..<end
    var parser = FactParser(text, in: min(start, end)..<end, keepsNodes: keepsNodes)
    var fresh: [FactRecord] = []
    var record = FactRecord(kind: .other, start: 0, length: 0)
    var old = first
    while true {
      while old < records.count, records[old].start + delta < parser.offset { old += 1 }
      if old < records.count, records[old].start >= replaced.upperBound, old > first,
        records[old].start + delta == parser.offset
      {
        break
      }
      guard parser.nextRecord(into: &record) else {
        old = records.count
        break
      }
      fresh.append(record.fitted)
    }
    if delta != 0 {
      for i in old..<records.count { records[i].start += delta }
    }
    records.replaceSubrange(first..<old, with: fresh)
    return FactTreeChange(first: first, removed: old - first, inserted: fresh.count)
  }
}

extension FactRecord {
  /// A copy whose arrays have no spare capacity; the receiver keeps its own for the next record.
  fileprivate var fitted: FactRecord {
    var copy = FactRecord(kind: kind, start: start, length: length)
    copy.header = header
    copy.id = id
    copy.parent = parent
    copy.labels = labels
    copy.nodes.append(contentsOf: nodes)
    copy.fields.append(contentsOf: fields)
    copy.dimensions.append(contentsOf: dimensions)
    copy.qualifiers.append(contentsOf: qualifiers)
    copy.strings.append(contentsOf: strings)
    copy.issues.append(contentsOf: issues)
    return copy
  }
}
