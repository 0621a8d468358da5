// Whatever was typed, the server says what a new one says of the same texts.
import FixtureSupport
import JSON
import JSONRPC
import LanguageServerProtocol
import Testing
import TextModel

@testable import Server

@Suite struct EquivalenceTests {
  static let texts: [(uri: String, language: String, text: String)] = [
    (
      "file:///w/a.stet", "stet",
      """
      ---
      title: One
      dateline: 2026-03-02
      ---

      # One \u{1F600}

      [[Renault]] sold [152,000 units]{renault-brand.ev-sales @ 2025}, and [[Acme Works]] has [140]{acme-works.staff}.

      It sold [151,939 units]{renault-brand.ev-sales @ 2025}.[^a] %% ignore: no-fact -- reason

      It sold [12,000 units]{renault-brand.ev-sales @ 2025}.

      ```stet-facts
      entity here "Here"
        staff  12  from 2020
      ```

      [^a]: A source, https://example.org
      """
    ),
    (
      "file:///w/b.stet", "stet",
      "See [[Acme Works]].\r\n\r\nIt has [120]{acme-works.staff} \u{E9}\u{1D4B3}.\r\n"
    ),
    (
      "file:///w/c.stet", "stet",
      """
      # Two tellings

      It sold [152,000 units]{renault-brand.ev-sales @ 2025}, then [90]{acme-works.staff}.

      [[Nobody Known]] had [95]{acme-works.staff}, [[Acme Works]] [150]{acme-works.staff}.
      It had [95]{acme-works.staff}.

      - [over 10]{acme-works.cars @ 2024}
      - [9]{acme-works.cars @ 2024}

      TK [12 units]{renault-brand.ev-sales @ 2025}
      """
    ),
    (
      "file:///w/d.stet", "stet",
      """
      # Own facts

      ```facts
      entity labs : company "Labs"
        founded 1999
        founded 2001
      ```

      Founded in [1998]{labs.founded}, or [1997]{labs.founded}, by [[Nobody Known]].
      """
    ),
    (
      "file:///w/f.facts", "stet-facts",
      "property staff \"staff\"\n  datatype quantity\n  temporal state\n\nentity acme-works \"Acme Works\"\n  staff  120  from 2020\n"
    ),
    ("file:///w/.stet.json", "json", "{\"rules\": {\"missing-source\": \"off\"}, \"locale\": \"en-GB\"}"),
  ]
  static let words = [
    "", "", "", "x", " ", "\n", "\n\n", "\r\n", "[[Renault]]", "[[Acme Works]]", "]]", "{", "}",
    "[7]{acme-works.staff}",
    "---\n", "```\n", "```facts\n", "%% ignore-file: no-fact -- r\n", "\u{1F600}", "\u{E9}", "e\u{301}",
    "entity ",
    "  staff  5\n", "\"", ",", "off", "152,000", "\t", "[^a]", "[^b]: B\n",
  ]

  @Test(arguments: [("utf-8", UInt64(1)), ("utf-16", 2), ("utf-32", 3)])
  func anEditedServerSaysWhatANewOneSays(encoding: String, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var edited = client(encoding)
    for (uri, language, text) in Self.texts { edited.open(uri, text, language: language) }
    for round in 1...60 {
      for _ in 0..<Int.random(in: 1...4, using: &random) { edit(&edited, round, &random) }
      if round % 3 == 0 { edited.idle() }
      guard round % 10 == 0 else { continue }
      edited.idle()
      var fresh = client(encoding)
      for (uri, language, _) in Self.texts { fresh.open(uri, edited.text(uri) ?? "", language: language) }
      fresh.idle()
      for (uri, _, _) in Self.texts {
        #expect(answers(&edited, uri) == answers(&fresh, uri), "seed \(seed), round \(round), \(uri)")
      }
    }
  }

  private func client(_ encoding: String) -> TestClient {
    TestClient(
      "{\"general\": {\"positionEncodings\": [\"\(encoding)\"]}, \"textDocument\": {\"diagnostic\": {}, \"semanticTokens\": {\"requests\": {\"full\": true}}, \"publishDiagnostics\": {\"relatedInformation\": true}}}"
    )
  }

  private func edit(_ client: inout TestClient, _ version: Int, _ random: inout SeededGenerator) {
    let uri = Self.texts[Int.random(in: 0..<Self.texts.count, using: &random)].uri
    guard let source = client.state.documents[uri]?.source else { return }
    let encoding = client.state.encoding
    let a = source.position(at: Int.random(in: 0...source.bytes.count, using: &random), in: encoding)
    let length = Int.random(in: 0...12, using: &random)
    let b = source.position(
      at: source.offset(of: a, in: encoding) + (Bool.random(using: &random) ? 0 : length), in: encoding)
    let word = Self.words[Int.random(in: 0..<Self.words.count, using: &random)]
    client.change(uri, version: version, TestClient.edit((a.line, a.character), (b.line, b.character), word))
  }

  /// What a server says of a document.
  private func answers(_ client: inout TestClient, _ uri: String) -> [String] {
    let document = "{\"textDocument\": {\"uri\": \"\(uri)\"}}"
    let diagnostics = client.pull(uri)?["items"]?.written ?? ""
    if uri.hasSuffix(".json") { return [diagnostics] }
    return [
      diagnostics,
      client.request("textDocument/semanticTokens/full", document)?["result"]?["data"]?.written ?? "",
      client.request("textDocument/documentSymbol", document)?["result"]?.written ?? "",
      client.request("textDocument/foldingRange", document)?["result"]?.written ?? "",
    ]
  }
}
