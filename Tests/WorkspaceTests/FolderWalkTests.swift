// What a walk finds, in which order, and how it treats links.
import Foundation
import Testing
import Workspace

@Suite struct FolderWalkTests {
  private func walk(_ folder: TemporaryFolder, _ paths: [String] = [""]) -> (
    found: [String], errors: [FileError]
  ) {
    var walk = FolderWalk()
    for path in paths { walk.add(folder.path + "/" + path) }
    let (files, errors) = walk.sorted()
    return (files.entries.indices.map { String(files.path($0).dropFirst(folder.path.count + 1)) }, errors)
  }

  @Test func filesComeInTheOrderOfTheirPaths() throws {
    let folder = try TemporaryFolder([
      "a/z.stet": "", "a.stet": "", "a-b.stet": "", "b.facts": "", "a/b/c.stet": "", "a/a.txt": "",
      "a/c.stet": "", ".hidden/x.stet": "", ".draft.stet": "", "ab.stet": "",
    ])
    let found = walk(folder).found
    #expect(
      found == ["a-b.stet", "a.stet", "a/b/c.stet", "a/c.stet", "a/z.stet", "ab.stet", "b.facts"])
    #expect(found == found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  @Test func aFileGivenTwiceIsFoundOnce() throws {
    let folder = try TemporaryFolder(["n/a.stet": "", "n/b.stet": "", "n/c.md": ""])
    #expect(
      walk(folder, ["n", "n/a.stet", "./n//b.stet", "n/c.md"]).found == ["n/a.stet", "n/b.stet", "n/c.md"])
    #expect(
      walk(folder, ["n", "n/../n/a.stet", "../\(folder.path.split(separator: "/").last ?? "")/n"]).found
        == ["n/a.stet", "n/b.stet"])
  }

  @Test func whatIsMissingIsAnErrorAndTheRestIsFound() throws {
    let folder = try TemporaryFolder(["a.stet": ""])
    let (found, errors) = walk(folder, ["a.stet", "b.stet"])
    #expect(found == ["a.stet"])
    #expect(errors.map(\.reason) == [.notFound])
  }

  @Test func linksAreFollowedOutOfTheTreeOnceAndLoopsEnd() throws {
    let outside = try TemporaryFolder(["x.stet": "", "deep/y.stet": ""])
    let folder = try TemporaryFolder(["n/a.stet": ""])
    try folder.link("n/loop", to: "..")
    try folder.link("n/self", to: "self")
    try folder.link("out1", to: outside.path)
    try folder.link("out2", to: outside.path)
    try folder.link("out3", to: outside.path + "/deep")
    try folder.link("linked.stet", to: "n/a.stet")
    try outside.link("back", to: folder.path)
    try folder.link("other.stet", to: outside.path + "/x.stet")
    #expect(walk(folder).found == ["n/a.stet", "out1/deep/y.stet", "out1/x.stet"])
    #expect(walk(folder, ["linked.stet"]).found == ["linked.stet"])
  }

  @Test func ignoreFilesHoldForTheirFolderAndBelow() throws {
    let folder = try TemporaryFolder([
      ".gitignore": "*.tmp.stet\n/build/\nold\n!keep.tmp.stet\n",
      "a.stet": "", "a.tmp.stet": "", "keep.tmp.stet": "", "build/b.stet": "", "n/build/c.stet": "",
      "n/old/d.stet": "", "n/.gitignore": "e.stet\n", "n/e.stet": "", "e.stet": "", "n/f.tmp.stet": "",
    ])
    #expect(walk(folder).found == ["a.stet", "e.stet", "keep.tmp.stet", "n/build/c.stet"])
    #expect(walk(folder, ["build", "a.tmp.stet"]).found == ["a.tmp.stet", "build/b.stet"])
  }

  @Test func ignoreFilesAboveHoldInsideARepository() throws {
    let folder = try TemporaryFolder([
      ".gitignore": "/n/a.stet\nc.stet\n", "n/a.stet": "", "n/b.stet": "", "n/c.stet": "",
    ])
    #expect(walk(folder, ["n"]).found == ["n/a.stet", "n/b.stet", "n/c.stet"])
    try folder.write(".git/HEAD", .init())
    #expect(walk(folder, ["n"]).found == ["n/b.stet"])
  }
}
