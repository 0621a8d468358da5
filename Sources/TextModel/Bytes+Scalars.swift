// Single scalars and letters of UTF-8 text.

import ByteScan

extension [UInt8] {
  /// The scalar that begins at `offset` and how many bytes it takes.
  ///
  /// A byte that belongs to no well-formed sequence is U+FFFD, one byte long; at or beyond the end the length is
  /// 0.
  @inlinable
  package func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    guard offset >= 0, offset < count else { return (0xFFFD, 0) }
    let first = self[offset]
    return first < 0x80 ? (UInt32(first), 1) : wideScalar(at: offset)
  }

  /// How many bytes the letter that begins at `offset` takes; nil when there is none.
  ///
  /// A letter is any scalar of the general categories L and M: a mark goes on with the letter before it.
  @inlinable
  package func letterLength(at offset: Int) -> Int? {
    guard offset >= 0, offset < count else { return nil }
    let first = self[offset]
    if first < 0x80 { return (first | 0x20) &- 0x61 < 26 ? 1 : nil }
    return wideLetterLength(at: offset)
  }

  @usableFromInline
  package func wideScalar(at offset: Int) -> (value: UInt32, length: Int) {
    withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress, offset >= 0, offset < buffer.count else { return (0xFFFD, 0) }
      let length = stet_utf8_sequence(base + offset, buffer.count - offset)
      if length == 0 { return (0xFFFD, 1) }
      if length == 1 { return (UInt32(buffer[offset]), 1) }
      var value = UInt32(buffer[offset]) & (0x7F >> UInt32(length))
      for index in 1..<length { value = value << 6 | UInt32(buffer[offset + index] & 0x3F) }
      return (value, length)
    }
  }

  @usableFromInline
  package func wideLetterLength(at offset: Int) -> Int? {
    let (value, length) = scalar(at: offset)
    return isLetter(value) ? length : nil
  }

  /// Appends the UTF-8 of the scalar `value`; U+FFFD for a value that is no scalar.
  package mutating func append(scalar value: UInt32) {
    if value < 0x80 {
      append(UInt8(truncatingIfNeeded: value))
    } else if value < 0x800 {
      append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
      append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    } else {
      for byte in Unicode.UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}")
        ?? Unicode.UTF8.encodedReplacementCharacter
      {
        append(byte)
      }
    }
  }
}

/// Whether the scalar `value` is a letter or a mark; the scripts of most of our text are answered without the
/// Unicode tables.
private func isLetter(_ value: UInt32) -> Bool {
  switch value {
  case 0xC0...0x24F: return value != 0xD7 && value != 0xF7
  case 0x300...0x373, 0x388, 0x391...0x3A1, 0x3A3...0x3F5, 0x400...0x481, 0x48A...0x52F: return true
  case 0x2000...0x206F, 0x20A0...0x20BF, 0xFFFD: return false
  default: break
  }
  guard let scalar = Unicode.Scalar(value) else { return false }
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
  case .nonspacingMark, .spacingMark, .enclosingMark: return true
  default: return false
  }
}
