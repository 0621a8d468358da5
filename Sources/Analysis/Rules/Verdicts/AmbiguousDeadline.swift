// The rule `ambiguous-deadline`: "By" a month or year in which the thing happened.
import Claims

extension Rule {
  static let ambiguousDeadline = Rule(
    .ambiguousDeadline, .information, in: .verdicts,
    finds: """
      "By" a month or year in which the thing happened.
      """,
    why: """
      "By 2024" can mean before it begins or before it ends.
      """,
    example: .note(
      """
      It was redesigned by [2024]{glide.redesigned}.
      """),
    instead: .note(
      """
      It was redesigned by the end of [2024]{glide.redesigned}.
      """),
    fixes: """
      Writes "by the end of".
      """)
}

extension Message {
  static func ambiguousDeadline(_ c: ClaimWording) -> String {
    "\"by \(c.value)\" can mean its start or its end, and the fact base has \(c.factDate): write \"by the end of\", or the day"
  }
}
