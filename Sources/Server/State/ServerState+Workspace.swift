// The workspace: reading it, hearing of its changes, and what follows from them.
import Analysis
import Facts
import JSON
import JSONRPC
import LanguageServerProtocol
import Quantities
import TextModel
import Workspace

extension ServerState {
  /// How long messages are held for a workspace that is slow to read, in milliseconds.
  private static let patience = 2000

  /// Begins to read the workspace; messages are held until it is read.
  mutating func loadWorkspace() {
    takeOptions(options?.root)
    // Single files need no waiting.
    if folders.isEmpty { return loadSingleFiles() }
    startLoading()
    effects.append(.wake(after: Self.patience))
  }

  private mutating func loadSingleFiles() {
    files = read(Cancellation())
    workspaceDidLoad()
  }

  /// Reads the workspace again, beside what goes on.
  mutating func reloadWorkspace() {
    guard isLoadStarted else { return }
    if folders.isEmpty { return loadSingleFiles() }
    loading?.cancellation.cancel()
    startLoading()
  }

  private mutating func startLoading() {
    let read = read
    loading = start { cancellation, report in
      let files = read(cancellation)
      if !cancellation.isCancelled { report(.loaded(files)) }
    }
  }

  /// Reads the files of the folders and of what is open, as all that is now.
  private var read: @Sendable (Cancellation) -> WorkspaceFiles {
    let (folders, access, settings) = (folders, access, settings)
    let (paths, open) = (documents.values.map(\.path), openTexts(.configuration))
    return { cancellation in
      WorkspaceFiles(
        in: folders, openPaths: paths, access, settings: settings, openConfigurations: open, cancellation)
    }
  }

  /// A file outside the folders may bring facts along, which its configuration names.
  mutating func readFacts(of document: OpenDocument) {
    guard document.kind == .note, files.root(of: document.path) == nil,
      !files.openPaths.contains(document.path),
      let configuration = files.configuration(of: document.path)?.configuration, !configuration.facts.isEmpty
    else { return }
    reloadWorkspace()
  }

  /// Takes over what a worker has read.
  mutating func workspaceDidLoad(_ loaded: WorkspaceFiles) {
    files = loaded
    loading = nil
    workspaceDidLoad()
  }

  private mutating func workspaceDidLoad() {
    factsAreStale = true
    unchangedFacts = nil
    release()
    closedNotesChanged()
    if lastStamps == nil { poll() }
  }

  /// Starts work on the worker.
  @discardableResult
  mutating func start(
    _ body: @escaping @Sendable (Cancellation, (WorkOutcome) -> Void) -> Void
  ) -> WorkOrder {
    lastWorkID += 1
    let order = WorkOrder(id: lastWorkID, cancellation: Cancellation(), body: body)
    flush()
    effects.append(.start(order))
    return order
  }

  /// The texts of open documents of that kind, by path.
  func openTexts(_ kind: OpenDocument.Kind) -> [String: [UInt8]] {
    var texts: [String: [UInt8]] = [:]
    for document in documents.values where document.kind == kind && !document.isBundled {
      texts[document.path] = document.source.bytes
    }
    return texts
  }

  /// A fact base was opened, changed or closed.
  mutating func factsChanged() {
    factsAreStale = true
    closedNotesChanged()
  }

  /// A configuration was opened, changed or closed: files may be left out now, and other facts named.
  mutating func configurationChanged() { reloadWorkspace() }

  /// What is known of notes that are not open may be wrong now.
  mutating func closedNotesChanged() {
    workspaceGeneration += 1
    refreshIsDue = true
    indexIsStale = true
  }

  /// Brings facts and settings up to date; open documents are marked for a new analysis when they changed.
  mutating func settleFacts() {
    guard factsAreStale else { return }
    factsAreStale = false
    settingsGeneration += 1
    source = SettingsSource(files: files, facts: currentFacts(), settings: settings, today: today)
    encoder = DiagnosticEncoder(
      client, encoding, source.facts, uris: openURIs(), showsBundledDocuments: client.textDocumentContent,
      pages: pages)
    for document in documents.values { document.needsPublication = true }
  }

  /// Relative words of time mean other days now.
  mutating func dayBroke(_ day: Day) {
    today = day
    factsAreStale = true
    closedNotesChanged()
  }

  func openURIs() -> [String: LSP.DocumentURI] {
    Dictionary(documents.values.map { ($0.path, $0.uri) }, uniquingKeysWith: { first, _ in first })
  }
}
