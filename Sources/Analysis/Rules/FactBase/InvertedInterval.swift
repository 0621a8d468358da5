// The rule `inverted-interval`: a validity, a period, a range or a pair of limits that ends before it
// begins.
import Facts

extension Rule {
  static let invertedInterval = Rule(
    .invertedInterval, .error, in: .factBase,
    finds: """
      A validity, a period, a range or a pair of limits that ends before it begins.
      """,
    why: """
      It holds at no time, so the statement would never apply.
      """,
    example: .facts(
      """
      entity norda-labs : company "Norda Labs"
        ceo       jan-vik from 2025-07-01 until 2024-06-30 [report]
      """),
    instead: .facts(
      """
      entity norda-labs : company "Norda Labs"
        ceo       jan-vik from 2024-07-01 until 2025-06-30 [report]
      """),
    fixes: """
      None.
      """)
}

extension Message {
  static func invertedInterval(_ issue: FactIssue) -> String {
    switch issue.detail {
    case .range: "the range ends below where it begins: write the smaller value first"
    case .period: "the period ends before it begins: write the earlier date first"
    case .limits: "the minimum lies above the maximum: exchange them"
    default: "it ends before it begins: check \"from\" and \"until\""
    }
  }
}
