// Phrases read with the units of the bundled base: words of grammar are not taken for units.
import Facts
import Quantities
import Testing

@testable import Claims

@Suite struct ReadingWithBundledUnitsTests {
  private let facts = Facts.bundled()

  private func read(_ phrase: String, _ tag: String) -> String {
    let facts = facts
    var reader = PhraseReader(
      locale: NoteLocale(tag: Array(tag.utf8)) ?? .unstated, reference: nil,
      unitLookup: { facts.longestUnit($0, from: $1, limit: $2) },
      isSameKind: { facts.areConvertible($0, $1) })
    let readings = reader.read(phrase: Array(phrase.utf8), as: .number(unit: nil))
    return readings.map { reading in
      func unit(_ number: NumberReading) -> String {
        number.value.description + (number.units.first.map { " " + facts.id(of: $0) } ?? "")
      }
      switch reading.value {
      case .number(let number): return "\(unit(number))"
      case .range(let lower, let upper): return unit(lower) + ".." + unit(upper)
      default: return "other"
      }
    }.joined(separator: "; ")
  }

  @Test(arguments: [
    ("en", "20 in Europe", "20"), ("en", "5 a year", "5"), ("en", "20 at most", "20"),
    ("en", "72%", "72 percent"),
    ("en", "72 percent of sales", "72 percent"), ("en", "3 percentage points", "3 percentage-point"),
    ("en", "25 basis points", "25 basis-point"), ("en", "€57.9bn", "57900000000 EUR"),
    ("en", "$5m", "5000000 USD"),
    ("en", "151,939 units", "151939 unit"), ("en", "151,939 vehicles", "151939 vehicle"),
    ("en", "20 km", "20 kilometre"),
    ("en", "57.9 billion euros", "57900000000 EUR"), ("en", "12–15%", "12 percent..15 percent"),
    ("en", "three factories", "3 plant"), ("en", "EUR 5 million", "5000000 EUR"),
    ("en", "5 million or so", "5000000"),
    ("fr", "57,9 milliards d'euros", "57900000000 EUR"), ("fr", "20 % en Europe", "20 percent"),
    ("fr", "3 à Paris", "3"),
    ("de", "57,9 Mrd. Euro", "57900000000 EUR"), ("de", "20 Prozent", "20 percent"), ("de", "5 in Wien", "5"),
    ("uk", "5 млн грн", "5000000 UAH"), ("uk", "20 відсотків", "20 percent"), ("uk", "5 у Києві", "5"),
    ("uk", "57,9 млрд євро", "57900000000 EUR"), ("en", "£3.5m", "3500000 GBP"),
    ("en", "US$3.5m", "3500000 USD"),
    ("en", "20 kilometers", "20 kilometre"), ("en", "120 MW", "120 megawatt"), ("en", "one in five", "1/5"),
    ("en", "30 per cent", "30 percent"), ("en", "3 square kilometres", "3 square-kilometre"),
    ("en", "halved", "1/2"),
    ("fr", "12 points de pourcentage", "12 percentage-point"),
    ("de", "3 Prozentpunkte", "3 percentage-point"),
    ("uk", "3 відсоткові пункти", "3 percentage-point"), ("en", "5 rivals", "5"), ("en", "2 days", "2 day"),
    ("en", "up 3 points", "3 percentage-point"), ("fr", "5 millions d’euros", "5000000 EUR"),
    ("en", "5 million of euros", "5000000 EUR"),
  ])
  func unitsAreFound(_ tag: String, _ phrase: String, _ expected: String) {
    #expect(read(phrase, tag) == expected, "\(phrase)")
  }
}
