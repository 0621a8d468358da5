// Signs beyond letters and digits.

extension PhraseReader {
  func asciiSign(_ byte: UInt8) -> Sign {
    switch byte {
    case UInt8(ascii: "+"): .plus
    case UInt8(ascii: "~"): .about
    case UInt8(ascii: "<"): .less
    case UInt8(ascii: ">"): .greater
    case UInt8(ascii: "$"): .currency
    case UInt8(ascii: "%"): .percent
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "("): .openParenthesis
    case UInt8(ascii: ")"): .closeParenthesis
    case UInt8(ascii: "\""), UInt8(ascii: "'"): .quote
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "|"): .stop
    case UInt8(ascii: "#"): .number
    default: .other
    }
  }

  /// Appends the sign beyond ASCII at `start`, or the fraction that it is.
  mutating func addSign(_ text: [UInt8], _ start: Int, _ length: Int, _ isGlued: Bool) {
    var scalar: UInt32 = 0
    for index in 0..<length {
      let byte = UInt32(text[start + index])
      scalar =
        index == 0
        ? (length == 1 ? byte : length == 2 ? byte & 0x1F : length == 3 ? byte & 0x0F : byte & 7)
        : scalar << 6 | byte & 0x3F
    }
    if let (numerator, denominator) = fractionGlyph(scalar) {
      tokens.append(
        PhraseToken(
          .fractionGlyph, start..<(start + length), isGlued: isGlued, words: 1,
          detail: numerator * 16 + denominator))
      return
    }
    tokens.append(PhraseToken(.sign, start..<(start + length), isGlued: isGlued, sign: sign(scalar)))
  }

  private func fractionGlyph(_ scalar: UInt32) -> (Int, Int)? {
    switch scalar {
    case 0xBC: (1, 4)
    case 0xBD: (1, 2)
    case 0xBE: (3, 4)
    case 0x2150: (1, 7)
    case 0x2151: (1, 9)
    case 0x2152: (1, 10)
    case 0x2153: (1, 3)
    case 0x2154: (2, 3)
    case 0x2155: (1, 5)
    case 0x2156: (2, 5)
    case 0x2157: (3, 5)
    case 0x2158: (4, 5)
    case 0x2159: (1, 6)
    case 0x215A: (5, 6)
    case 0x215B: (1, 8)
    case 0x215C: (3, 8)
    case 0x215D: (5, 8)
    case 0x215E: (7, 8)
    default: nil
    }
  }

  private func sign(_ scalar: UInt32) -> Sign {
    switch scalar {
    case 0x2212, 0xFE63, 0xFF0D: .minus
    case 0x2010, 0x2011: .hyphen
    case 0x2012...0x2015: .dash
    case 0x2248, 0x223C, 0x2243, 0x2245: .about
    case 0x2264, 0x2A7D: .lessOrEqual
    case 0x2265, 0x2A7E: .greaterOrEqual
    case 0xA2...0xA5, 0x20A0...0x20CF, 0x0E3F, 0xFDFC: .currency
    case 0x2030, 0x2031, 0x066A: .percent
    case 0xD7: .multiply
    case 0x2044, 0x2215: .slash
    case 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A: .quote
    case 0x2026: .stop
    case 0x2116: .number
    default: .other
    }
  }
}
