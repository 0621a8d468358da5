// The rule `precision-insufficient`: a claim that the facts are too coarse to decide.
import Claims

extension Rule {
  static let precisionInsufficient = Rule(
    .precisionInsufficient, .warning, in: .verdicts,
    finds: """
      A claim that the facts are too coarse to decide.
      """,
    why: """
      A source that prints 20% cannot carry "over 20%": the true value may be 19.6%.
      """,
    given: """
      entity norda : brand "Norda"
        ev-share  20 % @2020 [report]
      """,
    example: .note(
      """
      The EV share was [over 20%]{norda.ev-share @ 2020} in 2020.
      """),
    instead: .note(
      """
      The EV share was [about 20%]{norda.ev-share @ 2020} in 2020.
      """),
    fixes: """
      Takes a hedge that the fact carries.
      """)
}

extension Message {
  static func precisionInsufficient(_ c: ClaimWording) -> String {
    let fact = c.fact.isEmpty ? c.factDate : c.fact
    return fact.isEmpty
      ? "the facts are too coarse to decide this: hedge it, or find a finer source"
      : "\(fact) is too coarse to decide \"\(c.phrase)\": hedge it, or find a finer source"
  }
}
