// All notes of a workspace, a part at a time, so that memory does not grow with their number.
import Analysis
import EditorFeatures
import Facts
import LanguageServerProtocol
import TextModel
import Workspace

/// The documents of a workspace at one moment, for work beside the loop.
struct WorkspaceSurvey: Sendable {
  let open: [(view: NoteView, source: SourceText)]
  let facts: Facts
  let settings: SettingsSource
  let places: FactPlaces
  let access: FileAccess
  let encoding: PositionEncoding
  /// How the client calls open documents, by path.
  let uris: [String: LSP.DocumentURI]

  /// Some notes with the facts, and how their places are named.
  struct Part {
    let workspace: WorkspaceView
    fileprivate let sources: [String: SourceText]
    fileprivate let survey: WorkspaceSurvey

    /// The place of `range` in the note at `path`, or in the fact file with that number.
    func location(of path: String, _ file: Int?, _ range: Range<Int>) -> LSP.Location? {
      if let file {
        return survey.places.location(of: FactLocation(file: file, range: range), in: survey.encoding)
      }
      guard let source = sources[path] else { return nil }
      let uri = survey.uris[path] ?? LSP.DocumentURI(path: path)
      return LSP.Location(uri: uri, range: source.range(at: range, in: survey.encoding))
    }
  }

  private static let partCount = 256

  /// Calls `body` with the open notes and then with those on disk, until it returns false or is cancelled.
  func forEachPart(_ cancellation: Cancellation, _ body: (Part) -> Bool) {
    if !body(part(open)) { return }
    let openPaths = Set(open.map(\.view.path))
    let paths = settings.files.notes.filter { !openPaths.contains($0) }
    var settings = settings
    var start = 0
    while start < paths.count, !cancellation.isCancelled {
      let notes = paths[start..<min(paths.count, start + Self.partCount)].map {
        (path: $0, settings: settings.settings(for: $0))
      }
      let read = Workers.map(notes.count) { [access] number -> (view: NoteView, source: SourceText)? in
        let note = notes[number]
        guard !cancellation.isCancelled, let text = try? access.text(note.path) else { return nil }
        let analysis = NoteAnalysis(
          NoteDocument(path: note.path, text: text), facts: note.settings.facts,
          options: note.settings.options, writesWords: false)
        return (NoteView(analysis), SourceText(text))
      }
      start += Self.partCount
      if cancellation.isCancelled || !body(part(read.compactMap(\.self))) { return }
    }
  }

  private func part(_ notes: [(view: NoteView, source: SourceText)]) -> Part {
    Part(
      workspace: WorkspaceView(notes: notes.map(\.view), facts: facts, today: settings.today),
      sources: Dictionary(notes.map { ($0.view.path, $0.source) }, uniquingKeysWith: { first, _ in first }),
      survey: self)
  }
}

/// Edits of several documents in the form that the client takes.
struct EditBuilder: Sendable {
  let hasDocumentChanges: Bool
  let hasAnnotations: Bool
  /// The versions of open documents, by URI.
  let versions: [String: Int]

  /// One edit of all that; what stands twice is done once.
  func edit(_ edits: [(location: LSP.Location, newText: [UInt8])], label: String) -> LSP.WorkspaceEdit {
    var order: [LSP.DocumentURI] = []
    var byURI: [LSP.DocumentURI: [LSP.TextEdit]] = [:]
    var seen: Set<LSP.Location> = []
    let annotation = hasDocumentChanges && hasAnnotations ? "change" : nil
    for edit in edits where seen.insert(edit.location).inserted {
      if byURI[edit.location.uri] == nil { order.append(edit.location.uri) }
      byURI[edit.location.uri, default: []].append(
        LSP.TextEdit(range: edit.location.range, newText: edit.newText, annotationID: annotation))
    }
    guard hasDocumentChanges else { return LSP.WorkspaceEdit(.changes(order.map { ($0, byURI[$0] ?? []) })) }
    return LSP.WorkspaceEdit(
      .documentChanges(
        order.map { .edit(uri: $0, version: versions[$0.text], edits: byURI[$0] ?? []) }),
      changeAnnotations: annotation.map { [($0, LSP.ChangeAnnotation(label: label))] } ?? [])
  }
}
