// Fixes of names: of entities in references and bodies, of properties, dimensions and sources.
import Claims
import Facts
import Quantities
import Syntax
import TextModel

extension FixFinder {
  private var place: Range<Int> { diagnostic.range.clamped(to: 0..<text.count) }

  /// The nearest names; or the entity, still to be described, in a fact base.
  mutating func correctEntity() {
    if place.isEmpty { return }
    if text[place.lowerBound] == UInt8(ascii: ".") { return insertSubject() }
    let isReference = block.references.contains { range($0.target) == place }
    let isHeader = block.kind == .frontMatter
    if isReference || isHeader {
      for name in facts.nearestNames(text, place) { offer("write \(name)", place, name) }
      let label = text.excerpt(place)
      let stub = "entity \(FixFinder.id(for: label)) \"\(label.filter { $0 != "\"" && $0 != "\\" })\"\n"
      offer("add \(label) to a fact base", [newFacts(stub)])
    } else {
      for entity in facts.nearestEntities(text, place) {
        offer("write \(facts.id(of: entity))", place, facts.id(of: entity))
      }
      let id = text.string(place)
      if FixFinder.id(for: id) == id.lowercased() {
        offer("add \(id) to a fact base", [newFacts("entity \(id)\n")])
      }
    }
  }

  /// Takes the entities of the block as the subject that is missing.
  private mutating func insertSubject() {
    var seen: [EntityID] = []
    for reference in block.references {
      if case .entity(let entity, via: _) = facts.resolve(text, range(reference.target), at: nil),
        !seen.contains(entity),
        seen.count < 4
      {
        seen.append(entity)
      }
    }
    for entity in seen {
      offer(
        "write \(facts.id(of: entity)) before it", place.lowerBound..<place.lowerBound, facts.id(of: entity))
    }
  }

  /// Each entity of that name by its id, ranked by how much is known of it, with class and description.
  mutating func pickEntity() {
    guard case .ambiguous(let entities) = facts.resolve(text, place, at: analysis.context.referenceDay) else {
      return
    }
    let ranked = entities.map { ($0, facts.statements(of: $0).count) }
      .sorted { $0.1 == $1.1 ? $0.0 < $1.0 : $0.1 > $1.1 }
    let reference = block.references.first { range($0.target) == place }
    let showsTarget = reference.map { $0.shown.isEmpty && !$0.isInBody } ?? false
    for (entity, _) in ranked {
      let id = facts.id(of: entity)
      let about = [facts.className(of: entity), facts.description(of: entity)].filter { !$0.isEmpty }
      let title = "take \(id)" + (about.isEmpty ? "" : " (\(about.joined(separator: ", ")))")
      offer(title, place, showsTarget ? "\(id)|\(text.string(place))" : id)
    }
  }

  mutating func takeCurrentName() {
    guard case .entity(let entity, via: _) = facts.resolve(text, place, at: analysis.context.referenceDay)
    else { return }
    let label = facts.label(of: entity)
    offer("write \(label)", place, label)
    guard let reference = block.references.first(where: { range($0.target) == place }), !reference.isInBody
    else { return }
    let old = text.string(place)
    let formerly = [Language.fr: "anciennement", .de: "vormals", .uk: "раніше"][language] ?? "formerly"
    let end = range(reference.span).upperBound
    if claim == nil, !block.claims.contains(where: { range($0.span).contains(max(0, end - 1)) }) {
      offer(
        "write \(label), \(formerly) \(old)",
        [FileEdit(place, Array(label.utf8)), FileEdit(end..<end, Array(", \(formerly) \(old)".utf8))])
    }
  }

  /// Did you mean, for properties, dimensions and sources; one near enough to be the only one is safe in a body.
  mutating func correctName() {
    let names: [String]
    switch diagnostic.rule {
    case .unknownProperty: names = facts.nearestProperties(text, place).map { facts.id(of: $0) }
    case .unknownDimension: names = facts.nearestDimensionWords(text, place)
    case .unknownSource: names = facts.nearestSources(text, place).map { facts.id(of: $0) }
    default: names = []
    }
    for name in names { offer("write \(name)", place, name, isSafe: names.count == 1) }
  }

  mutating func takeLinkedEntity() {
    guard let result, let linked = result.linkedEntity else { return }
    let id = facts.id(of: linked)
    for path in paths {
      switch path.syntax.subjectKind {
      case .id: offer("take \(id) as the subject", range(path.syntax.subject), id)
      case .target:
        let subject = range(path.syntax.subject)
        offer(
          "take \(id) as the subject",
          max(0, subject.lowerBound - 2)..<min(text.count, subject.upperBound + 2), id)
      case .none:
        let start = range(path.span).lowerBound
        offer("take \(id) as the subject", start..<start, id)
      }
    }
  }

  // MARK: Standing

  /// "former" and "incoming" written or dropped; or the one who holds the office.
  mutating func mendStanding() {
    guard let claim, let item else { return }
    let words = FixFinder.standingWords[language] ?? (former: "former", incoming: "incoming")
    switch diagnostic.rule {
    case .noLongerTrue:
      writeStanding(words.former, claim)
      writeHolder(claim)
      writeKeyword("former", item)
    case .notYetTrue:
      writeStanding(words.incoming, claim)
      writeHolder(claim)
      writeKeyword("incoming", item)
    default: dropStanding(claim, item)
    }
  }

  private static let standingWords: [Language: (former: String, incoming: String)] = [
    .en: ("former", "incoming"), .fr: ("ex-", "futur"), .de: ("ehemaliger", "designierter"),
    .uk: ("колишній", "майбутній"),
  ]

  /// Writes the word before the office, where that stands right before the mark, else before the mark or its name.
  private mutating func writeStanding(_ word: String, _ claim: ClaimSyntax) {
    let start = range(claim.span).lowerBound
    var place = start
    if let property = result?.property {
      for name in facts.names(of: property).map(\.text) {
        let bytes = Array(name.utf8)
        let end = start - 1
        guard end - bytes.count >= block.start, text[end] == 0x20,
          text.equalsFolded((end - bytes.count)..<end, bytes),
          end - bytes.count == block.start || !text[end - bytes.count - 1].isWordByte
        else { continue }
        place = end - bytes.count
      }
    }
    let written = word.hasSuffix("-") ? word : word + " "
    offer("write \"\(word)\"", place..<place, written)
    if claim.form == .shown {
      let shown = range(claim.shown).lowerBound
      offer("write \"\(word)\"", shown..<shown, written)
    }
  }

  private mutating func writeKeyword(_ word: String, _ item: BodyItem) {
    guard item.standing == nil, item.modality == .actual, let root = item.expression,
      Int(root) < block.expressions.count
    else { return }
    let start = range(block.expressions[Int(root)].span).lowerBound
    offer("say \"\(word)\" in the body", start..<start, word + " ")
  }

  private mutating func dropStanding(_ claim: ClaimSyntax, _ item: BodyItem) {
    var edits: [FileEdit] = []
    if item.standing != nil, !item.isNegated, let root = item.expression, Int(root) < block.expressions.count
    {
      let start = range(item.span).lowerBound
      let end = range(block.expressions[Int(root)].span).lowerBound
      if start < end { edits.append(FileEdit(start..<end, [])) }
    }
    if let word = standingWord(before: range(claim.span).lowerBound) { edits.append(FileEdit(word, [])) }
    let words = edits.first.map { text.excerpt($0.range) } ?? ""
    if edits.count > 1 { offer("drop \"\(words)\"", edits) }
    for edit in edits { offer("drop \"\(text.excerpt(edit.range))\"", [edit]) }
  }

  /// The word of standing among the last words before `offset`, with the space after it.
  private func standingWord(before offset: Int) -> Range<Int>? {
    let words = [
      "former", "ex-", "then-", "incoming", "ancien", "ancienne", "futur", "future", "ehemaliger",
      "ehemalige", "früherer",
      "frühere", "designierter", "designierte", "колишній", "колишня", "майбутній", "майбутня",
    ]
    var start = max(block.start, offset - 60)
    while start < offset {
      for word in words {
        var end = start + word.utf8.count
        guard end <= offset, start == block.start || !text[start - 1].isWordByte,
          text.equalsFolded(start..<end, Array(word.utf8)), word.hasSuffix("-") || !text[end].isWordByte
        else { continue }
        while end < offset, text[end] == 0x20 { end += 1 }
        return start..<end
      }
      start += 1
    }
    return nil
  }

  /// Puts the one who holds the office at the reference time in the place of the name.
  private mutating func writeHolder(_ claim: ClaimSyntax) {
    guard let result, let subject = result.subject, let property = result.property else { return }
    for holder in facts.holders(of: property, at: subject, on: analysis.context.referenceDay) {
      writeName(facts.label(of: holder), claim)
    }
  }

  private mutating func writeName(_ name: String, _ claim: ClaimSyntax) {
    if let index = claim.reference, Int(index) < block.references.count {
      let reference = block.references[Int(index)]
      let target = range(reference.target)
      let end = reference.shown.isEmpty ? target.upperBound : range(reference.shown).upperBound
      offer("write \(name)", target.lowerBound..<end, name)
    } else {
      let inner = block.references.first {
        claim.shown.start <= $0.span.start && $0.span.end <= claim.shown.end
      }
      offer("write \(name)", range(inner?.target ?? claim.shown), name)
    }
  }

  // MARK: Values

  /// The value that the fact base has, in the place of words that say another or none.
  mutating func writeFactValue() {
    guard let result, let claim else { return }
    if let reading = result.reading, case .vague = reading.value, let literal = factLiteral {
      var style = NumberStyle(locale: analysis.context.locale)
      style.range = range(reading.valueRange)
      if let rendered = style.render(literal) {
        offer("write \(rendered.string(rendered.indices))", [FileEdit(style.range, rendered)])
      }
      return
    }
    guard let property = wording?.propertyID else { return }
    if facts[property].datatype == .entity { return writeHolder(claim) }
    let statements = result.statements.isEmpty ? statementsOfPath(property) : result.statements
    for id in statements.prefix(4) {
      switch facts[id].value {
      case .text: offer("write \(facts.valueWords(of: id))", range(claim.shown), facts.valueWords(of: id))
      case .date(let date): offer("write \(date.words)", range(claim.shown), date.words)
      case .quantity(let quantity):
        guard let literal = quantity.literal else { continue }
        let words = FigureWording(facts: facts).text(
          literal, resolution: quantity.resolution, in: quantity.unit.map { .unit($0) } ?? .none)
        if language == .en { offer("write \(words)", range(claim.shown), words) }
      case .entity, .boolean, .unknown, .none: continue
      }
    }
  }

  private var factLiteral: Rational? {
    if let literal = result?.comparison?.fact.literal { return literal }
    guard let statement = result?.statements.first, case .quantity(let quantity) = facts[statement].value
    else {
      return nil
    }
    return quantity.literal
  }

  private func statementsOfPath(_ property: PropertyID) -> [StatementID] {
    guard let subject = result?.subject else { return [] }
    let time = paths.last?.syntax.time.flatMap { Moment.parse(text, range($0.lower)) }
    return facts.statements(of: subject, property).filter { id in
      guard facts[id].dimensions == .none else { return false }
      guard let time else { return true }
      return facts[id].period?.days
        == time.days(fiscalYearStartMonth: facts.fiscalYearStartMonth(of: subject))
    }
  }

  /// The paths of the claim at hand, in the order written.
  var paths: [(syntax: PathSyntax, span: Span32)] {
    guard let item else { return [] }
    return block.expressions.compactMap { node in
      guard item.span.start <= node.span.start, node.span.end <= item.span.end,
        case .path(let path) = node.kind
      else { return nil }
      return (path, node.span)
    }
  }

  // MARK: Fact bases

  /// An edit that adds `text` to a fact base of the workspace.
  func newFacts(_ text: String) -> FileEdit {
    let files = facts.files
    guard let own = files.lastIndex(where: { !$0.isBundled && !$0.isFence }) else {
      return FileEdit(in: .newFactBase, 0..<0, Array(text.utf8))
    }
    let end = facts.text(ofFile: own)
    let lead = end.isEmpty || end.last == 0x0A ? "\n" : "\n\n"
    return FileEdit(in: .factBase(own), end.count..<end.count, Array((lead + text).utf8))
  }

  /// An id made from a name: folded, its words joined by hyphens.
  static func id(for name: String) -> String {
    let bytes = Array(name.utf8)
    var id: [UInt8] = []
    for byte in bytes.folded(bytes.indices) {
      if byte.isWordByte {
        id.append(byte)
      } else if let last = id.last, last != UInt8(ascii: "-") {
        id.append(UInt8(ascii: "-"))
      }
    }
    while id.last == UInt8(ascii: "-") { id.removeLast() }
    if id.first.map({ $0 &- 0x30 < 10 }) ?? true { id.insert(contentsOf: Array("x-".utf8), at: 0) }
    return String(decoding: id, as: UTF8.self)
  }
}
