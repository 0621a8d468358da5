// The rule `invalid-configuration`: a configuration that cannot be read, or a setting in it that is unknown
// or has a wrong value.

extension Rule {
  static let invalidConfiguration = Rule(
    .invalidConfiguration, .error, in: .factBase, isFixed: true,
    finds: """
      A configuration that cannot be read, or a setting in it that is unknown or has a wrong value.
      """,
    why: """
      A misspelled setting that is passed over leaves a rule on or off against what somebody decided.
      """,
    example: .other(
      """
      { "rules": { "no-fact": "of" } }
      """),
    instead: .other(
      """
      { "rules": { "no-fact": "off" } }
      """),
    fixes: """
      None.
      """)
}

extension Message {
  /// `expected` completes "expected …".
  static func invalidConfiguration(expected: String) -> String { "expected \(expected)" }
}
