// Open documents: edits in every encoding, diagnostics pushed and pulled.
import JSON
import Testing
import TextModel

@testable import Server

/// What a client that takes pushed diagnostics and everything that belongs to them says.
let pushing = """
  {"textDocument": {"publishDiagnostics": {"relatedInformation": true, "versionSupport": true,
  "codeDescriptionSupport": true, "dataSupport": true, "tagSupport": {"valueSet": [1, 2]}}}}
  """

/// What a client that asks for diagnostics says.
let pulling = """
  {"textDocument": {"diagnostic": {}}, "workspace": {"diagnostics": {"refreshSupport": true}}}
  """

extension TestClient {
  static func quoted(_ text: String) -> String { JSONText(text).root?.written ?? "" }

  mutating func open(_ uri: String, _ text: String, language: String = "stet", version: Int = 1) {
    notify(
      "textDocument/didOpen",
      """
      {"textDocument": {"uri": "\(uri)", "languageId": "\(language)", "version": \(version),
      "text": \(Self.quoted(text))}}
      """)
  }

  mutating func change(_ uri: String, version: Int, _ changes: String...) {
    notify(
      "textDocument/didChange",
      """
      {"textDocument": {"uri": "\(uri)", "version": \(version)},
      "contentChanges": [\(changes.joined(separator: ", "))]}
      """)
  }

  static func edit(_ start: (Int, Int), _ end: (Int, Int), _ text: String) -> String {
    """
    {"range": {"start": {"line": \(start.0), "character": \(start.1)},
    "end": {"line": \(end.0), "character": \(end.1)}}, "text": \(quoted(text))}
    """
  }

  func published(_ uri: String) -> [JSONNode] {
    params(of: "textDocument/publishDiagnostics").filter { $0["uri"]?.string == uri }
  }

  /// The codes of the diagnostics that were published last, or asked for now.
  mutating func codes(_ uri: String) -> [String] {
    idle()
    let items = published(uri).last?["diagnostics"]
    return items?.elements.compactMap { $0["code"]?.string } ?? []
  }

  mutating func pull(_ uri: String, previous: String? = nil) -> JSONNode? {
    let previous = previous.map { ", \"previousResultId\": \"\($0)\"" } ?? ""
    return request("textDocument/diagnostic", "{\"textDocument\": {\"uri\": \"\(uri)\"}\(previous)}")?[
      "result"]
  }

  func text(_ uri: String) -> String? {
    state.documents[uri].map { String(decoding: $0.source.bytes, as: UTF8.self) }
  }
}

@Suite struct DocumentTests {
  static let note = "file:///w/a.stet"

  @Test func diagnosticsAreSentOnceWhenNothingWaits() {
    var client = TestClient(pushing)
    client.open(Self.note, "See [[Nobody At All Here]].\n")
    #expect(client.published(Self.note).isEmpty)
    client.change(Self.note, version: 2, TestClient.edit((0, 0), (0, 0), "x"))
    client.change(Self.note, version: 3, TestClient.edit((0, 0), (0, 1), ""))
    client.idle()
    client.idle()
    let published = client.published(Self.note)
    #expect(published.count == 1)
    #expect(published.first?["version"]?.int == 3)
    let diagnostic = published.first?["diagnostics"]?.elements.first { _ in true }
    #expect(diagnostic?["code"]?.string == "unknown-entity")
    #expect(diagnostic?["severity"]?.int == 1)
    #expect(diagnostic?["source"]?.string == "stet")
    let page = diagnostic?["codeDescription"]?["href"]?.string ?? ""
    #expect(page.hasSuffix("/rules/unknown-entity.md"))
    #expect(client.keptFiles.contains { "file://" + $0 == page })
    #expect(diagnostic?["data"] != nil)
  }

  @Test func aClientThatSaysLittleIsSentLittle() {
    var client = TestClient("{}")
    client.open(Self.note, "See [[Nobody At All Here]].\n")
    client.idle()
    let published = client.published(Self.note).last
    let diagnostic = published?["diagnostics"]?.elements.first { _ in true }
    #expect(diagnostic?["message"] != nil)
    for key in ["codeDescription", "data", "tags", "relatedInformation"] {
      #expect(diagnostic?[Array(key.utf8)] == nil)
    }
  }

