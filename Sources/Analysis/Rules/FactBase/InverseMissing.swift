// The rule `inverse-missing`: a statement whose property has an inverse, which the other entity lacks.

extension Rule {
  static let inverseMissing = Rule(
    .inverseMissing, .hint, in: .factBase, isOnByDefault: false,
    finds: """
      A statement whose property has an inverse, which the other entity lacks.
      """,
    why: """
      What belongs to a group should be found from either end.
      """,
    given: """
      property owner "owner"
        inverse    owns
      """,
    example: .facts(
      """
      entity norda-labs : company "Norda Labs"
        owner     norda-group [report]
      """),
    instead: .facts(
      """
      entity norda-labs : company "Norda Labs"
        owner     norda-group [report]
      entity norda-group : company
        owns      norda-labs [report]
      """),
    fixes: """
      None.
      """)
}

extension Message {
  static func inverseMissing(property name: String, inverse: String) -> String {
    "the other entity has no \(inverse.isEmpty ? "inverse statement" : inverse) that answers this \(name): add it"
  }
}
