// The rule `nested-claim`: a claim inside a claim inside a claim.

extension Rule {
  static let nestedClaim = Rule(
    .nestedClaim, .error, in: .syntax, isFixed: true,
    finds: """
      A claim inside a claim inside a claim.
      """,
    why: """
      One level lets a sentence be a claim and hold claims; below that nobody can see any more which words say
      what.
      """,
    example: .note(
      """
      [Norda [sold [151,939]{norda.sales @ 2025} cars]{norda.sales @ 2025} in 2025]{norda.sales @ 2025}.
      """),
    instead: .note(
      """
      Norda sold [151,939 cars]{norda.sales @ 2025} in 2025.
      """),
    fixes: """
      Keeps the inner claim, or the outer one.
      """)
}

extension Message {
  static func nestedClaim() -> String { "claims nest at most once: keep the inner claim or the outer one" }
}
