// What a claim is about, so that one fact told two ways in a note is noticed even where no statement decides it.
import Claims
import Facts
import Quantities
import Syntax
import TextModel

extension BlockChecker {
  /// A hash of subject, expression and standing; 0 for a claim that cannot be compared with others.
  func topic(of result: ClaimResult, _ block: NoteBlock) -> UInt64 {
    guard let index = result.item, Int(index) < block.items.count else { return 0 }
    let item = block.items[Int(index)]
    guard item.kind == .claim, !item.isNegated, let root = item.expression,
      Int(root) < block.expressions.count,
      result.isCompared || result.claimedEntity != nil || result.kind != nil
    else { return 0 }
    let node = block.expressions[Int(root)]
    var span = node.span
    // Of a plain path the subject is compared as an entity: ".sales" and "norda.sales" can be one fact.
    if case .path(let path) = node.kind, result.subject != nil,
      Int(path.segments.lowerBound) < block.segments.count
    {
      span.start = block.segments[Int(path.segments.lowerBound)].property.start
    }
    let range = span.range(from: block.start).clamped(to: 0..<text.count)
    var hash = text.hash64(range) &* 0x9E37_79B9_7F4A_7C15
    hash ^= UInt64(result.subject?.raw ?? .max) << 8 | UInt64(item.modality.rawValue) << 4
    hash ^= UInt64(item.standing.map { $0.rawValue + 1 } ?? 0)
    hash ^= UInt64(result.standing.rawValue) << 2
    return hash == 0 ? 1 : hash
  }

  /// A hash of what a claim says: whom it names, else the statements that support it, else its words and its figure.
  func telling(of result: ClaimResult, _ block: NoteBlock) -> UInt64 {
    if let entity = result.claimedEntity { return UInt64(entity.raw) }
    var hash: UInt64 = 1 << 32
    func mix(_ value: UInt64) { hash = (hash ^ value) &* 0x9E37_79B9_7F4A_7C15 ^ hash >> 29 }
    if result.verdict == .supported {
      mix(0)
      result.forEachStatement { mix(UInt64($0.raw) + 1) }
      return hash
    }
    if let reading = result.reading {
      let words = reading.valueRange.moved(by: block.start).clamped(to: 0..<text.count)
      mix(text.hash64(words))
      mix(UInt64(reading.modifier.rawValue))
    }
    if let comparison = result.comparison {
      mix(UInt64(truncatingIfNeeded: comparison.claim.value.numerator))
      mix(UInt64(truncatingIfNeeded: comparison.claim.value.denominator))
      mix(UInt64(comparison.claim.modifier.rawValue) << 1 | (comparison.claim.comparesMagnitudes ? 1 : 0))
    }
    return hash
  }
}

extension ClaimResult {
  /// Whether this claim and `other`, about the same thing, cannot both be right; both have their details.
  func excludes(_ other: ClaimResult, _ facts: Facts, _ judge: Judge) -> Bool {
    if let mine = claimedEntity, let theirs = other.claimedEntity {
      guard mine != theirs, let property else { return false }
      return facts[property].isSingle && verdict != .supported && other.verdict != .supported
    }
    guard reading?.isNegated != true, other.reading?.isNegated != true else { return false }
    if let mine = comparison, let theirs = other.comparison {
      guard mine.unit == theirs.unit, mine.upper == nil, theirs.upper == nil else { return false }
      return judge.areIncompatible(mine.claim, theirs.claim)
    }
    if let mine = numberClaim, let theirs = other.numberClaim {
      return mine.units == theirs.units && judge.areIncompatible(mine.claim, theirs.claim)
    }
    if case .date(let mine)? = reading?.value, case .date(let theirs)? = other.reading?.value {
      return mine.relation == .in && theirs.relation == .in && !mine.days.intersects(theirs.days)
    }
    return false
  }

  /// The number as read, where no fact gave it a unit; two such numbers are comparable only in the same units.
  private var numberClaim: (claim: NumberClaim, units: UnitCandidates)? {
    guard let reading, case .number(let number) = reading.value, !number.isMultiple, !number.isHalving else {
      return nil
    }
    var claim = NumberClaim(
      value: number.value, fine: number.fine, coarse: number.coarse, modifier: reading.modifier)
    claim.form = number.isFraction ? .fraction : .plain
    return (claim, number.units)
  }
}

extension Judge {
  /// Whether neither number can be a way of telling the other.
  func areIncompatible(_ a: NumberClaim, _ b: NumberClaim) -> Bool {
    contradicts(a, b) && contradicts(b, a)
  }

  private func contradicts(_ claim: NumberClaim, _ told: NumberClaim) -> Bool {
    guard told.modifier == .none || told.modifier == .exactly || told.modifier == .about else { return false }
    let half = told.fine * Rational(1, over: 2)
    let fact = FactFigure(
      literal: told.value, interval: .closed(told.value - half, told.value + half), resolution: told.fine,
      isDerived: false)
    return judge(claim, against: fact).judgement.verdict == .contradicted
  }
}
