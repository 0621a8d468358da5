// Memory that is about to be read, asked for at once: in a base of a million statements every look-up waits for memory
// several times, one wait after the other, and many look-ups can wait together.
import ByteScan

extension Facts {
  /// Whether some image is so large that look-ups in it wait for memory: only then is `prefetch` worth its while.
  package var isLarge: Bool { layers.contains { $0.isLarge } }

  /// Asks for what `entity` and the statements of an entity read, for all ids that are the bytes of `ranges`.
  package func prefetch(_ text: [UInt8], _ ranges: [Range<Int>]) {
    if ranges.isEmpty { return }
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: ranges.count) { hashes in
      for layer in layers {
        // Each step reads what the one before it has asked for.
        for (number, range) in ranges.enumerated() {
          hashes[number] = exactHash(text, range.clamped(to: 0..<text.count))
          layer.prefetchSlot(hashes[number])
        }
        for number in ranges.indices { layer.prefetchEntity(hashes[number]) }
        for number in ranges.indices { layer.prefetchStatements(hashes[number]) }
      }
    }
  }
}

extension Layer {
  /// Below this many statements an image stays in the processor's caches.
  fileprivate var isLarge: Bool { self.statements.count > 1 << 17 }

  fileprivate func prefetchSlot(_ hash: UInt64) {
    let index = self.entities.index
    index.prefetch(Int(UInt32(truncatingIfNeeded: hash)) & (index.count &- 1))
  }

  fileprivate func prefetchEntity(_ hash: UInt64) {
    if let row = entityRow(hash) { self.entities.rows.prefetch(row) }
  }

  fileprivate func prefetchStatements(_ hash: UInt64) {
    guard let row = entityRow(hash) else { return }
    let entity = self.row(self.entities.rows, row)
    self.text.prefetch(Int(entity.idStart))
    self.statementProperties.prefetch(Int(entity.firstStatement))
    self.statements.prefetch(Int(entity.firstStatement))
  }

  /// The row of the first entity whose id has that hash; its name may be another.
  private func entityRow(_ hash: UInt64) -> Int? {
    probe(self.entities.index, hash) { _ in true }.map { $0 &+ self.entities.replaced }
  }
}

extension Section {
  /// Asks for the row of that number, if there is one.
  @inline(__always)
  fileprivate func prefetch(_ index: Int) {
    guard index >= 0, index < count else { return }
    let stride = UInt(MemoryLayout<Row>.stride)
    let start = address &+ UInt(index) &* stride
    stet_prefetch(start)
    // A row can lie across two lines of the cache.
    stet_prefetch(start &+ stride &- 1)
  }
}
