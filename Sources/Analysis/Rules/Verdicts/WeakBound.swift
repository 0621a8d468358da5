// The rule `weak-bound`: "Over" or "under" a figure that the fact is far beyond.
import Claims

extension Rule {
  static let weakBound = Rule(
    .weakBound, .information, in: .verdicts,
    finds: """
      "Over" or "under" a figure that the fact is far beyond.
      """,
    why: """
      It is true and tells little: "over 50%" of 71.9% hides the news.
      """,
    example: .note(
      """
      The EV share is [over 50%]{norda.ev-share @ 2025}.
      """),
    instead: .note(
      """
      The EV share is [over 70%]{norda.ev-share @ 2025}.
      """),
    fixes: """
      Takes the closest bound of the same roundness.
      """)
}

extension Message {
  static func weakBound(_ c: ClaimWording) -> String { "true, but \(c.has): a bound closer to it tells more" }
}
