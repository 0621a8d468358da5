// The rule `missing-qualifier`: a flow without its period.

extension Rule {
  static let missingQualifier = Rule(
    .missingQualifier, .error, in: .factBase,
    finds: """
      A flow without its period.
      """,
    why: """
      Sales of an unnamed period are a figure that nothing can be compared with.
      """,
    example: .facts(
      """
      entity norda-labs : company "Norda Labs"
        sales     150 vehicle [report]
      """),
    instead: .facts(
      """
      entity norda-labs : company "Norda Labs"
        sales     150 vehicle @2025 [report]
      """),
    fixes: """
      None.
      """)
}

extension Message {
  static func missingQualifier(property name: String) -> String {
    "\(name.isEmpty ? "this" : name) is a flow and needs its period, as in \"@2025\""
  }
}
