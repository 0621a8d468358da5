// The rule `bound-violated`: "Over", "under", "at least" or "nearly" where the fact lies on the other side
// of the bound.
import Claims

extension Rule {
  static let boundViolated = Rule(
    .boundViolated, .error, in: .verdicts,
    finds: """
      "Over", "under", "at least" or "nearly" where the fact lies on the other side of the bound.
      """,
    why: """
      "Over 80%" of 71.9% is false, however the 80% was meant.
      """,
    given: """
      entity norda : brand "Norda"
        ev-share  71.9 % @2025 [report]
      """,
    example: .note(
      """
      The EV share is [over 80%]{norda.ev-share @ 2025}.
      """),
    instead: .note(
      """
      The EV share is [over 70%]{norda.ev-share @ 2025}.
      """),
    fixes: """
      Changes the bound word; or writes the figure.
      """)
}

extension Message {
  static func boundViolated(_ c: ClaimWording) -> String { "\(c.has), which is not \(c.phrase)" }
}