  @Test func aFileOutsideTheFoldersHasTheConfigurationAboveIt() {
    var client = TestClient(
      pushing, folder: nil,
      files: [
        "/n/.stet.json": "{\"facts\": [\"base\"], \"rules\": {\"placeholder\": \"error\"}}",
        "/n/base/a.facts": "entity acme-works \"Acme Works\"\n", "/n/deep/er/.git/HEAD": "",
      ])
    client.open("file:///n/deep/a.stet", "[[Acme Works]] TK\n")
    client.idle()
    let found = client.published("file:///n/deep/a.stet").last?["diagnostics"]?.elements.map { $0 } ?? []
    #expect(found.map { $0["code"]?.string } == ["placeholder"])
    #expect(found.first?["severity"]?.int == 1)
    client.open("file:///n/deep/er/b.stet", "[[Acme Works]] TK\n")
    client.idle()
    // A repository begins here; the facts are open to all all the same.
    let other = client.published("file:///n/deep/er/b.stet").last?["diagnostics"]?.elements.map { $0 } ?? []
    #expect(other.map { $0["severity"]?.int } == [2])
  }

  @Test func closingClearsWhatWasPublished() {
    var client = TestClient(pushing)
    client.open(Self.note, "[[Nobody At All Here]]\n")
    client.idle()
    client.notify("textDocument/didClose", "{\"textDocument\": {\"uri\": \"\(Self.note)\"}}")
    #expect(client.published(Self.note).last?["diagnostics"]?.count == 0)
  }

  @Test func whatIsOpenedAnewAsANoteIsNoFactBaseAnyMore() {
    var client = TestClient(pushing)
    let facts = "base own \"Own\"\nentity nobody-here : organization \"Nobody At All Here\"\n"
    client.open("untitled:Untitled-1", facts, language: "stet-facts")
    client.open(Self.note, "See [[Nobody At All Here]].\n")
    #expect(client.codes(Self.note) == [])
    client.open("untitled:Untitled-1", "Nothing.\n")
    #expect(client.codes(Self.note) == ["unknown-entity"])
  }

  @Test func aClientThatPullsIsNotPushedTo() throws {
    var client = TestClient(pulling)
    client.open(Self.note, "[[Nobody At All Here]]\n")
    client.idle()
    #expect(client.published(Self.note).isEmpty)
    let first = client.pull(Self.note)
    #expect(first?["kind"]?.string == "full")
    #expect(first?["items"]?.count == 1)
    let id = try #require(first?["resultId"]?.string)
    #expect(client.pull(Self.note, previous: id)?["kind"]?.string == "unchanged")
    client.change(Self.note, version: 2, TestClient.edit((1, 0), (1, 0), "\nMore.\n"))
    #expect(client.pull(Self.note, previous: id)?["kind"]?.string == "unchanged")
    client.change(Self.note, version: 3, TestClient.edit((0, 0), (0, 0), "So "))
    let moved = client.pull(Self.note, previous: id)
    #expect(moved?["kind"]?.string == "full")
    client.change(Self.note, version: 4, TestClient.edit((0, 0), (0, 3), ""))
    #expect(client.pull(Self.note)?["resultId"]?.string == id)
  }

  @Test(arguments: [("utf-8", 6, 10), ("utf-16", 4, 6), ("utf-32", 4, 5)])
  func editsCountInTheEncodingAgreedOn(encoding: String, start: Int, end: Int) {
    var client = TestClient("{\"general\": {\"positionEncodings\": [\"\(encoding)\"]}}")
    client.open(Self.note, "\u{E9}\u{E9}ab\u{1F600}c\r\nx\u{2028}y\n")
    client.change(Self.note, version: 2, TestClient.edit((0, start), (0, end), "-"))
    #expect(client.text(Self.note) == "\u{E9}\u{E9}ab-c\r\nx\u{2028}y\n")
  }

  @Test func rangesOutOfBoundsAreClamped() {
    var client = TestClient("{}")
    client.open(Self.note, "one\ntwo")
    client.change(Self.note, version: 2, TestClient.edit((0, 99), (0, 99), "!"))
    #expect(client.text(Self.note) == "one!\ntwo")
    client.change(Self.note, version: 3, TestClient.edit((7, 7), (99, 0), "?"))
    #expect(client.text(Self.note) == "one!\ntwo?")
    client.change(Self.note, version: 4, TestClient.edit((1, 0), (0, 0), ""))
    #expect(client.text(Self.note) == "two?")
    client.change(Self.note, version: 5, TestClient.edit((0, 2_147_483_647), (4_000_000_000, 9), "."))
    #expect(client.text(Self.note) == "two?.")
  }

  @Test func fullTextsAndRangesMayBeMixed() {
    var client = TestClient("{}")
    client.open(Self.note, "old")
    client.change(
      Self.note, version: 2, TestClient.edit((0, 0), (0, 3), "new"), "{\"text\": \"whole\"}",
      TestClient.edit((0, 0), (0, 1), "W"))
    #expect(client.text(Self.note) == "Whole")
  }

