// Where a value stands, in words.
import Testing

@testable import JSON

@Suite struct PathTests {
  @Test func namesTheWay() throws {
    let text = #"{"a": {"b": [1, [2, {"c": null}]]}, "d": 5}"#
    let root = try JSONDocument(parsing: Array(text.utf8)).root
    let paths = (0..<root.storage.records.count).map { JSONNode(storage: root.storage, index: $0).path }
    #expect(
      paths == [
        "", "a", "a", "a.b", "a.b", "a.b[0]", "a.b[1]", "a.b[1][0]", "a.b[1][1]", "a.b[1][1].c",
        "a.b[1][1].c", "d",
        "d",
      ])
  }

  @Test func passesOnWhatIsOnlyKept() throws {
    let root = try JSONDocument(parsing: Array(#"{"data": {"x": [1.50, "\u00e9"] }}"#.utf8)).root
    let text = JSONText(try #require(root["data"]))
    #expect(String(decoding: text.bytes, as: UTF8.self) == #"{"x": [1.50, "\u00e9"] }"#)
    #expect(text.root?["x"]?.count == 2)
    #expect(JSONText([1, 2]).bytes == Array("[1,2]".utf8))
  }
}
