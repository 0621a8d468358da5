// The rule `value-mismatch`: a figure that is not the fact's, nor a correct rounding of it.
import Claims

extension Rule {
  static let valueMismatch = Rule(
    .valueMismatch, .error, in: .verdicts,
    finds: """
      A figure that is not the fact's, nor a correct rounding of it.
      """,
    why: """
      A wrong figure is the commonest correction there is.
      """,
    given: """
      entity norda : brand "Norda"
        sales     151939 vehicle @2025 [report p2]
      """,
    example: .note(
      """
      Norda sold [152,939 cars]{norda.sales @ 2025}.
      """),
    instead: .note(
      """
      Norda sold [151,939 cars]{norda.sales @ 2025}.
      """),
    fixes: """
      Writes the fact's figure at the precision of the text.
      """)
}

extension Message {
  static func valueMismatch(_ c: ClaimWording) -> String {
    c.fact.isEmpty ? "the fact base says the opposite of this" : "\(c.has), not \(c.value)"
  }
}
