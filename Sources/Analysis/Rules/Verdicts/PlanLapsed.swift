// The rule `plan-lapsed`: a plan told as still ahead whose day has passed, while no statement says that it
// happened.
import Claims

extension Rule {
  static let planLapsed = Rule(
    .planLapsed, .warning, in: .verdicts,
    finds: """
      A plan told as still ahead whose day has passed, while no statement says that it happened.
      """,
    why: """
      Either it happened and the facts lack it, or it did not and that is news.
      """,
    given: """
      entity west-works : plant "West Works"
        opened    2025-10 planned [paper]
      """,
    example: .note(
      """
      The works will open in [October 2025]{planned west-works.opened}.
      """),
    instead: .note(
      """
      The works was to open in [October 2025]{planned west-works.opened}.
      """),
    fixes: """
      None: find out what became of it.
      """)
}

extension Message {
  static func planLapsed(_ c: ClaimWording) -> String {
    let date = c.factDate.isEmpty ? "the day planned" : c.factDate
    return "\(date) has passed and no fact says that it happened: find out, or say that it was planned"
  }
}
