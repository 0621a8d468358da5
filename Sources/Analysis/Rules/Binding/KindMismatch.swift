// The rule `kind-mismatch`: a figure of another kind than the fact's.
import Claims

extension Rule {
  static let kindMismatch = Rule(
    .kindMismatch, .error, in: .binding,
    finds: """
      A figure of another kind than the fact's: percent for percentage points, power for energy, money for a
      count.
      """,
    why: """
      Figures of different kinds cannot be compared, and mixing them up changes what is said.
      """,
    example: .note(
      """
      The EV share rose by [52%]{change(norda.ev-share @ 2025)}.
      """),
    instead: .note(
      """
      The EV share rose by [52 percentage points]{change(norda.ev-share @ 2025)}.
      """),
    fixes: """
      Takes the fact's unit.
      """)
}

extension Message {
  static func kindMismatch(_ c: ClaimWording) -> String {
    let unit = c.factUnit
    return unit.isEmpty
      ? "\"\(c.words)\" is another kind of figure than the facts give: check its unit"
      : "\"\(c.words)\" is another kind of figure: the facts are in \(unit)"
  }
}
