// Texts made of everything that is awkward about lines and encodings.
import FixtureSupport

private let pieces: [[UInt8]] = [
  Array("a".utf8), Array("words ".utf8), [0x0A], [0x0D], [0x0D, 0x0A], Array("é".utf8), Array("ї".utf8),
  Array("€".utf8), Array("𝄞".utf8), Array("👩‍🚀".utf8), Array("\u{2028}\u{0B}\u{0C}".utf8), [0x80], [0xFF],
  [0xC3],
  [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xED, 0xA0, 0x80], [0xC0, 0xAF], [0xF4, 0x90, 0x80, 0x80], [0x00],
  Array(repeating: 0x78, count: 37), Array("[[]]{}|`*%#<~\\".utf8),
]

/// Bytes of up to `pieceCount` pieces, some of which are no UTF-8.
func randomText(_ pieceCount: Int, using random: inout SeededGenerator) -> [UInt8] {
  var text: [UInt8] = []
  for _ in 0..<Int.random(in: 0...pieceCount, using: &random) {
    text += pieces.randomElement(using: &random) ?? []
  }
  return text
}

/// A range within a text of `count` bytes.
func randomRange(in count: Int, using random: inout SeededGenerator) -> Range<Int> {
  let a = Int.random(in: 0...count, using: &random)
  let b = Int.random(in: 0...count, using: &random)
  return min(a, b)..<max(a, b)
}
