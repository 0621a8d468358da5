// The rule `limit-reached`: something larger than Stet reads.
import Facts
import Syntax

extension Rule {
  static let limitReached = Rule(
    .limitReached, .warning, in: .syntax,
    finds: """
      Something larger than Stet reads: a file beyond 64 MiB, nesting beyond 64 levels, a number beyond 30
      digits; in a paragraph more than 4,096 marks, 1,024 open brackets or 1,000 mistakes; a body beyond 64 KiB or
      64 items, an expression of more than 256 values; more than 4,096 parts or 16 dimensions in a line of a fact
      base, or more than 10,000 findings of a kind in one.
      """,
    why: """
      What lies beyond a limit is not checked, and silence would look like approval.
      """,
    example: .facts(
      """
      entity norda-labs : company "Norda Labs"
        founded  1999 [report]
        revenue  1234567890123456789012345678901 EUR @2025 [report]
      """),
    instead: .facts(
      """
      entity norda-labs : company "Norda Labs"
        founded  1999 [report]
        revenue  1234567890 EUR @2025 [report]
      """),
    fixes: """
      None.
      """)
}

extension Message {
  /// `expected` says what is read at most.
  static func limitReached(_ expected: SyntaxExpectation) -> String {
    "more than Stet reads: expected \(expected.phrase)"
  }

  static func beyondExactArithmetic() -> String {
    "the figures are too large or too fine for exact arithmetic, so the claim is not judged; use fewer digits"
  }

  static func factLimit(_ issue: FactIssue) -> String {
    switch issue.detail {
    case .digits: "a number has at most 30 digits; write it with a scale word or round it"
    case .dimensions: "a statement has at most 16 dimensions; the rest of them are not read"
    case .references: "a statement keeps only its first references; the rest of them are not read"
    case .findings: "more findings of this kind than are listed; mend the first ones and look again"
    case .size: "the file is larger than Stet reads; split it"
    default:
      SyntaxExpectation(rawValue: UInt8(clamping: issue.operand)).map(limitReached)
        ?? "larger than Stet reads; what lies beyond the limit is left out"
    }
  }
}
