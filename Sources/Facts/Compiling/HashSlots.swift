// The hash index of an image while it grows.

/// Open addressing with linear probing: a slot is the low half of a hash above a number plus 1; 0 is free. At most
/// two thirds are taken.
struct HashSlots {
  private(set) var slots: [UInt64] = []
  private var count = 0
  /// Where to go on for hashes that many entries have: a million things of one name must not be walked a million times.
  private var crowded: [UInt32: Int] = [:]

  /// An index with room for `capacity` entries.
  init(capacity: Int = 0) {
    if capacity > 0 { grow(to: capacity) }
  }

  /// The number of that hash for which `matches` holds; nil if there is none.
  @inline(__always)
  func find(_ hash: UInt64, _ matches: (Int) -> Bool) -> Int? {
    guard !slots.isEmpty else { return nil }
    let tag = UInt32(truncatingIfNeeded: hash)
    let mask = slots.count &- 1
    var position = Int(tag) & mask
    while true {
      let slot = slots[position]
      if slot == 0 { return nil }
      if UInt32(truncatingIfNeeded: slot >> 32) == tag {
        let number = Int(UInt32(truncatingIfNeeded: slot)) &- 1
        if matches(number) { return number }
      }
      position = (position &+ 1) & mask
    }
  }

  /// Adds `number`, which may be there already under the same hash.
  @inline(__always)
  mutating func insert(_ hash: UInt64, _ number: Int) {
    count &+= 1
    if count &* 3 > slots.count &* 2 { grow(to: count) }
    put(UInt64(UInt32(truncatingIfNeeded: hash)) << 32 | UInt64(UInt32(truncatingIfNeeded: number &+ 1)))
  }

  @inline(__always)
  private mutating func put(_ slot: UInt64) {
    let mask = slots.count &- 1
    let tag = UInt32(truncatingIfNeeded: slot >> 32)
    var position = Int(tag) & mask
    if !crowded.isEmpty { position = crowded[tag] ?? position }
    var steps = 0
    while slots[position] != 0 {
      position = (position &+ 1) & mask
      steps &+= 1
    }
    slots[position] = slot
    if steps > 64 { crowded[tag] = position }
  }

  private mutating func grow(to capacity: Int) {
    if !crowded.isEmpty { crowded.removeAll() }
    var size = 8
    while size &* 2 < capacity &* 3 { size &*= 2 }
    size = max(size, slots.count)
    while capacity &* 3 > size &* 2 { size &*= 2 }
    let old = slots
    slots = [UInt64](repeating: 0, count: size)
    for slot in old where slot != 0 { put(slot) }
  }
}
