// An image whose sections still lie apart, as the compiler made them.

/// All of an image, piece after piece: a large one goes into a file without being put together in memory first.
package struct PreparedImage {
  private typealias Piece = ((UnsafeRawBufferPointer) -> Bool) -> Bool

  private var entries = [SectionEntry](repeating: SectionEntry(), count: ImageSection.allCases.count)
  /// Behind the header and the table, without gaps between them.
  private var pieces: [Piece] = []
  private var beginning: [UInt8] = []
  /// In bytes.
  package private(set) var count = (ImageHeader.size + 63) & ~63

  init() {}

  /// Calls `body` with one piece after the other until it returns false; whether it took all of them.
  package func forEachPiece(_ body: (UnsafeRawBufferPointer) -> Bool) -> Bool {
    guard beginning.withUnsafeBytes(body) else { return false }
    for piece in pieces { guard piece(body) else { return false } }
    return true
  }

  /// The image put together.
  package func storage() -> ImageStorage {
    ImageStorage(count: count) { target in
      var offset = 0
      _ = forEachPiece { piece in
        UnsafeMutableRawBufferPointer(rebasing: target[offset...]).copyMemory(from: piece)
        offset += piece.count
        return true
      }
    }
  }

  mutating func add<Row: ImageRow>(_ section: ImageSection, _ rows: [Row]) {
    add(rows)
    place(section, rows.count * MemoryLayout<Row>.stride)
  }

  mutating func add(_ section: ImageSection, _ first: [UInt8], then second: [UInt8]) {
    add(first)
    add(second)
    place(section, first.count + second.count)
  }

  mutating func add<Row: SymbolRow>(
    _ section: ImageSection, _ table: SymbolTable<Row>, _ index: ImageSection, _ declarations: ImageSection
  ) {
    if table.replaced.isEmpty { add(section, table.own) } else { add(section, table.replaced + table.own) }
    add(index, table.index.slots)
    add(declarations, table.declarations)
  }

  /// Puts the header and the table in front once all sections are there.
  mutating func begin(with header: ImageHeader) {
    var header = header
    header.checksum = imageChecksum(ImageStorage(copying: beginning(header)))
    beginning = beginning(header)
  }

  private func beginning(_ header: ImageHeader) -> [UInt8] {
    var bytes = withUnsafeBytes(of: header) { [UInt8]($0) }
    entries.withUnsafeBytes { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: repeatElement(0, count: (64 - bytes.count % 64) % 64))
    return bytes
  }

  private mutating func add<Element>(_ elements: [Element]) {
    if !elements.isEmpty { pieces.append { body in elements.withUnsafeBytes(body) } }
  }

  /// Notes a section of so many bytes at the end, and fills up to where the next one may begin: at a cache line, so that
  /// a statement lies in one. The gap is zero, so that equal texts give equal bytes.
  private mutating func place(_ section: ImageSection, _ bytes: Int) {
    entries[section.rawValue] = SectionEntry(offset: UInt64(count), size: UInt64(bytes))
    let end = count + bytes
    count = (end + 63) & ~63
    add([UInt8](repeating: 0, count: count - end))
  }
}
