// The rule `unmarked-mention`: a known entity's name without `[[ ]]`.

extension Rule {
  static let unmarkedMention = Rule(
    .unmarkedMention, .hint, in: .syntax, isOnByDefault: false,
    finds: """
      A known entity's name without `[[ ]]`.
      """,
    why: """
      A marked name is checked for being current and spelled right, and it can be followed to its facts.
      """,
    example: .note(
      """
      The cars come from Norda Group.
      """),
    instead: .note(
      """
      The cars come from [[Norda Group]].
      """),
    fixes: """
      Marks it; marks all of them in the note.
      """)
}

extension Message {
  static func unmarkedMention(_ name: String) -> String {
    "\"\(name)\" is in the fact base: mark it as [[\(name)]]"
  }
}
