// The rule `duplicate-id`: an id that two records of a kind have, a statement's name twice in an entity, or
// an identifier of two entities; a record that contradicts the one it continues.
import Facts

extension Rule {
  static let duplicateID = Rule(
    .duplicateID, .error, in: .factBase,
    finds: """
      An id that two records of a kind have, a statement's name twice in an entity, or an identifier of two
      entities; a record that gives what it continues another label, class, kind, datatype or temporality; a source
      that a note defines twice.
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
  static func repeatedSource(_ id: String) -> String {
    "the note defines the source \"\(id)\" further up already: give this one another id, or remove it"
  }

  static func duplicateID(_ issue: FactIssue) -> String {
    switch issue.detail {
    case .statement: "the name \"\(issue.words)\" is taken in this entity: give each statement its own"
    case .identifier:
      "another entity has the same identifier: one of the two is wrong, or they are one entity"
    case .otherClass:
      "\"\(issue.words)\" has another class elsewhere: a record keeps the class it was given first"
    case .otherKind:
      "the unit has another kind elsewhere: write that one, or give one of the two units another id"
    case .otherLabel:
      "the record has another label elsewhere: leave this one out or make it an alias, or choose another id"
    case .otherField:
      "the property is \"\(issue.words)\" only here: write what the other record says, or choose another id"
    default: "the id \"\(issue.words)\" is taken: choose another, or continue the record with the same header"
    }
  }
}
