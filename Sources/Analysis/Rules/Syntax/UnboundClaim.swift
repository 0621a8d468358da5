// The rule `unbound-claim`: a mark `{?}`.
import Claims

extension Rule {
  static let unboundClaim = Rule(
    .unboundClaim, .information, in: .syntax,
    finds: """
      A mark `{?}`: words that somebody still has to bind to a fact.
      """,
    why: """
      It is the list of what is not checked yet.
      """,
    example: .note(
      """
      Norda sold [151,939 cars]{?} in 2025.
      """),
    instead: .note(
      """
      Norda sold [151,939 cars]{norda.sales @ 2025} in 2025.
      """),
    fixes: """
      Binds it to a fact that matches its value, unit and subject, or to the growth of one, the best first.
      """)
}

extension Message {
  static func unboundClaim(_ c: ClaimWording) -> String {
    c.words.isEmpty
      ? "to be checked: say in the braces what it claims"
      : "to be checked: say in the braces what \"\(c.words)\" claims"
  }
}
