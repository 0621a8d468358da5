// Which statements apply to a bound path (spec 3, Which statements apply, steps 2 to 4).
import Facts
import Quantities
import Syntax

extension ClaimEngine {
  /// Fills `selected` with the statements that apply, of the best rank, in the order of the fact base.
  ///
  /// `subject` stands for that of the path, where it is another.
  mutating func select(
    _ path: BoundPath, of subject: EntityID? = nil, modality: Modality, speaker: EntityID?,
    citing sources: [SourceID]
  ) {
    selected.removeAll(keepingCapacity: true)
    guard let dimensions = path.dimensions else { return }
    lookUp(subject ?? path.subject, path.property.id)
    var found: [Statement] = []
    swap(&found, &selected)
    find(in: stated.span, dimensions, path, modality: modality, speaker: speaker, into: &found)
    swap(&found, &selected)
    if selected.count <= 1 { return }
    keepLatestObservations(path)
    keepCited(sources)
    keepBestRank()
    if path.property.isSingle { mergeAgreeing() }
  }

  /// Appends those of `stated` that apply; they are looked at in place.
  private func find(
    in stated: Span<Statement>, _ dimensions: DimensionsID, _ path: BoundPath, modality: Modality,
    speaker: EntityID?, into found: inout [Statement]
  ) {
    for index in stated.indices {
      guard !stated[index].isDeprecated, stated[index].concerns(dimensions, modality),
        isVisible(stated[index], modality: modality, speaker: speaker),
        applies(stated[index], to: path)
      else { continue }
      found.append(stated[index])
    }
  }

  /// The property, decoded; most questions in a row are about one.
  mutating func property(_ id: PropertyID) -> Property {
    if let known, known.id.raw == id.raw { return known }
    let property = context.facts[id]
    known = property
    return property
  }

  /// Fills `stated` with all statements that the subject has of the property, which several questions are asked of.
  mutating func lookUp(_ subject: EntityID, _ property: PropertyID) {
    if let last = lookedUp, last.subject.raw == subject.raw, last.property.raw == property.raw { return }
    lookedUp = (subject, property)
    stated.removeAll(keepingCapacity: true)
    context.facts.appendStatements(of: subject, property, to: &stated)
  }

  /// True when the statement has the claim's modality and was known on the knowledge day.
  @inline(__always)
  func isVisible(_ statement: Statement, modality: Modality, speaker: EntityID?) -> Bool {
    if !statement.has(modality) { return false }
    if modality == .saidBy, let speaker, statement.speaker != speaker { return false }
    if let known = context.knowledgeDay, let recorded = statement.recorded, recorded > known { return false }
    return true
  }

  /// Step 3: valid time.
  @inline(__always)
  private func applies(_ statement: Statement, to path: BoundPath) -> Bool {
    let reference = DayInterval(context.referenceDay)
    switch path.property.temporality {
    case .timeless: return true
    case .flow:
      guard let period = statement.periodDays, let asked = path.time.days else { return false }
      return period == asked
    case .event:
      guard let asked = path.time.days else { return true }
      return statement.eventDays.map { $0.intersects(asked) } ?? false
    case .state:
      let asked = path.time.days
      if let observed = statement.observed {
        if let asked { return observed.isSubset(of: asked) }
        return observed.first <= context.referenceDay
      }
      return statement.holds(during: asked ?? reference)
    }
  }

  /// Of observations only the latest count, unless a moment was asked for; a validity that began later outdates them.
  private mutating func keepLatestObservations(_ path: BoundPath) {
    guard path.property.temporality == .state, path.time.days == nil else { return }
    let latestOnly = path.property.isSingle || path.property.datatype == .quantity
    guard latestOnly else { return }
    var latest: DayInterval?
    var validFrom: Day?
    for statement in selected {
      if let period = statement.observed {
        if latest.map({ period.last > $0.last || (period.last == $0.last && period.first > $0.first) })
          ?? true
        {
          latest = period
        }
      } else {
        let start = statement.from?.first ?? .distantPast
        if validFrom.map({ start > $0 }) ?? true { validFrom = start }
      }
    }
    guard let latest else { return }
    let observationsAreOver = validFrom.map { latest.last < $0 || $0 == .distantPast } ?? false
    selected.removeAll { statement in
      statement.observed.map { observationsAreOver || $0 != latest } ?? false
    }
  }

  /// Keeps what a cited source says, where it says anything.
  private mutating func keepCited(_ sources: [SourceID]) {
    guard !sources.isEmpty else { return }
    let facts = context.facts
    let cited = selected.filter { statement in sources.contains { facts.cites(statement.id, $0) } }
    if !cited.isEmpty { selected = cited }
  }

