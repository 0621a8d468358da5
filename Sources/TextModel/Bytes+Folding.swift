// Text without case and accents, the way names are compared.

import ByteScan

extension [UInt8] {
  /// Replaces what `buffer` holds by the bytes of `range` folded: lower case, without accents, with plain
  /// apostrophes, quotation marks, dashes and spaces, and without zero-width characters.
  ///
  /// Letters that are a base with a stroke fold to the base, ligatures to their letters (ø o, ß ss, œ oe). ї folds to
  /// і and й to и, as they are those letters with a mark; ґ and г stay apart. Bytes that are not UTF-8 fold to
  /// themselves. `range` is clamped to the array. Folding twice changes nothing. O(`range.count`).
  public func folded(_ range: Range<Int>, into buffer: inout [UInt8]) {
    buffer.removeAll(keepingCapacity: true)
    let range = range.clamped(to: 0..<count)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = self[offset]
      if byte < 0x80 {
        offset = appendFoldedASCII(offset..<range.upperBound, to: &buffer)
        continue
      }
      let (value, length) = scalar(at: offset)
      if length == 1 || offset + length > range.upperBound {
        buffer.append(byte)
        offset += 1
        continue
      }
      let folded = fold(value)
      if folded.first != 0 { buffer.append(scalar: folded.first) }
      if folded.second != 0 { buffer.append(scalar: folded.second) }
      offset += length
    }
  }

  /// The bytes of `range`, clamped to the array, folded as `folded(_:into:)` does.
  public func folded(_ range: Range<Int>) -> [UInt8] {
    var buffer: [UInt8] = []
    buffer.reserveCapacity(range.count)
    folded(range, into: &buffer)
    return buffer
  }

  /// Whether the bytes of `range` and those of `otherRange` in `other` fold to the same.
  ///
  /// Nothing is allocated as long as both are ASCII or the difference comes first.
  public func equalsFolded(_ range: Range<Int>, _ other: [UInt8], _ otherRange: Range<Int>) -> Bool {
    let range = range.clamped(to: 0..<count)
    let otherRange = otherRange.clamped(to: 0..<other.count)
    var offset = range.lowerBound
    var otherOffset = otherRange.lowerBound
    while offset < range.upperBound && otherOffset < otherRange.upperBound {
      let a = self[offset]
      let b = other[otherOffset]
      if (a | b) >= 0x80 {
        return folded(offset..<range.upperBound) == other.folded(otherOffset..<otherRange.upperBound)
      }
      if lowercasedASCII(a) != lowercasedASCII(b) { return false }
      offset += 1
      otherOffset += 1
    }
    return folded(offset..<range.upperBound) == other.folded(otherOffset..<otherRange.upperBound)
  }

  /// Whether the bytes of `range` and all of `other` fold to the same.
  public func equalsFolded(_ range: Range<Int>, _ other: [UInt8]) -> Bool {
    equalsFolded(range, other, 0..<other.count)
  }
}

extension [UInt8] {
  /// Appends the ASCII bytes that `range` begins with in lower case; returns where they end.
  private func appendFoldedASCII(_ range: Range<Int>, to buffer: inout [UInt8]) -> Int {
    let run = withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { stet_find_non_ascii($0 + range.lowerBound, range.count) } ?? 0
    }
    let start = buffer.count
    buffer.append(contentsOf: self[range.lowerBound..<range.lowerBound + run])
    for index in start..<buffer.count { buffer[index] = lowercasedASCII(buffer[index]) }
    return range.lowerBound + run
  }
}

private func lowercasedASCII(_ byte: UInt8) -> UInt8 {
  byte &+ (byte &- 0x41 < 26 ? 0x20 : 0)
}
