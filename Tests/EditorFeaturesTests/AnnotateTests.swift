// Names and figures that plain prose is found to tell.
import Claims
import Facts
import Quantities
import Syntax
import Testing
import TextModel

@testable import EditorFeatures

/// The text with all annotations applied.
func annotated(_ view: NoteView) -> String {
  var text = SourceText(view.text)
  for annotation in view.annotations().reversed() { text.apply(annotation.edit) }
  return String(decoding: text.bytes, as: UTF8.self)
}

struct AnnotateTests {
  @Test func namesFiguresAndRolesOfPlainProse() {
    let view = Fixture(
      """
      ---
      dateline: 2026-01-29
      ---

      Ampere, the electric arm of Renault Group, was set up in November 2023 under former CEO Luca de Meo.
      Renault's EV sales rose 72% to 151,939 units in 2025, over 20% of its sales in Europe.
      François Provost is chief executive of Groupe Renault.

      """
    ).note
    let text = annotated(view)
    #expect(text.contains("[[Ampere]], the electric arm of [[Renault Group]]"))
    #expect(text.contains("set up in [November 2023]{ampere.created}"))
    #expect(text.contains("former CEO [[Luca de Meo]]{renault-group.ceo}"))
    #expect(text.contains("[[Renault]]'s EV sales rose [72%]{growth(renault-brand.ev-sales @ 2025)}"))
    #expect(text.contains("[151,939 units]{renault-brand.ev-sales(market: europe) @ 2025} in 2025"))
    #expect(text.contains("[[François Provost]]{renault-group.ceo} is chief executive of [[Groupe Renault]]"))
  }

  @Test func aRoleNeedsNoEmployerWhereOnlyOneHasIt() {
    let text = annotated(Fixture("The move comes under former CEO Luca de Meo.").note)
    #expect(text.contains("[[Luca de Meo]]{renault-group.ceo}"))
  }

  @Test func aRoleThatTheSubjectHasIsNotSoughtElsewhere() {
    let note = "---\ndateline: 2026-01-29\nsubject: renault-group\n---\n\n"
    let text = annotated(Fixture(note + "The CEO, Luca de Meo, presented the results.\n").note)
    #expect(text.contains("The CEO, [[Luca de Meo]], presented"))
  }

  @Test func datesAreChangesOnlyWhereTheWordsSaySo() {
    let note = "---\ndateline: 2026-01-29\nsubject: renault-group\n---\n\n"
    let opened = annotated(Fixture(note + "CEO François Provost opened a plant on 31 July 2025.\n").note)
    #expect(opened.contains("on 31 July 2025."))
    let became = annotated(Fixture(note + "François Provost became CEO on 31 July 2025.\n").note)
    #expect(became.contains("[31 July 2025]{start(.ceo, francois-provost)}"))
  }

  @Test(arguments: ["See [[Renault and\n", "x \\[Ampere] y\n"])
  func namesBesideStrayBracketsStay(_ text: String) {
    #expect(annotated(Fixture(text).note) == text)
  }

  @Test func whatIsMarkedAlreadyStays() {
    let marked =
      "[[Ampere]] and [151,939 units]{renault-brand.ev-sales @ 2025}, `Ampere`, <https://Ampere.org>.\n"
    #expect(annotated(Fixture(marked).note) == marked)
  }

  @Test func annotatingTwiceChangesNothing() {
    let once = annotated(Fixture("Renault's EV sales were 151,939 in 2025, said Luca de Meo of Ampere.").note)
    #expect(annotated(Fixture(once).note) == once)
  }

  @Test func figuresThatNoFactMatchesStayPlain() {
    let text = annotated(
      Fixture("Renault's EV sales were 99,000 in 2025. It has 3 plants and 12 shops.").note)
    #expect(!text.contains("{"))
  }

  @Test func bundledFactsCarryNewsProse() {
    let facts = Facts.bundled()
    let bytes = Array(
      """
      ---
      dateline: PARIS, 2026-01-29
      ---

      Renault Group sold 2,336,807 vehicles in 2025, up 3.2% on the year before. The Renault brand's EV sales in
      Europe rose 72.2% to 151,939 units. Dacia sold 697,408 cars. Dacia was founded in 1966. François Provost
      became chief executive of Renault Group on 31 July 2025, after Luca de Meo. Geely Auto holds 34.02% of
      Renault Korea. France has more than 60 million inhabitants.

      Ampere was created in 2023. The division houses Renault's EV engineering, operating three factories in northern
      France that also produce models for Nissan and Mitsubishi.

      """.utf8)
    var context = ClaimContext(
      facts: facts, locale: .unstated, referenceDay: Day(year: 2026, month: 1, day: 29) ?? .distantPast,
      hasDateline: true, today: Fixture.today)
    context.subject = nil
    let view = NoteView(path: "n.stet", text: bytes, tree: NoteTree(parsing: bytes), context: context)
    let text = annotated(view)
    for words in [
      "[2,336,807 vehicles]{renault-group.vehicle-sales @ 2025}",
      "[697,408 cars]{dacia.vehicle-sales @ 2025}",
      "[1966]{dacia.founded}", "[151,939 units]{renault-brand.ev-sales",
      "[[François Provost]]{renault-group.ceo}",
      "[31 July 2025]{start(renault-group.ceo, francois-provost)}",
      "[34.02%]{renault-korea.stake(holder: geely-auto)}",
      "[[France]]",
      "[three factories]{ampere.number-of-plants @ 2024-07}",
    ] { #expect(text.contains(words), "\(words) in \(text)") }
  }
}
