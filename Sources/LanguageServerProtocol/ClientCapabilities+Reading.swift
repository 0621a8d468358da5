// Where each of a client's capabilities is written.
import JSON

extension LSP.ClientCapabilities {
  mutating func readGeneral(_ client: JSONNode) {
    let encodings = client.strings("general", "positionEncodings").compactMap(LSP.PositionEncodingKind.init)
    if !encodings.isEmpty { positionEncodings = encodings }
    let document = client["textDocument"]
    hoverMarkdown = document?.strings("hover", "contentFormat").contains("markdown") ?? false
    completionMarkdown =
      document?.strings("completion", "completionItem", "documentationFormat").contains("markdown") ?? false
    signatureMarkdown =
      document?.strings("signatureHelp", "signatureInformation", "documentationFormat").contains("markdown")
      ?? false
    foldingRangeLimit = document?.at("foldingRange", "rangeLimit")?.int.map { max($0, 0) }
    semanticTokenTypes = document?.strings("semanticTokens", "tokenTypes") ?? []
    semanticTokenModifiers = document?.strings("semanticTokens", "tokenModifiers") ?? []
  }

  mutating func readWindow(_ client: JSONNode) {
    workDoneProgress = client.has("window", "workDoneProgress")
    showDocument = client.has("window", "showDocument", "support")
  }

  mutating func readWorkspace(_ client: JSONNode) {
    applyEdit = client.has("workspace", "applyEdit")
    documentChanges = client.has("workspace", "workspaceEdit", "documentChanges")
    createFile = client.lists("create", "workspace", "workspaceEdit", "resourceOperations")
    renameFile = client.lists("rename", "workspace", "workspaceEdit", "resourceOperations")
    deleteFile = client.lists("delete", "workspace", "workspaceEdit", "resourceOperations")
    changeAnnotations = client.offers("workspace", "workspaceEdit", "changeAnnotationSupport")
    configuration = client.has("workspace", "configuration")
    workspaceFolders = client.has("workspace", "workspaceFolders")
    didChangeConfigurationRegistration = client.has(
      "workspace", "didChangeConfiguration", "dynamicRegistration")
    watchedFilesRegistration = client.has("workspace", "didChangeWatchedFiles", "dynamicRegistration")
    watchedFilesRelativePattern = client.has("workspace", "didChangeWatchedFiles", "relativePatternSupport")
    workspaceSymbolResolveRange = client.lists(
      "location.range", "workspace", "symbol", "resolveSupport", "properties")
    fileOperationsRegistration = client.has("workspace", "fileOperations", "dynamicRegistration")
    willRenameFiles = client.has("workspace", "fileOperations", "willRename")
    didRenameFiles = client.has("workspace", "fileOperations", "didRename")
    didCreateFiles = client.has("workspace", "fileOperations", "didCreate")
    didDeleteFiles = client.has("workspace", "fileOperations", "didDelete")
    textDocumentContent = client.offers("workspace", "textDocumentContent")
  }

  mutating func readRefreshing(_ client: JSONNode) {
    semanticTokensRefresh = client.has("workspace", "semanticTokens", "refreshSupport")
    inlayHintRefresh = client.has("workspace", "inlayHint", "refreshSupport")
    codeLensRefresh = client.has("workspace", "codeLens", "refreshSupport")
    foldingRangeRefresh = client.has("workspace", "foldingRange", "refreshSupport")
    diagnosticRefresh =
      client.has("workspace", "diagnostics", "refreshSupport")
      || client.has("workspace", "diagnostic", "refreshSupport")
  }

  mutating func readDiagnostics(_ client: JSONNode) {
    pullDiagnostics = client.offers("textDocument", "diagnostic")
    pullDiagnosticsRegistration = client.has("textDocument", "diagnostic", "dynamicRegistration")
    relatedDocuments = client.has("textDocument", "diagnostic", "relatedDocumentSupport")
    diagnosticRelatedInformation =
      client.has("textDocument", "publishDiagnostics", "relatedInformation")
      || client.has("textDocument", "diagnostic", "relatedInformation")
    diagnosticCodeDescription =
      client.has("textDocument", "publishDiagnostics", "codeDescriptionSupport")
      || client.has("textDocument", "diagnostic", "codeDescriptionSupport")
    diagnosticData =
      client.has("textDocument", "publishDiagnostics", "dataSupport")
      || client.has("textDocument", "diagnostic", "dataSupport")
    diagnosticTagUnnecessary =
      client.lists(1, "textDocument", "publishDiagnostics", "tagSupport", "valueSet")
      || client.lists(1, "textDocument", "diagnostic", "tagSupport", "valueSet")
    diagnosticTagDeprecated =
      client.lists(2, "textDocument", "publishDiagnostics", "tagSupport", "valueSet")
      || client.lists(2, "textDocument", "diagnostic", "tagSupport", "valueSet")
  }

