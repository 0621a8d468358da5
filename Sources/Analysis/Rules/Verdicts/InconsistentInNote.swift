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
    example: .note(
      """
      Veka sold [1,200 cars]{veka.sales @ 2023}. Those [1,400 cars]{veka.sales @ 2023} were a record.
      """),
    instead: .note(
      """
      Veka sold [1,200 cars]{veka.sales @ 2023}. Those [1,200 cars]{veka.sales @ 2023} were a record.
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
