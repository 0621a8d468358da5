// The diagnostics of one document, encoded once and sent however the client wants them.
import JSON
import TextModel

/// An encoded list of diagnostics with a name that changes exactly when the list does.
struct DiagnosticsReport: Sendable {
  /// A JSON array.
  private(set) var items: [UInt8] = [0x5B, 0x5D]
  private(set) var resultID = "0"

  init() {}

  init(items: [UInt8]) {
    self.items = items
    resultID = String(items.hash64(0..<items.count), radix: 16)
  }
}
