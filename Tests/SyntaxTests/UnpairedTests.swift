// Brackets and braces without a partner, and what the reader is told of them.
import Testing

@testable import Syntax

@Suite struct UnpairedTests {
  @Test(
    arguments: [
      ("It sold [72%]growth(.ev-sales @ 2025)} more.", "growth(.ev-sales @ 2025)}", .openBody),
      ("It sold [72%].ev-sales @ 2025} more.", ".ev-sales @ 2025}", .openBody),
      ("It sold [72%].{ev-sales @ 2025} more.", ".{", .openBody),
      ("Led by [[Ann Lee]]group.ceo} today.", "group.ceo}", .openBody),
      ("It sold 72%]{.ev-sales @ 2025} more.", "]", .openBracket),
      ("Led by [Ann Lee]]{group.ceo} today.", "]", .openReference),
      ("Cars of [Renault]] sell.", "]", .openReference),
      ("Cars of [R[enault]] sell.", "[", .openReference),
      ("Cars of [[Renault]]] sell.", "]", .oneBracketLess),
      ("It sold [72%]{{.ev-sales @ 2025} more.", "{", .oneOpenBrace),
      ("It sold [72%]{.ev-sales @ 2025}} more.", "}", .oneCloseBrace),
      ("It sold [[72%]{.ev-sales @ 2025} more.", "[[", .closeReferenceOrClaim),
      ("--\ndateline: 2026-01-29\n---\n", "--", .openFrontMatter),
      ("----\ndateline: 2026-01-29\n---\n", "----", .openFrontMatter),
      ("---dateline: 2026-01-29\n---\n", "---dateline: 2026-01-29", .openFrontMatter),
      ("dateline: 2026-01-29\n---\n", "dateline: 2026-01-29", .openFrontMatter),
    ] as [(String, String, SyntaxExpectation)])
  func isTold(_ text: String, _ place: String, _ expected: SyntaxExpectation) {
    let bytes = Array(text.utf8)
    let issues = NoteTree(parsing: bytes).blocks.flatMap { block in
      block.issues.map { ($0, $0.span.range(from: block.start)) }
    }
    let issue = issues.first { $0.0.expected == expected }
    #expect(
      issue.map { String(decoding: bytes[$0.1], as: UTF8.self) } == place, "\(issues.map(\.0.expected))")
  }

  @Test(arguments: [
    "They [the unions [of Paris]] agreed.", "See [the house of [[Renault]]] in Paris.",

    "A set {a, b}} of two.", "It [sic] was {sic}.", "[[Renault]]'s cars and [[Renault]]s.",
    "Dear reader:\n\nyours",
    "One\n---\ntitle: x", "a] b", "[[[Renault]]]{group.ceo}",
  ])
  func plainTextIsLeftAlone(_ text: String) {
    let issues = NoteTree(parsing: Array(text.utf8)).blocks.flatMap(\.issues)
    #expect(issues.isEmpty, "\(issues.map(\.expected))")
  }
}
