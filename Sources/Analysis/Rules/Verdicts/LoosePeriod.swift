// The rule `loose-period`: "Early", "mid" or "late" of a date that is just outside of what the word says.
import Claims

extension Rule {
  static let loosePeriod = Rule(
    .loosePeriod, .information, in: .verdicts,
    finds: """
      "Early", "mid" or "late" of a date that is just outside of what the word says.
      """,
    why: """
      June is early in no year that readers know.
      """,
    given: """
      entity glide : model "Glide"
        redesigned 2024-06-10 [report]
      """,
    example: .note(
      """
      It was redesigned in [early 2024]{glide.redesigned}.
      """),
    instead: .note(
      """
      It was redesigned in [mid-2024]{glide.redesigned}.
      """),
    fixes: """
      Takes the word that fits; or the month.
      """)
}

extension Message {
  static func loosePeriod(_ c: ClaimWording) -> String {
    "the fact base has \(c.factDate), which is hardly \"\(c.phrase)\": give the month"
  }
}
