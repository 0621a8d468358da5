// The rule `context-negated`: a claim in a clause with a negation or a condition.
import Claims

extension Rule {
  static let contextNegated = Rule(
    .contextNegated, .information, in: .verdicts,
    finds: """
      A claim in a clause with a negation or a condition.
      """,
    why: """
      "Did not reach 20%" claims something else than "20%", and Stet does not guess what.
      """,
    example: .note(
      """
      The EV share did not reach [80%]{norda.ev-share @ 2025}.
      """),
    instead: .note(
      """
      The EV share was [72%]{norda.ev-share @ 2025}.
      """),
    fixes: """
      None: say it without the negation, or with a relation in the body.
      """)
}

extension Message {
  static func contextNegated(_ c: ClaimWording) -> String {
    let words = c.words
    return
      "not judged, because of \"\(words)\" in the same clause: say what is claimed in the body, as in \"< 80 %\""
  }
}
