// The parser of fact bases: one record after the other, total, linear in the text.

/// Reads the records of a fact base in order; the same record can be filled again and again, so a huge base needs no
/// memory beyond its largest record.
///
/// A record begins at a line in column 1 that begins with a record kind, or that looks like a header with another
/// word in that place; whether a line begins a record depends on that line alone. Spec 2, Lines.
package struct FactParser: Sendable {
  private let text: [UInt8]
  private let end: Int
  private let keepsNodes: Bool
  private var position: Int
  /// What the reader has seen to be UTF-8.
  private var validEnd = 0

  /// A parser of the part of `text` in `range`, clamped to it; the whole text without one. Without `keepsNodes` the
  /// records' `nodes` stay empty, for bulk loading.
  package init(_ text: [UInt8], in range: Range<Int>? = nil, keepsNodes: Bool = true) {
    self.text = text
    end = min(range?.upperBound ?? text.count, text.count)
    position = max(0, min(range?.lowerBound ?? 0, end))
    self.keepsNodes = keepsNodes
  }

  /// The offset where the next record begins.
  package var offset: Int { position }

  /// Fills `record` with the next record, keeping its arrays' capacity; false at the end of the text.
  package mutating func nextRecord(into record: inout FactRecord) -> Bool {
    guard position < end else { return false }
    var reader = FactReader(
      record: record.emptied(at: position), end: end, validEnd: validEnd, keepsNodes: keepsNodes)
    record = FactRecord(kind: .other, start: 0, length: 0)
    reader.readRecord(text.span)
    position = reader.next
    validEnd = reader.validEnd
    swap(&record, &reader.record)
    return true
  }
}

extension FactRecord {
  /// This record without content, its arrays' capacity kept. The receiver gives up its arrays.
  fileprivate mutating func emptied(at start: Int) -> FactRecord {
    var copy = FactRecord(kind: .other, start: 0, length: 0)
    swap(&copy, &self)
    copy.kind = .other
    copy.start = start
    copy.length = 0
    copy.header = .empty
    copy.id = .empty
    copy.parent = .empty
    copy.labels = 0..<0
    copy.nodes.removeAll(keepingCapacity: true)
    copy.fields.removeAll(keepingCapacity: true)
    copy.dimensions.removeAll(keepingCapacity: true)
    copy.qualifiers.removeAll(keepingCapacity: true)
    copy.strings.removeAll(keepingCapacity: true)
    copy.issues.removeAll(keepingCapacity: true)
    return copy
  }
}
