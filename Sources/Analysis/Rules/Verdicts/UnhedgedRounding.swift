// The rule `unhedged-rounding`: a round figure from a thousand on that is not the fact's and has no hedge.
import Claims

extension Rule {
  static let unhedgedRounding = Rule(
    .unhedgedRounding, .information, in: .verdicts,
    finds: """
      A round figure from a thousand on that is not the fact's and has no hedge.
      """,
    why: """
      "152,000 cars" reads as a count when it is a rounding.
      """,
    example: .note(
      """
      Norda sold [152,000 cars]{norda.sales @ 2025}.
      """),
    instead: .note(
      """
      Norda sold [about 152,000 cars]{norda.sales @ 2025}.
      """),
    fixes: """
      Adds "about"; or writes the figure.
      """)
}

extension Message {
  static func unhedgedRounding(_ c: ClaimWording) -> String {
    "\(c.value) is rounded from \(c.fact): write \"about\" before it, or the figure"
  }
}
