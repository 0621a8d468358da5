// English phrases and how they are read.
import Quantities
import Syntax
import Testing

@testable import Claims

@Suite struct ReadingEnglishTests {
  @Test(arguments: [
    ("72%", "72 %"), ("151,939 units", "151939 units"), ("1.5 million", "1500000"),
    ("two million", "2000000"),
    ("three", "3"), ("€57.9bn", "57900000000 €"), ("€57.9m", "57900000 €"), ("-3%", "-3 %"), ("−3%", "-3 %"),
    ("(3.5)%", "-7/2 %"), ("($5m)", "-5000000 $"), ("12–15%", "12 %..15 %"),
    ("between 12 and 15%", "12 %..15 %"),
    ("from 12 to 15%", "12 %..15 %"), ("between 2 and 3 million", "2000000..3000000"), ("half", "1/2 part"),
    ("a third", "1/3 part"), ("two-thirds", "2/3 part"), ("one in five", "1/5 part"),
    ("three in four", "3/4 part"), ("nine out of ten", "9/10 part"), ("one car in five", "1/5 part"),
    ("a dozen", "12"), ("half a million", "500000"), ("half a dozen", "6"), ("doubled", "2 times"),
    ("more than doubled", "over 2 times"), ("halved", "1/2 halved"), ("three times as many", "3 times"),
    ("3x", "3 times"), ("3-fold", "3 times"), ("threefold", "3 times"), ("twenty-one", "21"),
    ("two hundred and fifty thousand", "250000"), ("one and a half million", "1500000"),
    ("1,234,567.89", "123456789/100"), ("20 km", "20 km"), ("3 percentage points", "3 pp"),
    ("25 basis points", "25 bp"), ("US$57bn", "57000000000 $"), ("EUR 57.9 billion", "57900000000 €"),
    ("57.9 billion euros", "57900000000 €"), ("300+", "atLeast 300"), ("20-odd", "about 20"),
    ("300 or more", "atLeast 300"), ("~300", "about 300"), (">300", "over 300"), ("≤ 300", "atMost 300"),
    ("c. 300", "about 300"), ("minus three percent", "-3 %"), ("dozens", "vague 24"), ("several", "vague -"),
    ("hundreds of thousands", "vague 200000"), ("a record", "superlative"), ("the largest", "superlative"),
    ("151,939 in 2025", "151939"), ("2023", "2023"), ("third", "3"), ("No. 3", "3"), ("**72%**", "72 %"),
    ("5G", ""), ("1,50,000", ""), ("one point five million", "1500000"), ("2½", "5/2"), ("¾", "3/4 part"),
    ("up to 700", "atMost 700"), ("not quite 20%", "nearly 20 %"), ("just short of 20%", "nearly 20 %"),
    ("five", "5"), ("twelve hundred", "1200"), ("5 lakh", "500000"), ("2.5 crore", "25000000"),
    ("$1.2 trillion", "1200000000000 $"), ("5m cars", "5000000"), ("100 m", "100 m"),
    ("exactly 3", "exactly 3"), ("the 20% share", "20 %"), ("100-150 units", "100 units..150 units"),
    ("$5-6 million", "5000000 $..6000000 $"), ("a few hundred", "vague 200"), ("a quarter", "1/4 part"),
    ("two or three", "2..3"), ("5 or 500", "5; 500"), ("five or six million", "5000000..6000000"),
    ("1 1/2 million", "1500000"), ("2 3/4", "11/4"), ("EUR3.5bn", "3500000000 €"), ("CO2", ""),
    ("the second-largest", "2"), ("one of the largest", "superlative"), ("one of the three biggest", "3"),
    ("at least a third", "atLeast 1/3 part"), (".5%", "1/2 %"), ("zero", "0"),
    ("1,234 vehicles", "1234 vehicles"), ("20.2% of sales", "101/5 %"), ("300-plus", "atLeast 300"),
    ("three-quarters", "3/4 part"), ("by a factor of three", "3 times"), ("twice", "2 times"),
  ])
  func standsAlone(_ phrase: String, _ expected: String) {
    let result = read(phrase, "en")
    #expect(result == expected, "\(phrase)")
  }

