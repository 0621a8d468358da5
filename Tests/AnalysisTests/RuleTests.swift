// Every rule has all parts of its page, and its example shows that rule and no other.
import Facts
import FixtureSupport
import Testing

@testable import Analysis

@Suite struct RuleTests {
  @Test(arguments: RuleCode.allCases)
  func hasAllParts(_ code: RuleCode) {
    let rule = Rule.of(code)
    #expect(rule.code == code)
    #expect(RuleCode(name: code.name) == code)
    for part in [rule.finds, rule.why, rule.fixes] {
      #expect(part.count > 4 && part.hasSuffix("."), "\(code.name): \(part)")
    }
    #expect(!rule.example.text.isEmpty && !rule.instead.text.isEmpty)
    #expect(code.name.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D })
  }

  @Test func everyRuleHasItsFile() {
    for rule in Rule.all {
      let name = "\(rule.code)".prefix(1).uppercased() + "\(rule.code)".dropFirst()
      let folder = "\(rule.group)".prefix(1).uppercased() + "\(rule.group)".dropFirst()
      #expect(
        !Repository.bytes("Sources/Analysis/Rules/\(folder)/\(name).swift").isEmpty, "\(rule.code.name)")
    }
  }

  @Test(arguments: RuleCode.allCases)
  func givenLinesStandInTheExampleFacts(_ code: RuleCode) {
    func lines(_ text: String) -> [String] {
      text.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    }
    let known = Set(lines(Rule.exampleFacts))
    for line in lines(Rule.of(code).given) { #expect(known.contains(line), "\(line)") }
  }

  @Test(arguments: RuleCode.allCases)
  func exampleShowsTheRule(_ code: RuleCode) {
    let rule = Rule.of(code)
    if case .other = rule.example { return }
    let found = findings(in: rule.example, of: rule)
    #expect(!found.isEmpty && found.allSatisfy { $0.rule == code }, "\(found.map(\.finding))")
  }

  @Test(arguments: RuleCode.allCases)
  func writingItTheOtherWayShowsNothing(_ code: RuleCode) {
    let rule = Rule.of(code)
    if case .other = rule.instead { return }
    let found = findings(in: rule.instead, of: rule)
    #expect(found.isEmpty, "\(found.map(\.finding))")
  }

  @Test(arguments: RuleCode.allCases)
  func messagesAreOneSentence(_ code: RuleCode) {
    for diagnostic in findings(in: Rule.of(code).example, of: Rule.of(code)) {
      let message = diagnostic.message
      #expect(!message.hasSuffix(".") && !message.contains("\n") && message.count < 220, "\(message)")
      let first = message.first.map(String.init) ?? ""
      let isName = Self.names.contains { message.hasPrefix($0) }
      #expect(first == first.lowercased() || isName, "\(message)")
    }
  }

  private static let names = Given.examples.entities.map { Given.examples.label(of: $0) }

  @Test func fixedRulesKeepTheirSeverity() {
    var settings = RuleSettings.standard
    settings[.unclosedMark] = nil
    settings[.noFact] = nil
    #expect(settings[.unclosedMark] == .error)
    #expect(settings[.noFact] == nil)
  }

  @Test func thePageHasTheSameHeadingsEverywhere() {
    for rule in Rule.all {
      let headings = rule.page.split(separator: "\n").filter { $0.hasPrefix("#") && !$0.hasPrefix("# ") }
      let expected = ["What it finds", "Why it matters", "Given", "Example", "Write instead", "Fixes"].map {
        "## \($0)"
      }
      #expect(headings.map(String.init) == expected.filter { $0 != "## Given" || !rule.given.isEmpty })
    }
  }

  @Test func theIndexInTheReferenceIsFresh() {
    let reference = String(decoding: Repository.bytes("Grammars/README.md"), as: UTF8.self)
    let isFresh = reference.contains("<!-- rules:begin -->\n\n\(Rule.index)\n<!-- rules:end -->")
    #expect(isFresh, "run: swift run stet-dev document-rules")
  }

  private func findings(in example: Rule.Example, of rule: Rule) -> [Diagnostic] {
    let options = Given.options { $0.rules[rule.code] = rule.severity }
    switch example {
    case .note(let text): return NoteAnalysis(text, options: options).diagnostics
    case .facts(let text):
      let facts = Given.examples.layering([FactText(path: "labs.facts", bytes: Array(text.utf8))])
      return diagnose(factFile: facts.files.count - 1, in: facts, options: options)
    case .other: return []
    }
  }
}
