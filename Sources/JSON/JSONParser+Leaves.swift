// Words, strings and numbers.

extension JSONParser {
  mutating func word(
    _ word: StaticString, _ kind: JSONKind, _ bytes: Span<UInt8>
  ) throws(JSONError) {
    let start = position
    guard word.utf8CodeUnitCount <= bytes.count - start else {
      throw error(expectation(.value), at: start, bytes)
    }
    for i in 0..<word.utf8CodeUnitCount where bytes[start &+ i] != word.utf8Start[i] {
      throw error(expectation(.value), at: start, bytes)
    }
    position &+= word.utf8CodeUnitCount
    append(kind, from: start, to: position)
  }

  mutating func string(_ bytes: Span<UInt8>) throws(JSONError) {
    let start = position
    var hasEscapes = false
    var i = start &+ 1
    while true {
      i = WordScan.firstSpecial(bytes, in: i..<bytes.count)
      guard i < bytes.count else { throw error(.unterminatedString, at: start, bytes) }
      let byte = bytes[i]
      if byte == UInt8(ascii: "\"") { break }
      if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        i &+= try escapeLength(bytes, at: i)
      } else if byte >= 0x80 {
        let length = UTF8Sequence.length(bytes, at: i, end: bytes.count)
        guard length > 0 else { throw error(.invalidUTF8, at: i, bytes) }
        i &+= length
      } else {
        throw error(.controlCharacterInString, at: i, bytes)
      }
    }
    position = i &+ 1
    append(.string, from: start, to: position, needsDecoding: hasEscapes)
  }

  private func escapeLength(_ bytes: Span<UInt8>, at offset: Int) throws(JSONError) -> Int {
    guard offset &+ 1 < bytes.count else { throw error(.unterminatedString, at: offset, bytes) }
    switch bytes[offset &+ 1] {
    case UInt8(ascii: "n"), UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "t"), UInt8(ascii: "r"),
      UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"):
      return 2
    case UInt8(ascii: "u"):
      guard offset &+ 6 <= bytes.count else { throw error(.invalidEscape, at: offset, bytes) }
      for i in (offset &+ 2)..<(offset &+ 6) where hexadecimalValue(bytes[i]) == nil {
        throw error(.invalidEscape, at: offset, bytes)
      }
      return 6
    default:
      throw error(.invalidEscape, at: offset, bytes)
    }
  }

  mutating func number(_ bytes: Span<UInt8>) throws(JSONError) {
    let start = position
    var i = start
    if bytes[i] == UInt8(ascii: "-") { i &+= 1 }
    let first = i
    i = endOfDigits(bytes, from: i)
    let whole = i &- first
    guard whole > 0, whole == 1 || bytes[first] != UInt8(ascii: "0") else {
      throw error(.invalidNumber, at: start, bytes)
    }
    var isPlain = true
    if i < bytes.count, bytes[i] == UInt8(ascii: ".") {
      isPlain = false
      let first = i &+ 1
      i = endOfDigits(bytes, from: first)
      guard i > first else { throw error(.invalidNumber, at: start, bytes) }
    }
    if i < bytes.count, bytes[i] | 0x20 == UInt8(ascii: "e") {
      isPlain = false
      i &+= 1
      if i < bytes.count, bytes[i] == UInt8(ascii: "+") || bytes[i] == UInt8(ascii: "-") { i &+= 1 }
      let first = i
      i = endOfDigits(bytes, from: first)
      guard i > first else { throw error(.invalidNumber, at: start, bytes) }
    }
    position = i
    append(.number, from: start, to: i, needsDecoding: !isPlain)
  }

  private func endOfDigits(_ bytes: Span<UInt8>, from offset: Int) -> Int {
    var i = offset
    while i < bytes.count, bytes[i] &- UInt8(ascii: "0") < 10 { i &+= 1 }
    return i
  }
}

/// The value of a hexadecimal digit.
func hexadecimalValue(_ byte: UInt8) -> UInt32? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte &- UInt8(ascii: "0"))
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte &- UInt8(ascii: "a") &+ 10)
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte &- UInt8(ascii: "A") &+ 10)
  default: nil
  }
}
