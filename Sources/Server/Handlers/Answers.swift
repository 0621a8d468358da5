// Which handler answers which request of a feature.
import JSON
import JSONRPC
import LanguageServerProtocol

extension ServerState {
  mutating func answerFeature(_ request: Request) throws(ResponseError) -> Reply {
    hasServed = true
    switch request.method {
    case .documentDiagnostic: return try documentDiagnostic(request)
    case .workspaceDiagnostic: return try workspaceDiagnostic(request)
    case .willRenameFiles: return try willRenameFiles(request)
    default: throw ResponseError(.methodNotFound, "there is no request '\(request.method.rawValue)'")
    }
  }

  /// Notes name entities and sources, never files: nothing has to be edited.
  private func willRenameFiles(_ request: Request) throws(ResponseError) -> Reply {
    let _: LSP.RenameFilesParams = try request.read()
    return .null
  }
}
struct TokenLegend {
  init(_ client: LSP.ClientCapabilities) {}
  var legend: LSP.SemanticTokensLegend { LSP.SemanticTokensLegend(tokenTypes: [], tokenModifiers: []) }
}
enum ServerCommand: String, CaseIterable { case showReferences = "stet.showReferences" }
