// Cutting a byte stream into messages, whatever the chunks and however bad the headers.
import FixtureSupport
import Testing

@testable import JSONRPC

@Suite struct FrameReaderTests {
  private static func frame(_ content: String) -> String {
    "Content-Length: \(content.utf8.count)\r\n\r\n\(content)"
  }

  private static let streams: [(String, [FrameEvent])] = [
    (frame("{}"), [.message(Array("{}".utf8))]),
    (frame("é") + frame("b"), [.message(Array("é".utf8)), .message(Array("b".utf8))]),
    (frame("") + frame("b"), [.message([]), .message(Array("b".utf8))]),
    ("content-length:2\r\n\r\n{}", [.message(Array("{}".utf8))]),
    ("CONTENT-LENGTH: 2 \r\n\r\n{}", [.message(Array("{}".utf8))]),
    ("Content-Length: 2\n\n{}", [.message(Array("{}".utf8))]),
    ("\r\n\n" + frame("a") + "\r\n" + frame("b"), [.message(Array("a".utf8)), .message(Array("b".utf8))]),
    (
      "Content-Length: 2\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n{}",
      [.message(Array("{}".utf8))]
    ),
    ("Content-Type: x; charset=utf8\r\nContent-Length: 2\r\n\r\n{}", [.message(Array("{}".utf8))]),
    ("Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}", [.message(Array("{}".utf8))]),
    (
      "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}" + frame("b"),
      [.malformed(.invalidLength), .message(Array("b".utf8))]
    ),
    ("Content-Length: abc\r\n\r\n{}" + frame("b"), [.malformed(.invalidLength), .message(Array("b".utf8))]),
    ("Content-Length: -2\r\n\r\n{}" + frame("b"), [.malformed(.invalidLength), .message(Array("b".utf8))]),
    ("Content-Length:\r\n\r\n{}" + frame("b"), [.malformed(.invalidLength), .message(Array("b".utf8))]),
    (
      "Content-Length: 99999999999999999999\r\n\r\n{}" + frame("b"),
      [.malformed(.invalidLength), .message(Array("b".utf8))]
    ),
    ("Content-Type: x\r\n\r\n{}" + frame("b"), [.malformed(.missingLength), .message(Array("b".utf8))]),
    ("hello\r\n" + frame("b"), [.malformed(.malformedHeader), .message(Array("b".utf8))]),
    ("hello\r\n\r\n{\"a\":1}\n" + frame("b"), [.malformed(.malformedHeader), .message(Array("b".utf8))]),
    (": 5\r\n" + frame("b"), [.malformed(.malformedHeader), .message(Array("b".utf8))]),
    ("garbage" + frame("b"), [.malformed(.missingLength), .message(Array("b".utf8))]),
    ("{\"a\":1}" + frame("b"), [.malformed(.malformedHeader), .message(Array("b".utf8))]),
    (
      "{\"a\":1}" + frame("b") + "x\n" + frame("c"),
      [
        .malformed(.malformedHeader), .message(Array("b".utf8)), .malformed(.malformedHeader),
        .message(Array("c".utf8)),
      ]
    ),
    (
      "Content-Length: 3\r\n\r\n{\"a\":1}" + frame("b"),
      [.message(Array("{\"a".utf8)), .malformed(.malformedHeader), .message(Array("b".utf8))]
    ),
    (
      "x\nsee Content-Length: many\nmore\n" + frame("b"),
      [.malformed(.malformedHeader), .message(Array("b".utf8))]
    ),
    (
      String(repeating: "a", count: 9000) + "\n" + frame("b"),
      [.malformed(.headerTooLong), .message(Array("b".utf8))]
    ),
    (
      String(repeating: "a: b\n", count: 2000) + frame("b"),
      [.malformed(.headerTooLong), .message(Array("b".utf8))]
    ),
  ]

  @Test(arguments: streams)
  func readsInOnePiece(stream: String, events: [FrameEvent]) {
    var reader = FrameReader()
    #expect(reader.feed(Array(stream.utf8)) == events)
  }

  @Test(arguments: streams)
  func readsByteByByte(stream: String, events: [FrameEvent]) {
    var reader = FrameReader()
    #expect(stream.utf8.flatMap { reader.feed([$0]) } == events)
  }

  @Test func readsInRandomChunks() {
    var generator = SeededGenerator(seed: 1)
    let whole = Self.streams.map(\.0).joined()
    let events = Self.streams.flatMap(\.1)
    for _ in 0..<20 {
      var reader = FrameReader()
      var rest = Array(whole.utf8)[...]
      var seen: [FrameEvent] = []
      while !rest.isEmpty {
        let count = Int.random(in: 1...200, using: &generator)
        seen += reader.feed(Array(rest.prefix(count)))
        rest = rest.dropFirst(count)
      }
      let isSame = seen == events
      #expect(isSame)
    }
  }

  @Test func skipsAMessageOverTheLimit() {
    var reader = FrameReader()
    let length = FrameReader.maximumMessageBytes + 1
    #expect(reader.feed(Array("Content-Length: \(length)\r\n\r\n".utf8)) == [.malformed(.messageTooLong)])
    let chunk = [UInt8](repeating: 0x20, count: 1 << 20)
    for _ in 0..<(length >> 20) { #expect(reader.feed(chunk) == []) }
    #expect(reader.feed(Array((" " + Self.frame("b")).utf8)) == [.message(Array("b".utf8))])
  }

  @Test func randomDamageNeverStopsTheNextMessage() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<300 {
      var bytes = Array((Self.frame("{\"a\":1}") + Self.frame("[]")).utf8)
      bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      var reader = FrameReader()
      _ = reader.feed(bytes)
      // A length that grew may swallow what follows, at most once.
      let following = [UInt8](repeating: 0x0A, count: 200) + Array(Self.frame("last").utf8)
      _ = reader.feed(following)
      #expect(reader.feed(Array((Self.frame("last")).utf8)).last == .message(Array("last".utf8)))
    }
  }
}
