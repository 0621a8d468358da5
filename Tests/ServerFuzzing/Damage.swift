// Damages messages: as JSON, as bytes, and in their frames.
import FixtureSupport
import JSON

extension SeededGenerator {
  /// The frame of `content`, which a wild client may get wrong.
  mutating func frame(_ content: [UInt8], isWild: Bool) -> [UInt8] {
    guard isWild, oneIn(12) else { return framed(content) }
    let header =
      switch below(9) {
      case 0: "Content-Length: \(content.count + 1 - below(3))\r\n\r\n"
      case 1: "content-length:\(content.count)\nX: y\n\n"
      case 2: "Content-Type: x\r\n\r\n"
      case 3: "Content-Length: \(word(["-1", "x", "", "99999999999999999999", "0", "1e3"]))\r\n\r\n"
      case 4: "Content-Length: 2\r\nContent-Length: \(content.count)\r\n\r\n"
      case 5: "\r\n\r\n"
      case 6: String(repeating: "a", count: 9000)
      case 7: "Content-Length: 999999999999\r\n\r\n"
      default: "é: \u{0}\r\n"
      }
    return Array(header.utf8) + content
  }

  func framed(_ content: [UInt8]) -> [UInt8] {
    Array("Content-Length: \(content.count)\r\n\r\n".utf8) + content
  }

  /// `message` with a value of it replaced, or with some of its bytes changed.
  mutating func damaged(_ message: String) -> [UInt8] {
    let bytes = Array(message.utf8)
    if oneIn(2), let document = try? JSONDocument(parsing: bytes) {
      return replacing(someValue(of: document.root), in: bytes)
    }
    return (0..<below(4)).reduce(into: bytes) { bytes, _ in damage(&bytes) }
  }

  private mutating func someValue(of root: JSONNode) -> JSONNode {
    var node = root
    while !oneIn(4) {
      let children = Array(node.elements) + node.members.map { oneIn(9) ? $0.key : $0.value }
      guard !children.isEmpty else { break }
      node = children[below(children.count)]
    }
    return node
  }

  private mutating func replacing(_ node: JSONNode, in bytes: [UInt8]) -> [UInt8] {
    let values = [
      "null", "true", "0", "-1", "1e400", "9223372036854775808", "\"\"", "\"\\ud800\"", "\"a\\u0000\"", "[]",
      "{}", "[[[[]]]]",
      "{\"a\": 1, \"a\": 2}", "-0.0", "\"\(String(repeating: "é", count: 300))\"",
      String(repeating: "[", count: 600),
      "{\"start\": {\"line\": 5, \"character\": 1}, \"end\": {\"line\": 0, \"character\": 0}}",
    ]
    return bytes[..<node.range.lowerBound] + Array(word(values).utf8) + bytes[node.range.upperBound...]
  }

  private mutating func damage(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    let place = below(bytes.count)
    switch below(5) {
    case 0: bytes.remove(at: place)
    case 1: bytes.insert(UInt8(truncatingIfNeeded: next()), at: place)
    case 2: bytes[place] ^= 1 << UInt8(below(8))
    case 3: bytes.removeSubrange(place..<min(bytes.count, place + below(30)))
    default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + below(30))], at: place)
    }
  }
}