  @Test func versionsOutOfOrderAreTakenAsTheyCome() {
    var client = TestClient(pushing)
    client.open(Self.note, "a", version: 5)
    client.change(Self.note, version: 8, TestClient.edit((0, 1), (0, 1), "b"))
    client.change(Self.note, version: 7, TestClient.edit((0, 2), (0, 2), "c"))
    client.idle()
    #expect(client.text(Self.note) == "abc")
    #expect(client.published(Self.note).last?["version"]?.int == 7)
  }

  @Test(arguments: [
    "untitled:Untitled-1", "file:///w/a%20b%20%C3%A9.stet", "vscode-vfs://github/x/y.stet",
    "file:///no/such/folder/x.stet",
  ]) func anyURIIsServedAndSentBackAsItWas(uri: String) {
    var client = TestClient(pushing)
    client.open(uri, "[[Nobody At All Here]]\n")
    #expect(client.codes(uri) == ["unknown-entity"])
  }
}

@Suite struct WorkspaceTests {
  static let note = "file:///w/a.stet"
  static let facts = "file:///w/firms.facts"
  static let base = """
    property headcount "headcount"
      type quantity
      time state

    entity acme-works "Acme Works"
      headcount: 120 | as-of: 2025-01-01

    """

  @Test func factsOfTheWorkspaceHoldForItsNotes() {
    var client = TestClient(pushing, files: ["/w/firms.facts": Self.base])
    client.open(Self.note, "[[Acme Works]] and [[Other Works]]\n")
    #expect(client.codes(Self.note) == ["unknown-entity"])
  }

  @Test func messagesWaitForTheWorkspaceInOrder() {
    var client = TestClient(files: ["/w/firms.facts": Self.base])
    client.doesWorkAtOnce = false
    client.request("initialize", "{\"rootUri\": \"file:///w\", \"capabilities\": \(pushing)}")
    client.notify("initialized", "{}")
    client.open(Self.note, "[[Acme Works]]\n")
    client.send(TestClient.request(50, "no/such", "{}"), TestClient.request(51, "no/such", "{}"))
    client.notify("$/cancelRequest", "{\"id\": 51}")
    client.idle()
    #expect(client.published(Self.note).isEmpty)
    #expect(client.answer(to: 50) == nil)
    #expect(client.answer(to: 51)?.errorCode == -32800)
    client.work()
    #expect(client.answer(to: 50)?.errorCode == -32601)
    client.idle()
    #expect(client.published(Self.note).count == 1)
    #expect(client.published(Self.note).last?["diagnostics"]?.count == 0)
  }

  @Test func anUnsavedFactBaseCountsInPlaceOfTheFile() {
    var client = TestClient(pushing, files: ["/w/firms.facts": Self.base])
    client.open(Self.note, "[[Acme Works]]\n")
    #expect(client.codes(Self.note) == [])
    client.open(Self.facts, Self.base, language: "stet-facts")
    client.idle()
    client.change(Self.facts, version: 2, TestClient.edit((4, 7), (4, 30), "other \"Other\""))
    #expect(client.codes(Self.note) == ["unknown-entity"])
    client.notify("textDocument/didClose", "{\"textDocument\": {\"uri\": \"\(Self.facts)\"}}")
    #expect(client.codes(Self.note) == [])
  }

