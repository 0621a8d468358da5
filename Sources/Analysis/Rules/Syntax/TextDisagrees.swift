// The rule `text-disagrees`: shown text that says another value than the relation in the body.
import Claims

extension Rule {
  static let textDisagrees = Rule(
    .textDisagrees, .warning, in: .syntax,
    finds: """
      Shown text that says another value than the relation in the body.
      """,
    why: """
      The reader sees the words, the checker the body; when they part, the check vouches for something nobody
      reads.
      """,
    example: .note(
      """
      Norda sold [140,000 cars]{norda.sales @ 2025 = 151939 vehicle}.
      """),
    instead: .note(
      """
      Norda sold [151,939 cars]{norda.sales @ 2025 = 151939 vehicle}.
      """),
    fixes: """
      Takes over the one or the other.
      """)
}

extension Message {
  static func textDisagrees(_ c: ClaimWording) -> String {
    "the text says \"\(c.words)\" and the body \(c.bodyRelation): make them agree"
  }
}
