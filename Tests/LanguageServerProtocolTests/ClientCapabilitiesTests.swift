// Capabilities as clients write them.
import JSON
import Testing

@testable import LanguageServerProtocol

@Suite struct ClientCapabilitiesTests {
  private func read(_ json: String) throws -> LSP.ClientCapabilities {
    try LSP.ClientCapabilities(try JSONDocument(parsing: Array(json.utf8)).root)
  }

  @Test func nothingIsSupportedUnlessSaid() throws {
    let client = try read("{}")
    #expect(client.positionEncodings == [.utf16])
    #expect(!client.applyEdit)
    #expect(!client.pullDiagnostics)
    #expect(client.foldingRangeLimit == nil)
  }

  @Test func wrongTypesCountAsNotSaid() throws {
    let client = try read(
      #"{"general":{"positionEncodings":"utf-8"},"window":5,"workspace":{"applyEdit":"yes","workspaceEdit":[]},"textDocument":{"hover":null,"foldingRange":{"rangeLimit":-1}}}"#
    )
    #expect(client.positionEncodings == [.utf16])
    #expect(!client.applyEdit)
    #expect(client.foldingRangeLimit == 0)
  }

  @Test func keepsTheOrderOfEncodings() throws {
    let client = try read(#"{"general":{"positionEncodings":["utf-7","utf-32","utf-8",5,"utf-16"]}}"#)
    #expect(client.positionEncodings == [.utf32, .utf8, .utf16])
  }

  @Test(arguments: ["diagnostics", "diagnostic"])
  func readsRefreshOfDiagnosticsInBothSpellings(key: String) throws {
    #expect(try read(#"{"workspace":{"\#(key)":{"refreshSupport":true}}}"#).diagnosticRefresh)
  }

  @Test func readsAnEditor() throws {
    let client = try read(
      #"""
      {"window": {"workDoneProgress": true, "showDocument": {"support": true}},
       "workspace": {"applyEdit": true, "workspaceEdit": {"documentChanges": true, "resourceOperations": ["create",
         "rename"], "changeAnnotationSupport": {"groupsOnLabel": true}}, "textDocumentContent": {},
         "symbol": {"resolveSupport": {"properties": ["location.range"]}},
         "didChangeWatchedFiles": {"dynamicRegistration": true, "relativePatternSupport": true}},
       "textDocument": {"hover": {"contentFormat": ["plaintext", "markdown"]}, "definition": {"linkSupport": true},
         "diagnostic": {"relatedDocumentSupport": false}, "codeAction": {"codeActionLiteralSupport":
           {"codeActionKind": {"valueSet": [""]}}, "resolveSupport": {"properties": ["edit"]}},
         "publishDiagnostics": {"tagSupport": {"valueSet": [1, 2]}},
         "semanticTokens": {"requests": {"full": {"delta": true}, "range": true}, "tokenTypes": ["number"]},
         "completion": {"completionItem": {"snippetSupport": true, "insertReplaceSupport": false,
           "documentationFormat": ["markdown"], "resolveSupport": {"properties": ["documentation"]}}}}}
      """#)
    #expect(client.workDoneProgress && client.showDocument && client.applyEdit && client.documentChanges)
    #expect(client.createFile && client.renameFile && !client.deleteFile && client.changeAnnotations)
    #expect(client.textDocumentContent && client.workspaceSymbolResolveRange)
    #expect(client.watchedFilesRegistration && client.watchedFilesRelativePattern)
    #expect(client.hoverMarkdown && client.definitionLinks && !client.declarationLinks)
    #expect(client.pullDiagnostics && !client.relatedDocuments)
    #expect(client.diagnosticTagDeprecated && client.diagnosticTagUnnecessary && !client.diagnosticData)
    #expect(client.codeActionLiterals && client.codeActionResolveEdit && !client.codeActionDisabled)
    #expect(client.semanticTokens && client.semanticTokensFull && client.semanticTokensDelta)
    #expect(client.semanticTokensRange && client.semanticTokenTypes == ["number"])
    #expect(client.completionSnippet && !client.completionInsertReplace && client.completionMarkdown)
    #expect(client.completionResolveDocumentation && !client.completionResolveDetail)
  }
}
