// The rule `derived-from-rounded`: a figure worked out from rounded ones, of which more digits are given
// than they carry.
import Claims

extension Rule {
  static let derivedFromRounded = Rule(
    .derivedFromRounded, .information, in: .verdicts,
    finds: """
      A figure worked out from rounded ones, of which more digits are given than they carry.
      """,
    why: """
      From 5% and 6% follows a rise by anything between 0 and 40%.
      """,
    given: """
      entity veka : brand "Veka"
        ev-share  5 % @2019 [report]
        ev-share  6 % @2020 [report]
      """,
    example: .note(
      """
      Its EV share grew [20%]{growth(veka.ev-share @ 2020)}.
      """),
    instead: .note(
      """
      Its EV share rose to [6%]{veka.ev-share @ 2020}.
      """),
    fixes: """
      None: find finer figures, or give those there are.
      """)
}

extension Message {
  static func derivedFromRounded(_ c: ClaimWording) -> String {
    let ends = c.factEnds
    return "worked out from rounded figures" + (ends.isEmpty ? "" : ", it can be \(ends)")
      + ": give those, or find finer ones"
  }
}
