// Brings a claimed number into the unit of the fact it is compared with.
import Facts
import Quantities
import Syntax

extension ClaimEngine {
  enum Conversion {
    case fits
    /// The words are in that unit, which is no power of ten away from the fact's.
    case converted(UnitID)
    case fails(VerdictCode)
  }

  /// Converts `claim` to the unit of `figure`. A number without a unit takes the fact's; nouns of counts never convert.
  func convert(_ claim: inout NumberClaim, _ number: NumberReading, to figure: Figure, _ kind: ChangeKind)
    -> Conversion
  {
    if number.units.isEmpty {
      if number.isFraction { scaleFraction(&claim, figure.unit) }
      return .fits
    }
    switch figure.unit {
    case .unit(let unit): return convert(&claim, number, to: unit)
    case .percent:
      return convert(&claim, number, family: .percent, scale: .one)
    case .percentagePoints:
      return convert(&claim, number, family: .percentagePoint, scale: .one)
    case .ratio, .none:
      if number.units.contains(where: { context.facts.family(of: $0) == .percent }) {
        claim.scale(by: Rational(1, over: 100))
        claim.percentagePoint = Rational(1, over: 100)
        return .fits
      }
      return figure.unit == .ratio && number.units.contains(where: { context.facts.family(of: $0) != .count })
        ? .fails(.kindMismatch) : .fits
    case .years: return .fits
    }
  }

  /// "half" of a percentage is 50, of a ratio 1/2; a reading gives fractions as parts of one.
  private func scaleFraction(_ claim: inout NumberClaim, _ unit: FigureUnit) {
    if isPercentage(unit) {
      claim.scale(by: Rational(100))
    } else {
      claim.percentagePoint = Rational(1, over: 100)
    }
  }

  private func convert(
    _ claim: inout NumberClaim, _ number: NumberReading, family: UnitFamily, scale: Rational
  )
    -> Conversion
  {
    let facts = context.facts
    for unit in number.units {
      let given = facts.family(of: unit)
      if given == family { return .fits }
      if family == .percentagePoint, given == .basisPoint {
        claim.scale(by: Rational(1, over: 100))
        return .fits
      }
      if given == .count { return .fits }
    }
    return .fails(.kindMismatch)
  }

  private func convert(_ claim: inout NumberClaim, _ number: NumberReading, to unit: UnitID) -> Conversion {
    let facts = context.facts
    let wanted = facts.family(of: unit)
    if number.units.contains(unit) {
      return .fits
    }
    for candidate in number.units {
      let given = facts.family(of: candidate)
      if given == wanted,
        given == .count || given == .percent || given == .percentagePoint || given == .basisPoint
      {
        return .fits
      }
    }
    for candidate in number.units {
      let given = facts.family(of: candidate)
      if given == .money, wanted == .money { continue }
      let source = facts.scale(of: candidate)
      let target = facts.scale(of: unit)
      guard source.kind == target.kind, let value = source.convert(claim.value, to: target),
        let zero = source.convert(.zero, to: target), let one = source.convert(.one, to: target)
      else { continue }
      let factor = one - zero
      claim.value = value
      claim.fine = claim.fine * factor
      claim.coarse = claim.coarse * factor
      return factor.isPowerOfTen ? .fits : .converted(candidate)
    }
    if wanted == .money, let conversion = convertPart(&claim, number, to: unit) { return conversion }
    if wanted == .money, number.units.contains(where: { facts.family(of: $0) == .money }) {
      if facts.sharesName(unit, with: number.units) { return .fits }
      return .fails(.currencyMismatch)
    }
    if number.units.contains(where: { facts.family(of: $0) == .count }), wanted != .count {
      return .fits
    }
    return .fails(.kindMismatch)
  }

  /// "50 cents" of euros, "50 pence" of pounds. A hundredth has the currency for its kind, or "money-part" where its
  /// name is that of many.
  private func convertPart(_ claim: inout NumberClaim, _ number: NumberReading, to currency: UnitID)
    -> Conversion?
  {
    let facts = context.facts
    var isOther = false
    for candidate in number.units {
      guard let kind = facts.kindName(of: candidate) else { continue }
      if kind == "money-part" || kind == facts.id(of: currency) {
        claim.scale(by: facts.scale(of: candidate).factor)
        return .fits
      }
      let name = Array(kind.utf8)
      isOther = isOther || facts.units(name, name.indices).contains { facts.family(of: $0) == .money }
    }
    return isOther ? .fails(.currencyMismatch) : nil
  }

  /// A figure in another unit of the same kind that is not right once converted is a mistake of the unit.
  func blamingUnit(_ number: NumberReading, _ figure: Figure, _ judgement: Judgement) -> Judgement {
    guard judgement.verdict == .contradicted, case .unit(let unit) = figure.unit, !number.units.isEmpty,
      !number.units.contains(unit), context.facts.family(of: unit) == .physical,
      number.units.contains(where: { context.facts.family(of: $0) == .physical })
    else { return judgement }
    return Judgement(.contradicted, .unitMismatch)
  }
}

extension Rational {
  /// True for 1, 10, 1/1000 and the like, up to 10^±18.
  fileprivate var isPowerOfTen: Bool {
    (0...18).contains { self == Rational(powerOfTen: $0) || self * Rational(powerOfTen: $0) == .one }
  }
}

extension NumberClaim {
  mutating func scale(by factor: Rational) {
    value = value * factor
    fine = fine * factor
    coarse = coarse * factor
  }
}

extension UnitCandidates: Sequence {
  public struct Iterator: IteratorProtocol {
    var candidates: UnitCandidates

    public mutating func next() -> UnitID? {
      defer { candidates = UnitCandidates(candidates.second, candidates.third, candidates.fourth) }
      return candidates.first
    }
  }

  public func makeIterator() -> Iterator { Iterator(candidates: self) }
}
