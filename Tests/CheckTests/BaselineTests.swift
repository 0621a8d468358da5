// What a baseline hides, what it names as gone, and what is written into one.
import Foundation
import Testing

@Suite struct BaselineTests {
  @Test func aBaselineHidesWhatIsKnownAndNamesWhatIsGone() throws {
    let newsroom = try Newsroom()
    #expect(try newsroom.check("--write-baseline known.json").status == 1)
    let known = try newsroom.check("--baseline known.json")
    #expect(known.status == 0)
    #expect(known.output.hasSuffix("no findings; 2 in the baseline; as of 2026-01-29\n"))
    let bad = Newsroom.files["notes/bad.stet"] ?? ""
    try newsroom.write("notes/bad.stet", "A new first line.\n\n" + bad)
    #expect(try newsroom.check("--baseline known.json").status == 0)
    try newsroom.write("notes/bad.stet", bad.replacingOccurrences(of: "[[Nordda]]", with: "Nordda"))
    let gone = try newsroom.check("--baseline known.json")
    #expect(
      gone.errors.contains("the baseline lists unknown-entity in notes/bad.stet, which no longer occurs"))
    #expect(try newsroom.check("--baseline none.json").status == 2)
  }

  @Test func whatWasNotCheckedIsNotGone() throws {
    let newsroom = try Newsroom()
    let bad = Newsroom.files["notes/bad.stet"] ?? ""
    try newsroom.write("notes/other.stet", bad)
    _ = try newsroom.check("--write-baseline known.json")
    for words in ["notes/good.stet", "notes/other.stet", "--shard 1/3"] {
      let result = try newsroom.check("--baseline known.json " + words)
      #expect(result.errors == "" && result.status == 0, "\(words): \(result)")
    }
    try FileManager.default.removeItem(at: newsroom.folder.appendingPathComponent("notes/other.stet"))
    let gone = try newsroom.check("--baseline known.json notes/good.stet").errors
    #expect(gone.components(separatedBy: "in notes/other.stet, which no longer occurs").count == 3, "\(gone)")
    #expect(!gone.contains("notes/bad.stet"))
  }

  @Test func aBaselineWrittenAgainKeepsWhatIsKnownAndDropsWhatIsGone() throws {
    let newsroom = try Newsroom()
    let bad = Newsroom.files["notes/bad.stet"] ?? ""
    try newsroom.write("notes/other.stet", bad)
    try newsroom.write("notes/lost.stet", bad)
    _ = try newsroom.check("--write-baseline b.json")
    try FileManager.default.removeItem(at: newsroom.folder.appendingPathComponent("notes/lost.stet"))
    try newsroom.write("notes/bad.stet", bad.replacingOccurrences(of: "[[Nordda]]", with: "[[Noordda]]"))
    let result = try newsroom.check("--baseline b.json --write-baseline b.json notes/bad.stet")
    #expect(result.status == 1 && result.output.contains("; 1 error; 1 in the baseline"), "\(result)")
    let entries = try newsroom.text("b.json").components(separatedBy: "\"path\": ").dropFirst()
      .map { $0.prefix { $0 != "," } }
    #expect(
      entries == [
        "\"notes/bad.stet\"", "\"notes/bad.stet\"", "\"notes/other.stet\"", "\"notes/other.stet\"",
      ])
    #expect(try newsroom.check("--baseline b.json").status == 0)
  }

  @Test func aBaselineHoldsWhereverTheRunIsStartedAndHoweverPathsAreWritten() throws {
    let newsroom = try Newsroom()
    try newsroom.write(".git/HEAD", "")
    _ = try newsroom.check("--write-baseline known.json")
    let folder = newsroom.folder.path
    for words in [".", "notes", "./notes/../notes/bad.stet", folder, folder + "/notes/bad.stet"] {
      let result = try newsroom.check("--baseline known.json " + words)
      #expect(result.errors == "" && result.status == 0, "\(words): \(result)")
    }
    let inside = try newsroom.stet(
      "--check --no-bundled-facts --as-of 2026-01-29 --baseline ../known.json", in: "notes")
    #expect(inside.errors == "" && inside.status == 0, "\(inside)")
  }

  @Test func aBaselineIsNotWrittenOverSomethingElse() throws {
    let newsroom = try Newsroom(["a.stet": "[[Nobody]]\n", "list.txt": "milk\n", "empty.json": ""])
    let result = try newsroom.check("--write-baseline list.txt")
    #expect(result.status == 2 && result.output == "")
    #expect(result.errors.contains("list.txt is no baseline, so none is written over it"), "\(result)")
    #expect(try newsroom.text("list.txt") == "milk\n")
    for _ in 0..<2 { #expect(try newsroom.check("--write-baseline empty.json").status == 1) }
    #expect(try newsroom.check("--baseline empty.json").status == 0)
  }

  @Test func aBaselineHidesNothingThatCannotBeRead() throws {
    let newsroom = try Newsroom()
    try newsroom.write("latin.stet", Data([0x61, 0xE9, 0x0A]))
    #expect(try newsroom.check("--write-baseline known.json").status == 2)
    let result = try newsroom.check("--baseline known.json")
    #expect(result.status == 2 && result.output.contains("byte 2 of this file is not UTF-8"), "\(result)")
  }
}
