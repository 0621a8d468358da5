// The one list of what the server offers: what is advertised is what is served.
import LanguageServerProtocol

/// A feature of the protocol, with how it is advertised and the requests behind it.
enum ServerFeature: CaseIterable, Sendable {
  case pullDiagnostics, hover, completion, signatureHelp
  case definition, declaration, typeDefinition, implementation
  case references, documentHighlight, rename, linkedEditing
  case codeAction, codeLens, inlayHint
  case documentSymbol, workspaceSymbol, foldingRange, selectionRange, documentLink
  case semanticTokens, formatting, rangeFormatting, onTypeFormatting
  case callHierarchy, typeHierarchy, executeCommand, fileOperations, textDocumentContent

  /// The requests that the feature answers.
  var methods: [LSP.Method] {
    switch self {
    case .pullDiagnostics: [.documentDiagnostic, .workspaceDiagnostic]
    case .hover: [.hover]
    case .completion: [.completion, .completionItemResolve]
    case .signatureHelp: [.signatureHelp]
    case .definition: [.definition]
    case .declaration: [.declaration]
    case .typeDefinition: [.typeDefinition]
    case .implementation: [.implementation]
    case .references: [.references]
    case .documentHighlight: [.documentHighlight]
    case .rename: [.prepareRename, .rename]
    case .linkedEditing: [.linkedEditingRange]
    case .codeAction: [.codeAction, .codeActionResolve]
    case .codeLens: [.codeLens, .codeLensResolve]
    case .inlayHint: [.inlayHint, .inlayHintResolve]
    case .documentSymbol: [.documentSymbol]
    case .workspaceSymbol: [.workspaceSymbol, .workspaceSymbolResolve]
    case .foldingRange: [.foldingRange]
    case .selectionRange: [.selectionRange]
    case .documentLink: [.documentLink, .documentLinkResolve]
    case .semanticTokens: [.semanticTokensFull, .semanticTokensDelta, .semanticTokensRange]
    case .formatting: [.formatting]
    case .rangeFormatting: [.rangeFormatting]
    case .onTypeFormatting: [.onTypeFormatting]
    case .callHierarchy: [.prepareCallHierarchy, .incomingCalls, .outgoingCalls]
    case .typeHierarchy: [.prepareTypeHierarchy, .supertypes, .subtypes]
    case .executeCommand: [.executeCommand]
    case .fileOperations: [.willRenameFiles]
    case .textDocumentContent: [.textDocumentContent]
    }
  }

  /// Says in `capabilities` that the feature is there, as far as `client` can use it.
  func advertise(in capabilities: inout LSP.ServerCapabilities, to client: LSP.ClientCapabilities) {
    switch self {
    case .pullDiagnostics: capabilities.pullDiagnostics = client.pullDiagnostics
    case .hover: capabilities.hover = true
    case .completion:
      capabilities.completionTriggerCharacters = ["[", ".", "@", "{", "(", ":", "^", "=", " ", "-"]
      capabilities.completionResolve = client.completionResolveDocumentation
    case .signatureHelp:
      capabilities.signatureHelpTriggerCharacters = ["("]
      capabilities.signatureHelpRetriggerCharacters = [","]
    case .definition: capabilities.definition = true
    case .declaration: capabilities.declaration = true
    case .typeDefinition: capabilities.typeDefinition = true
    case .implementation: capabilities.implementation = true
    case .references: capabilities.references = true
    case .documentHighlight: capabilities.documentHighlight = true
    case .rename:
      capabilities.rename = true
      capabilities.prepareRename = client.prepareRename
    case .linkedEditing: capabilities.linkedEditingRange = true
    case .codeAction:
      capabilities.codeActionKinds = [.quickFix, .refactorRewrite, .refactorExtract, .sourceFixAll]
      capabilities.codeActionResolve = client.codeActionResolveEdit && client.codeActionData
    case .codeLens: capabilities.codeLens = true
    case .inlayHint:
      capabilities.inlayHint = true
      capabilities.inlayHintResolve = client.inlayHintResolveTooltip
    case .documentSymbol: capabilities.documentSymbol = true
    case .workspaceSymbol:
      capabilities.workspaceSymbol = true
      capabilities.workspaceSymbolResolve = client.workspaceSymbolResolveRange
    case .foldingRange: capabilities.foldingRange = true
    case .selectionRange: capabilities.selectionRange = true
    case .documentLink: capabilities.documentLink = true
    case .semanticTokens: capabilities.semanticTokens = TokenLegend.legend
    case .formatting: capabilities.formatting = true
    case .rangeFormatting: capabilities.rangeFormatting = true
    case .onTypeFormatting: capabilities.onTypeFormattingTriggerCharacters = ["\n"]
    case .callHierarchy: capabilities.callHierarchy = true
    case .typeHierarchy: capabilities.typeHierarchy = true
    case .executeCommand: capabilities.commands = ServerCommand.allCases.map(\.rawValue)
    case .fileOperations: advertiseFileOperations(&capabilities, client)
    case .textDocumentContent:
      if client.textDocumentContent { capabilities.textDocumentContentSchemes = [BundledDocument.scheme] }
    }
  }

  private func advertiseFileOperations(
    _ capabilities: inout LSP.ServerCapabilities, _ client: LSP.ClientCapabilities
  ) {
    capabilities.workspaceFolders = client.workspaceFolders
    capabilities.fileOperations.fileGlobs = ["**/*.stet", "**/*.facts", "**/.stet.json"]
    // Nothing names a note by its path.
    capabilities.fileOperations.willRenameFileGlobs = ["**/*.facts", "**/.stet.json"]
    capabilities.fileOperations.folderGlobs = ["**"]
    capabilities.fileOperations.willRename = client.willRenameFiles
    capabilities.fileOperations.didRename = client.didRenameFiles
    capabilities.fileOperations.didCreate = client.didCreateFiles
    capabilities.fileOperations.didDelete = client.didDeleteFiles
  }
}
