// The rule `unclosed-mark`: a mark that is opened and never closed.
import Syntax

extension Rule {
  static let unclosedMark = Rule(
    .unclosedMark, .error, in: .syntax, isFixed: true,
    finds: """
      A mark that is opened and never closed: `[[`, `[…]{` or `(` without its end before the next blank line; or
      the end of one that was never opened.
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
      Inserts what closes or opens the mark, or takes away the bracket that is too many.
      """)
}

extension Message {
  /// `expected` says what closes the mark.
  static func unclosedMark(_ expected: SyntaxExpectation) -> String {
    switch expected {
    case .openReference, .openBracket, .openBody: "this mark is not opened: expected \(expected.phrase)"
    case .oneOpenBrace, .oneBracketLess: "brackets do not pair: expected \(expected.phrase)"
    default: "this mark is not closed: expected \(expected.phrase)"
    }
  }
}
