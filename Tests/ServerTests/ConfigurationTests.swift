// What is wrong with a configuration is told in it.
import JSON
import Testing

@testable import Server

@Suite struct ConfigurationTests {
  static let configuration = "file:///w/.stet.json"

  /// The words of a one-line configuration that are found fault with.
  static func faulted(_ text: String, _ reports: JSONNode?) -> [String] {
    (reports?.elements.map { $0 } ?? []).map { diagnostic in
      #expect(diagnostic["code"]?.string == "invalid-configuration")
      let start = diagnostic["range"]?["start"]?["character"]?.int ?? 0
      let end = diagnostic["range"]?["end"]?["character"]?.int ?? 0
      return String(text.dropFirst(start).prefix(end - start))
    }
  }

  @Test func aPathOfFactsThatIsNotThereIsToldWhereItIsWritten() {
    let text = "{\"facts\": [\"sub/x.facts\", \"no.facts\", \"sub\", \"none/\", \"../y.facts\"]}"
    let files = ["/w/.stet.json": text, "/w/sub/x.facts": "entity x \"X\"\n", "/y.facts": ""]
    var pushed = TestClient(pushing, files: files)
    pushed.idle()
    let published = pushed.published(Self.configuration).last?["diagnostics"]
    #expect(Self.faulted(text, published) == ["\"no.facts\"", "\"none/\""])
    #expect(pushed.published("file:///w/no.facts").isEmpty)
    var pulled = TestClient(pulling, files: files)
    let reports = WorkspaceDiagnosticTests.pull(&pulled)
    let own = reports.first { $0["uri"]?.string == Self.configuration }
    #expect(Self.faulted(text, own?["items"]) == ["\"no.facts\"", "\"none/\""])
    #expect(!reports.contains { $0["uri"]?.string?.hasSuffix("no.facts") == true })
    // Of what is being written too.
    pulled.open(Self.configuration, "{\"facts\": [\"nowhere\"]}", language: "json")
    #expect(
      Self.faulted("{\"facts\": [\"nowhere\"]}", pulled.pull(Self.configuration)?["items"]) == ["\"nowhere\""]
    )
  }

  @Test func aGlobThatNamesNothingIsToldWhereItIsWritten() {
    let text = "{\"exclude\": [\"old/**\", \"\"]}"
    var client = TestClient(pulling, files: ["/w/.stet.json": text, "/w/a.stet": "x\n"])
    let own = WorkspaceDiagnosticTests.pull(&client).first { $0["uri"]?.string == Self.configuration }
    #expect(Self.faulted(text, own?["items"]) == ["\"\""])
  }
}
