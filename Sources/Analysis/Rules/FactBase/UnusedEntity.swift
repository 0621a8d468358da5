// The rule `unused-entity`: an entity that has no statement and is the value of none.

extension Rule {
  static let unusedEntity = Rule(
    .unusedEntity, .hint, in: .factBase, isOnByDefault: false,
    finds: """
      An entity that has no statement and is the value of none.
      """,
    why: """
      It is a leftover, or the beginning of something that was never written.
      """,
    example: .facts(
      """
      entity norda-labs : company "Norda Labs"
      """),
    instead: .facts(
      """
      entity norda-labs : company "Norda Labs"
        founded   1999 [report]
      """),
    fixes: """
      None.
      """)
}

extension Message {
  static func unusedEntity(_ name: String) -> String {
    "nothing is stated of \"\(name)\" or with it: add a statement, or remove it"
  }
}
