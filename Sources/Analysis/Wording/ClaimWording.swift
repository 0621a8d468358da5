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
    guard let reading = result.reading, !reading.valueRange.isEmpty else { return words }
    let range = inBlock(reading.valueRange)
    guard case .range = reading.value else { return excerpt(range) }
    return excerpt(text.rangeStart(before: range, from: block.start)..<range.upperBound)
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

  /// True for a body without words in brackets before it.
  var isBare: Bool {
    Int(result.claim) < block.claims.count && block.claims[Int(result.claim)].shown.isEmpty
  }

  /// The words of order that no statement of a place decides; nil for words of another kind.
  var order: OrderWord? {
    guard let reading = result.reading else { return nil }
    if case .superlative = reading.value { return reading.order }
    return reading.order == .none ? nil : reading.order
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
  var property: String { propertyID.map { facts.label(of: $0) } ?? "" }
  var datatype: Datatype? { propertyID.map { facts[$0].datatype } }
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
    return expectedUnit.map { figures.name($0) } ?? ""
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

  // The body.

  /// The property that the claim is about, also of a claim that could not be bound.
  var propertyID: PropertyID? {
    if let property = result.property { return property }
    guard let item, item.expression != nil else { return nil }
    for node in block.expressions where item.span.start <= node.span.start && node.span.end <= item.span.end {
      guard case .path(let path) = node.kind else { continue }
      let last = Int(path.segments.upperBound) - 1
      guard block.segments.indices.contains(last) else { return nil }
      return facts.property(
        text, block.segments[last].property.range(from: block.start).clamped(to: 0..<text.count))
    }
    return nil
  }

  /// The unit that the claim's expression has: of a change of percentages the percentage point.
  var expectedUnit: FigureUnit? {
    let unit = propertyID.flatMap { facts[$0].unit }
    guard let root = item?.expression, Int(root) < block.expressions.count,
      case .call(let function, _, _, _) = block.expressions[Int(root)].kind
    else { return unit.map { .unit($0) } }
    switch function {
    case .growth, .share: return .percent
    case .change: return unit.map { facts.family(of: $0) == .percent ? .percentagePoints : .unit($0) }
    case .age: return .years
    case .count, .start, .end, .when: return nil
    case .sum: return unit.map { .unit($0) }
    }
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
  /// Where a range of values begins with the word before it, "between" or "from"; at the value where none stands.
  func rangeStart(before value: Range<Int>, from start: Int) -> Int {
    for word in ["between ", "from ", "entre ", "zwischen ", "von ", "між ", "від "] {
      let lower = value.lowerBound - word.utf8.count
      if lower >= start, equalsFolded(lower..<value.lowerBound, Array(word.utf8)) { return lower }
    }
    return value.lowerBound
  }

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
