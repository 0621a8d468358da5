// The rule `syntax`: a line of a fact base that cannot be read.
import Facts
import Syntax

extension Rule {
  static let syntax = Rule(
    .syntax, .error, in: .factBase, isFixed: true,
    finds: """
      A line of a fact base that cannot be read.
      """,
    why: """
      The line is skipped, and what it states does not count.
      """,
    example: .facts(
      """
      entity norda-labs : company "Norda Labs
        founded   1999 [report]
      """),
    instead: .facts(
      """
      entity norda-labs : company "Norda Labs"
        founded   1999 [report]
      """),
    fixes: """
      Takes the nearest field or word.
      """)
}

extension Message {
  static func factSyntax(_ issue: FactIssue) -> String {
    if let form = issue.fieldForm { return "expected \(form.phrase)" }
    guard let expected = SyntaxExpectation(rawValue: UInt8(clamping: issue.operand)), expected != .none else {
      return "this line cannot be read: expected \"property value\" with its qualifiers"
    }
    return "expected \(expected.phrase)"
  }

  static func unknownField(_ name: String, nearest: [String]) -> String {
    "no field is called \"\(name)\" in this kind of record"
      + didYouMean(nearest, else: ": correct or remove it")
  }
}

extension FactFieldForm {
  fileprivate var phrase: String {
    switch self {
    case .date: "a date of the calendar: 2025, 2025-07 or 2025-07-31"
    case .number: "a number after the field: 12 or 0.5"
    case .wholeNumber: "a whole number after the field: 2"
    case .pattern: "a pattern in quotation marks, with each bracket closed: \"[A-Z]{3}\""
    case .duration: "a duration: 90 days, 6 months or 1 year"
    case .month: "the first month of the fiscal year: 4, 04-01 or april"
    case .alone: "nothing after this word: it says all by standing there"
    case .tier, .datatype, .temporality, .kind, .other: "the field in the form that the reference gives"
    }
  }
}
