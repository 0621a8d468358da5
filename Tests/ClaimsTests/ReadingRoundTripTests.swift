// What is rendered is read back, and no phrase makes the reader fail.
import FixtureSupport
import Quantities
import Syntax
import Testing

@testable import Claims

@Suite struct ReadingRoundTripTests {
  @Test(arguments: Language.allCases)
  func spelledNumbersAreReadBack(_ language: Language) {
    let tag = ["en", "fr", "de", "uk"][Int(language.rawValue)]
    var reader = reader(tag)
    var random = SeededGenerator(seed: 7)
    var values = Array(0...1200)
    for digits in 4...14 {
      for _ in 0..<40 { values.append(Int.random(in: 0..<power(10, digits), using: &random)) }
      values.append(power(10, digits))
      values.append(power(10, digits) + 1)
      values.append(3 * power(10, digits))
    }
    for value in values {
      guard let words = NumberSpeller(language: language).words(Int128(value)) else { continue }
      let readings = reader.read(phrase: Array(words.utf8), as: .number(unit: nil))
      guard readings.count == 1, case .number(let number) = readings[0].value else {
        Issue.record("\(words) is \(value), read as \(readings.map(describe))")
        continue
      }
      #expect(number.value == Rational(value), "\(words)")
      #expect(readings[0].valueRange == 0..<words.utf8.count, "\(words)")
    }
  }

  @Test(arguments: ["en", "en-IN", "fr", "fr-CH", "de", "de-CH", "uk", "en-ZA", "sv"])
  func renderedDigitsAreReadBack(_ tag: String) {
    var reader = reader(tag)
    var random = SeededGenerator(seed: 11)
    for _ in 0..<2000 {
      var style = NumberStyle(locale: reader.locale)
      style.decimals = Int.random(in: 0...4, using: &random)
      if Bool.random(using: &random) { style.groupMark = 0 }
      let places = Rational(powerOfTen: -style.decimals)
      let value = Rational(Int.random(in: -20_000_000_000...20_000_000_000, using: &random)) * places
      guard let bytes = style.render(value) else {
        Issue.record("\(value) is not rendered")
        continue
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let readings = reader.read(phrase: bytes, as: .number(unit: nil))
      guard readings.count == 1, case .number(let number) = readings[0].value else {
        Issue.record("\(text) in \(tag) is read as \(readings.map(describe))")
        continue
      }
      #expect(number.value == value, "\(text)")
      #expect(number.fine == places, "\(text)")
    }
  }

  @Test(arguments: [
    ("en", "57.9 million", "57900000000", "57.9 billion"), ("en", "€57.9m", "57900000000", "57.9bn"),
    ("en", "152,000", "151939", "151,939"), ("en", "1.5 million", "1630000", "1.6 million"),
    ("en", "three", "4", "four"), ("en", "72%", "71", "71"), ("en", "2.50", "3", "3.00"),
    ("fr", "57,9 millions", "57900000000", "57,9 milliards"),
    ("fr", "1,5 million", "2500000", "2,5 millions"),
    ("de", "57,9 Mio. Euro", "57900000000", "57,9 Mrd."), ("de", "zwei", "21", "einundzwanzig"),
    ("uk", "5 мільйонів", "2000000", "2 мільйони"), ("uk", "57,9 млн", "57900000000", "57,9 млрд"),
    ("fr", "1 234", "5678", "5 678"), ("en", "-3%", "-4", "-4"),
  ])
  func fixesKeepTheStyle(_ tag: String, _ phrase: String, _ value: String, _ expected: String) {
    var reader = reader(tag)
    let text = Array(phrase.utf8)
    guard let reading = reader.read(phrase: text, as: .number(unit: nil)).first,
      let style = reader.styles(of: reading, in: text).first, let number = Int(value)
    else {
      Issue.record("\(phrase) has no style")
      return
    }
    let rendered = style.render(Rational(number)).map { String(decoding: $0, as: UTF8.self) }
    #expect(rendered == expected, "\(phrase)")
  }

  @Test(arguments: ["", "en", "en-IN", "fr", "de", "uk"])
  func noPhraseFails(_ tag: String) {
    var reader = reader(tag)
    var random = SeededGenerator(seed: 23)
    let pieces: [String] = [
      "72", "%", " ", " ", " ", "-", "–", "1.234", "1,5", "€", "$", "m", "bn", "(", ")", "[", "]", "[[", "]]",
      "{", "}",
      "|", "more than", "between", "and", "from", "to", "half", "a", "third", "one in five", "million",
      "dozens", "not",
      "if", "2025", "May", "30", ".", ",", "the", "end of", "by", "last", "year", "Q3", "/", "*", "`", "\\",
      "\n", "é",
      "quatre-vingt", "dix", "et", "un", "plus", "de", "zweihundert", "einund", "fünfzig", "Mrd.", "bis",
      "von", "двадцять",
      "п’ять", "тис.", "до", "з", "½", "~", "≥", "\u{301}", "\u{A0}", "\u{202F}",
      "99999999999999999999999999999999999999",
      "000", "ago", "two", "weeks", "trillion", "hundred", "fold", "x", "+", "no", "1990s", "'90s", "FY25",
      "\u{FEFF}",
    ]
    for _ in 0..<6000 {
      var text = (0..<Int.random(in: 0...14, using: &random)).map { _ in
        Array((pieces.randomElement(using: &random) ?? "").utf8)
      }.flatMap { $0 }
      if Int.random(in: 0..<4, using: &random) == 0, !text.isEmpty {
        text[Int.random(in: 0..<text.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      let start = Int.random(in: 0...text.count, using: &random)
      let end = Int.random(in: start...text.count, using: &random)
      var block = NoteBlock(kind: .paragraph, start: 0, length: text.count)
      let shown = Span32(min(start + 1, end), end)
      var claim = ClaimSyntax(form: .shown, span: Span32(start, end), shown: shown, body: .empty)
      block.items = [BodyItem(kind: .claim, span: .empty)]
      claim.items = 0..<1
      for expectation in [ReadExpectation.number(unit: nil), .date, .name, .boolean, .any] {
        var readings: [Reading] = []
        reader.read(text, claim: claim, in: block, as: expectation, into: &readings)
        for reading in readings {
          #expect(reading.valueRange.upperBound <= text.count)
          #expect(reading.modifierRange.upperBound <= text.count)
          #expect(reading.negationRange.upperBound <= text.count)
          if reading.value != .words {
            #expect(reading.valueRange.lowerBound >= Int(shown.start) || reading.valueRange.isEmpty)
          }
          _ = reader.styles(of: reading, in: text).map { $0.render(Rational(12345)) }
        }
      }
    }
  }

  private func power(_ base: Int, _ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { result, _ in result * base }
  }
}
