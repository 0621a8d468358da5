// Every request that the server offers, on a note and on a fact base.
import JSON
import LanguageServerProtocol
import Testing

@testable import Server

/// A client that can do everything that this server asks for.
let able = """
  {"general": {"positionEncodings": ["utf-16"]},
  "workspace": {"applyEdit": true, "workspaceEdit": {"documentChanges": true, "changeAnnotationSupport": {},
  "resourceOperations": ["create", "rename", "delete"]}, "workspaceFolders": true,
  "textDocumentContent": {}},
  "textDocument": {"publishDiagnostics": {}, "hover": {"contentFormat": ["markdown"]},
  "completion": {"completionItem": {"insertReplaceSupport": true, "snippetSupport": true,
  "resolveSupport": {"properties": ["documentation"]}}}, "definition": {"linkSupport": true},
  "rename": {"prepareSupport": true}, "documentSymbol": {"hierarchicalDocumentSymbolSupport": true},
  "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": []}}, "dataSupport": true,
  "resolveSupport": {"properties": ["edit"]}, "isPreferredSupport": true},
  "inlayHint": {"resolveSupport": {"properties": ["tooltip"]}},
  "semanticTokens": {"requests": {"full": {"delta": true}, "range": true}}}}
  """

@Suite struct FeatureTests {
  static let uri = "file:///w/a.stet"
  static let note = """
    ---
    dateline: 2026-03-02
    ---

    # Sales \u{1F600}

    The \u{1F600} brand [[Renault]] sold [152,000 units]{renault-brand.ev-sales @ 2025} and [[Nobody At All]].
    """

  func client() -> TestClient {
    var client = TestClient(able, files: ["/w/b.stet": Self.note])
    client.open(Self.uri, Self.note)
    client.idle()
    return client
  }

  static func at(_ character: Int, _ more: String = "") -> String {
    "{\"textDocument\": {\"uri\": \"\(uri)\"}, \"position\": {\"line\": 6, \"character\": \(character)}\(more)}"
  }

  static let document = "\"textDocument\": {\"uri\": \"\(uri)\"}"
  static let range =
    "\"range\": {\"start\": {\"line\": 6, \"character\": 0}, \"end\": {\"line\": 6, \"character\": 90}}"

  @Test func whatIsAdvertisedIsServed() {
    for feature in ServerFeature.allCases {
      for method in feature.methods {
        var client = client()
        #expect(client.request(method.rawValue, "7")?.errorCode != -32601, "\(method.rawValue)")
      }
    }
  }

  @Test func aHoverTellsTheFact() {
    var client = client()
    let result = client.request("textDocument/hover", Self.at(36))?["result"]
    #expect(result?["contents"]?["value"]?.string?.contains("151,939") == true)
    #expect(result?["contents"]?["kind"]?.string == "markdown")
    // Two code units for the face before it.
    #expect(result?["range"]?["start"]?["character"]?.int == 30)
  }

  @Test func aHoverNamesOtherNotesOnceTheyAreIndexed() {
    var client = client()
    client.take(.clock(1000))
    let result = client.request("textDocument/hover", Self.at(36))?["result"]
    #expect(result?["contents"]?["value"]?.string?.contains("b.stet") == true)
  }

