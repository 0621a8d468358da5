// Patterns of gitignore(5) against paths.
import Testing
import Workspace

@Suite struct GlobPatternTests {
  @Test(arguments: [
    ("*.stet", "a.stet", true), ("*.stet", "d/a.stet", true), ("/*.stet", "d/a.stet", false),
    ("/*.stet", "a.stet", true), ("d/*.stet", "d/a.stet", true), ("d/*.stet", "e/d/a.stet", false),
    ("d/*", "d/e/a.stet", false), ("**/d/*.stet", "e/f/d/a.stet", true), ("**/d", "d", true),
    ("a/**/b", "a/b", true), ("a/**/b", "a/x/y/b", true), ("a/**/b", "a/x/y/c", false),
    ("a/**", "a/x/y", true), ("a/**", "a", false), ("a/**/*.stet", "a/b.stet", true), ("**", "a/b", true),
    ("?.stet", "a.stet", true), ("?.stet", "é.stet", true), ("?.stet", "ab.stet", false),
    ("[a-c].stet", "b.stet", true), ("[!a-c].stet", "b.stet", false), ("[^a-c].stet", "d.stet", true),
    ("[]a].stet", "].stet", true), ("[a", "[a", true), ("\\*.stet", "*.stet", true),
    ("\\*.stet", "a.stet", false),
    ("a*b*c", "axxbyyc", true), ("a*b*c", "axxbyy", false), ("*a*a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaa", false),
    ("**/a/**/b/**/c", "x/a/y/b/b/z/c", true), ("A.stet", "a.stet", false),
  ])
  func matches(pattern: String, path: String, isMatch: Bool) throws {
    let glob = try #require(GlobPattern(pattern.utf8))
    let bytes = Array(path.utf8)
    #expect(glob.matches(bytes, 0..<bytes.count, isFolder: false) == isMatch)
  }

  @Test func aSlashAtTheEndNamesFoldersAlone() throws {
    let glob = try #require(GlobPattern("d/".utf8))
    #expect(glob.matches(Array("d".utf8), 0..<1, isFolder: true))
    #expect(!glob.matches(Array("d".utf8), 0..<1, isFolder: false))
    #expect(glob.covers(Array("x/d/a.stet".utf8)))
    #expect(!glob.covers(Array("x/d".utf8)))
  }

  @Test(arguments: ["", "/", "//"]) func nothingIsNoPattern(text: String) {
    #expect(GlobPattern(text.utf8) == nil)
  }

  @Test(arguments: [
    ("# a\n\n  \na\n", "a", true), ("\\#a\n", "#a", true), ("\\!a\n", "!a", true), ("a  \n", "a", true),
    ("a\\ \n", "a ", true), ("a\r\n", "a", true), ("*\n!a\n", "a", false), ("!a\n*\n", "a", true),
    ("a/\n", "a", false),
  ])
  func ignoreFiles(text: String, path: String, isIgnored: Bool) {
    var rules = IgnoreRules()
    rules.add(Array(text.utf8), folderLength: 0)
    let bytes = Array(path.utf8)
    #expect(rules.ignores(bytes, 0..<bytes.count, isFolder: false) == isIgnored)
  }
}
