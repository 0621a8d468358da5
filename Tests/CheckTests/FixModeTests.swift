// `--fix`: what it changes, what it prints as a patch, and the status it ends with.
import Foundation
import Testing

@Suite struct FixModeTests {
  private static let note = "[[Norda]] sold [150,000 cars]{norda.sales @ 2025}.\n"
  private static let options = "--fix --no-bundled-facts --as-of 2026-01-29 "

  private func newsroom(_ notes: [String: String]) throws -> Newsroom {
    var files = notes
    files["desk.facts"] = Newsroom.files["desk.facts"]
    return try Newsroom(files)
  }

  @Test func aPatchEndsWithTheStatusOfTheFilesAsTheyAre() throws {
    let newsroom = try newsroom(["a.stet": Self.note])
    for words in ["--fail-on information", "--fail-on error", "--fail-on never"] {
      let patch = try newsroom.stet(Self.options + "--diff " + words)
      #expect(patch.output.hasPrefix("--- a/a.stet\n+++ b/a.stet\n@@ -1,1 +1,1 @@\n-"), "\(patch)")
      #expect(try newsroom.check(words).status == patch.status, "\(words)")
    }
    #expect(try newsroom.text("a.stet") == Self.note)
  }

  @Test func aPatchHasTheLinesAndNamesThatPatchProgramsRead() throws {
    let newsroom = try newsroom(["my note.stet": "One\rtwo\r" + Self.note, "q\"t.stet": Self.note])
    let patch = try newsroom.stet(Self.options + "--diff").output
    #expect(
      patch.contains("--- a/my note.stet\t\n+++ b/my note.stet\t\n@@ -1,1 +1,1 @@\n-One\rtwo\r["), "\(patch)")
    #expect(patch.contains("\n--- \"a/q\\\"t.stet\"\n+++ \"b/q\\\"t.stet\"\n"), "\(patch)")
    #expect(!patch.contains("No newline"))
    let absolute = try newsroom.stet(Self.options + "--diff " + newsroom.folder.path).output
    #expect(absolute == patch)
  }

  @Test func aShardIsFixedAlone() throws {
    let names = (1...4).map { "\($0).stet" }
    let newsroom = try newsroom(Dictionary(uniqueKeysWithValues: names.map { ($0, Self.note) }))
    #expect(try newsroom.stet(Self.options + "--shard 2/5").output.hasPrefix("1 fix in 1 file; "))
    #expect(try names.filter { try newsroom.text($0) != Self.note } == ["2.stet"])
  }

  @Test func whatCouldNotBeWrittenIsSaid() throws {
    // No name is left for what is written beside a file with so long a one.
    let long = String(repeating: "n", count: 245) + ".stet"
    let newsroom = try newsroom(["a.stet": Self.note, long: Self.note])
    let result = try newsroom.stet(Self.options)
    #expect(result.status == 2)
    #expect(result.errors == "stet: \(long): file name too long\n")
    #expect(result.output == "1 fix in 1 file; 1 file was left as it is\n")
  }

  @Test func findingsInFactBasesAreLeftToo() throws {
    let newsroom = try newsroom(["a.stet": Self.note])
    try newsroom.write("bad.facts", "entity x : nowhere\n")
    let result = try newsroom.stet(Self.options)
    #expect(result.status == 1 && result.output == "1 fix in 1 file; 1 finding is left\n", "\(result)")
  }
}
