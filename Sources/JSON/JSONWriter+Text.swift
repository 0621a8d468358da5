// Escaping strings, and digits.

extension JSONWriter {
  mutating func appendQuoted(_ text: Span<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    var i = 0
    var plain = 0
    while true {
      i = WordScan.firstSpecial(text, in: i..<text.count)
      if i < text.count, text[i] >= 0x80 {
        let length = UTF8Sequence.length(text, at: i, end: text.count)
        i &+= length
        if length > 0 { continue }
      }
      appendPlain(text, plain..<i)
      guard i < text.count else { break }
      appendEscape(text[i])
      i &+= 1
      plain = i
    }
    bytes.append(UInt8(ascii: "\""))
  }

  @inline(__always)
  private mutating func appendPlain(_ text: Span<UInt8>, _ range: Range<Int>) {
    if range.isEmpty { return }
    text.extracting(range).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  private mutating func appendEscape(_ byte: UInt8) {
    let escape: StaticString
    switch byte {
    case UInt8(ascii: "\""): escape = "\\\""
    case UInt8(ascii: "\\"): escape = "\\\\"
    case 0x0A: escape = "\\n"
    case 0x0D: escape = "\\r"
    case 0x09: escape = "\\t"
    case 0x80...: escape = "\u{FFFD}"
    default:
      bytes.append(contentsOf: "\\u00".utf8)
      for digit in [byte >> 4, byte & 15] {
        bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
      return
    }
    escape.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func appendDecimal(_ value: Int) {
    var rest = value.magnitude
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    if rest < 10 {
      bytes.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest))
      return
    }
    var power: UInt = 10
    while rest / power >= 10 { power *= 10 }
    while power > 0 {
      bytes.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest / power))
      rest %= power
      power /= 10
    }
  }
}
