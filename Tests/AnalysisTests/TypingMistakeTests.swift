// A slip of the finger in the README's note: what it breaks is found, and the finding says how to mend it.
import Facts
import FixtureSupport
import Testing

@testable import Analysis

@Suite struct TypingMistakeTests {
  private static let bundled = Facts.bundled()

  /// The note of the README's "Write a note", with the claim of the example at its top behind it.
  private static let note: [UInt8] = {
    let readme = String(decoding: Repository.bytes("README.md"), as: UTF8.self)
    let lines = readme.split(separator: "\n", omittingEmptySubsequences: false)
    let start = lines.firstIndex { $0.hasPrefix("## Write a note") } ?? lines.startIndex
    let written = lines[start...].dropFirst().drop { !$0.hasPrefix("    ") }
      .prefix { $0.isEmpty || $0.hasPrefix("    ") }.map { $0.dropFirst(4) }
    let shown = lines.drop { !$0.hasPrefix("```") }.dropFirst().prefix { !$0.hasPrefix("```") }
    return Array((written.joined(separator: "\n") + "\n\n" + shown.joined(separator: "\n") + "\n").utf8)
  }()

  private static func analysis(of text: [UInt8]) -> NoteAnalysis {
    diagnose(
      NoteDocument(path: "note.stet", text: text), facts: bundled,
      options: AnalysisOptions(today: Given.today)
    )
  }

  @Test func theNoteOfTheReadmeIsRight() {
    #expect(Self.note.count > 300)
    #expect(Self.analysis(of: Self.note).diagnostics.map(\.message) == [])
  }

  /// Whether the character carries meaning: in the front matter, a bracket or a brace, or within a body.
  private static let significant: [Int] = {
    var result: [Int] = []
    var isHeader = true
    var isBody = false
    for (offset, byte) in note.enumerated() {
      let character = Character(Unicode.Scalar(byte))
      if isHeader, offset > 8, note[(offset - 4)..<offset].elementsEqual("---\n".utf8) { isHeader = false }
      if character == "{" { isBody = true }
      if !character.isWhitespace, isHeader || isBody || "[]".contains(character) { result.append(offset) }
      if character == "}" { isBody = false }
    }
    return result
  }()

  @Test func everyCharacterThatIsMissingIsToldWithItsRemedy() {
    #expect(Self.significant.count > 200)
    for offset in Self.significant {
      var text = Self.note
      text.remove(at: offset)
      expectRemedy(text, "without the", at: offset)
    }
  }

  @Test func everyBracketAndBraceThatIsTypedTwiceIsToldWithItsRemedy() {
    for offset in Self.significant where "[]{}()".utf8.contains(Self.note[offset]) {
      var text = Self.note
      text.insert(text[offset], at: offset)
      // "[[[" is a bracket before a name.
      if Self.note[offset] == UInt8(ascii: "["), Self.analysis(of: text).diagnostics.isEmpty { continue }
      expectRemedy(text, "with a second", at: offset)
    }
  }

  private func expectRemedy(_ text: [UInt8], _ how: String, at offset: Int) {
    let analysis = Self.analysis(of: text)
    let found = analysis.diagnostics
    let around = String(
      decoding: Self.note[max(0, offset - 20)..<min(Self.note.count, offset + 20)], as: UTF8.self)
    let character = Character(Unicode.Scalar(Self.note[offset]))
    #expect(!found.isEmpty, "nothing is found \(how) \"\(character)\" in \(around)")
    let told = found.contains { finding in
      ["expected ", "did you mean ", "write ", "check ", "add ", "put "].contains {
        finding.message.contains($0)
      }
        || !fixes(for: finding, in: analysis).isEmpty
    }
    #expect(told, "no remedy \(how) \"\(character)\" in \(around): \(found.map(\.message))")
  }
}
