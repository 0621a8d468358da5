// The rule `unknown-property`: a property after a `.` that the fact base does not have.

extension Rule {
  static let unknownProperty = Rule(
    .unknownProperty, .error, in: .binding,
    finds: """
      A property after a `.` that the fact base does not have; in a fact base, a statement of one.
      """,
    why: """
      A misspelled property finds no fact, and the claim would go unchecked.
      """,
    example: .note(
      """
      Norda sold [151,939 cars]{norda.salez @ 2025}.
      """),
    instead: .note(
      """
      Norda sold [151,939 cars]{norda.sales @ 2025}.
      """),
    fixes: """
      Takes one of the nearest properties.
      """)
}

extension Message {
  static func unknownProperty(_ name: String, nearest: [String]) -> String {
    "no property is called \"\(name)\""
      + didYouMean(nearest, else: "; define it in a fact base, or correct the name")
  }
}
