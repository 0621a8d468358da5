// The rule `unreadable-value`: shown text that is no value of the property's datatype, or another number of
// values than the body has claims.
import Claims
import Facts

extension Rule {
  static let unreadableValue = Rule(
    .unreadableValue, .error, in: .syntax,
    finds: """
      Shown text that is no value of the property's datatype, or another number of values than the body has
      claims.
      """,
    why: """
      Words that cannot be read as a figure, a date or a name cannot be compared with one.
      """,
    given: """
      property sales "sales"
        datatype   quantity
      """,
    example: .note(
      """
      Norda sold [its cars]{norda.sales @ 2025}.
      """),
    instead: .note(
      """
      Norda sold [151,939 cars]{norda.sales @ 2025}.
      """),
    fixes: """
      Replaces the text by the value that the facts give, where there is just one.
      """)
}

extension Message {
  static func unreadableValue(_ c: ClaimWording) -> String {
    let property = c.property.isEmpty ? "" : " for \(c.property)"
    if c.isBare {
      return
        "braces alone say no value\(property): put its words in [ ] directly before them, or \"=\" and the value inside"
    }
    switch c.datatype {
    case .quantity?:
      return "\"\(c.words)\" is no figure\(property); write one number for each claim in the braces"
    case .date?: return "\"\(c.words)\" is no date\(property); write a day, month, quarter or year"
    case .entity?:
      return "\"\(c.words)\" names nothing in the fact base\(property); write a name, or mark it with [[ ]]"
    case .boolean?:
      return "\"\(c.words)\" says neither yes nor no\(property); say it in the body, as in \"= yes\""
    case .text?, nil:
      return "\"\(c.words)\" cannot be read as a value\(property); give it in the body after \"=\""
    }
  }
}
