// A session that was recorded with `--trace` is the same when `--replay` plays it.
import Foundation
import Testing

@Suite struct RecordingTests {
  private func framed(_ messages: [String]) -> String {
    messages.map { "Content-Length: \($0.utf8.count)\r\n\r\n\($0)" }.joined()
  }

  @Test func aRecordingIsPlayedAgain() throws {
    let newsroom = try Newsroom()
    let uri = newsroom.folder.appendingPathComponent("notes/bad.stet").absoluteString
    let text = "# Bad\\n\\nNaïvely 😀 [[Norda]] sold [161,000 cars]{norda.sales @ 2025} last year.\\n"
    let session = framed([
      "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"initialize\", \"params\": {\"rootUri\": \"file://\(newsroom.folder.path)\", \"capabilities\": {}}}",
      "{\"jsonrpc\": \"2.0\", \"method\": \"initialized\", \"params\": {}}",
      "{\"jsonrpc\": \"2.0\", \"method\": \"textDocument/didOpen\", \"params\": {\"textDocument\": {\"uri\": \"\(uri)\", \"languageId\": \"stet\", \"version\": 1, \"text\": \"\(text)\"}}}",
      "{\"jsonrpc\": \"2.0\", \"id\": 2, \"method\": \"textDocument/documentSymbol\", \"params\": {\"textDocument\": {\"uri\": \"\(uri)\"}}}",
      "not json",
      "{\"jsonrpc\": \"2.0\", \"id\": 3, \"method\": \"shutdown\"}",
      "{\"jsonrpc\": \"2.0\", \"method\": \"exit\"}",
    ])
    let served = try newsroom.stet("--trace session.jsonl", input: session)
    #expect(served.status == 0 && served.output.contains("161,000 cars"))
    let played = try newsroom.stet("--replay session.jsonl")
    #expect(played.status == 0 && played.output.contains(" 0 differ"), "\(played)")

    let recording = try newsroom.text("session.jsonl")
    try newsroom.write(
      "other.jsonl", recording.replacingOccurrences(of: "\"name\":\"Bad\"", with: "\"name\":\"Good\""))
    let other = try newsroom.stet("--replay other.jsonl")
    #expect(other.status == 1 && other.output.contains(" 1 differ"), "\(other)")
  }

  @Test func whatCannotBeRecordedOrPlayedIsSaid() throws {
    let newsroom = try Newsroom()
    #expect(try newsroom.stet("--trace no/such/folder/x", input: "").status == 2)
    #expect(try newsroom.stet("--replay no-such-file").status == 2)
    try newsroom.write("odd.jsonl", "odd\n")
    let odd = try newsroom.stet("--replay odd.jsonl")
    #expect(odd.status == 2 && odd.errors.contains("line 1"))
  }
}
