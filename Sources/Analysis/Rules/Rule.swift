// What a rule is: its code, how much it matters, and the page that explains it.

/// One rule with the text of its page. Every part is written for the person who meets the finding for the first time.
package struct Rule: Sendable {
  package enum Group: UInt8, CaseIterable, Sendable { case syntax, binding, verdicts, factBase }

  /// A text that shows the rule, in the form it is written in.
  package enum Example: Sendable {
    case note(String)
    case facts(String)
    /// A command or a configuration.
    case other(String)

    package var text: String {
      switch self {
      case .note(let text), .facts(let text), .other(let text): text
      }
    }
  }

  package let code: RuleCode
  package let severity: Severity
  package let group: Group
  package let isOnByDefault: Bool
  /// True for parse errors: they keep their severity, and nothing silences them (spec 4).
  package let isFixed: Bool
  package let finds: String
  package let why: String
  /// The lines of `Rule.exampleFacts` that the example rests on; empty when it rests on none.
  package let given: String
  package let example: Example
  package let instead: Example
  package let fixes: String

  init(
    _ code: RuleCode, _ severity: Severity, in group: Group, isOnByDefault: Bool = true,
    isFixed: Bool = false,
    finds: String, why: String, given: String = "", example: Example, instead: Example, fixes: String
  ) {
    self.code = code
    self.severity = severity
    self.group = group
    self.isOnByDefault = isOnByDefault
    self.isFixed = isFixed
    self.finds = finds
    self.why = why
    self.given = given
    self.example = example
    self.instead = instead
    self.fixes = fixes
  }
}

extension Rule.Group {
  /// The heading of the group in the index.
  package var title: String {
    switch self {
    case .syntax: "Notes: syntax and coverage"
    case .binding: "Entities and binding"
    case .verdicts: "Verdicts"
    case .factBase: "The fact base"
    }
  }
}
