// Which handler serves which message.
import JSON
import JSONRPC
import LanguageServerProtocol

extension ServerState {
  /// Answers a request whose method is known and that may be served now.
  mutating func answer(_ request: Request) throws(ResponseError) -> Reply {
    switch request.method {
    case .initialize: return try initialize(request)
    case .shutdown:
      phase = .shutDown
      for order in pending.values { order.cancellation.cancel() }
      for id in pending.keys { refuse(id, .cancelled) }
      pending.removeAll()
      return .null
    default: return try answerFeature(request)
    }
  }

  /// Serves a notification; one with wrong parameters throws what is wrong with them.
  mutating func notify(
    _ method: LSP.Method, _ node: JSONNode, _ params: JSONNode?
  ) throws(InvalidParams) {
    switch method {
    case .initialized: initialized()
    case .setTrace: trace = try LSP.SetTraceParams.read(params, of: node).value
    case .didOpen: didOpen(try .read(params, of: node))
    case .didChange: didChange(try .read(params, of: node))
    case .didClose: didClose(try .read(params, of: node))
    case .willSave: _ = try LSP.WillSaveParams.read(params, of: node)
    case .didSave: didSave(try .read(params, of: node))
    case .didChangeWatchedFiles: didChangeWatchedFiles(try .read(params, of: node))
    case .didChangeConfiguration: didChangeConfiguration(try .read(params, of: node))
    case .didChangeWorkspaceFolders: didChangeWorkspaceFolders(try .read(params, of: node))
    case .didRenameFiles, .didCreateFiles, .didDeleteFiles: reloadWorkspace()
    case .workDoneProgressCancel: cancelProgress(try .read(params, of: node))
    default: break
    }
  }
}
