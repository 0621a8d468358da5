// Every finding of spec 4, The fact base, by the smallest base that has it.
import Quantities
import Testing

@testable import Facts

private let schema = """
  class organization
  class company : organization
  class person
  unit vehicle : count "vehicle"
  unit percent : ratio "percent" "percent" "%"
    factor 0.01
  unit EUR : money "euro" "euros"
    minor-units 2
  unit USD : money "dollar"
  unit km : length "km"
    factor 1000
  unit mile : length "mile" "miles"
    factor 1609.344
  source s "S"
  source t "T"
  property sales
    datatype quantity
    unit vehicle
    temporal flow
    single
    integer
    min 0
    dimensions market
  property share
    datatype quantity
    unit percent
    temporal flow
    single
    max 100
  property revenue
    unit EUR
    temporal flow
    single
  property range
    unit km
    temporal timeless
    single
  property ceo
    datatype entity
    value person
    temporal state
    single
    subject company
  property staff
    unit vehicle
    temporal state
    single
  property founded
    datatype date
    temporal event
    single
  property isin
    datatype text
    unique
    pattern "[A-Z]{2}[0-9]+"
  property colour
    datatype text
    one-of "red" "green"
  property listed
    datatype boolean
  property brand
    datatype entity
    inverse owner
  property owner
    datatype entity
    source-min 2
  entity ann : person "Ann"
  entity bob : person "Bob"
  """

/// The findings in `lines`, which follow an entity `co`, in the order of the text: "kind/detail: words".
private func findings(_ lines: String..., header: String = "entity co : company") -> [String] {
  let text = schema + "\n" + header + "\n" + lines.map { "  " + $0 }.joined(separator: "\n")
  let hints: Set<FactIssueKind> = [.nonSpecificLocator, .inverseMissing, .unusedEntity]
  return layered(text).issues.filter {
    !hints.contains($0.kind) && $0.location.range.lowerBound > schema.utf8.count
  }
  .map { "\($0.kind)/\($0.detail): \($0.words)" }
}

@Suite struct IssueTests {
  @Test func unknownNames() {
    #expect(findings("salez 3 @2025 [s]") == ["unknownProperty/none: salez"])
    #expect(findings("ceo zoe [s]") == ["unknownEntity/none: zoe"])
    #expect(findings("sales 3 @2025 [x]") == ["unknownSource/none: x"])
    #expect(findings("sales 3 wombats @2025 [s]") == ["unknownUnit/none: wombats"])
    #expect(findings("listed yes said-by zoe [s]") == ["unknownEntity/none: zoe"])
    #expect(findings(header: "entity co : firm") == ["unknownClass/none: firm"])
  }

