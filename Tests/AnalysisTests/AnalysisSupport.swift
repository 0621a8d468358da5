// What the tests of analysis share: facts to check against, and fixtures that are checked.
import Facts
import FixtureSupport
import Quantities
import Syntax
import Testing

@testable import Analysis

enum Given {
  /// The built-in units.
  static let units = Facts.empty.layering([
    FactText(
      path: "units.facts", bytes: Repository.bytes("Sources/BundledFacts/facts/units.facts"), isBundled: true)
  ])
  /// The units and the facts of the rules' examples.
  static let examples = units.layering([FactText(path: "example.facts", bytes: Array(Rule.exampleFacts.utf8))]
  )
  static let today = Day(year: 2026, month: 3, day: 1) ?? .first
  static let options = AnalysisOptions(today: today)

  static func options(_ change: (inout AnalysisOptions) -> Void) -> AnalysisOptions {
    var changed = options
    change(&changed)
    return changed
  }
}

extension NoteAnalysis {
  init(_ text: String, facts: Facts = Given.examples, options: AnalysisOptions = Given.options) {
    self.init(NoteDocument(path: "note.stet", text: Array(text.utf8)), facts: facts, options: options)
  }
}

extension Diagnostic {
  var finding: FixtureFinding {
    FixtureFinding(range: range, label: "\(severity.name)[\(rule.name)]", message: message)
  }
}

/// Checks every file of a fixture: notes against the facts of its `.facts` files on top of the examples'.
func checkDiagnostics(
  _ text: String, facts: Facts = Given.examples, options: AnalysisOptions = Given.options,
  fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
) {
  let fixture = Fixture(text)
  let bases = fixture.files.filter { $0.path.hasSuffix(".facts") }
  let snapshot = facts.layering(bases.map { FactText(path: $0.path, bytes: $0.text) })
  let firstBase = facts.files.count
  func record(_ mismatches: [FixtureMismatch]) {
    for mismatch in mismatches {
      // The fixture begins on the line after the call.
      let place = SourceLocation(
        fileID: fileID, filePath: filePath, line: line + 1 + mismatch.fixtureLine, column: column)
      Issue.record("\(mismatch.message)", sourceLocation: place)
    }
  }
  for (index, base) in bases.enumerated() {
    let found = diagnose(factFile: firstBase + index, in: snapshot, options: options)
    record(base.mismatches(with: found.map(\.finding)))
  }
  for note in fixture.files where !note.path.hasSuffix(".facts") {
    let document = NoteDocument(path: note.path, text: note.text)
    let analysis = diagnose(document, facts: snapshot, options: options)
    record(note.mismatches(with: analysis.diagnostics.map(\.finding)))
  }
}
