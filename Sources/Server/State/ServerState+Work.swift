// What workers report.
import JSON
import JSONRPC
import LanguageServerProtocol

extension ServerState {
  mutating func receive(_ report: WorkReport) {
    if let outcome = report.outcome { take(outcome, of: report.id) }
    guard report.isLast else { return }
    endProgress(of: report.id)
    if loading?.id == report.id { loading = nil }
    if indexing?.id == report.id { indexing = nil }
    if polling?.id == report.id { polling = nil }
  }

  private mutating func take(_ outcome: WorkOutcome, of id: Int) {
    switch outcome {
    case .loaded(let files):
      // What was started before the last change is out of date.
      if loading?.id == id { workspaceDidLoad(files) }
    case .polled(let stamps, let hasChanged): didPoll(stamps, hasChanged: hasChanged)
    case .answer(let request, let result):
      guard pending[request]?.id == id else { return }
      pending[request] = nil
      switch result {
      case .success(let value): outbox.respond(to: request) { value.write(to: &$0) }
      case .failure(let error): refuse(request, error)
      }
    case .part(let request, let token, let value):
      guard pending[request]?.id == id else { return }
      notify(client: .progress, LSP.ProgressParams(token: token, value: value))
    case .diagnosed(let request, let generation, let resultIDs):
      guard pending[request]?.id == id else { return }
      lastWorkspaceReport = (generation, resultIDs)
    case .indexed(let closed, let generation):
      guard indexing?.id == id else { return }
      (closedIndex, closedIndexGeneration) = (closed, generation)
    case .progress(let percentage, let message):
      reportProgress(of: id, percentage: percentage, message: message)
    }
  }

  /// Answers `request` by work that can be cancelled.
  mutating func answerLater(
    _ request: Request,
    _ body: @escaping @Sendable (Cancellation, (WorkOutcome) -> Void) -> Result<JSONText, ResponseError>
  ) -> Reply {
    let id = request.id
    pending[id] = start { cancellation, report in
      let result = body(cancellation, report)
      report(.answer(id, cancellation.isCancelled ? .failure(.cancelled) : result))
    }
    return .later
  }
}
