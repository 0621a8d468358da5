// The rule `invalid-front-matter`: a known key of the front matter whose value cannot be read or that is given
// twice, or a line there that is no `key: value`.
import Syntax

extension Rule {
  static let invalidFrontMatter = Rule(
    .invalidFrontMatter, .error, in: .syntax,
    finds: """
      A known key of the front matter whose value cannot be read or that is given twice, or a line there that is no
      `key: value`.
      """,
    why: """
      The dateline, the locale and the subject decide how every claim of the note is read; a value that is
      passed over in silence would change verdicts.
      """,
    example: .note(
      """
      ---
      dateline: last Tuesday
      ---

      The year was good.
      """),
    instead: .note(
      """
      ---
      dateline: 2026-03-01
      ---

      The year was good.
      """),
    fixes: """
      By case: the nearest word for `status`, the day of a dateline that is written another way.
      """)
}

extension Message {
  static func invalidDateline(_ value: String) -> String {
    "expected a day such as 2026-01-29, optionally after a place and a comma, not \"\(value)\""
  }

  static func implausibleDateline(_ value: String) -> String {
    "the note cannot be of \(value): check the year of the dateline"
  }

  static func invalidLocale(_ value: String) -> String {
    "expected the tag of a language whose numbers Stet reads, such as en, en-GB, fr, de or uk, not \"\(value)\""
  }

  static func invalidStatus(_ value: String) -> String { "expected draft or published, not \"\(value)\"" }

  static func repeatedKey(_ key: String) -> String {
    "\"\(key)\" is given twice: the first one counts, so remove one of the two"
  }

  static func missingFrontMatterValue(_ key: String) -> String { "expected a value after \"\(key):\"" }

  static func unknownBase(_ name: String, known: [String]) -> String {
    known.isEmpty
      ? "no fact base is called \"\(name)\""
      : "no fact base is called \"\(name)\"; there \(known.count == 1 ? "is" : "are") \(list(known))"
  }

  static func malformedFrontMatterLine(_ expected: SyntaxExpectation) -> String {
    "expected \(expected.phrase)"
  }
}
