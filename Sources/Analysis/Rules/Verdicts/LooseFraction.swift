// The rule `loose-fraction`: a fraction such as "half" or "a third" that is more than one percentage point
// from the fact.
import Claims

extension Rule {
  static let looseFraction = Rule(
    .looseFraction, .warning, in: .verdicts,
    finds: """
      A fraction such as "half" or "a third" that is more than one percentage point from the fact.
      """,
    why: """
      A bare fraction reads as exact.
      """,
    given: """
      entity norda : brand "Norda"
        ev-share  48.2 % @2023 [report]
      """,
    example: .note(
      """
      The EV share was [half]{norda.ev-share @ 2023} in 2023.
      """),
    instead: .note(
      """
      The EV share was [nearly half]{norda.ev-share @ 2023} in 2023.
      """),
    fixes: """
      Adds the hedge that fits.
      """)
}

extension Message {
  static func looseFraction(_ c: ClaimWording) -> String {
    "\(c.has): write \"\(c.fittingHedge) \(c.value)\""
  }
}
