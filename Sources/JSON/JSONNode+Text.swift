// What a string says, with its escapes resolved.

extension JSONNode {
  /// The text of a string in valid UTF-8; nil for other kinds. A lone surrogate escape reads as U+FFFD.
  package var text: [UInt8]? {
    guard kind == .string else { return nil }
    return record.needsDecoding ? storage.bytes.withUnsafeBytes(decoded) : Array(storage.bytes[contents])
  }

  /// The text of a string; nil for other kinds.
  package var string: String? {
    guard kind == .string else { return nil }
    if record.needsDecoding, let text { return String(decoding: text, as: UTF8.self) }
    return String(decoding: storage.bytes[contents], as: UTF8.self)
  }

  /// Whether this is a string with the text `literal`.
  package func equals(_ literal: StaticString) -> Bool {
    kind == .string && storage.text(at: index, equals: literal)
  }

  /// The offsets between the quotes of a string.
  private var contents: Range<Int> { (range.lowerBound + 1)..<(range.upperBound - 1) }

  /// An escape is never shorter than what it stands for, so the contents' count is room enough; the parser has
  /// checked each escape.
  private func decoded(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
    let contents = contents
    return Array(unsafeUninitializedCapacity: contents.count) { output, count in
      let target = UnsafeMutableRawBufferPointer(output)
      var i = contents.lowerBound
      while i < contents.upperBound {
        if i <= contents.upperBound &- 8 {
          let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: i, as: UInt64.self))
          let marks = WordScan.backslash(word)
          let plain = marks == 0 ? 8 : WordScan.firstIndex(marks)
          // Eight bytes fit: the output is never ahead of the input. Those after `plain` are overwritten.
          target.storeBytes(of: word.littleEndian, toByteOffset: count, as: UInt64.self)
          count &+= plain
          i &+= plain
          if plain > 0 { continue }
        } else if bytes[i] != UInt8(ascii: "\\") {
          output[count] = bytes[i]
          count &+= 1
          i &+= 1
          continue
        }
        let escape = bytes[i &+ 1]
        guard escape == UInt8(ascii: "u") else {
          output[count] = Self.unescaped(escape)
          count &+= 1
          i &+= 2
          continue
        }
        let (scalar, length) = Self.scalar(bytes, at: i, end: contents.upperBound)
        i &+= length
        for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          output[count] = unit
          count &+= 1
        }
      }
    }
  }

  private static func unescaped(_ escape: UInt8) -> UInt8 {
    switch escape {
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    default: escape
    }
  }

  /// The scalar of the `\u` escape at `offset`, or of the pair of escapes that begins there, and its length.
  private static func scalar(
    _ bytes: UnsafeRawBufferPointer, at offset: Int, end: Int
  ) -> (Unicode.Scalar, length: Int) {
    let replacement: Unicode.Scalar = "\u{FFFD}"
    let first = codeUnit(bytes, at: offset)
    guard first & 0xFC00 == 0xD800 else { return (Unicode.Scalar(first) ?? replacement, 6) }
    guard end - offset >= 12, bytes[offset + 6] == UInt8(ascii: "\\"), bytes[offset + 7] == UInt8(ascii: "u")
    else { return (replacement, 6) }
    let second = codeUnit(bytes, at: offset + 6)
    guard second & 0xFC00 == 0xDC00 else { return (replacement, 6) }
    let value = 0x10000 + ((first & 0x3FF) << 10 | (second & 0x3FF))
    return (Unicode.Scalar(value) ?? replacement, 12)
  }

  private static func codeUnit(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> UInt32 {
    var value: UInt32 = 0
    for i in (offset + 2)..<(offset + 6) { value = value << 4 | (hexadecimalValue(bytes[i]) ?? 0) }
    return value
  }
}

extension JSONStorage {
  /// The index of the value of the last member named `key` of the object at `object`; 0 when there is none.
  func lastValue(named key: StaticString, in object: Int) -> Int {
    let end = Int(records[object].next)
    guard records[object].kind == .object else { return 0 }
    var found = 0
    var index = object + 1
    while index < end {
      if text(at: index, equals: key) { found = index + 1 }
      index = Int(records[index + 1].next)
    }
    return found
  }

  /// Whether the string at `index` has the text `literal`.
  func text(at index: Int, equals literal: StaticString) -> Bool {
    let record = records[index]
    if record.needsDecoding { return JSONNode(storage: self, index: index).string == literal.description }
    let start = Int(record.start) + 1
    guard Int(record.end) - 1 - start == literal.utf8CodeUnitCount else { return false }
    let expected = literal.utf8Start
    for i in 0..<literal.utf8CodeUnitCount where bytes[start &+ i] != expected[i] { return false }
    return true
  }
}
