// The rule `excess-digits`: more digits than the currency has, or than anybody measures.
import Facts

extension Rule {
  static let excessDigits = Rule(
    .excessDigits, .warning, in: .factBase,
    finds: """
      More digits than the currency has, or than anybody measures.
      """,
    why: """
      In a fact every written digit counts, and made-up ones turn true claims into false ones.
      """,
    example: .facts(
      """
      entity norda-labs : company "Norda Labs"
        revenue   12.345 EUR @2025 [report]
      """),
    instead: .facts(
      """
      entity norda-labs : company "Norda Labs"
        revenue   12.35 EUR @2025 [report]
      """),
    fixes: """
      None.
      """)
}

extension Message {
  static func excessDigits(_ issue: FactIssue) -> String {
    issue.detail == .minorUnit
      ? "the amount is finer than the smallest unit of its currency: drop the digits beyond it"
      : "more digits than anybody measures: write those the source has"
  }
}
