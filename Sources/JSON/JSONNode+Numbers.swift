// What a number says, when it fits.

extension JSONNode {
  /// The value of a number that is a whole one and fits, however it is written (`1`, `1.0`, `1e2`); nil else.
  package var int: Int? {
    guard kind == .number else { return nil }
    if record.needsDecoding { return wholeDouble }
    let bytes = storage.bytes
    var i = range.lowerBound
    let isNegative = bytes[i] == UInt8(ascii: "-")
    if isNegative { i &+= 1 }
    var value = 0
    while i < range.upperBound {
      let digit = Int(bytes[i] &- UInt8(ascii: "0"))
      let (shifted, overflow) = value.multipliedReportingOverflow(by: 10)
      let (next, overflow2) =
        isNegative ? shifted.subtractingReportingOverflow(digit) : shifted.addingReportingOverflow(digit)
      if overflow || overflow2 { return nil }
      value = next
      i &+= 1
    }
    return value
  }

  /// The nearest double of a number; nil for other kinds and for what is out of range.
  package var double: Double? {
    guard kind == .number, let value = Double(String(decoding: source, as: UTF8.self)), value.isFinite else {
      return nil
    }
    return value
  }

  /// The value of a number with a fraction or an exponent when it is whole and below 2^53. (`Int(exactly:)` would
  /// need the C library's mathematics.)
  private var wholeDouble: Int? {
    guard let double, double.magnitude < 9_007_199_254_740_992 else { return nil }
    let whole = Int(double)
    return Double(whole) == double ? whole : nil
  }
}
