// What is known of open documents: the analysis of a note, the findings of a fact base.
import Analysis
import EditorFeatures
import Facts
import Syntax
import TextModel

/// An open note with its analysis.
struct OpenNote {
  private(set) var analysis: NoteAnalysis
  /// The generation of settings that the analysis was made under.
  private(set) var generation: Int
  /// Whether a configuration leaves the note out: it has no diagnostics then, but all else.
  private(set) var isExcluded: Bool
  /// The claims by statement; nil until they are asked for.
  var uses: [StatementID: [NoteUse]]?

  init(_ source: SourceText, path: String, _ settings: NoteSettings, generation: Int) {
    analysis = NoteAnalysis(
      NoteDocument(path: path, text: source.bytes), facts: settings.facts, options: settings.options)
    self.generation = generation
    isExcluded = settings.isExcluded
  }

  /// Takes over the edits since the last time.
  mutating func apply(_ edit: UnsettledEdit, _ source: SourceText) {
    uses = nil
    var document = analysis.document
    document.text = source.bytes
    let change = document.tree.reparse(
      source.bytes, replacing: edit.replaced, withLength: edit.insertedLength(in: source.bytes.count))
    analysis.update(document, change: change)
  }

  /// Decides everything anew under other settings.
  mutating func apply(_ settings: NoteSettings, generation: Int) {
    uses = nil
    isExcluded = settings.isExcluded
    analysis.update(facts: settings.facts, options: settings.options)
    self.generation = generation
  }
}

/// An open fact base with its tree.
struct OpenFacts {
  private(set) var tree: FactTree

  init(_ source: SourceText) {
    tree = FactTree(parsing: source.bytes)
  }

  mutating func apply(_ edit: UnsettledEdit, _ source: SourceText) {
    tree.reparse(
      source.bytes, replacing: edit.replaced, withLength: edit.insertedLength(in: source.bytes.count))
  }
}
