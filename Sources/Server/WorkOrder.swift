// Work that takes long, done beside the loop on values that do not change, and what comes of it.
import EditorFeatures
import Facts
import JSON
import JSONRPC
import LanguageServerProtocol
import Synchronization

/// Whether work is still wanted; shared by the loop, which cancels, and the worker, which asks.
package final class Cancellation: Sendable {
  private let flag = Atomic<Bool>(false)

  package init() {}

  package var isCancelled: Bool { flag.load(ordering: .relaxed) }

  package func cancel() { flag.store(true, ordering: .relaxed) }
}

/// One piece of work, with all that it needs.
package struct WorkOrder: Sendable {
  /// Unique in the life of a server, in the order of the orders.
  package let id: Int
  package let cancellation: Cancellation
  let body: @Sendable (Cancellation, (WorkOutcome) -> Void) -> Void

  /// Does the work and hands each report to `report`, the last one with `isLast`; what was cancelled still has one.
  package func run(_ report: (WorkReport) -> Void) {
    if !cancellation.isCancelled {
      body(cancellation) { report(WorkReport(id: id, outcome: $0, isLast: false)) }
    }
    report(WorkReport(id: id, outcome: nil, isLast: true))
  }
}

/// What a worker says.
package struct WorkReport: Sendable {
  package let id: Int
  let outcome: WorkOutcome?
  package let isLast: Bool
}

/// What comes of work.
enum WorkOutcome: Sendable {
  /// The files of the workspace.
  case loaded(WorkspaceFiles)
  /// A hash of names, sizes and times of the workspace's files.
  case polled(UInt64, hasChanged: Bool)
  /// The answer to a request.
  case answer(RequestID, Result<JSONText, ResponseError>)
  /// A part of the answer to a request, for the client's token.
  case part(RequestID, LSP.ProgressToken, JSONText)
  /// What a workspace report of that generation has said, by document.
  case diagnosed(RequestID, generation: Int, resultIDs: [LSP.DocumentURI: String])
  /// The claims of the notes on disk, for that generation of facts.
  case indexed(ClosedNotesIndex, generation: Int)
  /// How far the work is, in percent, and with what.
  case progress(percentage: Int, message: String)
}
