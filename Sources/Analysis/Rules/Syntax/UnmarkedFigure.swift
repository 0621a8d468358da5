// The rule `unmarked-figure`: a figure outside any mark, in a paragraph that names a known entity.

extension Rule {
  static let unmarkedFigure = Rule(
    .unmarkedFigure, .hint, in: .syntax, isOnByDefault: false,
    finds: """
      A figure outside any mark, in a paragraph that names a known entity.
      """,
    why: """
      What is not marked is not checked. Switched on, the rule shows how much of a note rests on nothing.
      """,
    example: .note(
      """
      [[norda]] sold 151,939 cars in 2025.
      """),
    instead: .note(
      """
      [[norda]] sold [151,939 cars]{norda.sales @ 2025} in [2025]{exempt: date}.
      """),
    fixes: """
      Marks it as `[…]{?}`; or ignores the rule on this line.
      """)
}

extension Message {
  static func unmarkedFigure(_ words: String) -> String {
    "\"\(words)\" is not checked: mark it as [\(words)]{…}, or exempt it"
  }
}
