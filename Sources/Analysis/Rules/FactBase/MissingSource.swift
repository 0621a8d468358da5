// The rule `missing-source`: a statement without a reference.

extension Rule {
  static let missingSource = Rule(
    .missingSource, .warning, in: .factBase,
    finds: """
      A statement without a reference: a warning in the bundled bases, information in a workspace's own.
      """,
    why: """
      A fact that nobody can look up is hearsay.
      """,
    example: .facts(
      """
      entity norda-labs : company "Norda Labs"
        founded   1999
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
  static func missingSource() -> String {
    "this statement has no reference: add its source, as in \"[source p2]\""
  }
}
