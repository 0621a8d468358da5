// The rule `placeholder`: `TK`, `TKTK` or `XXX` left in a note.

extension Rule {
  static let placeholder = Rule(
    .placeholder, .warning, in: .syntax,
    finds: """
      `TK`, `TKTK` or `XXX` left in a note.
      """,
    why: """
      It stands for something still to come, and must not be printed.
      """,
    example: .note(
      """
      Norda sold TK cars in 2025.
      """),
    instead: .note(
      """
      Norda sold [151,939 cars]{norda.sales @ 2025} in 2025.
      """),
    fixes: """
      None: only the author knows what was to come.
      """)
}

extension Message {
  static func placeholder(_ words: String) -> String { "\"\(words)\" still has to be filled in" }
}
