// The bundled bases as documents that a client has open.
import Facts
import JSON
import LanguageServerProtocol
import Testing

@testable import Server

@Suite struct BundledDocumentTests {
  static let note = "file:///w/a.stet"
  /// By the scheme of the server's own, and as the copy in the cache folder.
  static let uris = [
    "stet-facts:/auto.facts", "stet-facts:///auto.facts",
    LSP.DocumentURI(path: BundledDocument.cacheFolder + "/auto.facts").text,
  ]

  static func text() throws -> String {
    let facts = Facts.bundled()
    let file = try #require(facts.files.firstIndex { $0.path == "auto.facts" })
    return String(decoding: facts.text(ofFile: file), as: UTF8.self)
  }

  /// A client with a note and, if asked for, the base open.
  static func client(opening uri: String?, _ capabilities: String = able) throws -> TestClient {
    var client = TestClient(capabilities)
    client.open(note, "[[Renault]] sold [152,000 units]{renault-brand.ev-sales @ 2025}.\n")
    if let uri { client.open(uri, try text(), language: "stet-facts") }
    client.idle()
    return client
  }

  static func place(_ uri: String, _ line: Int, _ character: Int) -> String {
    "{\"textDocument\": {\"uri\": \"\(uri)\"}, \"position\": {\"line\": \(line), \"character\": \(character)}}"
  }

  /// The place of an entity's id in the base.
  static func place(ofEntity id: String, _ uri: String) throws -> String {
    let lines = try text().split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.hasPrefix("entity \(id) ") })
    return place(uri, line, 9)
  }

  @Test(arguments: uris) func anOpenBundledBaseCountsOnce(_ uri: String) throws {
    var plain = try Self.client(opening: nil)
    var client = try Self.client(opening: uri)
    #expect(client.published(uri).allSatisfy { $0["diagnostics"]?.count == 0 })
    #expect(client.state.source.facts.files == plain.state.source.facts.files)
    for (method, character) in [("completion", 35), ("hover", 30)] {
      let params = Self.place(Self.note, 0, character)
      let before = plain.request("textDocument/\(method)", params)?["result"]
      let after = client.request("textDocument/\(method)", params)?["result"]
      #expect(before?.written == after?.written)
    }
    let found = client.request("textDocument/definition", Self.place(Self.note, 0, 30))?["result"]
    #expect(found?.elements.map { $0["targetUri"]?.string } == [uri])
  }

  @Test(arguments: uris) func anOpenBundledBaseIsReadLikeAnyOther(_ uri: String) throws {
    var client = try Self.client(opening: uri)
    let entity = try Self.place(ofEntity: "renault-brand", uri)
    let definition = client.request("textDocument/definition", entity)?["result"]
    #expect(definition?.elements.map { $0["targetUri"]?.string } == [uri])
    #expect(client.request("textDocument/hover", entity)?["result"]?["contents"] != nil)
    for method in ["documentSymbol", "semanticTokens/full", "foldingRange", "codeLens"] {
      let params = "{\"textDocument\": {\"uri\": \"\(uri)\"}}"
      let result = client.request("textDocument/\(method)", params)?["result"]
      #expect((result?["data"] ?? result)?.count ?? 0 > 0, "\(method)")
    }
  }

  @Test(arguments: uris) func aBundledBaseIsOfferedNoEdits(_ uri: String) throws {
    var client = try Self.client(opening: uri)
    let document = "\"textDocument\": {\"uri\": \"\(uri)\"}"
    let range =
      "\"range\": {\"start\": {\"line\": 0, \"character\": 0}, \"end\": {\"line\": 900, \"character\": 0}}"
    let options = "\"options\": {\"tabSize\": 2, \"insertSpaces\": true}"
    let position = "\"position\": {\"line\": 40, \"character\": 0}"
    for (method, params) in [
      ("formatting", "{\(document), \(options)}"), ("rangeFormatting", "{\(document), \(range), \(options)}"),
      ("onTypeFormatting", "{\(document), \(position), \"ch\": \"\\n\", \(options)}"),
      ("codeAction", "{\(document), \(range), \"context\": {\"diagnostics\": []}}"),
    ] {
      #expect(client.request("textDocument/\(method)", params)?["result"]?.count == 0, "\(method)")
    }
    let entity = try Self.place(ofEntity: "renault-brand", uri).dropLast() + ", \"newName\": \"renoo\"}"
    #expect(client.request("textDocument/rename", String(entity))?["error"] != nil)
  }

  @Test func closingABundledBaseLeavesItWhereItWas() throws {
    var client = try Self.client(opening: Self.uris[0])
    client.notify("textDocument/didClose", "{\"textDocument\": {\"uri\": \"\(Self.uris[0])\"}}")
    client.idle()
    let found = client.request("textDocument/definition", Self.place(Self.note, 0, 30))?["result"]
    #expect(found?.elements.map { $0["targetUri"]?.string } == ["stet-facts:/auto.facts"])
  }
}