  mutating func readCompletion(_ client: JSONNode) {
    completionSnippet = client.has("textDocument", "completion", "completionItem", "snippetSupport")
    completionInsertReplace = client.has(
      "textDocument", "completion", "completionItem", "insertReplaceSupport")
    completionLabelDetails = client.has("textDocument", "completion", "completionItem", "labelDetailsSupport")
    completionCommitCharacters = client.has(
      "textDocument", "completion", "completionItem", "commitCharactersSupport")
    completionPreselect = client.has("textDocument", "completion", "completionItem", "preselectSupport")
    completionTagDeprecated = client.lists(
      1, "textDocument", "completion", "completionItem", "tagSupport", "valueSet")
    completionResolveDocumentation = client.lists(
      "documentation", "textDocument", "completion", "completionItem", "resolveSupport", "properties")
    completionResolveDetail = client.lists(
      "detail", "textDocument", "completion", "completionItem", "resolveSupport", "properties")
    completionResolveAdditionalTextEdits = client.lists(
      "additionalTextEdits", "textDocument", "completion", "completionItem", "resolveSupport", "properties")
    signatureLabelOffsets = client.has(
      "textDocument", "signatureHelp", "signatureInformation", "parameterInformation", "labelOffsetSupport")
    signatureActiveParameter = client.has(
      "textDocument", "signatureHelp", "signatureInformation", "activeParameterSupport")
  }

  mutating func readNavigation(_ client: JSONNode) {
    definitionLinks = client.has("textDocument", "definition", "linkSupport")
    declarationLinks = client.has("textDocument", "declaration", "linkSupport")
    typeDefinitionLinks = client.has("textDocument", "typeDefinition", "linkSupport")
    implementationLinks = client.has("textDocument", "implementation", "linkSupport")
    prepareRename = client.has("textDocument", "rename", "prepareSupport")
    renameHonorsChangeAnnotations = client.has("textDocument", "rename", "honorsChangeAnnotations")
    hierarchicalSymbols = client.has("textDocument", "documentSymbol", "hierarchicalDocumentSymbolSupport")
    documentLinkTooltip = client.has("textDocument", "documentLink", "tooltipSupport")
    lineFoldingOnly = client.has("textDocument", "foldingRange", "lineFoldingOnly")
    foldingCollapsedText = client.has("textDocument", "foldingRange", "foldingRange", "collapsedText")
  }

  mutating func readActions(_ client: JSONNode) {
    codeActionLiterals = client.offers("textDocument", "codeAction", "codeActionLiteralSupport")
    codeActionResolveEdit = client.lists("edit", "textDocument", "codeAction", "resolveSupport", "properties")
    codeActionData = client.has("textDocument", "codeAction", "dataSupport")
    codeActionDisabled = client.has("textDocument", "codeAction", "disabledSupport")
    codeActionIsPreferred = client.has("textDocument", "codeAction", "isPreferredSupport")
    codeActionHonorsChangeAnnotations = client.has("textDocument", "codeAction", "honorsChangeAnnotations")
    inlayHintResolveTooltip = client.lists(
      "tooltip", "textDocument", "inlayHint", "resolveSupport", "properties")
    inlayHintResolveTextEdits = client.lists(
      "textEdits", "textDocument", "inlayHint", "resolveSupport", "properties")
    semanticTokens = client.offers("textDocument", "semanticTokens")
    semanticTokensFull = client.offers("textDocument", "semanticTokens", "requests", "full")
    semanticTokensDelta = client.has("textDocument", "semanticTokens", "requests", "full", "delta")
    semanticTokensRange = client.offers("textDocument", "semanticTokens", "requests", "range")
    semanticTokensMultiline = client.has("textDocument", "semanticTokens", "multilineTokenSupport")
    semanticTokensOverlapping = client.has("textDocument", "semanticTokens", "overlappingTokenSupport")
    semanticTokensAugmentSyntax = client.has("textDocument", "semanticTokens", "augmentsSyntaxTokens")
  }
}

extension JSONNode {
  /// The value at the end of a way of keys.
  fileprivate func at(_ keys: StaticString...) -> JSONNode? { at(keys) }

  private func at(_ keys: [StaticString]) -> JSONNode? {
    var node: JSONNode? = self
    for key in keys { node = node?[key] }
    return node
  }

  /// Whether `true` stands there.
  fileprivate func has(_ keys: StaticString...) -> Bool { at(keys)?.bool == true }

  /// Whether an object stands there, or `true`.
  fileprivate func offers(_ keys: StaticString...) -> Bool {
    guard let node = at(keys) else { return false }
    return node.isObject || node.bool == true
  }

  /// Whether an array stands there that holds the string `element`.
  fileprivate func lists(_ element: StaticString, _ keys: StaticString...) -> Bool {
    at(keys)?.elements.contains { $0.equals(element) } ?? false
  }

  /// Whether an array stands there that holds the integer `element`.
  fileprivate func lists(_ element: Int, _ keys: StaticString...) -> Bool {
    at(keys)?.elements.contains { $0.int == element } ?? false
  }

  fileprivate func strings(_ keys: StaticString...) -> [String] {
    at(keys)?.elements.compactMap(\.string) ?? []
  }
}