  @Test func valuesOutOfSchema() {
    #expect(findings("ceo 3 [s]") == ["valueOutOfSchema/datatype: 3"])
    #expect(findings("sales 3.5 @2025 [s]") == ["valueOutOfSchema/notInteger: 3.5"])
    #expect(findings("sales -3 @2025 [s]") == ["valueOutOfSchema/belowMinimum: -3"])
    #expect(findings("share 101 % @2025 [s]") == ["valueOutOfSchema/aboveMaximum: 101 %"])
    #expect(findings("revenue 3 USD @2025 [s]") == ["valueOutOfSchema/unit: USD"])
    #expect(findings("revenue 3 km @2025 [s]") == ["valueOutOfSchema/kind: km"])
    #expect(findings("range 3 miles [s]") == [])
    #expect(findings("isin \"fr12\" [s]") == ["valueOutOfSchema/pattern: \"fr12\""])
    #expect(findings("isin \"FR12\" [s]") == [])
    #expect(findings("colour \"blue\" [s]") == ["valueOutOfSchema/notOneOf: \"blue\""])
    #expect(findings("ceo co [s]") == ["valueOutOfSchema/valueClass: co"])
    #expect(
      findings("ceo bob [s]", header: "entity co : organization") == ["valueOutOfSchema/subjectClass: ceo"])
    #expect(findings("sales(segment: vans) 3 @2025 [s]") == ["valueOutOfSchema/dimension: segment"])
  }

  @Test func qualifiers() {
    #expect(findings("sales 3 [s]") == ["missingQualifier/none: sales"])
    #expect(findings("sales 3 @2025") == ["missingSource/none: sales 3 @2025"])
    #expect(findings("owner ann [s p1]") == ["tooFewSources/sources: owner ann [s p1]"])
    #expect(findings("owner ann [s p1] [t p2]") == [])
    #expect(findings("ceo ann from 2025 until 2024 [s]") == ["invertedInterval/validity: until 2024"])
    #expect(findings("share 15..12 % @2025 [s]") == ["invertedInterval/range: 15..12 %"])
    #expect(findings("revenue 3.125 EUR @2025 [s]") == ["excessDigits/minorUnit: 3.125"])
    #expect(findings("range 3.1415926535897 km [s]") == ["excessDigits/significance: 3.1415926535897"])
    let long = String(repeating: "9", count: 31)
    #expect(findings("range \(long) km [s]") == ["limitReached/digits: \(long)"])
  }

  @Test func repeatedIds() {
    #expect(findings("listed yes [s] ^a", "colour \"red\" [s] ^a") == ["duplicateId/statement: a"])
    #expect(
      findings("listed yes [s]", "", header: "entity co : company\nentity co") == ["duplicateId/record: co"])
    #expect(
      findings("isin \"FR12\" [s]", header: "entity x\n  isin \"FR12\" [s]\nentity co")
        == ["duplicateId/identifier: isin \"FR12\" [s]"])
  }

  @Test func whatContinuesARecordDoesNotContradictIt() {
    let first = """
      unit w : count "w"
      source s1 "A" "B"
      property q "q"
        datatype quantity
        temporal flow
      entity x "X" "Y" "Ix"@fr
      """
    func found(_ second: String) -> [String] {
      let texts = ["a.facts": first, "b.facts": second].sorted { $0.key < $1.key }
      let files = texts.map { FactText(path: $0.key, bytes: [UInt8]($0.value.utf8)) }
      // In one image and in two it is the same.
      let layered = layered(first, second).topIssues.filter { $0.kind == .duplicateId }
      let issues = Facts.empty.layering(files).issues.filter { $0.kind == .duplicateId }
      #expect(layered.map(\.location) == issues.map(\.location))
      #expect(issues.allSatisfy { $0.location.file == 1 && $0.related?.file == 0 })
      #expect(layered.map(\.related) == issues.map(\.related))
      return issues.map { "\($0.detail): \($0.words)" }
    }
    #expect(found("unit w : mass") == ["otherKind: mass"])
    #expect(found("source s1 \"C\"") == ["otherLabel: C"])
    #expect(found("entity x \"Z\"") == ["otherLabel: Z"])
    #expect(found("property q\n  datatype entity\n  temporal flow") == ["otherField: entity"])
    #expect(found("property q\n  temporal state") == ["otherField: state"])
    for same in [
      "unit w", "unit w : count \"double-u\"", "source s1 \"A\"", "source s1", "entity x \"Y\"", "entity x",
      "entity x \"Iks\"@de", "entity x \"X\" \"New\"", "property q \"cue\"\n  single",
    ] {
      #expect(found(same) == [], "\(same)")
    }
  }

  @Test func whatIsBundledMayBeSaidAnew() {
    let bundled = Facts.empty.layering([
      FactText(path: "base", bytes: [UInt8]("source s1 \"A\"\nentity x \"X\"".utf8), isBundled: true)
    ])
    #expect(
      layered("source s1 \"B\"\nentity x \"Y\"", on: bundled).topIssues.allSatisfy { $0.kind != .duplicateId }
    )
  }

  @Test func twoAtOnce() {
    #expect(
      findings("ceo ann from 2020 until 2025 [s]", "ceo bob from 2024 [s]")
        == ["overlappingValidity/none: ceo bob from 2024 [s]"])
    #expect(findings("ceo ann [s]", "ceo bob [s]") == ["overlappingValidity/none: ceo bob [s]"])
    // Ends that share their moment are a hand-over.
    #expect(findings("ceo ann until 2025-07-15 [s]", "ceo bob from 2025-07-15 [s]") == [])
    #expect(findings("ceo ann until 2025 [s]", "ceo bob from 2025-07-15 [s]") == [])
    #expect(findings("ceo ann from 2020 [s]", "ceo ann from 2021 [s]") == [])
    #expect(findings("ceo ann until unknown [s]", "ceo bob [s]") == [])
    #expect(findings("ceo ann from 2020 deprecated \"no\" [s]", "ceo bob from 2020 [s]") == [])
  }

  @Test func disagreement() {
    #expect(
      findings("sales 3 @2025 [s]", "sales 4 @2025 [s]") == ["inconsistentDuplicate/none: sales 4 @2025 [s]"])
    #expect(findings("sales 3 @2025 [s]", "sales 4 @2024 [s]") == [])
    #expect(findings("sales 3 @2025 [s]", "sales(market: ann) 4 @2025 [s]") == [])
    #expect(findings("sales 3 @2025 [s]", "sales 4 @2025 target [s]") == [])
    // Equal precision needs equal numerals, different precision intervals that meet.
    #expect(findings("share 20.2 % @2025 [s]", "share 20 % @2025 [t]") == [])
    #expect(
      findings("share 20.2 % @2025 [s]", "share 20.3 % @2025 [t]")
        == ["inconsistentDuplicate/none: share 20.3 % @2025 [t]"])
    #expect(
      findings("share 20.2 % @2025 [s]", "share 21 % @2025 [t]")
        == ["inconsistentDuplicate/none: share 21 % @2025 [t]"])
    #expect(findings("founded 1899 [s]", "founded 1899-03 [t]") == [])
    #expect(
      findings("founded 1899 [s]", "founded 1898 [t]") == ["inconsistentDuplicate/none: founded 1898 [t]"])
    #expect(
      findings("staff 10 @2025-12-31 [s]", "staff 12 @2025-12-31 [t]")
        == ["inconsistentDuplicate/none: staff 12 @2025-12-31 [t]"])
    #expect(findings("range 100 km [s]", "range 62 miles [t]") == [])
    #expect(
      findings("sales 3 @2025 [s]", "sales 3 @2025 [s]") == ["completeDuplicate/none: sales 3 @2025 [s]"])
    #expect(findings("sales 3 @2025 [s]", "sales 3 @2025 [t]") == [])
    #expect(
      findings("isin \"FR12\" [s]", "isin \"FR12\" [s]") == ["completeDuplicate/none: isin \"FR12\" [s]"])
  }

  @Test func cycles() {
    #expect(
      layered("class a : b\nclass b : c\nclass c : a").findings.filter { $0.hasPrefix("cyclic") }.count == 3)
    #expect(layered("class a : b\nclass b").findings == [])
  }

  @Test func derivations() throws {
    let properties = """
      property sales
      property growth
        derive growth(.sales)
      property a
        derive .b / .sales
      property b
        derive .a * 2
      property c
        derive .nothing + (
      """
    let facts = layered(properties)
    #expect(facts.issues.filter { $0.kind == .cyclicDerivation }.map(\.words) == [".b / .sales", ".a * 2"])
    #expect(facts.issues.filter { $0.kind == .unknownProperty }.map(\.words) == ["nothing"])
    #expect(facts.issues.contains { $0.kind == .syntax })
    let sales = try #require(facts.property("sales"))
    let growth = try #require(facts.property("growth"))
    #expect(facts.propertiesDerived(from: sales).map { facts.id(of: $0) } == ["growth", "a"])
    #expect(facts.derivation(of: growth)?.text == [UInt8]("growth(.sales)".utf8))
    #expect(facts[growth].hasDerivation)
    #expect(!facts[sales].hasDerivation)
  }

  @Test func hints() {
    let facts = layered(schema + "\nentity co : company\n  brand ann [s]\nentity lone")
    #expect(facts.issues.filter { $0.kind == .inverseMissing }.map(\.words) == ["brand ann [s]"])
    #expect(facts.issues.filter { $0.kind == .unusedEntity }.map(\.words) == ["bob", "lone"])
    #expect(facts.issues.filter { $0.kind == .nonSpecificLocator }.map(\.words) == ["[s]"])
  }

  @Test func findingsAcrossLayers() throws {
    let facts = layered(
      schema + "\nentity co : company\n  ceo ann from 2020 [s p1]\n",
      "entity co\n  ceo bob from 2021 [s p1]\n")
    let issue = try #require(facts.topIssues.first)
    #expect(issue.kind == .overlappingValidity)
    #expect(issue.location.file == 1)
    #expect(issue.related?.file == 0)
  }

  @Test func linesThatCannotBeReadAreTheOnlyOnesLost() {
    let found = findings("sales ??? [s]", "sales 3 @2025 [s]")
    #expect(found.count == 1 && found[0].hasPrefix("syntax/expectation"))
  }
}
