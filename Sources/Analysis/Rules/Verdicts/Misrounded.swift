// The rule `misrounded`: a figure that is close to the fact's but rounded the wrong way, or "exactly" of a
// rounded one.
import Claims

extension Rule {
  static let misrounded = Rule(
    .misrounded, .warning, in: .verdicts,
    finds: """
      A figure that is close to the fact's but rounded the wrong way, or "exactly" of a rounded one.
      """,
    why: """
      Careless rounding makes readers doubt the rest.
      """,
    example: .note(
      """
      The EV share is [71%]{norda.ev-share @ 2025}.
      """),
    instead: .note(
      """
      The EV share is [72%]{norda.ev-share @ 2025}.
      """),
    fixes: """
      Rounds correctly at the same precision.
      """)
}

extension Message {
  static func misrounded(_ c: ClaimWording) -> String {
    c.isExactly ? "\(c.has), not exactly \(c.value)" : "\(c.fact) rounds to \(c.best), not \(c.value)"
  }
}
