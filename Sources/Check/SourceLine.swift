// One line of a text made fit for a terminal, with carets under a part of it.

import TextModel

/// A line as it is shown: control characters replaced, a long line cut around what matters.
struct SourceLine {
  private(set) var shown: [UInt8] = []
  /// Blanks up to the range, then carets; tabs stay tabs so that both lines align wherever tabs stop.
  private(set) var carets: [UInt8] = []

  /// The most columns that are shown of a line.
  static let maximumWidth = 120
  /// How much of what is shown may stand before the range.
  private static let widthBefore = 40

  /// - Parameters:
  ///   - line: the offsets in `text` of one line without its terminator.
  ///   - range: what to mark, as offsets in `text`; an empty one is marked with one caret.
  init(_ text: [UInt8], _ line: Range<Int>, marking range: Range<Int>) {
    let line = line.clamped(to: 0..<text.count)
    let whole = range.clamped(to: line)
    let window = SourceLine.window(text, line, around: whole)
    // Of a range longer than what is shown its beginning is marked.
    let range = whole.clamped(to: window)
    shown.reserveCapacity(window.count + 6)
    carets.reserveCapacity(range.upperBound - min(window.lowerBound, range.upperBound) + 4)
    if window.lowerBound > line.lowerBound {
      shown.append(scalar: 0x2026)
      carets.append(0x20)
    }
    append(text, window.lowerBound..<max(window.lowerBound, range.lowerBound), marking: 0x20)
    let before = carets.count
    append(text, max(window.lowerBound, range.lowerBound)..<range.upperBound, marking: UInt8(ascii: "^"))
    if carets.count == before { carets.append(UInt8(ascii: "^")) }
    append(text, range.upperBound..<window.upperBound, marking: nil)
    if window.upperBound < line.upperBound { shown.append(scalar: 0x2026) }
  }

  /// Shows the part of the text, with `mark` under each of its columns.
  private mutating func append(_ text: [UInt8], _ range: Range<Int>, marking mark: UInt8?) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      var end = offset
      while end < range.upperBound, text[end] &- 0x20 < 0x5F { end += 1 }
      if end > offset {
        shown.append(contentsOf: text[offset..<end])
        if let mark { for _ in offset..<end { carets.append(mark) } }
        offset = end
        continue
      }
      let (value, length) = text.scalar(at: offset)
      if SourceLine.isControl(value) {
        shown.append(scalar: 0xFFFD)
      } else {
        shown.append(scalar: value)
      }
      if let mark {
        if value == 0x09, mark == 0x20 {
          carets.append(0x09)
        } else {
          for _ in 0..<SourceLine.width(of: value) { carets.append(mark) }
        }
      }
      offset += max(1, length)
    }
  }

  /// The part of a line to show: all of it, or `maximumWidth` characters that hold the start of the range.
  private static func window(_ text: [UInt8], _ line: Range<Int>, around range: Range<Int>) -> Range<Int> {
    if line.count <= maximumWidth { return line }
    // Both steps count characters from the range, so that a line of a megabyte costs no more than a short one.
    var start = range.lowerBound
    var before = 0
    while start > line.lowerBound, before < maximumWidth {
      start = text.scalarStart(at: start - 1, from: line.lowerBound)
      before += 1
    }
    if start > line.lowerBound || before > maximumWidth - widthBefore {
      let excess = before - widthBefore
      start = text.offset(advancing: excess, in: .utf32, within: start..<range.lowerBound)
      before = widthBefore
    }
    let end = text.offset(
      advancing: maximumWidth - before, in: .utf32, within: range.lowerBound..<line.upperBound)
    return start..<max(end, range.lowerBound)
  }

  private static func isControl(_ value: UInt32) -> Bool {
    switch value {
    case 0x09: false
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F: true
    default: false
    }
  }

  /// How many columns a terminal gives a scalar: 0 for marks and joiners, 2 for East Asian wide and emoji, else 1
  /// (Unicode Standard Annex 11).
  static func width(of value: UInt32) -> Int {
    if value < 0x300 { return 1 }
    switch value {
    case 0x300...0x36F, 0x483...0x489, 0x591...0x5BD, 0x610...0x61A, 0x64B...0x65F, 0x1AB0...0x1AFF,
      0x1DC0...0x1DFF, 0x200B...0x200D, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xFEFF,
      0x1F3FB...0x1F3FF, 0xE0100...0xE01EF:
      return 0
    case 0x1100...0x115F, 0x231A...0x231B, 0x23E9...0x23EC, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x1FA70...0x1FAFF,
      0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  /// Appends `text` with control characters replaced and line breaks as blanks, so that what a note quotes cannot
  /// steer a terminal.
  static func appendSanitized(_ text: String, to result: inout [UInt8]) {
    var text = text
    let isPlain = text.withUTF8 { bytes in
      for byte in bytes where byte &- 0x20 >= 0x5F { return false }
      result.append(contentsOf: bytes)
      return true
    }
    if isPlain { return }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A, 0x0D: result.append(0x20)
      case let value: result.append(scalar: isControl(value) ? 0xFFFD : value)
      }
    }
  }
}
