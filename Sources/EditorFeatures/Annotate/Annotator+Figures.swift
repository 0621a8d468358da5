// Figures and dates in prose, matched with the facts of what their sentence is about.
import Claims
import Facts
import Quantities
import Syntax
import TextModel

/// A figure or date of an entity that prose may tell.
struct FigureCandidate {
  var statement: Statement
  /// Of a flow the statement of the same dimensions a year earlier.
  var yearEarlier: Rational?
}

extension Annotator {
  /// The most statements of an entity that are looked at.
  private static let statementLimit = 2_000
  /// How much it can speak against a subject that others are likelier.
  private static let mostDistance = 3

  /// Adds the figures and dates of the sentence that facts match, outside what is `taken`.
  mutating func annotateFigures(_ scene: Scene, _ taken: inout [Range<Int>]) {
    for word in scene.sentence.words {
      if taken.contains(where: { $0.upperBound > word.lowerBound && $0.lowerBound < word.upperBound }) {
        continue
      }
      guard mayBeginValue(word) else { continue }
      guard let annotation = figure(at: word, scene, taken) ?? date(at: word, scene, taken) else { continue }
      found.append(annotation)
      taken.append(annotation.range)
    }
  }

  /// Digits, or a word that is a number, a fraction or a month in the note's language.
  private func mayBeginValue(_ word: Range<Int>) -> Bool {
    text[word].contains { $0 &- 0x30 < 10 } || word.count >= 2
  }

  /// What a value that begins with the word may reach to: seven words, no mark.
  private func reach(of word: Range<Int>, _ scene: Scene, _ taken: [Range<Int>]) -> Range<Int> {
    var start = word.lowerBound
    while start > scene.sentence.range.lowerBound, isSign(before: start) {
      start = text.scalarStart(at: start - 1)
    }
    let following = scene.sentence.words.filter { $0.lowerBound >= word.lowerBound }.prefix(7)
    var end = following.last?.upperBound ?? word.upperBound
    if let next = taken.map(\.lowerBound).filter({ $0 >= word.upperBound }).min() { end = min(end, next) }
    // A percent sign stands behind the last digit.
    while end < scene.sentence.range.upperBound, text[end] == 0x25 { end += 1 }
    return start..<max(end, word.upperBound)
  }

  /// A sign of money or a minus right before a number.
  private func isSign(before offset: Int) -> Bool {
    let byte = text[offset - 1]
    if byte == 0x24 || byte == 0x2D && offset > 1 && text.isSpace(offset - 2) { return true }
    let start = text.scalarStart(at: offset - 1)
    return start < offset - 1
      && (text.hasPrefix("€", at: start) || text.hasPrefix("£", at: start) || text.hasPrefix("¥", at: start)
        || text.hasPrefix("−", at: start) || text.hasPrefix("₴", at: start))
  }

  /// The first value in `shown` as the words around it make it be read; nil if it does not begin there.
  private mutating func reading(
    of shown: Range<Int>, as expectation: ReadExpectation, in sentence: ProseSentence
  ) -> Reading? {
    var block = NoteBlock(
      kind: .paragraph, start: sentence.range.lowerBound, length: sentence.range.count)
    let start = shown.lowerBound - block.start
    let span = Span32(start, start + shown.count)
    block.items = [BodyItem(kind: .claim, span: span)]
    var claim = ClaimSyntax(form: .shown, span: span, shown: span, body: .empty)
    claim.items = 0..<1
    var readings: [Reading] = []
    reader.read(text, claim: claim, in: block, as: expectation, into: &readings)
    guard let first = readings.first, first.valueRange.lowerBound == shown.lowerBound,
      !first.valueRange.isEmpty
    else {
      return nil
    }
    return first
  }

  // MARK: Figures

  private mutating func figure(at word: Range<Int>, _ scene: Scene, _ taken: [Range<Int>]) -> Annotation? {
    let shown = reach(of: word, scene, taken)
    guard let reading = reading(of: shown, as: .number(unit: nil), in: scene.sentence),
      case .number(let number) = reading.value, !reading.isNegated
    else { return nil }
    let range = trimmed(reading.valueRange.clamped(to: shown))
    guard !range.isEmpty else { return nil }
    var proposals: [(score: Int, body: String, entity: EntityID)] = []
    for (rank, subject) in scene.subjects.enumerated() {
      for candidate in candidates(of: subject) {
        guard let (score, body) = match(candidate, number, scene, rank) else { continue }
        proposals.append((score, body, subject))
      }
    }
    var tried = 0
    for proposal in proposals.sorted(by: { ($0.score, $1.body.utf8.count) > ($1.score, $0.body.utf8.count) })
    {
      if tried == 6 { break }
      tried += 1
      let mark = [0x5B] + text[range] + Array("]{\(proposal.body)}".utf8)
      if isSupported(mark, for: range, in: scene.sentence) {
        return Annotation(
          kind: .figure, range: range, replacement: mark, entity: proposal.entity, body: proposal.body)
      }
    }
    return nil
  }

