// The rule `loose-multiple`: "Doubled", "tripled" or "N times" where the ratio is more than a twentieth
// off.
import Claims

extension Rule {
  static let looseMultiple = Rule(
    .looseMultiple, .warning, in: .verdicts,
    finds: """
      "Doubled", "tripled" or "N times" where the ratio is more than a twentieth off.
      """,
    why: """
      A bare multiple reads as exact.
      """,
    given: """
      entity veka : brand "Veka"
        sales     1500 vehicle @2020 [report]
        sales     2800 vehicle @2021 [report]
      """,
    example: .note(
      """
      Sales [doubled]{growth(veka.sales @ 2021)}.
      """),
    instead: .note(
      """
      Sales [nearly doubled]{growth(veka.sales @ 2021)}.
      """),
    fixes: """
      Adds the hedge that fits.
      """)
}

extension Message {
  static func looseMultiple(_ c: ClaimWording) -> String {
    "the facts give a ratio of \(c.fact): write \"\(c.fittingHedge) \(c.value)\""
  }
}
