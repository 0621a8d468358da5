// Progress of long work, for clients that show it.
import JSON
import JSONRPC
import LanguageServerProtocol

/// Work that the client is told of.
struct ShownProgress {
  let token: LSP.ProgressToken
  let title: String
  /// Whether the client has agreed to show it.
  var isBegun = false
  var last: (percentage: Int, message: String)?
}

extension ServerState {
  /// Asks the client to show the progress of `order`; nothing is shown before it agrees.
  mutating func offerProgress(of order: WorkOrder, title: String) {
    guard client.workDoneProgress else { return }
    let token = LSP.ProgressToken.integer(-order.id)
    progress[order.id] = ShownProgress(token: token, title: title)
    request(
      .workDoneProgressCreate, LSP.WorkDoneProgressTokenParams(token: token), then: .progress(order.id))
  }

  /// The client has agreed.
  mutating func beginProgress(_ order: Int) {
    guard var shown = progress[order] else { return }
    shown.isBegun = true
    progress[order] = shown
    notify(
      client: .progress,
      LSP.ProgressParams(
        token: shown.token,
        value: LSP.WorkDoneProgressBegin(
          title: shown.title, message: shown.last?.message, percentage: shown.last?.percentage ?? 0)))
  }

  mutating func reportProgress(of order: Int, percentage: Int, message: String) {
    guard var shown = progress[order] else { return }
    let percentage = min(100, max(shown.last?.percentage ?? 0, percentage))
    shown.last = (percentage, message)
    progress[order] = shown
    guard shown.isBegun else { return }
    notify(
      client: .progress,
      LSP.ProgressParams(
        token: shown.token, value: LSP.WorkDoneProgressReport(message: message, percentage: percentage)))
  }

  /// The work is done, whether it was shown or not.
  mutating func endProgress(of order: Int) {
    guard let shown = progress.removeValue(forKey: order), shown.isBegun else { return }
    notify(client: .progress, LSP.ProgressParams(token: shown.token, value: LSP.WorkDoneProgressEnd()))
  }

  /// The user wants to see no more of it. The work goes on: it was not offered to be cancelled, and without the facts
  /// of the workspace no verdict would be right.
  mutating func cancelProgress(_ params: LSP.WorkDoneProgressTokenParams) {
    guard let order = progress.first(where: { $0.value.token == params.token })?.key else { return }
    endProgress(of: order)
  }
}
