// The rule `overlapping-validity`: two values at once of a property that has one at a time.

extension Rule {
  static let overlappingValidity = Rule(
    .overlappingValidity, .error, in: .factBase,
    finds: """
      Two values at once of a property that has one at a time.
      """,
    why: """
      Either one of them ended, or the property is not single.
      """,
    example: .facts(
      """
      entity norda-labs : company "Norda Labs"
        ceo       ada-holm from 2020-01-01 [report]
        ceo       jan-vik from 2025-07-01 [report]
      """),
    instead: .facts(
      """
      entity norda-labs : company "Norda Labs"
        ceo       ada-holm from 2020-01-01 until 2025-06-30 [report]
        ceo       jan-vik from 2025-07-01 [report]
      """),
    fixes: """
      None.
      """)
}

extension Message {
  static func overlappingValidity(property name: String) -> String {
    "two values of \(name.isEmpty ? "a single property" : name) hold at once: give the earlier one an \"until\""
  }
}
