// What is offered at the cursor.
import Facts
import Testing
import TextModel

@testable import EditorFeatures

private func completions(_ drawing: String) -> CompletionList {
  let fixture = Fixture(drawing)
  return fixture.cursorPath.hasSuffix(".facts")
    ? fixture.base.completions(at: fixture.cursor) : fixture.note.completions(at: fixture.cursor)
}

private func labels(_ drawing: String) -> [String] { completions(drawing).items.map(\.label) }

/// The text with the first item taken, by insertion and by replacement.
private func taken(_ drawing: String, replacing: Bool = true) -> String {
  let fixture = Fixture(drawing)
  let list = completions(drawing)
  guard let item = list.items.first else { return "" }
  var text = SourceText(fixture.cursorPath.hasSuffix(".facts") ? fixture.base.text : fixture.note.text)
  text.apply(
    TextEdit(range: replacing ? list.replaceRange : list.insertRange, replacement: Array(item.text.utf8)))
  return String(decoding: text.bytes, as: UTF8.self)
}

struct CompletionTests {
  @Test(arguments: [
    ("Renault's EV sales were [151,939]{$0", "renault-brand.ev-sales"),
    ("Renault's EV sales were [151,939]{$0} in 2025, it said.", "renault-brand.ev-sales"),
    ("Renault's EV sales rose [72%]{$0} in 2025.", "growth(renault-brand.ev-sales"),
    ("Renault's EV sales rose [72%]{?$0} in 2025.", "growth(renault-brand.ev-sales"),
    ("Under former CEO [[Luca de Meo]]{$0", "renault-group.ceo"),
  ]) func aMarkIsOfferedTheWholeBodyThatAgreesFirst(_ drawing: String, _ body: String) {
    let fixture = Fixture(drawing)
    #expect(fixture.note.completions(at: fixture.cursor).items.first?.label.hasPrefix(body) == true)
  }

  @Test(arguments: [
    // The sentence names nothing that began in 2023; the one before it does.
    ("[[Ampere]] comes home.\n\nIt was created in [2023]{$0", "ampere.created"),
    ("[[Ampere]] comes home.\n\nAll began in [2023]{$0}, some say.", "ampere.created"),
    ("[[Renault]] sold [151,939]{$0", "renault-brand.ev-sales"),
  ]) func aMarkIsOfferedWhatItCouldBeBoundTo(_ drawing: String, _ body: String) {
    let first = completions(drawing).items.first
    #expect(first?.label.hasPrefix(body) == true && first?.detail.contains("agrees") == true)
  }

