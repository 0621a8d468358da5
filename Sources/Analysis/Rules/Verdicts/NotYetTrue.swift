// The rule `not-yet-true`: a state that begins only after the dateline.
import Claims

extension Rule {
  static let notYetTrue = Rule(
    .notYetTrue, .error, in: .verdicts,
    finds: """
      A state that begins only after the dateline.
      """,
    why: """
      Whoever takes over in September does not hold the office in March.
      """,
    given: """
      entity norda-group : company "Norda Group"
        ceo      mia-lund from 2026-09-01 [paper]
      """,
    example: .note(
      """
      Norda is run by [[Mia Lund]]{norda-group.ceo}.
      """),
    instead: .note(
      """
      Norda will be run by [[Mia Lund]]{incoming norda-group.ceo}.
      """),
    fixes: """
      Writes "incoming"; or takes the current holder.
      """)
}

extension Message {
  static func notYetTrue(_ c: ClaimWording) -> String {
    let from = c.startDate
    let when = from.isEmpty ? "only after the dateline" : "only from \(from)"
    return c.claimed.isEmpty
      ? "this holds \(when): say that it is still to come"
      : "\(c.claimed) is \(c.property) \(when): write \"incoming\""
  }
}