  @Test(arguments: [
    ("over [20%]", "over 20 %"), ("more than [doubled]", "over 2 times"), ("[20%] or more", "atLeast 20 %"),
    ("sales fell by [3%]", "decrease 3 %"), ("fell to [6.3%]", "decrease level 63/10 %"),
    ("a loss of [€5m]", "loss 5000000 €"), ("did not reach [20%]", "negated 20 %"),
    ("if it reaches [20%]", "negated 20 %"), ("no more than [20%]", "atMost 20 %"),
    ("not only did it, sales rose [20%]", "increase 20 %"), ("never mind, sales rose [20%]", "increase 20 %"),
    ("sales rose [72% to 151,939]", "increase 72 %; increase level 151939"),
    ("fell [from 8% to 6.3%]", "decrease level 8 %; decrease level 63/10 %"),
    ("rose [from 12 to 15%]", "increase level 12 %; increase level 15 %"),
    ("rose [12 to 15%]", "increase 12 %..15 %"),
    ("[20%], or so", "20 %"), ("over the past year [20%]", "20 %"), ("above all, [20%]", "20 %"),
    ("about [[Renault]] [20%]", "20 %"), ("over [10%]{x} and [20%]", "20 %"),
    ("nearly a [third]", "nearly 1/3 part"), ("a drop of nearly [20%]", "decrease nearly 20 %"),
    ("more than a stunning [20%]", "over 20 %"), ("at least [300] were hired", "atLeast 300"),
    ("[20%] was not reached", "negated 20 %"), ("will reach [20%]", "future 20 %"),
    ("[20%] of at least 300 plants", "20 %"), ("as many as [700]", "atMost 700"),
    ("fell to nearly [6.3%]", "decrease level nearly 63/10 %"), ("dropped [20%]", "decrease 20 %"),
    ("a [20%] drop", "decrease 20 %"), ("up [3%]", "increase 3 %"), ("down from [8%]", "decrease level 8 %"),
    ("without [300] workers", "negated 300"), ("didn't reach [20%]", "negated 20 %"),
    ("no fewer than [300]", "atLeast 300"), ("failed to reach [20%]", "negated 20 %"),
    ("approx. [20%]", "about 20 %"), ("It closed. About [20%]", "about 20 %"),
    ("around the world [20%]", "20 %"),
    ("just over [20%]", "justOver 20 %"), ("fell threefold to [3]", "decrease level 3"),
    ("Renault did not raise [[Ampere]] to [20%]", "negated level 20 %"), ("up to [20%]", "atMost 20 %"),
    ("went up to [20%]", "increase level 20 %"), ("sales rose by up to [20%]", "increase atMost 20 %"),
  ])
  func standsInASentence(_ phrase: String, _ expected: String) {
    // The last bracket pair is the claim.
    let text = phrase
    let result = readLast(text, "en")
    #expect(result == expected, "\(phrase)")
  }

  @Test func resolutions() {
    func units(_ phrase: String, _ tag: String = "en") -> String {
      var reader = reader(tag)
      guard
        case .number(let number)? = reader.read(phrase: Array(phrase.utf8), as: .number(unit: nil)).first?
          .value
      else { return "none" }
      return "\(number.fine) \(number.coarse)"
    }
    #expect(units("72%") == "1 1")
    #expect(units("1.5 million") == "100000 100000")
    #expect(units("1.50 million") == "10000 10000")
    #expect(units("150,000") == "1 10000")
    #expect(units("20%") == "1 10")
    #expect(units("two million") == "1000000 1000000")
    #expect(units("three") == "1 1")
    #expect(units("half a million") == "100000 100000")
    #expect(units("a dozen") == "1 1")
    #expect(units("twenty") == "1 1")
    #expect(units("57,9 Mrd. Euro", "de") == "100000000 100000000")
  }

  @Test func ambiguousFormats() {
    #expect(read("1.234", "") == "617/500 or 1234")
    #expect(read("1.234", "en") == "617/500")
    #expect(read("1.234", "de") == "1234")
    #expect(read("1,234", "") == "1234")
    #expect(read("0.234", "") == "117/500")
    #expect(read("1.234,5", "") == "2469/2")
    #expect(read("1,5", "en") == "")
  }
}

/// The readings of the last bracketed words of a sentence.
func readLast(
  _ phrase: String, _ tag: String, as expectation: ReadExpectation = .number(unit: nil), claims: Int = 1,
  reference: String = "2026-01-29"
) -> String {
  var reader = reader(tag, reference: reference)
  let text = Array(phrase.utf8)
  guard let close = text.lastIndex(of: UInt8(ascii: "]")),
    let open = text[..<close].lastIndex(of: UInt8(ascii: "["))
  else { return "no mark" }
  var block = NoteBlock(kind: .paragraph, start: 0, length: text.count)
  var claim = ClaimSyntax(
    form: .shown, span: Span32(open, close + 1), shown: Span32(open + 1, close), body: .empty)
  block.items = (0..<claims).map { _ in BodyItem(kind: .claim, span: .empty) }
  claim.items = 0..<UInt32(claims)
  var readings: [Reading] = []
  reader.read(text, claim: claim, in: block, as: expectation, into: &readings)
  return readings.map(describe).joined(separator: "; ")
}
