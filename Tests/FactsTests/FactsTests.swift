// Small fact bases, layered: what is found, and how it is decoded.
import Foundation
import Quantities
import Syntax
import Testing

@testable import Facts

/// The example of spec 2, with the units it needs.
let carMakers = """
  base auto "Car makers"                          # name of this fact base
    version 2026-01
    license CC0-1.0

  class organization
  class company : organization "company"
  class brand "brand"
  class person

  unit vehicle : count "vehicle" "vehicles" "car" "cars" "unit" "units"
  unit percent : ratio "percent" "percent" "%" "per cent"
    factor 0.01
  unit percentage-point : ratio-difference "percentage point" "percentage points" "pp"
    factor 0.01
  unit EUR : money "euro" "euros"
    code EUR
    minor-units 2
    preferred-symbol "€"
  unit km : length "kilometre" "kilometres"
    factor 1000
  unit mile : length "mile" "miles"
    factor 1609.344
  unit km-per-hour : speed "kilometre per hour" "kilometres per hour" "km/h"
  unit square-kilometre : area "square kilometre" "square kilometres" "km2"

  source sales-2025 "Renault Group 2025 worldwide sales"
    publisher renault-group
    published 2026-01-16
    retrieved 2026-01-20
    url       <https://example.org/sales-2025.pdf>
    tier      primary
  source rg-2025-06 "June"
  source rg-2025-07 "July"

  property ev-sales "EV sales"
    datatype   quantity
    unit       vehicle
    temporal   flow
    subject    company, brand
    single
    integer
    dimensions market

  property ev-share
    datatype quantity
    unit percent
    temporal flow
    single
    dimensions market

  property revenue
    datatype quantity
    unit EUR
    temporal flow
    single

  property ceo "chief executive" "CEO"
    datatype   entity
    value      person
    temporal   state
    single

  property founded
    datatype date
    temporal event
    single

  entity europe "Europe"
  entity luca-de-meo : person "Luca de Meo"
  entity francois-provost : person "François Provost"

  entity renault-group : company "Renault Group"
    alias     "Groupe Renault"@fr
    former-name "Régie Renault" until 1996
    describe  "French car maker"
    same-as   wikidata:Q6686
    founded   1899  [sales-2025 p9]
    ceo       luca-de-meo       from 2020-07-01 until 2025-07-15   [rg-2025-06 p1]
    ceo       francois-provost  from 2025-07-31                    [rg-2025-07 p1]
    complete  ceo               as-of 2026-01-29                   # what is listed is all there is
    revenue   57.9 bn EUR @2025 [sales-2025 p3]

  entity renault-brand : brand "Renault"
    ev-sales  151939 vehicle    @2025        [sales-2025 p2 "151,939 electric vehicles"]  ^ev25
    ev-share(market: europe)  20.2 %  @2025  [sales-2025 p2]

  """

func layered(_ texts: String..., on facts: Facts = .empty) -> Facts {
  texts.enumerated().reduce(facts) { facts, text in
    facts.layering([FactText(path: "base\(text.offset).facts", bytes: [UInt8](text.element.utf8))])
  }
}

extension Facts {
  func entity(_ id: String) -> EntityID? { entity([UInt8](id.utf8), 0..<id.utf8.count) }
  func property(_ id: String) -> PropertyID? { property([UInt8](id.utf8), 0..<id.utf8.count) }
  func units(_ name: String) -> UnitCandidates { units([UInt8](name.utf8), 0..<name.utf8.count) }
  func resolve(_ name: String, at day: Day? = nil) -> EntityResolution {
    resolve([UInt8](name.utf8), 0..<name.utf8.count, at: day)
  }
  func statements(_ entity: String, _ property: String) -> [Statement] {
    guard let entity = self.entity(entity), let property = self.property(property) else { return [] }
    return statements(of: entity, property).map { self[$0] }
  }
  func quantity(_ entity: String, _ property: String) -> FactQuantity? {
    guard case .quantity(let quantity)? = statements(entity, property).first?.value else { return nil }
    return quantity
  }
  var findings: [String] { issues.map { "\($0.kind)/\($0.detail): \($0.words)" } }
}

@Suite struct CompilingTests {
  let facts = layered(carMakers)

  @Test func theExampleOfTheSpecificationIsClean() {
    #expect(facts.findings == [])
  }

  @Test func quantitiesAreDecoded() throws {
    let sales = try #require(facts.quantity("renault-brand", "ev-sales"))
    #expect(sales.literal == Rational(151939))
    #expect(sales.interval.isExact)
    #expect(sales.unit.map { facts.id(of: $0) } == "vehicle")
    let revenue = try #require(facts.quantity("renault-group", "revenue"))
    #expect(revenue.interval == .closed(Rational(57_850_000_000), Rational(57_950_000_000)))
    #expect(revenue.resolution == Rational(100_000_000))
    let share = try #require(facts.quantity("renault-brand", "ev-share"))
    #expect(share.interval == .closed(Rational(2015, over: 100), Rational(2025, over: 100)))
  }

