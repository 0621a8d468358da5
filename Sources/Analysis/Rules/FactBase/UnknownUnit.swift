// The rule `unknown-unit`: a unit that is neither built in nor defined in a fact base.

extension Rule {
  static let unknownUnit = Rule(
    .unknownUnit, .error, in: .factBase,
    finds: """
      A unit that is neither built in nor defined in a fact base.
      """,
    why: """
      A figure in an unknown unit can be compared with nothing.
      """,
    example: .facts(
      """
      entity norda-labs : company "Norda Labs"
        revenue   12 m EURR @2025 [report]
      """),
    instead: .facts(
      """
      entity norda-labs : company "Norda Labs"
        revenue   12 m EUR @2025 [report]
      """),
    fixes: """
      Takes one of the nearest units.
      """)
}

extension Message {
  static func unknownUnit(_ name: String, nearest: [String]) -> String {
    "no unit is called \"\(name)\"" + didYouMean(nearest, else: "; define it, or correct the name")
  }
}
