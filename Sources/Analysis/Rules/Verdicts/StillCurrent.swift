// The rule `still-current`: "Former" of something that still holds, or "incoming" of something that holds
// already.
import Claims

extension Rule {
  static let stillCurrent = Rule(
    .stillCurrent, .error, in: .verdicts,
    finds: """
      "Former" of something that still holds, or "incoming" of something that holds already.
      """,
    why: """
      It tells readers that somebody has lost an office that he or she holds.
      """,
    example: .note(
      """
      The former head [[Jan Vik]]{former norda-group.ceo} agreed.
      """),
    instead: .note(
      """
      The former head [[Ada Holm]]{former norda-group.ceo} agreed.
      """),
    fixes: """
      Drops the word.
      """)
}

extension Message {
  static func stillCurrent(_ c: ClaimWording) -> String {
    let who = c.claimed.isEmpty ? "this" : c.claimed
    let since = c.startDate
    return "\(who) is \(c.property) now" + (since.isEmpty ? "" : ", since \(since)")
      + ": drop the word that says otherwise"
  }
}
