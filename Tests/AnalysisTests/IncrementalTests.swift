// After any edit the analysis equals one from scratch, in one go or in parts.
import Facts
import FixtureSupport
import Syntax
import Testing

@testable import Analysis

@Suite struct IncrementalTests {
  static let note = """
    ---
    title: Norda sells more
    dateline: 2026-03-01
    subject: norda
    ---

    # The year of [[Norda]]

    [[Norda]] sold [151,939 cars]{.sales @ 2025}[^report], after [149,300]{.sales @ 2024}.
    The EV share rose to [73%]{.ev-share @ 2025} TK. %% ignore: placeholder -- the desk

    ```facts
    entity labs : company "Norda Labs"
      founded 1999
    ```

    %% ignore-next: no-fact
    Labs was founded in [1998]{labs.founded} and had [12 people]{labs.headcount}.

    - [[Veka]] sold [1,200]{veka.sales @ 2023}
    - then [1,400]{veka.sales @ 2023}[^note]

    [^note]: a note of its own
    """

  static let pieces = [
    "", "a", "\n", "\n\n", "[[", "]]", "{", "}", "[", "]", "---\n", "```facts\n", "```\n",
    "%% ignore: no-fact\n",
    "TK", "[[Nordda]]", "[151,938]{.sales @ 2025}", "[^note]: x\n", "é", "1",
  ]

  @Test(arguments: 0..<24)
  func editsGiveWhatAFreshAnalysisGives(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed) &* 0x9E37_79B9 &+ 7)
    var text = Array(Self.note.utf8)
    var analysis = NoteAnalysis(
      NoteDocument(path: "note.stet", text: text), facts: Given.examples, options: Given.options)
    for _ in 0..<12 {
      let lower = Int.random(in: 0...text.count, using: &random)
      let upper = min(text.count, lower + Int.random(in: 0...6, using: &random))
      let piece = Array((Self.pieces.randomElement(using: &random) ?? "").utf8)
      text.replaceSubrange(lower..<upper, with: piece)
      analysis.edit(text, replacing: lower..<upper, withLength: piece.count)
      let fresh = NoteAnalysis(
        NoteDocument(path: "note.stet", text: text), facts: Given.examples, options: Given.options)
      #expect(analysis.header == fresh.header)
      #expect(analysis.diagnostics == fresh.diagnostics)
      #expect(analysis.verdictCounts == fresh.verdictCounts)
      #expect(analysis.claims().map(\.range) == fresh.claims().map(\.range))
      let isSorted = zip(analysis.diagnostics, analysis.diagnostics.dropFirst()).allSatisfy { a, b in
        !Diagnostic.precedes(b, a)
      }
      #expect(isSorted)
    }
  }

  /// One part after the other, the last first, each of few bytes.
  private static var workers: PartWorkers {
    var workers = PartWorkers(count: 3) { count, body in
      for number in (0..<count).reversed() { body(number) }
    }
    workers.smallestPart = 40
    return workers
  }

  @Test(arguments: 0..<12)
  func partsGiveWhatTheWholeGives(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed) &* 0x9E37_79B9 &+ 11)
    var text: [UInt8] = []
    for _ in 0..<(1 + seed) {
      text += Array(Self.note.utf8)
      text.insert(
        contentsOf: Array((Self.pieces.randomElement(using: &random) ?? "").utf8),
        at: Int.random(in: 0...text.count, using: &random))
    }
    let document = NoteDocument(path: "note.stet", text: text)
    let whole = NoteAnalysis(document, facts: Given.examples, options: Given.options)
    var inParts = NoteAnalysis(
      document, facts: Given.examples, options: Given.options, with: Self.workers)
    #expect(inParts.diagnostics == whole.diagnostics)
    #expect(inParts.verdictCounts == whole.verdictCounts)
    #expect(inParts.claims().map(\.range) == whole.claims().map(\.range))
    text.removeFirst(40)
    inParts.edit(text, replacing: 0..<40, withLength: 0)
    let edited = NoteAnalysis(
      NoteDocument(path: "note.stet", text: text), facts: Given.examples, options: Given.options)
    #expect(inParts.diagnostics == edited.diagnostics)
  }
}
