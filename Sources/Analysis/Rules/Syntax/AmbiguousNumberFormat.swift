// The rule `ambiguous-number-format`: a number such as `1.234` or a date such as `03/04/2026` that means
// one thing in one country and another in the next, where neither the note nor the configuration sets a
// locale.
import Claims

extension Rule {
  static let ambiguousNumberFormat = Rule(
    .ambiguousNumberFormat, .warning, in: .syntax,
    finds: """
      A number such as `1.234` or a date such as `03/04/2026` that means one thing in one country and another
      in the next, where neither the note nor the configuration sets a locale.
      """,
    why: """
      A thousand times too much or a month too late is the worst kind of slip, and nobody sees it in the text.
      """,
    example: .note(
      """
      Norda sold [151.939 cars]{norda.sales @ 2025}.
      """),
    instead: .note(
      """
      Norda sold [151,939 cars]{norda.sales @ 2025}.
      """),
    fixes: """
      Writes the value each way it can be read.
      """)
}

extension Message {
  static func ambiguousNumberFormat(_ c: ClaimWording) -> String {
    "\"\(c.words)\" can be read two ways: set \"locale:\" in the front matter, or write it so that it cannot"
  }
}
