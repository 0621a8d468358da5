// One line of a text made fit for a terminal, with carets under a part of it.

import TextModel

/// A line as it is shown: control characters replaced, a long line cut around what matters.
struct SourceLine {
  private(set) var shown: [UInt8] = []
  /// Blanks up to the range, then carets; tabs stay tabs so that both lines align wherever tabs stop.
  private(set) var carets: [UInt8] = []

  /// The most columns that are shown of a line.
  static let maximumWidth = 120

  /// - Parameters:
  ///   - line: the UTF-8 of one line without its terminator.
  ///   - range: what to mark, as offsets in the line; an empty one is marked with one caret.
  init(_ line: ArraySlice<UInt8>, marking range: Range<Int>) {
    let bytes = Array(line)
    let range = range.clamped(to: 0..<bytes.count)
    let window = SourceLine.window(bytes, around: range)
    if window.lowerBound > 0 { append(ellipsis: true) }
    var caretCount = 0
    var offset = window.lowerBound
    while offset < window.upperBound {
      let (value, length) = bytes.scalar(at: offset)
      let width = SourceLine.width(of: value)
      let isControl = SourceLine.isControl(value)
      if isControl {
        shown.append(scalar: 0xFFFD)
      } else {
        shown += bytes[offset..<min(offset + length, bytes.count)]
      }
      if offset < range.lowerBound {
        if value == 0x09 { carets.append(0x09) } else { carets += Array(repeating: 0x20, count: width) }
      } else if offset < range.upperBound {
        carets += Array(repeating: UInt8(ascii: "^"), count: width)
        caretCount += width
      }
      offset += max(1, length)
    }
    if caretCount == 0 { carets.append(UInt8(ascii: "^")) }
    if window.upperBound < bytes.count { shown.append(scalar: 0x2026) }
  }

  private mutating func append(ellipsis: Bool) {
    shown.append(scalar: 0x2026)
    carets.append(0x20)
  }

  /// The part of a line to show: all of it, or `maximumWidth` columns that begin at most 40 before the range.
  private static func window(_ bytes: [UInt8], around range: Range<Int>) -> Range<Int> {
    guard bytes.count > maximumWidth, bytes.length(of: 0..<bytes.count, in: .utf32) > maximumWidth else {
      return 0..<bytes.count
    }
    let total = bytes.length(of: 0..<bytes.count, in: .utf32)
    let column = bytes.length(of: 0..<range.lowerBound, in: .utf32)
    let first = column < maximumWidth - 40 ? 0 : min(column - 40, total - maximumWidth)
    let start = bytes.offset(advancing: first, in: .utf32, within: 0..<bytes.count)
    let end = bytes.offset(advancing: maximumWidth, in: .utf32, within: start..<bytes.count)
    return start..<end
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
      0x1DC0...0x1DFF,
      0x200B...0x200D, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xFEFF, 0x1F3FB...0x1F3FF,
      0xE0100...0xE01EF:
      return 0
    case 0x1100...0x115F, 0x231A...0x231B, 0x23E9...0x23EC, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x1FA70...0x1FAFF,
      0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  /// `text` with control characters replaced, so that what a note quotes cannot steer a terminal.
  static func sanitized(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.value == 0x0A || scalar.value == 0x0D {
        result.append(0x20)
      } else {
        result.append(scalar: isControl(scalar.value) ? 0xFFFD : scalar.value)
      }
    }
    return result
  }
}
