// The rule `scale-slip`: a figure that is ten, a hundred, a thousand or a million times the fact's, or that
// part of it.
import Claims

extension Rule {
  static let scaleSlip = Rule(
    .scaleSlip, .error, in: .verdicts,
    finds: """
      A figure that is ten, a hundred, a thousand or a million times the fact's, or that part of it.
      """,
    why: """
      A million for a billion, or a zero too many, is read over and printed.
      """,
    example: .note(
      """
      Norda earned [57.9 million euros]{norda-group.revenue @ 2025}.
      """),
    instead: .note(
      """
      Norda earned [57.9 billion euros]{norda-group.revenue @ 2025}.
      """),
    fixes: """
      Writes the right scale word, or the fact's figure.
      """)
}

extension Message {
  static func scaleSlip(_ c: ClaimWording) -> String {
    "\(c.has), not \(c.value): check the scale word and the zeros"
  }
}
