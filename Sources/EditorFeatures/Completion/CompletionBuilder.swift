// Makes the items of completions from facts: entities, properties, periods, values, sources.
import Analysis
import Facts
import Quantities
import Syntax
import TextModel

/// Collects items for one place.
struct CompletionBuilder {
  var facts: Facts
  /// The day that decides what is current.
  var day: Day
  /// What stands before the cursor in the word.
  var query: [UInt8]
  var list: CompletionList

  /// Clients compare case and accents, some of them letter by letter from the start: what begins like the typed word
  /// is to begin with it.
  mutating func add(_ item: CompletionItem) {
    let typed = query.string(0..<query.count)
    let length = typed.unicodeScalars.count
    let start = Array(String(String.UnicodeScalarView(item.filter.unicodeScalars.prefix(length))).utf8)
    var rest = item.filter
    if start.equalsFolded(0..<start.count, query, 0..<query.count) {
      rest = String(String.UnicodeScalarView(item.filter.unicodeScalars.dropFirst(length)))
    } else if !query.isEmpty {
      rest = " " + item.filter
    }
    var item = item
    item.filter = typed + rest
    list.add(item)
  }

  // MARK: Properties

  /// The first of those properties, each with the dot that a path begins with, where `dotted`; else all, for behind one.
  mutating func addProperties(of subjects: [EntityID], dotted: Bool) {
    guard dotted else { return addProperties(of: subjects) }
    var properties = self
    properties.list.items = []
    properties.addProperties(of: subjects)
    for var item in properties.list.items.prefix(40) {
      item.text = "." + item.text
      item.label = "." + item.label
      if query.isEmpty { item.filter = "." + item.filter }
      list.add(item)
    }
  }

