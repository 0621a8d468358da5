// A growing run of bytes that is written to through a pointer, once a value and not once a byte.

/// What a writer has put out: the first `count` bytes of `storage`, the rest of which is room.
struct ByteOutput: Sendable {
  private var storage: [UInt8]
  /// At most the count of `storage`.
  var count = 0

  init(capacity: Int) {
    storage = Array(repeating: 0, count: max(capacity, 0))
  }

  var bytes: [UInt8] { Array(storage[..<count]) }

  mutating func take() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &storage)
    taken.removeLast(taken.count - count)
    count = 0
    return taken
  }

  mutating func replace(_ range: Range<Int>, with bytes: [UInt8]) {
    let growth = bytes.count - range.count
    if growth > 0, storage.count - count < growth { grow(growth) }
    let tail = range.upperBound..<count
    storage.withUnsafeMutableBytes { storage in
      let moved = UnsafeMutableRawBufferPointer(rebasing: storage[(tail.lowerBound + growth)...])
      moved.copyMemory(from: UnsafeRawBufferPointer(rebasing: storage[tail]))
      UnsafeMutableRawBufferPointer(rebasing: storage[range.lowerBound...]).copyBytes(from: bytes)
    }
    count += growth
  }

  /// Makes room for `room` bytes and hands `write` the place where they go; it returns how many it wrote.
  @inline(__always)
  private mutating func append(_ room: Int, _ write: (UnsafeMutableRawPointer) -> Int) {
    if storage.count &- count < room { grow(room) }
    let start = count
    count &+= storage.withUnsafeMutableBytes { bytes in
      bytes.baseAddress.map { write($0 + start) } ?? 0
    }
  }

  @inline(never)
  private mutating func grow(_ room: Int) {
    storage.append(contentsOf: repeatElement(0, count: max(room, storage.count, 256)))
  }
}

extension ByteOutput {
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    append(1) { target in
      target.storeBytes(of: byte, as: UInt8.self)
      return 1
    }
  }

  @inline(__always)
  mutating func append(_ literal: StaticString) {
    append(literal.utf8CodeUnitCount) { target in
      literal.withUTF8Buffer { target.copy($0) }
    }
  }

  mutating func append(_ bytes: ArraySlice<UInt8>) {
    append(bytes.count) { target in bytes.withUnsafeBufferPointer { target.copy($0) } }
  }

  /// `"key":`, behind a comma or not.
  @inline(__always)
  mutating func appendKey(_ key: StaticString, hasComma: Bool) {
    append(key.utf8CodeUnitCount &+ 4) { target in
      var length = 0
      func put(_ byte: UInt8) {
        target.storeBytes(of: byte, toByteOffset: length, as: UInt8.self)
        length &+= 1
      }
      if hasComma { put(UInt8(ascii: ",")) }
      put(UInt8(ascii: "\""))
      length &+= key.withUTF8Buffer { (target + length).copy($0) }
      put(UInt8(ascii: "\""))
      put(UInt8(ascii: ":"))
      return length
    }
  }

  mutating func appendDecimal(_ value: Int) {
    // A sign and nineteen digits at most.
    append(20) { target in
      var rest = value.magnitude
      var length = value < 0 ? 1 : 0
      if value < 0 { target.storeBytes(of: UInt8(ascii: "-"), as: UInt8.self) }
      var power: UInt = 10
      length &+= 1
      while power <= rest {
        length &+= 1
        let (next, overflow) = power.multipliedReportingOverflow(by: 10)
        if overflow { break }
        power = next
      }
      var place = length
      repeat {
        place &-= 1
        let digit = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
        target.storeBytes(of: digit, toByteOffset: place, as: UInt8.self)
        rest /= 10
      } while rest > 0
      return length
    }
  }
}

extension ByteOutput {
  /// `text` as a JSON string: what must be escaped is, and what is not UTF-8 becomes U+FFFD.
  mutating func appendQuoted(_ text: UnsafeBufferPointer<UInt8>) {
    // One growth for a long text: room for it and for some escapes.
    if text.count > 4096 { append(text.count &+ text.count / 8) { _ in 0 } }
    append(UInt8(ascii: "\""))
    var i = 0
    while i < text.count {
      i = appendPlain(text, from: i)
      guard i < text.count else { break }
      if text[i] >= 0x80 {
        let length = UTF8Sequence.length(text.span, at: i, end: text.count)
        if length > 0 {
          append(text.count &- i) { $0.copy(UnsafeBufferPointer(rebasing: text[i..<(i &+ length)])) }
          i &+= length
          continue
        }
      }
      appendEscape(text[i])
      i &+= 1
    }
    append(UInt8(ascii: "\""))
  }

  /// Copies up to the next byte that is no plain ASCII, and returns its offset; `start` is below the count.
  @inline(__always)
  private mutating func appendPlain(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let before = count
    // Eight bytes are written at a time, of which only the plain ones count.
    append(text.count &- start &+ 8) { target in
      let source = UnsafeRawBufferPointer(text)
      var i = start
      while i <= source.count &- 8 {
        let word = source.loadUnaligned(fromByteOffset: i, as: UInt64.self)
        target.storeBytes(of: word, toByteOffset: i &- start, as: UInt64.self)
        let marks = WordScan.special(UInt64(littleEndian: word))
        if marks != 0 { return i &- start &+ WordScan.firstIndex(marks) }
        i &+= 8
      }
      while i < source.count, WordScan.isPlain(source[i]) {
        target.storeBytes(of: source[i], toByteOffset: i &- start, as: UInt8.self)
        i &+= 1
      }
      return i &- start
    }
    return start &+ count &- before
  }

  private mutating func appendEscape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case 0x0A: append("\\n")
    case 0x0D: append("\\r")
    case 0x09: append("\\t")
    case 0x80...: append("\u{FFFD}")
    default:
      append("\\u00")
      for digit in [byte >> 4, byte & 15] {
        append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }
}

extension UnsafeMutableRawPointer {
  /// Copies `source` here and returns its count.
  @inline(__always)
  fileprivate func copy(_ source: UnsafeBufferPointer<UInt8>) -> Int {
    if let base = source.baseAddress { copyMemory(from: base, byteCount: source.count) }
    return source.count
  }
}
