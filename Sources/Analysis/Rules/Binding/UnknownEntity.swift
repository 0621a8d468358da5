// The rule `unknown-entity`: a name in `[[ ]]`, the subject of a path or the note's subject that no entity
// of the fact base has.

extension Rule {
  static let unknownEntity = Rule(
    .unknownEntity, .error, in: .binding,
    finds: """
      A name in `[[ ]]`, the subject of a path or the note's subject that no entity of the fact base has; in a
      fact base, a value or speaker that is no entity.
      """,
    why: """
      A name that is misspelled or not in the fact base cannot be checked, and readers notice misspelled names
      first.
      """,
    example: .note(
      """
      The cars come from [[Nordda]].
      """),
    instead: .note(
      """
      The cars come from [[Norda]].
      """),
    fixes: """
      Takes one of the nearest names; or creates the entity in a fact base.
      """)
}

extension Message {
  static func unknownEntity(_ name: String, nearest: [String]) -> String {
    "no entity is called \"\(name)\""
      + didYouMean(nearest, else: "; add it to a fact base, or correct the name")
  }

  static func missingSubject() -> String {
    "the note has no subject: add \"subject:\" to the front matter, which begins in the first line, or name the entity before the \".\""
  }
}
