// The rule `wrong-entity`: a figure that the fact base has of a linked entity.
import Claims

extension Rule {
  static let wrongEntity = Rule(
    .wrongEntity, .warning, in: .verdicts,
    finds: """
      A figure that the fact base has of a linked entity: the owner's for the brand's, the parent's for the
      subsidiary's.
      """,
    why: """
      Group and brand are the commonest slip in company news.
      """,
    given: """
      entity norda-group : company "Norda Group"
        headcount 4210 person @2025 [report]
      entity norda : brand "Norda"
        owner     norda-group [report]
      """,
    example: .note(
      """
      Norda employs [4,210 people]{norda.headcount}.
      """),
    instead: .note(
      """
      Norda Group employs [4,210 people]{norda-group.headcount}.
      """),
    fixes: """
      Takes the entity that has the figure.
      """)
}

extension Message {
  static func wrongEntity(_ c: ClaimWording) -> String {
    "\(c.claimed.isEmpty ? c.value : c.claimed) is what the fact base has of \(c.linked), not of \(c.subject): "
      + "check whom it is about"
  }
}
