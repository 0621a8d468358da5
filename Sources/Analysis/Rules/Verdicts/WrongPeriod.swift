// The rule `wrong-period`: a figure that is right for another period than the one of the claim.
import Claims

extension Rule {
  static let wrongPeriod = Rule(
    .wrongPeriod, .error, in: .verdicts,
    finds: """
      A figure that is right for another period than the one of the claim.
      """,
    why: """
      Last year's figure in this year's story looks right to everybody who remembers it.
      """,
    given: """
      entity norda : brand "Norda"
        sales     148300 vehicle @2024 [report]
        sales     151939 vehicle @2025 [report p2]
      """,
    example: .note(
      """
      Norda sold [148,300 cars]{norda.sales @ 2025}.
      """),
    instead: .note(
      """
      Norda sold [151,939 cars]{norda.sales @ 2025}.
      """),
    fixes: """
      Writes the fact's figure; or the period that the figure belongs to.
      """)
}

extension Message {
  static func wrongPeriod(_ c: ClaimWording) -> String {
    let other = c.relatedPeriod
    let lead =
      other.isEmpty ? "\(c.value) is the figure of another period" : "\(c.value) is the figure for \(other)"
    return c.fact.isEmpty ? "\(lead): check the period" : "\(lead); \(c.has)"
  }
}
