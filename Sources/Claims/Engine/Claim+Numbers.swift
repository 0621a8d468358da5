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
    let reading = try reading(
      as: .number(unit: bound?.property.unit), work, block, scope)
    if explicit == nil {
      guard let reading else { throw .binding(.unreadableValue, work.span) }
      if let early = unreadable(reading, work) { return early }
    }
    if reading?.isFuture == true, work.modality == .actual, explicit == nil {
      var planned = work
      planned.item.modality = .planned
      if let found = try? figures(of: root, bound, planned, scope) {
        return finish(found, kind, reading, explicit, planned, scope)
      }
    }
    let found: Figures
    do {
      found = try figures(of: root, bound, work, scope)
    } catch {
      guard case .absent(let path) = error else { throw error }
      return absent(path, claimed: nil, reading: reading, work, block, scope)
    }
    var result = finish(found, kind, reading, explicit, work, scope)
    if result.code == .valueMismatch, let bound, let reading,
      let other = otherPeriod(bound, reading, kind, work)
    {
      result.code = .wrongPeriod
      result.related = other
    }
    return result
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
  private func finish(
    _ found: Figures, _ kind: ChangeKind, _ reading: Reading?, _ explicit: ExplicitNumber?, _ work: ClaimWork,
    _ scope: ExpressionScope
  ) -> ClaimResult {
    var judgements: [Judgement] = []
    var comparisons: [NumberComparison?] = []
    for figure in found.list {
      let (judgement, comparison) =
        if let explicit {
          judgeExplicit(explicit, against: figure, work)
        } else if let reading {
          judgeReading(reading, against: figure, kind, work)
        } else {
          (Judgement(.malformed, .unreadableValue), NumberComparison?.none)
        }
      judgements.append(judgement)
      comparisons.append(comparison)
    }
    let (judgement, index) = combined(judgements, anySuffices: found.anySuffices)
    var span = work.span
    if let reading, explicit == nil { span = reading.valueSpan }
    if let explicit, judgement.verdict != .supported { span = explicit.span }
    var result = work.result(judgement.verdict, judgement.code, at: span)
    result.reading = reading
    if index < comparisons.count { result.comparison = comparisons[index] }
    if index < found.list.count {
      result.statements = found.list[index].statements
      if judgement.verdict == .conflicting {
        for figure in found.list where figure.statements != result.statements {
          result.statements += figure.statements
        }
      }
    }
    if isCount(work, scope) { refineCount(&result) }
    if let explicit, let reading, result.verdict.rawValue < Verdict.contradicted.rawValue,
      disagrees(reading, with: explicit, kind, work)
    {
      result.verdict = .malformed
      result.code = .textDisagrees
      result.span = reading.valueSpan
    }
    if result.verdict == .supported, let comparison = result.comparison, comparison.fact.isDerived,
      let width = comparison.fact.interval.width, comparison.claim.form == .plain,
      width > comparison.claim.fine * Rational(10)
    {
      result.note = .derivedFromRounded
    }
    return result
  }

  /// What the words themselves settle before any fact is asked.
  private func unreadable(_ reading: Reading, _ work: ClaimWork) -> ClaimResult? {
    var result: ClaimResult?
    if reading.isNegated, !work.item.isNegated {
      result = work.result(.unverifiable, .contextNegated, at: reading.negationSpan)
    }
    switch reading.value {
    case .number(let number) where number.isAmbiguousFormat:
      result = work.result(.malformed, .ambiguousNumberFormat, at: reading.valueSpan)
    case .number, .range, .vague: break
    case .superlative: result = work.result(.unverifiable, .noFact, at: reading.valueSpan)
    case .date, .words, .boolean, .none: result = work.result(.malformed, .unreadableValue, at: work.span)
    }
    result?.reading = reading
    return result
  }

  /// Compares the words with one figure.
  func judgeReading(_ reading: Reading, against figure: Figure, _ kind: ChangeKind, _ work: ClaimWork) -> (
    Judgement, NumberComparison?
  ) {
    switch reading.value {
    case .number(let number):
      return compare(number, nil, reading, figure, kind, work)
    case .range(let lower, let upper):
      return compare(lower, upper, reading, figure, kind, work)
    case .vague(let least):
      guard let least else { return (Judgement(.imprecise, .vagueQuantity), nil) }
      let truth = Interval.atLeast(least)
      if truth.contains(figure.fact.interval) { return (.supported, nil) }
      return truth.intersects(figure.fact.interval)
        ? (Judgement(.unverifiable, .precisionInsufficient), nil)
        : (Judgement(.contradicted, .boundViolated), nil)
    default: return (Judgement(.malformed, .unreadableValue), nil)
    }
  }

  private func compare(
    _ number: NumberReading, _ upper: NumberReading?, _ reading: Reading, _ figure: Figure,
    _ kind: ChangeKind,
    _ work: ClaimWork
  ) -> (Judgement, NumberComparison?) {
    var figure = figure
    var claim = NumberClaim(
      value: number.value, fine: number.fine, coarse: number.coarse, modifier: reading.modifier)
    if number.isMultiple {
      // "doubled" is a ratio: with `growth`, 1 + growth / 100.
      guard let ratio = asRatio(figure, kind) else { return (Judgement(.contradicted, .kindMismatch), nil) }
      figure = ratio
      claim.form = number.isHalving ? .halving : .multiple
    } else {
      switch convert(&claim, number, to: figure, kind) {
      case .fits: break
      case .fails(let code):
        let verdict: Verdict = code == .currencyMismatch ? .unverifiable : .contradicted
        return (Judgement(verdict, code), nil)
      }
      if number.isFraction { claim.form = .fraction }
    }
    claim.isPercentage = isPercentage(figure.unit)
    if let wrong = direction(claim, reading, figure, kind) { return (wrong, nil) }
    settleSign(&claim, reading, kind)
    var second: NumberClaim?
    if let upper {
      var other = NumberClaim(
        value: upper.value, fine: upper.fine, coarse: upper.coarse, modifier: reading.modifier)
      if case .fails(let code) = convert(&other, upper, to: figure, kind) {
        return (Judgement(.contradicted, code), nil)
      }
      settleSign(&other, reading, kind)
      second = other
      if other.value < claim.value { swap(&claim, &second!) }
    }
    let judgement =
      if let second {
        judge.judge(from: claim, to: second, against: figure.fact, tolerance: work.options.tolerance)
      } else {
        judge.judge(claim, against: figure.fact, tolerance: work.options.tolerance)
      }
    return (
      wasConverted(number, figure, judgement.judgement),
      NumberComparison(claim: claim, upper: second, fact: figure.fact, unit: figure.unit)
    )
  }

  /// "fell 5%" negates the number where the expression is a change or the property is signed; a loss always does.
  private func settleSign(_ claim: inout NumberClaim, _ reading: Reading, _ kind: ChangeKind) {
    let negates =
      reading.change == .loss || (reading.change == .decrease && !reading.isLevel && kind != .none)
    guard negates, claim.form == .plain || claim.form == .fraction, claim.value > .zero else { return }
    claim.value = -claim.value
    claim.comparesMagnitudes = true
  }

  /// Of a change first the direction is judged, then the size.
  private func direction(_ claim: NumberClaim, _ reading: Reading, _ figure: Figure, _ kind: ChangeKind)
    -> Judgement?
  {
    guard kind == .change || claim.form == .multiple || claim.form == .halving else { return nil }
    let isRatio = claim.form == .multiple || claim.form == .halving
    let level = isRatio ? Rational.one : .zero
    var claimsIncrease: Bool?
    if isRatio {
      claimsIncrease = claim.value > .one
    } else if !reading.isLevel {
      switch reading.change {
      case .increase: claimsIncrease = true
      case .decrease, .loss: claimsIncrease = false
      case .none: break
      }
      if claim.value < .zero, claimsIncrease != nil { claimsIncrease = nil }
    }
    guard let claimsIncrease else { return nil }
    let isWrong =
      claimsIncrease
      ? Interval.below(level).contains(figure.fact.interval)
      : Interval.above(level).contains(figure.fact.interval)
    return isWrong ? Judgement(.contradicted, .wrongDirection) : nil
  }

  private func asRatio(_ figure: Figure, _ kind: ChangeKind) -> Figure? {
    if figure.unit == .ratio || (figure.unit == .none && kind == .none) { return figure }
    guard kind == .change, isPercentage(figure.unit), figure.unit != .percentagePoints else { return nil }
    var ratio = figure
    let hundredth = Rational(1, over: 100)
    ratio.fact.interval = figure.fact.interval.scaled(by: hundredth) + .exact(.one)
    ratio.fact.literal = figure.fact.literal.map { $0 * hundredth + .one }
    ratio.fact.resolution = figure.fact.resolution * hundredth
    ratio.unit = .ratio
    return ratio
  }

  /// The figure of another period that the words fit, for `wrongPeriod`.
  private mutating func otherPeriod(
    _ path: BoundPath, _ reading: Reading, _ kind: ChangeKind, _ work: ClaimWork
  )
    -> StatementID?
  {
    guard path.property.temporality == .flow || path.property.temporality == .state else { return nil }
    let facts = context.facts
    for id in facts.statements(of: path.subject, path.property.id) {
      let statement = facts[id]
      guard statement.dimensions == path.dimensions, statement.rank != .deprecated,
        isVisible(statement, modality: work.modality, speaker: work.options.speaker),
        statement.period?.days != path.time.days || path.time.days == nil,
        case .quantity(let quantity) = statement.value, !quantity.interval.contains(.zero)
      else { continue }
      if judgeReading(reading, against: Figure(quantity, id), kind, work).0.verdict == .supported {
        return id
      }
    }
    return nil
  }

  private func isCount(_ work: ClaimWork, _ scope: ExpressionScope) -> Bool {
    guard let root = work.item.expression, case .call(.count, _, _, _) = scope.expressions[Int(root)].kind
    else {
      return false
    }
    return true
  }

  /// More distinct values than claimed contradict; as many support; fewer decide only under a complete list.
  private func refineCount(_ result: inout ClaimResult) {
    guard let comparison = result.comparison else { return }
    result.listedCount = result.statements.count
    if result.verdict == .contradicted { result.code = .countMismatch }
    if comparison.claim.modifier == .none || comparison.claim.modifier == .exactly, comparison.upper == nil,
      comparison.fact.literal == comparison.claim.value
    {
      result.verdict = .supported
      result.code = nil
    } else if comparison.fact.interval.upper == nil, comparison.claim.modifier == .none,
      let listed = comparison.fact.literal
    {
      let isTooMany = listed > comparison.claim.value
      result.verdict = isTooMany ? .contradicted : .unverifiable
      result.code = isTooMany ? .countMismatch : .precisionInsufficient
    }
  }
}

/// Whether an expression gives a change, a signed level or neither.
enum ChangeKind {
  case none
  /// `growth`, `change`, or a property that derives one.
  case change
  /// A property marked `signed`.
  case signed

  init(_ root: UInt32, _ scope: ExpressionScope, _ property: Property?, _ facts: Facts) {
    if case .call(let function, _, _, _) = scope.expressions[Int(root)].kind,
      function == .growth || function == .change
    {
      self = .change
    } else if let property, property.hasDerivation, let derivation = facts.derivation(of: property.id),
      Int(derivation.root) < derivation.scope.expressions.count,
      case .call(let function, _, _, _) = derivation.scope.expressions[Int(derivation.root)].kind,
      function == .growth || function == .change
    {
      self = .change
    } else {
      self = property?.isSigned == true ? .signed : .none
    }
  }
}
