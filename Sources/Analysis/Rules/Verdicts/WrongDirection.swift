// The rule `wrong-direction`: a rise told as a fall, or a fall as a rise.
import Claims

extension Rule {
  static let wrongDirection = Rule(
    .wrongDirection, .error, in: .verdicts,
    finds: """
      A rise told as a fall, or a fall as a rise.
      """,
    why: """
      The direction is the news; the size comes second.
      """,
    given: """
      entity norda : brand "Norda"
        sales     148300 vehicle @2024 [report]
        sales     151939 vehicle @2025 [report p2]
      """,
    example: .note(
      """
      Sales fell [2.5%]{growth(norda.sales @ 2025)}.
      """),
    instead: .note(
      """
      Sales rose [2.5%]{growth(norda.sales @ 2025)}.
      """),
    fixes: """
      None: the words of the sentence have to change.
      """)
}

extension Message {
  static func wrongDirection(_ c: ClaimWording) -> String {
    switch c.factSign {
    case 1: "it went up, by \(c.fact), not down: check the verb and the figure"
    case -1: "it went down, by \(c.factMagnitude), not up: check the verb and the figure"
    default:
      "it did not go \(c.result.reading?.change == .increase ? "up" : "down") by the facts: check the verb and the figure"
    }
  }
}
