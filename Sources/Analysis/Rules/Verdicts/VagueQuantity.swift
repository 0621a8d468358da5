// The rule `vague-quantity`: "Several", "dozens", "hundreds" and the like where the fact base has a figure.
import Claims

extension Rule {
  static let vagueQuantity = Rule(
    .vagueQuantity, .information, in: .verdicts,
    finds: """
      "Several", "dozens", "hundreds" and the like where the fact base has a figure.
      """,
    why: """
      A figure tells more, and vague words are hard to check.
      """,
    example: .note(
      """
      Norda sold [several cars]{norda.sales @ 2025}.
      """),
    instead: .note(
      """
      Norda sold [151,939 cars]{norda.sales @ 2025}.
      """),
    fixes: """
      Writes the figure.
      """)
}

extension Message {
  static func vagueQuantity(_ c: ClaimWording) -> String {
    c.fact.isEmpty ? "\"\(c.words)\" is vague: give the figure" : "\"\(c.words)\" is vague: \(c.has)"
  }
}
