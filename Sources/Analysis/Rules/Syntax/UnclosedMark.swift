// The rule `unclosed-mark`: a mark that is opened and never closed.
import Syntax

extension Rule {
  static let unclosedMark = Rule(
    .unclosedMark, .error, in: .syntax, isFixed: true,
    finds: """
      A mark that is opened and never closed: `[[`, `[…]{` or `(` without its end before the next blank line.
      """,
    why: """
      Until it is closed nobody can say what it names or claims, so the opener counts as plain text and the
      claim is not checked.
      """,
    example: .note(
      """
      The new model comes from [[Norda.
      """),
    instead: .note(
      """
      The new model comes from [[Norda]].
      """),
    fixes: """
      Inserts what closes the mark.
      """)
}

extension Message {
  /// `expected` says what closes the mark.
  static func unclosedMark(_ expected: SyntaxExpectation) -> String {
    "this mark is not closed: expected \(expected.phrase)"
  }
}
