// The value of a statement, read as its property's datatype (spec 2, A statement, Precision).
import Quantities
import Syntax
import TextModel

extension FactCompiler {
  /// Reads the value into the row; false, with an issue, if it is of another kind than the property takes.
  mutating func readValue(
    _ record: FactRecord, _ field: FactField, _ rule: PropertyRule, _ property: UInt32,
    _ row: inout StatementRow, _ extra: inout ExtraRow, _ hasExtra: inout Bool
  ) -> Bool {
    let value = field.value
    let range = value.span.range(from: record.start)
    switch value.kind {
    case .unknown:
      row.flags |= ValueTag.unknown.rawValue
      return true
    case .none:
      row.flags |= ValueTag.none.rawValue
      return true
    default: break
    }
    switch (rule.datatype, value.kind) {
    case (.quantity, .number): return readQuantity(record, field, rule, property, &row, &extra, &hasExtra)
    case (.entity, .word):
      guard let entity = entityID(range) else { return false }
      row.flags |= ValueTag.entity.rawValue
      row.operand = entity &+ 1
      return true
    case (.date, .number), (.date, .date):
      guard let date = date(range, fiscalYearStartMonth: fiscalYearStartMonth(of: row.subject)) else { break }
      row.flags |= ValueTag.date.rawValue
      row.operand = date.moment
      row.amount = Int64(date.last) << 32 | Int64(UInt32(bitPattern: date.first))
      if date.first > date.last {
        addIssue(.invertedInterval, .range, range.lowerBound, range.count, property: property)
      }
      return true
    case (.text, .text):
      guard let name = string(record, Int(value.string)) else { break }
      row.flags |= ValueTag.text.rawValue
      row.operand = name.place.start
      row.amount = Int64(name.place.length) | Int64(name.language) << 32
      return true
    case (.text, .word) where !rule.choices.isEmpty:
      row.flags |= ValueTag.text.rawValue
      row.operand = UInt32(range.lowerBound)
      row.amount = Int64(range.count)
      return true
    case (.boolean, .yes), (.boolean, .no):
      row.flags |= (value.kind == .yes ? ValueTag.yes : ValueTag.no).rawValue
      return true
    default: break
    }
    addIssue(.valueOutOfSchema, .datatype, range.lowerBound, range.count, property: property)
    return false
  }

  private mutating func readQuantity(
    _ record: FactRecord, _ field: FactField, _ rule: PropertyRule, _ property: UInt32,
    _ row: inout StatementRow, _ extra: inout ExtraRow, _ hasExtra: inout Bool
  ) -> Bool {
    let value = field.value
    let numeral = value.numeral.range(from: record.start)
    guard let decimal = decimal(numeral, scale: value.scale) else {
      addIssue(.limitReached, .digits, numeral.lowerBound, numeral.count, property: property)
      return false
    }
    row.flags |= ValueTag.quantity.rawValue
    guard readUnit(record, value, rule, property, &row) else { return false }
    var exponent = Int(decimal.exponent)
    var coefficient = decimal.coefficient
    var shape = shape(of: value)
    if shape == .range || shape == .margin {
      let span = (shape == .range ? value.upper : value.margin).range(from: record.start)
      guard let second = self.decimal(span, scale: value.scale) else {
        addIssue(.limitReached, .digits, span.lowerBound, span.count, property: property)
        return false
      }
      (extra.secondLow, extra.secondHigh) = second.coefficient.halves
      extra.secondExponent = Int32(second.exponent)
      hasExtra = true
      if shape == .range, decimal.rational > second.rational {
        let span = value.span.range(from: record.start)
        addIssue(.invertedInterval, .range, span.lowerBound, span.count, property: property)
        return false
      }
    }
    if shape == .rounded, value.scale == 0, !decimal.hasDecimals, isCounted(row.operand) { shape = .exact }
    // Powers of ten beyond a byte cannot be written with 30 digits and a scale word.
    while exponent > 100 {
      coefficient = coefficient &* 10
      exponent -= 1
    }
    row.flags |= shape.rawValue << StatementFlag.shapeShift
    row.flags |= UInt32(UInt8(bitPattern: Int8(clamping: exponent))) << 24
    if decimal.hasDecimals { row.flags |= StatementFlag.hasDecimals }
    if let small = Int64(exactly: coefficient) {
      row.amount = small
    } else {
      let halves = coefficient.halves
      row.amount = Int64(bitPattern: halves.low)
      extra.amountHigh = halves.high
      extra.flags |= ExtraFlag.wide
      row.flags |= StatementFlag.wide
      hasExtra = true
    }
    return true
  }

  private func shape(of value: FactValue) -> QuantityShape {
    if value.isRange { return .range }
    if !value.margin.isEmpty { return .margin }
    return switch value.comparison {
    case .none: .rounded
    case .exactly: .exact
    case .about: .about
    case .greater: .above
    case .greaterOrEqual: .atLeast
    case .less: .below
    case .lessOrEqual: .atMost
    }
  }

  /// A numeral with its scale word; nil when it has too many digits.
  @inline(__always)
  func decimal(_ range: Range<Int>, scale: UInt8) -> Decimal? {
    var offset = range.lowerBound
    if range.count <= 18, range.upperBound <= text.count {
      // Most numerals are a few plain digits.
      var value: Int64 = 0
      let isNegative = offset < range.upperBound && text[offset] == 0x2D
      if isNegative { offset &+= 1 }
      let start = offset
      while offset < range.upperBound, text[offset] &- 0x30 < 10 {
        value = value &* 10 &+ Int64(text[offset] &- 0x30)
        offset &+= 1
      }
      if offset == range.upperBound, offset > start {
        return Decimal(Int128(isNegative ? 0 &- value : value), exponent: Int16(scale), hasDecimals: false)
      }
    }
    guard case .decimal(let decimal) = Decimal.parse(text, range) else { return nil }
    return scale == 0 ? decimal : decimal.scaled(byPowerOfTen: Int(scale))
  }

