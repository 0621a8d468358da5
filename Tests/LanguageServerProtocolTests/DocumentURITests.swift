// URIs to paths and back.
import Testing

@testable import LanguageServerProtocol

@Suite struct DocumentURITests {
  private static let paths: [(String, String?)] = [
    ("file:///a/b.stet", "/a/b.stet"), ("file:///a%20b/%C3%A9%F0%9F%98%80.stet", "/a b/é😀.stet"),
    ("file:///a%2520b", "/a%20b"), ("FILE:///a", "/a"), ("file://localhost/a", "/a"), ("file:/a", "/a"),
    ("file:///", "/"), ("file:///a%zz%4", "/a%zz%4"), ("file:///a é", "/a é"), ("file:///a?b#c", "/a"),
    ("file:///a%23b%3F", "/a#b?"), ("file:///c%3A/x", "/c:/x"), ("file:///C:/x", "/C:/x"),
    ("file://server/share", nil), ("file://", nil), ("file:", nil), ("file:a", nil), ("file:///a%00", nil),
    ("file:///%FF", nil), ("untitled:Untitled-1", nil), ("vscode-vfs://github/x/y", nil), ("", nil),
    (":", nil),
    ("/a", nil),
  ]

  @Test(arguments: paths)
  func decodesPaths(uri: String, path: String?) {
    let uri = LSP.DocumentURI(uri)
    #expect(uri.path == path)
  }

  @Test(arguments: ["/a/b.stet", "/a b/é😀%20#?&+.stet", "/", "/~x/a-b_c.d", "/c:/x"])
  func encodesPaths(path: String) {
    let uri = LSP.DocumentURI(path: path)
    #expect(uri.path == path)
    #expect(uri.text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
  }

  @Test func encodesAsEditorsDo() {
    #expect(LSP.DocumentURI(path: "/a b/é+:~.stet").text == "file:///a%20b/%C3%A9%2B%3A~.stet")
  }

  @Test func knowsSchemes() {
    #expect(LSP.DocumentURI("untitled:Untitled-1").scheme == "untitled")
    #expect(LSP.DocumentURI("nothing").scheme == "")
  }
}
