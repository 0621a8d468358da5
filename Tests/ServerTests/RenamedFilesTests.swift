// Renaming fact bases, configurations and the folders that they lie in.
import JSON
import Testing

@testable import Server

@Suite struct RenamedFilesTests {
  static let files = [
    "/w/.stet.json": "{\n  \"facts\": [\"lib/more.facts\", \"lib/deep/\"]\n}\n",
    "/w/own.facts": "entity alpha \"Alpha\"\n", "/w/named.facts": "base desk\nentity beta \"Beta\"\n",
    "/w/a.stet": "---\nfacts: own, desk\n---\n[[Alpha]]\n", "/w/b.stet": "---\nfacts: desk\n---\n[[Beta]]\n",
    "/w/lib/more.facts": "entity gamma \"Gamma\"\n", "/w/lib/deep/x.facts": "entity delta \"Delta\"\n",
    "/w/sub/.stet.json": "{\"facts\": [\"../lib/more.facts\", \"here.facts\"]}",
    "/w/sub/here.facts": "entity epsilon \"Epsilon\"\n",
  ]

  /// The files as they are after the edits, those that differ: by path from the workspace folder.
  static func edited(
    _ renames: [(String, String)], files: [String: String] = files, open: [String: String] = [:]
  ) -> [String: String] {
    var client = TestClient(able, files: files)
    for (path, text) in open.sorted(by: { $0.key < $1.key }) {
      client.open("file://\(path)", text, language: path.hasSuffix("json") ? "json" : "stet")
    }
    client.idle()
    let list = renames.map { "{\"oldUri\": \"file:///w/\($0)\", \"newUri\": \"file:///w/\($1)\"}" }
    let answer = client.request(
      "workspace/willRenameFiles", "{\"files\": [\(list.joined(separator: ", "))]}")
    #expect(answer?["error"] == nil)
    var texts: [String: String] = [:]
    for change in answer?["result"]?["documentChanges"]?.elements.map({ $0 }) ?? [] {
      let path = String(change["textDocument"]?["uri"]?.string?.dropFirst("file://".count) ?? "")
      var lines = (open[path] ?? files[path] ?? "").split(separator: "\n", omittingEmptySubsequences: false)
        .map { Array(String($0).utf16) }
      for edit in (change["edits"]?.elements.map { $0 } ?? []).reversed() {
        let line = edit["range"]?["start"]?["line"]?.int ?? 0
        let (start, end) = (
          edit["range"]?["start"]?["character"]?.int ?? 0, edit["range"]?["end"]?["character"]?.int ?? 0
        )
        lines[line].replaceSubrange(start..<end, with: (edit["newText"]?.string ?? "").utf16)
      }
      texts[String(path.dropFirst(3))] = lines.map { String(decoding: $0, as: UTF16.self) }.joined(
        separator: "\n")
    }
    return texts
  }

  @Test func aBaseIsNamedInNotesAsItsFileIs() {
    #expect(
      Self.edited([("own.facts", "mine.facts")]) == ["a.stet": "---\nfacts: mine, desk\n---\n[[Alpha]]\n"])
    // An unsaved note is edited as it is.
    let open = ["/w/b.stet": "---\ntitle: \u{1F600}\nfacts: desk , own\n---\n"]
    #expect(
      Self.edited([("own.facts", "mine.facts")], open: open)["b.stet"]
        == "---\ntitle: \u{1F600}\nfacts: desk , mine\n---\n")
  }

  @Test func aBaseWithANameOfItsOwnKeepsIt() {
    #expect(Self.edited([("named.facts", "other.facts")]).isEmpty)
  }

  @Test(arguments: ["lib/own.facts", "own.txt", "a, b.facts"])
  func aNameThatStaysOrThatNoNoteCanWriteChangesNothing(_ new: String) {
    #expect(Self.edited([("own.facts", new)]).isEmpty)
  }

  @Test func aNameThatAnotherFileHasStays() {
    var files = Self.files
    files["/w/lib/own.facts"] = "entity zeta \"Zeta\"\n"
    #expect(
      Self.edited([("own.facts", "mine.facts")], files: files)["a.stet"]
        == "---\nfacts: own, mine, desk\n---\n[[Alpha]]\n")
    let both = [("own.facts", "mine.facts"), ("lib/own.facts", "lib/mine.facts")]
    #expect(Self.edited(both, files: files)["a.stet"] == "---\nfacts: mine, desk\n---\n[[Alpha]]\n")
  }

  @Test(arguments: [
    (
      "lib/more.facts", "lib/less.facts", "{\n  \"facts\": [\"lib/less.facts\", \"lib/deep/\"]\n}\n",
      "{\"facts\": [\"../lib/less.facts\", \"here.facts\"]}"
    ),
    (
      "lib", "our \u{E9}", "{\n  \"facts\": [\"our \u{E9}/more.facts\", \"our \u{E9}/deep/\"]\n}\n",
      "{\"facts\": [\"../our \u{E9}/more.facts\", \"here.facts\"]}"
    ),
    ("lib/deep", "deep", "{\n  \"facts\": [\"lib/more.facts\", \"deep/\"]\n}\n", nil),
    ("sub", "a/b/sub", nil, "{\"facts\": [\"../../../lib/more.facts\", \"here.facts\"]}"),
    ("sub/.stet.json", ".stet.json", nil, "{\"facts\": [\"lib/more.facts\", \"sub/here.facts\"]}"),
    ("sub/here.facts", "here.facts", nil, "{\"facts\": [\"../lib/more.facts\", \"../here.facts\"]}"),
    ("b.stet", "c.stet", nil, nil), ("named.facts", "other.facts", nil, nil),
  ]) func configurationsFollowThePathsOfTheirFacts(
    _ old: String, _ new: String, _ top: String?, _ sub: String?
  ) {
    let edited = Self.edited([(old, new)])
    #expect(edited[".stet.json"] == top)
    #expect(edited["sub/.stet.json"] == sub)
  }

  @Test func anUnsavedConfigurationIsEditedAsItIs() {
    let open = ["/w/.stet.json": "{\"facts\": [ \"./lib/more.facts\"]}"]
    #expect(
      Self.edited([("lib/more.facts", "more.facts")], open: open)[".stet.json"]
        == "{\"facts\": [ \"more.facts\"]}")
  }

  @Test func whatIsAskedBeforeARenameIsWhatCanCallForEdits() {
    var client = TestClient()
    let result = client.request(
      "initialize",
      "{\"rootUri\": null, \"capabilities\": {\"workspace\": {\"fileOperations\": {\"willRename\": true}}}}")?[
        "result"]
    let filters = result?["capabilities"]?["workspace"]?["fileOperations"]?["willRename"]?["filters"]
    #expect(
      filters?.elements.compactMap { $0["pattern"]?["glob"]?.string } == [
        "**/*.facts", "**/.stet.json", "**",
      ])
  }
}
