// Properties, classes and units, decoded.
import Quantities

/// What family of quantities a unit belongs to: figures of different families are never compared.
package enum UnitFamily: UInt8, Hashable, Sendable {
  case physical, count, percent, percentagePoint, basisPoint, money
  /// A plain ratio, a permille, a multiple: convertible to percent.
  case ratio
}

extension Facts {
  /// The property with that id, decoded; a text that is timeless for an id of another snapshot.
  package subscript(_ id: PropertyID) -> Property {
    guard let (layer, row) = row(id) else { return Property(id: id, datatype: .text, temporality: .timeless) }
    var property = Property(
      id: id, datatype: Datatype(rawValue: row.datatype) ?? .text,
      temporality: Temporality(rawValue: row.temporality) ?? .timeless)
    property.isSingle = row.flags & PropertyFlag.single != 0
    property.isInteger = row.flags & PropertyFlag.integer != 0
    property.isSigned = row.flags & PropertyFlag.signed != 0
    property.isSymmetric = row.flags & PropertyFlag.symmetric != 0
    property.isClosed = row.flags & PropertyFlag.closed != 0
    property.isUnique = row.flags & PropertyFlag.unique != 0
    property.isOneOf = row.choices.count > 0
    property.hasDerivation = row.derivationLength > 0
    property.unit = row.units.count > 0 ? UnitID(raw: layer.row(layer.lists, Int(row.units.first))) : nil
    property.valueClass = row.valueClass == 0 ? nil : ClassID(raw: row.valueClass &- 1)
    property.inverse = row.inverse == 0 ? nil : PropertyID(raw: row.inverse &- 1)
    property.minimumSources = Int(row.minimumSources)
    property.reviewDays = row.reviewDays == 0 ? nil : Int(row.reviewDays)
    return property
  }

  /// The least and the greatest figure that the property allows; nil where it sets none.
  package func limits(of id: PropertyID) -> (minimum: Rational?, maximum: Rational?) {
    guard let (_, row) = row(id) else { return (nil, nil) }
    func limit(_ numerator: Int128, _ denominator: Int128) -> Rational? {
      denominator == 0 ? nil : Rational(numerator, over: denominator)
    }
    return (
      limit(row.minimumNumerator, row.minimumDenominator), limit(row.maximumNumerator, row.maximumDenominator)
    )
  }

  private func firstUnit(of id: PropertyID) -> UnitID? {
    guard let (layer, row) = row(id), row.units.count > 0 else { return nil }
    return UnitID(raw: layer.row(layer.lists, Int(row.units.first)))
  }

  /// The units that figures of the property may have; empty when it names none.
  package func acceptedUnits(of id: PropertyID) -> [UnitID] {
    numbers(of: id, \.units).map { UnitID(raw: $0) }
  }

  /// The classes that may have the property; empty when any may.
  package func subjectClasses(of id: PropertyID) -> [ClassID] {
    numbers(of: id, \.subjects).map { ClassID(raw: $0) }
  }

  /// The names of the dimensions that the property has, in its own order.
  package func dimensionNames(of id: PropertyID) -> [String] {
    dimensionAtoms(of: id).map { atom($0) }
  }

  func dimensionAtoms(of id: PropertyID) -> [UInt32] { numbers(of: id, \.dimensions) }

  /// The values that `one-of` allows, as written without quotes; empty when any is.
  package func choices(of id: PropertyID) -> [String] {
    guard let (layer, _) = row(id) else { return [] }
    let list = numbers(of: id, \.choices)
    return stride(from: 0, to: list.count - list.count % 2, by: 2).map {
      layer.string(list[$0], list[$0 + 1])
    }
  }

  /// The text of `pattern`; empty when there is none.
  package func pattern(of id: PropertyID) -> [UInt8] {
    guard let (layer, row) = row(id) else { return [] }
    return layer.bytes(row.patternStart, row.patternLength)
  }

  private func numbers(of id: PropertyID, _ list: (PropertyRow) -> ListRow) -> [UInt32] {
    guard let (layer, row) = row(id) else { return [] }
    let list = list(row)
    let first = min(Int(list.first), layer.lists.count)
    return (first..<first + min(Int(list.count), layer.lists.count - first)).map {
      layer.row(layer.lists, $0)
    }
  }

  /// The kind of quantity that the property measures: its `kind`, else that of its first unit; nil when it has
  /// neither.
  package func kindName(of id: PropertyID) -> String? {
    guard let (_, row) = row(id) else { return nil }
    if row.kind > 0 { return kindName(row.kind &- 1) }
    return firstUnit(of: id).flatMap { kindName(of: $0) }
  }

