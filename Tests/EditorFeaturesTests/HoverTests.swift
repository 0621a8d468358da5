// What hovers say.
import Testing

@testable import EditorFeatures

private func hover(_ drawing: String) -> String {
  let fixture = Fixture(drawing)
  if fixture.cursorPath.hasSuffix(".facts") {
    return fixture.base.hover(at: fixture.cursor)?.content.plainText ?? ""
  }
  return fixture.note.hover(at: fixture.cursor)?.content.plainText ?? ""
}

struct HoverTests {
  @Test func aMarkToBeCheckedSaysHowItIsBound() {
    #expect(hover("It sold [151,9$039]{?}.").contains("not bound to a fact yet"))
  }

  @Test func onlyWhatMarkdownWouldReadIsEscaped() {
    for plain in ["[4, ∞)", "1_628_030 vehicle", "~287000", "a < b", "5 * 3", "C:\\users"] {
      #expect(plain.escapedMarkdown == plain)
    }
    #expect(
      "*a* _b_ [c](d) `e` <f> ~~g~~".escapedMarkdown
        == "\\*a\\* \\_b\\_ \\[c\\](d) \\`e\\` \\<f> \\~\\~g\\~\\~")
    #expect("[2.5, 3.5]".escapedMarkdown == "\\[2.5, 3.5\\]")
    #expect("# a".escapedMarkdown == "\\# a" && "> a".escapedMarkdown == "\\> a")
    #expect("[a] b".markdownLink(to: "https://example.org") == "[\\[a\\] b](<https://example.org>)")
  }

  @Test func claimThatAgreesShowsFactSourceAndQuotation() {
    let text = hover("---\nsubject: renault-brand\n---\n\nIt sold [151,$0939 units]{.ev-sales @ 2025}.")
    #expect(text.contains("✓ agrees with the fact base"))
    #expect(!text.lowercased().contains("true "))
    #expect(text.contains("read as 151,939 vehicles"))
    #expect(text.contains("EV sales: 151,939 vehicles, 2025"))
    #expect(text.contains("“151,939 electric vehicles” — Renault Group 2025 worldwide sales, p2"))
  }

  @Test func contradictedClaimShowsWhatIsOnRecord() {
    let text = hover("It sold [99,$0000 units]{renault-brand.ev-sales @ 2025}.")
    #expect(text.contains("✗ the fact base says otherwise"))
    #expect(text.contains("151,939 vehicles"))
  }

  @Test func derivedFigureShowsIntervalsAndInputs() {
    let text = hover("EV sales rose [7$02%]{growth(renault-brand.ev-sales @ 2025)}.")
    #expect(text.contains("agrees"))
    #expect(text.contains("derived: 71.997"))
    #expect(text.contains("88,338 vehicles, 2024"))
    #expect(text.contains("T, where"))
  }

  @Test func referenceClaimShowsVerdictAndPerson() {
    let text = hover("Under former CEO [[Luca$0 de Meo]]{renault-group.ceo} it was so.")
    #expect(text.contains("agrees"))
    #expect(text.contains("Luca de Meo · person"))
  }

  @Test func namePropertyFunctionAndTimeExplainThemselves() {
    let entity = hover("[[Renault Gr$0oup]] is here.")
    #expect(entity.contains("Renault Group · company"))
    #expect(entity.contains("French car maker"))
    #expect(entity.contains("chief executive: François Provost, from 2025-07-31"))
    #expect(hover("[1]{renault-brand.ev-sa$0les @ 2025}").contains("EV sales · property"))
    #expect(hover("[1]{gro$0wth(renault-brand.ev-sales @ 2025)}").contains("change in percent"))
    #expect(hover("[1]{renault-brand.ev-sales @ 2025-$0Q3}").contains("2025-07-01 to 2025-09-30"))
  }

  @Test func sourcesAndFrontMatterExplainThemselves() {
    #expect(hover("x[^sales$0-2025]").contains("Renault Group 2025 worldwide sales"))
    #expect(hover("x[^no$0te]\n\n[^note]: A paper, 2025").contains("A paper, 2025"))
    #expect(hover("---\ndate$0line: 2026-01-29\n---\n").contains("the day the note speaks from"))
  }

  @Test func ignoredRulesExplainThemselves() {
    #expect(
      hover("TK %% ignore: no-fact, place$0holder -- the desk adds it").contains(
        "placeholder · rule, warning"))
    #expect(hover("---\nignore: stale-$0fact -- an archive\n---\n").contains("stale-fact · rule"))
    #expect(hover("TK %% ignore: no-fact -- the de$0sk").isEmpty)
  }

  @Test func factBasesExplainThemselves() {
    let base =
      "\n--- a.facts\nclass c \"thing\"\nproperty p \"P\"\n  datatype quantity\n  temporal flow\nentity e : c \"E\"\n  p 1$02 @2025\n"
    #expect(hover(base).contains("P: 12, 2025"))
    #expect(
      hover(base.replacing("1$02", with: "12").replacing("  p 12", with: "  p$0 12")).contains("P · property")
    )
    #expect(hover("--- a.facts\nproperty p \"P\"\n  temp$0oral flow\n").contains("flow, state, event"))
  }

  @Test func markdownOfNamesIsEscaped() {
    let fixture = Fixture("[[a$0_b]]\n--- a.facts\nclass c \"c\"\nentity a_b : c \"A*B_C\"\n")
    let markdown = fixture.note.hover(at: fixture.cursor)?.content.markdown ?? ""
    #expect(markdown.contains("**A\\*B_C** · c"))
    #expect(markdown.contains("`a_b`"))
  }
}
