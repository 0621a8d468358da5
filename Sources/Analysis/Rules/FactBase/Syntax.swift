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
      None.
      """)
}

extension Message {
  static func factSyntax(_ issue: FactIssue) -> String {
    guard let expected = SyntaxExpectation(rawValue: UInt8(clamping: issue.operand)), expected != .none else {
      return "this line cannot be read: expected \"property value\" with its qualifiers"
    }
    return "expected \(expected.phrase)"
  }

  static func unknownField(_ name: String) -> String {
    "no field is called \"\(name)\" in this kind of record: correct or remove it"
  }
}
