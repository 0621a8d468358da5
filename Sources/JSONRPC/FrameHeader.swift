// The lines of a message's header.

/// Reading a header's fields.
enum FrameHeader {
  /// The one field that matters, in lower case and with its colon.
  static let lengthName = Array("content-length:".utf8)

  /// The header that most clients write, when it stands whole at the start of `bytes`: `Content-Length: ` with its
  /// digits, and nothing else. Any other is read line by line.
  static func plain(_ bytes: Slice<UnsafeRawBufferPointer>) -> (contentLength: Int, count: Int)? {
    let bytes = UnsafeRawBufferPointer(rebasing: bytes)
    let name: StaticString = "Content-Length: "
    let digits = name.utf8CodeUnitCount
    // Up to nine digits and two line ends.
    guard bytes.count >= digits + 5, name.withUTF8Buffer({ bytes.starts(with: $0) }) else { return nil }
    var end = digits
    var length = 0
    while end < min(bytes.count, digits + 9), bytes[end] &- UInt8(ascii: "0") < 10 {
      length = length * 10 + Int(bytes[end] &- UInt8(ascii: "0"))
      end += 1
    }
    guard end > digits, bytes.count >= end + 4, bytes[end] == 0x0D, bytes[end + 1] == 0x0A,
      bytes[end + 2] == 0x0D, bytes[end + 3] == 0x0A
    else { return nil }
    return (length, end + 4)
  }

  /// Whether `bytes` begin with `Content-Length:`.
  static func beginsLength(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= lengthName.count, let first = bytes.first, first | 0x20 == lengthName[0] else {
      return false
    }
    return bytes.prefix(lengthName.count).elementsEqual(lengthName) { lowercased($0) == $1 }
  }

  /// The value of `Content-Length` among the lines of `header`, each of which is checked.
  static func contentLength(of header: ArraySlice<UInt8>) throws(FrameError) -> Int {
    var length: Int?
    for line in header.split(separator: 0x0A) {
      let line = trimmed(line)
      if line.isEmpty { continue }
      guard let field = field(line) else { throw .malformedHeader }
      guard field.isLength else { continue }
      guard let value = number(field.value), length == nil || length == value else { throw .invalidLength }
      length = value
    }
    guard let length else { throw .missingLength }
    return length
  }

  /// Splits `Name: value`; nil when the name is empty or holds what no name holds.
  static func field(_ line: ArraySlice<UInt8>) -> (isLength: Bool, value: ArraySlice<UInt8>)? {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else { return nil }
    let isName = line[..<colon].allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
    guard isName else { return nil }
    let isLength = colon - line.startIndex == lengthName.count - 1 && beginsLength(line)
    return (isLength, trimmed(line[(colon + 1)...]))
  }

  /// `line` without spaces, tabs and line ends on either side.
  static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A }
    guard let first = line.firstIndex(where: { !isSpace($0) }),
      let last = line.lastIndex(where: { !isSpace($0) })
    else { return [] }
    return line[first...last]
  }

  /// The value of decimal digits; nil when there are none, something else or too many.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 18, digits.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) else {
      return nil
    }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
