// The rule `unknown-source`: a citation `[^id]`, an option `src:` or a reference in a fact base whose
// source nothing defines.

extension Rule {
  static let unknownSource = Rule(
    .unknownSource, .error, in: .binding,
    finds: """
      A citation `[^id]`, an option `src:` or a reference in a fact base whose source nothing defines.
      """,
    why: """
      A source that cannot be looked up supports nothing.
      """,
    example: .note(
      """
      Norda sold [151,939 cars]{norda.sales @ 2025}[^reprt].
      """),
    instead: .note(
      """
      Norda sold [151,939 cars]{norda.sales @ 2025}[^report].
      """),
    fixes: """
      Takes one of the nearest ids.
      """)
}

extension Message {
  static func unknownSource(_ id: String, nearest: [String]) -> String {
    "nothing defines the source \"\(id)\""
      + didYouMean(nearest, else: "; add a line \"[^\(id)]: …\", or correct the id")
  }

  static func unknownFactSource(_ id: String, nearest: [String]) -> String {
    "nothing defines the source \"\(id)\"" + didYouMean(nearest, else: "; add its record, or correct the id")
  }
}
