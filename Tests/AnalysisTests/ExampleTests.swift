// The example notes have the findings that they are there to show, with the facts that come with the program.
import Facts
import FixtureSupport
import Testing
import TextModel

@testable import Analysis

@Suite struct ExampleTests {
  private static let bundled = Facts.bundled()

  @Test(arguments: [
    ("countries", []),
    ("renault-ampere", []),
    ("renault-ampere.fr", []),
    (
      "renault-ampere-as-reported",
      [
        "12: ambiguous-deadline", "14: count-mismatch", "18: wrong-entity", "20: wrong-entity",
        "22: count-mismatch",
      ]
    ),
  ])
  func hasTheFindings(_ name: String, _ expected: [String]) {
    let findings = Self.findings(in: name)
    #expect(findings.map { "\($0.line): \($0.rule.name)" } == expected)
  }

  /// From each comment that announces rules to the next one there is what it announces, and nothing else.
  @Test func everyMistakeIsFoundWhereItsCommentSays() {
    let findings = Self.findings(in: "mistakes")
    let sections = Self.sections
    #expect(sections.count > 60)
    for (index, section) in sections.enumerated() {
      let end = index + 1 < sections.count ? sections[index + 1].line : Int.max
      let found = findings.filter { (section.line..<end).contains($0.line) }.map(\.rule.name)
      #expect(found == section.rules, "line \(section.line)")
    }
    let above = findings.filter { $0.line < sections.first?.line ?? 0 }
    #expect(above.map(\.rule.name) == ["unknown-key", "invalid-front-matter"])
  }

  /// The rules that no single note can show beside the others.
  @Test func mistakesShowsAllRulesOfNotesButThese() {
    let notShown: Set<RuleCode> = [
      // The note has a dateline, which most of the others need.
      .missingDateline,
      // Off unless asked for.
      .unmarkedFigure, .unmarkedMention,
      // Only in a published note.
      .changedSinceDateline, .correctionDue,
    ]
    let shown = Set(Self.findings(in: "mistakes").map(\.rule))
    let rules = Set(Rule.all.filter { $0.group != .factBase }.map(\.code))
    let missing = rules.subtracting(shown)
    print("mistakes.stet does not show", missing.map(\.name).sorted().joined(separator: ", "))
    #expect(missing == notShown)
  }

  private static func findings(in name: String) -> [(line: Int, rule: RuleCode)] {
    let path = "Tests/Examples/\(name).stet"
    let document = NoteDocument(path: path, text: Repository.bytes(path))
    #expect(!document.text.isEmpty)
    let lines = LineIndex(document.text)
    return diagnose(document, facts: bundled, options: Given.options).diagnostics.map {
      (lines.line(at: $0.range.lowerBound) + 1, $0.rule)
    }
  }

  /// The comments `%% Rule CODE: …` and `%% Rule CODE, and with it CODE: …` of the mistakes.
  private static var sections: [(line: Int, rules: [String])] {
    let text = String(decoding: Repository.bytes("Tests/Examples/mistakes.stet"), as: UTF8.self)
    let opener = "%% Rule "
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
      guard $1.hasPrefix(opener), let colon = $1.firstIndex(of: ":") else { return nil }
      let words = $1[..<colon].dropFirst(opener.count).split { $0 == " " || $0 == "," }
      return ($0 + 1, words.map(String.init).filter { RuleCode(name: $0) != nil })
    }
  }
}
