// Units by any of their names: ids, codes, signs and words in every language.
import TextModel

extension Facts {
  /// The units that the bytes of `range` can mean: those with exactly that name, else those whose name is the same
  /// but for case and accents. Of several the preferred comes first. At most four.
  package func units(_ text: [UInt8], _ range: Range<Int>) -> UnitCandidates {
    let range = range.clamped(to: 0..<text.count)
    guard !range.isEmpty else { return .none }
    let hash = foldedHash(text, range)
    var exact = UnitCandidates.none
    var folded = UnitCandidates.none
    for layer in layers where layer.unitNameIndex.count > 0 {
      _ = layer.probe(layer.unitNameIndex, hash) { index in
        let name = layer.row(layer.unitNames, index)
        if layer.equals(name.start, name.length, text, range) {
          exact.add(UnitID(raw: name.owner), isPreferred: name.kind == NameKind.preferredSymbol.rawValue)
        } else if exact.isEmpty, layer.equalsFolded(name, text, range) {
          folded.add(UnitID(raw: name.owner), isPreferred: name.kind == NameKind.preferredSymbol.rawValue)
        }
        return false
      }
    }
    return exact.isEmpty ? folded : exact
  }

  /// The longest unit name that begins at `start` and ends before `limit` where a word ends: "km/h",
  /// "square kilometres", "percentage points". Nil when none begins there.
  package func longestUnit(
    _ text: [UInt8], from start: Int, limit: Int
  ) -> (units: UnitCandidates, end: Int)? {
    let limit = min(limit, text.count)
    guard start >= 0, start < limit else { return nil }
    let firstEnd = text.unitTokenEnd(at: start, limit: limit)
    let first = units(text, start..<firstEnd)
    var best = first.isEmpty ? nil : (units: first, end: firstEnd)
    let prefix = foldedHash(text, start..<firstEnd)
    let tokens = mostTokens(afterPrefix: prefix)
    guard tokens > 1 else { return best }
    var end = firstEnd
    // A name over a line break or several spaces is looked up as it would stand with one.
    var spaced: [UInt8]?
    for _ in 1..<tokens {
      var next = end
      while next < limit, text.unitSpaceLength(at: next) > 0 { next += text.unitSpaceLength(at: next) }
      guard next < limit else { break }
      let gap = end..<next
      end = min(limit, text.unitTokenEnd(at: next, limit: limit))
      if spaced == nil, gap.count > 1 || (gap.count == 1 && text[gap.lowerBound] != 0x20) {
        spaced = [UInt8](text[start..<gap.lowerBound])
      }
      if spaced != nil {
        if !gap.isEmpty { spaced?.append(0x20) }
        spaced?.append(contentsOf: text[next..<end])
      }
      let found = spaced.map { units($0, 0..<$0.count) } ?? units(text, start..<end)
      if !found.isEmpty { best = (found, end) }
    }
    return best
  }

  /// Whether a name of `unit` can mean those units: of "$" more currencies than four.
  package func sharesName(_ unit: UnitID, with candidates: UnitCandidates) -> Bool {
    guard candidates.fourth != nil else { return false }
    for layer in layers {
      for index in 0..<layer.unitNames.count {
        let row = layer.row(layer.unitNames, index)
        guard row.owner == unit.raw else { continue }
        let name = layer.withText(row.start, row.length) { [UInt8]($0) }
        if units(name, name.indices) == candidates { return true }
      }
    }
    return false
  }

  /// How many tokens the longest name has that begins with a token of that folded hash; 0 if none of several does.
  private func mostTokens(afterPrefix hash: UInt64) -> Int {
    var most = 0
    for layer in layers where layer.unitPrefixIndex.count > 0 {
      if let count = layer.probe(layer.unitPrefixIndex, hash, { _ in true }) { most = max(most, count + 1) }
    }
    return min(most, 16)
  }
}

extension UnitCandidates {
  mutating func add(_ unit: UnitID, isPreferred: Bool) {
    if unit == first || unit == second || unit == third || unit == fourth {
      if !isPreferred || unit == first { return }
      if unit == second { second = first } else if unit == third { third = first } else { fourth = first }
      first = unit
    } else if isPreferred {
      (first, second, third, fourth) = (unit, first, second, third)
    } else if first == nil {
      first = unit
    } else if second == nil {
      second = unit
    } else if third == nil {
      third = unit
    } else if fourth == nil {
      fourth = unit
    }
  }
}

extension [UInt8] {
  /// The end of the token of a unit's name at `start`: a run of letters, a run of digits, or one other scalar.
  func unitTokenEnd(at start: Int, limit: Int) -> Int {
    var offset = start
    while offset < limit, let length = letterLength(at: offset) { offset += length }
    if offset > start { return Swift.min(offset, limit) }
    while offset < limit, self[offset] &- 0x30 < 10 { offset += 1 }
    if offset > start { return offset }
    return Swift.min(limit, start + Swift.max(1, scalar(at: start).length))
  }

  /// The length of the space at `offset`, no-break spaces too; 0 for anything else.
  func unitSpaceLength(at offset: Int) -> Int {
    guard offset < count else { return 0 }
    if self[offset] == 0x20 || self[offset] == 0x0A || self[offset] == 0x0D || self[offset] == 0x09 {
      return 1
    }
    guard self[offset] >= 0x80 else { return 0 }
    let (value, length) = scalar(at: offset)
    return value == 0xA0 || value == 0x202F || value == 0x2009 ? length : 0
  }
}

extension Layer {
  /// Whether the name and the bytes of `range` fold to the same.
  func equalsFolded(_ name: NameRow, _ text: [UInt8], _ range: Range<Int>) -> Bool {
    withText(name.start, name.length) { own in
      // Most names are ASCII and of the same length: no copy is made of them.
      if own.count == range.count {
        var offset = 0
        var isASCII = true
        while offset < own.count {
          let (a, b) = (own[offset], text[range.lowerBound &+ offset])
          if (a | b) >= 0x80 {
            isASCII = false
            break
          }
          if a != b, lowercasedASCII(a) != lowercasedASCII(b) { return false }
          offset &+= 1
        }
        if isASCII { return true }
      }
      let copy = [UInt8](own)
      return copy.equalsFolded(0..<copy.count, text, range)
    }
  }
}

@inline(__always)
private func lowercasedASCII(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
