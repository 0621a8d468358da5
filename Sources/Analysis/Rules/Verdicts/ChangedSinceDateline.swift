// The rule `changed-since-dateline`: a claim of a published note that was right on its dateline and is not
// any more.
import Claims

extension Rule {
  static let changedSinceDateline = Rule(
    .changedSinceDateline, .information, in: .verdicts,
    finds: """
      A claim of a published note that was right on its dateline and is not any more.
      """,
    why: """
      The note was no mistake, but it may deserve an update.
      """,
    example: .note(
      """
      ---
      dateline: 2025-03-01
      status: published
      ---

      Norda is run by [[Ada Holm]]{norda-group.ceo}.
      """),
    instead: .note(
      """
      ---
      dateline: 2026-03-01
      status: published
      ---

      Norda is run by [[Jan Vik]]{norda-group.ceo}.
      """),
    fixes: """
      None: the note was right when it was printed.
      """)
}

extension Message {
  static func changedSinceDateline(_ c: ClaimWording) -> String {
    let now = c.result.verdictToday.map { ", and is \($0.name) today" } ?? " and is not any more"
    return "this was right on the dateline\(now): consider an update"
  }
}
