// A fast 64-bit hash of bytes, the same in every run and on every machine, and text for people.

extension [UInt8] {
  /// A hash of the bytes in `range`, after wyhash: good enough to tell names and texts apart, not secret.
  ///
  /// `range` is clamped to the array. O(`range.count`), 16 bytes a step.
  public func hash64(_ range: Range<Int>) -> UInt64 {
    let range = range.clamped(to: 0..<count)
    return withUnsafeBytes { buffer in
      var state = mix(UInt64(range.count) ^ 0xa076_1d64_78bd_642f, 0xe703_7ed1_a0b4_28db)
      var offset = range.lowerBound
      while range.upperBound - offset >= 16 {
        state = mix(
          buffer.word(at: offset) ^ 0x8ebc_6af0_9c88_c6e3 ^ state,
          buffer.word(at: offset + 8) ^ 0x5899_65cc_7537_4cc3)
        offset += 16
      }
      var low: UInt64 = 0
      if range.upperBound - offset >= 8 {
        low = buffer.word(at: offset)
        offset += 8
      }
      var high: UInt64 = 0
      while offset < range.upperBound {
        high = high << 8 | UInt64(buffer[offset])
        offset += 1
      }
      state = mix(low ^ 0x8ebc_6af0_9c88_c6e3 ^ state, high ^ 0xe703_7ed1_a0b4_28db)
      return mix(state ^ 0xa076_1d64_78bd_642f, 0x5899_65cc_7537_4cc3)
    }
  }

  /// A hash of all the bytes.
  public var hash64: UInt64 { hash64(0..<count) }

  /// The bytes in `range`, clamped to the array, as text; what is not UTF-8 becomes U+FFFD.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: self[range.clamped(to: 0..<count)], as: UTF8.self)
  }

  /// Whether the bytes in `range` are those of `other`.
  public func equals(_ range: Range<Int>, _ other: [UInt8]) -> Bool {
    range.count == other.count && self[range.clamped(to: 0..<count)].elementsEqual(other)
  }
}

extension UnsafeRawBufferPointer {
  fileprivate func word(at offset: Int) -> UInt64 {
    UInt64(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}

private func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
  let product = a.multipliedFullWidth(by: b)
  return product.high ^ product.low
}
