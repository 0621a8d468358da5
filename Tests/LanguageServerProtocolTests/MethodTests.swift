// The list of methods.
import JSON
import Testing

@testable import LanguageServerProtocol

@Suite struct MethodTests {
  @Test(arguments: LSP.Method.allCases)
  func isFoundByItsName(method: LSP.Method) throws {
    let node = try JSONDocument(parsing: Array("\"\(method.rawValue)\"".utf8)).root
    #expect(LSP.Method(node) == method)
  }

  @Test func othersAreNone() throws {
    for text in ["\"no/suchMethod\"", "\"\"", "5", "\"textDocument\\/hover \""] {
      #expect(LSP.Method(try JSONDocument(parsing: Array(text.utf8)).root) == nil)
    }
    #expect(LSP.Method(try JSONDocument(parsing: Array(#""textDocument\/hover""#.utf8)).root) == .hover)
  }

  @Test func whatIsAnsweredGoesOneWay() {
    #expect(LSP.Method.allCases.filter { $0.direction == .both }.map(\.isRequest) == [false, false])
    #expect(LSP.Method.allCases.filter { $0.direction == .toServer && $0.isRequest }.count == 45)
  }
}
