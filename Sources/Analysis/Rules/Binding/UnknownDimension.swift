// The rule `unknown-dimension`: a dimension that the property does not have, or a value of one that stands
// nowhere in the fact base.

extension Rule {
  static let unknownDimension = Rule(
    .unknownDimension, .error, in: .binding,
    finds: """
      A dimension that the property does not have, or a value of one that stands nowhere in the fact base.
      """,
    why: """
      Dimensions must match exactly; with a misspelled one no fact is found.
      """,
    example: .note(
      """
      Norda sold [40,210 cars]{norda.sales(region: nordicks) @ 2025} in the north.
      """),
    instead: .note(
      """
      Norda sold [40,210 cars]{norda.sales(region: nordics) @ 2025} in the north.
      """),
    fixes: """
      Takes one of the nearest dimensions or values.
      """)
}

extension Message {
  static func unknownDimension(_ word: String, nearest: [String], known: [String]) -> String {
    let choices = known.isEmpty ? "; correct or remove it" : "; the property has \(list(known))"
    return "no fact has the dimension or value \"\(word)\"" + didYouMean(nearest, else: choices)
  }
}