  /// The properties that the subjects have facts for, then those that their classes may have; all without subjects.
  mutating func addProperties(of subjects: [EntityID]) {
    var added: Set<PropertyID> = []
    var withFacts: [(property: PropertyID, count: Int)] = []
    for subject in subjects.prefix(4) {
      for id in facts.statements(of: subject).prefix(2_000) {
        let property = facts[id].property
        if added.insert(property).inserted {
          withFacts.append((property, 1))
        } else if let index = withFacts.lastIndex(where: { $0.property == property }) {
          withFacts[index].count += 1
        }
      }
    }
    let matching = facts.properties(beginning: query, limit: 1_000)
    let names = Dictionary(matching.matches.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    // What is typed decides the order, else that of the facts.
    let order = Dictionary(
      matching.matches.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    if !query.isEmpty {
      withFacts.sort { order[$0.property, default: .max] < order[$1.property, default: .max] }
    }
    for (property, count) in withFacts {
      guard let name = names[property] else { continue }
      add(property, named: name, detail: count == 1 ? "1 fact" : "\(count) facts")
    }
    for match in matching.matches where !added.contains(match.id) {
      if !subjects.isEmpty, !subjects.contains(where: { facts.accepts(match.id, subject: $0) }) { continue }
      add(match.id, named: match.name, detail: "")
    }
    if !matching.isComplete { list.isIncomplete = true }
  }

  private mutating func add(_ property: PropertyID, named name: String, detail: String) {
    let id = facts.id(of: property)
    let label = facts.label(of: property)
    let parts = [label == id ? "" : label, detail].filter { !$0.isEmpty }
    add(
      CompletionItem(
        id, .property, detail: parts.joined(separator: " · "), filter: name, key: "property:" + id))
  }

  mutating func addDimensionNames(of properties: [PropertyID]) {
    var seen: Set<String> = []
    for property in properties {
      for name in facts.dimensionNames(of: property) where seen.insert(name).inserted {
        addIfWanted(CompletionItem(name, .dimension, text: name + ": "))
      }
    }
  }

  mutating func addDimensionValues(_ name: String, _ subjects: [EntityID], _ properties: [PropertyID]) {
    var seen: Set<String> = []
    for id in statements(subjects, properties) {
      for pair in facts.dimensions(facts[id].dimensions)
      where pair.name == name && seen.insert(pair.value).inserted {
        let label = pair.entity.map { facts.label(of: $0) } ?? ""
        addIfWanted(
          CompletionItem(
            pair.value, .value, detail: label == pair.value ? "" : label,
            key: pair.entity == nil ? "" : "entity:" + pair.value))
      }
    }
  }

  /// A whole body that the shown words agree with; one that `replaces` what is typed need not begin like it.
  mutating func addBody(_ body: String, replaces: Bool = false) {
    let item = CompletionItem(body, .value, detail: "agrees with the words")
    if replaces { add(item) } else { addIfWanted(item) }
  }

  // MARK: Periods and values

  /// The periods that there are facts for, latest first, each with its figure.
  mutating func addPeriods(_ subjects: [EntityID], _ properties: [PropertyID], dimensions: DimensionsID?) {
    var periods: [(start: Day, text: String, statement: StatementID)] = []
    var seen: Set<String> = []
    for id in statements(subjects, properties) {
      let statement = facts[id]
      if let dimensions, statement.dimensions != dimensions { continue }
      guard let (text, start) = period(of: statement), seen.insert(text).inserted else { continue }
      periods.append((start, text, id))
    }
    for period in periods.sorted(by: { ($1.start, $0.text) < ($0.start, $1.text) }) {
      let item = facts.figure(period.statement)
      addIfWanted(
        CompletionItem(
          period.text, .period, detail: facts.value(of: facts[period.statement]),
          key: item.map { "figure:" + $0.key } ?? ""))
    }
    addIfWanted(CompletionItem("now", .keyword, detail: "the reference time"))
  }

  private func period(of statement: Statement) -> (String, Day)? {
    if let period = statement.period {
      guard let moment = period.moment else {
        return ("\(period.days.first)..\(period.days.last)", period.days.first)
      }
      return (moment.description, period.days.first)
    }
    return statement.from.flatMap { from in from.moment.map { ($0.description, from.first) } }
  }

  /// The values that the facts have for the path, what is current first; what else the datatype allows.
  mutating func addValues(_ subjects: [EntityID], _ properties: [PropertyID], isReference: Bool) {
    var seen: Set<String> = []
    var hasEntities = false
    for id in statements(subjects, properties).reversed() {
      let statement = facts[id]
      let text: String
      var key = ""
      switch statement.value {
      case .entity(let entity):
        hasEntities = true
        text = isReference ? facts.label(of: entity) : facts.id(of: entity)
        key = "entity:" + facts.id(of: entity)
      case .boolean(let isTrue): text = isTrue ? "yes" : "no"
      case .quantity, .date, .text: text = facts.valueText(of: id)
      case .unknown, .none: continue
      }
      guard seen.insert(text).inserted else { continue }
      addIfWanted(CompletionItem(text, .value, detail: facts.time(of: statement), key: key))
    }
    guard let property = properties.first else { return }
    for choice in facts.choices(of: property) where seen.insert(choice).inserted {
      addIfWanted(CompletionItem(choice, .value))
    }
    switch facts[property].datatype {
    case .boolean:
      for word in ["yes", "no"] where seen.insert(word).inserted {
        addIfWanted(CompletionItem(word, .keyword))
      }
    case .entity where !hasEntities || !query.isEmpty: addEntities(.id, of: facts[property].valueClass)
    case .quantity where list.items.isEmpty: addUnits(facts.acceptedUnits(of: property))
    default: break
    }
  }

  private func statements(_ subjects: [EntityID], _ properties: [PropertyID]) -> [StatementID] {
    var found: [StatementID] = []
    for subject in subjects.prefix(8) {
      for property in properties { found += facts.statements(of: subject, property).prefix(1_000) }
    }
    if subjects.isEmpty {
      for property in properties { found += facts.statements(of: property).prefix(500) }
    }
    return found
  }

  // MARK: The rest

  mutating func addSources(of note: [String] = []) {
    for id in note { addIfWanted(CompletionItem(id, .source, detail: "source of this note")) }
    let found = facts.sources(beginning: query, limit: CompletionList.limit)
    for match in found.matches {
      let id = facts.id(of: match.id)
      add(CompletionItem(id, .source, detail: facts.label(of: match.id), key: "source:" + id))
    }
    if !found.isComplete { list.isIncomplete = true }
  }

  mutating func addClasses() {
    for match in facts.classes(beginning: query, limit: CompletionList.limit).matches {
      let id = facts.id(of: match.id)
      add(CompletionItem(id, .class, detail: facts.label(of: match.id), key: "class:" + id))
    }
  }

  /// Those accepted, else all that begin with the query.
  mutating func addUnits(_ accepted: [UnitID] = []) {
    let found =
      accepted.isEmpty
      ? facts.units(beginning: query, limit: CompletionList.limit).matches.map(\.id) : accepted
    for unit in found {
      let id = facts.id(of: unit)
      let names = facts.names(of: unit).prefix(3).map(\.text).filter { $0 != id }
      let item = CompletionItem(id, .unit, detail: names.joined(separator: ", "), key: "unit:" + id)
      if accepted.isEmpty { add(item) } else { addIfWanted(item) }
    }
  }

  mutating func addFunctions() {
    for page in FunctionPage.all {
      var item = CompletionItem(
        page.name, .function, detail: page.signature, text: page.name + "($0)", key: "function:" + page.name)
      item.isSnippet = true
      addIfWanted(item)
    }
  }

  mutating func addRules() {
    for code in RuleCode.allCases {
      addIfWanted(CompletionItem(code.name, .rule, detail: Rule.of(code).summary, key: "rule:" + code.name))
    }
  }

  mutating func addWords(_ pages: [KeywordPage], _ kind: CompletionKind = .keyword, suffix: String = "") {
    for page in pages {
      addIfWanted(CompletionItem(page.word, kind, detail: page.says, text: page.word + suffix))
    }
  }

  /// The front matter of a note that has none, in place of the dashes typed so far.
  mutating func addFrontMatter(_ today: Day) {
    var item = CompletionItem(
      "---", .snippet, detail: "front matter: title, dateline, subject",
      text: "---\ntitle: $1\ndateline: \(today)\nsubject: $2\n---\n\n$0")
    item.isSnippet = true
    list.add(item)
  }

  mutating func addWords(_ words: [String], _ kind: CompletionKind = .keyword) {
    for word in words { addIfWanted(CompletionItem(word, kind)) }
  }

  /// Adds the item if its label begins with the query, ignoring case and accents.
  private mutating func addIfWanted(_ item: CompletionItem) {
    let label = Array(item.label.utf8)
    let folded = label.folded(0..<label.count)
    let typed = query.folded(0..<query.count)
    if folded.starts(with: typed) { add(item) }
  }
}
