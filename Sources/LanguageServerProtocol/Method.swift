// Every method that is spoken here, in either direction.
import JSON

extension LSP {
  /// A method of the protocol; the raw value is its name on the wire.
  package enum Method: String, CaseIterable, Hashable, Sendable, JSONWritable {
    // Requests of the client.
    case initialize
    case shutdown
    case documentDiagnostic = "textDocument/diagnostic"
    case workspaceDiagnostic = "workspace/diagnostic"
    case hover = "textDocument/hover"
    case completion = "textDocument/completion"
    case completionItemResolve = "completionItem/resolve"
    case signatureHelp = "textDocument/signatureHelp"
    case definition = "textDocument/definition"
    case declaration = "textDocument/declaration"
    case typeDefinition = "textDocument/typeDefinition"
    case implementation = "textDocument/implementation"
    case references = "textDocument/references"
    case documentHighlight = "textDocument/documentHighlight"
    case prepareRename = "textDocument/prepareRename"
    case rename = "textDocument/rename"
    case linkedEditingRange = "textDocument/linkedEditingRange"
    case codeAction = "textDocument/codeAction"
    case codeActionResolve = "codeAction/resolve"
    case codeLens = "textDocument/codeLens"
    case codeLensResolve = "codeLens/resolve"
    case inlayHint = "textDocument/inlayHint"
    case inlayHintResolve = "inlayHint/resolve"
    case documentSymbol = "textDocument/documentSymbol"
    case workspaceSymbol = "workspace/symbol"
    case workspaceSymbolResolve = "workspaceSymbol/resolve"
    case foldingRange = "textDocument/foldingRange"
    case selectionRange = "textDocument/selectionRange"
    case documentLink = "textDocument/documentLink"
    case documentLinkResolve = "documentLink/resolve"
    case semanticTokensFull = "textDocument/semanticTokens/full"
    case semanticTokensDelta = "textDocument/semanticTokens/full/delta"
    case semanticTokensRange = "textDocument/semanticTokens/range"
    case formatting = "textDocument/formatting"
    case rangeFormatting = "textDocument/rangeFormatting"
    case onTypeFormatting = "textDocument/onTypeFormatting"
    case prepareCallHierarchy = "textDocument/prepareCallHierarchy"
    case incomingCalls = "callHierarchy/incomingCalls"
    case outgoingCalls = "callHierarchy/outgoingCalls"
    case prepareTypeHierarchy = "textDocument/prepareTypeHierarchy"
    case supertypes = "typeHierarchy/supertypes"
    case subtypes = "typeHierarchy/subtypes"
    case executeCommand = "workspace/executeCommand"
    case willRenameFiles = "workspace/willRenameFiles"
    case textDocumentContent = "workspace/textDocumentContent"

    // Notifications of the client.
    case initialized
    case exit
    case setTrace = "$/setTrace"
    case workDoneProgressCancel = "window/workDoneProgress/cancel"
    case didOpen = "textDocument/didOpen"
    case didChange = "textDocument/didChange"
    case willSave = "textDocument/willSave"
    case didSave = "textDocument/didSave"
    case didClose = "textDocument/didClose"
    case didChangeWatchedFiles = "workspace/didChangeWatchedFiles"
    case didChangeConfiguration = "workspace/didChangeConfiguration"
    case didChangeWorkspaceFolders = "workspace/didChangeWorkspaceFolders"
    case didRenameFiles = "workspace/didRenameFiles"
    case didCreateFiles = "workspace/didCreateFiles"
    case didDeleteFiles = "workspace/didDeleteFiles"

    // Notifications of both.
    case cancelRequest = "$/cancelRequest"
    case progress = "$/progress"

    // Requests of the server.
    case registerCapability = "client/registerCapability"
    case unregisterCapability = "client/unregisterCapability"
    case workDoneProgressCreate = "window/workDoneProgress/create"
    case showMessageRequest = "window/showMessageRequest"
    case showDocument = "window/showDocument"
    case applyEdit = "workspace/applyEdit"
    case configuration = "workspace/configuration"
    case workspaceFolders = "workspace/workspaceFolders"
    case diagnosticRefresh = "workspace/diagnostic/refresh"
    case semanticTokensRefresh = "workspace/semanticTokens/refresh"
    case inlayHintRefresh = "workspace/inlayHint/refresh"
    case codeLensRefresh = "workspace/codeLens/refresh"
    case foldingRangeRefresh = "workspace/foldingRange/refresh"
    case textDocumentContentRefresh = "workspace/textDocumentContent/refresh"

    // Notifications of the server.
    case publishDiagnostics = "textDocument/publishDiagnostics"
    case logMessage = "window/logMessage"
    case showMessage = "window/showMessage"
    case logTrace = "$/logTrace"

    package enum Direction: Sendable {
      case toServer, toClient, both
    }

    /// The method named by `node`; nil when it is not spoken here.
    package init?(_ node: JSONNode) {
      guard let name = node.string, let method = Self.byName[name] else { return nil }
      self = method
    }

    /// Whether the method is answered; else it is a notification.
    package var isRequest: Bool {
      switch self {
      case .initialized, .exit, .setTrace, .workDoneProgressCancel, .didOpen, .didChange, .willSave,
        .didSave, .didClose, .didChangeWatchedFiles, .didChangeConfiguration,
        .didChangeWorkspaceFolders, .didRenameFiles, .didCreateFiles, .didDeleteFiles,
        .cancelRequest, .progress, .publishDiagnostics, .logMessage, .showMessage, .logTrace:
        false
      default: true
      }
    }

    package var direction: Direction {
      switch self {
      case .cancelRequest, .progress:
        .both
      case .registerCapability, .unregisterCapability, .workDoneProgressCreate, .showMessageRequest,
        .showDocument, .applyEdit, .configuration, .workspaceFolders, .diagnosticRefresh,
        .semanticTokensRefresh, .inlayHintRefresh, .codeLensRefresh, .foldingRangeRefresh,
        .textDocumentContentRefresh, .publishDiagnostics, .logMessage, .showMessage, .logTrace:
        .toClient
      default: .toServer
      }
    }

    private static let byName = Dictionary(
      allCases.map { ($0.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
