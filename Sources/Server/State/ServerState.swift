// The one owner of all that the server knows: events in, effects out.
import EditorFeatures
import Facts
import JSON
import JSONRPC
import LanguageServerProtocol
import Quantities
import TextModel
import Workspace

/// The language server as a value: no input or output, no threads, no clock of its own.
///
/// Requests are answered from the state at their arrival, in order; what is sent because of a change, such as
/// diagnostics, waits for `idle`.
package struct ServerState {
  enum Phase {
    /// Nothing but `initialize` and `exit` is served.
    case uninitialized
    /// Requests and notifications wait for the fact bases of the workspace.
    case loading
    case running
    /// Nothing but `exit` is served.
    case shutDown
  }

  let version: String
  let access: FileAccess
  var today: Day

  // The client.
  var phase = Phase.uninitialized
  var client = LSP.ClientCapabilities()
  var encoding = PositionEncoding.utf16
  var trace = LSP.TraceValue.off
  var outbox = MessageWriter()
  var effects: [Effect] = []
  /// Messages that came while the workspace was loaded.
  var held: [IncomingMessage] = []
  /// What the client cancels later in the same input.
  var cancelledAhead: Set<RequestID> = []
  /// What to do with the client's answers to our requests.
  var awaited: [RequestID: AwaitedAnswer] = [:]
  var lastRequestNumber = 0

  // The workspace.
  /// The absolute paths of the workspace's folders.
  var folders: [String] = []
  /// The client's settings, as `initialize` gave them.
  var options: JSONText?
  /// The client's settings, as it last answered a request for them.
  var lastSettings: JSONText?
  var settings: Configuration?
  var showsInlayHints = true
  var files: WorkspaceFiles
  /// What notes are analysed under, made from files, settings and open documents.
  var source: SettingsSource
  var encoder: DiagnosticEncoder
  let pages = RulePages()
  var factsAreStale = true
  var unchangedFacts: UnchangedFacts?
  /// Grows whenever facts or settings change.
  var settingsGeneration = 0
  /// Grows whenever a note that is not open may be told something else.
  var workspaceGeneration = 0
  var lastWorkspaceReport: (generation: Int, resultIDs: [LSP.DocumentURI: String])?
  /// Whether the client is to be told that what it asked for may be different now.
  var refreshIsDue = false
  /// Whether the client has asked for anything that could be different now.
  var hasServed = false
  /// The result ids of mistakes in configurations that were published, by path.
  var shownConfigurations: [String: String] = [:]

  // Documents.
  /// Open documents by URI.
  var documents: [String: OpenDocument] = [:]

  var lastTokensID = 0
  /// The claims of notes on disk, of one generation of facts.
  var closedIndex = ClosedNotesIndex()
  var closedIndexGeneration = -1
  var indexIsStale = false
  var isIndexingScheduled = false

  // Work.
  var indexing: WorkOrder?
  var isLoadStarted = false
  var loading: WorkOrder?
  var isPolling = false
  var polling: WorkOrder?
  var lastStamps: UInt64?
  /// Requests that a worker answers.
  var pending: [RequestID: WorkOrder] = [:]
  /// Work that the client is told of, by its order's id.
  var progress: [Int: ShownProgress] = [:]
  var lastWorkID = 0

  /// A server that reads files by `access`, on the UTC day `today`.
  package init(version: String, access: FileAccess = .disk, today: Day) {
    self.version = version
    self.access = access
    self.today = today
    files = WorkspaceFiles(access)
    source = SettingsSource(files: files, facts: files.facts, settings: nil, today: today)
    encoder = DiagnosticEncoder(
      client, encoding, files.facts, uris: [:], showsBundledDocuments: false, pages: pages)
  }

  /// Takes in `event`; the effects are to be carried out in order.
  package mutating func handle(_ event: Event) -> [Effect] {
    switch event {
    case .input(let frames): receive(frames)
    case .idle: becomeIdle()
    case .work(let report): receive(report)
    case .clock(let now): clockStruck(now)
    case .day(let day): dayBroke(day)
    case .inputEnded: effects.append(.exit(phase == .shutDown ? 0 : 1))
    }
    keepFiles()
    flush()
    var taken: [Effect] = []
    swap(&taken, &effects)
    return taken
  }

  /// What the client was pointed to is there when it looks: the pages of rules and, for one that knows no documents of
  /// the server's own, fact bases that come with the program.
  private mutating func keepFiles() {
    var files = pages.takeNew()
    if !client.textDocumentContent { files += encoder.places.takeNewBundledFiles() }
    for file in files { effects.append(.keep(path: file.path, text: file.text)) }
  }

  /// Puts what has been said so far before the effects that follow.
  mutating func flush() {
    if outbox.isEmpty { return }
    for piece in outbox.take() { effects.append(.write(piece)) }
  }

  private mutating func receive(_ frames: [FrameEvent]) {
    var messages: [IncomingMessage] = []
    messages.reserveCapacity(frames.count)
    for frame in frames {
      switch frame {
      case .message(let content): messages.append(IncomingMessage(parsing: content))
      case .malformed(let error): messages.append(.invalid(id: nil, error: ResponseError(error)))
      }
    }
    if messages.count > 1 { cancelledAhead = Self.cancellations(in: messages) }
    for message in messages {
      receive(message)
      if case .exit = effects.last { break }
    }
    cancelledAhead.removeAll()
  }

  private static func cancellations(in messages: [IncomingMessage]) -> Set<RequestID> {
    var ids: Set<RequestID> = []
    for case .notification(let method, let params) in messages where method.equals("$/cancelRequest") {
      if let id = params?["id"].flatMap({ RequestID(id: $0) }) { ids.insert(id) }
    }
    return ids
  }
}
