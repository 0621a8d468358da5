// Statements: finding them by subject, property, value or source, and decoding them.
import Quantities
import Syntax

/// Statements in the order of layers, subjects, properties and places; nothing is allocated to walk them.
package struct StatementList: Sequence, Sendable {
  enum Key: Sendable {
    case subject(UInt32)
    case subjectAndProperty(UInt32, UInt32)
    case property(UInt32)
    case value(UInt32)
    case source(UInt32)
  }
  let facts: Facts
  let key: Key

  package struct Iterator: IteratorProtocol {
    private let facts: Facts
    private let key: Key
    private var nextLayer = 0
    private var layer: Layer?
    private var position = 0
    private var end = 0

    init(facts: Facts, key: Key) {
      self.facts = facts
      self.key = key
    }

    @inline(__always)
    package mutating func next() -> StatementID? {
      while true {
        while position >= end {
          guard nextLayer < facts.layers.count else { return nil }
          let following = facts.layers[nextLayer]
          nextLayer &+= 1
          let range = key.range(in: following)
          if range.isEmpty { continue }
          layer = following
          (position, end) = (range.lowerBound, range.upperBound)
        }
        guard let layer else { return nil }
        let index = key.statement(at: position, in: layer)
        position &+= 1
        if facts.scope == nil || facts.isInScope(layer, at: layer.row(layer.statements, index).start) {
          return StatementID(raw: layer.base.statements &+ UInt32(truncatingIfNeeded: index))
        }
      }
    }
  }

  package func makeIterator() -> Iterator { Iterator(facts: facts, key: key) }

  package var first: StatementID? {
    var iterator = makeIterator()
    return iterator.next()
  }
  package var isEmpty: Bool { first == nil }
  /// O(the count).
  package var count: Int { reduce(0) { count, _ in count + 1 } }
}

extension StatementList.Key {
  @inline(__always)
  fileprivate func range(in layer: Layer) -> Range<Int> {
    switch self {
    case .subjectAndProperty(let subject, let property): layer.statementRange(of: subject, property)
    case .subject(let subject): layer.statementRange(of: subject)
    case .property(let property): layer.range(layer.byProperty, of: property, by: \.key)
    case .value(let entity): layer.range(layer.byValue, of: entity, by: \.key)
    case .source(let source): layer.range(layer.bySource, of: source, by: \.key)
    }
  }

  @inline(__always)
  fileprivate func statement(at position: Int, in layer: Layer) -> Int {
    switch self {
    case .subjectAndProperty, .subject: position
    case .property: Int(layer.row(layer.byProperty, position).value)
    case .value: Int(layer.row(layer.byValue, position).value)
    case .source: Int(layer.row(layer.bySource, position).value)
    }
  }
}

extension Facts {
  /// All statements about `entity`.
  package func statements(of entity: EntityID) -> StatementList {
    StatementList(facts: self, key: .subject(entity.raw))
  }
  /// The statements that `entity` has of `property`.
  package func statements(of entity: EntityID, _ property: PropertyID) -> StatementList {
    StatementList(facts: self, key: .subjectAndProperty(entity.raw, property.raw))
  }
  /// Appends the statements that `entity` has of `property`, decoded.
  package func appendStatements(of entity: EntityID, _ property: PropertyID, to statements: inout [Statement])
  {
    for layer in layers {
      for index in layer.statementRange(of: entity.raw, property.raw) {
        let row = layer.row(layer.statements, index)
        if scope != nil, !isInScope(layer, at: row.start) { continue }
        let id = StatementID(raw: layer.base.statements &+ UInt32(truncatingIfNeeded: index))
        statements.append(Statement(id: id, row: row, extra: layer.extra(of: row)))
      }
    }
  }
  /// All statements of `property`, whatever their subject.
  package func statements(of property: PropertyID) -> StatementList {
    StatementList(facts: self, key: .property(property.raw))
  }
  /// The statements whose value is `entity`.
  package func statements(valued entity: EntityID) -> StatementList {
    StatementList(facts: self, key: .value(entity.raw))
  }
  /// The statements that reference `source`.
  package func statements(referencing source: SourceID) -> StatementList {
    StatementList(facts: self, key: .source(source.raw))
  }

  /// The layer that holds the statement, and its row; nil for an id of another snapshot.
  @inline(__always)
  func row(_ id: StatementID) -> (layer: Layer, row: StatementRow)? {
    for layer in layers where id.raw < layer.end.statements {
      guard id.raw >= layer.base.statements else { return nil }
      return (layer, layer.row(layer.statements, Int(id.raw &- layer.base.statements)))
    }
    return nil
  }

  /// The statement with that id, decoded; one of unknown value for an id of another snapshot.
  package subscript(_ id: StatementID) -> Statement {
    guard let (layer, row) = row(id) else { return Statement(id: id, row: .unknown, extra: ExtraRow()) }
    return Statement(id: id, row: row, extra: layer.extra(of: row))
  }
}

extension Layer {
  @inline(__always)
  func extra(of row: StatementRow) -> ExtraRow {
    row.extra == 0 ? ExtraRow() : self.row(self.extras, Int(row.extra) &- 1)
  }
}

extension StatementRow {
  static let unknown: StatementRow = {
    var row = StatementRow()
    row.flags = ValueTag.unknown.rawValue | UInt32(Rank.normal.rawValue) << StatementFlag.rankShift
    return row
  }()

