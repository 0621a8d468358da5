// Lines of the files in a snapshot, found in place: a file of a million statements is not copied to name one of them.
import ByteScan

extension Facts {
  /// The 0-based line that holds `offset` of the file with that number, `offset` being at or after `start`, which is
  /// on line `startLine`. O(the distance), at memory speed. Lines that end with a lone carriage return do not count.
  package func line(ofFile file: Int, at offset: Int, from start: Int = 0, onLine startLine: Int = 0) -> Int {
    guard let (layer, index) = self.file(file) else { return 0 }
    let row = layer.row(layer.files, index)
    return layer.withText(row.textStart, row.textLength) { text in
      let end = min(max(0, offset), text.count)
      let start = min(max(0, start), end)
      guard let base = text.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return 0 }
      return startLine + Int(stet_count_newlines(base + start, end - start))
    }
  }

  /// The words at `location`, at most 4,096 bytes of them.
  package func text(at location: FactLocation) -> [UInt8] {
    guard let (layer, index) = self.file(location.file) else { return [] }
    let row = layer.row(layer.files, index)
    return layer.withText(row.textStart, row.textLength) { text in
      let range = location.range.clamped(to: 0..<text.count)
      return Array(text[range].prefix(4096))
    }
  }
}
