// Which rules are on, and how much each one matters.

/// The severity of every rule; a rule that is off has none.
package struct RuleSettings: Hashable, Sendable {
  private static let off: UInt8 = .max
  /// The raw severity of each code, at its raw value.
  private var severities: [UInt8]

  /// As spec 4 has it.
  package static let standard = RuleSettings()

  private init() {
    severities = RuleCode.allCases.map { code in
      let rule = Rule.of(code)
      return rule.isOnByDefault ? rule.severity.rawValue : RuleSettings.off
    }
  }

  /// The severity of the rule; nil when it is off. To set that of a rule that is fixed (a parse error) does nothing.
  package subscript(code: RuleCode) -> Severity? {
    get {
      let index = Int(code.rawValue)
      return index < severities.count ? Severity(rawValue: severities[index]) : nil
    }
    set {
      let index = Int(code.rawValue)
      guard index < severities.count, !Rule.of(code).isFixed else { return }
      severities[index] = newValue?.rawValue ?? RuleSettings.off
    }
  }
}
