// The hash by which prepared fact bases find ids and names; part of their format.
import TextModel

/// A hash of the bytes of `range` in `text`, which must lie in it; with `folding`, of the bytes with ASCII letters in
/// lower case. Nil if it is to fold and a byte is not ASCII.
@inline(__always)
func imageHash(_ text: UnsafeRawBufferPointer, _ range: Range<Int>, folding: Bool = false) -> UInt64? {
  let range = range.clamped(to: 0..<text.count)
  guard let base = text.baseAddress, !range.isEmpty else { return 0x9E37_79B9_7F4A_7C15 }
  var state = UInt64(truncatingIfNeeded: range.count) ^ 0xA076_1D64_78BD_642F
  var seen: UInt64 = 0
  var pointer = base + range.lowerBound
  var rest = range.count
  while rest >= 8 {
    var word = pointer.loadUnaligned(as: UInt64.self)
    seen |= word
    if folding { word = lowercased(word) }
    state = mixed(state ^ word)
    pointer += 8
    rest -= 8
  }
  if rest > 0 {
    var word: UInt64 = 0
    if rest >= 4 {
      word = UInt64(pointer.loadUnaligned(as: UInt32.self))
      word |= UInt64((pointer + (rest - 4)).loadUnaligned(as: UInt32.self)) << UInt64((rest - 4) * 8)
    } else {
      word = UInt64(pointer.load(as: UInt8.self))
      word |= UInt64((pointer + rest / 2).load(as: UInt8.self)) << UInt64(rest / 2 * 8)
      word |= UInt64((pointer + (rest - 1)).load(as: UInt8.self)) << UInt64((rest - 1) * 8)
    }
    seen |= word
    if folding { word = lowercased(word) }
    state = mixed(state ^ word)
  }
  if folding && seen & 0x8080_8080_8080_8080 != 0 { return nil }
  return state ^ state >> 32
}

/// The hash of a name folded: without case, accents and typographic variants.
func foldedHash(_ text: [UInt8], _ range: Range<Int>) -> UInt64 {
  let range = range.clamped(to: 0..<text.count)
  if let hash = text.withUnsafeBytes({ imageHash($0, range, folding: true) }) { return hash }
  let folded = text.folded(range)
  return folded.withUnsafeBytes { imageHash($0, 0..<folded.count) } ?? 0
}

/// The hash of an id.
@inline(__always)
func exactHash(_ text: [UInt8], _ range: Range<Int>) -> UInt64 {
  text.withUnsafeBytes { imageHash($0, range) } ?? 0
}

@inline(__always)
private func mixed(_ value: UInt64) -> UInt64 {
  let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
  return product.high ^ product.low
}

@inline(__always)
private func lowercased(_ word: UInt64) -> UInt64 {
  let low = word & 0x7F7F_7F7F_7F7F_7F7F
  let aboveZ = low &+ 0x2525_2525_2525_2525
  let fromA = low &+ 0x3F3F_3F3F_3F3F_3F3F
  let isUpper = (fromA ^ aboveZ) & ~word & 0x8080_8080_8080_8080
  return word | isUpper >> 2
}
