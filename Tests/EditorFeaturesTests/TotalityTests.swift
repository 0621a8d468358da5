// No place in any text makes a feature fail, and what it gives lies in the text.
import Facts
import Syntax
import Testing
import TextModel

@testable import EditorFeatures

private let broken = """
  ---
  subject: renault-brand
  stat
  ---
  # H [[Ren
  [[Renault|the]] is [**72%** of]{growth(.ev-sales(market: europe) @ 2025) >= 5 m EUR; src: x; note: abc}[^s] [[L]]{renault-group.ceo = [[Luca de Meo]]}
  {ampere.created @ 2025..} {?} [a](http://x){.y @ } [x]{share(.a, [[b]].c) = "q} é[é]{.é-é @ ~2025} [[
  %% ignore-next: a, b -- r
  | a | [x | y]{.z} |
  [^s]: Foo <http://z>
  ```facts
  entity x : brand "X"
    ev-sales(market: eu 12..15 % @2025 [s "q
    ceo luca-de-meo from 2020 until unknown [sales-2025 p2 "q"] ^n note "x" said-by pete
    complete ceo as-of 2026
  """

struct TotalityTests {
  @Test func everyOffsetOfABrokenNoteIsServed() {
    let note = Fixture(broken).notes[0]
    check(note, Fixture(broken).workspace)
  }

  @Test func plainProseHoldsNoMark() {
    let notes = [
      broken,
      "A [b]{ampere.created} c [[d]] e[^f] g [h](http://i){.j} k {l} m `n` o \\[p q] r [s {t} u] v.\n",
      "a [b} c]{d} e {f] g} h [i {j] k} l]{m} n\n",
      "# H [[Ampere]] i\n\n- j [k]{.l} m\n\n> n [o] p (q) [^r]\n\ns %% ignore: t -- u\nv\n",
    ].map { Fixture($0).notes[0] }
    var count = 0
    for note in notes {
      for offset in 0...note.text.count where note.isPlainProse(at: offset) {
        count += 1
        guard let block = note.block(at: offset) else { continue }
        let local = offset - block.start
        #expect(
          !block.claims.contains { $0.span.holds(local) }, "\(offset) of \(note.text.string(0..<offset))")
        #expect(
          !block.references.contains { $0.span.holds(local) }
            && !block.citations.contains { $0.span.holds(local) })
        #expect(block.ignores.isEmpty || !block.ignores.contains { $0.span.holds(local) })
        let words: [SyntaxKind] = [.functionName, .keyword, .optionName, .question, .moment, .dimensionName]
        #expect(!(block.nodes.leaf(at: local).map { words.contains(block.nodes[$0].kind) } ?? false))
      }
    }
    #expect(count > 20)
  }

  @Test func everyPrefixIsServedAtItsEnd() {
    let base = Fixture(broken)
    for end in 0...base.notes[0].text.count {
      let note = NoteView.made(path: "n", text: Array(base.notes[0].text[..<end]), facts: base.bases[0].facts)
      _ = note.completions(at: end)
      _ = note.hover(at: end)
      _ = note.signatureHelp(at: end)
      _ = note.definition(at: end)
      _ = note.documentSymbols()
      _ = note.foldingRanges()
      _ = note.formatting()
      _ = note.inlayHints()
      _ = note.selectionRanges(at: end)
    }
  }

  @Test func everyOffsetOfABrokenBaseIsServed() {
    let drawing =
      "--- a.facts\nentity x : brand \"X\n  ev-sales(market: europe 12 vehicle @2025 [s\n  ev-sales(market: europe) 12\n\nproperty\n  derive .a + .b(x: é\nsource s \"é\"\n  url <http://x>\n  publisher [\nbase\n foo"
    let base = Fixture(drawing).bases[0]
    for offset in -1...(base.text.count + 1) {
      #expect(isInside(base.completions(at: offset).replaceRange, base.text))
      _ = base.hover(at: offset)
      _ = base.definition(at: offset)
      _ = base.implementation(at: offset)
      _ = base.typeDefinition(at: offset)
      _ = base.signatureHelp(at: offset)
      _ = base.documentHighlights(at: offset)
      _ = base.linkedEditingRanges(at: offset)
      _ = base.prepareFigureHierarchy(at: offset)
      _ = base.formatting(afterLineBreakAt: offset)
      #expect(base.selectionRanges(at: offset).allSatisfy { isInside($0, base.text) })
    }
  }

  private func check(_ note: NoteView, _ workspace: WorkspaceView) {
    for offset in -1...(note.text.count + 1) {
      let list = note.completions(at: offset)
      #expect(isInside(list.replaceRange, note.text) && isInside(list.insertRange, note.text))
      #expect(note.hover(at: offset).map { isInside($0.range, note.text) } ?? true)
      #expect(note.definition(at: offset).map { isInside($0.origin, note.text) } ?? true)
      _ = note.declaration(at: offset)
      _ = note.typeDefinition(at: offset)
      _ = note.implementation(at: offset)
      _ = note.signatureHelp(at: offset)
      _ = note.documentHighlights(at: offset)
      _ = note.linkedEditingRanges(at: offset)
      _ = note.prepareFigureHierarchy(at: offset)
      _ = note.prepareClassHierarchy(at: offset)
      #expect(note.selectionRanges(at: offset).allSatisfy { isInside($0, note.text) })
      _ = try? note.prepareRename(at: offset)
    }
    for token in note.semanticTokens() { #expect(isInside(token.range, note.text)) }
  }

  private func isInside(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    range.lowerBound >= 0 && range.upperBound <= text.count
  }
}
