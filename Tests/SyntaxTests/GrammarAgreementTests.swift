// The tree-sitter grammars and the server's own parser find the same marks and records.
//
// Grammars/test/agreement.json is what the grammars find in their corpus, in the examples and in half-written ones;
// Grammars/check.sh proves that it is what they find.

import Foundation
import Testing

@testable import Syntax

@Suite struct GrammarAgreementTests {
  private struct Case: Decodable {
    var name: String
    var language: String
    var text: String
    var found: [Node]
  }

  private struct Node: Decodable, Hashable {
    var kind: String
    var start: Int
    var end: Int

    init(_ kind: String, _ start: Int, _ end: Int) {
      self.kind = kind
      self.start = start
      self.end = end
    }

    init(from decoder: any Decoder) throws {
      var parts = try decoder.unkeyedContainer()
      kind = try parts.decode(String.self)
      start = try parts.decode(Int.self)
      end = try parts.decode(Int.self)
    }
  }

  private static func cases() throws -> [Case] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file =
      ProcessInfo.processInfo.environment["STET_AGREEMENT"].map { URL(fileURLWithPath: $0) }
      ?? root.appendingPathComponent("Grammars/test/agreement.json")
    return try JSONDecoder().decode([Case].self, from: Data(contentsOf: file))
  }

  @Test func notesAgree() throws {
    for text in try Self.cases() where text.language == "stet" {
      let bytes = Array(text.text.utf8)
      let grammar = text.found
      for kind in ["claim", "reference", "citation"] {
        let ours = Self.marks(kind, bytes)
        let theirs = Set(grammar.filter { $0.kind == kind })
        #expect(ours == theirs, "\(kind) in \(text.name): \(Self.difference(ours, theirs, bytes))")
      }
      for kind in ["heading", "code", "source", "row", "frontMatter"] {
        let ours = Set(Self.blocks(kind, bytes))
        let theirs = Set(grammar.filter { $0.kind == kind }.map(\.start))
        #expect(ours == theirs, "\(kind) in \(text.name)")
      }
      // The server is stricter with items: what it accepts, the grammar must.
      let theirs = Dictionary(
        grammar.filter { $0.kind.hasPrefix("item") }.map { ($0.start, $0.kind) }, uniquingKeysWith: { $1 })
      for (start, kind) in Self.items(bytes) {
        #expect(
          theirs[start] == kind,
          "\(text.name): \(String(decoding: bytes[start...].prefix(30), as: UTF8.self))")
      }
    }
  }

  @Test func factBasesAgree() throws {
    for text in try Self.cases() where text.language == "facts" {
      let bytes = Array(text.text.utf8)
      let records = FactTree(parsing: bytes).records
      // The server also tells what a misspelt kind was meant to be.
      let named = records.filter { $0.kind != .other && !$0.id.isEmpty }
      let ours = Set(
        named.filter { record in !record.issues.contains { $0.span.start < record.header.end } }.map {
          Node("record \($0.kind)", $0.start, 0)
        })
      let all = Set(named.map { Node("record \($0.kind)", $0.start, 0) })
      let theirs = Set(
        text.found.filter { $0.kind.hasPrefix("record") && $0.kind != "record other" }.map {
          Node($0.kind, $0.start, 0)
        })
      #expect(ours.isSubset(of: theirs), "\(text.name): \(Self.difference(ours, theirs, bytes))")
      #expect(theirs.isSubset(of: all), "\(text.name): \(Self.difference(all, theirs, bytes))")
      // What the server reads without a mistake is a field of the grammar, at the same place.
      let fields = Set(text.found.filter { $0.kind == "field" }.map(\.start))
      for record in records where record.kind != .other && !text.name.contains("half-written") {
        for field in record.fields {
          let range = field.span.range(from: record.start)
          let line = range.lowerBound..<range.upperBound + 1
          let hasIssue = record.issues.contains { $0.span.range(from: record.start).overlaps(line) }
          guard !hasIssue, !range.isEmpty else { continue }
          #expect(
            fields.contains(range.lowerBound),
            "\(text.name): \(String(decoding: bytes[range], as: UTF8.self))")
        }
      }
    }
  }

  private static func marks(_ kind: String, _ bytes: [UInt8]) -> Set<Node> {
    var found: Set<Node> = []
    for block in NoteTree(parsing: bytes).blocks {
      let spans =
        switch kind {
        case "claim": block.claims.map(\.span)
        case "reference": block.references.map(\.span)
        default: block.citations.map(\.span)
        }
      for span in spans {
        let range = span.range(from: block.start)
        found.insert(Node(kind, range.lowerBound, range.upperBound))
      }
    }
    return found
  }

  /// The starts of blocks of a kind, behind their indentation.
  private static func blocks(_ kind: String, _ bytes: [UInt8]) -> [Int] {
    NoteTree(parsing: bytes).blocks.compactMap { block in
      let matches =
        switch block.kind {
        case .heading: kind == "heading"
        case .code, .factsFence: kind == "code"
        case .sourceDefinition: kind == "source"
        case .frontMatter: kind == "frontMatter"
        case .tableRow: kind == "row" && !isDelimiterRow(bytes[block.range])
        default: false
        }
      guard matches else { return nil }
      return bytes[block.range].firstIndex { $0 != 0x20 && $0 != 0x09 }
    }
  }

  private static func isDelimiterRow(_ row: ArraySlice<UInt8>) -> Bool {
    row.allSatisfy { "|-: \t\r\n".utf8.contains($0) } && row.contains(UInt8(ascii: "-"))
  }

  private static func items(_ bytes: [UInt8]) -> [(Int, String)] {
    NoteTree(parsing: bytes).blocks.flatMap { block in
      block.items.filter { $0.kind != .malformed && !$0.span.isEmpty }.map {
        ($0.span.range(from: block.start).lowerBound, "item \($0.kind)")
      }
    }
  }

  private static func difference(_ ours: Set<Node>, _ theirs: Set<Node>, _ bytes: [UInt8]) -> String {
    func words(_ nodes: Set<Node>) -> String {
      nodes.sorted { $0.start < $1.start }.map {
        String(decoding: bytes[$0.start..<min(max($0.end, $0.start + 40), bytes.count)], as: UTF8.self)
      }.joined(separator: " | ")
    }
    return
      "the server alone: \(words(ours.subtracting(theirs))); the grammar alone: \(words(theirs.subtracting(ours)))"
  }
}
