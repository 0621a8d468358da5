// The rule `missing-dateline`: words that depend on the day, such as "currently" or "last year", in a note
// without a dateline.

extension Rule {
  static let missingDateline = Rule(
    .missingDateline, .warning, in: .syntax,
    finds: """
      Words that depend on the day, such as "currently" or "last year", in a note without a dateline.
      """,
    why: """
      The words are right on one day and wrong on another; without a dateline they are read from the day of
      the check.
      """,
    example: .note(
      """
      Norda sold more cars last year.
      """),
    instead: .note(
      """
      ---
      dateline: 2026-03-01
      ---

      Norda sold more cars last year.
      """),
    fixes: """
      Inserts `dateline:` with the day of the check.
      """)
}

extension Message {
  static func missingDateline(_ words: String) -> String {
    "\"\(words)\" depends on the day: add \"dateline: 2026-01-29\" with the note's own day to the front matter"
  }
}
