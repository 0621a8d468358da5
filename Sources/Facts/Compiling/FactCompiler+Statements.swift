// One statement: its property, value, time, rank and references.
import Quantities
import Syntax
import TextModel

/// A date with the moment it was written as.
struct StoredDate {
  var first: Int32
  var last: Int32
  /// 0 for a range.
  var moment: UInt32
  /// As far as it was written with a fiscal year.
  var isFiscal = false
}

extension FactCompiler {
  mutating func addStatement(_ record: FactRecord, _ field: FactField, subject: UInt32) {
    let name = field.name.range(from: record.start)
    guard let property = find(property: name, exactHash(text, name)) else {
      addIssue(.unknownProperty, .none, name.lowerBound, name.count)
      return
    }
    let rule = rule(of: property)
    let line = field.span.range(from: record.start)
    var row = StatementRow()
    row.subject = subject
    row.property = property
    row.start = UInt32(line.lowerBound)
    row.length = UInt16(clamping: line.count)
    row.flags = UInt32(Rank.normal.rawValue) << StatementFlag.rankShift
    row.firstReference = UInt32(references.count)
    var extra = ExtraRow()
    var hasExtra = false
    guard readValue(record, field, rule, property, &row, &extra, &hasExtra) else {
      references.removeLast(references.count - Int(row.firstReference))
      return
    }
    if !field.dimensions.isEmpty { row.dimensions = combination(record, field, rule, property) }
    readQualifiers(record, field, property, &row, &extra, &hasExtra)
    if hasExtra {
      extras.append(extra)
      row.extra = UInt32(extras.count)
    }
    check(record, field, rule, property, row, extra)
    statements.append(row)
  }

  // MARK: Dimensions

  private mutating func combination(
    _ record: FactRecord, _ field: FactField, _ rule: PropertyRule, _ property: UInt32
  ) -> UInt32 {
    var hash: UInt64 = 0
    for index in field.dimensions where record.dimensions.indices.contains(Int(index)) {
      let pair = pair(record, record.dimensions[Int(index)])
      if !rule.dimensions.contains(pair.key) {
        let name = record.dimensions[Int(index)].name.range(from: record.start)
        addIssue(.valueOutOfSchema, .dimension, name.lowerBound, name.count, property: property)
      }
      hash = hash &+ combinationHash(pair.key, pair.value)
    }
    let count = field.dimensions.count
    if let known = findCombination(hash, count) { return known }
    let pairs = field.dimensions.filter { record.dimensions.indices.contains(Int($0)) }.map {
      pair(record, record.dimensions[Int($0)])
    }
    return addCombination(hash, pairs)
  }

  /// The combination of so many dimensions with that hash, as a reference.
  func findCombination(_ hash: UInt64, _ count: Int) -> UInt32? {
    let found = combinationIndex.find(hash) {
      combinations[$0].hash == hash && Int(combinations[$0].count) == count
    }
    return found.map { counts.combinations &+ UInt32($0) &+ 1 } ?? lower.combination(hash, count)?.raw
  }

  /// Adds a combination that is not there yet; a reference to it.
  mutating func addCombination(_ hash: UInt64, _ pairs: [PairRow]) -> UInt32 {
    combinationIndex.insert(hash, combinations.count)
    combinations.append(
      CombinationRow(first: UInt32(combinationPairs.count), count: UInt32(pairs.count), hash: hash))
    combinationPairs += pairs
    return counts.combinations &+ UInt32(combinations.count)
  }

  private mutating func pair(_ record: FactRecord, _ dimension: FactDimension) -> PairRow {
    var value = dimension.value.range(from: record.start)
    if value.count >= 2, text[value.lowerBound] == 0x22 {
      value = value.lowerBound + 1..<value.upperBound - 1
    }
    return PairRow(key: atom(dimension.name.range(from: record.start)), value: atom(value))
  }

  mutating func atom(_ range: Range<Int>) -> UInt32 {
    let hash = exactHash(text, range)
    if let found = atomIndex.find(hash, { text.isSame(Int(atoms[$0].start), Int(atoms[$0].length), range) }) {
      return counts.atoms &+ UInt32(found)
    }
    if let known = lower.atom(text, range) { return known }
    atomIndex.insert(hash, atoms.count)
    atoms.append(TextRow(start: UInt32(range.lowerBound), length: UInt32(range.count)))
    return counts.atoms &+ UInt32(atoms.count - 1)
  }