  @Test func aConfigurationIsReadAgainWhenItChanges() {
    var client = TestClient(
      pushing,
      files: ["/w/.stet.json": "{\"rules\": {\"unknown-entity\": \"off\", \"no-such-rule\": \"off\"}}"])
    client.open(Self.note, "[[Nobody At All Here]]\n")
    #expect(client.codes(Self.note) == [])
    #expect(client.codes("file:///w/.stet.json") == ["invalid-configuration"])
    client.open("file:///w/.stet.json", "{\"rules\": {\"unknown-entity\": \"hint\"}}", language: "json")
    #expect(client.codes(Self.note) == ["unknown-entity"])
    #expect(
      client.published(Self.note).last?["diagnostics"]?.elements.first { _ in true }?["severity"]?.int == 4)
    #expect(client.codes("file:///w/.stet.json") == [])
  }

  @Test func settingsOfTheEditorWin() {
    var client = TestClient(pushing)
    client.open(Self.note, "[[Nobody At All Here]]\n")
    #expect(client.codes(Self.note) == ["unknown-entity"])
    client.notify(
      "workspace/didChangeConfiguration",
      "{\"settings\": {\"stet\": {\"rules\": {\"unknown-entity\": \"off\"}}}}")
    #expect(client.codes(Self.note) == [])
  }

  @Test func workspaceDiagnosticsCoverWhatIsNotOpen() throws {
    var client = TestClient(
      pulling,
      files: [
        "/w/b.stet": "[[Nobody At All Here]]\n", "/w/c.stet": "fine\n", "/w/firms.facts": "entity\n",
        "/w/.stet.json": "{\"rulez\": 1}",
      ])
    client.open(Self.note, "[[Nobody Else At All]]\n")
    let result = client.request("workspace/diagnostic", "{\"previousResultIds\": []}")?["result"]
    let reports = try #require(result?["items"])
    var counts: [String: Int] = [:]
    for report in reports.elements { counts[report["uri"]?.string ?? ""] = report["items"]?.count }
    #expect(counts["file:///w/a.stet"] == 1)
    #expect(counts["file:///w/b.stet"] == 1)
    #expect(counts["file:///w/c.stet"] == 0)
    #expect((counts["file:///w/firms.facts"] ?? 0) > 0)
    #expect(counts["file:///w/.stet.json"] == 1)
    // Asked again, nothing is new; then one file is.
    let previous = reports.elements.map { report in
      "{\"uri\": \"\(report["uri"]?.string ?? "")\", \"value\": \"\(report["resultId"]?.string ?? "")\"}"
    }.joined(separator: ", ")
    let again = client.request("workspace/diagnostic", "{\"previousResultIds\": [\(previous)]}")?["result"]
    #expect(again?["items"]?.count == 0)
    client.change(Self.note, version: 2, TestClient.edit((0, 0), (0, 0), "So "))
    let third = client.request("workspace/diagnostic", "{\"previousResultIds\": [\(previous)]}")?["result"]
    #expect(third?["items"]?.elements.filter { $0["kind"]?.string == "full" }.count == 1)
  }

  @Test func partsOfAWorkspaceReportAreStreamed() {
    var files: [String: String] = [:]
    for number in 100..<450 { files["/w/\(number).stet"] = "[[Nobody At All Here]]\n" }
    var client = TestClient(pulling, files: files)
    let result = client.request(
      "workspace/diagnostic", "{\"previousResultIds\": [], \"partialResultToken\": \"t\"}")?["result"]
    let parts = client.params(of: "$/progress")
    #expect(parts.count == 3)
    #expect(parts.allSatisfy { $0["token"]?.string == "t" && $0["value"]?["items"]?.count == 100 })
    #expect(result?["items"]?.count == 50)
  }

  @Test func aChangeOfFactsAsksTheClientToPullAgain() {
    var client = TestClient(pulling, files: ["/w/firms.facts": Self.base])
    client.open(Self.note, "[[Acme Works]]\n")
    _ = client.pull(Self.note)
    client.idle()
    client.forgetMessages()
    client.open(Self.facts, "entity x \"X\"\n", language: "stet-facts")
    client.idle()
    #expect(client.messages.contains { $0["method"]?.string == "workspace/diagnostic/refresh" })
    #expect(client.pull(Self.note)?["items"]?.count == 1)
  }

  @Test func theSettingsOfTheClientAreAskedFor() throws {
    var client = TestClient("{\"workspace\": {\"configuration\": true}}")
    let request = try #require(client.messages.last { $0["method"]?.string == "workspace/configuration" })
    let id = try #require(request["id"]?.int)
    client.open(Self.note, "[[Nobody At All Here]]\n")
    client.send(
      "{\"jsonrpc\": \"2.0\", \"id\": \(id), \"result\": [{\"rules\": {\"unknown-entity\": \"off\"}}]}")
    #expect(client.codes(Self.note) == [])
  }

  @Test func filesAreWatchedByTheClientOrPolled() {
    let watching = TestClient("{\"workspace\": {\"didChangeWatchedFiles\": {\"dynamicRegistration\": true}}}")
    #expect(watching.params(of: "client/registerCapability").count == 1)
    var polled = TestClient("{}")
    #expect(polled.params(of: "client/registerCapability").isEmpty)
    #expect(polled.wakeUps.contains(ServerState.pollingInterval))
    polled.take(.clock(5000))
    #expect(polled.state.lastStamps != nil)
  }

  @Test func aSlowWorkspaceShowsProgress() {
    var client = TestClient()
    client.doesWorkAtOnce = false
    client.request(
      "initialize",
      "{\"rootUri\": \"file:///w\", \"capabilities\": {\"window\": {\"workDoneProgress\": true}}}")
    client.notify("initialized", "{}")
    client.take(.clock(2000))
    let create = client.messages.last { $0["method"]?.string == "window/workDoneProgress/create" }
    client.send("{\"jsonrpc\": \"2.0\", \"id\": \(create?["id"]?.int ?? 0), \"result\": null}")
    client.work()
    #expect(client.params(of: "$/progress").compactMap { $0["value"]?["kind"]?.string }.first == "begin")
    #expect(client.params(of: "$/progress").compactMap { $0["value"]?["kind"]?.string }.last == "end")
  }
}
