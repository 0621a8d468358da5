// `workspace/diagnostic` over time: what a client was told of and is no more.
import JSON
import Testing

@testable import Server

@Suite struct WorkspaceDiagnosticTests {
  static let bad = "[[Nobody At All Here]]\n"

  /// The reports that the client would get after `previous`, by URI.
  static func pull(
    _ client: inout TestClient, after previous: [JSONNode] = [], spelling: (String) -> String = { $0 }
  ) -> [JSONNode] {
    let ids = previous.map { report in
      "{\"uri\": \"\(spelling(report["uri"]?.string ?? ""))\", \"value\": \"\(report["resultId"]?.string ?? "")\"}"
    }
    let params = "{\"previousResultIds\": [\(ids.joined(separator: ", "))]}"
    return client.request("workspace/diagnostic", params)?["result"]?["items"]?.elements.map { $0 } ?? []
  }

  static func emptied(_ reports: [JSONNode]) -> [String] {
    reports.filter { $0["kind"]?.string == "full" && $0["items"]?.count == 0 }.compactMap {
      $0["uri"]?.string
    }
  }

  @Test func whatIsExcludedHasNoProblemsAnyMore() {
    var client = TestClient(pulling, files: ["/w/b.stet": Self.bad, "/w/c.stet": Self.bad])
    let first = Self.pull(&client)
    #expect(Self.emptied(first).isEmpty)
    client.open("file:///w/.stet.json", "{\"exclude\": [\"b.stet\"]}", language: "json")
    let second = Self.pull(&client, after: first)
    #expect(Self.emptied(second).filter { $0.hasSuffix("stet") } == ["file:///w/b.stet"])
    // Once more with the ids of the first time, when only open documents are looked at.
    #expect(Self.emptied(Self.pull(&client, after: first)).contains("file:///w/b.stet"))
    // What was said once need not be said again.
    let held = first.filter { $0["uri"]?.string != "file:///w/b.stet" } + second
    #expect(!Self.pull(&client, after: held).contains { $0["uri"]?.string == "file:///w/b.stet" })
  }

  @Test func aFolderThatIsRemovedTakesItsProblemsAlong() {
    var client = TestClient(pulling, files: ["/w/b.stet": Self.bad, "/v/c.stet": Self.bad])
    let folder = "{\"uri\": \"file:///v\", \"name\": \"v\"}"
    func change(_ added: String, _ removed: String) -> String {
      "{\"event\": {\"added\": [\(added)], \"removed\": [\(removed)]}}"
    }
    client.notify("workspace/didChangeWorkspaceFolders", change(folder, ""))
    let first = Self.pull(&client)
    #expect(first.count == 2)
    client.notify("workspace/didChangeWorkspaceFolders", change("", folder))
    #expect(Self.emptied(Self.pull(&client, after: first)) == ["file:///v/c.stet"])
  }

  @Test func anotherSpellingOfAURIIsNoDocumentThatIsGone() {
    var client = TestClient(pulling, files: ["/w/b (1).stet": Self.bad])
    let first = Self.pull(&client)
    let again = Self.pull(&client, after: first) { uri in
      uri.split(separator: "%28").joined(separator: "(").split(separator: "%29").joined(separator: ")")
    }
    #expect(first.count == 1 && Self.emptied(again).isEmpty)
  }
}
