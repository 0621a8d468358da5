// Which claims of which notes rest on a statement: of open notes as they are, of others as a worker found them.
import EditorFeatures
import Facts
import JSON
import LanguageServerProtocol

/// Claims by the statements that they rest on, at the moment of a request.
struct ClaimIndex {
  /// Of each note on disk, by path.
  fileprivate var closed: [String: [StatementID: [NoteUse]]] = [:]
  fileprivate var open: [NoteView] = []

  /// The claims that rest on `statement`, those of open notes first. O(claims of open notes + notes on disk).
  func uses(of statement: StatementID) -> [NoteUse] {
    var uses = open.flatMap { $0.claims(restingOn: statement) }
    let openPaths = Set(open.map(\.path))
    for path in closed.keys.sorted() where !openPaths.contains(path) {
      uses += closed[path]?[statement] ?? []
    }
    return uses
  }
}

extension ServerState {
  /// How long facts and notes must be quiet before notes on disk are read again, in milliseconds.
  static let indexingDelay = 700

  /// The index as far as it is made; that of open notes is up to date.
  mutating func claimIndex() -> ClaimIndex {
    var index = ClaimIndex()
    if closedIndexGeneration == settingsGeneration { index.closed = closedIndex }
    for uri in documents.keys.sorted() where documents[uri]?.kind == .note {
      settle(uri)
      if let note = documents[uri]?.note { index.open.append(NoteView(note.analysis)) }
    }
    return index
  }

  /// Has the notes on disk read again when all is quiet.
  mutating func scheduleIndexing() {
    guard indexIsStale, !isIndexingScheduled, !files.notes.isEmpty else { return }
    isIndexingScheduled = true
    effects.append(.wake(after: Self.indexingDelay))
  }

  /// Starts to read the notes on disk.
  mutating func startIndexing() {
    guard isIndexingScheduled, phase == .running else { return }
    isIndexingScheduled = false
    indexIsStale = false
    indexing?.cancellation.cancel()
    settleFacts()
    let survey = survey()
    let (generation, count) = (settingsGeneration, files.notes.count)
    let order = start { cancellation, report in
      var closed: [String: [StatementID: [NoteUse]]] = [:]
      var done = 0
      var isFirst = true
      survey.forEachPart(cancellation) { part in
        // The first part holds the open notes, which have an index of their own.
        if !isFirst { for note in part.workspace.notes { closed[note.path] = note.claimsByStatement() } }
        isFirst = false
        done += part.workspace.notes.count
        report(.progress(percentage: done * 100 / max(1, count), message: "\(done) of \(count) notes"))
        return true
      }
      if !cancellation.isCancelled { report(.indexed(closed, generation: generation)) }
    }
    indexing = order
    if count >= 500 { offerProgress(of: order, title: "Indexing notes") }
  }
}
