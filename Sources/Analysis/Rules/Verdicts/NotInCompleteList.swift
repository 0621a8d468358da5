// The rule `not-in-complete-list`: a value that is not among those of a list that is marked complete or
// closed, or a value where there is none.
import Claims

extension Rule {
  static let notInCompleteList = Rule(
    .notInCompleteList, .error, in: .verdicts,
    finds: """
      A value that is not among those of a list that is marked complete or closed, or a value where there is
      none.
      """,
    why: """
      Where the list is all there is, what is missing from it is wrong.
      """,
    given: """
      property board "board member"
        closed
      """,
    example: .note(
      """
      [[Per Dahl]]{norda-group.board} sits on the board.
      """),
    instead: .note(
      """
      [[Mia Lund]]{norda-group.board} sits on the board.
      """),
    fixes: """
      None: look at the list, and complete it if it lacks something.
      """)
}

extension Message {
  static func notInCompleteList(_ c: ClaimWording) -> String {
    let claimed = c.claimed.isEmpty ? "\"\(c.words)\"" : c.claimed
    let list = c.property.isEmpty ? "" : ", \"\(c.property)\" of \(c.subject)"
    return "\(claimed) is not in the complete list\(list): check the name, or add it to the list"
  }
}
