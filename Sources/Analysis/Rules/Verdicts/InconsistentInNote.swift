// The rule `inconsistent-in-note`: one fact told two ways in a note.

extension Rule {
  static let inconsistentInNote = Rule(
    .inconsistentInNote, .error, in: .verdicts,
    finds: """
      One fact told two ways in a note.
      """,
    why: """
      At least one of the two is wrong, and readers see it even where no fact base does.
      """,
    given: """
      entity glide : model "Glide"
        launched  2021 [report]
        launched  2022 [paper]
      """,
    example: .note(
      """
      It was launched in [2021]{glide.launched}[^report]. The start in [2022]{glide.launched}[^paper] went well.
      """),
    instead: .note(
      """
      It was launched in [2021]{glide.launched}[^report]. The start in [2021]{glide.launched}[^report] went well.
      """),
    fixes: """
      None: find out which of them is right.
      """)
}

extension Message {
  static func inconsistentInNote(_ words: String, other: String) -> String {
    "the note says \"\(words)\" here and \"\(other)\" elsewhere of the same fact"
  }
}
