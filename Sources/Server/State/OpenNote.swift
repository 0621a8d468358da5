// What is known of open documents: the analysis of a note, the findings of a fact base.
import Analysis
import Facts
import LanguageServerProtocol
import Syntax
import TextModel
import Workspace

/// An open note with its analysis.
struct OpenNote {
  private(set) var analysis: NoteAnalysis
  /// Whether a configuration leaves the note out: it has no diagnostics then, but all else.
  private(set) var isExcluded: Bool
  /// What was decided since the report was made; nil for everything.
  private var lastChange: NoteTreeChange?
  private var reports = BlockReports()

  init(_ source: SourceText, path: String, _ settings: NoteSettings) {
    analysis = NoteAnalysis(
      NoteDocument(path: path, text: source.bytes), facts: settings.facts, options: settings.options,
      isEdited: true, with: Workers.forParts)
    isExcluded = settings.isExcluded
  }

  /// Takes over the edits since the last time.
  mutating func apply(_ edit: UnsettledEdit, _ source: SourceText) {
    lastChange = analysis.edit(
      source.bytes, replacing: edit.replaced, withLength: edit.insertedLength(in: source.bytes.count))
  }

  /// Lets go of the text before it is edited in place.
  mutating func releaseText() { analysis.releaseText() }

  /// The diagnostics as they are now; encodes what has changed since the last time.
  mutating func report(_ source: SourceText, _ uri: LSP.DocumentURI, _ encoder: DiagnosticEncoder)
    -> DiagnosticsReport
  {
    if isExcluded { return DiagnosticsReport() }
    defer { lastChange = NoteTreeChange(first: 0, removed: 0, inserted: 0) }
    return encoder.encode(analysis, lastChange, in: source, uri: uri, reusing: &reports)
  }

  /// Decides everything anew under other settings.
  mutating func apply(_ settings: NoteSettings) {
    isExcluded = settings.isExcluded
    lastChange = nil
    analysis.update(facts: settings.facts, options: settings.options)
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
