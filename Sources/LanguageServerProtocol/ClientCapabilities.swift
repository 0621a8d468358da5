// What a client can do, as far as this server asks.
import JSON

extension LSP {
  /// LSP `ClientCapabilities`, flat; what a client does not say, or says with a wrong type, it cannot do.
  package struct ClientCapabilities: Sendable, JSONReadable {
    /// The encodings of positions that the client offers and this server knows, the preferred one first; UTF-16,
    /// which all must know, when it offers none.
    package var positionEncodings: [PositionEncodingKind] = [.utf16]
    package var hoverMarkdown = false
    package var completionMarkdown = false
    package var signatureMarkdown = false
    /// The most folding ranges that the client takes.
    package var foldingRangeLimit: Int?
    package var semanticTokenTypes: [String] = []
    package var semanticTokenModifiers: [String] = []

    package var workDoneProgress = false
    package var showDocument = false

    package var applyEdit = false
    /// Whether edits may have versions, annotations and file operations.
    package var documentChanges = false
    package var createFile = false
    package var renameFile = false
    package var deleteFile = false
    package var changeAnnotations = false
    package var configuration = false
    package var workspaceFolders = false
    package var didChangeConfigurationRegistration = false
    package var watchedFilesRegistration = false
    package var watchedFilesRelativePattern = false
    package var workspaceSymbolResolveRange = false
    package var fileOperationsRegistration = false
    package var willRenameFiles = false
    package var didRenameFiles = false
    package var didCreateFiles = false
    package var didDeleteFiles = false
    /// Whether documents of schemes of the server's own can be shown (3.18).
    package var textDocumentContent = false

    package var semanticTokensRefresh = false
    package var inlayHintRefresh = false
    package var codeLensRefresh = false
    package var foldingRangeRefresh = false
    /// The protocol writes `diagnostics`; some clients write `diagnostic`.
    package var diagnosticRefresh = false

    /// Whether the client asks for diagnostics; it is not pushed any then.
    package var pullDiagnostics = false
    package var pullDiagnosticsRegistration = false
    package var relatedDocuments = false
    package var diagnosticRelatedInformation = false
    package var diagnosticCodeDescription = false
    package var diagnosticData = false
    package var diagnosticTagUnnecessary = false
    package var diagnosticTagDeprecated = false

    package var completionSnippet = false
    package var completionInsertReplace = false
    package var completionLabelDetails = false
    package var completionCommitCharacters = false
    package var completionPreselect = false
    package var completionTagDeprecated = false
    package var completionResolveDocumentation = false
    package var completionResolveDetail = false
    package var completionResolveAdditionalTextEdits = false
    package var signatureLabelOffsets = false
    package var signatureActiveParameter = false

    package var definitionLinks = false
    package var declarationLinks = false
    package var typeDefinitionLinks = false
    package var implementationLinks = false
    package var prepareRename = false
    package var renameHonorsChangeAnnotations = false
    /// Whether document symbols may be a tree.
    package var hierarchicalSymbols = false
    package var documentLinkTooltip = false
    package var lineFoldingOnly = false
    package var foldingCollapsedText = false

    /// Whether code actions may be more than commands.
    package var codeActionLiterals = false
    package var codeActionResolveEdit = false
    package var codeActionData = false
    package var codeActionDisabled = false
    package var codeActionIsPreferred = false
    package var codeActionHonorsChangeAnnotations = false
    package var inlayHintResolveTooltip = false
    package var inlayHintResolveTextEdits = false
    package var semanticTokens = false
    package var semanticTokensFull = false
    package var semanticTokensDelta = false
    package var semanticTokensRange = false
    package var semanticTokensMultiline = false
    package var semanticTokensOverlapping = false
    package var semanticTokensAugmentSyntax = false

    package init() {}

    package init(_ node: JSONNode) throws(InvalidParams) {
      try node.requireObject()
      readGeneral(node)
      readWindow(node)
      readWorkspace(node)
      readRefreshing(node)
      readDiagnostics(node)
      readCompletion(node)
      readNavigation(node)
      readActions(node)
    }
  }

  /// LSP `PositionEncodingKind`.
  package enum PositionEncodingKind: String, Sendable, JSONWritable {
    case utf8 = "utf-8"
    case utf16 = "utf-16"
    case utf32 = "utf-32"
  }
}
