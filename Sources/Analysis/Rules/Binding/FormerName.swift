// The rule `former-name`: a former name of an entity that is no longer its name at the dateline.

extension Rule {
  static let formerName = Rule(
    .formerName, .warning, in: .binding,
    finds: """
      A former name of an entity that is no longer its name at the dateline.
      """,
    why: """
      A company that changed its name expects the new one, and readers look it up under that.
      """,
    given: """
      entity norda-group : company "Norda Group"
        former-name "Norda Motor Works" until 2010
      """,
    example: .note(
      """
      [[Norda Motor Works]] had a good year.
      """),
    instead: .note(
      """
      [[Norda Group]] had a good year.
      """),
    fixes: """
      Takes the current name; or writes "X, formerly Y".
      """)
}

extension Message {
  static func formerName(_ name: String, current: String) -> String {
    "\"\(name)\" is a former name: write \"\(current)\", or \"\(current), formerly \(name)\""
  }
}
