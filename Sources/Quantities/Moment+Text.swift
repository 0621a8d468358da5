// Moments as bodies and fact bases write them.

extension Moment {
  /// Reads all of `range` as a moment; nil when it is none.
  ///
  /// The forms are `2025`, `2025-07`, `2025-07-31`, `2025-Q3`, `2025-H1`, `FY2025`, `FY2025-Q3`, `FY2025-H1`, each
  /// perhaps after `~`. Years have four digits. `range` is clamped to `text`.
  public static func parse(_ text: [UInt8], _ range: Range<Int>) -> Moment? {
    let range = range.clamped(to: 0..<text.count)
    var offset = range.lowerBound
    let isApproximate = offset < range.upperBound && text[offset] == 0x7E
    if isApproximate { offset += 1 }
    let isFiscal = range.upperBound - offset > 2 && text[offset] == 0x46 && text[offset + 1] == 0x59
    if isFiscal { offset += 2 }
    guard let year = number(text, offset, digits: 4, before: range.upperBound) else { return nil }
    offset += 4
    if offset == range.upperBound {
      return Moment(isFiscal ? .fiscalYear : .year, year: year, isApproximate: isApproximate)
    }
    guard range.upperBound - offset >= 3, text[offset] == 0x2D else { return nil }
    let letter = text[offset + 1]
    if letter == 0x51 || letter == 0x48 {
      guard range.upperBound - offset == 3,
        let part = number(text, offset + 2, digits: 1, before: range.upperBound)
      else { return nil }
      let granularity: Granularity =
        letter == 0x51 ? (isFiscal ? .fiscalQuarter : .quarter) : (isFiscal ? .fiscalHalf : .half)
      return Moment(granularity, year: year, part: part, isApproximate: isApproximate)
    }
    guard !isFiscal, let month = number(text, offset + 1, digits: 2, before: range.upperBound) else {
      return nil
    }
    offset += 3
    if offset == range.upperBound {
      return Moment(.month, year: year, part: month, isApproximate: isApproximate)
    }
    guard range.upperBound - offset == 3, text[offset] == 0x2D,
      let day = number(text, offset + 1, digits: 2, before: range.upperBound)
    else { return nil }
    return Moment(.day, year: year, part: month, day: day, isApproximate: isApproximate)
  }

  private static func number(_ text: [UInt8], _ offset: Int, digits: Int, before end: Int) -> Int? {
    guard offset + digits <= end else { return nil }
    var value = 0
    for index in offset..<offset + digits {
      guard text[index] &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(text[index] &- 0x30)
    }
    return value
  }
}

extension Moment: CustomStringConvertible {
  /// The moment in the form that `parse` reads; a decade, which bodies cannot name, as `2020s`.
  public var description: String {
    let year = padded(Int(year), 4)
    let text =
      switch granularity {
      case .day: year + "-" + padded(Int(part), 2) + "-" + padded(Int(day), 2)
      case .month: year + "-" + padded(Int(part), 2)
      case .quarter: year + "-Q\(part)"
      case .half: year + "-H\(part)"
      case .year: year
      case .decade: year + "s"
      case .fiscalYear: "FY" + year
      case .fiscalQuarter: "FY" + year + "-Q\(part)"
      case .fiscalHalf: "FY" + year + "-H\(part)"
      }
    return isApproximate ? "~" + text : text
  }
}