  private mutating func keepBestRank() {
    guard selected.contains(where: { $0.rank == .preferred }) else { return }
    selected.removeAll { $0.rank != .preferred }
  }

  /// Statements of a single property that agree within their precision are one: the most precise stands for all.
  private mutating func mergeAgreeing() {
    guard selected.count > 1, let first = selected.first, !hasSeveralTimes else { return }
    var finest = first
    for index in selected.indices {
      for other in selected[(index + 1)...] where !selected[index].agrees(with: other, facts: context.facts) {
        return
      }
      if selected[index].isFiner(than: finest) { finest = selected[index] }
    }
    selected.removeAll(keepingCapacity: true)
    selected.append(finest)
  }
}

extension ClaimEngine {
  /// True when what is selected was observed at different moments, or held one after the other: such figures do not
  /// contradict each other.
  var hasSeveralTimes: Bool {
    guard let first = selected.first else { return false }
    return selected.dropFirst().contains { $0.isApart(from: first) }
  }
}

extension Statement {
  /// The moment of an observation; nil for a state with a validity.
  var observed: DayInterval? { from == nil && until == nil ? periodDays : nil }

  /// True when the two were observed at different moments, or one ends before, or in the moment in which, the other
  /// begins: on the day of a hand-over both are right.
  func isApart(from other: Statement) -> Bool {
    switch (observed, other.observed) {
    case (let a?, let b?): return a != b
    case (nil, nil):
      return ends(by: other) || other.ends(by: self)
    default: return false
    }
  }

  private func ends(by other: Statement) -> Bool {
    guard let start = other.from else { return false }
    return validity.last <= start.first || until.map { $0.intersects(start) } ?? false
  }

  /// When an event happened: its own date, else its `@`.
  var eventDays: DayInterval? {
    if case .date(let date) = value { return date.days }
    return periodDays
  }

  /// The days a state is vouched to hold, both ends inclusive at the written precision.
  ///
  /// `as-of` alone begins it, since a source never vouches for the time before itself; an end nobody knows ends it on
  /// the last day anyone vouched for.
  var validity: DayInterval {
    let first = from?.first ?? (until == nil ? asOf?.first : nil) ?? .distantPast
    var last = until?.last ?? .distantFuture
    if endedAtUnknownTime { last = max(first, asOf?.last ?? from?.last ?? first) }
    return DayInterval(first: first, last: max(first, last))
  }

  func holds(during days: DayInterval) -> Bool {
    if endedAtUnknownTime, from == nil, asOf == nil { return false }
    return validity.intersects(days)
  }

  /// Equal precision needs equal numerals, different precision needs intervals that meet; other values must be equal.
  func agrees(with other: Statement, facts: Facts) -> Bool {
    switch (value, other.value) {
    case (.quantity(let a), .quantity(let b)):
      guard let b = facts.converted(b, to: a.unit) else { return false }
      if a.resolution == b.resolution, let x = a.literal, let y = b.literal,
        a.interval.isExact == b.interval.isExact
      {
        return x == y
      }
      return a.interval.intersects(b.interval)
    case (.date(let a), .date(let b)): return a.days.intersects(b.days)
    case (.text, .text): return facts.text(of: id) == facts.text(of: other.id)
    default: return value == other.value
    }
  }

  fileprivate func isFiner(than other: Statement) -> Bool {
    switch (value, other.value) {
    case (.quantity(let a), .quantity(let b)):
      guard let x = a.interval.width else { return false }
      return b.interval.width.map { x < $0 } ?? true
    case (.date(let a), .date(let b)):
      return a.days.first.distance(to: a.days.last) < b.days.first.distance(to: b.days.last)
    default: return false
    }
  }
}

extension Facts {
  /// `quantity` in `unit`; nil when the kinds differ. Counts are never converted: their nouns are only names.
  func converted(_ quantity: FactQuantity, to unit: UnitID?) -> FactQuantity? {
    guard let from = quantity.unit, let unit, from != unit else { return quantity }
    if family(of: from) == .count, family(of: unit) == .count { return quantity }
    let source = scale(of: from)
    let target = scale(of: unit)
    func convert(_ bound: Bound?) -> Bound?? {
      guard let bound else { return .some(nil) }
      guard let value = source.convert(bound.value, to: target) else { return nil }
      return .some(Bound(value, isClosed: bound.isClosed))
    }
    guard let lower = convert(quantity.interval.lower), let upper = convert(quantity.interval.upper) else {
      return nil
    }
    var result = quantity
    result.unit = unit
    result.interval = Interval(lower: lower, upper: upper)
    if let literal = quantity.literal { result.literal = source.convert(literal, to: target) }
    if let zero = source.convert(.zero, to: target),
      let step = source.convert(quantity.resolution, to: target)
    {
      result.resolution = step - zero
    }
    return result
  }
}
