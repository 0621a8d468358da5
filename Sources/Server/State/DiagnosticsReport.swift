// The diagnostics of one document, encoded once and sent however the client wants them.
import JSON
import TextModel

/// An encoded list of diagnostics with a name that changes exactly when the list does.
struct DiagnosticsReport: Sendable {
  /// A JSON array, written so that a part can be replaced: a comma before each element, the first one blanked.
  private(set) var items: [UInt8] = [0x5B, 0x5D]

  init() {}

  /// - Parameter elements: each with a comma before it.
  init(elements: [UInt8]) {
    items.reserveCapacity(elements.count + 2)
    items.insert(contentsOf: elements, at: 1)
    blankFirstComma(true)
  }

  /// Replaces the part of the elements from `start` to `end`, whole ones with the commas before them.
  mutating func replace(_ range: Range<Int>, with elements: [UInt8]) {
    blankFirstComma(false)
    let range = (range.lowerBound + 1)..<(range.upperBound + 1)
    items.replaceSubrange(range.clamped(to: 1..<(items.count - 1)), with: elements)
    blankFirstComma(true)
  }

  private mutating func blankFirstComma(_ isBlank: Bool) {
    if items.count > 2 { items[1] = isBlank ? 0x20 : 0x2C }
  }

  /// A hash of the items; linear in them.
  var resultID: String { String(items.hash64(0..<items.count), radix: 36) }
}
