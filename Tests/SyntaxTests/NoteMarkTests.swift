// Inline marks: what is a mark, what is plain text, and what stands around a claim.

import Fuzzing
import Testing

@testable import Syntax

@Suite struct NoteMarkTests {
  @Test(
    arguments: [
      ("[72%]{.a}", ["shown «72%» {.a}"]),
      ("[[Luca]]{.ceo}", ["reference «Luca» {.ceo}"]),
      ("[[luca|the boss]]{.ceo}", ["reference «the boss» {.ceo}"]),
      ("[72%](https://a.b/(c)){.a}", ["link «72%» from https://a.b/(c) {.a}"]),
      ("a {.b} c", ["bare «» {.b}"]), ("a {?} c", ["bare «» {unbound}"]),
      ("a {growth(x.y)} c", ["bare «» {growth(x.y)}"]),
      ("a {sic} {1, 2} {} {text(s)}", []), ("they [the unions] agreed", []), ("[a] {b}", []),
      ("[72%]{.a}[^x][^y] [^z]", ["shown «72%» {.a}^x^y"]),
      (
        "[a [1]{.x} b [[C]]{.y}]{.z}",
        ["shown «a [1]{.x} b [[C]]{.y}» {.z}", "shown «1» {.x} in 0", "reference «C» {.y} in 0"]
      ),
      ("[[[Renault]]]{.a}", ["shown «[[Renault]]» {.a}"]),
      ("`[a]{.b}` \\[a]{.b}", ["bare «» {.b}"]), ("\\[a]\\{.b}", []),
      ("[a `]` b]{.c}", ["shown «a `]` b» {.c}"]), ("`[a]{.b}", ["shown «a» {.b}"]),
      ("[two\nlines]{.a\n@ 2025}", ["shown «two\nlines» {.a@2025}"]),
      ("[a %% b]{.c} %% [d]{.e}", ["shown «a %% b» {.c}"]),
      ("x [y %% [d]{.e}", []),
      ("| a [b | c]{.d} | [e]{.f} |", ["shown «b | c» {.d}", "shown «e» {.f}"]),
      ("| a [b | c] [e]{.f} |", ["shown «e» {.f}"]),
      ("> [a\n> b]{.c\n> = 1}", ["shown «a\n> b» {.c equal number:1}"]),
      ("# [a]{.b}", ["shown «a» {.b}"]), ("- [a]{.b}\n  [c]{.d}", ["shown «a» {.b}", "shown «c» {.d}"]),
      (
        "[a]{note: 5\" gun} said \"x\" [b]{.c}", ["shown «a» {option note string:5\" gun}", "shown «b» {.c}"]
      ),
      ("[a]{.b = \"}\"}", ["shown «a» {.b equal string:}}"]),
      ("```\n[a]{.b}\n```", []), ("[a\n\nb]{.c}", ["bare «» {.c}"]),
    ] as [(String, [String])]) func claims(_ text: String, _ expected: [String])
  {
    #expect(NoteDescription(text).claims == expected)
  }

  @Test(
    arguments: [
      ("[[Ren is [[Ampere]] now", ["unclosedMark «[[» \"]]\" to close the reference"], ["Ampere"]),
      ("[72%]{.ev-sales and [[A]]", ["unclosedMark «{» \"}\" to close the body"], ["A"]),
      ("[[A]]{.x", ["unclosedMark «{» \"}\" to close the body"], ["A"]),
      ("a {? b", ["unclosedMark «{» \"}\" to close the body"], []),
      ("a [b [[C]]", ["unclosedMark «[» \"]\" to close the bracket, or \"\\[\" for a plain one"], ["C"]),
      ("[a](b", ["unclosedMark «(» \")\" to close the link"], []),
      ("a ] b } c ) d {e", [], []),
      ("[[A\nB]]", ["unclosedMark «[[» \"]]\" to close the reference"], []),
      ("[[A|b\nc]] [[ D | e ]]", [], ["A|b\nc", "D| e "]),
      ("[a [b [c]{.x}]{.y}]{.z}", ["nestedClaim «[c]{.x}» \(SyntaxExpectation.shallowerClaim.phrase)"], []),
      ("[x]{[[A]].b = [[C]]}", [], ["A in body", "C in body"]),
    ] as [(String, [String], [String])]) func unclosedMarks(
      _ text: String, _ issues: [String], _ references: [String]
    )
  {
    let note = NoteDescription(text)
    #expect(note.issues == issues)
    #expect(note.references == references)
  }

