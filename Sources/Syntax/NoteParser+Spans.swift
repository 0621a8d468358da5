// Inline marks that are no claims: escapes, emphasis, code and addresses.

extension NoteParser {
  mutating func readEscape() {
    let next = byte(at + 1)
    guard at + 1 < limit, isPunctuation(next) else {
      at += 1
      return
    }
    flushText(at)
    leaf(.escape, at, at + 2)
    resumeText(at + 2)
  }

  private mutating func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  mutating func readEmphasis() {
    let end = min(endOfRun(UInt8(ascii: "*"), at), limit)
    let isSpaced = (at <= base || isSpaceOrBreak(byte(at - 1))) && (end >= limit || isSpaceOrBreak(byte(end)))
    guard keepsNodes, !isSpaced else {
      at = end
      return
    }
    flushText(at)
    leaf(.emphasisMarker, at, end)
    resumeText(end)
  }

  mutating func readCode() {
    let start = at
    let open = min(endOfRun(UInt8(ascii: "`"), at), limit)
    guard let close = closingBackticks(open - start, from: open) else {
      at = open
      return
    }
    let end = close + (open - start)
    flushText(start)
    let group = openGroup(.inlineCode, start)
    leaf(.codeMarker, start, open)
    leaf(.codeText, open, close)
    leaf(.codeMarker, close, end)
    closeGroup(group, end)
    resumeText(end)
  }

  /// The run of exactly `count` backticks from `start` on. A search that fails lists the last run of each length, so
  /// that no later one has to.
  private mutating func closingBackticks(_ count: Int, from start: Int) -> Int? {
    let longest = 64
    guard count <= longest else { return nil }
    if !marks.lastBackticks.isEmpty, marks.lastBackticks[count] < start { return nil }
    var last = [Int]()
    var offset = start
    while offset < limit {
      guard text[offset] == UInt8(ascii: "`") else {
        offset += 1
        continue
      }
      let end = min(endOfRun(UInt8(ascii: "`"), offset), limit)
      if end - offset == count { return offset }
      if last.isEmpty { last = [Int](repeating: -1, count: longest + 1) }
      if end - offset <= longest { last[end - offset] = offset }
      offset = end
    }
    if marks.lastBackticks.isEmpty {
      marks.lastBackticks = last.isEmpty ? [Int](repeating: -1, count: longest + 1) : last
    }
    return nil
  }

  mutating func readAddress() {
    guard let end = addressEnd(at) else {
      at += 1
      return
    }
    let start = at
    flushText(start)
    let group = openGroup(.link, start)
    leaf(.punctuation, start, start + 1)
    leaf(.url, start + 1, end - 1)
    leaf(.punctuation, end - 1, end)
    closeGroup(group, end)
    resumeText(end)
  }

  /// The offset behind `<scheme:…>` at `start`.
  private mutating func addressEnd(_ start: Int) -> Int? {
    var offset = start + 1
    while offset < limit, (text[offset] | 0x20) &- 0x61 < 26 { offset += 1 }
    guard offset > start + 1, byte(offset) == UInt8(ascii: ":") else { return nil }
    while offset < limit {
      switch text[offset] {
      case UInt8(ascii: ">"): return offset + 1
      case 0x00...0x20, UInt8(ascii: "<"): return nil
      default: offset += 1
      }
    }
    return nil
  }
}
