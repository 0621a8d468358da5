// The rule `conflicting-facts`: statements of equal rank that disagree, of which the claim agrees with
// some.
import Claims

extension Rule {
  static let conflictingFacts = Rule(
    .conflictingFacts, .warning, in: .verdicts,
    finds: """
      Statements of equal rank that disagree, of which the claim agrees with some.
      """,
    why: """
      Which of them is right is for a person to decide, and to record.
      """,
    given: """
      entity glide : model "Glide"
        launched  2021 [report]
        launched  2022 [paper]
      """,
    example: .note(
      """
      It was launched in [2021]{glide.launched}.
      """),
    instead: .note(
      """
      It was launched in [2021]{glide.launched}[^report].
      """),
    fixes: """
      None: cite the source that is relied on, or mark a statement `preferred` or `deprecated`.
      """)
}

extension Message {
  static func conflictingFacts(_ c: ClaimWording) -> String {
    let values = c.statementValues
    return "the fact base has \(values.count > 1 ? list(values, "and") : "statements that disagree"):"
      + " cite the source you rely on, or rank the statements"
  }
}
