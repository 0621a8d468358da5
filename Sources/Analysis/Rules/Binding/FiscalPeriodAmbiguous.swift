// The rule `fiscal-period-ambiguous`: a plain year for an entity whose fiscal year is not the calendar's,
// where only the fiscal year has a figure.
import Claims

extension Rule {
  static let fiscalPeriodAmbiguous = Rule(
    .fiscalPeriodAmbiguous, .warning, in: .binding,
    finds: """
      A plain year for an entity whose fiscal year is not the calendar's, where only the fiscal year has a
      figure.
      """,
    why: """
      "2025" and "fiscal 2025" share at most some months; readers and facts must mean the same ones.
      """,
    given: """
      entity veka-yard : company "Veka"
        fiscal-year-start 04
      """,
    example: .note(
      """
      The yard earned [2.4 billion euros]{veka-yard.revenue @ 2025}.
      """),
    instead: .note(
      """
      The yard earned [2.4 billion euros]{veka-yard.revenue @ FY2025}.
      """),
    fixes: """
      Writes the fiscal year or the calendar year.
      """)
}

extension Message {
  static func fiscalPeriodAmbiguous(_ c: ClaimWording) -> String {
    "the fiscal year of \(c.subject) is not the calendar year: write \"FY\" before the year if it is meant"
  }
}