  var tag: ValueTag { ValueTag(rawValue: flags & StatementFlag.valueMask) ?? .unknown }
  var shape: QuantityShape {
    QuantityShape(rawValue: flags >> StatementFlag.shapeShift & StatementFlag.shapeMask) ?? .rounded
  }
  var rank: Rank {
    Rank(rawValue: UInt8(flags >> StatementFlag.rankShift & StatementFlag.rankMask)) ?? .normal
  }
  /// The exponent of the amount.
  var exponent: Int { Int(Int8(truncatingIfNeeded: flags >> 24)) }
}

extension StatementValue {
  init(_ row: StatementRow, _ extra: ExtraRow) {
    switch row.tag {
    case .quantity: self = .quantity(FactQuantity(row, extra))
    case .entity: self = .entity(EntityID(raw: row.operand &- 1))
    case .date:
      self = .date(
        FactDate(
          moment: Moment(code: row.operand),
          days: DayInterval(
            Int32(truncatingIfNeeded: row.amount), Int32(truncatingIfNeeded: row.amount >> 32))))
    case .text: self = .text
    case .yes: self = .boolean(true)
    case .no: self = .boolean(false)
    case .unknown: self = .unknown
    case .none: self = .none
    }
  }
}

extension FactQuantity {
  /// Decodes a quantity by spec 2, *Precision*.
  init(_ row: StatementRow, _ extra: ExtraRow) {
    let unit = row.operand == 0 ? nil : UnitID(raw: row.operand &- 1)
    let exponent = row.exponent
    var coefficient = Int128(row.amount)
    if row.flags & StatementFlag.wide != 0 {
      coefficient = Int128(extra.amountHigh) << 64 | Int128(UInt64(bitPattern: row.amount))
    }
    let place = Rational(powerOfTen: exponent)
    // A sound image has no more than 30 digits; then nothing below can overflow.
    guard place.isDefined, coefficient.magnitude < 1 << 110 else {
      self.init(literal: nil, interval: .everything, resolution: .zero, unit: unit)
      return
    }
    let value =
      exponent <= 0
      ? Rational(unchecked: coefficient, over: place.denominator) : Rational(coefficient) * place
    switch row.shape {
    case .exact:
      self.init(literal: value, interval: .exact(value), resolution: .zero, unit: unit)
    case .rounded:
      let interval: Interval
      if exponent <= 0, exponent > -30 {
        let halves = place.denominator &* 2
        interval = .closed(
          Rational(unchecked: coefficient &* 2 &- 1, over: halves),
          Rational(unchecked: coefficient &* 2 &+ 1, over: halves))
      } else {
        let half = place / Rational(2)
        interval = .closed(value - half, value + half)
      }
      self.init(literal: value, interval: interval, resolution: place, unit: unit)
    case .about:
      let place = Decimal(coefficient, exponent: Int16(exponent)).lastNonZeroPlace
      let half = place / Rational(2)
      self.init(
        literal: value, interval: .closed(value - half, value + half), resolution: place, unit: unit)
    case .margin:
      let margin = extra.second
      self.init(
        literal: value, interval: .closed(value - margin, value + margin), resolution: margin + margin,
        unit: unit)
    case .above: self.init(literal: nil, interval: .above(value), resolution: .zero, unit: unit)
    case .atLeast: self.init(literal: nil, interval: .atLeast(value), resolution: .zero, unit: unit)
    case .below: self.init(literal: nil, interval: .below(value), resolution: .zero, unit: unit)
    case .atMost: self.init(literal: nil, interval: .atMost(value), resolution: .zero, unit: unit)
    case .range:
      let end = extra.second
      self.init(literal: nil, interval: .closed(value, end), resolution: .zero, unit: unit)
    }
  }
}

extension ExtraRow {
  /// The second number of a quantity: a margin, or the end of a range.
  var second: Rational {
    Rational(
      Int128(secondHigh) << 64 | Int128(secondLow), timesPowerOfTen: Int(secondExponent))
  }
}

extension Rational {
  /// `coefficient` · 10^`exponent`.
  init(_ coefficient: Int128, timesPowerOfTen exponent: Int) {
    let place = Rational(powerOfTen: exponent)
    if exponent <= 0 {
      self.init(coefficient, over: place.denominator)
    } else {
      self = Rational(coefficient) * place
    }
  }
}

extension DayInterval {
  @inline(__always)
  init(_ first: Int32, _ last: Int32) { self.init(first: Day(stored: first), last: Day(stored: last)) }
}

extension Day {
  @inline(__always)
  init(stored number: Int32) {
    self = number == .min ? .distantPast : number == .max ? .distantFuture : Day(clamping: Int(number))
  }
}

extension Moment {
  /// The moment in 28 bits; never 0.
  var code: UInt32 {
    UInt32(granularity.rawValue) + 1 | (isApproximate ? 1 << 4 : 0) | UInt32(clamping: Int(year)) << 5
      | UInt32(part) << 19 | UInt32(day) << 23
  }

  /// The moment of that code; nil if it is none.
  init?(code: UInt32) {
    guard code != 0, let granularity = Granularity(rawValue: UInt8(truncatingIfNeeded: (code & 0xF) &- 1))
    else {
      return nil
    }
    self.init(
      granularity, year: Int(code >> 5 & 0x3FFF), part: Int(code >> 19 & 0xF), day: Int(code >> 23 & 0x1F),
      isApproximate: code >> 4 & 1 == 1)
  }
}
