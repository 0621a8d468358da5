// The rule `false-precision`: a figure with more digits than its source has.
import Claims

extension Rule {
  static let falsePrecision = Rule(
    .falsePrecision, .warning, in: .verdicts,
    finds: """
      A figure with more digits than its source has.
      """,
    why: """
      The digits that were added are made up.
      """,
    example: .note(
      """
      The EV share is [71.90%]{norda.ev-share @ 2025}.
      """),
    instead: .note(
      """
      The EV share is [71.9%]{norda.ev-share @ 2025}.
      """),
    fixes: """
      Writes the source's figure.
      """)
}

extension Message {
  static func falsePrecision(_ c: ClaimWording) -> String {
    "the source has no finer figure than \(c.fact): drop the digits beyond it"
  }
}
