// Envelopes, in and out.
import JSON
import Testing

@testable import JSONRPC

@Suite struct MessageTests {
  private func read(_ text: String) -> IncomingMessage { IncomingMessage(parsing: Array(text.utf8)) }

  /// A line that says what a message was taken for.
  private func summary(_ message: IncomingMessage) -> String {
    func id(_ id: RequestID?) -> String {
      guard let id else { return "null" }
      var writer = JSONWriter()
      id.write(to: &writer)
      return String(decoding: writer.bytes, as: UTF8.self)
    }
    func text(_ node: JSONNode?) -> String { node.map { String(decoding: $0.source, as: UTF8.self) } ?? "-" }
    switch message {
    case .request(let request, let method, let params):
      return "request \(id(request)) \(text(method)) \(text(params))"
    case .notification(let method, let params): return "notification \(text(method)) \(text(params))"
    case .response(let response, let result): return "response \(id(response)) \(text(result))"
    case .errorResponse(let response, let error):
      return "error \(id(response)) \(error.code.rawValue) \(error.message)"
    case .invalid(let request, let error): return "invalid \(id(request)) \(error.code.rawValue)"
    }
  }

  private static let messages: [(String, String)] = [
    (#"{"jsonrpc":"2.0","id":1,"method":"a","params":{}}"#, #"request 1 "a" {}"#),
    (#"{"method":"a","params":null,"id":"x","jsonrpc":"2.0"}"#, #"request "x" "a" -"#),
    (#"{"jsonrpc":"2.0","id":1.50,"method":"a","params":[1]}"#, #"request 1.50 "a" [1]"#),
    (#"{"jsonrpc":"2.0","id":1e2,"method":"a"}"#, #"request 1e2 "a" -"#),
    (#"{"jsonrpc":"2.0","id":-0,"method":"a"}"#, #"request -0 "a" -"#),
    (
      #"{"jsonrpc":"2.0","id":123456789012345678901234567890,"method":"a"}"#,
      #"request 123456789012345678901234567890 "a" -"#
    ),
    (#"{"jsonrpc":"2.0","id":"\ud800\u0041","method":"a"}"#, #"request "\ud800\u0041" "a" -"#),
    (#"{"jsonrpc":"2.0","method":"a"}"#, #"notification "a" -"#),
    (#"{"jsonrpc":"2.0","method":"a","params":5}"#, #"notification "a" 5"#),
    (#"{"jsonrpc":"2.0","id":1,"result":null}"#, "response 1 -"),
    (#"{"jsonrpc":"2.0","id":1,"result":[2]}"#, "response 1 [2]"),
    (#"{"jsonrpc":"2.0","id":1,"result":null,"error":{"code":-1,"message":"no"}}"#, "error 1 -1 no"),
    (#"{"jsonrpc":"2.0","id":null,"error":{"code":5}}"#, "error null 5 "),
    (#"{"jsonrpc":"2.0","id":1}"#, "invalid 1 -32600"),
    (#"{"jsonrpc":"2.0","result":1}"#, "invalid null -32600"),
    (#"{"id":1,"method":"a"}"#, "invalid 1 -32600"),
    (#"{"jsonrpc":"1.0","id":1,"method":"a"}"#, "invalid 1 -32600"),
    (#"{"jsonrpc":2.0,"id":1,"method":"a"}"#, "invalid 1 -32600"),
    (#"{"jsonrpc":"2.0","id":1,"method":5}"#, "invalid 1 -32600"),
    (#"{"jsonrpc":"2.0","id":null,"method":"a"}"#, "invalid null -32600"),
    (#"{"jsonrpc":"2.0","id":{},"method":"a"}"#, "invalid null -32600"),
    (#"[{"jsonrpc":"2.0","id":1,"method":"a"}]"#, "invalid null -32600"),
    ("[]", "invalid null -32600"), ("5", "invalid null -32600"), ("null", "invalid null -32600"),
    ("{}", "invalid null -32600"), ("", "invalid null -32700"), ("not json!", "invalid null -32700"),
    ("{} {}", "invalid null -32700"),
  ]

  @Test(arguments: messages)
  func classifies(text: String, expected: String) {
    #expect(summary(read(text)) == expected)
  }

  @Test func badUTF8IsAParseError() {
    let message = IncomingMessage(parsing: Array("{\"jsonrpc\":\"".utf8) + [0xFF] + Array("\"}".utf8))
    #expect(summary(message) == "invalid null -32700")
  }

  @Test func writesFrames() {
    var writer = MessageWriter()
    writer.respond(to: .integer(7), nil)
    writer.respond(to: nil, ResponseError(.parseError, "no", data: JSONText(5)))
    writer.notify("n", JSONValue.array([1]))
    writer.notify("bare", params: nil)
    writer.request(.integer(1), "r", JSONValue.object([]))
    writer.request(.integer(2), "bare", nil)
    var reader = FrameReader()
    let events = reader.feed(Array(writer.take().joined()))
    #expect(writer.isEmpty)
    let contents = events.map { event in
      guard case .message(let content) = event else { return "malformed" }
      return String(decoding: content, as: UTF8.self)
    }
    #expect(
      contents == [
        #"{"jsonrpc":"2.0","id":7,"result":null}"#,
        #"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"no","data":5}}"#,
        #"{"jsonrpc":"2.0","method":"n","params":[1]}"#, #"{"jsonrpc":"2.0","method":"bare"}"#,
        #"{"jsonrpc":"2.0","id":1,"method":"r","params":{}}"#, #"{"jsonrpc":"2.0","id":2,"method":"bare"}"#,
      ])
  }

  @Test(arguments: [0, 40, 60, 100, 880, 900, 1000, 9000, 10000, 100_000])
  func lengthsOfAnyWidthAreRight(count: Int) {
    var writer = MessageWriter()
    writer.notify("n", String(repeating: "x", count: count))
    writer.notify("n", String(repeating: "y", count: count))
    var reader = FrameReader()
    #expect(reader.feed(Array(writer.take().joined())).count == 2)
  }

  @Test(arguments: [0, 1, 4000, 5000, 100_000])
  func anArrayAtTheEndIsPutInAsItIs(count: Int) {
    let array = Array("[\"\(String(repeating: "x", count: count))\"]".utf8)
    var writer = MessageWriter()
    for _ in 0..<2 { writer.notify("n", endingIn: "items", array) { $0.member("uri", "u") } }
    var reader = FrameReader()
    let content =
      Array("{\"jsonrpc\":\"2.0\",\"method\":\"n\",\"params\":{\"uri\":\"u\",\"items\":".utf8) + array
    let message = FrameEvent.message(content + Array("}}".utf8))
    #expect(reader.feed(Array(writer.take().joined())) == [message, message])
    #expect(writer.isEmpty)
  }
}
