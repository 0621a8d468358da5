// Statements against each other: duplicates, contradictions, and two at once where there can be one.
import Quantities

extension FactCompiler {
  /// One of the statements that an entity has of a property.
  struct Member {
    var row: StatementRow
    var extra: ExtraRow
    /// Nil for a statement of a lower layer.
    var index: Int?
    var place: StatementPlace
    /// Whether its property is a state.
    var isState: Bool
  }

  /// Looks at the statements of each entity and property together.
  mutating func compareStatements() {
    var first = 0
    while first < statements.count {
      let (subject, property) = (statements[first].subject, statements[first].property)
      var end = first &+ 1
      while end < statements.count, statements[end].subject == subject, statements[end].property == property {
        end &+= 1
      }
      let isShared = subject < counts.entities && property < counts.properties
      if (end - first > 1 || isShared) && (isShared || !isInOrder(first..<end)) {
        compare(members(first..<end, isShared: isShared), property)
      }
      first = end
    }
  }

  /// Whether the statements follow each other in time without touching, so that there is nothing to compare.
  private func isInOrder(_ range: Range<Int>) -> Bool {
    for index in range.dropFirst() {
      let (before, row) = (statements[index &- 1], statements[index])
      let isDated = before.flags & row.flags & StatementFlag.hasPeriod != 0
      let isBounded = before.flags & StatementFlag.hasUntil != 0 && row.flags & StatementFlag.hasFrom != 0
      guard isDated ? before.last < row.first : isBounded && before.untilLast < row.first else {
        return false
      }
    }
    return true
  }

  private func members(_ range: Range<Int>, isShared: Bool) -> [Member] {
    var result: [Member] = []
    let (subject, property) = (statements[range.lowerBound].subject, statements[range.lowerBound].property)
    let isState = propertyRules[Int(property)]?.temporality == .state
    if isShared {
      for id in lower.statements(of: EntityID(raw: subject), PropertyID(raw: property)) {
        guard let (layer, row) = lower.row(id) else { continue }
        let number = lower.layers.firstIndex(of: layer) ?? 0
        let place = StatementPlace(layer: number, start: row.start, length: UInt32(row.length))
        result.append(
          Member(row: row, extra: layer.extra(of: row), index: nil, place: place, isState: isState))
      }
    }
    for index in range {
      let row = statements[index]
      result.append(
        Member(row: row, extra: extra(of: row), index: index, place: ownPlace(row), isState: isState))
    }
    return result
  }

  private func extra(of row: StatementRow) -> ExtraRow {
    row.extra == 0 ? ExtraRow() : extras[Int(row.extra) - 1]
  }

  private mutating func compare(_ members: [Member], _ property: UInt32) {
    guard members.count > 1, let rule = propertyRules[Int(property)] else { return }
    let sorted = members.filter { $0.row.rank != .deprecated }.sorted { $0.isBefore($1) }
    guard sorted.count > 1 else { return }
    let isSingle = rule.flags & PropertyFlag.single != 0
    // Of the statements so far in the same series: the one that is valid longest.
    var longest = 0
    var seriesStart = 0
    for index in sorted.indices.dropFirst() {
      let member = sorted[index]
      if !member.isSameSeries(sorted[index - 1]) {
        (longest, seriesStart) = (index, index)
        continue
      }
      // Equal ones stand together; more than eight back nobody needs to be told.
      var isReported = false
      for other in sorted[max(seriesStart, index - 8)..<index].reversed() where !isReported {
        guard member.isSameTime(other) else { break }
        isReported = compare(other, member, isSingle: isSingle, rule, property)
      }
      guard isSingle, member.isValidity, !isReported else { continue }
      if !isSameValue(sorted[longest], member), sorted[longest].overlaps(member) {
        report(.overlappingValidity, sorted[longest], member, property)
      }
      if member.end > sorted[longest].end { longest = index }
    }
  }

  /// Compares two statements of the same time; true if something was found.
  private mutating func compare(
    _ a: Member, _ b: Member, isSingle: Bool, _ rule: PropertyRule, _ property: UInt32
  ) -> Bool {
    if a.isSameContent(b), isSameText(a, b), isSameSources(a, b) {
      report(.completeDuplicate, a, b, property)
      return true
    }
    guard isSingle, !b.isValidity, a.row.rank == b.row.rank, !agree(a, b) else { return false }
    report(.inconsistentDuplicate, a, b, property)
    return true
  }

  private mutating func report(_ kind: FactIssueKind, _ a: Member, _ b: Member, _ property: UInt32) {
    // The one that stands later is the one at fault; a lower layer's stand before all.
    let isSwapped = b.index == nil || (a.index != nil && a.place.start > b.place.start)
    let (earlier, later) = isSwapped ? (b, a) : (a, b)
    if later.index == nil { return }
    addIssue(kind, .none, at: later.place, related: earlier.place, property: property)
  }

  // MARK: Values

  /// Whether two statements can both be right (3-verdicts.md, *Which statements apply*, 4).
  private func agree(_ a: Member, _ b: Member) -> Bool {
    if a.row.tag == .unknown || b.row.tag == .unknown { return true }
    guard a.row.tag == b.row.tag else { return false }
    switch a.row.tag {
    case .quantity: return agree(FactQuantity(a.row, a.extra), FactQuantity(b.row, b.extra))
    case .date:
      let (x, y) = (a.row.dates, b.row.dates)
      return x.intersects(y)
    default: return isSameValue(a, b)
    }
  }

