// The rule `percent-base-undefined`: a change in percent from a value of zero or less.

extension Rule {
  static let percentBaseUndefined = Rule(
    .percentBaseUndefined, .warning, in: .verdicts,
    finds: """
      A change in percent from a value of zero or less.
      """,
    why: """
      From a loss to a profit there is no percentage that means anything.
      """,
    given: """
      entity norda-group : company "Norda Group"
        result   -120 m EUR @2024 [report]
      """,
    example: .note(
      """
      The result fell [158%]{growth(norda-group.result @ 2025)}.
      """),
    instead: .note(
      """
      The loss was [310 million euros]{norda-group.result @ 2025}.
      """),
    fixes: """
      None: give both values.
      """)
}

extension Message {
  static func percentBaseUndefined(_ c: ClaimWording) -> String {
    "the earlier value is zero or less, so a change in percent means nothing: give both values"
  }
}