  @Test func tokensHaveKinds() {
    let note = NoteDescription("*a* **[b]{.c(d: 5 k EUR) @ 2025; src: e}** 3 * 4 \\* `f` <https://g> x\n%% h")
    #expect(note.leaves(.emphasisMarker) == ["*", "*", "**", "**"])
    #expect(note.leaves(.property) == ["c"])
    #expect(note.leaves(.dimensionName) == ["d"])
    #expect(note.leaves(.number) + note.leaves(.scale) + note.leaves(.unit) == ["5", "k", "EUR"])
    #expect(
      note.leaves(.moment) + note.leaves(.optionName) + note.leaves(.identifier) == ["2025", "src", "e"])
    #expect(note.leaves(.escape) == ["\\*"])
    #expect(note.leaves(.url) + note.leaves(.comment) + note.leaves(.codeText) == ["https://g", "%% h", "f"])
  }

  @Test(arguments: [("[a]{.b} ", 4_095), ("[a]{.b} ", 4_097), ("[[a]]", 5_000), ("[^a]", 5_000)])
  func aBlockHoldsAtMostSoManyMarks(mark: String, count: Int) {
    let text = Array((String(repeating: mark, count: count) + "\n\n[x]{.y}\n").utf8)
    let blocks = NoteTree(parsing: text).blocks
    let marks = blocks[0].claims.count + blocks[0].references.count + blocks[0].citations.count
    #expect(marks == min(count, 4_096))
    #expect(blocks[0].issues.map(\.expected) == (count > 4_096 ? [.fewerMarks] : []))
    #expect(blocks.last?.claims.count == 1)
    #expect(brokenTree(ofNote: text) == nil)
  }

  @Test func aBodyHoldsAtMostSoManyItems() {
    let text = Array(("[x]{" + String(repeating: ".a;", count: 70) + " .b} [y]{.c}\n").utf8)
    let block = NoteTree(parsing: text).blocks[0]
    #expect(block.claims.map { Int($0.items.upperBound - $0.items.lowerBound) } == [64, 1])
    #expect(block.issues.map(\.expected) == [.fewerItems])
    #expect(brokenTree(ofNote: text) == nil)
  }

  @Test(arguments: [" + .a", " * 2", " - (.b / .a)"])
  func anExpressionHoldsAtMostSoManyParts(part: String) {
    let text = Array(("[x]{.a" + String(repeating: part, count: 5_000) + "} [y]{.c}\n").utf8)
    let block = NoteTree(parsing: text).blocks[0]
    #expect(block.items.map(\.kind) == [.malformed, .claim])
    #expect(block.issues.map(\.expected) == [.shorterExpression])
    #expect(brokenTree(ofNote: text) == nil)
  }

  @Test func aLongBodyIsNotRead() {
    let text = Array(("[x]{" + String(repeating: "a", count: 70_000) + "} [72%]{.y}\n").utf8)
    let block = NoteTree(parsing: text).blocks[0]
    #expect(block.items.map(\.kind) == [.malformed, .claim])
    #expect(block.issues.map(\.expected) == [.shorterBody])
    #expect(brokenTree(ofNote: text) == nil)
  }

  /// Two million blocks are enough for a test; after that the rest of the note is one block, edited or not.
  @Test func aNoteHoldsAtMostSoManyBlocks() {
    var text = Array(repeating: UInt8(ascii: "#"), count: 0)
    text.reserveCapacity(8_200_000)
    for _ in 0..<2_000_000 { text += [0x23, 0x20, 0x61, 0x0A] }
    var tree = NoteTree(parsing: text, keepsNodes: false)
    #expect(tree.blocks.count == 2_000_000 && tree.blocks.last?.issues.isEmpty == true)
    text += [0x23, 0x20, 0x61, 0x0A, 0x23, 0x20, 0x62, 0x0A]
    tree.reparse(text, replacing: 8_000_000..<8_000_000, withLength: 8)
    #expect(tree.blocks.count == 2_000_001)
    #expect(tree.blocks.last?.issues.map(\.expected) == [.smallerNote])
    #expect(tree.blocks.last?.range == 8_000_000..<8_000_008)
    text.removeLast(8)
    tree.reparse(text, replacing: 8_000_000..<8_000_008, withLength: 0)
    #expect(tree.blocks.count == 2_000_000 && tree.blocks.last?.issues.isEmpty == true)
  }

  @Test func floodsOfMarksAreReadOnce() {
    let count = 20_000
    for unit in [
      "[", "[[", "{", "[x]{", "`", "` ``", "\"{", "[ %% ", "|[ ", "[[a|", "[a](", "{.a", "[^", "{\\\"",
      "{\"\\\"", "[x]{\"\\\";", "{a\"b{\\\"", "```a\n",
      "~~~~\n```\n",
    ] {
      let text = Array(String(repeating: unit, count: count).utf8)
      #expect(NoteTree(parsing: text).blocks.reduce(0) { $0 + $1.length } == text.count)
    }
    let nested = String(repeating: "[", count: 10_000) + "x" + String(repeating: "]{.a}", count: 10_000)
    let note = NoteDescription(nested)
    #expect(note.tree.blocks.first?.claims.count ?? 0 >= NoteParser.openMarkLimit / 2)
    #expect(note.issues.contains { $0.hasPrefix("limitReached") })
    #expect(brokenTree(ofNote: Array(nested.utf8)) == nil)
    #expect(brokenTree(ofNote: Array(String(repeating: "a [", count: 200_000).utf8)) == nil)
  }
}
