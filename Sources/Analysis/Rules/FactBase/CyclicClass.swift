// The rule `cyclic-class`: a class that is below itself.

extension Rule {
  static let cyclicClass = Rule(
    .cyclicClass, .error, in: .factBase,
    finds: """
      A class that is below itself.
      """,
    why: """
      Nothing could be said of what belongs to it.
      """,
    example: .facts(
      """
      class carmaker : volume-maker "car maker"
      class volume-maker : carmaker "volume maker"
      """),
    instead: .facts(
      """
      class carmaker : company "car maker"
      class volume-maker : carmaker "volume maker"
      """),
    fixes: """
      None.
      """)
}

extension Message {
  static func cyclicClass(_ words: String) -> String {
    "the class leads back to itself: take out one of the classes above it"
  }
}