  @Test(arguments: ["$0", "-$0", "---$0\n\n[[Ampere]] comes home."])
  func aNoteWithoutFrontMatterIsOfferedOne(_ drawing: String) {
    #expect(
      taken(drawing).hasPrefix("---\ntitle: $1\ndateline: \(Fixture.today)\nsubject: $2\n---\n\n$0"))
    #expect(completions(drawing).items.count == 1)
  }

  @Test(arguments: ["----$0", "--$0-", "A\n---$0", "---\ntitle: A\n---$0"])
  func frontMatterIsOfferedNowhereElse(_ drawing: String) {
    #expect(completions(drawing).items.isEmpty)
  }

  @Test func whatFactsConnectWithTheMentionsComesFirst() {
    #expect(labels("[[Renault Group]] is led by [[$0").dropFirst().first == "Luca de Meo")
    let more = "entity lucknow : country \"Lucknow\"\n"
    let note = "[[Renault Group]] is led by [[Luc$0"
    let fixture = Fixture(note, facts: Fixture.cars + more)
    #expect(fixture.note.completions(at: fixture.cursor).items.map(\.label) == ["Luca de Meo", "Lucknow"])
  }

  @Test func theWordBeforeAReferenceSaysWhatIsSought() {
    let facts = Fixture.cars + "entity france : market \"France\"\n"
    let fixture = Fixture("Current CEO [[Fran$0", facts: facts)
    let labels = fixture.note.completions(at: fixture.cursor).items.map(\.label)
    #expect(labels == ["François Provost", "France"])
  }

  @Test func subjectsAreThoseOfTheTitleFirst() {
    #expect(labels("---\ntitle: What Ampere does\nsubject: $0\n---\n").first == "ampere")
  }

  @Test(arguments: ["[12,345]{$0", "[]{$0", "]{$0", "[a] {$0", "{$0", "[[{$0"])
  func noBodyIsOfferedWhereNoneAgrees(_ drawing: String) {
    let fixture = Fixture(drawing)
    let items = fixture.note.completions(at: fixture.cursor).items
    #expect(!items.contains { $0.detail.contains("agrees") })
  }

  @Test func referencesAreFoundByAnyName() {
    #expect(labels("See [[Ren$0 and more.").prefix(2).sorted() == ["Renault", "Renault Group"])
    #expect(labels("See [[groupe r$0").first == "Renault Group")
    #expect(labels("See [[francois$0").first == "François Provost")
    #expect(labels("See [[provo$0").first == "François Provost")
    #expect(labels("See [[xyz$0").isEmpty)
  }

  @Test func referencesAreClosedAndReplaced() {
    #expect(taken("See [[amp$0 and more.") == "See [[Ampere]] and more.\n")
    #expect(taken("See [[am$0pe]] and more.") == "See [[Ampere]] and more.\n")
    #expect(taken("See [[am$0pe]] and more.", replacing: false) == "See [[Amperepe]] and more.\n")
    #expect(taken("See [[am$0|the arm]] and more.") == "See [[Ampere|the arm]] and more.\n")
  }

  @Test func mentionsNearbyComeFirstBeforeAnythingIsTyped() {
    #expect(labels("[[Luca de Meo]] and [[Ampere]] and [[$0").prefix(2) == ["Ampere", "Luca de Meo"])
  }

  @Test func whatIsStatedMostComesFirstBeforeAnythingIsTyped() {
    let fixture = Fixture("[[$0")
    let items = fixture.note.completions(at: fixture.cursor).items
    let counts = items.compactMap { item -> Int? in
      let key = Array(item.key.utf8.dropFirst("entity:".utf8.count))
      return fixture.note.facts.entity(key, 0..<key.count).map { fixture.note.facts.statements(of: $0).count }
    }
    #expect(counts.count == items.count && counts.count > 3)
    #expect(counts == counts.sorted(by: >))
  }

  @Test func relationsAreOfferedBehindAPath() {
    let relations = ["=", "~", ">", ">=", "<", "<=", "!="]
    #expect(labels("[1]{renault-brand.ev-sales $0}") == relations)
    #expect(labels("[1]{renault-brand.ev-sales(market: europe) $0}") == relations)
    #expect(labels("[1]{renault-brand.ev-sales @ 2025 $0}") == relations)
    #expect(taken("[1]{not ampere.created $0}") == "[1]{not ampere.created = }\n")
    #expect(labels("[1]{ampere $0}").isEmpty)
    #expect(labels("[1]{growth(renault-brand.ev-sales) $0}").isEmpty)
  }

  @Test func aDotOffersPropertiesWithFactsFirst() {
    let items = completions("[1]{renault-brand.$0").items
    #expect(items.prefix(3).map(\.label).sorted() == ["ev-sales", "ev-share", "parent"])
    #expect(items[0].detail.contains("fact"))
    #expect(items.map(\.label).contains("ceo"))
    #expect(labels("[1]{europe.$0").contains("ev-sales") == false)
    #expect(
      labels("---\nsubject: renault-brand\n---\n\n[1]{.ev-$0}").prefix(2).sorted() == [
        "ev-sales", "ev-share",
      ])
    #expect(labels("[1]{ampere.parent.c$0}").first == "ceo")
    #expect(labels("[1]{[[Ampere]].cr$0}").first == "created")
  }

  @Test func atOffersPeriodsThatThereAreFactsFor() {
    #expect(labels("[1]{renault-brand.ev-sales @ $0") == ["2025", "2024", "now"])
    #expect(labels("[1]{renault-brand.ev-sales(market: europe) @ $0}") == ["2025", "now"])
    #expect(labels("[1]{growth(renault-brand.ev-sales @ 2024..$0)}").first == "2025")
    #expect(completions("[1]{renault-brand.ev-sales @ $0").items[0].detail == "151,939 vehicles")
  }

  @Test func dimensionsAndTheirValues() {
    #expect(taken("[1]{renault-brand.ev-sales($0") == "[1]{renault-brand.ev-sales(market: \n")
    #expect(labels("[1]{renault-brand.ev-sales(market: $0") == ["europe"])
  }

  @Test func bodiesBeginWithFunctionsPropertiesAndEntities() {
    let all = labels("---\nsubject: renault-brand\n---\n\n[1]{$0}")
    #expect(
      all.contains(".ev-sales") && all.contains("growth") && all.contains("src") && all.contains("ampere"))
    #expect(labels("[1]{gro$0").first == "growth")
    #expect(completions("[1]{gro$0").items.first?.text == "growth($0)")
    #expect(labels("[1]{ampere.created; sr$0}") == ["src"])
    #expect(labels("[1]{ampere.created; src: $0}").sorted() == ["rg-2025-07", "sales-2025"])
    #expect(labels("[1]{former renault-g$0}").first == "renault-group")
  }

  /// A base of more entities than are offered, all named with one of the first letters of reserved words.
  private static let crowd =
    Fixture.cars
    + (0..<900).map { number in
      let letter = ["f", "s", "n", "t"][number % 4]
      return "entity \(letter)o\(number) : market \"\(letter)o\(number)\"\n"
    }.joined()

  @Test(arguments: [
    (
      "[x]{$0}",
      ["not", "former", "current", "then", "incoming", "planned", "target", "estimate", "forecast"]
    ),
    ("[x]{$0}", ["src", "said-by", "as", "tolerance", "note", "exempt"]),
    ("[x]{fo$0}", ["former", "forecast"]),
    ("[x]{n$0}", ["not", "note"]), ("[x]{t$0}", ["then", "target", "tolerance"]),
    ("[x]{ampere.created; t$0}", ["then", "target", "tolerance"]),
    ("[x]{not $0}", ["former", "planned"]),
  ]) func reservedWordsAreNotLostAmongEntities(_ drawing: String, _ words: [String]) {
    let fixture = Fixture(drawing, facts: Self.crowd)
    let items = fixture.note.completions(at: fixture.cursor).items
    let labels = items.prefix { $0.kind != .entity }.map(\.label)
    #expect(items.contains { $0.kind == .entity })
    #expect(Set(labels).isSuperset(of: words))
  }

  @Test(arguments: ["[x]{ampere.created; $0}", "[x]{ampere.created; s$0}"])
  func afterASemicolonOptionsComeFirst(_ drawing: String) {
    let fixture = Fixture(drawing, facts: Self.crowd)
    let items = fixture.note.completions(at: fixture.cursor).items
    #expect(items.prefix(2).map(\.label) == ["src", "said-by"] && items[0].kind == .option)
  }

  @Test func aQuestionMarkGivesWayToABodyThatAgrees() {
    let drawing = "Renault's EV sales were [151,939]{?$0} in 2025."
    #expect(
      taken(drawing).hasPrefix("Renault's EV sales were [151,939]{renault-brand.ev-sales")
        && !taken(drawing).contains("?"))
    #expect(completions(drawing).items.first?.filter.hasPrefix("?") == true)
  }

  @Test func aPropertyOfTheSubjectIsFoundWithoutItsDot() {
    #expect(
      taken("---\nsubject: renault-brand\n---\n\n[1]{ev-s$0}")
        == "---\nsubject: renault-brand\n---\n\n[1]{.ev-sales}\n")
  }

  @Test func whatIsOfferedBeginsWithWhatWasTyped() {
    for typed in ["Fran", "fran", "FRANÇ", "franc", "prov", "Provost"] {
      let items = completions("See [[\(typed)$0").items
      #expect(items.first?.label == "François Provost")
      #expect(items.allSatisfy { $0.filter.hasPrefix(typed) })
    }
    #expect(completions("See [[franc$0").items.first?.filter == "francois-provost")
    #expect(completions("[1]{Gro$0").items.first?.filter == "Growth")
  }

  @Test func valuesAfterARelation() {
    #expect(labels("[1]{renault-group.ceo = $0").prefix(2) == ["francois-provost", "luca-de-meo"])
    #expect(labels("[1]{renault-group.ceo = [[$0").prefix(2).sorted() == ["François Provost", "Luca de Meo"])
    #expect(labels("[1]{renault-brand.ev-share(market: europe) @ 2025 > $0}").first == "20.2 %")
  }

  @Test func citationsFrontMatterAndIgnores() {
    #expect(labels("x[^$0]\n\n[^mine]: A").prefix(3).sorted() == ["mine", "rg-2025-07", "sales-2025"])
    #expect(labels("---\nsta$0\n---\n") == ["status"])
    #expect(taken("---\nsta$0\n---\n") == "---\nstatus: \n---\n")
    #expect(labels("---\nstatus: $0\n---\n") == ["draft", "published"])
    #expect(labels("---\nsubject: amp$0\n---\n") == ["ampere"])
    #expect(labels("---\nfacts: $0\n---\n").contains("cars"))
    #expect(labels("x %% ignore: value-mis$0") == ["value-mismatch"])
    #expect(labels("Just pro$0se").isEmpty)
    #expect(labels("```\n[[Ren$0\n```").isEmpty)
  }

  @Test func factBases() {
    #expect(labels("--- a.facts\nent$0\n") == ["entity"])
    let cars = "--- cars.facts\n" + Fixture.cars
    #expect(labels(cars + "entity x : comp$0\n") == ["company"])
    #expect(labels(cars + "entity x : brand \"X\"\n  ev-s$0\n").contains("ev-sales"))
    #expect(
      labels(cars + "entity x : company \"X\"\n  ceo $0\n").prefix(2).sorted() == [
        "francois-provost", "luca-de-meo",
      ])
    #expect(labels(cars + "entity x : company \"X\"\n  ev-sales($0\n").first == "market")
    #expect(labels(cars + "entity x : company \"X\"\n  ev-sales(market: $0\n") == ["europe"])
    #expect(labels(cars + "entity x : company \"X\"\n  ev-sales 12 veh$0\n").first == "vehicle")
    #expect(labels(cars + "entity x : company \"X\"\n  ev-sales 12 vehicle @2025 [sal$0\n") == ["sales-2025"])
    #expect(labels(cars + "entity x : company \"X\"\n  ceo luca-de-meo fr$0\n") == ["from"])
    #expect(labels(cars + "property y\n  datatype q$0\n") == ["quantity"])
    #expect(labels(cars + "property y\n  tempo$0\n") == ["temporal"])
    #expect(labels(cars + "property y\n  subject bra$0\n") == ["brand"])
  }

  @Test func aBlankLineInAFactBaseBeginsARecordOrAField() {
    let base = "--- a.facts\n" + Fixture.cars + "entity x : company \"X\"\n    ceo luca-de-meo\n"
    for drawing in [base + "$0", base + "\n$0\n", base + "$0\nentity y : company \"Y\"\n"] {
      let items = completions(drawing).items
      #expect(items.prefix(6).map(\.text) == ["base ", "class ", "unit ", "source ", "property ", "entity "])
      #expect(items.dropFirst(6).contains { $0.text == "    ceo" && $0.label == "ceo" })
      #expect(items.dropFirst(6).allSatisfy { $0.text.hasPrefix("    ") })
    }
    #expect(labels(base + "  $0\n").contains("entity") == false)
    #expect(completions(base + "  $0\n").items.contains { $0.text == "ceo" })
  }

  @Test func aValueIsOfferedAmongMoreEntitiesThanAreOffered() {
    let base = "--- a.facts\n" + Self.crowd + "entity x : company \"X\"\n"
    let people = ["francois-provost", "luca-de-meo"]
    #expect(labels(base + "  ceo $0\n").prefix(2).sorted() == people)
    #expect(labels(base + "  ceo  $0 from 2020\n").prefix(2).sorted() == people)
    let more = (0..<300).map { "entity lu\($0) : market \"lu\($0)\"\n" }.joined()
    #expect(labels("--- a.facts\n" + more + Fixture.cars + "entity x\n  ceo lu$0\n").first == "luca-de-meo")
  }

  @Test func aDerivationIsOfferedPathsThatBeginWithADot() {
    let base = "--- a.facts\n" + Fixture.cars + "property y\n"
    #expect(labels(base + "  derive .$0\n").contains("ev-sales"))
    #expect(labels(base + "  derive .ev-sales + .ev-sh$0\n") == ["ev-share"])
    #expect(labels(base + "  derive growth(.ev-sh$0\n") == ["ev-share"])
    #expect(labels(base + "  derive $0\n").contains(".ev-sales"))
    #expect(labels(base + "  derive $0\n").contains("growth"))
    #expect(taken(base + "  derive .ev-sh$0\n").hasSuffix("  derive .ev-share\n"))
  }

  @Test(arguments: ["# $0", "# about the $0", "  # $0", "  ceo luca-de-meo # f$0", "entity y : company # $0"])
  func commentsOfAFactBaseAreProse(_ line: String) {
    #expect(labels("--- a.facts\n" + Fixture.cars + "entity x : company\n" + line + "\n").isEmpty)
  }

  @Test func documentationIsFoundAgainByItsKey() {
    let list = completions("See [[amp$0")
    let facts = Fixture("x").note.facts
    let text = facts.documentation(ofCompletion: list.items[0].key, on: Fixture.today)?.plainText
    #expect(text?.contains("Ampere · company") == true)
    let period = completions("[1]{renault-brand.ev-sales @ $0").items[0]
    #expect(
      facts.documentation(ofCompletion: period.key, on: Fixture.today)?.plainText.contains("151,939") == true)
  }
}
