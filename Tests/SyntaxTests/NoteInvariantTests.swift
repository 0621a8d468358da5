// What holds of the tree of any text: it tiles the text, and edits lead to the tree of a parse from scratch.

import FixtureSupport
import Fuzzing
import Testing

@testable import Syntax

@Suite struct NoteInvariantTests {
  @Test func fixturesTile() {
    for text in NoteFixture.all {
      #expect(brokenTree(ofNote: text) == nil)
    }
  }

  @Test func everyPrefixParses() throws {
    for text in NoteFixture.all {
      for end in 0...text.count { try #require(brokenTree(ofNote: Array(text[..<end])) == nil) }
    }
  }

  @Test func everyTokenDeletedOrDoubledParses() throws {
    for text in NoteFixture.all {
      for block in NoteTree(parsing: text).blocks {
        for node in block.nodes where node.kind != .lineBreak {
          let range = block.start + Int(node.start)..<block.start + Int(node.end)
          var deleted = text
          deleted.removeSubrange(range)
          var doubled = text
          doubled.insert(contentsOf: text[range], at: range.upperBound)
          try #require(brokenTree(ofNote: deleted) == nil)
          try #require(brokenTree(ofNote: doubled) == nil)
        }
      }
    }
  }

  @Test func editsLeadToTheTreeOfAParseFromScratch() {
    var random = SeededGenerator(seed: 7)
    let pieces = [
      "\n", "\n\n", "---\n", "```\n", "~~~~\n", "\r", "\r\n", "[", "]", "[[", "]]", "{", "}", "{.a}", "|",
      "%%", "%% ",
      "> ", "- ", "# ", "`", "\"", ";", "x", "a: b\n", "", "",
    ].map { Array($0.utf8) }
    for fixture in NoteFixture.all {
      var text = fixture
      var tree = NoteTree(parsing: text)
      for step in 0..<1_500 {
        if text.count > 4_000 {
          text = fixture
          tree = NoteTree(parsing: text)
        }
        let lower = Int.random(in: 0...text.count, using: &random)
        let count =
          Int.random(in: 0...3, using: &random) == 0
          ? Int.random(in: 0...40, using: &random) : Int.random(in: 0...2, using: &random)
        let range = lower..<min(text.count, lower + count)
        let piece = pieces[Int.random(in: 0..<pieces.count, using: &random)]
        let before = text
        text.replaceSubrange(range, with: piece)
        let old = tree
        let change = tree.reparse(text, replacing: range, withLength: piece.count)
        let full = NoteTree(parsing: text)
        if tree != full || old.blocks.count - change.removed + change.inserted != full.blocks.count {
          Issue.record("step \(step): \(range) by \(piece) in \(String(decoding: before, as: UTF8.self))")
          return
        }
      }
    }
  }

  @Test func textsOfMarksAloneParse() throws {
    var random = SeededGenerator(seed: 11)
    let alphabet = Array("[[[]]]{{}}().;:=<>~@-+*/\"\\`%|#^! \n\n\rabm5ééQ'\u{0}".utf8) + [0xFF, 0xC3]
    for round in 0..<4_000 {
      let count = Int.random(in: 0...80, using: &random)
      let text = (0..<count).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] }
      try #require(brokenTree(ofNote: text) == nil, "round \(round): \(text)")
    }
  }

  @Test func bodiesOfWordsParse() throws {
    var random = SeededGenerator(seed: 13)
    let words = [
      "growth(", "count(", "start(", ")", ".a", ".ev-sales", "x", "@", " 2025", "..", " ", ";", "not ",
      "former ", "= ",
      "> ", "5", " %", " m", " EUR", "\"s\"", "[[t]]", "(", "m: e", ",", "-", " - ", "src: ", "note: ", "?",
      "exempt", "~2025",
    ]
    for round in 0..<4_000 {
      let count = Int.random(in: 0...12, using: &random)
      let body = (0..<count).map { _ in words[Int.random(in: 0..<words.count, using: &random)] }.joined()
      try #require(brokenTree(ofNote: Array("a [b]{\(body)} c".utf8)) == nil, "round \(round): \(body)")
    }
  }
}
