// Combinations of dimensions, each interned once in a snapshot.
import TextModel

extension Facts {
  /// The names and values of a combination, with the entity whose id the value is; empty for `none`.
  package func dimensions(_ id: DimensionsID) -> [(name: String, value: String, entity: EntityID?)] {
    pairs(of: id).map { pair in
      let value = [UInt8](atom(pair.value).utf8)
      return (atom(pair.key), value.string(0..<value.count), entity(value, 0..<value.count))
    }
  }

  /// The combination of those names and values, in any order; nil when no statement has it. The empty one is `none`.
  package func dimensionsID(
    matching pairs: [(name: Range<Int>, value: Range<Int>)], in text: [UInt8]
  ) -> DimensionsID? {
    if pairs.isEmpty { return DimensionsID.none }
    var hash: UInt64 = 0
    for pair in pairs {
      guard let name = atom(text, pair.name), let value = atom(text, pair.value) else { return nil }
      hash = hash &+ combinationHash(name, value)
    }
    return combination(hash, pairs.count)
  }

  /// Whether any statement has the bytes of `range` as the name or value of a dimension.
  package func isDimensionWord(_ text: [UInt8], _ range: Range<Int>) -> Bool { atom(text, range) != nil }

  func atom(_ text: [UInt8], _ range: Range<Int>) -> UInt32? {
    let range = range.clamped(to: 0..<text.count)
    let hash = exactHash(text, range)
    for layer in layers {
      let found = layer.probe(layer.atomIndex, hash) {
        let row = layer.row(layer.atoms, $0)
        return layer.equals(row.start, row.length, text, range)
      }
      if let found { return layer.base.atoms &+ UInt32(truncatingIfNeeded: found) }
    }
    return nil
  }

  /// The combination with that sum of the hashes of `count` pairs; 64 bits are taken to tell combinations apart.
  func combination(_ hash: UInt64, _ count: Int) -> DimensionsID? {
    for layer in layers {
      let found = layer.probe(layer.combinationIndex, hash) {
        let row = layer.row(layer.combinations, $0)
        return row.hash == hash && Int(row.count) == count
      }
      if let found {
        return DimensionsID(raw: layer.base.combinations &+ UInt32(truncatingIfNeeded: found) &+ 1)
      }
    }
    return nil
  }

  func atom(_ id: UInt32) -> String {
    guard let layer = layer(of: id, \.atoms), id >= layer.base.atoms else { return "" }
    let row = layer.row(layer.atoms, Int(id &- layer.base.atoms))
    return layer.string(row.start, row.length)
  }

  func pairs(of id: DimensionsID) -> [PairRow] {
    guard id.raw > 0, let layer = layer(of: id.raw &- 1, \.combinations), id.raw > layer.base.combinations
    else {
      return []
    }
    let row = layer.row(layer.combinations, Int(id.raw &- 1 &- layer.base.combinations))
    let first = min(Int(row.first), layer.combinationPairs.count)
    return (first..<first + min(Int(row.count), layer.combinationPairs.count - first)).map {
      layer.row(layer.combinationPairs, $0)
    }
  }
}

/// The share of one pair in the hash of a combination: their sum does not depend on the order.
@inline(__always)
func combinationHash(_ name: UInt32, _ value: UInt32) -> UInt64 {
  let product = (UInt64(name) << 32 | UInt64(value) &+ 1).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
  return (product.high ^ product.low) &* 0x9E37_79B9_7F4A_7C15
}
