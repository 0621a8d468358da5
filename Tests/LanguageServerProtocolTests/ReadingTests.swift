// Parameters as clients send them, and as they should not.
import JSON
import JSONRPC
import Testing

@testable import LanguageServerProtocol

/// Parameters that are right, and how they are read.
struct ReadingSample: Sendable, CustomTestStringConvertible {
  let name: String
  let json: String
  let read: @Sendable (JSONNode) throws(InvalidParams) -> Any

  init<Value: JSONReadable & SendableMetatype>(_ type: Value.Type, _ json: String) {
    name = "\(type)"
    self.json = json
    read = { (node) throws(InvalidParams) in try Value(node) }
  }

  var testDescription: String { name }

  static let document = #""textDocument":{"uri":"file:///a.stet"}"#
  static let range = #""range":{"start":{"line":0,"character":1},"end":{"line":2,"character":3}}"#
  static let item =
    #""item":{"name":"n","kind":16,"tags":[1],"uri":"u",\#(range),"selectionRange":{"start":{"line":0,"character":1},"end":{"line":0,"character":3}},"data":[1]}"#

  static let all: [ReadingSample] = [
    ReadingSample(
      LSP.DidOpenParams.self, #"{"textDocument":{"uri":"u","languageId":"stet","version":1,"text":"é\n"}}"#),
    ReadingSample(
      LSP.DidChangeParams.self,
      #"{"textDocument":{"uri":"u","version":2},"contentChanges":[{\#(range),"rangeLength":5,"text":"x"},{"text":""}]}"#
    ),
    ReadingSample(LSP.WillSaveParams.self, #"{\#(document),"reason":1}"#),
    ReadingSample(LSP.DidSaveParams.self, #"{\#(document),"text":"t"}"#),
    ReadingSample(LSP.DocumentParams.self, #"{\#(document),"workDoneToken":"a","partialResultToken":1}"#),
    ReadingSample(LSP.PositionParams.self, #"{\#(document),"position":{"line":1,"character":0}}"#),
    ReadingSample(LSP.RangeParams.self, #"{\#(document),\#(range)}"#),
    ReadingSample(
      LSP.CompletionParams.self,
      #"{\#(document),"position":{"line":1,"character":0},"context":{"triggerKind":2,"triggerCharacter":"."}}"#
    ),
    ReadingSample(
      LSP.SignatureHelpParams.self,
      #"{\#(document),"position":{"line":1,"character":0},"context":{"triggerKind":1,"isRetrigger":true}}"#),
    ReadingSample(
      LSP.ReferenceParams.self,
      #"{\#(document),"position":{"line":1,"character":0},"context":{"includeDeclaration":true}}"#),
    ReadingSample(
      LSP.RenameParams.self, #"{\#(document),"position":{"line":1,"character":0},"newName":"n"}"#),
    ReadingSample(
      LSP.CodeActionParams.self,
      #"{\#(document),\#(range),"context":{"diagnostics":[{\#(range),"message":"m","code":5,"data":{}}],"only":["quickfix"],"triggerKind":1}}"#
    ),
    ReadingSample(LSP.SelectionRangeParams.self, #"{\#(document),"positions":[{"line":1,"character":0}]}"#),
    ReadingSample(LSP.SemanticTokensDeltaParams.self, #"{\#(document),"previousResultId":"1"}"#),
    ReadingSample(
      LSP.FormattingParams.self, #"{\#(document),"options":{"tabSize":4,"insertSpaces":false,"x":1}}"#),
    ReadingSample(
      LSP.RangeFormattingParams.self, #"{\#(document),\#(range),"options":{"tabSize":4,"insertSpaces":true}}"#
    ),
    ReadingSample(
      LSP.OnTypeFormattingParams.self,
      #"{\#(document),"position":{"line":1,"character":0},"ch":"}","options":{"tabSize":4,"insertSpaces":true}}"#
    ),
    ReadingSample(
      LSP.DocumentDiagnosticParams.self, #"{\#(document),"identifier":"i","previousResultId":"1"}"#),
    ReadingSample(
      LSP.WorkspaceDiagnosticParams.self,
      #"{"previousResultIds":[{"uri":"u","value":"1"}],"partialResultToken":"p"}"#),
    ReadingSample(LSP.WorkspaceSymbolParams.self, #"{"query":""}"#),
    ReadingSample(LSP.HierarchyParams.self, "{\(item)}"),
    ReadingSample(LSP.ExecuteCommandParams.self, #"{"command":"c","arguments":[1,{}]}"#),
    ReadingSample(LSP.UnresolvedItem.self, #"{"label":"l","data":5}"#),
    ReadingSample(LSP.RenameFilesParams.self, #"{"files":[{"oldUri":"a","newUri":"b"}]}"#),
    ReadingSample(LSP.FilesParams.self, #"{"files":[{"uri":"a"}]}"#),
    ReadingSample(
      LSP.DidChangeWorkspaceFoldersParams.self, #"{"event":{"added":[{"uri":"a","name":"n"}],"removed":[]}}"#),
    ReadingSample(LSP.DidChangeWatchedFilesParams.self, #"{"changes":[{"uri":"a","type":3}]}"#),
    ReadingSample(LSP.DidChangeConfigurationParams.self, #"{"settings":{"stet":{}}}"#),
    ReadingSample(LSP.TextDocumentContentParams.self, #"{"uri":"stet:bundled"}"#),
    ReadingSample(LSP.WorkDoneProgressTokenParams.self, #"{"token":"t"}"#),
    ReadingSample(LSP.CancelParams.self, #"{"id":7}"#),
    ReadingSample(LSP.SetTraceParams.self, #"{"value":"verbose"}"#),
    ReadingSample(LSP.ApplyWorkspaceEditResult.self, #"{"applied":false,"failureReason":"r"}"#),
    ReadingSample(LSP.MessageActionItem.self, #"{"title":"t"}"#),
    ReadingSample(LSP.ShowDocumentResult.self, #"{"success":true}"#),
    ReadingSample(
      LSP.InitializeParams.self,
      #"{"processId":null,"clientInfo":{"name":"n"},"locale":"en","rootPath":null,"rootUri":"file:///w","initializationOptions":{"rules":{}},"capabilities":{"general":{"positionEncodings":["utf-8"]}},"trace":"off","workspaceFolders":[{"uri":"file:///w","name":"w"}]}"#
    ),
  ]
}

@Suite struct ReadingTests {
  private func root(_ json: String) throws -> JSONNode { try JSONDocument(parsing: Array(json.utf8)).root }

  @Test(arguments: ReadingSample.all)
  func reads(sample: ReadingSample) throws {
    _ = try sample.read(try root(sample.json))
  }

  /// Each value in turn becomes each wrong thing: read or refused with a place, never a trap.
  @Test(arguments: ReadingSample.all)
  func anyWrongValueIsReadOrRefused(sample: ReadingSample) throws {
    let whole = try root(sample.json)
    var nodes = [whole]
    var refused = 0
    while let node = nodes.popLast() {
      nodes += node.elements
      nodes += node.members.map(\.value)
      for wrong in ["null", "true", "-1", "1.5", "1e300", "\"\\ud800\"", "[]", "{}", "[[{}]]"] {
        var bytes = whole.source
        bytes.replaceSubrange(node.range, with: wrong.utf8)
        do {
          _ = try sample.read(try JSONDocument(parsing: Array(bytes)).root)
        } catch let error as InvalidParams {
          refused += 1
          #expect(error.message.hasPrefix("expected "))
        }
      }
    }
    #expect(refused > 0)
  }

  private static let refused: [(String, String)] = [
    (#"{"params":{}}"#, "expected a member 'textDocument' at params"),
    (#"{"params":5}"#, "expected an object at params"),
    (#"{"params":{"textDocument":null}}"#, "expected an object at params.textDocument"),
    (#"{"params":{"textDocument":{"uri":5}}}"#, "expected a URI at params.textDocument.uri"),
    (#"{"params":{"textDocument":{"uri":"u"}}}"#, "expected a member 'position' at params"),
    (
      #"{"params":{"textDocument":{"uri":"u"},"position":{"line":-1,"character":0}}}"#,
      "expected a whole number that is not negative at params.position.line"
    ),
    (
      #"{"params":{"textDocument":{"uri":"u"},"position":{"line":0,"character":1.5}}}"#,
      "expected a whole number that is not negative at params.position.character"
    ),
    (
      #"{"params":{"textDocument":{"uri":"u"},"position":{"line":0,"character":"1"}}}"#,
      "expected a whole number that is not negative at params.position.character"
    ),
  ]

  @Test(arguments: refused)
  func saysWhatIsWrong(json: String, message: String) throws {
    let params = try #require(try root(json)["params"])
    let error = #expect(throws: InvalidParams.self) { try LSP.PositionParams(params) }
    #expect(error?.message == message)
    #expect(error.map { ResponseError($0).code } == .invalidParams)
  }

  @Test(arguments: [
    ("0", 0), ("1.0", 1), ("1e1", 10), ("2147483647", Int(Int32.max)), ("2147483648", Int(Int32.max)),
    ("99999999999999999999", Int(Int32.max)), ("1e30", Int(Int32.max)),
  ])
  func clampsPositions(number: String, line: Int) throws {
    let position = try LSP.Position(try root(#"{"line":\#(number),"character":0}"#))
    #expect(position.line == line)
  }

  @Test func saysThatParametersAreMissing() throws {
    let message = try root(#"{"method":"textDocument/hover"}"#)
    let method = try #require(message["method"])
    let error = #expect(throws: InvalidParams.self) { try LSP.PositionParams.read(nil, of: method) }
    #expect(error?.message == "expected parameters beside the method")
    let whole = try root(#"{"textDocument":{"uri":"u"}}"#)
    #expect(try LSP.DocumentParams.read(whole, of: method).uri == LSP.DocumentURI("u"))
  }

  @Test func readsChangesInOrder() throws {
    let params = try LSP.DidChangeParams(
      try root(
        #"{"textDocument":{"uri":"u","version":null},"contentChanges":[{"text":"a"},{\#(ReadingSample.range),"text":"\u00e9"}]}"#
      ))
    #expect(params.version == nil)
    #expect(params.contentChanges.map(\.text) == [Array("a".utf8), Array("é".utf8)])
    #expect(params.contentChanges.map { $0.range == nil } == [true, false])
  }

  @Test func resolvesByReplacingMembers() throws {
    let item = try LSP.UnresolvedItem(
      try root(#"{"label": "l", "detail": "old", "x": [1.50], "data": {"a": 1}}"#))
    #expect(item.data?["a"]?.int == 1)
    let resolved = item.resolved([("detail", JSONText("new")), ("documentation", JSONText("d"))])
    #expect(
      String(decoding: resolved.bytes, as: UTF8.self)
        == #"{"label":"l","x":[1.50],"data":{"a": 1},"detail":"new","documentation":"d"}"#)
  }

  @Test func kindsHaveKinds() {
    #expect(LSP.CodeActionKind.sourceFixAll.isKind(of: .source))
    #expect(LSP.CodeActionKind.quickFix.isKind(of: .empty))
    #expect(LSP.CodeActionKind(rawValue: "source.fixAll.stet").isKind(of: .sourceFixAll))
    #expect(!LSP.CodeActionKind(rawValue: "sources").isKind(of: .source))
    #expect(!LSP.CodeActionKind.source.isKind(of: .sourceFixAll))
  }
}
