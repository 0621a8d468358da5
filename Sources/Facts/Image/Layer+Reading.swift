// Rows, texts and indexes of one image.
import TextModel

extension Layer {
  @inline(__always)
  func row<Row: ImageRow>(_ section: Section<Row>, _ index: Int) -> Row {
    section[index]
  }

  /// The row of `id`, which is one of this layer's own or replaced by it; nil for any other.
  @inline(__always)
  func symbol<Row: SymbolRow>(_ symbols: SymbolSection<Row>, _ id: UInt32) -> Row? {
    if id >= symbols.base {
      let index = Int(id &- symbols.base) &+ symbols.replaced
      return index < symbols.rows.count ? row(symbols.rows, index) : nil
    }
    guard symbols.replaced > 0 else { return nil }
    let index = lowerBound(0, symbols.replaced) { row(symbols.rows, $0).id < id }
    let found = row(symbols.rows, index)
    return index < symbols.replaced && found.id == id ? found : nil
  }

  /// The id of the symbol that is new in this layer and written as the bytes of `range`.
  @inline(__always)
  func find<Row: SymbolRow>(
    _ symbols: SymbolSection<Row>, _ text: [UInt8], _ range: Range<Int>, hash: UInt64
  ) -> UInt32? {
    probe(symbols.index, hash) { local in
      let found = row(symbols.rows, local &+ symbols.replaced)
      return equals(found.idStart, found.idLength, text, range)
    }.map { symbols.base &+ UInt32(truncatingIfNeeded: $0) }
  }

  /// Calls `matches` with the numbers that the index has for `hash` until one is right; nil if none is.
  @inline(__always)
  func probe(_ index: Section<UInt64>, _ hash: UInt64, _ matches: (Int) -> Bool) -> Int? {
    guard index.count > 0 else { return nil }
    let tag = UInt32(truncatingIfNeeded: hash)
    let mask = index.count &- 1
    var position = Int(tag) & mask
    for _ in 0..<index.count {
      let slot = row(index, position)
      if slot == 0 { return nil }
      if UInt32(truncatingIfNeeded: slot >> 32) == tag {
        let number = Int(UInt32(truncatingIfNeeded: slot)) &- 1
        if matches(number) { return number }
      }
      position = (position &+ 1) & mask
    }
    return nil
  }

  /// Whether the text at `start` is the bytes of `range`.
  @inline(__always)
  func equals(_ start: UInt32, _ length: UInt32, _ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard Int(length) == range.count else { return false }
    return withText(start, length) { own in
      guard own.count == range.count else { return false }
      return text.withUnsafeBytes { other in
        guard range.lowerBound >= 0, range.upperBound <= other.count else { return false }
        var offset = 0
        while offset &+ 8 <= own.count {
          let word = own.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
          let otherWord = other.loadUnaligned(fromByteOffset: range.lowerBound &+ offset, as: UInt64.self)
          if word != otherWord { return false }
          offset &+= 8
        }
        while offset < own.count {
          if own[offset] != other[range.lowerBound &+ offset] { return false }
          offset &+= 1
        }
        return true
      }
    }
  }

  @inline(__always)
  func withText<Result>(
    _ start: UInt32, _ length: UInt32, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    let text = self.text
    let start = min(Int(start), text.count)
    let base = UnsafeRawPointer(bitPattern: text.address).map { $0 + start }
    return body(
      UnsafeRawBufferPointer(start: base, count: base == nil ? 0 : min(Int(length), text.count &- start)))
  }

  /// The length of the first line of a text, without its terminator.
  func lineLength(_ start: UInt32, _ length: UInt32) -> UInt32 {
    withText(start, length) { text in
      UInt32(clamping: text.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.count)
    }
  }

  /// A copy of a text.
  func bytes(_ start: UInt32, _ length: UInt32) -> [UInt8] { withText(start, length) { [UInt8]($0) } }

  func string(_ start: UInt32, _ length: UInt32) -> String {
    withText(start, length) { String(decoding: $0, as: UTF8.self) }
  }

  /// The first index from `low` to `high` for which `isBefore` does not hold; it must hold for a prefix.
  @inline(__always)
  func lowerBound(_ low: Int, _ high: Int, _ isBefore: (Int) -> Bool) -> Int {
    var low = low
    var high = high
    while low < high {
      let middle = (low &+ high) / 2
      if isBefore(middle) { low = middle &+ 1 } else { high = middle }
    }
    return low
  }

  /// The rows whose key is `key`, in a section sorted by it.
  @inline(__always)
  func range<Row: ImageRow>(
    _ section: Section<Row>, of key: UInt32, by keyOf: (Row) -> UInt32
  ) -> Range<Int> {
    let first = lowerBound(0, section.count) { keyOf(row(section, $0)) < key }
    let last = lowerBound(first, section.count) { keyOf(row(section, $0)) <= key }
    return first..<last
  }

  /// The index of the file that holds the text at `offset`.
  func file(at offset: UInt32) -> Int {
    max(0, lowerBound(0, self.files.count) { row(self.files, $0).textStart <= offset } - 1)
  }

  /// The statements of `subject` as indices of this layer.
  @inline(__always)
  func statementRange(of subject: UInt32) -> Range<Int> {
    guard let entity = symbol(self.entities, subject) else { return 0..<0 }
    let first = min(Int(entity.firstStatement), self.statements.count)
    return first..<(first &+ min(Int(entity.statementCount), self.statements.count &- first))
  }

  /// Those of them that state `property`.
  @inline(__always)
  func statementRange(of subject: UInt32, _ property: UInt32) -> Range<Int> {
    let all = statementRange(of: subject)
    var first = all.lowerBound
    if all.count > 16 {
      first = lowerBound(first, all.upperBound) { row(self.statementProperties, $0) < property }
      return first..<lowerBound(first, all.upperBound) { row(self.statementProperties, $0) <= property }
    }
    while first < all.upperBound, row(self.statementProperties, first) < property { first &+= 1 }
    var end = first
    while end < all.upperBound, row(self.statementProperties, end) == property { end &+= 1 }
    return first..<end
  }
}
