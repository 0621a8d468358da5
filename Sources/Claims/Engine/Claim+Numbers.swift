// Judges a claim whose value is a figure: settles sign, unit and direction, then compares.
import Facts
import Quantities
import Syntax

extension ClaimEngine {
  mutating func judgeNumber(
    _ root: UInt32, bound: BoundPath?, _ work: ClaimWork, _ block: NoteBlock, _ scope: ExpressionScope
  ) throws(EvaluationFailure) -> ClaimResult {
    let kind = ChangeKind(root, scope, bound.map(\.property), context.facts)
    let explicit = try explicitNumber(work, scope)
    var reading = try reading(
      as: .number(unit: bound?.property.unit), work, block, scope)
    if explicit == nil {
      if reading?.order != OrderWord.none { reading?.takePlace(holdsPlaces(bound)) }
      guard let reading else { throw .binding(.unreadableValue, work.span) }
      if let early = unreadable(reading, bound, work) { return early }
    }
    if let reading, reading.isFuture || reading.isPastPlan, work.modality == .actual, explicit == nil,
      let result = judgePlan(root, bound, reading, kind, work, scope)
    {
      return result
    }
    let found: Figures
    do {
      found = try figures(of: root, bound, work, scope)
    } catch {
      guard case .absent(let path) = error else { throw error }
      let isWhole = bound != nil
      return absent(
        path, claimed: nil, reading: isWhole ? reading ?? explicit?.asReading : nil, isWhole: isWhole, work)
    }
    var result = finish(found, kind, reading, explicit, work, scope)
    if result.verdict == .contradicted, let bound, let words = explicit?.asReading ?? reading {
      blameTime(&result, bound, words, kind, work)
    }
    return result
  }

  /// "will sell": the figure that was planned, else the one aimed at; nil when there is neither.
  private mutating func judgePlan(
    _ root: UInt32, _ bound: BoundPath?, _ reading: Reading, _ kind: ChangeKind, _ work: ClaimWork,
    _ scope: ExpressionScope
  ) -> ClaimResult? {
    for modality in [Modality.planned, .target] {
      let planned = ClaimWork(work, as: modality)
      guard let found = try? figures(of: root, bound, planned, scope) else { continue }
      var result = finish(found, kind, reading, nil, planned, scope)
      if !reading.isPastPlan, result.verdict == .supported || result.verdict == .imprecise,
        let asked = bound?.time.days,
        asked.last < context.referenceDay, (try? figures(of: root, bound, work, scope)) == nil
      {
        (result.verdict, result.code) = (.outdated, .planLapsed)
      }
      return result
    }
    return nil
  }

  private mutating func figures(
    of root: UInt32, _ bound: BoundPath?, _ work: ClaimWork, _ scope: ExpressionScope
  )
    throws(EvaluationFailure) -> Figures
  {
    if let bound { return try figures(of: bound, for: work) }
    return try figures(of: root, in: scope, for: work)
  }

  /// Judges the words, or the explicit relation, against every figure there is.
  private mutating func finish(
    _ found: Figures, _ kind: ChangeKind, _ reading: Reading?, _ explicit: ExplicitNumber?, _ work: ClaimWork,
    _ scope: ExpressionScope
  ) -> ClaimResult {
    var comparison: NumberComparison?
    var alternatives = Alternatives()
    alternatives.add(judge(found.first, kind, reading, explicit, work, comparing: &comparison))
    for figure in found.others {
      alternatives.add(judge(figure, kind, reading, explicit, work, comparing: &comparison))
    }
    let (judgement, index) = alternatives.combined(anySuffices: found.anySuffices)
    if index < found.count - 1 {
      _ = judge(found[index], kind, reading, explicit, work, comparing: &comparison)
    }
    var span = work.span
    if let reading, explicit == nil { span = reading.valueSpan }
    if let explicit, judgement.verdict != .supported { span = explicit.span }
    var result = work.result(judgement.verdict, judgement.code, at: span)
    result.basis = index == 0 ? found.first.statements : found[index].statements
    if judgement.verdict == .conflicting {
      for index in 0..<found.count where found[index].statements != result.basis {
        result.basis += found[index].statements
      }
    }
    if isCount(work, scope) { refineCount(&result, comparison) }
    if let explicit, let reading, result.verdict.rawValue < Verdict.contradicted.rawValue,
      disagrees(reading, with: explicit, kind, work)
    {
      result.verdict = .malformed
      result.code = .textDisagrees
      result.span = reading.valueSpan
    }
    if result.verdict == .supported, let comparison, comparison.fact.isDerived,
      let width = comparison.fact.interval.width, comparison.claim.form == .plain,
      width > comparison.claim.fine * Rational(10)
    {
      result.note = .derivedFromRounded
    }
    if result.verdict == .supported || result.verdict == .imprecise,
      comparison?.convertedUnit != nil
    {
      result.note = .unitMismatch
    }
    told.reading = reading
    told.comparison = comparison
    return result
  }

