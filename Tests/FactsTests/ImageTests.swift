// Prepared fact bases: equal to compiled ones, layered, scoped, and harmless when damaged.
import FixtureSupport
import Quantities
import Syntax
import Testing

@testable import Facts

/// Asks a snapshot everything there is to ask; for damaged images the answers do not matter.
private func askEverything(_ facts: Facts) -> Int {
  var sum = facts.issues.count + facts.files.count + facts.baseNames.count
  let text = [UInt8]("Renault Group market europe ev-sales vehicle percent".utf8)
  for entity in facts.entities.prefix(50) {
    sum +=
      facts.label(of: entity).utf8.count + facts.names(of: entity).count
      + facts.className(of: entity).utf8.count
    sum += facts.description(of: entity).utf8.count + facts.locations(of: entity).count
    sum += facts.statements(valued: entity).prefix(100).reduce(0) { $0 + Int($1.raw & 1) }
    for id in facts.statements(of: entity).prefix(100) {
      let statement = facts[id]
      if case .quantity(let quantity) = statement.value { sum += quantity.interval.isExact ? 1 : 0 }
      sum += facts.references(of: id).count + facts.sourceText(of: id).utf8.count + facts.text(of: id).count
      sum += facts.dimensions(statement.dimensions).count
      sum += facts.completeness(of: entity, statement.property) == nil ? 0 : 1
      sum += facts.cites(id, SourceID(raw: 0)) ? 1 : 0
    }
  }
  for property in facts.properties.prefix(50) {
    sum += facts.names(of: property).count + facts.acceptedUnits(of: property).count
    sum += facts.subjectClasses(of: property).count + facts.choices(of: property).count
    sum += facts[property].isSingle ? 1 : 0
    sum += Array(facts.statements(of: property).prefix(100)).count + facts.dimensionNames(of: property).count
  }
  for unit in facts.units.prefix(50) {
    sum += facts.names(of: unit).count + Int(facts.scale(of: unit).kind & 1)
  }
  for source in facts.sources.prefix(20) { sum += facts.details(of: source).title.utf8.count }
  for type in facts.classes.prefix(20) { sum += facts.isSubclass(type, of: ClassID(raw: 0)) ? 1 : 0 }
  sum += facts.derivations.count
  _ = facts.resolve(text, 0..<13, at: nil)
  _ = facts.dimensionsID(matching: [(14..<20, 21..<27)], in: text)
  _ = facts.longestUnit(text, from: 37, limit: text.count)
  _ = facts.nearestEntities(text, 0..<7)
  _ = facts.nearestUnits(text, 37..<44)
  return sum
}

@Suite struct ImageTests {
  @Test func manyThingsOfOneNameAreAllFound() {
    let entities = (0..<3_000).map { "entity e\($0) \"Same\"\n" }.joined()
    let facts = layered("entity first \"Other\"\n" + entities + "entity last \"Third\"\n")
    let text = [UInt8]("Same Other Third".utf8)
    guard case .ambiguous(let found) = facts.resolve(text, 0..<4, at: nil) else {
      Issue.record("3,000 entities are no one")
      return
    }
    #expect(found.count > 1)
    guard case .entity = facts.resolve(text, 5..<10, at: nil),
      case .entity = facts.resolve(text, 11..<16, at: nil)
    else {
      Issue.record("names beside a crowd are found")
      return
    }
  }

  @Test func preparedIsTheSameAsCompiled() throws {
    let files = [FactText(path: "a.facts", bytes: [UInt8](carMakers.utf8))]
    let image = Facts.empty.preparing(files)
    let copy = ImageStorage(copying: image.bytes(0, image.count))
    let opened = try Facts.empty.opening(copy)
    let compiled = Facts.empty.layering(files)
    #expect(opened.fingerprint == compiled.fingerprint)
    #expect(askEverything(opened) == askEverything(compiled))
    #expect(opened.statementCount == compiled.statementCount)
  }

