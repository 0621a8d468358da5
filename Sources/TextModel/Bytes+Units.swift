// Lengths of UTF-8 in the units of the other encodings, and the way back.

import ByteScan

extension [UInt8] {
  /// How many units of `encoding` the bytes in `range` take.
  ///
  /// A byte that belongs to no well-formed sequence counts as one. `range` is clamped to the array.
  /// O(`range.count`), at memory speed where the bytes are valid.
  public func length(of range: Range<Int>, in encoding: PositionEncoding) -> Int {
    let range = range.clamped(to: 0..<count)
    if encoding == .utf8 { return range.count }
    return withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      var offset = range.lowerBound
      var units = 0
      while offset < range.upperBound {
        let start = base + offset
        let remaining = range.upperBound - offset
        let valid = stet_validate_utf8(start, remaining)
        units += encoding == .utf16 ? stet_utf16_length(start, valid) : stet_scalar_count(start, valid)
        offset += valid
        if offset < range.upperBound {
          units += 1
          offset += 1
        }
      }
      return units
    }
  }

  /// The offset that lies `units` units of `encoding` after `range.lowerBound`; `range.upperBound` when there are
  /// fewer, the start of the scalar when it would lie inside one.
  ///
  /// `range` is clamped to the array; `units` must not be negative. O(the distance).
  public func offset(advancing units: Int, in encoding: PositionEncoding, within range: Range<Int>) -> Int {
    let range = range.clamped(to: 0..<count)
    return withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      var offset = range.lowerBound
      var remaining = units
      while offset < range.upperBound && remaining > 0 {
        if buffer[offset] < 0x80 {
          let run = stet_find_non_ascii(base + offset, Swift.min(remaining, range.upperBound - offset))
          offset += run
          remaining -= run
          continue
        }
        let length = Swift.max(1, stet_utf8_sequence(base + offset, range.upperBound - offset))
        let width: Int
        switch encoding {
        case .utf8: width = length
        case .utf16: width = length == 4 ? 2 : 1
        case .utf32: width = 1
        }
        if width > remaining { return offset }
        offset += length
        remaining -= width
      }
      return offset
    }
  }

  /// The start of the scalar that `offset` lies in, or `offset` itself when it is between scalars; sequences are
  /// not looked for before `lowest`.
  public func scalarStart(at offset: Int, from lowest: Int = 0) -> Int {
    guard offset > 0, offset < count, self[offset] & 0xC0 == 0x80 else { return offset }
    var start = offset - 1
    let lowest = Swift.max(lowest, Swift.max(0, offset - 3))
    while start > lowest && self[start] & 0xC0 == 0x80 { start -= 1 }
    guard start >= lowest else { return offset }
    return start + scalar(at: start).length > offset ? start : offset
  }
}
