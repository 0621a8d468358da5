// Definitions, references and renames across notes and fact bases.
import Facts
import Syntax
import Testing
import TextModel

@testable import EditorFeatures

extension Fixture {
  /// The first line of each target.
  func lines(_ navigation: Navigation?) -> [String] {
    (navigation?.targets ?? []).map { target in
      switch target.place {
      case .here(let range): (cursorPath.hasSuffix(".facts") ? base.text : note.text).string(range)
      case .fact(let location): note.facts.text(ofFile: location.file).string(location.range)
      }
    }
  }
}

struct NavigationTests {
  @Test func claimLeadsToItsStatementAndNameToItsRecord() {
    let claim = Fixture("It sold [151,$0939]{renault-brand.ev-sales @ 2025}.")
    #expect(
      claim.lines(claim.note.definition(at: claim.cursor)).map { $0.prefix(34) }
        == ["ev-sales 151939 vehicle @2025 [sal"])
    let name = Fixture("[[Groupe$0 Renault]] is here.")
    #expect(
      name.lines(name.note.definition(at: name.cursor)) == [
        "entity renault-group : company \"Renault Group\""
      ])
    let property = Fixture("[1]{renault-brand.ev-sa$0les @ 2025}.")
    #expect(
      property.lines(property.note.definition(at: property.cursor)).first?.hasPrefix("property ev-sales")
        == true)
    #expect(
      property.lines(property.note.typeDefinition(at: property.cursor)).first?.hasPrefix("unit vehicle")
        == true)
    #expect(property.note.implementation(at: property.cursor)?.targets.count == 3)
  }

  @Test func sourceLeadsToItsLineInTheNoteOrItsRecord() {
    let own = Fixture("x[^no$0te]\n\n[^note]: A paper")
    #expect(own.lines(own.note.definition(at: own.cursor)) == ["note"])
    let shared = Fixture("x[^sales$0-2025]")
    #expect(
      shared.lines(shared.note.definition(at: shared.cursor)).first?.hasPrefix("source sales-2025") == true)
  }

  @Test func declarationIsTheFirstMention() {
    let fixture = Fixture("[[Ampere]] and [[ampe$0re]].")
    #expect(fixture.lines(fixture.note.declaration(at: fixture.cursor)) == ["Ampere"])
  }

  @Test func referencesAreFoundInNotesAndBases() {
    let fixture = Fixture("--- a.stet\n[[Ampe$0re]] and [1]{ampere.created}.\n--- b.stet\n[[ampere]]\n")
    guard let symbol = fixture.note.symbol(at: fixture.cursor)?.symbol else {
      Issue.record("no symbol")
      return
    }
    let uses = fixture.workspace.references(to: symbol, from: fixture.note)
    #expect(uses.filter { $0.file == nil }.map(\.path) == ["a.stet", "a.stet", "b.stet"])
    #expect(uses.filter { $0.file != nil }.map(\.form) == [.declaration, .label])
  }

  @Test func statementsAreReferencedByClaims() {
    let fixture = Fixture(
      "It sold [151,$0939]{renault-brand.ev-sales @ 2025}, or [152,000]{renault-brand.ev-sales @ 2025}.")
    #expect(fixture.note.documentHighlights(at: fixture.cursor).count == 2)
  }
}

struct RenameTests {
  private func renamed(_ drawing: String, to name: String) throws -> [String: String] {
    let fixture = Fixture(drawing)
    let isBase = fixture.cursorPath.hasSuffix(".facts")
    let target =
      try isBase
      ? fixture.base.prepareRename(at: fixture.cursor) : fixture.note.prepareRename(at: fixture.cursor)
    let edits = try fixture.workspace.rename(target, to: name, from: isBase ? nil : fixture.note)
    var texts: [String: String] = [:]
    for path in Set(edits.map(\.path)) {
      var text = SourceText(
        fixture.notes.first { $0.path == path }?.text ?? fixture.bases.first { $0.path == path }?.text ?? [])
      for edit in edits.filter({ $0.path == path }).sorted(by: { $0.range.lowerBound > $1.range.lowerBound })
      {
        text.apply(TextEdit(range: edit.range, replacement: edit.replacement))
      }
      texts[path] = String(decoding: text.bytes, as: UTF8.self)
    }
    return texts
  }

