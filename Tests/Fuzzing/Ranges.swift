// Questions about ranges of bytes that most invariants ask.

extension Range<Int> {
  func holds(_ other: Range<Int>) -> Bool { lowerBound <= other.lowerBound && other.upperBound <= upperBound }
}

extension [UInt8] {
  /// The offset of the first byte that is no UTF-8, as the standard library sees it.
  var firstInvalid: Int? {
    var offset = 0
    var decoder = UTF8()
    var bytes = makeIterator()
    while true {
      switch decoder.decode(&bytes) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }

  /// The start of the scalar that holds `offset`.
  func scalarStart(_ offset: Int) -> Int {
    var offset = Swift.min(offset, count)
    while offset > 0, offset < count, self[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  /// Whether both ends of `range` lie between scalars.
  func cutsNoScalar(_ range: Range<Int>) -> Bool {
    [range.lowerBound, range.upperBound].allSatisfy { $0 >= count || self[$0] & 0xC0 != 0x80 }
  }
}