  @Test func anImageBelongsOnTheSnapshotItWasMadeFor() throws {
    let files = [FactText(path: "b.facts", bytes: [UInt8]("entity renault-group\n".utf8))]
    let base = layered(carMakers)
    let image = base.preparing(files)
    #expect(throws: ImageError.otherFoundation) { try Facts.empty.opening(image) }
    #expect(throws: Never.self) { try base.opening(image) }
    #expect(throws: ImageError.damaged) { try base.opening(ImageStorage(copying: [1, 2, 3])) }
    var bytes = image.bytes(0, image.count)
    bytes[8] = 99
    #expect(throws: ImageError.otherVersion) { try base.opening(ImageStorage(copying: bytes)) }
    #expect(throws: ImageError.damaged) {
      try base.opening(ImageStorage(copying: Array(image.bytes(0, image.count - 1))))
    }
  }

  @Test func damagedImagesAreHarmless() {
    let image = Facts.empty.preparing([FactText(path: "a.facts", bytes: [UInt8](carMakers.utf8))])
    let sound = image.bytes(0, image.count)
    var generator = SeededGenerator(seed: 42)
    for _ in 0..<150 {
      var bytes = sound
      for _ in 0..<Int.random(in: 1...40, using: &generator) {
        // The header is guarded by its checksum; what follows it is not.
        let place = Int.random(in: ImageHeader.size..<bytes.count, using: &generator)
        bytes[place] = UInt8.random(in: 0...255, using: &generator)
      }
      if let facts = try? Facts.empty.opening(ImageStorage(copying: bytes)) {
        _ = askEverything(facts)
        _ = askEverything(
          facts.layering([
            FactText(path: "b", bytes: [UInt8]("entity renault-group\n  ev-sales 3 @2025".utf8))
          ]))
      }
    }
  }

  @Test func anyTextCompiles() {
    let sound = [UInt8](carMakers.utf8)
    var generator = SeededGenerator(seed: 7)
    let pieces: [String] = [
      "\n", "  ", "entity ", "property ", "unit ", "\"", "[", "]", "..", "~", "±", "@", "(", ")", ":",
      "99999999999999999999",
      "\u{FEFF}", "\r", "class a : a\n", "derive .a\n", "from 0000", "until unknown", "\\", "é", "\u{0}", "-",
      "1e9", "bn",
    ]
    for _ in 0..<120 {
      var bytes = sound
      for _ in 0..<Int.random(in: 1...12, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1:
          bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...30, using: &generator)))
        case 2:
          bytes.insert(
            contentsOf: pieces.randomElement(using: &generator).map { [UInt8]($0.utf8) } ?? [], at: place)
        default:
          let end = min(bytes.count, place + Int.random(in: 1...200, using: &generator))
          bytes.insert(
            contentsOf: Array(bytes[place..<end]), at: Int.random(in: 0..<bytes.count, using: &generator))
        }
      }
      let facts = Facts.empty.layering([FactText(path: "fuzz.facts", bytes: bytes)])
      _ = askEverything(facts)
      _ = askEverything(facts.layering([FactText(path: "again.facts", bytes: bytes)]))
    }
  }
}

@Suite struct LayeringTests {
  @Test func recordsContinueAcrossFilesAndLayers() throws {
    let base = layered(carMakers)
    let facts = base.layering([
      FactText(
        path: "x.facts",
        bytes: [UInt8]("entity renault-group\n  alias \"RG\"\n  founded 1899-02 [sales-2025 p1]\n".utf8)),
      FactText(
        path: "y.facts",
        bytes: [UInt8](
          "entity renault-group \"Renault SA\"\n  revenue 56.2 bn EUR @2024 [n p1]\nsource n\n".utf8)),
    ])
    // The name counts, and that it is another one is told.
    #expect(facts.topIssues.map(\.detail) == [.otherLabel])
    let group = try #require(base.entity("renault-group"))
    #expect(facts.entity("renault-group") == group)
    #expect(facts.resolve("RG") == .entity(group, via: .alias))
    #expect(facts.resolve("Renault SA") == .entity(group, via: .label))
    #expect(facts.label(of: group) == "Renault Group")
    #expect(facts.statements("renault-group", "founded").count == 2)
    #expect(facts.statements("renault-group", "revenue").count == 2)
    #expect(facts.statements("renault-group", "ceo").count == 2)
    #expect(facts.locations(of: group).map(\.file) == [0, 1, 2])
    #expect(facts.className(of: group) == "company")
  }

  @Test func aScalarFieldAboveWins() throws {
    let facts = layered(
      carMakers,
      "property ev-sales\n  unit percent\n  datatype quantity\n  min 5\nentity renault-group\n  fiscal-year-start 4\n"
    )
    let property = try #require(facts.property("ev-sales"))
    #expect(facts.limits(of: property).minimum == Rational(5))
    #expect(facts[property].temporality == .flow)
    #expect(facts.acceptedUnits(of: property).map { facts.id(of: $0) } == ["vehicle", "percent"])
    #expect(facts.dimensionNames(of: property) == ["market"])
    #expect(facts.fiscalYearStartMonth(of: try #require(facts.entity("renault-group"))) == 4)
  }

