// The rule `ignore-without-code`: an `ignore` that names no rule, or a word in one that is no rule's code.

extension Rule {
  static let ignoreWithoutCode = Rule(
    .ignoreWithoutCode, .error, in: .syntax, isFixed: true,
    finds: """
      An `ignore` that names no rule, or a word in one that is no rule's code.
      """,
    why: """
      An ignore without a code would silence whatever comes to stand there later, also the mistake nobody has
      made yet.
      """,
    example: .note(
      """
      The year was good. %% ignore: -- I know
      """),
    instead: .note(
      """
      The year was good TK. %% ignore: placeholder -- the desk adds the figure
      """),
    fixes: """
      None: only its author knows what was to be ignored.
      """)
}

extension Message {
  static func ignoreWithoutCode() -> String {
    "name the rules to ignore, as in \"ignore: no-fact -- reason\""
  }

  static func unknownIgnoreCode(_ word: String, nearest: RuleCode?) -> String {
    "no rule is called \"\(word)\"" + (nearest.map { "; did you mean \($0.name)?" } ?? "")
  }
}
