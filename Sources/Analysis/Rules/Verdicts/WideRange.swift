// The rule `wide-range`: a range whose ends are further apart than half its middle.
import Claims

extension Rule {
  static let wideRange = Rule(
    .wideRange, .information, in: .verdicts,
    finds: """
      A range whose ends are further apart than half its middle.
      """,
    why: """
      "Between 40 and 80%" says almost nothing.
      """,
    example: .note(
      """
      The EV share is [between 40 and 80%]{norda.ev-share @ 2025}.
      """),
    instead: .note(
      """
      The EV share is [between 70 and 75%]{norda.ev-share @ 2025}.
      """),
    fixes: """
      Writes the figure.
      """)
}

extension Message {
  static func wideRange(_ c: ClaimWording) -> String { "true, but a wide range: \(c.has)" }
}
