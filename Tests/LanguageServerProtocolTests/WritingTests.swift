// What each type looks like on the wire.
import JSON
import JSONRPC
import Testing

@testable import LanguageServerProtocol

/// A type of the protocol, a value of ours, and its JSON.
struct WritingSample: Sendable, CustomTestStringConvertible {
  let type: String
  let value: any JSONWritable & Sendable
  let json: String

  init(_ type: String, _ value: any JSONWritable & Sendable, _ json: String) {
    self.type = type
    self.value = value
    self.json = json
  }

  var testDescription: String { type }
}

@Suite struct WritingTests {
  private static let uri = LSP.DocumentURI("file:///a.stet")
  private static let range = LSP.Range(
    start: LSP.Position(line: 0, character: 1), end: LSP.Position(line: 2, character: 3))
  private static let link = LSP.Location(uri: uri, range: range)
  private static let edit = LSP.TextEdit(range: range, newText: Array("é\n".utf8))
  private static let markdown = LSP.MarkupContent(kind: .markdown, value: "*x*")
  private static let data = JSONText(["k": 1] as JSONValue)
  private static let command = LSP.Command(title: "t", command: "c", arguments: [JSONText(1)])
  private static let item = LSP.HierarchyItem(
    name: "n", kind: .number, tags: [.deprecated], detail: "d", uri: uri, range: range, selectionRange: range,
    data: data)
  private static let diagnostic = LSP.Diagnostic(
    range: range, severity: .warning, code: "outdated", codeDescription: LSP.CodeDescription(href: uri),
    source: "stet", message: "m", tags: [.deprecated],
    relatedInformation: [LSP.DiagnosticRelatedInformation(location: link, message: "r")], data: data)
  private static let r = #"{"start":{"line":0,"character":1},"end":{"line":2,"character":3}}"#
  private static let l = #"{"uri":"file:///a.stet","range":\#(r)}"#
  private static let e = #"{"range":\#(r),"newText":"é\n"}"#
  private static let m = #"{"kind":"markdown","value":"*x*"}"#
  private static let d = #"{"k":1}"#
  private static let c = #"{"title":"t","command":"c","arguments":[1]}"#
  private static let i =
    #"{"name":"n","kind":16,"tags":[1],"detail":"d","uri":"file:///a.stet","range":\#(r),"selectionRange":\#(r),"data":\#(d)}"#
  private static let g =
    #"{"range":\#(r),"severity":2,"code":"outdated","codeDescription":{"href":"file:///a.stet"},"source":"stet","message":"m","tags":[2],"relatedInformation":[{"location":\#(l),"message":"r"}],"data":\#(d)}"#

