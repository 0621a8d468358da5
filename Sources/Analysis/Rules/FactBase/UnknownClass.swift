// The rule `unknown-class`: a class that no fact base defines.

extension Rule {
  static let unknownClass = Rule(
    .unknownClass, .error, in: .factBase,
    finds: """
      A class that no fact base defines.
      """,
    why: """
      Classes decide which properties an entity can have.
      """,
    example: .facts(
      """
      entity norda-labs : compny "Norda Labs"
        founded   1999 [report]
      """),
    instead: .facts(
      """
      entity norda-labs : company "Norda Labs"
        founded   1999 [report]
      """),
    fixes: """
      Takes one of the nearest classes.
      """)
}

extension Message {
  static func unknownClass(_ name: String, nearest: [String]) -> String {
    "no class is called \"\(name)\"" + didYouMean(nearest, else: "; define it, or correct the id")
  }
}