  private func judge(
    _ figure: Figure, _ kind: ChangeKind, _ reading: Reading?, _ explicit: ExplicitNumber?, _ work: ClaimWork,
    comparing comparison: inout NumberComparison?
  ) -> Judgement {
    if let explicit { return judgeExplicit(explicit, against: figure, work, comparing: &comparison) }
    guard let reading else { return Judgement(.malformed, .unreadableValue) }
    return judgeReading(reading, against: figure, kind, work, comparing: &comparison)
  }

  /// What the words themselves settle before any fact is asked.
  private mutating func unreadable(_ reading: Reading, _ bound: BoundPath?, _ work: ClaimWork) -> ClaimResult?
  {
    var result: ClaimResult?
    if reading.standing == .current, !context.hasDateline, let bound, bound.property.temporality == .state,
      bound.time == .none
    {
      result = work.result(.malformed, .missingDateline, at: reading.valueSpan)
    }
    if reading.isNegated, !work.item.isNegated {
      result = work.result(.unverifiable, .contextNegated, at: reading.negationSpan)
    }
    switch reading.value {
    case .number(let number) where number.isAmbiguousFormat:
      result = work.result(.malformed, .ambiguousNumberFormat, at: reading.valueSpan)
    case .number where reading.order == .fromTop || reading.order == .fromBottom, .superlative:
      result = work.result(.unverifiable, .noFact, at: reading.valueSpan)
    case .number, .range, .vague: break
    case .date, .words, .boolean, .none: result = work.result(.malformed, .unreadableValue, at: work.span)
    }
    if result != nil { told.reading = reading }
    return result
  }

  /// Whether the statements of a path are places in an order, the first being the best: its property is called so.
  private func holdsPlaces(_ path: BoundPath?) -> Bool {
    guard let path else { return false }
    let name = context.facts.id(of: path.property.id)
    return name == "rank" || name.hasSuffix("-rank")
  }

  /// Compares the words with one figure.
  func judgeReading(_ reading: Reading, against figure: Figure, _ kind: ChangeKind, _ work: ClaimWork)
    -> Judgement
  {
    var comparison: NumberComparison?
    return judgeReading(reading, against: figure, kind, work, comparing: &comparison)
  }

  /// Compares the words with one figure; `comparison` is then what was compared, nil where nothing was.
  private func judgeReading(
    _ reading: Reading, against figure: Figure, _ kind: ChangeKind, _ work: ClaimWork,
    comparing comparison: inout NumberComparison?
  ) -> Judgement {
    comparison = nil
    switch reading.value {
    case .number(let number):
      return compare(number, nil, reading, figure, kind, work, comparing: &comparison)
    case .range(let lower, let upper):
      return compare(lower, upper, reading, figure, kind, work, comparing: &comparison)
    case .vague(let least):
      guard let least else { return Judgement(.imprecise, .vagueQuantity) }
      let truth = Interval.atLeast(least)
      if truth.contains(figure.fact.interval) { return .supported }
      return truth.intersects(figure.fact.interval)
        ? Judgement(.unverifiable, .precisionInsufficient) : Judgement(.contradicted, .boundViolated)
    default: return Judgement(.malformed, .unreadableValue)
    }
  }

