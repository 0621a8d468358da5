// An entry of a document's outline.
import TextModel

/// What an outline names.
package enum DocumentSymbolKind: UInt8, Sendable {
  case heading, claim, reference, base, `class`, unit, source, property, entity, statement
}

/// One entry of an outline, with those below it.
package struct DocumentSymbol: Hashable, Sendable {
  /// Never empty.
  package var name: String
  /// Empty when there is nothing to add.
  package var detail: String
  package var kind: DocumentSymbolKind
  package var range: Range<Int>
  /// The name, inside `range`.
  package var selection: Range<Int>
  package var children: [DocumentSymbol] = []
  /// True for a statement that is marked as wrong.
  package var isDeprecated = false

  init(name: String, detail: String = "", kind: DocumentSymbolKind, range: Range<Int>, selection: Range<Int>)
  {
    self.name = name.isEmpty ? "…" : name
    self.detail = detail
    self.kind = kind
    self.range = range
    self.selection = selection.clamped(to: range)
  }
}

extension [UInt8] {
  /// The bytes of `range` as one line: white space and line breaks are one space each; cut after `limit` bytes.
  func line(_ range: Range<Int>, limit: Int = 120) -> String {
    var bytes: [UInt8] = []
    var end = range.clamped(to: 0..<count).lowerBound
    let upper = range.clamped(to: 0..<count).upperBound
    while end < upper, bytes.count < limit || self[end] & 0xC0 == 0x80 {
      if isSpace(end) {
        if bytes.last != 0x20, !bytes.isEmpty { bytes.append(0x20) }
      } else {
        bytes.append(self[end])
      }
      end += 1
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self) + (end < upper ? "…" : "")
  }
}
