// The rule `unclosed-block`: a fence or a front matter without the line that ends it.
import Syntax

extension Rule {
  static let unclosedBlock = Rule(
    .unclosedBlock, .error, in: .syntax, isFixed: true,
    finds: """
      A fence or a front matter without the line that ends it.
      """,
    why: """
      Nobody can say where it was meant to end, so it is read as plain text from its opener on, and what it
      was to say (a dateline, facts) does not count.
      """,
    example: .note(
      """
      ---
      title: Norda sells more

      The year was good.
      """),
    instead: .note(
      """
      ---
      title: Norda sells more
      ---

      The year was good.
      """),
    fixes: """
      Inserts the closing line.
      """)
}

extension Message {
  /// `expected` says which line closes the block.
  static func unclosedBlock(_ expected: SyntaxExpectation) -> String {
    "this block is not closed: expected \(expected.phrase)"
  }
}
