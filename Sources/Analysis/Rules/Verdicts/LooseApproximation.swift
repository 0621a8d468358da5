// The rule `loose-approximation`: "About", "nearly" or "just over" a figure that the fact is not close to.
import Claims

extension Rule {
  static let looseApproximation = Rule(
    .looseApproximation, .warning, in: .verdicts,
    finds: """
      "About", "nearly" or "just over" a figure that the fact is not close to.
      """,
    why: """
      A hedge is for rounding, not for guessing.
      """,
    example: .note(
      """
      The EV share is [about 80%]{norda.ev-share @ 2025}.
      """),
    instead: .note(
      """
      The EV share is [about 70%]{norda.ev-share @ 2025}.
      """),
    fixes: """
      Takes the nearest figure of the same roundness.
      """)
}

extension Message {
  static func looseApproximation(_ c: ClaimWording) -> String {
    "\(c.has), which is far from \"\(c.phrase)\": \"about \(c.bestCoarse)\" is nearer"
  }
}
