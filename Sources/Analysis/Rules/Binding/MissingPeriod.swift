// The rule `missing-period`: a flow (sales, revenue, output) without `@` and a period.
import Claims

extension Rule {
  static let missingPeriod = Rule(
    .missingPeriod, .warning, in: .binding,
    finds: """
      A flow (sales, revenue, output) without `@` and a period.
      """,
    why: """
      A figure of a year, a quarter and a month are three figures; without a period none can be chosen.
      """,
    given: """
      property sales "sales"
        temporal   flow
      """,
    example: .note(
      """
      Norda sold [151,939 cars]{norda.sales}.
      """),
    instead: .note(
      """
      Norda sold [151,939 cars]{norda.sales @ 2025}.
      """),
    fixes: """
      Adds each period that there is a fact for.
      """)
}

extension Message {
  static func missingPeriod(_ c: ClaimWording) -> String {
    let periods = c.knownPeriods
    let choices = periods.isEmpty ? "such as \"@ 2025\"" : "the fact base has \(list(periods, "and"))"
    return "\(c.property.isEmpty ? "this" : c.property) needs a period after \"@\": \(choices)"
  }
}
