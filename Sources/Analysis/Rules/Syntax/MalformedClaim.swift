// The rule `malformed-claim`: a body in braces that cannot be read.
import Syntax

extension Rule {
  static let malformedClaim = Rule(
    .malformedClaim, .error, in: .syntax, isFixed: true,
    finds: """
      A body in braces that cannot be read: a path without a property, a relation without a value, an unknown
      option.
      """,
    why: """
      A claim that cannot be read is not checked.
      """,
    example: .note(
      """
      Norda sold [151,939 cars]{norda. @ 2025}.
      """),
    instead: .note(
      """
      Norda sold [151,939 cars]{norda.sales @ 2025}.
      """),
    fixes: """
      By case: the operator that was meant, `;` between items, straight quotation marks.
      """)
}

extension Message {
  /// `expected` says what could have stood there.
  static func malformedClaim(_ expected: SyntaxExpectation) -> String {
    expected == .none ? malformedClaim() : "expected \(expected.phrase)"
  }

  static func malformedClaim() -> String { "expected a claim such as subject.property @ 2025 in the braces" }
}
