// Hearing of files, folders and settings that change.
import Analysis
import JSON
import JSONRPC
import LanguageServerProtocol
import Workspace

extension ServerState {
  /// How often files are looked at for a client that cannot watch them, in milliseconds.
  static let pollingInterval = 4000

  mutating func didSave(_ params: LSP.DidSaveParams) {
    // The text is known from the edits; what others see of it on disk has changed.
    guard let document = documents[params.uri.text] else { return }
    if document.kind == .facts || document.kind == .configuration { reloadWorkspace() }
  }

  mutating func didChangeWatchedFiles(_ params: LSP.DidChangeWatchedFilesParams) {
    var onlyNotes = true
    for change in params.changes {
      let path = change.uri.path ?? ""
      if !FilePath.isNote(path) || change.type != .changed { onlyNotes = false }
    }
    if onlyNotes { closedNotesChanged() } else { reloadWorkspace() }
  }

  mutating func didChangeWorkspaceFolders(_ params: LSP.DidChangeWorkspaceFoldersParams) {
    let removed = params.removed.compactMap(\.uri.path).map(FilePath.normalized)
    folders.removeAll { removed.contains($0) }
    for folder in params.added.compactMap(\.uri.path).map(FilePath.normalized) where !folders.contains(folder)
    {
      folders.append(folder)
    }
    reloadWorkspace()
  }

  mutating func didChangeConfiguration(_ params: LSP.DidChangeConfigurationParams) {
    if client.configuration { return askForSettings() }
    guard let settings = params.settings else { return }
    takeOptions(settings["stet"] ?? settings)
    reloadWorkspace()
  }

  /// Asks the client for its settings.
  mutating func askForSettings() {
    request(
      .configuration,
      LSP.ConfigurationParams([LSP.ConfigurationItem(section: "stet")]), then: .configuration)
  }

  /// Takes the client's answer: a list with one value.
  mutating func takeSettings(_ answer: JSONNode?) {
    guard let answer, let value = answer.elements.first(where: { _ in true }), value.isObject else { return }
    let text = JSONText(value)
    guard text != lastSettings else { return }
    lastSettings = text
    takeOptions(value)
    reloadWorkspace()
  }

  /// Reads the editor's settings: the keys of `.stet.json`, and `inlayHints`.
  mutating func takeOptions(_ node: JSONNode?) {
    guard let node, node.isObject else { return }
    showsInlayHints = node["inlayHints"]?.bool ?? true
    let folder = folders.first ?? "/"
    let kept = JSONText { writer in
      writer.object { writer in
        for (key, value) in node.members where !key.equals("inlayHints") {
          writer.key(text: key.string ?? "")
          writer.raw(value.source)
        }
      }
    }
    guard let root = kept.root else { return }
    let (configuration, mistakes) = Configuration.reading(root, folder: folder)
    settings = configuration.places.isEmpty ? nil : configuration
    for mistake in mistakes { log(.warning, "in the editor's settings for stet: \(mistake.message)") }
  }

  /// Looks at the files now and then, for a client that cannot watch them.
  mutating func startPolling() {
    guard !folders.isEmpty, !isPolling else { return }
    isPolling = true
    effects.append(.wake(after: Self.pollingInterval))
    if phase == .running { poll() }
  }

  mutating func clockStruck(_ now: Int) {
    // The workspace is slow to read: what waits is served with what there is.
    if phase == .loading, isLoadStarted { release() }
    if let loading, progress[loading.id] == nil { offerProgress(of: loading, title: "Reading the workspace") }
    startIndexing()
    guard isPolling, phase == .running else { return }
    effects.append(.wake(after: Self.pollingInterval))
    poll()
  }

  /// Looks at the files; the first look, when they have just been read, is what later ones are compared with.
  mutating func poll() {
    guard isPolling, polling == nil else { return }
    let (access, folders, last) = (access, folders, lastStamps)
    polling = start { cancellation, report in
      let stamps = access.stamps(in: folders)
      if !cancellation.isCancelled { report(.polled(stamps, hasChanged: last != nil && last != stamps)) }
    }
  }

  /// Takes what a look at the files has shown.
  mutating func didPoll(_ stamps: UInt64, hasChanged: Bool) {
    lastStamps = stamps
    if hasChanged { reloadWorkspace() }
  }
}
