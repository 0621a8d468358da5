// The rule `inconsistent-duplicate`: two statements of one thing at one time with different values and the
// same rank.

extension Rule {
  static let inconsistentDuplicate = Rule(
    .inconsistentDuplicate, .error, in: .factBase,
    finds: """
      Two statements of one thing at one time with different values and the same rank.
      """,
    why: """
      Claims that meet them are `conflicting-facts` until somebody decides.
      """,
    example: .facts(
      """
      entity norda-labs : company "Norda Labs"
        sales     150 vehicle @2025 [report]
        sales     160 vehicle @2025 [paper]
      """),
    instead: .facts(
      """
      entity norda-labs : company "Norda Labs"
        sales     150 vehicle @2025 preferred [report]
        sales     160 vehicle @2025 [paper]
      """),
    fixes: """
      None.
      """)
}

extension Message {
  static func inconsistentDuplicate(property name: String) -> String {
    "another statement gives \(name.isEmpty ? "this" : name) another value for the same time: mark one preferred or deprecated"
  }
}
