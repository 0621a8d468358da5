// The rule `count-mismatch`: a number of things that is not the number listed in the fact base.
import Claims

extension Rule {
  static let countMismatch = Rule(
    .countMismatch, .error, in: .verdicts,
    finds: """
      A number of things that is not the number listed in the fact base.
      """,
    why: """
      Readers count.
      """,
    given: """
      entity norda-group : company "Norda Group"
        board    ada-holm [report]
        board    jan-vik [report]
        board    mia-lund [report]
      """,
    example: .note(
      """
      The board has [two members]{count(norda-group.board)}.
      """),
    instead: .note(
      """
      The board has [three members]{count(norda-group.board)}.
      """),
    fixes: """
      Writes the number listed.
      """)
}

extension Message {
  static func countMismatch(_ c: ClaimWording) -> String {
    let listed = c.result.listedCount.map(String.init) ?? c.fact
    return "the fact base lists \(listed), not \(c.value)"
  }
}