  /// The kind of quantity that the unit measures: `length`, `money`, `count`.
  package func kindName(of id: UnitID) -> String? { row(id).flatMap { kindName(UInt32($0.row.kind)) } }

  func kindName(_ kind: UInt32) -> String? {
    guard let layer = layer(of: kind, \.kinds), kind >= layer.base.kinds else { return nil }
    let row = layer.row(layer.kinds, Int(kind &- layer.base.kinds))
    return layer.string(row.start, row.length)
  }

  /// How the unit relates to the others of its kind. Money, levels and counts of different things have a kind each,
  /// since no rate holds between them.
  package func scale(of id: UnitID) -> UnitScale {
    guard let (_, row) = row(id) else { return UnitScale(kind: .max, factor: .one) }
    let isApart =
      row.family == UnitFamily.money.rawValue || row.family == UnitFamily.count.rawValue
      || row.factorDenominator == 0
    let kind = isApart ? 0x4000 | UInt16(truncatingIfNeeded: id.raw & 0xBFFF) : row.kind
    let factor =
      row.factorDenominator == 0 ? Rational.one : Rational(row.factorNumerator, over: row.factorDenominator)
    let offset =
      row.offsetDenominator == 0 ? Rational.zero : Rational(row.offsetNumerator, over: row.offsetDenominator)
    return UnitScale(kind: kind, factor: factor, offset: offset)
  }

  package func family(of id: UnitID) -> UnitFamily {
    row(id).flatMap { UnitFamily(rawValue: $0.row.family) } ?? .physical
  }

  /// The decimal places of the smallest unit of a currency; nil where not known.
  package func minorUnits(of id: UnitID) -> Int? {
    guard let (_, row) = row(id), row.minorUnits > 0 else { return nil }
    return Int(row.minorUnits) - 1
  }

  /// Whether two units can be compared without a rate: the same, or of one kind that converts.
  package func areConvertible(_ a: UnitID, _ b: UnitID) -> Bool {
    a == b || scale(of: a).kind == scale(of: b).kind
  }

  /// The class of the entity; nil where none is given.
  package func classID(of id: EntityID) -> ClassID? {
    for layer in layers.reversed() {
      if let row = layer.symbol(layer.entities, id.raw), row.classReference > 0 {
        return ClassID(raw: row.classReference &- 1)
      }
    }
    return nil
  }

  /// The class above; nil at the top.
  package func parent(of id: ClassID) -> ClassID? {
    guard let (_, row) = row(id), row.parent > 0 else { return nil }
    return ClassID(raw: row.parent &- 1)
  }

  /// Whether `id` is `ancestor` or below it; at most 64 levels are followed.
  package func isSubclass(_ id: ClassID, of ancestor: ClassID) -> Bool {
    var current: ClassID? = id
    for _ in 0..<64 {
      guard let type = current else { return false }
      if type == ancestor { return true }
      current = parent(of: type)
    }
    return false
  }

  /// Whether the class of `entity` may have `property`; true where either says nothing.
  package func accepts(_ property: PropertyID, subject entity: EntityID) -> Bool {
    guard let (layer, row) = row(property), row.subjects.count > 0, let type = classID(of: entity) else {
      return true
    }
    let first = Int(row.subjects.first)
    return (first..<first + Int(row.subjects.count)).contains { index in
      index < layer.lists.count && isSubclass(type, of: ClassID(raw: layer.row(layer.lists, index)))
    }
  }

  /// The first month of the entity's fiscal year, 1 to 12.
  package func fiscalYearStartMonth(of id: EntityID) -> Int {
    for layer in layers.reversed() {
      if let row = layer.symbol(layer.entities, id.raw), row.fiscalYearStartMonth > 0 {
        return min(12, Int(row.fiscalYearStartMonth))
      }
    }
    return 1
  }

  /// Whether the statements of `property` that `entity` has are all there are: nil when nobody says so, else the last
  /// day that is vouched for, `distantFuture` where none is written. A `closed` property says so of every entity.
  package func completeness(of entity: EntityID, _ property: PropertyID) -> Day? {
    var result: Day?
    for layer in layers {
      for index in layer.range(layer.completeness, of: entity.raw, by: \.subject) {
        let row = layer.row(layer.completeness, index)
        guard row.property == property.raw, isInScope(layer, at: row.start) else { continue }
        result = max(result ?? .distantPast, Day(stored: row.asOf))
      }
    }
    return result ?? (self[property].isClosed ? .distantFuture : nil)
  }
}
