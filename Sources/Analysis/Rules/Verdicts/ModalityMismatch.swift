// The rule `modality-mismatch`: a plan, a target, an estimate or a forecast told as fact.
import Claims

extension Rule {
  static let modalityMismatch = Rule(
    .modalityMismatch, .warning, in: .verdicts,
    finds: """
      A plan, a target, an estimate or a forecast told as fact.
      """,
    why: """
      What somebody expects has not happened.
      """,
    given: """
      entity norda : brand "Norda"
        sales     160000 vehicle @2026 forecast [report]
      """,
    example: .note(
      """
      Norda sold [160,000 cars]{norda.sales @ 2026}.
      """),
    instead: .note(
      """
      Norda is to sell [160,000 cars]{forecast norda.sales @ 2026}, the report says.
      """),
    fixes: """
      Writes the modality into the body.
      """)
}

extension Message {
  static func modalityMismatch(_ c: ClaimWording) -> String {
    let kind = c.modality
    return "the fact base has this only as \(kind): say so, and write \"\(c.modalityWord)\" in the body"
  }
}
