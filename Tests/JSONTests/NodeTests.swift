// Reading a document in place.
import Testing

@testable import JSON

@Suite struct NodeTests {
  private func root(_ text: String) throws -> JSONNode { try JSONDocument(parsing: Array(text.utf8)).root }

  @Test func findsMembers() throws {
    let node = try root(#"{"a": {"b": [1, "two", null]}, "\u0063": true, "a2": 5, "a2": 6}"#)
    #expect(node["a"]?["b"]?.elements.map(\.kind) == [.number, .string, .null])
    #expect(node["c"]?.bool == true)
    #expect(node["a2"]?.int == 6, "the last of equal keys counts")
    #expect(node["missing"] == nil)
    #expect(node["a"]?["b"]?["c"] == nil)
    #expect(node[Array("c".utf8)]?.bool == true)
    #expect(node.count == 4)
    #expect(node["a"]?["b"]?.count == 3)
    #expect(node.members.map(\.key.string) == ["a", "c", "a2", "a2"])
  }

  @Test func knowsWhereValuesStand() throws {
    let text = #"{"é": [ 1.50, "x\n" ]}"#
    let document = try JSONDocument(parsing: Array(text.utf8))
    let array = try #require(document.root["é"])
    func written(_ node: JSONNode) -> String { String(decoding: node.source, as: UTF8.self) }
    #expect(written(document.root) == text)
    #expect(written(array) == #"[ 1.50, "x\n" ]"#)
    #expect(array.elements.map(written) == ["1.50", #""x\n""#])
    #expect(document.root.members.map { written($0.key) } == [#""é""#])
  }

  @Test func typedAccessorsAreNilForOtherKinds() throws {
    for text in ["null", "true", "1", "\"s\"", "[]", "{}"] {
      let node = try root(text)
      #expect((node.bool != nil) == (node.kind == .bool))
      #expect((node.int != nil) == (node.kind == .number))
      #expect((node.double != nil) == (node.kind == .number))
      #expect((node.string != nil) == (node.kind == .string))
      #expect((node.text != nil) == (node.kind == .string))
      #expect(node["a"] == nil)
      #expect(node.count == 0)
    }
    #expect(try root("1.5").int == nil)
    #expect(try root("99999999999999999999").int == nil)
    #expect(try root("1e400").double == nil)
  }

  @Test func decodesEscapesAtEveryPlace() throws {
    for length in 0..<20 {
      for place in 0...length {
        var text = String(repeating: "x", count: length)
        text.insert(contentsOf: "\n\"é\u{1}", at: text.index(text.startIndex, offsetBy: place))
        var writer = JSONWriter()
        writer.string(text)
        let node = try JSONDocument(parsing: writer.bytes).root
        #expect(node.string == text)
        #expect(node.text == Array(text.utf8))
      }
    }
  }
}
