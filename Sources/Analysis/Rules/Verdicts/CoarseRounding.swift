// The rule `coarse-rounding`: a correct rounding that is more than a tenth away from the fact.
import Claims

extension Rule {
  static let coarseRounding = Rule(
    .coarseRounding, .warning, in: .verdicts,
    finds: """
      A correct rounding that is more than a tenth away from the fact.
      """,
    why: """
      "1%" of 1.4% is right by the rule and wrong by almost a third.
      """,
    given: """
      entity veka : brand "Veka"
        ev-share  1.4 % @2025 [report]
      """,
    example: .note(
      """
      The EV share of Veka is [1%]{veka.ev-share @ 2025}.
      """),
    instead: .note(
      """
      The EV share of Veka is [1.4%]{veka.ev-share @ 2025}.
      """),
    fixes: """
      Writes one digit more.
      """)
}

extension Message {
  static func coarseRounding(_ c: ClaimWording) -> String {
    "\(c.value) is far from \(c.fact) for so small a figure: write one digit more"
  }
}