  // MARK: Qualifiers

  private mutating func readQualifiers(
    _ record: FactRecord, _ field: FactField, _ property: UInt32, _ row: inout StatementRow,
    _ extra: inout ExtraRow, _ hasExtra: inout Bool
  ) {
    var modality = Modality.actual
    var rank = Rank.normal
    var period: StoredDate?
    var from: StoredDate?
    for index in field.qualifiers where record.qualifiers.indices.contains(Int(index)) {
      let qualifier = record.qualifiers[Int(index)]
      let value = qualifier.value.range(from: record.start)
      switch qualifier.kind {
      case .reference: addReference(qualifier, record, &row)
      case .at: period = date(value, fiscalYearStartMonth: fiscalYearStartMonth(of: row.subject))
      case .from: from = date(value, fiscalYearStartMonth: fiscalYearStartMonth(of: row.subject))
      case .until:
        if text.equals(value, "unknown") {
          row.flags |= StatementFlag.endedAtUnknownTime
        } else if let date = date(value, fiscalYearStartMonth: fiscalYearStartMonth(of: row.subject)) {
          row.flags |= StatementFlag.hasUntil
          (row.untilFirst, row.untilLast) = (date.first, date.last)
        }
      case .asOf:
        guard let date = date(value, fiscalYearStartMonth: 1) else { break }
        (extra.asOfFirst, extra.asOfLast) = (date.first, date.last)
        extra.flags |= ExtraFlag.asOf
        hasExtra = true
      case .recorded:
        guard let date = date(value, fiscalYearStartMonth: 1) else { break }
        extra.recorded = date.first
        extra.flags |= ExtraFlag.recorded
        hasExtra = true
      case .planned: modality = .planned
      case .target: modality = .target
      case .estimate: modality = .estimate
      case .forecast: modality = .forecast
      case .saidBy:
        // A forecast of somebody stays one.
        if modality == .actual { modality = .saidBy }
        if let speaker = entityID(value) {
          extra.speaker = speaker &+ 1
          hasExtra = true
        }
      case .preferred: rank = .preferred
      case .deprecated: rank = .deprecated
      case .name:
        namedStatements.append(
          NamedStatement(subject: row.subject, start: UInt32(value.lowerBound), length: UInt32(value.count)))
      case .note: break
      }
    }
    row.flags &= ~(StatementFlag.rankMask << StatementFlag.rankShift)
    row.flags |= UInt32(rank.rawValue) << StatementFlag.rankShift
    row.flags |= UInt32(modality.rawValue) << StatementFlag.modalityShift
    place(period, from, &row, &extra, &hasExtra)
  }

  private mutating func place(
    _ period: StoredDate?, _ from: StoredDate?, _ row: inout StatementRow, _ extra: inout ExtraRow,
    _ hasExtra: inout Bool
  ) {
    if let from {
      row.flags |= StatementFlag.hasFrom
      (row.first, row.last) = (from.first, from.last)
      guard let period else { return }
      (extra.periodFirst, extra.periodLast, extra.periodMoment) = (period.first, period.last, period.moment)
      extra.flags |= ExtraFlag.period
      hasExtra = true
    } else if let period {
      row.flags |= StatementFlag.hasPeriod
      (row.first, row.last, row.moment) = (period.first, period.last, period.moment)
      if period.isFiscal { fiscalStatements.append(statements.count) }
    }
  }

  private mutating func addReference(
    _ qualifier: FactQualifier, _ record: FactRecord, _ row: inout StatementRow
  ) {
    let value = qualifier.value.range(from: record.start)
    let span = qualifier.span.range(from: record.start)
    let source = find(source: value, exactHash(text, value))
    if source == nil, !value.isEmpty { addIssue(.unknownSource, .none, value.lowerBound, value.count) }
    guard row.referenceCount < .max else {
      addIssue(.limitReached, .references, span.lowerBound, span.count)
      return
    }
    if source != nil, qualifier.locator.isEmpty, qualifier.string == nil {
      addIssue(.nonSpecificLocator, .none, span.lowerBound, span.count)
    }
    references.append(
      ReferenceRow(
        source: source.map { $0 &+ 1 } ?? 0, start: UInt32(span.lowerBound), length: UInt32(span.count)))
    row.referenceCount += 1
  }

