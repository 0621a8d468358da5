// The rule `duplicate-id`: an id that two records of a kind have, a statement's name twice in an entity, or
// an identifier of two entities.
import Facts

extension Rule {
  static let duplicateID = Rule(
    .duplicateID, .error, in: .factBase,
    finds: """
      An id that two records of a kind have, a statement's name twice in an entity, or an identifier of two
      entities.
      """,
    why: """
      An id that means two things means neither.
      """,
    example: .facts(
      """
      entity norda-labs : company "Norda Labs"
        founded   1999 [report] ^start
        opened    2000 [report] ^start
      """),
    instead: .facts(
      """
      entity norda-labs : company "Norda Labs"
        founded   1999 [report] ^start
        opened    2000 [report] ^opening
      """),
    fixes: """
      None.
      """)
}

extension Message {
  static func duplicateID(_ issue: FactIssue) -> String {
    switch issue.detail {
    case .statement: "the name \"\(issue.words)\" is taken in this entity: give each statement its own"
    case .identifier:
      "another entity has the same identifier: one of the two is wrong, or they are one entity"
    case .otherClass:
      "\"\(issue.words)\" has another class elsewhere: a record keeps the class it was given first"
    default: "the id \"\(issue.words)\" is taken: choose another, or continue the record with the same header"
    }
  }
}
