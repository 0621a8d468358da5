// The rule `out-of-range`: a range that the fact lies outside of.
import Claims

extension Rule {
  static let outOfRange = Rule(
    .outOfRange, .error, in: .verdicts,
    finds: """
      A range that the fact lies outside of.
      """,
    why: """
      A range is a promise that the figure is in it.
      """,
    example: .note(
      """
      The EV share is [between 75 and 80%]{norda.ev-share @ 2025}.
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
  static func outOfRange(_ c: ClaimWording) -> String { "\(c.has), which is not \(c.value)" }
}
