// Hints, lenses, coloured words, hierarchies and symbols of the workspace.
import Claims
import Facts
import Testing
import TextModel

@testable import EditorFeatures

private let claims = """
  ---
  subject: renault-brand
  dateline: 2026-01-29
  ---

  # Sales

  It sold [151,939]{.ev-sales @ 2025} or [99,000]{.ev-sales @ 2025}, under [[Luca de Meo]]{renault-group.ceo}.

  """

struct VerdictTests {
  let fixture = Fixture(claims)

  @Test func hintsShowSignsAndWhatIsRecorded() {
    let hints = fixture.note.inlayHints()
    #expect(hints.map(\.label) == ["✓", "✗ 151,939 vehicles", "⌛ François Provost"])
    #expect(fixture.note.inlayHintTooltip(at: hints[0].offset)?.plainText.contains("agrees") == true)
    let settings = InlayHintSettings(verdicts: [.contradicted], showsValues: false)
    #expect(fixture.note.inlayHints(in: nil, settings).map(\.label) == ["✗"])
  }

  @Test func lensCountsVerdicts() {
    let lens = fixture.note.codeLenses().first
    #expect(lens?.title?.hasPrefix("3 claims: 1 agrees") == true)
    #expect(lens.map { fixture.note.words($0.range) } == "# Sales")
    let base = fixture.bases[0]
    let lenses = base.codeLenses()
    #expect(lenses.count == 9)
    let uses = Set(fixture.note.usesByStatement().map(\.statement))
    let used = lenses.filter { if case .statement(let id) = $0.subject { uses.contains(id) } else { false } }
    #expect(
      used.allSatisfy { base.words($0.range).hasPrefix("ev-sales") || base.words($0.range).hasPrefix("ceo") })
    #expect(!used.isEmpty)
  }

  @Test func tokensCarryVerdicts() {
    let tokens = fixture.note.semanticTokens()
    #expect(tokens.contains { fixture.note.words($0.range) == "151,939" && $0.modifiers == [.supported] })
    #expect(tokens.contains { fixture.note.words($0.range) == "99,000" && $0.modifiers == [.contradicted] })
    #expect(tokens.contains { fixture.note.words($0.range) == "ev-sales" && $0.modifiers == [] })
  }

  @Test func figuresLeadToWhatTheyAreDerivedFrom() {
    let derived = Fixture("[303,878]{renault-brand.ev-sales-dou$0ble @ 2025}")
    let item = derived.note.prepareFigureHierarchy(at: derived.cursor)[0]
    #expect(derived.note.facts.figures(behind: item).map(\.item.name) == ["ev-sales"])
    let input = derived.note.facts.figures(behind: item)[0].item
    #expect(derived.note.facts.figures(derivedFrom: input).map(\.item.name).contains("ev-sales-double"))
    #expect(derived.note.facts.figure(key: input.key) == input)
    let growth = Fixture("[7$02%]{growth(renault-brand.ev-sales @ 2025)}")
    guard case .claim(let mark)? = growth.note.prepareFigureHierarchy(at: growth.cursor).first?.kind else {
      Issue.record("no claim")
      return
    }
    let links = growth.note.figures(behindClaimAt: mark)
    #expect(links.count == 2)
    #expect(links.first.map { growth.note.words($0.ranges[0]) } == "ev-sales")
    let statement = links[0].item
    #expect(growth.note.facts.figure(key: statement.key) == statement)
  }

  @Test func classesLeadUpAndDown() {
    let fixture = Fixture("[[Renault Gr$0oup]]")
    let company = fixture.note.prepareClassHierarchy(at: fixture.cursor)
    #expect(company?.name == "company")
    let facts = fixture.note.facts
    let parent = company.map { facts.supertypes(of: $0) }?.first
    #expect(parent?.name == "organization")
    #expect(parent.map { facts.subtypes(of: $0).map(\.name) } == ["company"])
  }

  @Test func symbolsAreFoundByAnyName() {
    let facts = fixture.note.facts
    #expect(facts.workspaceSymbols(matching: "groupe ren").map(\.name) == ["Renault Group"])
    #expect(facts.workspaceSymbols(matching: "francois").map(\.name) == ["François Provost"])
    #expect(facts.workspaceSymbols(matching: "ev-sa").map(\.name).contains("ev-sales"))
    #expect(facts.workspaceSymbols(matching: "sales-2025").map(\.kind) == [.source])
    #expect(facts.workspaceSymbols(matching: "zzz").isEmpty)
  }
}
