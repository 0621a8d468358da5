// How the server's capabilities are written.
import JSON

extension LSP.ServerCapabilities: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("positionEncoding", positionEncoding)
    if textDocumentSync { writeSync(&writer) }
    writeProviders(&writer)
    writeFlags(&writer)
    writeWorkspace(&writer)
    writer.endObject()
  }

  private func writeSync(_ writer: inout JSONWriter) {
    writer.object("textDocumentSync") { writer in
      writer.member("openClose", true)
      // TextDocumentSyncKind.Incremental
      writer.member("change", 2)
      writer.member("willSave", true)
      writer.object("save") { $0.member("includeText", false) }
    }
  }

  private func writeProviders(_ writer: inout JSONWriter) {
    if let completionTriggerCharacters {
      writer.object("completionProvider") { writer in
        writer.member("triggerCharacters", completionTriggerCharacters)
        writer.flag("resolveProvider", completionResolve)
      }
    }
    if let signatureHelpTriggerCharacters {
      writer.object("signatureHelpProvider") { writer in
        writer.member("triggerCharacters", signatureHelpTriggerCharacters)
        writer.member("retriggerCharacters", signatureHelpRetriggerCharacters)
      }
    }
    if let codeActionKinds {
      writer.object("codeActionProvider") { writer in
        writer.member("codeActionKinds", codeActionKinds)
        writer.flag("resolveProvider", codeActionResolve)
      }
    }
    if let characters = onTypeFormattingTriggerCharacters, let first = characters.first {
      writer.object("documentOnTypeFormattingProvider") { writer in
        writer.member("firstTriggerCharacter", first)
        writer.member("moreTriggerCharacter", Array(characters.dropFirst()))
      }
    }
    if let semanticTokens {
      writer.object("semanticTokensProvider") { writer in
        writer.member("legend", semanticTokens)
        writer.member("range", true)
        writer.object("full") { $0.member("delta", true) }
      }
    }
    if !commands.isEmpty { writer.object("executeCommandProvider") { $0.member("commands", commands) } }
    if pullDiagnostics {
      writer.object("diagnosticProvider") { writer in
        writer.member("interFileDependencies", true)
        writer.member("workspaceDiagnostics", true)
      }
    }
  }

  private func writeFlags(_ writer: inout JSONWriter) {
    writer.flag("hoverProvider", hover)
    writer.flag("declarationProvider", declaration)
    writer.flag("definitionProvider", definition)
    writer.flag("typeDefinitionProvider", typeDefinition)
    writer.flag("implementationProvider", implementation)
    writer.flag("referencesProvider", references)
    writer.flag("documentHighlightProvider", documentHighlight)
    writer.flag("documentSymbolProvider", documentSymbol)
    writer.flag("documentFormattingProvider", formatting)
    writer.flag("documentRangeFormattingProvider", rangeFormatting)
    writer.flag("foldingRangeProvider", foldingRange)
    writer.flag("selectionRangeProvider", selectionRange)
    writer.flag("callHierarchyProvider", callHierarchy)
    writer.flag("typeHierarchyProvider", typeHierarchy)
    writer.flag("linkedEditingRangeProvider", linkedEditingRange)
    if codeLens { writer.object("codeLensProvider") { $0.member("resolveProvider", true) } }
    if documentLink { writer.object("documentLinkProvider") { $0.member("resolveProvider", true) } }
    write(rename, "renameProvider", option: "prepareProvider", prepareRename, &writer)
    write(
      workspaceSymbol, "workspaceSymbolProvider", option: "resolveProvider", workspaceSymbolResolve, &writer)
    write(inlayHint, "inlayHintProvider", option: "resolveProvider", inlayHintResolve, &writer)
  }

  /// `true`, or an object when there is an option to name.
  private func write(
    _ isProvided: Bool, _ key: StaticString, option: StaticString, _ hasOption: Bool,
    _ writer: inout JSONWriter
  ) {
    guard isProvided else { return }
    if hasOption { writer.object(key) { $0.member(option, true) } } else { writer.member(key, true) }
  }

  private func writeWorkspace(_ writer: inout JSONWriter) {
    writer.object("workspace") { writer in
      if workspaceFolders {
        writer.object("workspaceFolders") { writer in
          writer.member("supported", true)
          writer.member("changeNotifications", true)
        }
      }
      writer.member("fileOperations", fileOperations)
      if !textDocumentContentSchemes.isEmpty {
        writer.object("textDocumentContent") { $0.member("schemes", textDocumentContentSchemes) }
      }
    }
  }
}

extension LSP.FileOperations: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      if willRename { writeRegistration("willRename", willRenameFileGlobs ?? fileGlobs, &writer) }
      if didRename { writeRegistration("didRename", fileGlobs, &writer) }
      if didCreate { writeRegistration("didCreate", fileGlobs, &writer) }
      if didDelete { writeRegistration("didDelete", fileGlobs, &writer) }
    }
  }

  private func writeRegistration(_ key: StaticString, _ fileGlobs: [String], _ writer: inout JSONWriter) {
    writer.object(key) { writer in
      writer.array("filters") { writer in
        for glob in fileGlobs { writeFilter(glob, matches: "file", &writer) }
        for glob in folderGlobs { writeFilter(glob, matches: "folder", &writer) }
      }
    }
  }

  private func writeFilter(_ glob: String, matches: String, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("scheme", "file")
      writer.object("pattern") { writer in
        writer.member("glob", glob)
        writer.member("matches", matches)
      }
    }
  }
}
