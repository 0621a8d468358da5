// What can be said of one statement by itself: schema, qualifiers, sources.
import Quantities
import Syntax
import TextModel

extension FactCompiler {
  mutating func check(
    _ record: FactRecord, _ field: FactField, _ rule: PropertyRule, _ property: UInt32, _ row: StatementRow,
    _ extra: ExtraRow
  ) {
    let name = field.name.range(from: record.start)
    let hasPeriod = row.flags & StatementFlag.hasPeriod != 0 || extra.flags & ExtraFlag.period != 0
    if rule.temporality == .flow, !hasPeriod {
      addIssue(.missingQualifier, .none, name.lowerBound, name.count, property: property)
    }
    if row.referenceCount == 0 {
      addIssue(.missingSource, .none, Int(row.start), Int(row.length), property: property)
    } else if rule.minimumSources > 1, distinctSources(row) < rule.minimumSources {
      addIssue(
        .tooFewSources, .sources, Int(row.start), Int(row.length), property: property,
        operand: rule.minimumSources)
    }
    if !rule.subjects.isEmpty { checkSubject(rule, name, property, row) }
    checkValidity(record, field, row)
    checkValue(record, field, rule, property, row, extra)
  }

  private func distinctSources(_ row: StatementRow) -> Int {
    let range = Int(row.firstReference)..<Int(row.firstReference) + Int(row.referenceCount)
    return Set(references[range].lazy.filter { $0.source > 0 }.map(\.source)).count
  }

  private mutating func checkSubject(
    _ rule: PropertyRule, _ name: Range<Int>, _ property: UInt32, _ row: StatementRow
  ) {
    guard let type = classID(of: row.subject) else { return }
    if rule.subjects.contains(where: { $0 == type || isSubclass(type, of: $0) }) { return }
    addIssue(.valueOutOfSchema, .subjectClass, name.lowerBound, name.count, property: property)
  }

  private mutating func checkValidity(_ record: FactRecord, _ field: FactField, _ row: StatementRow) {
    let both = StatementFlag.hasFrom | StatementFlag.hasUntil
    let isInverted = row.flags & both == both && row.first > row.untilLast
    let isPeriodInverted = row.flags & StatementFlag.hasPeriod != 0 && row.first > row.last
    guard isInverted || isPeriodInverted else { return }
    for index in field.qualifiers where record.qualifiers.indices.contains(Int(index)) {
      let qualifier = record.qualifiers[Int(index)]
      guard qualifier.kind == (isInverted ? .until : .at) else { continue }
      let range = qualifier.span.range(from: record.start)
      addIssue(
        .invertedInterval, isInverted ? .validity : .period, range.lowerBound, range.count,
        property: row.property)
    }
  }

  private mutating func checkValue(
    _ record: FactRecord, _ field: FactField, _ rule: PropertyRule, _ property: UInt32, _ row: StatementRow,
    _ extra: ExtraRow
  ) {
    let range = field.value.span.range(from: record.start)
    func isChoice(_ bytes: ArraySlice<UInt8>) -> Bool {
      rule.choices.isEmpty || rule.choices.contains { $0.elementsEqual(bytes) }
    }
    switch row.tag {
    case .quantity:
      if let detail = quantityFault(rule, row, extra) {
        addIssue(.valueOutOfSchema, detail, range.lowerBound, range.count, property: property)
      } else if !rule.choices.isEmpty, !isChoice(text[field.value.numeral.range(from: record.start)]),
        !isChoice(text[range])
      {
        addIssue(.valueOutOfSchema, .notOneOf, range.lowerBound, range.count, property: property)
      }
      checkDigits(record, field, property, row)
    case .entity:
      if let wanted = rule.valueClass {
        valueClassChecks.append(
          ValueClassCheck(
            entity: row.operand &- 1, wanted: wanted, property: property, start: UInt32(range.lowerBound),
            length: UInt32(range.count), isChoice: isChoice(text[range])))
      } else if !isChoice(text[range]) {
        addIssue(.valueOutOfSchema, .notOneOf, range.lowerBound, range.count, property: property)
      }
    case .text:
      let content = bytes(TextRow(start: row.operand, length: UInt32(truncatingIfNeeded: row.amount)))
      if let pattern = rule.pattern, !pattern.matches(content) {
        addIssue(.valueOutOfSchema, .pattern, range.lowerBound, range.count, property: property)
      } else if !isChoice(content[...]) {
        addIssue(.valueOutOfSchema, .notOneOf, range.lowerBound, range.count, property: property)
      }
    case .date, .yes, .no, .unknown, .none: break
    }
  }