  // MARK: Dates and ids

  func fiscalYearStartMonth(of subject: UInt32) -> Int {
    if let row = entities.row(subject), row.fiscalYearStartMonth > 0 { return Int(row.fiscalYearStartMonth) }
    return subject < counts.entities ? lower.fiscalYearStartMonth(of: EntityID(raw: subject)) : 1
  }

  /// A moment, or a range of two with one end perhaps open; nil when it is none.
  mutating func date(_ range: Range<Int>, fiscalYearStartMonth month: Int) -> StoredDate? {
    // The same few dates are written again and again.
    guard let key = DateCache.Key(text, range) else { return readDate(range, fiscalYearStartMonth: month) }
    if let known = dateCache.find(key) { return known }
    guard let date = readDate(range, fiscalYearStartMonth: month) else { return nil }
    dateCache.insert(key, date)
    return date
  }

  private func readDate(_ range: Range<Int>, fiscalYearStartMonth month: Int) -> StoredDate? {
    if let moment = Moment.parse(text, range) {
      let days = moment.days(fiscalYearStartMonth: month)
      return StoredDate(
        first: days.first.number, last: days.last.number, moment: moment.code,
        isFiscal: moment.granularity.isFiscal)
    }
    var dots = range.lowerBound
    while dots + 1 < range.upperBound, !(text[dots] == 0x2E && text[dots + 1] == 0x2E) { dots += 1 }
    guard dots + 1 < range.upperBound else { return nil }
    var result = StoredDate(first: .min, last: .max, moment: 0)
    if dots > range.lowerBound {
      guard let moment = Moment.parse(text, range.lowerBound..<dots) else { return nil }
      result.first = moment.days(fiscalYearStartMonth: month).first.number
    }
    if dots + 2 < range.upperBound {
      guard let moment = Moment.parse(text, dots + 2..<range.upperBound) else { return nil }
      result.last = moment.days(fiscalYearStartMonth: month).last.number
    }
    return result
  }

  /// The entity written at `range`; nil, with an issue on it, if there is none.
  mutating func entityID(_ range: Range<Int>) -> UInt32? {
    if let id = find(entity: range, exactHash(text, range)) { return id }
    addIssue(.unknownEntity, .none, range.lowerBound, range.count)
    return nil
  }
}

/// The dates read lately, by their bytes.
struct DateCache {
  /// The bytes of a date of 4 to 16 bytes that does not depend on a fiscal year.
  struct Key: Equatable {
    fileprivate var low: UInt64
    fileprivate var high: UInt64

    @inline(__always)
    init?(_ text: [UInt8], _ range: Range<Int>) {
      guard range.count >= 4, range.count <= 16, range.upperBound <= text.count,
        text[range.lowerBound] &- 0x30 < 10,
        text[range.upperBound &- 4] &- 0x30 < 10
      else { return nil }
      (low, high) = (0, UInt64(range.count))
      for index in range.prefix(8) { low = low << 8 | UInt64(text[index]) }
      for index in range.dropFirst(8) { high = high << 8 | UInt64(text[index]) }
      // "2024..FY2025" is the one form with a fiscal year inside.
      if range.count > 8, text[range.lowerBound..<range.upperBound].contains(0x46) { return nil }
    }
  }

  private var keys = [Key?](repeating: nil, count: 256)
  private var dates = [StoredDate](repeating: StoredDate(first: 0, last: 0, moment: 0), count: 256)

  @inline(__always)
  func find(_ key: Key) -> StoredDate? {
    let slot = DateCache.slot(key)
    return keys[slot] == key ? dates[slot] : nil
  }

  mutating func insert(_ key: Key, _ date: StoredDate) {
    let slot = DateCache.slot(key)
    keys[slot] = key
    dates[slot] = date
  }

  @inline(__always)
  private static func slot(_ key: Key) -> Int {
    Int(truncatingIfNeeded: ((key.low ^ key.high << 7) &* 0x9E37_79B9_7F4A_7C15) >> 56)
  }
}