  @Test func aDefinitionIsALinkWithItsOrigin() {
    var client = client()
    let result = client.request("textDocument/definition", Self.at(49))?["result"]
    let link = result?.elements.first { _ in true }
    #expect(link?["targetUri"]?.string?.hasPrefix("stet-facts:/") == true)
    #expect(link?["originSelectionRange"] != nil)
    let uri = link?["targetUri"]?.string ?? ""
    let content = client.request("workspace/textDocumentContent", "{\"uri\": \"\(uri)\"}")?["result"]
    #expect(content?["text"]?.string?.contains("renault") == true)
    #expect(
      client.request("workspace/textDocumentContent", "{\"uri\": \"stet-facts:/no.facts\"}")?.errorCode != nil
    )
  }

  @Test func referencesReachNotesOnDisk() {
    var client = client()
    let result = client.request(
      "textDocument/references", Self.at(17, ", \"context\": {\"includeDeclaration\": false}"))?["result"]
    let uris = Set(result?.elements.compactMap { $0["uri"]?.string } ?? [])
    #expect(uris.isSuperset(of: ["file:///w/a.stet", "file:///w/b.stet"]))
  }

  @Test func aRenameOfABundledNameIsRefusedWithTheReason() {
    var client = client()
    let answer = client.request("textDocument/rename", Self.at(17, ", \"newName\": \"Renoo\""))
    #expect(answer?["error"]?["message"]?.string?.contains("bundled") == true)
  }

  @Test func aRenameReachesNotesAndFactBases() {
    let base = "entity acme-works \"Acme Works\"\n"
    var client = TestClient(able, files: ["/w/f.facts": base, "/w/b.stet": "[[Acme Works]]\n"])
    client.open(Self.uri, "[[Acme Works]] and [[acme-works]]\n")
    let result = client.request(
      "textDocument/rename",
      "{\(Self.document), \"position\": {\"line\": 0, \"character\": 4}, \"newName\": \"Acme Plant\"}")?[
        "result"]
    let changes = result?["documentChanges"]?.elements.compactMap { $0["textDocument"]?["uri"]?.string } ?? []
    #expect(Set(changes) == ["file:///w/a.stet", "file:///w/b.stet", "file:///w/f.facts"])
    #expect(result?["changeAnnotations"] != nil)
  }

  @Test func basesThatAreOffHoldUpNoRename() {
    let base = "property ev-sales\n  datatype quantity\n"
    var client = TestClient(able, files: ["/w/.stet.json": "{\"bundledFacts\": false}", "/w/f.facts": base])
    client.open(Self.uri, "[1]{renault-brand.ev-sales @ 2025}\n")
    let place = "{\(Self.document), \"position\": {\"line\": 0, \"character\": 20}"
    let edit = client.request("textDocument/rename", place + ", \"newName\": \"electric-sales\"}")?["result"]
    let changes = edit?["documentChanges"]?.elements.compactMap { $0["textDocument"]?["uri"]?.string } ?? []
    #expect(Set(changes) == ["file:///w/a.stet", "file:///w/f.facts"])
    let uses = client.request(
      "textDocument/references", place + ", \"context\": {\"includeDeclaration\": true}}")?["result"]
    #expect(uses?.elements.count { _ in true } == 2)
  }

  @Test func aDefinitionInAFenceIsInTheNote() {
    var client = TestClient(able)
    let fence =
      "```facts\nclass desk\nentity etoile : desk \"\u{C9}toile\"\n  begun 1899\nproperty begun\n  datatype date\n```\n"
    client.open(Self.uri, "# \u{1F600}\n\n[[\u{C9}toile]] began in [1899]{etoile.begun}.\n\n\(fence)")
    func line(_ method: String, _ character: Int) -> Int? {
      let place = "\"position\": {\"line\": 2, \"character\": \(character)}"
      let result = client.request(method, "{\(Self.document), \(place)}")?["result"]
      let target = result?.elements.first { _ in true }
      return (target?["targetRange"] ?? target?["range"])?["start"]?["line"]?.int
    }
    #expect(line("textDocument/definition", 4) == 6)
    #expect(line("textDocument/definition", 22) == 7)
    #expect(line("textDocument/typeDefinition", 4) == 5)
    #expect(line("textDocument/implementation", 4) == 7)
  }

  @Test func completionIsResolved() throws {
    var client = client()
    client.change(Self.uri, version: 2, TestClient.edit((7, 0), (7, 0), "\n\n[[Rena"))
    let result = client.request(
      "textDocument/completion", "{\(Self.document), \"position\": {\"line\": 8, \"character\": 6}}")?[
        "result"]
    let item = try #require(result?["items"]?.elements.first { _ in true })
    #expect(item["textEdit"]?["insert"] != nil)
    let resolved = client.request("completionItem/resolve", item.written)?["result"]
    #expect(resolved?["documentation"]?["value"]?.string?.isEmpty == false)
    #expect(resolved?["label"]?.string == item["label"]?.string)
  }

  @Test(arguments: [
    ("ceo", true), ("datatype", false), ("sales", false), ("ceo x", false), ("describe", false),
  ])
  func aSpaceOffersValuesOnlyWhereOneIsChosen(_ field: String, _ isOffered: Bool) {
    var client = client()
    let uri = "file:///w/f.facts"
    client.open(
      uri, "property sales\n  datatype quantity\nentity x : company\n  \(field) \n", language: "stet-facts")
    let place = "\"position\": {\"line\": 3, \"character\": \(field.utf8.count + 3)}"
    let context = "\"context\": {\"triggerKind\": 2, \"triggerCharacter\": \" \"}"
    let list = client.request(
      "textDocument/completion", "{\"textDocument\": {\"uri\": \"\(uri)\"}, \(place), \(context)}")?["result"]
    #expect((list?["items"]?.count ?? 0 > 0) == isOffered)
  }

  @Test func tokensAreSentAsDifferences() throws {
    var client = client()
    let first = client.request("textDocument/semanticTokens/full", "{\(Self.document)}")?["result"]
    let data = first?["data"]?.elements.compactMap(\.int) ?? []
    #expect(data.count > 5 && data.count % 5 == 0)
    let id = try #require(first?["resultId"]?.string)
    client.change(Self.uri, version: 2, TestClient.edit((6, 0), (6, 0), "[[Renault]] "))
    let delta = client.request(
      "textDocument/semanticTokens/full/delta", "{\(Self.document), \"previousResultId\": \"\(id)\"}")?[
        "result"]
    var patched = data
    for edit in delta?["edits"]?.elements.map({ $0 }) ?? [] {
      let start = edit["start"]?.int ?? 0
      let end = start + (edit["deleteCount"]?.int ?? 0)
      patched.replaceSubrange(start..<end, with: edit["data"]?.elements.compactMap(\.int) ?? [])
    }
    let whole = client.request("textDocument/semanticTokens/full", "{\(Self.document)}")?["result"]
    #expect(patched == whole?["data"]?.elements.compactMap(\.int))
  }

  @Test func actionsOfferFixesAndAreResolved() throws {
    var client = client()
    let result = client.request(
      "textDocument/codeAction", "{\(Self.document), \(Self.range), \"context\": {\"diagnostics\": []}}")?[
        "result"]
    let actions = result?.elements.map { $0 } ?? []
    #expect(actions.contains { $0["kind"]?.string == "quickfix" && $0["edit"] != nil })
    let all = try #require(actions.first { $0["kind"]?.string == "source.fixAll" })
    #expect(client.request("codeAction/resolve", all.written)?["result"]?["edit"] != nil)
    let only = client.request(
      "textDocument/codeAction",
      "{\(Self.document), \(Self.range), \"context\": {\"diagnostics\": [], \"only\": [\"source\"]}}")?[
        "result"]
    #expect(only?.elements.allSatisfy { $0["kind"]?.string == "source.fixAll" } == true)
  }

  @Test func actionsInAFactBaseTakeTheNearestName() throws {
    var client = client()
    let uri = "file:///w/f.facts"
    client.open(uri, "class gadget-maker\nentity acme : gadget-makr \"Acme\"\n", language: "stet-facts")
    let range =
      "\"range\": {\"start\": {\"line\": 1, \"character\": 14}, \"end\": {\"line\": 1, \"character\": 14}}"
    let result = client.request(
      "textDocument/codeAction",
      "{\"textDocument\": {\"uri\": \"\(uri)\"}, \(range), \"context\": {\"diagnostics\": []}}")?["result"]
    let action = try #require(result?.elements.first { _ in true })
    #expect(action["title"]?.string == "Write gadget-maker")
    #expect(action["edit"]?.written.contains("\"newText\":\"gadget-maker\"") == true)
  }

  @Test func aClientThatTakesCommandsOnlyIsGivenTheFixesAsCommands() throws {
    for (capabilities, isAsked) in [("{\"workspace\": {\"applyEdit\": true}}", true), ("{}", false)] {
      var client = TestClient(capabilities)
      client.open(Self.uri, Self.note)
      let result = client.request(
        "textDocument/codeAction", "{\(Self.document), \(Self.range), \"context\": {\"diagnostics\": []}}")?[
          "result"]
      let command = try #require(result?.elements.first { _ in true })
      #expect(command["command"]?.string == "stet.applyEdit")
      let answer = client.request("workspace/executeCommand", command.written)
      let edit = isAsked ? client.params(of: "workspace/applyEdit").last?["edit"] : answer?["result"]
      #expect(edit?["changes"]?[Array(Self.uri.utf8)]?.count == 1)
    }
  }

  @Test func hintsAndLensesAreResolved() throws {
    var client = client()
    let hints = client.request("textDocument/inlayHint", "{\(Self.document), \(Self.range)}")?["result"]
    let hint = try #require(hints?.elements.first { _ in true })
    #expect(client.request("inlayHint/resolve", hint.written)?["result"]?["tooltip"] != nil)
    client.open("file:///w/f.facts", "entity acme \"Acme\"\n  website  \"x\"\n", language: "stet-facts")
    let lenses = client.request("textDocument/codeLens", "{\(Self.document)}")?["result"]
    let command = try #require(lenses?.elements.first { _ in true }?["command"])
    let answer = client.request(
      "workspace/executeCommand",
      "{\"command\": \"\(command["command"]?.string ?? "")\", \"arguments\": \(command["arguments"]?.written ?? "")}"
    )
    #expect(answer?["result"]?.string == command["title"]?.string)
    #expect(client.params(of: "window/showMessage").count == 1)
    #expect(client.request("workspace/executeCommand", "{\"command\": \"no.such\"}")?.errorCode == -32602)
  }

  @Test func aLensOnAStatementShowsTheClaimsThatRestOnIt() throws {
    var client = client()
    let base = "property size\n  datatype quantity\nentity acme \"Acme\"\n  size  5\n"
    client.open("file:///w/f.facts", base, language: "stet-facts")
    client.open("file:///w/c.stet", "\u{1F600} It has [5]{acme.size}.\n")
    let lenses = client.request(
      "textDocument/codeLens", "{\"textDocument\": {\"uri\": \"file:///w/f.facts\"}}")
    let lens = try #require(lenses?["result"]?.elements.first { _ in true })
    let command = try #require(client.request("codeLens/resolve", lens.written)?["result"]?["command"])
    #expect(command["title"]?.string == "1 claim rests on this")
    let uses = client.request("workspace/executeCommand", command.written)?["result"]
    #expect(uses?.elements.map { $0["uri"]?.string } == ["file:///w/c.stet"])
  }

  @Test func hierarchiesGoBothWays() throws {
    var client = client()
    let prepared = client.request("textDocument/prepareCallHierarchy", Self.at(36))?["result"]
    let item = try #require(prepared?.elements.first { _ in true })
    #expect(
      (client.request("callHierarchy/outgoingCalls", "{\"item\": \(item.written)}")?["result"]?.count ?? 0)
        > 0)
    #expect(
      client.request("callHierarchy/incomingCalls", "{\"item\": \(item.written)}")?["result"]?.isArray == true
    )
    let types = client.request("textDocument/prepareTypeHierarchy", Self.at(17))?["result"]
    let type = try #require(types?.elements.first { _ in true })
    #expect(
      client.request("typeHierarchy/supertypes", "{\"item\": \(type.written)}")?["result"]?.isArray == true)
    #expect(
      client.request("typeHierarchy/subtypes", "{\"item\": \(type.written)}")?["result"]?.isArray == true)
  }

  @Test func symbolsOfTheWorkspaceAreFound() {
    var client = client()
    let result = client.request("workspace/symbol", "{\"query\": \"renault\"}")?["result"]
    #expect((result?.count ?? 0) > 0)
  }

  @Test func aClientWithoutDocumentsOfOursIsGivenAFile() {
    var client = TestClient("{}")
    client.open(Self.uri, Self.note)
    let result = client.request("textDocument/definition", Self.at(49))?["result"]
    let uri = result?.elements.first { _ in true }?["uri"]?.string ?? ""
    #expect(uri.hasPrefix("file:///") && uri.hasSuffix(".facts"))
    #expect(client.keptFiles.contains { "file://" + $0 == uri })
  }
}
