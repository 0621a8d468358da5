// Fixes between words and facts: a fact for words that are to be checked, a statement for a claim without one.
import Claims
import Facts
import Quantities
import Syntax
import TextModel

extension FixFinder {
  /// The most statements that are compared with the words of an unbound claim.
  private static let statementLimit = 4_000

  /// Binds `{?}` to facts that match its value and unit, of the subjects that the note is about, the best first.
  mutating func bind() {
    guard let claim, let item, item.kind == .unbound, !claim.shown.isEmpty else { return }
    // "2023" is a year before it is a number.
    for expectation in [ReadExpectation.date, .any] {
      var readings: [Reading] = []
      reader.read(text, claim: claim, in: block, as: expectation, into: &readings)
      guard let reading = readings.first else { continue }
      for body in bodies(matching: reading, range(claim.shown)) {
        offer("bind it to \(body)", range(item.span), body, mustSupport: true)
      }
    }
  }

  /// The bodies that a figure outside any mark can have, the best first.
  mutating func bodies(matching figure: Range<Int>) -> [String] {
    var end = figure.upperBound
    // The word after it may be its unit.
    if end < text.count, text[end] == 0x20 {
      end += 1
      while end < text.count, text[end].isWordByte { end += 1 }
    }
    guard let reading = reader.read(phrase: Array(text[figure.lowerBound..<end]), as: .any).first else {
      return []
    }
    return bodies(matching: reading, figure)
  }

  private func bodies(matching reading: Reading, _ words: Range<Int>) -> [String] {
    var matches: [(score: Int, order: Int, body: String)] = []
    var seen = 0
    for (rank, subject) in subjects.enumerated() {
      for id in facts.statements(of: subject) where seen < FixFinder.statementLimit {
        seen += 1
        let statement = facts[id]
        if statement.rank == .deprecated { continue }
        if let score = score(statement, reading, words) {
          matches.append((score + max(0, 4 - rank), seen, body(of: statement)))
        } else if isGrowth(of: statement, reading) {
          matches.append((FixFinder.growthScore + max(0, 4 - rank), seen, "growth(\(body(of: statement)))"))
        }
      }
    }
    return matches.sorted { ($1.score, $0.order) < ($0.score, $1.order) }.prefix(8).map(\.body)
  }

  /// The note's subject, then what the block and the note mention, each once.
  private var subjects: [EntityID] {
    var found: [EntityID] = []
    if let subject = analysis.context.subject { found.append(subject) }
    let checker = BlockChecker(text, analysis.context, analysis.options.rules)
    for entity in checker.mentions(in: block) where !found.contains(entity) && found.count < 8 {
      found.append(entity)
    }
    var others = analysis.document.tree.blocks.prefix(2_000).makeIterator()
    var next: NoteBlock? = block
    while found.count < 12, let block = next {
      for reference in block.references where found.count < 12 {
        let target = reference.target.range(from: block.start).clamped(to: 0..<text.count)
        if case .entity(let entity, via: _) = facts.resolve(text, target, at: nil), !found.contains(entity) {
          found.append(entity)
        }
      }
      next = others.next()
    }
    return found
  }

  /// How well a statement fits the words; nil when it does not.
  private func score(_ statement: Statement, _ reading: Reading, _ words: Range<Int>) -> Int? {
    switch (statement.value, reading.value) {
    case (.quantity(let quantity), .number(let number)):
      guard let literal = quantity.literal else { return nil }
      if !number.units.isEmpty, let unit = quantity.unit, !number.units.contains(unit) { return nil }
      let hasUnit = !number.units.isEmpty && quantity.unit != nil
      let distance = (literal - number.value).magnitude
      if distance.isZero { return hasUnit ? 12 : 10 }
      let margin = max(number.coarse, number.value.magnitude * Rational(5, over: 100))
      return distance <= margin ? (hasUnit ? 8 : 6) : nil
    case (.date(let fact), .date(let date)): return fact.days.intersects(date.days) ? 8 : nil
    case (.entity(let entity), .words):

      if case .entity(entity, via: _) = facts.resolve(text, words, at: nil) { return 10 }
      return nil
    default: return nil
    }
  }

