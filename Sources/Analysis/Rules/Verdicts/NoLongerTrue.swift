// The rule `no-longer-true`: what held earlier, told as holding now.
import Claims

extension Rule {
  static let noLongerTrue = Rule(
    .noLongerTrue, .warning, in: .verdicts,
    finds: """
      What held earlier, told as holding now.
      """,
    why: """
      Offices, owners and stakes change; a note copied from an older one does not.
      """,
    given: """
      entity norda-group : company "Norda Group"
        ceo      ada-holm from 2015-01-01 until 2025-06-30 [report]
      """,
    example: .note(
      """
      Norda is run by [[Ada Holm]]{norda-group.ceo}.
      """),
    instead: .note(
      """
      Norda was run by [[Ada Holm]]{former norda-group.ceo}.
      """),
    fixes: """
      Writes "former"; or takes the current holder.
      """)
}

extension Message {
  static func noLongerTrue(_ c: ClaimWording) -> String {
    let end = c.endDate
    if !c.claimed.isEmpty, !c.property.isEmpty {
      return "\(c.claimed) was \(c.property)" + (end.isEmpty ? " earlier" : " until \(end)")
        + "; write \"former\""
    }
    let period = c.relatedPeriod
    return "\(c.value) held"
      + (period.isEmpty ? (end.isEmpty ? " earlier" : " until \(end)") : " in \(period)")
      + ": give the latest figure, or say when it was"
  }
}
