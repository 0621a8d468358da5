// The rule `unused-suppression`: an ignore that ignores nothing.

extension Rule {
  static let unusedSuppression = Rule(
    .unusedSuppression, .warning, in: .syntax,
    finds: """
      An ignore that ignores nothing.
      """,
    why: """
      It would hide the next mistake of that kind at its place, which nobody decided to accept.
      """,
    example: .note(
      """
      The year was good. %% ignore: placeholder -- the desk adds the figure
      """),
    instead: .note(
      """
      The year was TK. %% ignore: placeholder -- the desk adds the figure
      """),
    fixes: """
      Removes the code, or the whole ignore when it has no other.
      """)
}

extension Message {
  static func unusedSuppression(_ code: String) -> String {
    "nothing here is \(code): remove it from the ignore"
  }
}
