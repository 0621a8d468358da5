// The parts that messages about a claim are made of; worked out only when there is something to say.
import Claims
import Facts
import Quantities
import Syntax
import TextModel

/// A claim's result in words. Every part is empty, never nil, when there is nothing to say.
struct ClaimWording {
  let result: ClaimResult
  let block: NoteBlock
  let text: [UInt8]
  let facts: Facts

  var figures: FigureWording { FigureWording(facts: facts) }

  // What the note says.

  /// The words at the place of the finding, on one line and not too long.
  var words: String { excerpt(result.span.range(from: block.start)) }

  /// The value as written, without its modifier.
  var value: String {
    if let reading = result.reading, !reading.valueRange.isEmpty {
      return excerpt(inBlock(reading.valueRange))
    }
    return words
  }

  /// The value with its modifier: "over 20%", "20% or more".
  var phrase: String {
    if let reading = result.reading, !reading.modifierRange.isEmpty {
      let modifier = excerpt(inBlock(reading.modifierRange))
      let value = excerpt(inBlock(reading.valueRange))
      return reading.modifierRange.lowerBound < reading.valueRange.lowerBound
        ? "\(modifier) \(value)" : "\(value) \(modifier)"
    }
    if let relation = item?.relation { return "\(relation.words) \(value)" }
    return value
  }

  var isExactly: Bool { result.reading?.modifier == .exactly }

  /// The relation and value in the body, as written and in quotation marks.
  var bodyRelation: String {
    guard let item, let relation = item.relation, let value = item.value else { return "something else" }
    return "\"\(relation.sign) \(excerpt(value.span.range(from: block.start)))\""
  }

  var claimed: String { result.claimedEntity.map { facts.label(of: $0) } ?? "" }

  // What it is about.

  var subject: String { result.subject.map { facts.label(of: $0) } ?? "" }
  var subjectClass: String { result.subject.map { facts.className(of: $0) } ?? "" }
  var property: String { result.property.map { facts.label(of: $0) } ?? "" }
  var datatype: Datatype? { result.property.map { facts[$0].datatype } }
  var linked: String { result.linkedEntity.map { facts.label(of: $0) } ?? "" }

  // What the facts say.

  /// The fact's figure with its unit.
  var fact: String { result.comparison.map { figures.text($0.fact, in: $0.unit) } ?? "" }

  /// "the fact base has 151,939 vehicles for 2025"; "the facts work out at 14.2%".
  var has: String {
    guard let comparison = result.comparison else { return "the fact base has \(statementValue)\(forPeriod)" }
    if comparison.fact.isDerived { return "the facts work out at \(fact)" }
    return "the fact base has \(fact)\(forPeriod)"
  }

  var factMagnitude: String {
    guard let comparison = result.comparison, let literal = comparison.fact.literal else { return fact }
    var figure = comparison.fact
    figure.literal = literal.magnitude
    return figures.text(figure, in: comparison.unit)
  }

  /// 1, -1, or 0 where the facts leave the sign open.
  var factSign: Int {
    guard let fact = result.comparison?.fact else { return 0 }
    if let literal = fact.literal { return literal.sign }
    if let lower = fact.interval.lower, lower.value >= .zero { return 1 }
    if let upper = fact.interval.upper, upper.value <= .zero { return -1 }
    return 0
  }

  /// The fact rounded to the last digit of the claim, and to its last digit that is not zero.
  var best: String { rounded(to: \.fine) }
  var bestCoarse: String { rounded(to: \.coarse) }

  /// "nearly" or "more than", whichever the fact is for the claim's value.
  var fittingHedge: String {
    guard let comparison = result.comparison, let literal = comparison.fact.literal else { return "about" }
    return literal < comparison.claim.value ? "nearly" : "more than"
  }

  var factEnds: String { result.comparison.map { figures.ends($0.fact.interval, in: $0.unit) } ?? "" }

  /// What the facts measure in.
  var factUnit: String {
    if let unit = result.comparison?.unit { return figures.name(unit) }
    return result.property.flatMap { facts[$0].unit }.map { figures.name(.unit($0)) } ?? ""
  }

  var factDate: String {
    if let statement, case .date(let date) = statement.value { return date.words }
    return result.factDays?.words ?? ""
  }

  private func rounded(to place: (NumberClaim) -> Rational) -> String {
    guard let comparison = result.comparison, let literal = comparison.fact.literal else { return fact }
    let place = place(comparison.claim)
    guard place > .zero else { return fact }
    return figures.text((literal / place).rounded * place, resolution: place, in: comparison.unit)
  }

  // The note's text.

  var item: BodyItem? {
    result.item.flatMap { Int($0) < block.items.count ? block.items[Int($0)] : nil }
  }

  func excerpt(_ range: Range<Int>) -> String { text.excerpt(range) }

  private func inBlock(_ range: Range<Int>) -> Range<Int> {
    (range.lowerBound + block.start)..<(range.upperBound + block.start)
  }
}

extension [UInt8] {
  /// The text of `range` on one line without marks of emphasis around it, cut after some 60 bytes.
  func excerpt(_ range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<count)
    var bytes: [UInt8] = []
    for byte in self[range] {
      let isSpace = byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
      if byte == UInt8(ascii: "*") || (isSpace && (bytes.isEmpty || bytes.last == 0x20)) { continue }
      if bytes.count >= 60, byte & 0xC0 != 0x80 { return string(of: bytes) + "…" }
      bytes.append(isSpace ? 0x20 : byte)
    }
    while bytes.last == 0x20 { bytes.removeLast() }
    return string(of: bytes)
  }

  private func string(of bytes: [UInt8]) -> String { bytes.string(0..<bytes.count) }
}

extension Relation {
  var sign: String {
    switch self {
    case .equal: "="
    case .notEqual: "!="
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    case .about: "~"
    }
  }

  var words: String {
    switch self {
    case .equal: "exactly"
    case .notEqual: "other than"
    case .less: "under"
    case .lessOrEqual: "at most"
    case .greater: "over"
    case .greaterOrEqual: "at least"
    case .about: "about"
    }
  }
}
