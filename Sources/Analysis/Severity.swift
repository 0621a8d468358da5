// How much a finding matters.

/// A finding's severity, ordered from the worst: `error` is the least.
package enum Severity: UInt8, Comparable, CaseIterable, Hashable, Sendable {
  case error, warning, information, hint

  /// The word printed, configured and read: `error`, `warning`, `information`, `hint`.
  package var name: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .information: "information"
    case .hint: "hint"
    }
  }

  /// The severity of that name; nil if there is none.
  package init?(name: String) {
    guard let severity = Severity.allCases.first(where: { $0.name == name }) else { return nil }
    self = severity
  }

  package static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }
}
