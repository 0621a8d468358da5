// Outline, folding, selection, links, tokens and layout.
import Syntax
import Testing
import TextModel

@testable import EditorFeatures

private let article = """
  ---
  title:   Ampere
  subject: renault-brand
  ---

  # One

  See [[Ampere]]. Sales rose [72%]{growth( .ev-sales(market:europe)@2025 )} to [3]{.x}[^s].

  ## Two

  More {?}.

  ```facts
  entity x : brand "X"
    ceo   luca-de-meo   from 2020
  ```

  # Three

  [^s]: A source, <https://example.org/a>

  """

struct StructureTests {
  let view = Fixture(article).notes[0]

  @Test func outlineHoldsClaimsAndRecordsBelowTheirHeadings() {
    let symbols = view.documentSymbols()
    #expect(symbols.map(\.name) == ["One", "Three"])
    #expect(symbols[0].children.map(\.name) == ["72%", "3", "Two"])
    #expect(symbols[0].children[2].children.map(\.name) == ["?", "x"])
    #expect(symbols[0].children[2].children[1].children.map(\.name) == ["ceo"])
    #expect(symbols[0].children[2].children[1].children[0].detail == "luca-de-meo from 2020")
  }

  @Test func aHeadingIsNamedByTheWordsThatAReaderSees() {
    let note = Fixture("# [[Renault]] sold [15,000]{.sales @ 2025}[^s]\n").note
    #expect(note.documentSymbols().map(\.name) == ["Renault sold 15,000"])
  }

  @Test func foldsFrontMatterSectionsAndFences() {
    #expect(view.foldingRanges().map(\.kind) == [.frontMatter, .section, .section, .code, .record, .section])
  }

  @Test func selectionGrowsFromWordToText() {
    let view = Fixture("# H\n\nOne two. See [over 7$02%]{.ev-sales @ 2025} here. End.\n").note
    let words = view.selectionRanges(
      at: Fixture("# H\n\nOne two. See [over 7$02%]{.ev-sales @ 2025} here. End.\n").cursor
    )
    .map { view.words($0) }
    #expect(
      words == [
        "72", "over 72%", "[over 72%]{.ev-sales @ 2025}", "See [over 72%]{.ev-sales @ 2025} here.",
        "One two. See [over 72%]{.ev-sales @ 2025} here. End.",
        "# H\n\nOne two. See [over 72%]{.ev-sales @ 2025} here. End.",
        "# H\n\nOne two. See [over 72%]{.ev-sales @ 2025} here. End.\n",
      ])
  }

  @Test func linksGoToAddressesAndSources() {
    #expect(
      view.documentLinks().map(\.target) == [
        .address("https://example.org/a"), .address("https://example.org/a"),
      ])
  }

  @Test func tokensNameWhatBodiesHold() {
    let tokens = view.semanticTokens().map { (view.words($0.range), $0.kind) }
    #expect(tokens.contains { $0.0 == "growth" && $0.1 == .function })
    #expect(tokens.contains { $0.0 == "ev-sales" && $0.1 == .property })
    #expect(tokens.contains { $0.0 == "europe" && $0.1 == .entity })
    #expect(tokens.contains { $0.0 == "2025" && $0.1 == .date })
    #expect(tokens.contains { $0.0 == "luca-de-meo" && $0.1 == .entity })
    let sorted = view.semanticTokens()
    for (a, b) in zip(sorted, sorted.dropFirst()) { #expect(a.range.upperBound <= b.range.lowerBound) }
  }

  @Test func layoutTouchesBodiesFrontMatterAndFencesAlone() {
    var text = SourceText(view.text)
    for edit in view.formatting().reversed() { text.apply(edit) }
    let laidOut = String(decoding: text.bytes, as: UTF8.self)
    #expect(laidOut.contains("title: Ampere\n"))
    #expect(laidOut.contains("{growth(.ev-sales(market: europe) @ 2025)}"))
    #expect(laidOut.contains("  ceo  luca-de-meo  from 2020\n"))
    let again = NoteView.made(path: "x", text: text.bytes, facts: view.facts)
    #expect(again.formatting().isEmpty)
  }
}
