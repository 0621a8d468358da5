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

  /// Adds `distance` to the lines of the elements from `start` on, which are those from the one with number `first` on;
  /// each begins with its range.
  mutating func moveLines(by distance: Int, from start: Int, _ lengths: inout [UInt32], from first: Int) {
    blankFirstComma(false)
    var moved: [UInt8] = []
    moved.reserveCapacity(items.count + 64)
    var copied = 0
    var element = start + 1
    for index in first..<lengths.count {
      let before = moved.count - copied
      let end = min(element + Int(lengths[index]), items.count)
      var at = element
      for _ in 0..<2 {
        guard let number = Self.line(in: items[at..<end]) else { break }
        moved += items[copied..<number.lowerBound]
        let line = items[number].reduce(0) { $0 * 10 + Int($1 &- 0x30) } + distance
        moved += String(max(0, line)).utf8
        (copied, at) = (number.upperBound, number.upperBound)
      }
      lengths[index] = UInt32(clamping: Int(lengths[index]) + moved.count - copied - before)
      element = end
    }
    moved += items[copied...]
    items = moved
    blankFirstComma(true)
  }

  /// The digits behind the first `"line":` of `bytes`, which must stand in its first hundred bytes.
  private static func line(in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    let key: StaticString = "\"line\":"
    let count = key.utf8CodeUnitCount
    for start in bytes.indices.prefix(100) where bytes[start] == 0x22 && start + count < bytes.endIndex {
      guard key.withUTF8Buffer({ bytes[start..<(start + count)].elementsEqual($0) }) else { continue }
      var end = start + count
      while end < bytes.endIndex, bytes[end] &- 0x30 < 10 { end += 1 }
      return (start + count)..<end
    }
    return nil
  }

  private mutating func blankFirstComma(_ isBlank: Bool) {
    if items.count > 2 { items[1] = isBlank ? 0x20 : 0x2C }
  }

  /// A hash of the items; linear in them.
  var resultID: String { String(items.hash64(0..<items.count), radix: 36) }
}
