// Every line of the contract's worked examples, through a note and a fact base.
import Foundation
import Testing

@testable import Claims

@Suite struct VerdictExampleTests {
  static let examples: [VerdictExample] = {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Examples/verdict-examples.tsv")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").dropFirst().compactMap { VerdictExample(line: $0) }
  }()

  @Test func thereAreExamples() { #expect(Self.examples.count == 94) }

  @Test(arguments: examples)
  func verdict(example: VerdictExample) throws {
    let (note, facts) = try #require(example.files)
    let results = judged(note, facts: facts, on: example.reference.isEmpty ? "2026-01-29" : example.reference)
    let result = try #require(results.first)
    #expect(result.verdict.name == example.verdict, "\(note)\n\(facts)\n\(result)")
    #expect(
      result.code.map { "\($0)" } == (example.code.isEmpty ? nil : example.code.camelCase),
      "\(note)\n\(facts)")
  }
}

/// A line of the examples, and the note and fact base that tell it.
struct VerdictExample: Sendable, CustomTestStringConvertible {
  var kind: String
  var claim: String
  var fact: String
  var reference: String
  var verdict: String
  var code: String

  init?(line: Substring) {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard cells.count >= 6 else { return nil }
    (kind, claim, fact, reference, verdict, code) = (
      cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]
    )
  }

  var testDescription: String { "\(claim) / \(fact)" }

  var files: (note: String, facts: String)? {
    let schema = """
      class thing
      class person
      entity it : thing "It"
      entity x : person "Person X"
      entity y : person "Person Y"
      entity z : person "Person Z"
      property happened
        datatype date
        temporal event
        single
      property head "CEO"
        datatype entity
        value person
        temporal state
        single

      """
    switch kind {
    case "number":
      let value =
        fact.hasSuffix("bn")
        ? fact.dropLast(2) + " bn EUR" : fact.replacingOccurrences(of: "%", with: " %")[...]
      let unit = fact.hasSuffix("bn") ? "EUR" : fact.hasSuffix("%") || fact.contains("-3%") ? "%" : "vehicle"
      let property = "property figure\n  datatype quantity\n  unit \(unit)\n  temporal timeless\n  single\n"
      return ("It says [\(claim)]{it.figure} there.\n", schema + property + "entity it\n  figure \(value)\n")
    case "derived":
      let property = "property figure\n  datatype quantity\n  unit vehicle\n  temporal flow\n  single\n"
      guard let (new, old) = operands else { return nil }
      let statements = "entity it\n  figure \(new) vehicle @2025\n  figure \(old) vehicle @2024\n"
      return (
        "Sales rose [\(claim)]{growth(it.figure @ 2025)} there.\n".replacingOccurrences(
          of: "rose [more", with: "[more"
        )
        .replacingOccurrences(of: "rose [nearly", with: "[nearly").replacingOccurrences(
          of: "rose [doubled", with: "[doubled"
        )
        .replacingOccurrences(of: "rose [tripled", with: "[tripled"), schema + property + statements
      )
    case "date":
      return ("It was [\(claim)]{it.happened} there.\n", schema + "entity it\n  happened \(fact)\n")
    case "standing":
      return ("The \(claim.dropLast())[[Person \(claim.suffix(1))]]{it.head} said so.\n", schema + standing)
    default: return nil
    }
  }

  /// "151939 vs 88383 (…)", "152k vs 88k, …", "211 / 100", "2m / 1m, …".
  private var operands: (String, String)? {
    let words = fact.split(whereSeparator: { " ,(".contains($0) }).map(String.init)
    guard words.count >= 3 else { return nil }
    func scaled(_ word: String) -> String {
      word.hasSuffix("k") || word.hasSuffix("m") ? word.dropLast() + " " + word.suffix(1) : word
    }
    return (scaled(words[0]), scaled(words[2]))
  }

  private var standing: String {
    var lines = "entity it\n"
    if fact.hasPrefix("held ") {
      let ends = fact.dropFirst(5).split(separator: "/").map(String.init)
      lines += "  head \(claim.hasSuffix("Y") ? "y" : "x") from \(ends[0])"
      lines += ends[1] == ".." ? "\n" : " until \(ends[1])\n"
    } else if fact.contains("complete") {
      lines += "  head x from 2020-07-01 until 2025-07-15\n  complete head\n"
    } else {
      lines += "  describe \"nobody is said to head it\"\n"
    }
    return lines
  }
}

extension String {
  /// "value-mismatch" as `valueMismatch`.
  var camelCase: String {
    let parts = split(separator: "-")
    return parts.prefix(1).joined()
      + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
