// The rule `class-mismatch`: a property of an entity whose class cannot have it.
import Claims

extension Rule {
  static let classMismatch = Rule(
    .classMismatch, .error, in: .binding,
    finds: """
      A property of an entity whose class cannot have it.
      """,
    why: """
      A person has no sales: either the subject or the property is the wrong one.
      """,
    given: """
      property sales "sales"
        subject    company, brand
      """,
    example: .note(
      """
      She sold [151,939 cars]{ada-holm.sales @ 2025}.
      """),
    instead: .note(
      """
      Norda sold [151,939 cars]{norda.sales @ 2025}.
      """),
    fixes: """
      None.
      """)
}

extension Message {
  static func classMismatch(_ c: ClaimWording, property: String, classes: [String]) -> String {
    let kind = c.subjectClass.isEmpty ? "" : ", a \(c.subjectClass),"
    return "\(c.subject)\(kind) cannot have \"\(property)\": it belongs to \(list(classes, "or"))"
  }
}