  static let language: [WritingSample] = [
    WritingSample("Hover", LSP.Hover(contents: markdown, range: range), #"{"contents":\#(m),"range":\#(r)}"#),
    WritingSample(
      "CompletionList",
      LSP.CompletionList(
        isIncomplete: false,
        items: [
          LSP.CompletionItem(
            label: "l", labelDetails: LSP.CompletionItemLabelDetails(detail: "d", description: "e"),
            kind: .property,
            tags: [.deprecated], detail: "d", documentation: markdown, preselect: true, sortText: "s",
            filterText: "f", insertTextFormat: .snippet,
            textEdit: .insertReplace(newText: Array("x".utf8), insert: range, replace: range),
            additionalTextEdits: [edit], commitCharacters: ["."], command: command, data: data),
          LSP.CompletionItem(label: "l", textEdit: .edit(edit)),
        ]),
      #"{"isIncomplete":false,"items":[{"label":"l","labelDetails":{"detail":"d","description":"e"},"kind":10,"tags":[1],"detail":"d","documentation":\#(m),"preselect":true,"sortText":"s","filterText":"f","insertTextFormat":2,"textEdit":{"newText":"x","insert":\#(r),"replace":\#(r)},"additionalTextEdits":[\#(e)],"commitCharacters":["."],"command":\#(c),"data":\#(d)},{"label":"l","textEdit":\#(e)}]}"#
    ),
    WritingSample(
      "SignatureHelp",
      LSP.SignatureHelp(
        signatures: [
          LSP.SignatureInformation(
            label: "f(x, y)", documentation: markdown,
            parameters: [
              LSP.ParameterInformation(label: .text("x")),
              LSP.ParameterInformation(label: .offsets(start: 5, end: 6), documentation: markdown),
            ], activeParameter: 1)
        ], activeSignature: 0, activeParameter: 1),
      #"{"signatures":[{"label":"f(x, y)","documentation":\#(m),"parameters":[{"label":"x"},{"label":[5,6],"documentation":\#(m)}],"activeParameter":1}],"activeSignature":0,"activeParameter":1}"#
    ),
    WritingSample(
      "LocationLink",
      LSP.LocationLink(
        originSelectionRange: range, targetURI: uri, targetRange: range, targetSelectionRange: range),
      #"{"originSelectionRange":\#(r),"targetUri":"file:///a.stet","targetRange":\#(r),"targetSelectionRange":\#(r)}"#
    ),
    WritingSample("Location", link, l),
    WritingSample(
      "DocumentHighlight", LSP.DocumentHighlight(range: range, kind: .read), #"{"range":\#(r),"kind":2}"#),
    WritingSample(
      "LinkedEditingRanges", LSP.LinkedEditingRanges(ranges: [range]), #"{"ranges":[\#(r)]}"#),
    WritingSample(
      "PrepareRenamePlaceholder", LSP.PrepareRenameResult(range: range, placeholder: "p"),
      #"{"range":\#(r),"placeholder":"p"}"#),
    WritingSample(
      "CodeAction",
      LSP.CodeAction(
        title: "t", kind: .quickFix, diagnostics: [JSONText(diagnostic)], isPreferred: true,
        disabled: LSP.CodeActionDisabled(reason: "r"), edit: LSP.WorkspaceEdit(.changes([(uri, [edit])])),
        command: command, data: data),
      #"{"title":"t","kind":"quickfix","diagnostics":[\#(g)],"isPreferred":true,"disabled":{"reason":"r"},"edit":{"changes":{"file:///a.stet":[\#(e)]}},"command":\#(c),"data":\#(d)}"#
    ),
    WritingSample(
      "WorkspaceEdit",
      LSP.WorkspaceEdit(
        .documentChanges([
          .edit(
            uri: uri, version: nil, edits: [LSP.TextEdit(range: range, newText: [], annotationID: "a")]),
          .edit(uri: uri, version: 3, edits: [edit]), .create(uri: uri),
          .rename(from: uri, to: uri, annotationID: "a"),
          .delete(uri: uri),
        ]),
        changeAnnotations: [
          ("a", LSP.ChangeAnnotation(label: "l", needsConfirmation: true, description: "d"))
        ]),
      #"{"documentChanges":[{"textDocument":{"uri":"file:///a.stet","version":null},"edits":[{"range":\#(r),"newText":"","annotationId":"a"}]},{"textDocument":{"uri":"file:///a.stet","version":3},"edits":[\#(e)]},{"kind":"create","uri":"file:///a.stet"},{"kind":"rename","oldUri":"file:///a.stet","newUri":"file:///a.stet","annotationId":"a"},{"kind":"delete","uri":"file:///a.stet"}],"changeAnnotations":{"a":{"label":"l","needsConfirmation":true,"description":"d"}}}"#
    ),
    WritingSample(
      "CodeLens", LSP.CodeLens(range: range, command: command, data: data),
      #"{"range":\#(r),"command":\#(c),"data":\#(d)}"#),
    WritingSample(
      "InlayHint",
      LSP.InlayHint(
        position: range.start,
        label: .parts([
          LSP.InlayHintLabelPart(value: "✓", tooltip: markdown, location: link, command: command)
        ]),
        kind: .type, textEdits: [edit], tooltip: markdown, paddingLeft: true, data: data),
      #"{"position":{"line":0,"character":1},"label":[{"value":"✓","tooltip":\#(m),"location":\#(l),"command":\#(c)}],"kind":1,"textEdits":[\#(e)],"tooltip":\#(m),"paddingLeft":true,"data":\#(d)}"#
    ),
    WritingSample(
      "DocumentSymbol",
      LSP.DocumentSymbol(
        name: "n", detail: "d", kind: .package, tags: [.deprecated], range: range, selectionRange: range,
        children: [LSP.DocumentSymbol(name: "c", kind: .file, range: range, selectionRange: range)]),
      #"{"name":"n","detail":"d","kind":4,"tags":[1],"range":\#(r),"selectionRange":\#(r),"children":[{"name":"c","kind":1,"range":\#(r),"selectionRange":\#(r)}]}"#
    ),
    WritingSample(
      "SymbolInformation",
      LSP.WorkspaceSymbol(name: "n", kind: .typeParameter, containerName: "c", uri: uri, range: range),
      #"{"name":"n","kind":26,"containerName":"c","location":\#(l)}"#),
    WritingSample(
      "WorkspaceSymbol", LSP.WorkspaceSymbol(name: "n", kind: .key, uri: uri, range: nil, data: data),
      #"{"name":"n","kind":20,"location":{"uri":"file:///a.stet"},"data":\#(d)}"#),
    WritingSample(
      "FoldingRange",
      LSP.FoldingRange(
        startLine: 1, startCharacter: 2, endLine: 3, endCharacter: 4, kind: .region, collapsedText: "…"),
      #"{"startLine":1,"startCharacter":2,"endLine":3,"endCharacter":4,"kind":"region","collapsedText":"…"}"#),
    WritingSample(
      "SelectionRange", LSP.SelectionRange([range, range, range]),
      #"{"range":\#(r),"parent":{"range":\#(r),"parent":{"range":\#(r)}}}"#),
    WritingSample(
      "DocumentLink", LSP.DocumentLink(range: range, target: uri, tooltip: "t", data: data),
      #"{"range":\#(r),"target":"file:///a.stet","tooltip":"t","data":\#(d)}"#),
    WritingSample(
      "SemanticTokens", LSP.SemanticTokens(resultID: "1", data: [0, 1, 2, 3, 4]),
      #"{"resultId":"1","data":[0,1,2,3,4]}"#),
    WritingSample(
      "SemanticTokensDelta",
      LSP.SemanticTokensDelta(
        resultID: "2",
        edits: [
          LSP.SemanticTokensEdit(start: 5, deleteCount: 1, data: [7]),
          LSP.SemanticTokensEdit(start: 0, deleteCount: 5, data: []),
        ]),
      #"{"resultId":"2","edits":[{"start":5,"deleteCount":1,"data":[7]},{"start":0,"deleteCount":5}]}"#),
    WritingSample("CallHierarchyItem", item, i),
    WritingSample("TypeHierarchyItem", item, i),
    WritingSample(
      "CallHierarchyIncomingCall", LSP.IncomingCall(from: item, fromRanges: [range]),
      #"{"from":\#(i),"fromRanges":[\#(r)]}"#),
    WritingSample(
      "CallHierarchyOutgoingCall", LSP.OutgoingCall(to: item, fromRanges: []),
      #"{"to":\#(i),"fromRanges":[]}"#),
  ]

  static let diagnostics: [WritingSample] = [
    WritingSample("Diagnostic", diagnostic, g),
    WritingSample(
      "PublishDiagnosticsParams",
      LSP.PublishDiagnosticsParams(uri: uri, version: 4, diagnostics: [diagnostic]),
      #"{"uri":"file:///a.stet","version":4,"diagnostics":[\#(g)]}"#),
    WritingSample(
      "RelatedFullDocumentDiagnosticReport",
      LSP.DocumentDiagnosticReport(
        .full(resultID: "x", items: [diagnostic]), relatedDocuments: [(uri, .unchanged(resultID: "y"))]),
      #"{"kind":"full","resultId":"x","items":[\#(g)],"relatedDocuments":{"file:///a.stet":{"kind":"unchanged","resultId":"y"}}}"#
    ),
    WritingSample(
      "RelatedUnchangedDocumentDiagnosticReport", LSP.DocumentDiagnosticReport(.unchanged(resultID: "x")),
      #"{"kind":"unchanged","resultId":"x"}"#),
    WritingSample(
      "WorkspaceDiagnosticReport",
      LSP.WorkspaceDiagnosticReport([
        LSP.WorkspaceDocumentDiagnosticReport(
          uri: uri, version: nil, report: .full(resultID: nil, items: [])),
        LSP.WorkspaceDocumentDiagnosticReport(uri: uri, version: 2, report: .unchanged(resultID: "x")),
      ]),
      #"{"items":[{"uri":"file:///a.stet","version":null,"kind":"full","items":[]},{"uri":"file:///a.stet","version":2,"kind":"unchanged","resultId":"x"}]}"#
    ),
    WritingSample(
      "DiagnosticServerCancellationData", LSP.DiagnosticServerCancellationData(retriggerRequest: true),
      #"{"retriggerRequest":true}"#),
  ]

  static let window: [WritingSample] = [
    WritingSample(
      "ApplyWorkspaceEditParams",
      LSP.ApplyWorkspaceEditParams(label: "l", edit: LSP.WorkspaceEdit(.changes([]))),
      #"{"label":"l","edit":{"changes":{}}}"#),
    WritingSample(
      "RegistrationParams",
      LSP.RegistrationParams([
        LSP.Registration(
          id: "1", method: .didChangeWatchedFiles,
          registerOptions: JSONText(
            LSP.DidChangeWatchedFilesRegistrationOptions([
              LSP.FileSystemWatcher(.pattern("**/*.facts")),
              LSP.FileSystemWatcher(.relative(base: uri, pattern: "*.stet")),
            ])))
      ]),
      #"{"registrations":[{"id":"1","method":"workspace/didChangeWatchedFiles","registerOptions":{"watchers":[{"globPattern":"**/*.facts"},{"globPattern":{"baseUri":"file:///a.stet","pattern":"*.stet"}}]}}]}"#
    ),
    WritingSample(
      "UnregistrationParams",
      LSP.UnregistrationParams([LSP.Unregistration(id: "1", method: .didChangeConfiguration)]),
      #"{"unregisterations":[{"id":"1","method":"workspace/didChangeConfiguration"}]}"#),
    WritingSample(
      "ProgressParams",
      LSP.ProgressParams(
        token: .integer(1),
        value: LSP.WorkDoneProgressBegin(title: "t", cancellable: true, message: "m", percentage: 0)),
      #"{"token":1,"value":{"kind":"begin","title":"t","cancellable":true,"message":"m","percentage":0}}"#),
    WritingSample(
      "WorkDoneProgressReport", LSP.WorkDoneProgressReport(percentage: 50),
      #"{"kind":"report","percentage":50}"#),
    WritingSample(
      "WorkDoneProgressEnd", LSP.WorkDoneProgressEnd(message: "m"), #"{"kind":"end","message":"m"}"#),
    WritingSample(
      "WorkDoneProgressCreateParams", LSP.WorkDoneProgressTokenParams(token: .integer(5)), #"{"token":5}"#),
    WritingSample(
      "LogTraceParams", LSP.LogTraceParams(message: "m", verbose: "v"), #"{"message":"m","verbose":"v"}"#),
    WritingSample(
      "ShowMessageRequestParams",
      LSP.ShowMessageRequestParams(type: .info, message: "m", actions: [LSP.MessageActionItem(title: "t")]),
      #"{"type":3,"message":"m","actions":[{"title":"t"}]}"#),
    WritingSample(
      "LogMessageParams", LSP.MessageParams(type: .log, message: "m"), #"{"type":4,"message":"m"}"#),
    WritingSample(
      "ShowDocumentParams",
      LSP.ShowDocumentParams(uri: uri, external: true, takeFocus: true, selection: range),
      #"{"uri":"file:///a.stet","external":true,"takeFocus":true,"selection":\#(r)}"#),
    WritingSample(
      "ConfigurationParams", LSP.ConfigurationParams([LSP.ConfigurationItem(scopeURI: uri, section: "stet")]),
      #"{"items":[{"scopeUri":"file:///a.stet","section":"stet"}]}"#),
    WritingSample(
      "TextDocumentContentResult", LSP.TextDocumentContentResult(text: Array("x".utf8)), #"{"text":"x"}"#),
    WritingSample(
      "TextDocumentContentRefreshParams", LSP.TextDocumentContentParams(uri: uri),
      #"{"uri":"file:///a.stet"}"#),
    WritingSample("InitializeResult", everything, everythingJSON),
    WritingSample(
      "InitializeResult",
      LSP.InitializeResult(capabilities: LSP.ServerCapabilities(), serverInfo: nil),
      #"{"capabilities":{"positionEncoding":"utf-16","textDocumentSync":{"openClose":true,"change":2,"willSave":true,"save":{"includeText":false}},"workspace":{"fileOperations":{}}}}"#
    ),
  ]

  /// A server that offers all there is.
  private static var everything: LSP.InitializeResult {
    var offers = LSP.ServerCapabilities()
    offers.positionEncoding = .utf8
    offers.completionTriggerCharacters = ["."]
    offers.completionResolve = true
    offers.signatureHelpTriggerCharacters = ["("]
    offers.signatureHelpRetriggerCharacters = [","]
    for flag in [
      \.hover, \.declaration, \.definition, \.typeDefinition, \.implementation, \.references,
      \.documentHighlight,
      \.documentSymbol, \.codeActionResolve, \.codeLens, \.documentLink, \.workspaceSymbol,
      \.workspaceSymbolResolve,
      \.formatting, \.rangeFormatting, \.rename, \.prepareRename, \.foldingRange, \.selectionRange,
      \.callHierarchy,
      \.typeHierarchy, \.linkedEditingRange, \.inlayHint, \.inlayHintResolve, \.pullDiagnostics,
      \.workspaceFolders,
    ] as [WritableKeyPath<LSP.ServerCapabilities, Bool>] {
      offers[keyPath: flag] = true
    }
    offers.codeActionKinds = [.quickFix, .sourceFixAll]
    offers.onTypeFormattingTriggerCharacters = ["\n", "}"]
    offers.commands = ["stet.x"]
    offers.semanticTokens = LSP.SemanticTokensLegend(tokenTypes: ["number"], tokenModifiers: [])
    offers.fileOperations.willRename = true
    offers.fileOperations.fileGlobs = ["**/*.stet"]
    offers.fileOperations.folderGlobs = ["**"]
    offers.textDocumentContentSchemes = ["stet"]
    return LSP.InitializeResult(
      capabilities: offers, serverInfo: LSP.ImplementationInfo(name: "stet", version: "1"))
  }

  private static let everythingJSON =
    #"{"capabilities":{"positionEncoding":"utf-8","textDocumentSync":{"openClose":true,"change":2,"willSave":true,"save":{"includeText":false}},"completionProvider":{"triggerCharacters":["."],"resolveProvider":true},"signatureHelpProvider":{"triggerCharacters":["("],"retriggerCharacters":[","]},"codeActionProvider":{"codeActionKinds":["quickfix","source.fixAll"],"resolveProvider":true},"documentOnTypeFormattingProvider":{"firstTriggerCharacter":"\n","moreTriggerCharacter":["}"]},"semanticTokensProvider":{"legend":{"tokenTypes":["number"],"tokenModifiers":[]},"range":true,"full":{"delta":true}},"executeCommandProvider":{"commands":["stet.x"]},"diagnosticProvider":{"interFileDependencies":true,"workspaceDiagnostics":true},"hoverProvider":true,"declarationProvider":true,"definitionProvider":true,"typeDefinitionProvider":true,"implementationProvider":true,"referencesProvider":true,"documentHighlightProvider":true,"documentSymbolProvider":true,"documentFormattingProvider":true,"documentRangeFormattingProvider":true,"foldingRangeProvider":true,"selectionRangeProvider":true,"callHierarchyProvider":true,"typeHierarchyProvider":true,"linkedEditingRangeProvider":true,"codeLensProvider":{"resolveProvider":true},"documentLinkProvider":{"resolveProvider":true},"renameProvider":{"prepareProvider":true},"workspaceSymbolProvider":{"resolveProvider":true},"inlayHintProvider":{"resolveProvider":true},"workspace":{"workspaceFolders":{"supported":true,"changeNotifications":true},"fileOperations":{"willRename":{"filters":[{"scheme":"file","pattern":{"glob":"**/*.stet","matches":"file"}},{"scheme":"file","pattern":{"glob":"**","matches":"folder"}}]}},"textDocumentContent":{"schemes":["stet"]}}},"serverInfo":{"name":"stet","version":"1"}}"#

  @Test(arguments: language + diagnostics + window)
  func writes(sample: WritingSample) throws {
    let text = JSONText(sample.value)
    #expect(String(decoding: text.bytes, as: UTF8.self) == sample.json)
    _ = try JSONDocument(parsing: text.bytes)
  }
}
