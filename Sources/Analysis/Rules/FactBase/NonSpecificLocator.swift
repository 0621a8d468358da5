// The rule `non-specific-locator`: a reference to a long document without a page, a section or a quotation.

extension Rule {
  static let nonSpecificLocator = Rule(
    .nonSpecificLocator, .hint, in: .factBase, isOnByDefault: false,
    finds: """
      A reference to a long document without a page, a section or a quotation.
      """,
    why: """
      Whoever checks it has to read the whole report.
      """,
    example: .facts(
      """
      entity norda-labs : company "Norda Labs"
        founded   1999 [report]
      """),
    instead: .facts(
      """
      entity norda-labs : company "Norda Labs"
        founded   1999 [report p2 "set up in 1999"]
      """),
    fixes: """
      None.
      """)
}

extension Message {
  static func nonSpecificLocator() -> String {
    "the reference names no place in its source: add a page or a quotation, as in \"[source p2]\""
  }
}