  @Test func statesAreDecoded() throws {
    let ceos = facts.statements("renault-group", "ceo")
    #expect(ceos.count == 2)
    #expect(ceos[0].value == .entity(try #require(facts.entity("luca-de-meo"))))
    #expect(ceos[0].until?.last == Day(year: 2025, month: 7, day: 15))
    #expect(ceos[1].from?.first == Day(year: 2025, month: 7, day: 31))
    #expect(ceos[1].until == nil)
    let group = try #require(facts.entity("renault-group"))
    #expect(
      facts.completeness(of: group, try #require(facts.property("ceo"))) == Day(year: 2026, month: 1, day: 29)
    )
  }

  @Test func namesResolveInTheOrderOfTheSpecification() throws {
    let group = try #require(facts.entity("renault-group"))
    let brand = try #require(facts.entity("renault-brand"))
    #expect(facts.resolve("renault-group") == .entity(group, via: .id))
    #expect(facts.resolve("Renault") == .entity(brand, via: .label))
    #expect(facts.resolve("Groupe Renault") == .entity(group, via: .alias))
    #expect(facts.resolve("groupe renault") == .entity(group, via: .folded))
    #expect(
      facts.resolve("francois provost")
        == .entity(try #require(facts.entity("francois-provost")), via: .folded))
    #expect(
      facts.resolve("Régie Renault", at: Day(year: 1990, month: 1, day: 1))
        == .entity(group, via: .formerName))
    #expect(
      facts.resolve("Régie Renault", at: Day(year: 2020, month: 1, day: 1))
        == .entity(group, via: .staleFormerName))
    #expect(facts.resolve("Renualt") == .unknown)
    let near = facts.nearestEntities([UInt8]("Renualt".utf8), 0..<7)
    #expect(near.first == brand)
  }

  @Test func dimensionsAreInterned() throws {
    let share = try #require(facts.statements("renault-brand", "ev-share").first)
    let text = [UInt8]("market europe asia".utf8)
    #expect(facts.dimensionsID(matching: [(0..<6, 7..<13)], in: text) == share.dimensions)
    #expect(facts.dimensionsID(matching: [(0..<6, 14..<18)], in: text) == nil)
    #expect(facts.dimensionsID(matching: [], in: text) == DimensionsID.none)
    #expect(facts.dimensions(share.dimensions).map(\.value) == ["europe"])
  }

  @Test func unitsAreFoundByAnyName() throws {
    #expect(facts.units("cars").first.map { facts.id(of: $0) } == "vehicle")
    #expect(facts.units("€").first.map { facts.id(of: $0) } == "EUR")
    #expect(facts.units("EUROS").first.map { facts.id(of: $0) } == "EUR")
    let text = [UInt8]("at 30 square  kilometres, 5 km/h, 57.9€".utf8)
    let square = try #require(facts.longestUnit(text, from: 6, limit: text.count))
    #expect(facts.id(of: try #require(square.units.first)) == "square-kilometre")
    #expect(square.end == 24)
    let speed = try #require(facts.longestUnit(text, from: 28, limit: text.count))
    #expect(facts.id(of: try #require(speed.units.first)) == "km-per-hour")
    #expect(speed.end == 32)
  }

  @Test func textsForPeople() throws {
    let group = try #require(facts.entity("renault-group"))
    #expect(facts.label(of: group) == "Renault Group")
    #expect(facts.description(of: group) == "French car maker")
    #expect(facts.className(of: group) == "company")
    #expect(facts.sameAs(group) == ["wikidata:Q6686"])
    let sales = try #require(facts.statements("renault-brand", "ev-sales").first)
    #expect(facts.valueText(of: sales.id) == "151939 vehicle")
    #expect(facts.name(of: sales.id) == "ev25")
    let reference = try #require(facts.references(of: sales.id).first)
    #expect(reference.locator == "p2")
    #expect(reference.quotation == "151,939 electric vehicles")
    let source = try #require(reference.source)
    #expect(facts.cites(sales.id, source))
    #expect(facts.details(of: source).publisher == "Renault Group")
    #expect(facts.details(of: source).url == "https://example.org/sales-2025.pdf")
    let location = try #require(facts.location(of: sales.id))
    #expect([UInt8](carMakers.utf8)[location.range].starts(with: [UInt8]("ev-sales  151939".utf8)))
    #expect(facts.statements(referencing: source).count == 4)
    #expect(facts.statements(valued: try #require(facts.entity("luca-de-meo"))).count == 1)
  }
}
