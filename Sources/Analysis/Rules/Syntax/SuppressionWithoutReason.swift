// The rule `suppression-without-reason`: an ignore without a reason after ` -- `.

extension Rule {
  static let suppressionWithoutReason = Rule(
    .suppressionWithoutReason, .information, in: .syntax,
    finds: """
      An ignore without a reason after ` -- `.
      """,
    why: """
      Whoever edits the note next should not have to guess why a finding was set aside.
      """,
    example: .note(
      """
      The year was TK. %% ignore: placeholder
      """),
    instead: .note(
      """
      The year was TK. %% ignore: placeholder -- the desk adds the figure
      """),
    fixes: """
      None: only its author knows the reason.
      """)
}

extension Message {
  static func suppressionWithoutReason() -> String { "say why, as in \"ignore: no-fact -- reason\"" }
}
