// The rule `complete-duplicate`: a statement that stands twice with the same value, time and qualifiers.

extension Rule {
  static let completeDuplicate = Rule(
    .completeDuplicate, .warning, in: .factBase,
    finds: """
      A statement that stands twice with the same value, time and qualifiers.
      """,
    why: """
      When one of them is changed, the other stays behind.
      """,
    example: .facts(
      """
      entity norda-labs : company "Norda Labs"
        sales     150 vehicle @2025 [report]
        sales     150 vehicle @2025 [report]
      """),
    instead: .facts(
      """
      entity norda-labs : company "Norda Labs"
        sales     150 vehicle @2025 [report] [paper]
      """),
    fixes: """
      None.
      """)
}

extension Message {
  static func completeDuplicate() -> String {
    "this statement stands twice: remove one, and join their references"
  }
}