  /// What a growth counts among figures: less than one that is the very figure.
  private static let growthScore = 7

  /// Whether the words tell by how many per cent the figure is another than a year earlier.
  private func isGrowth(of statement: Statement, _ reading: Reading) -> Bool {
    guard case .number(let number) = reading.value, let unit = number.units.first,
      facts.family(of: unit) == .percent, let later = figure(statement),
      let before = statement.period?.moment?.yearEarlier
    else { return false }
    let earlier = facts.statements(of: statement.subject, statement.property).lazy.map { facts[$0] }.first {
      $0.dimensions == statement.dimensions && $0.period?.moment == before && $0.rank != .deprecated
    }
    guard let earlier = earlier.flatMap(figure), !earlier.isZero else { return false }
    let growth = (later / earlier - .one) * Rational(100)
    return (growth.magnitude - number.value.magnitude).magnitude <= number.coarse
  }

  /// A figure that is stated as it is, and no share: of these the points are told.
  private func figure(_ statement: Statement) -> Rational? {
    guard case .quantity(let quantity) = statement.value, statement.modality == .actual,
      quantity.unit.map({ facts.family(of: $0) != .percent }) ?? true
    else { return nil }
    return quantity.literal
  }

  /// `norda.sales(region: nordics) @ 2025`
  private func body(of statement: Statement) -> String {
    var body = statement.subject == analysis.context.subject ? "" : facts.id(of: statement.subject)
    switch statement.modality {
    case .planned: body = "planned " + body
    case .target: body = "target " + body
    case .estimate: body = "estimate " + body
    case .forecast: body = "forecast " + body
    case .actual, .saidBy: break
    }
    body += "." + facts.id(of: statement.property)
    if statement.dimensions != .none { body += facts.bodyText(of: statement.dimensions) }
    if let moment = statement.period?.moment { body += " @ \(moment)" }
    return body
  }

  // MARK: A new statement

  /// A statement for the claim, whose source is still to be filled in.
  mutating func addStatement() {
    guard let result, let subject = result.subject, let property = result.property,
      let path = paths.last?.syntax,
      let value = statementValue(result, property)
    else { return }
    var line = facts.id(of: property)
    let last = Int(path.segments.upperBound) - 1
    guard path.segments.count == 1, block.segments.indices.contains(last) else { return }
    let dimensions = block.segments[last].dimensions
    if !dimensions.isEmpty {
      let pairs = dimensions.compactMap { index -> String? in
        guard block.dimensions.indices.contains(Int(index)) else { return nil }
        let dimension = block.dimensions[Int(index)]
        return "\(text.string(range(dimension.name))): \(text.string(range(dimension.value.span)))"
      }
      line += "(\(pairs.joined(separator: ", ")))"
    }
    line += "  \(value)"
    if let time = path.time, time.kind == .moment { line += " @\(text.string(range(time.lower)))" }
    offer(
      "add a statement to a fact base, with its source to fill in",
      [newFacts("entity \(facts.id(of: subject))\n  \(line) [TK]\n")])
  }

  /// The claimed value as a fact base writes it.
  private func statementValue(_ result: ClaimResult, _ property: PropertyID) -> String? {
    if let entity = result.claimedEntity { return facts.id(of: entity) }
    guard let reading = result.reading else { return nil }
    switch reading.value {
    case .number(let number):
      guard !number.isMultiple, !number.isHalving else { return nil }
      let unit = number.units.first ?? facts[property].unit
      var value = number.value.description(decimals: 12)
      if reading.modifier == .about { value = "~" + value }
      return unit.map { "\(value) \(facts.id(of: $0))" } ?? value
    case .date(let date): return date.isRelative ? date.days.first.description : date.moment.description
    case .boolean(let value): return value ? "yes" : "no"
    case .words where facts[property].datatype == .text:
      return "\"\(text.excerpt(range(reading.valueRange)))\""
    case .words, .range, .vague, .superlative, .none: return nil
    }
  }
}
