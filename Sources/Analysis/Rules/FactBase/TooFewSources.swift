// The rule `too-few-sources`: a statement with fewer references than its property asks for.
import Facts

extension Rule {
  static let tooFewSources = Rule(
    .tooFewSources, .information, in: .factBase,
    finds: """
      A statement with fewer references than its property asks for.
      """,
    why: """
      Some facts are to be believed only when two say so.
      """,
    given: """
      property fine "fine"
        source-min 2
      """,
    example: .facts(
      """
      entity norda-labs : company "Norda Labs"
        fine      12 m EUR @2025 [paper]
      """),
    instead: .facts(
      """
      entity norda-labs : company "Norda Labs"
        fine      12 m EUR @2025 [paper] [report]
      """),
    fixes: """
      None.
      """)
}

extension Message {
  static func tooFewSources(_ issue: FactIssue, property name: String) -> String {
    "\(name.isEmpty ? "this" : name) asks for \(issue.operand) sources: add another reference"
  }
}
