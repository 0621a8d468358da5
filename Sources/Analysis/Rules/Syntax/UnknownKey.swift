// The rule `unknown-key`: a key of the front matter one edit away from one that means something, a comment that
// begins almost as an ignore.

extension Rule {
  static let unknownKey = Rule(
    .unknownKey, .hint, in: .syntax,
    finds: """
      A key of the front matter one edit away from one that means something, a comment that begins almost as an ignore.
      """,
    why: """
      Unknown keys are allowed and kept, so a slip in `dateline` would go unnoticed and change how the note is
      read, and a slip in `ignore-next` would ignore nothing.
      """,
    example: .note(
      """
      ---
      datelin: 2026-03-01
      ---

      The year was good.
      """),
    instead: .note(
      """
      ---
      dateline: 2026-03-01
      ---

      The year was good.
      """),
    fixes: """
      Takes the known key.
      """)
}

extension Message {
  static func misspelledIgnore(_ word: String, nearest: String) -> String {
    "\"\(word):\" is a comment and ignores nothing; did you mean \"\(nearest):\"?"
  }

  static func unknownKey(_ key: String, nearest: String) -> String {
    "no key is called \"\(key)\"; did you mean \"\(nearest)\"?"
  }
}
