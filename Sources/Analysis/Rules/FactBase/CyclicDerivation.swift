// The rule `cyclic-derivation`: a property whose `derive` leads back to itself.

extension Rule {
  static let cyclicDerivation = Rule(
    .cyclicDerivation, .error, in: .factBase,
    finds: """
      A property whose `derive` leads back to itself.
      """,
    why: """
      It could never be worked out.
      """,
    example: .facts(
      """
      property cars-per-head "cars per head"
        datatype   quantity
        temporal   flow
        derive     .cars-per-head / .sales
      """),
    instead: .facts(
      """
      property cars-per-head "cars per head"
        datatype   quantity
        temporal   flow
        derive     .sales / .headcount
      """),
    fixes: """
      None.
      """)
}

extension Message {
  static func cyclicDerivation(_ words: String) -> String {
    "the derivation leads back to the property itself: derive it from properties that are stored"
  }
}
