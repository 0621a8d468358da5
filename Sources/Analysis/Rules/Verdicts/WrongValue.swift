// The rule `wrong-value`: a name, a text or a yes or no that is not the fact's.
import Claims

extension Rule {
  static let wrongValue = Rule(
    .wrongValue, .error, in: .verdicts,
    finds: """
      A name, a text or a yes or no that is not the fact's.
      """,
    why: """
      The wrong person in an office is a correction, and sometimes a lawsuit.
      """,
    given: """
      entity norda-group : company "Norda Group"
        ceo      jan-vik  from 2025-07-01 until 2026-08-31 [report]
      """,
    example: .note(
      """
      Norda is run by [[Per Dahl]]{norda-group.ceo}.
      """),
    instead: .note(
      """
      Norda is run by [[Jan Vik]]{norda-group.ceo}.
      """),
    fixes: """
      Takes the current holder, or the fact's value.
      """)
}

extension Message {
  static func wrongValue(_ c: ClaimWording) -> String {
    let fact = c.statementValue
    if fact.isEmpty { return "the fact base says otherwise" }
    let claimed = c.claimed.isEmpty ? "\"\(c.words)\"" : c.claimed
    let lead = c.property.isEmpty ? "the fact base has" : "the \(c.property) of \(c.subject) is"
    return "\(lead) \(fact)\(c.statementSince), not \(claimed)"
  }
}