  private func compare(
    _ number: NumberReading, _ upper: NumberReading?, _ reading: Reading, _ figure: Figure,
    _ kind: ChangeKind, _ work: ClaimWork, comparing comparison: inout NumberComparison?
  ) -> Judgement {
    var figure = figure
    var convertedUnit: UnitID?
    var claim = NumberClaim(
      value: number.value, fine: number.fine, coarse: number.coarse, modifier: reading.modifier)
    if number.isMultiple {
      // "doubled" is a ratio: with `growth`, 1 + growth / 100.
      guard let ratio = asRatio(figure, kind) else { return Judgement(.contradicted, .kindMismatch) }
      figure = ratio
      claim.form = number.isHalving ? .halving : .multiple
    } else {
      switch convert(&claim, number, to: figure, kind) {
      case .fits: break
      case .converted(let unit): convertedUnit = unit
      case .fails(let code):
        let verdict: Verdict = code == .currencyMismatch ? .unverifiable : .contradicted
        return Judgement(verdict, code)
      }
      if number.isFraction { claim.form = .fraction }
    }
    claim.isPercentage = isPercentage(figure.unit)
    if let wrong = direction(claim, reading, figure, kind) { return wrong }
    settleSign(&claim, reading, kind)
    var second: NumberClaim?
    if let upper {
      var other = NumberClaim(
        value: upper.value, fine: upper.fine, coarse: upper.coarse, modifier: reading.modifier)
      if case .fails(let code) = convert(&other, upper, to: figure, kind) {
        return Judgement(.contradicted, code)
      }
      settleSign(&other, reading, kind)
      second = other
      if other.value < claim.value { swap(&claim, &second!) }
    }
    let tolerance = work.options.tolerance(of: figure.fact)
    let judgement =
      if let second {
        judge.judge(from: claim, to: second, against: figure.fact, tolerance: tolerance).judgement
      } else {
        judge.verdict(claim, against: figure.fact, tolerance: tolerance)
      }
    comparison = NumberComparison(claim: claim, upper: second, fact: figure.fact, unit: figure.unit)
    comparison?.convertedUnit = convertedUnit
    // "Top ten" is as apt of the second as of the ninth.
    if reading.order != .none, judgement.code == .weakBound { return .supported }
    return blamingUnit(number, figure, judgement)
  }

  /// Says so where words that the figure excludes fit that of another time.
  private func blameTime(
    _ result: inout ClaimResult, _ path: BoundPath, _ reading: Reading, _ kind: ChangeKind, _ work: ClaimWork
  ) {
    let temporality = path.property.temporality
    guard temporality == .flow || temporality == .state else { return }
    switch result.code {
    case .valueMismatch: break
    // A bound that held before is over; of a flow, any bound fits some period.
    case .boundViolated, .outOfRange: if temporality == .flow || path.time.days != nil { return }
    default: return
    }
    let facts = context.facts
    for id in facts.statements(of: path.subject, path.property.id) where !result.basis.contains(id) {
      let statement = facts[id]
      guard statement.dimensions == path.dimensions, statement.rank != .deprecated,
        isVisible(statement, modality: work.modality, speaker: work.options.speaker),
        statement.period == nil || statement.period?.days != path.time.days,
        statement.observed != nil || statement.validity.first > context.referenceDay
          || statement.validity.last < context.referenceDay || path.time.days != nil,
        let quantity = statement.quantity, !quantity.interval.contains(.zero)
      else { continue }
      if judgeReading(reading, against: Figure(quantity, id), kind, work).verdict == .supported {
        return result.tell(heldAtOtherTime: id, isLater: isLater(statement, path), path)
      }
    }
  }
}

extension Reading {
  /// Makes a place of words of order, where `isPlace` says that the statements asked for hold places.
  fileprivate mutating func takePlace(_ isPlace: Bool) {
    switch order {
    case .fromTop where isPlace:
      if case .superlative = value { value = .number(NumberReading(value: .one, fine: .one, coarse: .one)) }
      order = .none
    case .amongFirst where isPlace:
      if modifier == .none { modifier = .atMost }
      // "just outside the top two".
      if modifier == .justOver { modifier = .over }
    // "better than fifth": the less the better.
    case .place where isPlace: modifier = modifier.mirrored
    // "the three largest": so many.
    case .amongFirst, .place: order = .none
    case .fromTop, .fromBottom, .none: break
    }
  }
}