  private mutating func candidates(of entity: EntityID) -> [FigureCandidate] {
    if let known = figures[entity] { return known }
    var candidates: [FigureCandidate] = []
    var byPeriod: [FlowKey: Rational] = [:]
    let statements = facts.statements(of: entity).prefix(Annotator.statementLimit).map { facts[$0] }
    for statement in statements where statement.rank != .deprecated && statement.modality == .actual {
      guard case .quantity(let quantity) = statement.value, let literal = quantity.literal,
        let moment = statement.period?.moment
      else { continue }
      byPeriod[FlowKey(property: statement.property, dimensions: statement.dimensions, moment: moment)] =
        literal
    }
    for statement in statements where statement.rank != .deprecated && statement.modality == .actual {
      var candidate = FigureCandidate(statement: statement)
      if let earlier = statement.period?.moment?.yearEarlier {
        candidate.yearEarlier =
          byPeriod[FlowKey(property: statement.property, dimensions: statement.dimensions, moment: earlier)]
      }
      switch statement.value {
      case .quantity, .date: candidates.append(candidate)
      default: break
      }
    }
    figures[entity] = candidates
    return candidates
  }

  /// How well the candidate explains the number, and the body that says so; nil where it does not.
  private mutating func match(
    _ candidate: FigureCandidate, _ number: NumberReading, _ scene: Scene, _ rank: Int
  ) -> (Int, String)? {
    let statement = candidate.statement
    guard case .quantity(let quantity) = statement.value, let literal = quantity.literal else { return nil }
    let isPercent = number.units.first.map { facts.family(of: $0) == .percent } ?? false
    var body: String?
    var points = 0
    if isNear(literal, quantity.unit, number) {
      body = path(statement, period: true)
      points = unitPoints(quantity.unit, number)
      if isLongAndEqual(literal, quantity.unit, number) { points += 5 }
    } else if isPercent || number.isMultiple || number.isHalving, let earlier = candidate.yearEarlier,
      !earlier.isZero
    {
      let growth = (literal / earlier - .one) * Rational(100)
      let claimed =
        number.isMultiple || number.isHalving ? (number.value - .one) * Rational(100) : number.value
      if near(growth.magnitude, claimed.magnitude) {
        body = "growth(\(path(statement, period: true)))"
        points = 1
      }
    }
    guard let body else { return nil }
    let support = words(of: statement.property).map { scene.evidence.support(for: $0) }.max() ?? 0
    guard support >= 2 || points >= 5 || (support >= 1 && points >= 3) else { return nil }
    points += support - min(rank, Annotator.mostDistance)
    if scene.named.contains(statement.subject) { points += 3 }
    if let period = statement.period { points += scene.evidence.fit(of: period.days) }
    points += dimensionPoints(statement, scene)
    return points >= 4 ? (points, body) : nil
  }

  private func unitPoints(_ unit: UnitID?, _ number: NumberReading) -> Int {
    guard let unit, !number.units.isEmpty else { return 0 }
    if !number.units.contains(unit) { return 0 }
    return facts.family(of: unit) == .percent ? 1 : 3
  }

  private func isNear(_ literal: Rational, _ unit: UnitID?, _ number: NumberReading) -> Bool {
    if number.isMultiple || number.isHalving { return false }
    return near(inUnit(of: number, literal, unit)?.magnitude ?? .undefined, number.value.magnitude)
  }

  /// The figure in the unit of the words; as it is where they have none.
  private func inUnit(of number: NumberReading, _ literal: Rational, _ unit: UnitID?) -> Rational? {
    guard let written = number.units.first else { return literal }
    guard let unit else { return nil }
    if number.units.contains(unit) { return literal }
    // "units" and "pieces" are any count.
    if facts.family(of: unit) == .count, facts.family(of: written) == .count { return literal }
    return facts.scale(of: unit).convert(literal, to: facts.scale(of: written))
  }

