// Reading numerals of bodies and fact bases: digits, ".", "_" and a sign.

extension Decimal {
  /// The most digits a numeral may have, leading zeros of its integer part aside (2-facts.md, *Precision*).
  public static let maximumDigits = 30

  /// What the bytes of a numeral were read as.
  public enum ParseResult: Hashable, Sendable {
    case decimal(Decimal)
    /// More digits than `maximumDigits`.
    case tooLong
    /// No numeral.
    case malformed
  }

  /// Reads all of `range` as a numeral: an optional "-" or "+", digits with "_" between them, then perhaps "." and
  /// more of them.
  ///
  /// `range` is clamped to `text`. O(`range.count`).
  public static func parse(_ text: [UInt8], _ range: Range<Int>) -> ParseResult {
    let range = range.clamped(to: 0..<text.count)
    var offset = range.lowerBound
    var isNegative = false
    if offset < range.upperBound, text[offset] == 0x2D || text[offset] == 0x2B {
      isNegative = text[offset] == 0x2D
      offset += 1
    }
    var coefficient: Int128 = 0
    var digits = 0
    var decimals = 0
    var hasPoint = false
    var followsDigit = false
    while offset < range.upperBound {
      let byte = text[offset]
      if byte &- 0x30 < 10 {
        if digits > 0 || byte != 0x30 || hasPoint { digits += 1 }
        if hasPoint { decimals += 1 }
        if digits <= maximumDigits { coefficient = coefficient &* 10 &+ Int128(byte &- 0x30) }
        followsDigit = true
      } else if followsDigit && (byte == 0x5F || (byte == 0x2E && !hasPoint)) {
        if byte == 0x2E { hasPoint = true }
        followsDigit = false
      } else {
        return .malformed
      }
      offset += 1
    }
    guard followsDigit else { return .malformed }
    guard digits <= maximumDigits else { return .tooLong }
    return .decimal(
      Decimal(
        isNegative ? 0 - coefficient : coefficient, exponent: Int16(-decimals), hasDecimals: hasPoint))
  }
}
