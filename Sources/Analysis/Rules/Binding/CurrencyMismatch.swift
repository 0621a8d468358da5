// The rule `currency-mismatch`: an amount in one currency where the fact is in another, and no dated rate
// says how they compare.
import Claims

extension Rule {
  static let currencyMismatch = Rule(
    .currencyMismatch, .error, in: .binding,
    finds: """
      An amount in one currency where the fact is in another, and no dated rate says how they compare.
      """,
    why: """
      Rates move daily, so Stet assumes none.
      """,
    given: """
      entity norda-group : company "Norda Group"
        revenue  57.9 bn EUR @2025 [report]
      """,
    example: .note(
      """
      Norda earned [$57.9 billion]{norda-group.revenue @ 2025}.
      """),
    instead: .note(
      """
      Norda earned [€57.9 billion]{norda-group.revenue @ 2025}.
      """),
    fixes: """
      Takes the fact's currency and figure.
      """)
}

extension Message {
  static func currencyMismatch(_ c: ClaimWording) -> String {
    let fact = c.fact
    return fact.isEmpty
      ? "\"\(c.words)\" is in another currency than the fact: give the amount in the fact's currency"
      : "the fact base has \(fact): give the amount in that currency"
  }
}
