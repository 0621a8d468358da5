// The rule `ambiguous-binding`: a path that no statement matches exactly, while statements that differ only
// in their dimensions exist.
import Claims

extension Rule {
  static let ambiguousBinding = Rule(
    .ambiguousBinding, .warning, in: .binding,
    finds: """
      A path that no statement matches exactly, while statements that differ only in their dimensions exist.
      """,
    why: """
      Sales in one region and sales in the world are different figures, and Stet guesses none.
      """,
    given: """
      entity veka : brand "Veka"
        sales(region: nordics)   9120 vehicle @2025 [report]
      """,
    example: .note(
      """
      Veka sold [9,120 cars]{veka.sales @ 2025}.
      """),
    instead: .note(
      """
      Veka sold [9,120 cars]{veka.sales(region: nordics) @ 2025}.
      """),
    fixes: """
      Adds the dimensions of one of the statements.
      """)
}

extension Message {
  static func ambiguousBinding(_ c: ClaimWording) -> String {
    let choices = c.dimensionChoices
    return "\(c.subject.isEmpty ? "the fact base" : c.subject) has this only with dimensions"
      + (choices.isEmpty ? ": add them to the property" : ": write \(list(choices, "or"))")
  }
}
