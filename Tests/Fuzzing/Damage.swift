// Damages a text the way typing, pasting, bad encodings and half-written files do.
import FixtureSupport

/// What means something in a note, a fact base, a configuration or a command line, and what is awkward anywhere.
private let tokens: [[UInt8]] =
  [
    "[[", "]]", "[", "]", "{", "}", "{?}", "(", ")", "|", "^", "[^", "`", "```", "~~~", "**", "*", "\\", "%%",
    "%% ignore: no-fact -- r\n", "%% ignore-next: value-mismatch", "---\n", "# ", "> ", "- ", "1. ",
    "|a|b|\n",
    "```facts\n", "@", "@ 2025", "..", "~", "±", "=", ">=", "!=", ";", ":", ",", ".", "-", " - ", "+", "/",
    "\"",
    "'", "“", "”", "<", ">", "<https://", "growth(", "share(", "count(", "sum(", "start(", "not ", "former ",
    "planned ", "FY2025", "2025-Q3", "2025-02-30", "0000", "9999-12-31", "99999", "now", "yes", "unknown",
    "none",
    " %", " EUR", " bn", " m ", "entity ", "property ", "unit ", "source ", "class ", "base ", "\n  derive ",
    "\n  alias \"", "\n  same-as ", "\n  datatype quantity", "\n  complete ", "\nfiscal-year-start ", "from ",
    "until ",
    "as-of ", "recorded ", "said-by ", "deprecated ", "preferred", "note ", "about ", "more than ", "half",
    "one in ", "doubled", "million", "Milliarden", "mille", "тисяч", "quatre-vingt", "\u{301}", "\u{200D}",
    "\u{FEFF}", "\u{2028}", "\u{2029}", "\u{85}", "\u{A0}", "\u{202F}", "\u{0}", "\u{7F}", "\u{1B}[31m", "é",
    "ї",
    "€", "𝄞", "👩‍🚀", "ß", "İ", "\r", "\r\n", "\n", "\n\n", "\t", "    ", "\\u0000", "\\uD800", "null", "true",
    "1e999",
    "-0", "0.0000000000000000000000000000000001", "123456789012345678901234567890123456789012", "1.234",
    "03/04/2026", "TK", "--", "--output=", "off", "**/", "[!a-", "{a,b}",
  ].map { Array($0.utf8) } + [
    [0xFF], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xED, 0xA0, 0x80], [0xC0, 0xAF],
    [0xF4, 0x90, 0x80, 0x80],
    [0xFE, 0xFF, 0x00, 0x5B], [0xFF, 0xFE, 0x5B, 0x00],
  ]

extension SeededGenerator {
  /// A token or, rarely, any byte.
  package mutating func token() -> [UInt8] {
    oneIn(12) ? [UInt8(truncatingIfNeeded: next())] : tokens[below(tokens.count)]
  }

  /// A range of a text of `count` bytes, mostly a short one.
  package mutating func range(in count: Int) -> Range<Int> {
    let start = below(count + 1)
    let length = oneIn(4) ? below(count + 1) : oneIn(2) ? below(40) : below(3)
    return start..<min(count, start + length)
  }

  /// `text` with some changes; parts of `other` may get into it.
  package mutating func damaged(_ text: [UInt8], with other: [UInt8]) -> [UInt8] {
    var text = text
    for _ in 0...below(oneIn(3) ? 12 : 3) { damage(&text, with: other) }
    return text
  }

  private mutating func damage(_ text: inout [UInt8], with other: [UInt8]) {
    let range = range(in: text.count)
    switch below(13) {
    case 0: if !text.isEmpty { text[below(text.count)] ^= 1 << UInt8(below(8)) }
    case 1, 2: text.insert(contentsOf: token(), at: range.lowerBound)
    case 3: text.replaceSubrange(range, with: token())
    case 4: text.removeSubrange(range)
    case 5: text.removeSubrange(range.lowerBound...)
    case 6: text.insert(contentsOf: text[range], at: below(text.count + 1))
    case 7:
      let part = oneIn(2) ? token() : Array(text[range].prefix(200))
      for _ in 0..<below(oneIn(20) ? 600 : 20) { text.insert(contentsOf: part, at: range.lowerBound) }
    case 8: text.replaceSubrange(range, with: other[self.range(in: other.count)])
    case 9: if !text.isEmpty { text[below(text.count)] = UInt8(truncatingIfNeeded: next()) }
    case 10: swapLines(&text)
    case 11: damageNumber(&text)
    default: text.removeSubrange(range.lowerBound..<min(text.count, range.lowerBound + 1))
    }
    if text.count > 1 << 16 { text.removeSubrange((1 << 16)...) }
  }

  private mutating func swapLines(_ text: inout [UInt8]) {
    var lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    lines.swapAt(below(lines.count), below(lines.count))
    text = Array(lines.joined(separator: [0x0A]))
  }

  private mutating func damageNumber(_ text: inout [UInt8]) {
    let digits = text.indices.filter { text[$0] &- 0x30 < 10 }
    if digits.isEmpty { return }
    let place = digits[below(digits.count)]
    if oneIn(2) {
      text[place] = UInt8(0x30 + below(10))
    } else {
      text.insert(contentsOf: Array(number().utf8), at: place)
    }
  }

  /// A numeral, often an awkward one.
  package mutating func number() -> String {
    switch below(9) {
    case 0: return "0"
    case 1: return String(below(10))
    case 2: return String(below(100)) + "." + String(below(100))
    case 3: return String(repeating: word(["9", "1", "0", "7"]), count: below(60))
    case 4: return "0." + String(repeating: "0", count: below(40)) + String(below(10))
    case 5: return String(below(1_000)) + "000000"
    case 6: return String(1850 + below(250))
    default: return String(below(1_000_000))
    }
  }
}
