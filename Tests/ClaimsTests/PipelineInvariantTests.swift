// The invariants of spec 3 again, through a note and a fact base: words, reading, selection and judging together.
import Facts
import FixtureSupport
import Quantities
import Syntax
import Testing

@testable import Claims

@Suite struct PipelineInvariantTests {
  @Test(arguments: ["vehicle", "%", "EUR", "km"])
  func hedgesAndBoundsEntailEachOther(unit: String) throws {
    var random = SeededGenerator(seed: 2_026)
    for _ in 0..<300 {
      let number = randomNumeral(&random)
      let fact = randomFact(near: number, &random) + " " + unit
      let written = unit == "%" ? number + "%" : unit == "EUR" ? "€" + number : number + " " + unit
      let words = [
        "", "exactly ", "about ", "over ", "at least ", "under ", "at most ", "nearly ", "just over ",
      ]
      let note = words.map { "It says [\($0)\(written)]{it.figure} there.\n\n" }.joined()
      let verdicts = judged(
        note, facts: Self.schema(unit) + "entity it\n  figure \(fact)\n", on: "2026-01-29"
      )
      .map(\.verdict)
      try #require(verdicts.count == words.count)
      func isTrue(_ index: Int) -> Bool { verdicts[index] == .supported || verdicts[index] == .imprecise }
      let comment = Comment(rawValue: "\(written) against \(fact): \(verdicts)")
      #expect(!verdicts.contains(.malformed), comment)
      if verdicts[0] == .supported { #expect(verdicts[2] == .supported, comment) }
      if verdicts[0] != .contradicted { #expect(verdicts[2] != .contradicted, comment) }
      if verdicts[1] == .supported { #expect(verdicts[0] != .contradicted, comment) }
      #expect(!(isTrue(3) && isTrue(5)), comment)
      if isTrue(3) { #expect(isTrue(4), comment) }
      if isTrue(5) { #expect(isTrue(6), comment) }
      if isTrue(8) { #expect(isTrue(3), comment) }
      if verdicts[8] == .supported { #expect(verdicts[2] == .supported, comment) }
      if isTrue(7) { #expect(isTrue(5) && verdicts[2] != .contradicted, comment) }
    }
  }

  /// No body, however broken, makes the engine fail, and each claim it reads gets one verdict.
  @Test func anyBodyHasAVerdict() {
    var random = SeededGenerator(seed: 7)
    let parts = [
      "it", ".", "figure", "@", "2025", "(", ")", "market", ":", "eu", "growth", "share", "count", "sum",
      "start",
      ",", "not", "former", "planned", "=", ">", "!=", "~", "5", "%", "EUR", "bn", "+", " - ", "*", "/", ";",
      "?",
      "exempt", "tolerance", "src", "[[It]]", "\"x\"", "..", "now", "yes", "FY2025", " ", " ", " ",
      "it.figure",
      "it.figure @ 2025", "9999999999999999999999999999999999999", "-", "it.head", "when", "age", "change",
    ]
    let shown = ["5%", "about 5", "", "[[It]]", "in 2025", "from 3 to 5", "nothing", "twice", "**7**"]
    for _ in 0..<3_000 {
      let body = (0..<(1 + Int(random.next() % 9))).map { _ in parts[Int(random.next() % UInt64(parts.count))]
      }
      let text = shown[Int(random.next() % UInt64(shown.count))]
      let note = "It [\(text)]{\(body.joined())} there.\n"
      for result in judged(Array(note.utf8), in: Self.context) {
        #expect(result.span.end <= note.utf8.count, Comment(rawValue: note))
        if result.verdict != .supported, result.verdict != .exempt {
          #expect(result.code != nil, Comment(rawValue: note))
        }
      }
    }
  }

  private static let context: ClaimContext = {
    let facts = Facts.bundled().layering([
      FactText(
        path: "t.facts",
        bytes: Array(
          (schema("%")
            + "property head\n  datatype entity\n  temporal state\nentity it\n  figure 5 %\n  head it from 2020\n")
            .utf8))
    ])
    let day = Day(clamping: 20_500)
    return ClaimContext(
      facts: facts, locale: NoteLocale(tag: Array("en".utf8)) ?? .unstated, referenceDay: day,
      hasDateline: true,
      today: day)
  }()

  private static func schema(_ unit: String) -> String {
    "class thing\nentity it : thing \"It\"\nproperty figure\n  datatype quantity\n  unit \(unit)\n"
      + "  temporal timeless\n  single\n"
  }

  private func randomNumeral(_ random: inout SeededGenerator) -> String {
    let digits = Int(random.next() % 1_000) + 1
    switch random.next() % 4 {
    case 0: return "\(digits)"
    case 1: return "\(digits)0"
    case 2: return "\(digits).\(random.next() % 10)"
    default: return "\(digits)00"
    }
  }

  private func randomFact(near number: String, _ random: inout SeededGenerator) -> String {
    let value = Double(number) ?? 1
    let factor = 1 + (Double(random.next() % 61) - 30) / 100
    let near = value * factor
    let sign = ["", "", "", "~", "=", ">", "<"][Int(random.next() % 7)]
    switch random.next() % 3 {
    case 0: return sign + "\(Int(near.rounded()))"
    case 1: return sign + "\((near * 10).rounded() / 10)"
    default:
      let low = Int(near.rounded(.down))
      return "\(low)..\(low + 1 + Int(random.next() % 9))"
    }
  }
}
