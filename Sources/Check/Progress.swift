// How far a long run is, for the one who waits for it.

/// A line on standard error that says how far a long run is; only on a terminal.
struct Progress: Sendable {
  private let count: Int
  private let isShown: Bool
  /// Runs over fewer files are over before anyone could read it.
  private static let leastCount = 2000

  init(count: Int, isShown: Bool) {
    self.count = count
    self.isShown = isShown && count >= Progress.leastCount && Console.isTerminal(2) && !Console.isTerminal(1)
  }

  func show(_ done: Int) {
    if isShown, done % 512 == 0 { Console.report("\r\(min(done, count)) of \(count) files") }
  }

  func clear() {
    if isShown { Console.report("\r\u{1B}[K") }
  }
}
