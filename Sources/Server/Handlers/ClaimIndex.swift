// Which claims of which notes rest on a statement: of open notes as they are, of others as a worker found them.
import EditorFeatures
import Facts
import JSON
import LanguageServerProtocol

/// Claims by the statements that they rest on, at the moment of a request.
struct ClaimIndex {
  fileprivate var closed = ClosedNotesIndex()
  /// Open notes, settled.
  fileprivate var open: [OpenDocument] = []

  /// The claims that rest on `statement`, those of open notes first. O(claims of open notes + log claims on disk).
  func uses(of statement: StatementID) -> [NoteUse] {
    var uses = open.flatMap { document in
      document.note.map { NoteView($0.analysis).claims(restingOn: statement) } ?? []
    }
    let openPaths = Set(open.map(\.path))
    uses += closed.uses(of: statement).filter { !openPaths.contains($0.path) }
    return uses
  }
}

/// The claims of the notes on disk by statement: flat, since there can be some hundred thousand.
struct ClosedNotesIndex: Sendable {
  private struct Entry {
    var statement: StatementID
    var note: UInt32
    var start: UInt32
    var length: UInt32
    var words: UInt32
    var wordsLength: UInt32
  }

  private var paths: [String] = []
  private var entries: [Entry] = []
  /// The shown words of the claims.
  private var words: [UInt8] = []

  mutating func add(_ note: NoteView) {
    let number = UInt32(clamping: paths.count)
    paths.append(note.path)
    for (statement, use) in note.usesByStatement() {
      entries.append(
        Entry(
          statement: statement, note: number, start: UInt32(clamping: use.range.lowerBound),
          length: UInt32(clamping: use.range.count), words: UInt32(clamping: words.count),
          wordsLength: UInt32(clamping: use.words.utf8.count)))
      words += use.words.utf8
    }
  }

  /// Says that all notes were added.
  mutating func sort() {
    entries.sort { ($0.statement.raw, $0.note, $0.start) < ($1.statement.raw, $1.note, $1.start) }
  }

  func uses(of statement: StatementID) -> [NoteUse] {
    var (lower, upper) = (0, entries.count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if entries[middle].statement.raw < statement.raw { lower = middle + 1 } else { upper = middle }
    }
    return entries[lower...].prefix { $0.statement == statement }.map { entry in
      let start = Int(entry.start)
      let shown = Int(entry.words)..<min(words.count, Int(entry.words) + Int(entry.wordsLength))
      return NoteUse(
        path: paths[Int(entry.note)], range: start..<(start + Int(entry.length)),
        words: String(decoding: words[shown], as: UTF8.self))
    }
  }
}

extension ServerState {
  /// How long facts and notes must be quiet before notes on disk are read again, in milliseconds.
  static let indexingDelay = 700

  /// The index as far as it is made; that of open notes is up to date.
  mutating func claimIndex() -> ClaimIndex {
    var index = ClaimIndex()
    if closedIndexGeneration == settingsGeneration { index.closed = closedIndex }
    for document in sortedDocuments where document.kind == .note {
      settle(document)
      index.open.append(document)
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
      var closed = ClosedNotesIndex()
      var done = 0
      var isFirst = true
      survey.forEachPart(cancellation) { part in
        // The first part holds the open notes, which have an index of their own.
        if !isFirst { for note in part.workspace.notes { closed.add(note) } }
        isFirst = false
        done += part.workspace.notes.count
        report(.progress(percentage: done * 100 / max(1, count), message: "\(done) of \(count) notes"))
        return true
      }
      closed.sort()
      if !cancellation.isCancelled { report(.indexed(closed, generation: generation)) }
    }
    indexing = order
    if count >= 500 { offerProgress(of: order, title: "Indexing notes") }
  }
}
