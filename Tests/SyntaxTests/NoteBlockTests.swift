// Blocks: what a line begins, what goes on, and what an unclosed fence or front matter is.

import Fuzzing
import Testing

@testable import Syntax

@Suite struct NoteBlockTests {
  @Test(
    arguments: [
      ("a\nb\n\nc", [.paragraph, .paragraph]), ("# a\nb", [.heading, .paragraph]),
      ("#a\n####### b", [.paragraph]),
      ("- a\n  b\n* c\n+ d\n1. e\n2. f", [.listItem, .listItem, .listItem, .listItem, .listItem]),
      ("rose in\n2025. That\n1. one", [.paragraph, .listItem]), ("-a\n*b*\n1.c", [.paragraph]),
      ("> a\n> b\nc", [.quotation, .paragraph]),
      ("> a\n>> b\n>\n> c", [.quotation, .quotation, .quotation, .quotation]),
      ("```\na\n\n```\nb", [.code, .paragraph]), ("~~~~ x\n~~~\n~~~~~", [.code]),
      ("``` a`b\nc", [.paragraph]),
      ("  ```facts x\na\n  ```", [.factsFence]), ("%% a\nb\n%% c\nd", [.comment, .paragraph]),
      ("[^a]: b\nc\n[^d]: e", [.sourceDefinition, .sourceDefinition]), ("a\n[^b] c", [.paragraph]),
      ("a\n---\n***\n-- -", [.paragraph, .thematicBreak, .thematicBreak, .paragraph]),
      ("| a |\n|---|\nb", [.tableRow, .tableRow, .paragraph]),
      ("a\r\rb\r\n\r\nc", [.paragraph, .paragraph, .paragraph]),
      ("---\na: b\n---\nc", [.frontMatter, .paragraph]), ("\u{FEFF}---\n---\n", [.frontMatter]),
      ("\n---\na: b\n---", [.thematicBreak, .paragraph, .thematicBreak]), ("\u{FEFF}# a", [.heading]),
      ("---\na: b\n\nprose here\n\n---\n", [.paragraph, .paragraph, .thematicBreak]),
    ] as [(String, [NoteBlockKind])]) func kinds(_ text: String, _ expected: [NoteBlockKind])
  {
    #expect(NoteDescription(text).kinds == expected)
    #expect(brokenTree(ofNote: Array(text.utf8)) == nil)
  }

  @Test func unclosedBlocksAreTextFromTheirOpener() {
    let fence = NoteDescription("a\n```x\n[b]{.c}\n\n# d")
    #expect(fence.kinds == [.paragraph, .paragraph, .heading])
    #expect(fence.issues == ["unclosedBlock «```» a closing fence of the same marks"])
    #expect(fence.claims == ["shown «b» {.c}"])
    let matter = NoteDescription("---\ntitle: [[A]]\n\n# b")
    #expect(matter.kinds == [.paragraph, .heading])
    #expect(matter.issues == ["unclosedBlock «---» a line \"---\" to close the front matter"])
    #expect(matter.tree.frontMatter == nil)
    #expect(matter.references == ["A"])
  }

  @Test func frontMatterHasEntries() {
    let text = Array("---\r\ntitle : A: b \nempty:\n- x\n  y\n%% z\nnot one\nignore: a, b -- c\n---\n".utf8)
    let tree = NoteTree(parsing: text)
    let words = tree.frontMatter?.entries.map { entry in
      [entry.key, entry.value].map { String(decoding: text[$0.range(from: 0)], as: UTF8.self) }
    }
    #expect(words == [["title", "A: b"], ["empty", ""], ["ignore", "a, b -- c"]])
    let note = NoteDescription(String(decoding: text, as: UTF8.self))
    #expect(note.issues == ["malformedLine «not one» a line \"key: value\""])
    #expect(note.ignores == ["file a, b because c"])
  }

  @Test(
    arguments: [
      ("%% ignore-next: a, b -- why not", ["next a, b because why not"], []),
      ("text %% ignore: a-b", ["line a-b because "], []),
      ("%%ignore-file: x --", ["file x because "], []),
      ("%% ignore-next", [], ["ignoreWithoutCode «ignore-next» \":\" and the code of a rule"]),
      (
        "a %% ignore: -- why", ["line  because why"],
        ["ignoreWithoutCode «%% ignore: -- why» \":\" and the code of a rule"]
      ),
      ("%% ignore this, please", [], []), ("%% a-- b", [], []), ("[x %% ignore: a]{.b}", [], []),
    ] as [(String, [String], [String])]) func ignores(
      _ text: String, _ expected: [String], _ issues: [String]
    )
  {
    let note = NoteDescription(text)
    #expect(note.ignores == expected)
    #expect(note.issues == issues)
  }

  @Test func levelsAndContents() {
    let note = NoteDescription("## A b\n- a\n  - b\n\t- c\n>> q\n```facts\nx\n```\n[^s]: t\n")
    #expect(note.tree.blocks.map(\.level) == [2, 1, 2, 3, 2, 0, 0])
    let contents = note.tree.blocks.map { string(note.text, $0, $0.content) }
    #expect(contents == ["A b", "", "", "", "", "x\n", "t"])
    #expect(note.tree.blocks.map { string(note.text, $0, $0.label) } == ["", "", "", "", "", "facts", "s"])
  }

  @Test func blocksAreFoundByOffset() {
    let tree = NoteTree(parsing: Array("a\n\nb\n".utf8))
    #expect((0...5).map { tree.blockIndex(at: $0) } == [0, 0, 1, 2, 2, 2])
    #expect(tree.blockIndex(at: 6) == nil)
    #expect(tree.blockIndex(at: -1) == nil)
    #expect(NoteTree(parsing: []).blockIndex(at: 0) == nil)
  }

  @Test func anEditInAParagraphReplacesItAndItsNeighbour() {
    var text = Array(String(repeating: "some [x]{.y} words\n\n", count: 100).utf8)
    var tree = NoteTree(parsing: text)
    text.insert(0x61, at: 1_003)
    let change = tree.reparse(text, replacing: 1_003..<1_003, withLength: 1)
    #expect(change == NoteTreeChange(first: 99, removed: 2, inserted: 2))
    #expect(tree == NoteTree(parsing: text))
  }

  @Test func blocksCanBeReadOneAtATime() {
    let text = Array(NoteFixture.article.utf8)
    let tree = NoteTree(parsing: text, keepsNodes: false)
    var parser = NoteParser(text, keepsNodes: false)
    var block = NoteBlock(kind: .blank, start: 0, length: 0)
    var count = 0
    while parser.nextBlock(into: &block) {
      #expect(block == tree.blocks[count])
      count += 1
    }
    #expect(count == tree.blocks.count)
    #expect(parser.frontMatter == tree.frontMatter)
  }
}