  @Test func basesOutOfScopeAreSilent() throws {
    let facts = layered(
      carMakers, "base other\nentity renault-group\n  founded 1900 [sales-2025 p2]\nentity dacia \"Dacia\"\n")
    #expect(facts.baseNames == ["auto", "other"])
    let onlyAuto = facts.scoped(to: ["auto"])
    #expect(onlyAuto.statements("renault-group", "founded").count == 1)
    #expect(onlyAuto.entity("dacia") == nil)
    #expect(onlyAuto.resolve("Dacia") == .unknown)
    #expect(!onlyAuto.units("cars").isEmpty)
    let onlyOther = facts.scoped(to: ["other"])
    #expect(onlyOther.entity("renault-brand") == nil)
    #expect(onlyOther.entity("renault-group") != nil)
    #expect(!onlyOther.units("cars").isEmpty)
    // A note's own fence is in every scope.
    let fenced = onlyAuto.layering([
      FactText(
        path: "n.stet", bytes: [UInt8]("text\nentity dacia \"Dacia\"\n".utf8), range: 5..<27, isFence: true)
    ])
    let dacia = try #require(fenced.entity("dacia"))
    #expect(fenced.locations(of: dacia).last?.range.lowerBound == 5)
    #expect(fenced.statements("renault-group", "founded").count == 1)
  }

  @Test func severalEntitiesOfOneNameAreAmbiguous() throws {
    let facts = layered(
      "entity a \"Springfield\"\nentity b \"Springfield\"\nentity c \"Bonn\"\n  alias \"Springfield\"\n")
    guard case .ambiguous(let found) = facts.resolve("Springfield") else {
      Issue.record("not ambiguous")
      return
    }
    #expect(found.map { facts.id(of: $0) } == ["a", "b"])
  }

  @Test func fiscalYearsAreTheEntitys() throws {
    let facts = layered(
      carMakers,
      "entity toyota : company\n  revenue 48 bn EUR @FY2025 [sales-2025 p1]\n  fiscal-year-start 04\n")
    let period = try #require(facts.statements("toyota", "revenue").first?.period)
    #expect(period.days.first == Day(year: 2024, month: 4, day: 1))
    #expect(period.days.last == Day(year: 2025, month: 3, day: 31))
  }

  @Test func precisionOfFacts() throws {
    func interval(_ value: String, unit: String = "km") -> FactQuantity? {
      layered(
        carMakers,
        "property len\n  unit \(unit)\n  temporal timeless\nentity thing\n  len \(value) [sales-2025 p1]\n"
      )
      .quantity("thing", "len")
    }
    func closed(_ a: Int, _ b: Int, over: Int128 = 1) -> Interval {
      .closed(Rational(Int128(a), over: over), Rational(Int128(b), over: over))
    }
    #expect(interval("20")?.interval == closed(39, 41, over: 2))
    #expect(interval("20", unit: "vehicle")?.interval == closed(20, 20))
    #expect(interval("2 k", unit: "vehicle")?.interval == closed(1500, 2500))
    #expect(interval("57.90 bn")?.resolution == Rational(10_000_000))
    #expect(interval("150000 ±500")?.interval == closed(149_500, 150_500))
    #expect(interval("~150000")?.interval == closed(145_000, 155_000))
    #expect(interval("=20")?.interval == closed(20, 20))
    #expect(interval("12..15")?.interval == closed(12, 15))
    #expect(interval("12..15")?.literal == nil)
    #expect(interval(">300")?.interval == .above(Rational(300)))
    #expect(interval("<=300")?.interval == .atMost(Rational(300)))
    #expect(interval("-3")?.interval == closed(-7, -5, over: 2))
    #expect(interval("1_250_000")?.literal == Rational(1_250_000))
    #expect(
      interval("123456789012345678901234567890")?.literal
        == Rational(123_456_789_012_345_678_901_234_567_890 as Int128))
  }

  @Test func manyEntities() throws {
    var text = "property size\n  integer\n  temporal timeless\nsource s\n"
    for number in 0..<40_000 { text += "entity e\(number) \"Entity \(number)\"\n  size \(number) [s p1]\n" }
    let facts = layered(text)
    #expect(facts.entityCount == 40_000)
    for number in stride(from: 0, to: 40_000, by: 997) {
      #expect(facts.quantity("e\(number)", "size")?.literal == Rational(number))
      #expect(
        facts.resolve("entity \(number)") == .entity(try #require(facts.entity("e\(number)")), via: .folded))
    }
  }
}
