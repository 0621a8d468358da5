// The tree of fact bases: lossless, total, and the same after an edit as from scratch.

import FixtureSupport
import Testing

@testable import Syntax

@Suite struct FactTreeTests {
  private static let source =
    FactFixture.example + "\n" + FactFixture.unreadable.map { $0.line + "\n" }.joined()
    + "entty x : y\n  p 1\nperson z \"Z\"\n  q 2 # c\n"

  @Test func aGroupHoldsSomething() {
    let bytes = Array("entity a\n  p \"\n".utf8)
    checkTree(FactTree(parsing: bytes))
  }

  @Test func everyPrefixParses() {
    let bytes = Array(Self.source.utf8)
    for end in stride(from: 0, through: bytes.count, by: 1) {
      let prefix = Array(bytes[max(0, end - 160)..<end])
      checkTree(FactTree(parsing: prefix))
    }
  }

  @Test func everyTokenDeletedOrDoubledParses() {
    let bytes = Array(Self.source.utf8)
    for record in FactTree(parsing: bytes).records {
      let own = Array(bytes[record.range])
      for (i, node) in record.nodes.enumerated() where Int(node.next) == i + 1 {
        let range = Int(node.start)..<Int(node.end)
        let deleted = Array(own[..<range.lowerBound] + own[range.upperBound...])
        let doubled = Array(own[..<range.upperBound] + own[range.lowerBound...])
        checkTree(FactTree(parsing: deleted))
        checkTree(FactTree(parsing: doubled))
      }
    }
  }

  @Test func theSameWithNodesAndWithout() {
    let bytes = Array(Self.source.utf8)
    var tree = FactTree(parsing: bytes)
    let bare = FactTree(parsing: bytes, keepsNodes: false)
    #expect(tree.records.count == bare.records.count)
    for (var record, other) in zip(tree.records, bare.records) {
      record.nodes = []
      #expect("\(record)" == "\(other)")
    }
    tree.reparse(bytes, replacing: 0..<0, withLength: 0)
    #expect(describe(tree) == describe(FactTree(parsing: bytes)))
  }

  @Test func aPartOfATextIsReadAsIfItWereAlone() {
    let fence = Array("entity a\n  p 1\nclass b\n".utf8)
    let bytes = Array("```facts\n".utf8) + fence + Array("```\n".utf8)
    let tree = FactTree(parsing: bytes, in: 9..<(9 + fence.count))
    checkTree(tree)
    #expect(tree.records.map(\.start) == [9, 24])
    #expect(tree.recordIndex(at: 8) == nil)
    #expect(tree.recordIndex(at: 9) == 0)
    #expect(tree.recordIndex(at: 24) == 1)
    #expect(tree.recordIndex(at: 32) == 1)
  }

  @Test(arguments: [1, 2, 3]) func randomEditsGiveTheTreeOfTheNewText(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var bytes = Array(Self.source.utf8)
    var tree = FactTree(parsing: bytes)
    for step in 0..<150 {
      let edit = random.edit(of: bytes)
      bytes.replaceSubrange(edit.range, with: edit.replacement)
      tree.reparse(bytes, replacing: edit.range, withLength: edit.replacement.count)
      let full = FactTree(parsing: bytes)
      guard describe(tree) == describe(full) else {
        Issue.record("seed \(seed), step \(step): \(edit.range) → \(edit.replacement)")
        return
      }
    }
    checkTree(tree)
  }

  @Test(arguments: 1...40) func anyBytesParse(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var bytes: [UInt8] = []
    for _ in 0..<200 { bytes += random.fragment() }
    checkTree(FactTree(parsing: bytes))
  }

  @Test func aLineHasAtMostSoManyParts() {
    for (head, part, rest) in [
      ("entity a\n  p 1 ", "[s]", ""), ("entity a\n  p(", "a: b,", "c: d) 1"), ("class a ", "\"x\"", ""),
      ("class a\n  note ", "x ", ""),
    ] {
      for count in [4095, 4096, 4097] {
        let bytes = Array((head + String(repeating: part, count: count) + rest + "\n").utf8)
        let issues = FactTree(parsing: bytes).records.flatMap(\.issues).map(\.kind)
        #expect(issues == (count + (rest.isEmpty ? 0 : 1) > 4096 ? [.limitReached] : []), "\(head) \(count)")
      }
    }
  }

  @Test func aLongLineAndManyRecordsTakeLinearTime() {
    let line = Array("entity a\n  p ".utf8) + [UInt8](repeating: 0x5B, count: 200_000)
    checkTree(FactTree(parsing: line))
    let dims = Array("entity a\n  p(".utf8) + Array(String(repeating: "a: b,", count: 40_000).utf8)
    checkTree(FactTree(parsing: dims))
    let angles = Array("source a\n  url ".utf8) + [UInt8](repeating: 0x3C, count: 200_000)
    checkTree(FactTree(parsing: angles))
    let records = Array(String(repeating: "entity a\n", count: 20_000).utf8)
    #expect(FactTree(parsing: records).records.count == 20_000)
  }
}

extension SeededGenerator {
  /// Bytes that mean something in a fact base, or any byte.
  mutating func fragment() -> [UInt8] {
    let fragments = [
      "\n", "\r", "\r\n", " ", "\t", "\"", "[", "]", "(", ")", ",", ":", "#", " # ", "@2025", "^x", "<", ">",
      "..",
      "±", "~", "entity ", "\nentity a : b\n", "\n  p 1\n", "from ", "2025-07-31", "12..15 %", "m ", "é",
      "\u{A0}",
      "\\", "\u{FEFF}", "source ", "alias ", "-", "57.9 bn EUR", "FY2025", "\0", "“", "unknown",
    ]
    if Int.random(in: 0..<10, using: &self) == 0 { return [UInt8.random(in: 0...255, using: &self)] }
    return Array(fragments[Int.random(in: 0..<fragments.count, using: &self)].utf8)
  }

  mutating func edit(of bytes: [UInt8]) -> (range: Range<Int>, replacement: [UInt8]) {
    let start = Int.random(in: 0...bytes.count, using: &self)
    let length =
      Int.random(in: 0..<3, using: &self) == 0
      ? Int.random(in: 0..<60, using: &self) : Int.random(in: 0..<3, using: &self)
    let range = start..<min(bytes.count, start + length)
    return (range, (0..<Int.random(in: 0..<3, using: &self)).flatMap { _ in fragment() })
  }
}
