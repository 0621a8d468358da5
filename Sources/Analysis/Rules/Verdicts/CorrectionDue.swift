// The rule `correction-due`: a claim of a published note that a statement recorded after its dateline
// excludes.
import Claims

extension Rule {
  static let correctionDue = Rule(
    .correctionDue, .error, in: .verdicts,
    finds: """
      A claim of a published note that a statement recorded after its dateline excludes.
      """,
    why: """
      It was printed in good faith and has turned out wrong: readers are owed a correction.
      """,
    given: """
      entity veka : brand "Veka"
        sales     5100 vehicle @2024 recorded 2025-01-10 [paper]
        sales     4900 vehicle @2024 recorded 2025-06-01 preferred [report]
      """,
    example: .note(
      """
      ---
      dateline: 2025-02-01
      status: published
      ---

      Veka sold [5,100 cars]{veka.sales @ 2024}.
      """),
    instead: .note(
      """
      ---
      dateline: 2025-07-01
      status: published
      ---

      Veka sold [4,900 cars]{veka.sales @ 2024}.
      """),
    fixes: """
      None: correct it, and say that it was corrected.
      """)
}

extension Message {
  static func correctionDue(_ c: ClaimWording) -> String {
    let recorded = c.recordedDate
    return "a fact recorded " + (recorded.isEmpty ? "after the dateline" : "on \(recorded)")
      + " excludes this: print a correction"
  }
}
