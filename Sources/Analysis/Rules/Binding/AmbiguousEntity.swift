// The rule `ambiguous-entity`: a name that several entities have.

extension Rule {
  static let ambiguousEntity = Rule(
    .ambiguousEntity, .warning, in: .binding,
    finds: """
      A name that several entities have.
      """,
    why: """
      A group and its brand often share a name, and their figures are not the same.
      """,
    given: """
      entity veka-yard : company "Veka"
      entity veka : brand "Veka"
      """,
    example: .note(
      """
      The cars come from [[Veka]].
      """),
    instead: .note(
      """
      The cars come from [[veka|Veka]].
      """),
    fixes: """
      Takes one of them by its id, ranked, each shown with its class and description.
      """)
}

extension Message {
  /// `choices` are the entities' ids with their classes.
  static func ambiguousEntity(_ name: String, choices: [String]) -> String {
    "\"\(name)\" is the name of \(list(choices)): write the id, as in [[id|\(name)]]"
  }

  static func ambiguousSubject(_ name: String, choices: [String]) -> String {
    "\"\(name)\" is the name of \(list(choices)): write the id"
  }
}