  /// Looks at the classes of entities that are values, once all are known.
  mutating func checkValueClasses() {
    for check in valueClassChecks {
      let type = classID(of: check.entity)
      let isOfClass = type.map { isSubclass($0, of: check.wanted.raw) } ?? true
      if isOfClass, check.isChoice { continue }
      addIssue(
        .valueOutOfSchema, isOfClass ? .notOneOf : .valueClass, Int(check.start), Int(check.length),
        property: check.property)
    }
  }

  private func quantityFault(_ rule: PropertyRule, _ row: StatementRow, _ extra: ExtraRow) -> FactIssueDetail?
  {
    let checksInteger = rule.flags & PropertyFlag.integer != 0
    if checksInteger, row.exponent < 0, row.flags & StatementFlag.hasDecimals != 0 {
      if !FactQuantity(row, extra).isIntegral { return .notInteger }
    }
    guard rule.minimum != nil || rule.maximum != nil else { return nil }
    // Nearly all limits are 0 and nearly all figures small and positive.
    if rule.maximum == nil, rule.minimum?.isZero == true, row.amount >= 0,
      row.shape == .exact || row.shape == .rounded,
      row.flags & StatementFlag.wide == 0
    {
      return nil
    }
    let quantity = FactQuantity(row, extra)
    let lowest = quantity.literal ?? quantity.interval.lower?.value
    let highest = quantity.literal ?? quantity.interval.upper?.value
    if let minimum = rule.minimum, let lowest, let value = inUnit(of: rule, lowest, row), value < minimum {
      return .belowMinimum
    }
    if let maximum = rule.maximum, let highest, let value = inUnit(of: rule, highest, row), value > maximum {
      return .aboveMaximum
    }
    return nil
  }

  /// A value in the statement's unit in that of the property; nil where it cannot be converted.
  private func inUnit(of rule: PropertyRule, _ value: Rational, _ row: StatementRow) -> Rational? {
    guard row.operand > 0, rule.unit > 0, row.operand != rule.unit else { return value }
    return scale(row.operand &- 1).convert(value, to: scale(rule.unit &- 1))
  }

  func scale(_ unit: UInt32) -> UnitScale {
    guard let row = units.row(unit) else { return lower.scale(of: UnitID(raw: unit)) }
    guard row.factorDenominator != 0 else { return UnitScale(kind: .max, factor: .one) }
    return UnitScale(
      kind: row.kind, factor: Rational(row.factorNumerator, over: row.factorDenominator),
      offset: Rational(row.offsetNumerator, over: row.offsetDenominator))
  }

  /// Digits that nobody can know: below the smallest unit of a currency, or more than 12 that count.
  private mutating func checkDigits(
    _ record: FactRecord, _ field: FactField, _ property: UInt32, _ row: StatementRow
  ) {
    guard row.flags & StatementFlag.hasDecimals != 0 else { return }
    let range = field.value.numeral.range(from: record.start)
    if row.operand > 0, row.exponent < 0, family(row.operand &- 1) == .money {
      let minorUnits = self.row(ofUnit: row.operand &- 1)?.minorUnits ?? 0
      if minorUnits > 0, -row.exponent > Int(minorUnits) - 1 {
        addIssue(.excessDigits, .minorUnit, range.lowerBound, range.count, property: property)
        return
      }
    }
    guard row.shape != .exact, range.count > 13 else { return }
    let digits = text[range].reduce(0) { $0 + ($1 &- 0x30 < 10 ? 1 : 0) }
    if digits > 12 {
      addIssue(.excessDigits, .significance, range.lowerBound, range.count, property: property)
    }
  }
}

extension FactQuantity {
  fileprivate var isIntegral: Bool {
    if let literal { return literal.isInteger }
    return interval.lower?.value.isInteger != false && interval.upper?.value.isInteger != false
  }
}