  @Test func idChangesEverywhereItIsWrittenAsID() throws {
    let texts = try renamed("--- a.stet\n[[Ampere]] [1]{ampe$0re.created} [[ampere|x]].\n", to: "ampere-sas")
    #expect(texts["a.stet"] == "[[Ampere]] [1]{ampere-sas.created} [[ampere-sas|x]].\n")
    #expect(texts["cars.facts"]?.contains("entity ampere-sas : company \"Ampere\"") == true)
  }

  @Test func labelChangesWhereItIsUsed() throws {
    let texts = try renamed("--- a.stet\n[[Ampe$0re]] [1]{ampere.created}.\n", to: "Ampere SAS")
    #expect(texts["a.stet"] == "[[Ampere SAS]] [1]{ampere.created}.\n")
    #expect(texts["cars.facts"]?.contains("entity ampere : company \"Ampere SAS\"") == true)
  }

  @Test func propertyChangesInDerivationsToo() throws {
    let texts = try renamed("--- a.stet\n[1]{renault-brand.ev-sa$0les @ 2025}\n", to: "bev-sales")
    #expect(texts["a.stet"] == "[1]{renault-brand.bev-sales @ 2025}\n")
    #expect(texts["cars.facts"]?.contains("derive .bev-sales + .bev-sales") == true)
    #expect(texts["cars.facts"]?.contains("  bev-sales(market: europe) 151939") == true)
    #expect(texts["cars.facts"]?.contains("ev-sales-double") == true)
  }

  @Test func statementChangesItsName() throws {
    let base =
      "property size\n  datatype quantity\nentity a \"A\"\n  size 5 ^five\n  size 55 @2025 ^fiv$0e5\n"
    let texts = try renamed("--- a.facts\n" + base, to: "big")
    #expect(texts["a.facts"]?.hasSuffix("^five\n  size 55 @2025 ^big\n") == true)
  }

  @Test(arguments: [("ceo ceo", "no id"), ("renault-group", "already an entity"), ("now", "reserved")])
  func conflictsAreRefused(_ name: String, _ reason: String) {
    do {
      _ = try renamed("[1]{ampe$0re.created}", to: name)
      Issue.record("not refused")
    } catch let refusal as RenameRefusal {
      #expect(refusal.reason.contains(reason))
    } catch {}
  }

  @Test func bundledNamesAreRefused() {
    do {
      _ = try renamed("[5 $0km]{renault-brand.ev-sales = 5 k$0m}", to: "kilo")
      Issue.record("not refused")
    } catch let refusal as RenameRefusal {
      #expect(
        refusal.reason.contains("unit") || refusal.reason.contains("bundled")
          || refusal.reason.contains("no name"))
    } catch {}
  }

  @Test func noteSourceAndItsCitationsChangeTogether() throws {
    #expect(
      try renamed("x[^no$0te] y[^note]\n\n[^note]: A\n", to: "paper")["note.stet"]
        == "x[^paper] y[^paper]\n\n[^paper]: A\n")
    let fixture = Fixture("x[^no$0te] y[^note]\n\n[^note]: A\n")
    #expect(fixture.note.linkedEditingRanges(at: fixture.cursor).count == 3)
  }

  @Test func signatureNamesTheArgument() {
    let fixture = Fixture("[5%]{share(renault-brand.ev-sales @ 2025, $0")
    let help = fixture.note.signatureHelp(at: fixture.cursor)
    #expect(help?.label == "share(part, whole)")
    #expect(help?.active == 1)
    #expect(help?.parameters.map(\.range) == [6..<10, 12..<17])
    let base = Fixture("--- a.facts\nentity renault : x\n  ceo luca from 20$020\n")
    #expect(base.base.signatureHelp(at: base.cursor)?.active == 2)
  }
}
