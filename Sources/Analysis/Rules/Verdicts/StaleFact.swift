// The rule `stale-fact`: a claim that rests on a statement older than its property is to be reviewed.
import Claims

extension Rule {
  static let staleFact = Rule(
    .staleFact, .warning, in: .verdicts,
    finds: """
      A claim that rests on a statement older than its property is to be reviewed.
      """,
    why: """
      Headcounts and stakes drift; an old figure may have been overtaken unnoticed.
      """,
    given: """
      property headcount "headcount" "employees"
        review-every 2 year
      entity veka-yard : company "Veka"
        headcount 830 person @2021 [paper]
      """,
    example: .note(
      """
      The yard employs [830 people]{veka-yard.headcount}.
      """),
    instead: .note(
      """
      The yard employed [830 people]{veka-yard.headcount @ 2021} in 2021. %% ignore: stale-fact -- told as of 2021
      """),
    fixes: """
      None: look the figure up again and record it.
      """)
}

extension Message {
  static func staleFact(_ c: ClaimWording) -> String {
    let date = c.vouchedDate
    return "the fact dates from" + (date.isEmpty ? " long ago" : " \(date)")
      + " and is due for review: look up \(c.property.isEmpty ? "the value" : c.property) again, "
      + "and add what you find"
  }
}
