// Fixes in fact bases: a word that was nearly written, offered only where the base is better with it.
import Facts
import FixtureSupport
import Testing

@testable import Analysis

@Suite struct FactFixTests {
  static let base = """
    base garage "Garage"
    class person
    class company "company"
    unit gadget : count "gadget" "gadgets"
    source report "Report"
      published 2026-01-16
      url       <https://example.org/a#b>
      tier      primary
    property gadgets "gadget sales"
      datatype   quantity
      unit       gadget
      temporal   flow
      subject    company
      dimensions market
    property boss
      datatype   entity
      value      person
      temporal   state
      single
    entity ann : person "Ann"
    entity acme : company "Acme"
      alias      "Acme Works"@fr
      boss       ann from 2020 [report p1]
      gadgets(market: europe)  120 gadget  @2025  [report p2]
    """

  /// The first finding in the base with `old` as `new`, its message and what its fixes make of `new`.
  private func finding(_ old: String, _ new: String) -> (message: String, words: [String]) {
    let text = Self.base.replacing(old, with: new, maxReplacements: 1)
    let facts = Facts.bundledUnits().layering([FactText(path: "a.facts", bytes: Array(text.utf8))])
    let file = facts.files.count - 1
    guard let diagnostic = diagnose(factFile: file, in: facts, options: Given.options { _ in }).first else {
      return ("", [])
    }
    var effort = FixEffort.unlimited
    let found = fixes(
      for: diagnostic, inFactFile: file, of: facts, options: Given.options { _ in }, within: &effort)
    #expect(found.allSatisfy { !$0.isSafe && $0.edits.count == 1 })
    #expect(found.map(\.isPreferred) == found.indices.map { $0 == 0 })
    return (diagnostic.message, found.map { String(decoding: $0.edits[0].replacement, as: UTF8.self) })
  }

  @Test func theBaseIsRight() { #expect(finding("", "").message == "") }

  static let slips: [(String, String, String)] = [
    ("value      person", "value      persn", "person"),
    ("ann : person", "ann : persn", "person"),
    ("unit       gadget", "unit       gadegt", "gadget"),
    ("120 gadget", "120 gadgt", "gadget"),
    ("boss       ann from", "bosss      ann from", "boss"),
    ("boss       ann from", "boss       anm from", "ann"),
    ("[report p1]", "[reprot p1]", "report"),
    ("alias", "alais", "alias"),
    ("tier", "teir", "tier"),
    ("primary", "primry", "primary"),
    ("datatype   quantity", "datatype   quantiy", "quantity"),
    ("temporal   flow", "temporal   flwo", "flow"),
    ("gadget : count", "gadget : cuont", "count"),
    ("entity acme", "entiyt acme", "entity"),
    ("ann from", "ann form", "from"),
    ("(market:", "(markt:", "market"),
  ]

  @Test(arguments: slips)
  func aSlipIsMended(old: String, new: String, word: String) {
    let (message, words) = finding(old, new)
    #expect(words.first == word, "\(message)")
    #expect(message.contains(word), "\(message)")
  }

  @Test func whereNothingIsNearNothingIsOffered() {
    #expect(finding("boss       ann from", "employer   ann from").words == [])
  }

  @Test func whatCannotBeReadIsToldWithItsForm() {
    #expect(
      finding("2026-01-16", "16.01.2026").message
        == "expected a date of the calendar: 2025, 2025-07 or 2025-07-31")
    #expect(
      finding("<https://example.org/a#b>", "https://example.org/a").message
        == "expected the address in angle brackets: <https://…>")
    #expect(
      finding("single", "single yes").message
        == "expected nothing after this word: it says all by standing there")
    #expect(finding("@fr", "@").message == "expected the code of a language after \"@\": \"…\"@fr")
    #expect(finding("[report p1]", "report p1").message.hasPrefix("expected @period, from, until"))
  }
}