  private func agree(_ a: FactQuantity, _ b: FactQuantity) -> Bool {
    var other = b
    if a.unit != b.unit, let first = a.unit, let second = b.unit {
      let (from, to) = (scale(second.raw), scale(first.raw))
      guard let factor = from.convert(.one, to: to), let zero = from.convert(.zero, to: to) else {
        return false
      }
      let slope = factor - zero
      other.interval = other.interval.scaled(by: slope).shifted(by: zero)
      other.literal = other.literal.map { $0 * slope + zero }
      other.resolution = other.resolution * slope
    }
    if a.resolution == other.resolution, let x = a.literal, let y = other.literal { return x == y }
    return a.interval.intersects(other.interval)
  }

  private func isSameValue(_ a: Member, _ b: Member) -> Bool {
    guard a.row.tag == b.row.tag else { return a.row.tag == .unknown || b.row.tag == .unknown }
    switch a.row.tag {
    case .entity: return a.row.operand == b.row.operand
    case .quantity: return agree(FactQuantity(a.row, a.extra), FactQuantity(b.row, b.extra))
    case .date: return a.row.amount == b.row.amount
    case .text: return isSameText(a, b)
    case .yes, .no, .unknown, .none: return true
    }
  }

  private func isSameText(_ a: Member, _ b: Member) -> Bool {
    a.row.tag != .text || content(a) == content(b)
  }

  private func content(_ member: Member) -> [UInt8] {
    let length = UInt32(truncatingIfNeeded: member.row.amount)
    if member.index == nil { return lower.layers[member.place.layer].bytes(member.row.operand, length) }
    return bytes(TextRow(start: member.row.operand, length: length))
  }

  private func isSameSources(_ a: Member, _ b: Member) -> Bool { sourceSet(a) == sourceSet(b) }

  private func sourceSet(_ member: Member) -> Set<UInt32> {
    let range =
      Int(member.row.firstReference)..<Int(member.row.firstReference) + Int(member.row.referenceCount)
    guard member.index != nil else {
      let layer = lower.layers[member.place.layer]
      return Set(range.map { layer.row(layer.references, $0).source })
    }
    return Set(references[range].map(\.source))
  }
}

extension StatementRow {
  /// The days of a date.
  fileprivate var dates: DayInterval {
    DayInterval(Int32(truncatingIfNeeded: amount), Int32(truncatingIfNeeded: amount >> 32))
  }
}

extension FactCompiler.Member {
  /// Whether it is a state that holds from some time on, not an observation at one.
  fileprivate var isValidity: Bool {
    isState && row.flags & StatementFlag.hasPeriod == 0 && extra.flags & ExtraFlag.period == 0
  }

  private var series: (UInt32, UInt32, UInt32, Int) {
    (
      row.dimensions, row.flags >> StatementFlag.modalityShift & StatementFlag.modalityMask, extra.speaker,
      isValidity ? 1 : 0
    )
  }

  fileprivate func isSameSeries(_ other: Self) -> Bool { series == other.series }

  /// The days on which it begins: of a state that is only vouched for, the day it is vouched for.
  private var begin: (first: Int32, last: Int32) {
    if isValidity {
      if row.flags & StatementFlag.hasFrom != 0 { return (row.first, row.last) }
      return extra.flags & ExtraFlag.asOf != 0 ? (extra.asOfFirst, extra.asOfLast) : (.min, .min)
    }
    return extra.flags & ExtraFlag.period != 0 ? (extra.periodFirst, extra.periodLast) : (row.first, row.last)
  }

  /// The first day that may be its last: it certainly holds until there.
  fileprivate var end: Int32 {
    if row.flags & StatementFlag.hasUntil != 0 { return row.untilFirst }
    if row.flags & StatementFlag.endedAtUnknownTime != 0 { return begin.first }
    return extra.flags & ExtraFlag.asOf != 0 ? extra.asOfFirst : .max
  }

  fileprivate func isBefore(_ other: Self) -> Bool {
    if !isSameSeries(other) { return series < other.series }
    if !isSameTime(other) {
      return (begin.first, begin.last, row.untilLast) < (
        other.begin.first, other.begin.last, other.row.untilLast
      )
    }
    return (place.layer, place.start) < (other.place.layer, other.place.start)
  }

  fileprivate func isSameTime(_ other: Self) -> Bool {
    begin == other.begin && (!isValidity || row.untilLast == other.row.untilLast)
  }

  /// Whether both hold on some day, for certain; ends that share their moment are a hand-over. `other` does not begin
  /// before.
  fileprivate func overlaps(_ other: Self) -> Bool {
    if row.flags & StatementFlag.endedAtUnknownTime != 0 { return false }
    // A state without a beginning overlaps what is before it only if both are unbounded there.
    return other.begin.last < end
  }

  /// Whether they say the same, references aside.
  fileprivate func isSameContent(_ other: Self) -> Bool {
    let (a, b) = (row, other.row)
    return (a.tag == .text || a.operand == b.operand) && a.flags == b.flags && a.first == b.first
      && a.last == b.last
      && a.untilFirst == b.untilFirst && a.untilLast == b.untilLast
      && (a.tag == .text
        ? UInt32(truncatingIfNeeded: a.amount) == UInt32(truncatingIfNeeded: b.amount) : a.amount == b.amount)
      && extra.isSame(other.extra)
  }
}

extension ExtraRow {
  fileprivate func isSame(_ other: ExtraRow) -> Bool {
    amountHigh == other.amountHigh && secondLow == other.secondLow && secondHigh == other.secondHigh
      && secondExponent == other.secondExponent && periodFirst == other.periodFirst
      && periodLast == other.periodLast && asOfFirst == other.asOfFirst && asOfLast == other.asOfLast
      && recorded == other.recorded && speaker == other.speaker && flags == other.flags
  }
}
