// Which handler answers which request of a feature.
import Facts
import JSON
import JSONRPC
import LanguageServerProtocol

extension ServerState {
  mutating func answerFeature(_ request: Request) throws(ResponseError) -> Reply {
    hasServed = true
    switch request.method {
    case .documentDiagnostic: return try documentDiagnostic(request)
    case .workspaceDiagnostic: return try workspaceDiagnostic(request)
    case .hover: return try hover(request)
    case .completion: return try completion(request)
    case .completionItemResolve: return try completionItemResolve(request)
    case .inlayHint: return try inlayHint(request)
    case .inlayHintResolve: return try inlayHintResolve(request)
    case .codeLens: return try codeLens(request)
    case .codeLensResolve: return try codeLensResolve(request)
    case .workspaceSymbol: return try workspaceSymbol(request)
    case .workspaceSymbolResolve: return try unchanged(request)
    case .prepareCallHierarchy: return try prepareCallHierarchy(request)
    case .incomingCalls: return try incomingCalls(request)
    case .outgoingCalls: return try outgoingCalls(request)
    case .prepareTypeHierarchy: return try prepareTypeHierarchy(request)
    case .supertypes, .subtypes: return try typeHierarchyStep(request)
    case .codeAction: return try codeAction(request)
    case .codeActionResolve: return try codeActionResolve(request)
    case .executeCommand: return try executeCommand(request)
    case .signatureHelp: return try signatureHelp(request)
    case .definition, .declaration, .typeDefinition, .implementation: return try definition(request)
    case .references: return try references(request)
    case .documentHighlight: return try documentHighlight(request)
    case .prepareRename: return try prepareRename(request)
    case .rename: return try rename(request)
    case .linkedEditingRange: return try linkedEditingRange(request)
    case .documentSymbol: return try documentSymbol(request)
    case .foldingRange: return try foldingRange(request)
    case .selectionRange: return try selectionRange(request)
    case .documentLink: return try documentLink(request)
    case .documentLinkResolve: return try unchanged(request)
    case .semanticTokensFull: return try semanticTokensFull(request)
    case .semanticTokensDelta: return try semanticTokensDelta(request)
    case .semanticTokensRange: return try semanticTokensRange(request)
    case .formatting: return try formatting(request)
    case .rangeFormatting: return try rangeFormatting(request)
    case .onTypeFormatting: return try onTypeFormatting(request)
    case .willRenameFiles: return try willRenameFiles(request)
    case .textDocumentContent: return try textDocumentContent(request)
    default: throw ResponseError(.methodNotFound, "there is no request '\(request.method.rawValue)'")
    }
  }

  /// An item that was whole when it was first sent.
  func unchanged(_ request: Request) throws(ResponseError) -> Reply {
    let item: LSP.UnresolvedItem = try request.read()
    return .value(item.resolved([]))
  }

  private func textDocumentContent(_ request: Request) throws(ResponseError) -> Reply {
    let params: LSP.TextDocumentContentParams = try request.read()
    guard let text = BundledDocument.text(of: params.uri) else {
      throw ResponseError("there is no bundled fact base \(params.uri.text)")
    }
    return .value(LSP.TextDocumentContentResult(text: text))
  }
}
