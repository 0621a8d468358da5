// The rule `date-mismatch`: a date that the fact excludes.
import Claims

extension Rule {
  static let dateMismatch = Rule(
    .dateMismatch, .error, in: .verdicts,
    finds: """
      A date that the fact excludes.
      """,
    why: """
      Dates are easy to check and easy to get wrong by a day or a year.
      """,
    given: """
      entity norda-group : company "Norda Group"
        founded  1951-03-04 [report]
      """,
    example: .note(
      """
      Norda was founded in [1953]{norda-group.founded}.
      """),
    instead: .note(
      """
      Norda was founded in [1951]{norda-group.founded}.
      """),
    fixes: """
      Writes the fact's date as finely as the text had it.
      """)
}

extension Message {
  static func dateMismatch(_ c: ClaimWording) -> String {
    let date = c.factDate
    return date.isEmpty ? "the fact base excludes this date" : "the fact base has \(date), not \(c.value)"
  }
}
