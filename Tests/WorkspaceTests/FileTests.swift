// Reading and replacing files, and the reasons given when that fails.
import Foundation
import Testing
import Workspace

@Suite struct FileTests {
  private func read(_ path: String) throws -> [UInt8] {
    var walk = FolderWalk()
    walk.add(path)
    let (files, errors) = walk.sorted()
    if let error = errors.first { throw error }
    var reader = FileReader()
    var text: [UInt8] = [1, 2, 3]
    try reader.read(files, 0, into: &text)
    return text
  }

  @Test func filesOfAnySizeAreReadWhole() throws {
    let folder = try TemporaryFolder()
    for count in [0, 1, 131_071, 131_072, 131_073, 400_000] {
      try folder.write("a.stet", Data(repeating: 0x61, count: count))
      #expect(try read(folder.path + "/a.stet").count == count)
    }
  }

  @Test func errorsSayWhy() throws {
    let folder = try TemporaryFolder(["f/a.stet": ""])
    try folder.write("bad.stet", Data([0x61, 0xFF]))
    try folder.write("wide.stet", Data([0xFF, 0xFE, 0x61, 0x00]))
    try folder.link("lost.stet", to: "nowhere")
    try folder.link("self.stet", to: "self.stet")
    func reason(_ name: String) -> FileError.Reason? {
      do {
        _ = try read(folder.path + "/" + name)
        return nil
      } catch { return (error as? FileError)?.reason }
    }
    #expect(reason("bad.stet") == .notUTF8(offset: 1))
    #expect(reason("wide.stet") == .utf16)
    #expect(reason("lost.stet") == .notFound)
    #expect(reason("self.stet") == .loopOfLinks)
    #expect(reason("bad.stet/x") == .notAFolder)
    #expect(throws: FileError(folder.path + "/f", .isFolder)) { try FileReader.bytes(of: folder.path + "/f") }
  }

  @Test func aLinkThatLeadsNowhereIsFoundAndCannotBeRead() throws {
    let folder = try TemporaryFolder()
    try folder.link("lost.stet", to: "nowhere")
    var walk = FolderWalk()
    walk.add(folder.path)
    let (files, _) = walk.sorted()
    #expect(files.count == 1)
    var reader = FileReader()
    var text: [UInt8] = []
    #expect(throws: FileError(folder.path + "/lost.stet", .notFound)) {
      try reader.read(files, 0, into: &text)
    }
  }

  @Test func nothingWaitsForAPipe() throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
    try folder.link("pipe.stet", to: "pipe")
    #expect(try FileReader.bytes(of: folder.path + "/pipe") == [])
    var walk = FolderWalk()
    walk.add(folder.path)
    #expect(walk.sorted().files.count == 0)
  }

  @Test func aPipeIsWrittenToNotReplaced() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/pipe"
    #expect(mkfifo(path, 0o600) == 0)
    let reader = open(path, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    try FileWriter.replace(path, with: Array("new".utf8))
    #expect(FileHandle(fileDescriptor: reader).availableData == Data("new".utf8))
  }

  @Test func replacingKeepsPermissionsAndLinksAndLeavesNothingBeside() throws {
    let folder = try TemporaryFolder(["a.stet": "old"])
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder.path + "/a.stet")
    try folder.link("b.stet", to: "a.stet")
    try FileWriter.replace(folder.path + "/b.stet", with: Array("new".utf8))
    #expect(try folder.text("a.stet") == "new")
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/a.stet")
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/b.stet") == "a.stet")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["a.stet", "b.stet"])
    #expect(throws: FileError.self) { try FileWriter.replace(folder.path + "/no/a.stet", with: []) }
  }

  @Test(arguments: [
    ("./a//b/", "a/b"), (".", "."), ("./", "."), ("/a/./b", "/a/b"), ("a/../b", "a/../b"), ("/", "/"),
  ])
  func paths(given: String, tidy: String) { #expect(FilePath.tidied(given) == tidy) }

  @Test func pathsInsideAFolder() {
    #expect(FilePath.relative("/a/b/c", to: "/a") == "b/c")
    #expect(FilePath.relative("/ab/c", to: "/a") == nil)
    #expect(FilePath.relative("/a", to: "/a") == nil)
    #expect(FilePath.relative("/a", to: "/") == "a")
    #expect(FilePath.route(to: "/a/b/c", from: "/a") == "b/c")
    #expect(FilePath.route(to: "/a", from: "/a/b/c") == "../..")
    #expect(FilePath.route(to: "/ab/c", from: "/a") == "../ab/c")
    #expect(FilePath.route(to: "/a", from: "/a") == ".")
    #expect(FilePath.normalized("/a/b/../../../c") == "/c")
    #expect(
      FilePath.parent(of: "/a") == "/" && FilePath.parent(of: "a") == "" && FilePath.parent(of: "a/b") == "a")
  }
}
