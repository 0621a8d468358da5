// The rule `unit-mismatch`: a figure in another unit than the fact's that is wrong once converted.
import Claims

extension Rule {
  static let unitMismatch = Rule(
    .unitMismatch, .error, in: .binding,
    finds: """
      A figure in another unit than the fact's that is wrong once converted; a unit that nobody knows.
      """,
    why: """
      Miles for kilometres is a mistake by more than half.
      """,
    given: """
      entity glide : model "Glide"
        reach     452 kilometre [report]
      """,
    example: .note(
      """
      It runs [452 miles]{glide.reach}.
      """),
    instead: .note(
      """
      It runs [452 km]{glide.reach}.
      """),
    fixes: """
      Converts the figure; or takes the fact's unit.
      """)
}

extension Message {
  static func unitMismatch(_ c: ClaimWording) -> String {
    if c.result.verdict != .contradicted, c.result.comparison != nil {
      return "\(c.value) is right, but \(c.has): give it in that unit"
    }
    return c.result.comparison == nil
      ? "\"\(c.words)\" is in no unit that Stet knows for \(c.property.isEmpty ? "this" : c.property)"
      : "\(c.has), not \(c.value): check the unit"
  }
}