  /// Whether a reference to a unit is none or a count: an integer of it is exact.
  private mutating func isCounted(_ unit: UInt32) -> Bool {
    unit == 0 || family(unit &- 1) == .count
  }

  mutating func family(_ unit: UInt32) -> UnitFamily {
    let number = Int(unit)
    if unitFamilies.indices.contains(number), let known = unitFamilies[number] { return known }
    let found = findFamily(unit)
    if unitFamilies.isEmpty { unitFamilies = [UnitFamily?](repeating: nil, count: Int(units.end)) }
    if unitFamilies.indices.contains(number) { unitFamilies[number] = found }
    return found
  }

  private func findFamily(_ unit: UInt32) -> UnitFamily {
    row(ofUnit: unit).flatMap { UnitFamily(rawValue: $0.family) } ?? .physical
  }

  // MARK: Units

  private mutating func readUnit(
    _ record: FactRecord, _ value: FactValue, _ rule: PropertyRule, _ property: UInt32,
    _ row: inout StatementRow
  ) -> Bool {
    if value.unit.isEmpty {
      row.operand = rule.unit
      return true
    }
    let range = value.unit.range(from: record.start)
    if let known = unitCache.find(text, range, property) {
      row.operand = known &+ 1
      return true
    }
    guard let unit = unitID(range, accepting: rule.units, kind: rule.kind) else { return false }
    row.operand = unit &+ 1
    if let detail = mismatch(unit, rule) {
      addIssue(.valueOutOfSchema, detail, range.lowerBound, range.count, property: property)
      return false
    }
    unitCache.insert(text, range, property, unit)
    return true
  }

  private mutating func mismatch(_ unit: UInt32, _ rule: PropertyRule) -> FactIssueDetail? {
    if rule.units.contains(unit) { return nil }
    let kind = kind(of: unit)
    if rule.kind > 0 { return UInt32(kind) == rule.kind &- 1 ? nil : .kind }
    guard let first = rule.units.first else { return nil }
    guard self.kind(of: first) == kind else { return .kind }
    // Money and counts of different things do not convert.
    return family(unit) == .money || family(unit) == .count ? .unit : nil
  }

  private func kind(of unit: UInt32) -> UInt16 {
    row(ofUnit: unit)?.kind ?? .max
  }

  func row(ofUnit unit: UInt32) -> UnitRow? {
    if let own = units.row(unit) { return own }
    return lower.row(UnitID(raw: unit))?.row
  }

  /// The unit that the bytes of `range` name, one that is accepted if there are several; nil, with an issue, for
  /// none.
  mutating func unitID(_ range: Range<Int>, accepting accepted: [UInt32]?, kind: UInt32) -> UInt32? {
    if let id = find(unit: range, exactHash(text, range)) { return id }
    var candidates = lower.units(text, range)
    let hash = foldedHash(text, range)
    for isExact in [true, false] where isExact || candidates.isEmpty {
      _ = unitNameIndex.find(hash) { number in
        let name = unitNames[number]
        let bytes = bytes(TextRow(start: name.start, length: name.length))
        if isExact ? bytes.elementsEqual(text[range]) : bytes.equalsFolded(0..<bytes.count, text, range) {
          candidates.add(UnitID(raw: name.owner), isPreferred: name.kind == NameKind.preferredSymbol.rawValue)
        }
        return false
      }
    }
    let all = [candidates.first, candidates.second, candidates.third, candidates.fourth].compactMap {
      $0?.raw
    }
    if let fitting = all.first(where: { accepted?.contains($0) == true }) { return fitting }
    if kind > 0, let fitting = all.first(where: { UInt32(self.kind(of: $0)) == kind &- 1 }) { return fitting }
    if let first = all.first { return first }
    addIssue(.unknownUnit, .none, range.lowerBound, range.count)
    return nil
  }
}

/// The units that were named lately, by the bytes and the property.
struct UnitCache {
  private struct Entry {
    var start: UInt32 = 0
    var length: UInt32 = 0
    var property: UInt32 = .max
    var unit: UInt32 = 0
  }
  private var entries = [Entry](repeating: Entry(), count: 64)

  @inline(__always)
  func find(_ text: [UInt8], _ range: Range<Int>, _ property: UInt32) -> UInt32? {
    let entry = entries[UnitCache.place(text, range, property)]
    guard entry.property == property, text.isSame(Int(entry.start), Int(entry.length), range) else {
      return nil
    }
    return entry.unit
  }

  mutating func insert(_ text: [UInt8], _ range: Range<Int>, _ property: UInt32, _ unit: UInt32) {
    entries[UnitCache.place(text, range, property)] = Entry(
      start: UInt32(range.lowerBound), length: UInt32(range.count), property: property, unit: unit)
  }

  @inline(__always)
  private static func place(_ text: [UInt8], _ range: Range<Int>, _ property: UInt32) -> Int {
    (Int(text[range.lowerBound]) &* 7 &+ range.count &+ Int(property)) & 63
  }
}

extension Int128 {
  /// The 64 low and the 64 high bits.
  var halves: (low: UInt64, high: Int64) {
    (UInt64(truncatingIfNeeded: self), Int64(truncatingIfNeeded: self >> 64))
  }
}