  private func near(_ value: Rational, _ claimed: Rational) -> Bool {
    guard value.isDefined, claimed.isDefined else { return false }
    return (value - claimed).magnitude <= claimed * Rational(1, over: 4)
  }

  /// At least four digits that are all the same: no coincidence.
  private func isLongAndEqual(_ literal: Rational, _ unit: UnitID?, _ number: NumberReading) -> Bool {
    guard inUnit(of: number, literal, unit) == number.value else { return false }
    return number.value.magnitude / (number.fine.isZero ? .one : number.coarse) >= Rational(1_000)
  }

  /// For each dimension whose value the sentence names, and against those it does not.
  private func dimensionPoints(_ statement: Statement, _ scene: Scene) -> Int {
    var points = 0
    for pair in facts.dimensions(statement.dimensions) {
      let isNamed =
        pair.entity.map { scene.named.contains($0) } ?? false
        || scene.evidence.support(for: pair.entity.map { facts.label(of: $0) } ?? pair.value) == 4
        || scene.evidence.support(for: pair.value) == 4
      points += isNamed ? 2 : -2
    }
    return points
  }

  // MARK: Dates

  private mutating func date(at word: Range<Int>, _ scene: Scene, _ taken: [Range<Int>]) -> Annotation? {
    let shown = reach(of: word, scene, taken)
    guard let reading = reading(of: shown, as: .date, in: scene.sentence),
      case .date(let date) = reading.value,
      !reading.isNegated
    else { return nil }
    let range = trimmed(reading.valueRange.clamped(to: shown))
    guard !range.isEmpty else { return nil }
    var proposals: [(score: Int, body: String, entity: EntityID)] = []
    for (rank, subject) in scene.subjects.enumerated() {
      for candidate in candidates(of: subject) {
        guard case .date(let fact) = candidate.statement.value, fact.days.intersects(date.days) else {
          continue
        }
        let support =
          words(of: candidate.statement.property).map { scene.evidence.support(for: $0) }.max() ?? 0
        guard support == 4 else { continue }
        let score = support - rank + (scene.named.contains(subject) ? 3 : 0)
        proposals.append((score, path(candidate.statement, period: false), subject))
      }
    }
    for entity in scene.named { proposals += changes(of: entity, on: date.days, scene) }
    for proposal in proposals.sorted(by: { ($1.score, $0.body) < ($0.score, $1.body) }).prefix(4) {
      let mark = [0x5B] + text[range] + Array("]{\(proposal.body)}".utf8)
      if isSupported(mark, for: range, in: scene.sentence) {
        return Annotation(
          kind: .date, range: range, replacement: mark, entity: proposal.entity, body: proposal.body)
      }
    }
    return nil
  }

  /// Beginnings and ends of what the entity is of another one: `start(renault-group.ceo, francois-provost)`.
  private mutating func changes(
    of entity: EntityID, on days: DayInterval, _ scene: Scene
  ) -> [(score: Int, body: String, entity: EntityID)] {
    var proposals: [(score: Int, body: String, entity: EntityID)] = []
    for id in facts.statements(valued: entity).prefix(200) {
      let statement = facts[id]
      guard statement.rank != .deprecated, statement.modality == .actual,
        let rank = scene.subjects.firstIndex(of: statement.subject)
      else { continue }
      let support = words(of: statement.property).map { scene.evidence.support(for: $0) }.max() ?? 0
      guard support == 4 else { continue }
      let arguments = "(\(path(statement, period: false)), \(facts.id(of: entity)))"
      if scene.evidence.tellsBeginning, statement.from?.intersects(days) == true {
        proposals.append((support - rank + 1, "start" + arguments, statement.subject))
      }
      if scene.evidence.tellsEnd, statement.until?.intersects(days) == true {
        proposals.append((support - rank, "end" + arguments, statement.subject))
      }
    }
    return proposals
  }

  /// Without white space and punctuation at its end.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = text.trimmingSpace(range)
    while !range.isEmpty, [0x2C, 0x2E, 0x3A, 0x3B].contains(text[range.upperBound - 1]) {
      range = range.lowerBound..<range.upperBound - 1
    }
    return range
  }
}

private struct FlowKey: Hashable {
  var property: PropertyID
  var dimensions: DimensionsID
  var moment: Moment
}
