// The rule `sign-flip`: a figure that is the fact's with the other sign.
import Claims

extension Rule {
  static let signFlip = Rule(
    .signFlip, .error, in: .verdicts,
    finds: """
      A figure that is the fact's with the other sign: a loss told as a profit.
      """,
    why: """
      The reader takes away the opposite of what happened.
      """,
    given: """
      entity norda-group : company "Norda Group"
        result   -310 m EUR @2025 [report]
      """,
    example: .note(
      """
      Norda made [310 million euros]{norda-group.result @ 2025}.
      """),
    instead: .note(
      """
      Norda made a loss of [310 million euros]{norda-group.result @ 2025}.
      """),
    fixes: """
      Changes the sign, or the word of gain or loss.
      """)
}

extension Message {
  static func signFlip(_ c: ClaimWording) -> String { "\(c.has), not \(c.value): check the sign" }
}
