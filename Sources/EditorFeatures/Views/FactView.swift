// A fact base as the editor's features see it: text, tree and the facts that it is part of.
import Facts
import Quantities
import Syntax
import TextModel

/// One state of a fact base, or of a fence of facts in a note. Features are its methods; they keep nothing between
/// requests.
package struct FactView: Sendable {
  package var path: String
  /// UTF-8; every offset and range of a feature counts in it.
  package var text: [UInt8]
  /// The tree of `text`, with its nodes.
  package var tree: FactTree
  /// A snapshot that holds what the text says, and everything it builds on.
  package var facts: Facts
  /// The day the request is made on.
  package var today: Day

  package init(path: String, text: [UInt8], tree: FactTree, facts: Facts, today: Day) {
    self.path = path
    self.text = text
    self.tree = tree
    self.facts = facts
    self.today = today
  }
}

extension FactView {
  /// The record that holds `offset`. O(log n).
  func record(at offset: Int) -> FactRecord? {
    guard let index = tree.recordIndex(at: offset), tree.records.indices.contains(index) else { return nil }
    return tree.records[index]
  }

  /// The records that touch `range`; all without one.
  func records(in range: Range<Int>?) -> ArraySlice<FactRecord> {
    guard let range else { return tree.records[...] }
    let start = min(max(range.lowerBound, tree.range.lowerBound), tree.range.upperBound)
    guard let first = tree.recordIndex(at: start) else { return [] }
    var last = first
    while last < tree.records.count, tree.records[last].start <= range.upperBound { last += 1 }
    return tree.records[first..<max(first, last)]
  }

  func range(_ span: Span32, in record: FactRecord) -> Range<Int> {
    span.range(from: record.start).clamped(to: 0..<text.count)
  }

  func string(_ span: Span32, in record: FactRecord) -> String { text.string(range(span, in: record)) }

  /// The field whose line holds `offset`.
  func field(at offset: Int, in record: FactRecord) -> FactField? {
    record.fields.first { field in
      let range = range(field.span, in: record)
      return offset >= range.lowerBound && offset <= range.upperBound
    }
  }

  /// The labels of the record as written, without quotes.
  func labels(of record: FactRecord) -> [Range<Int>] {
    record.strings[clamping: record.labels].map { range($0.content, in: record) }
  }
}

extension Array {
  /// The elements in `range`, as far as there are any.
  subscript(clamping range: IndexRange) -> ArraySlice<Element> {
    let lower = Swift.min(Int(range.lowerBound), count)
    return self[lower..<Swift.max(lower, Swift.min(Int(range.upperBound), count))]
  }
}
