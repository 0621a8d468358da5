// Ignores are offered where the note takes them, and silence what they are for.
import Testing

@testable import Analysis

@Suite struct IgnoringTests {
  @Test(arguments: [
    ("TK here.\nMore.\n", "TK here. %% ignore: placeholder -- reason\nMore.\n"),
    ("# TK\r\n\r\nMore.\r\n", "# TK %% ignore: placeholder -- reason\r\n\r\nMore.\r\n"),
    ("A [TK long\nmark]{?} here.\n", "%% ignore-next: placeholder -- reason\nA [TK long\nmark]{?} here.\n"),
    (
      "TK %% ignore: no-fact -- é\n",
      "%% ignore-next: placeholder -- reason\nTK %% ignore: no-fact -- é\n"
    ),
    ("| é | TK |\n|---|---|\n", "| é | TK | %% ignore: placeholder -- reason\n|---|---|\n"),
  ]) func whatIsIgnoredIsSilent(text: String, ignored: String) throws {
    try expect(.placeholder, in: text, isIgnoredBy: ignored)
  }

  @Test func theFrontMatterIgnoresForTheNote() throws {
    try expect(
      .unknownKey, in: "---\ntitel: é\n---\n\nText.\n",
      isIgnoredBy: "---\nignore: unknown-key -- reason\ntitel: é\n---\n\nText.\n")
  }

  private func expect(_ rule: RuleCode, in text: String, isIgnoredBy ignored: String) throws {
    let analysis = NoteAnalysis(text)
    let finding = try #require(analysis.diagnostics.first { $0.rule == rule })
    let fix = try #require(ignore(finding, in: analysis))
    var bytes = Array(text.utf8)
    for edit in fix.edits { bytes.replaceSubrange(edit.range, with: edit.replacement) }
    let result = String(decoding: bytes, as: UTF8.self)
    #expect(result == ignored)
    #expect(!NoteAnalysis(result).diagnostics.contains { $0.rule == rule })
  }

  @Test func nothingIsOfferedWhereANoteTakesNone() {
    let analysis = NoteAnalysis("```facts\nentity a \"A\"\n  b\n```\n\n[[x\n")
    #expect(!analysis.diagnostics.isEmpty)
    for finding in analysis.diagnostics { #expect(ignore(finding, in: analysis) == nil) }
  }
}
