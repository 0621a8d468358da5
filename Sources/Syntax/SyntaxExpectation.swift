// What the parser expected where it met something else, in words that tell how to mend it.

package enum SyntaxExpectation: UInt8, Sendable {
  case none

  /// A phrase that completes "expected …", without a full stop.
  package var phrase: String {
    switch self {
    case .none: ""
    }
  }
}
