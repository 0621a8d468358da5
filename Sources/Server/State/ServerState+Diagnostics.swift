// The diagnostics of open documents: one store behind pushing and pulling.
import Analysis
import JSON
import JSONRPC
import LanguageServerProtocol

extension ServerState {
  /// Nothing waits: changed documents are analysed and, for clients that do not pull, their diagnostics sent.
  mutating func becomeIdle() {
    guard phase == .running else { return }
    settleFacts()
    for document in sortedDocuments where document.needsPublication {
      // After a change of facts most notes have nothing new to say.
      let isEdited = document.unsettled != nil || document.publishedVersion != document.version
      let old = isEdited ? nil : document.report.items
      settle(document)
      document.needsPublication = false
      if !client.pullDiagnostics, isEdited || old != document.report.items { publish(document) }
    }
    if !client.pullDiagnostics { publishConfigurations() }
    refreshIfDue()
    scheduleIndexing()
  }

  /// The open documents in the order of their URIs.
  var sortedDocuments: [OpenDocument] {
    let all = Array(documents.values)
    return all.count < 2 ? all : all.sorted { $0.uri.text < $1.uri.text }
  }

  /// Brings the tree, the analysis and the report of a document up to date with its text and the facts.
  mutating func settle(_ document: OpenDocument) {
    settleFacts()
    switch document.kind {
    case .note: settleNote(document)
    case .facts: settleFactBase(document)
    case .configuration:
      let file = files.configurations.found.first { $0.path == document.path }
      document.report = encoder.encode(file?.diagnostics ?? [], in: document.source, uri: document.uri)
    case .other: break
    }
  }

  private mutating func settleNote(_ document: OpenDocument) {
    let isCurrent = document.generation == settingsGeneration
    if isCurrent, document.unsettled == nil { return }
    let settings = isCurrent ? nil : source.settings(for: document.path)
    document.generation = settingsGeneration
    document.settleNote(settings)
    document.reportNote(encoder)
  }

  private mutating func settleFactBase(_ document: OpenDocument) {
    document.settleFacts()
    guard document.generation != settingsGeneration else { return }
    document.generation = settingsGeneration
    var found: [Diagnostic] = []
    let settings = source.settings(for: document.path)
    // What is in a bundled base is not for its reader to mend.
    if !document.isBundled, !settings.isExcluded, let file = encoder.places.file(at: document.path) {
      found = diagnose(factFile: file, in: source.facts, options: settings.options)
    }
    document.report = encoder.encode(found, in: document.source, uri: document.uri)
  }

  private mutating func publish(_ document: OpenDocument) {
    document.publishedVersion = document.version
    publish(document.uri, version: document.version, items: document.report.items)
  }

  /// With the version for every client: without it nobody can tell what is about a text that has changed meanwhile.
  mutating func publish(_ uri: LSP.DocumentURI, version: Int?, items: [UInt8]) {
    outbox.notify(LSP.Method.publishDiagnostics.rawValue, endingIn: "diagnostics", items) { writer in
      writer.member("uri", uri)
      writer.member("version", version)
    }
  }

  /// What is closed has no diagnostics any more.
  mutating func clearPublished(_ document: OpenDocument) {
    guard !client.pullDiagnostics, document.publishedVersion != nil else { return }
    publish(document.uri, version: nil, items: DiagnosticsReport().items)
  }

  /// Mistakes in configurations are shown whether these are open or not.
  private mutating func publishConfigurations() {
    var shown: [String: String] = [:]
    for file in files.configurations.found where !documents.values.contains(where: { $0.path == file.path }) {
      if file.diagnostics.isEmpty, shownConfigurations[file.path] == nil { continue }
      let uri = LSP.DocumentURI(path: file.path)
      let report = encoder.encode(file.diagnostics, in: file.source, uri: uri)
      if !file.diagnostics.isEmpty { shown[file.path] = report.resultID }
      if shownConfigurations[file.path] != report.resultID { publish(uri, version: nil, items: report.items) }
    }
    for path in shownConfigurations.keys where shown[path] == nil {
      if documents.values.contains(where: { $0.path == path }) { continue }
      publish(LSP.DocumentURI(path: path), version: nil, items: DiagnosticsReport().items)
    }
    shownConfigurations = shown
  }

  /// Tells a client that what it asked for before may be different now.
  private mutating func refreshIfDue() {
    guard refreshIsDue else { return }
    refreshIsDue = false
    guard hasServed else { return }
    if client.pullDiagnostics, client.diagnosticRefresh {
      request(.diagnosticRefresh, then: .nothing("refresh"))
    }
    if client.semanticTokensRefresh { request(.semanticTokensRefresh, then: .nothing("refresh")) }
    if client.inlayHintRefresh { request(.inlayHintRefresh, then: .nothing("refresh")) }
    if client.codeLensRefresh { request(.codeLensRefresh, then: .nothing("refresh")) }
  }

  /// Answers `textDocument/diagnostic`.
  mutating func documentDiagnostic(_ request: Request) throws(ResponseError) -> Reply {
    let params: LSP.DocumentDiagnosticParams = try request.read()
    let document = try document(params.uri)
    settle(document)
    let report = document.report
    let isUnchanged = params.previousResultId == report.resultID
    return .value(
      JSONText { writer in
        writer.object { $0.report(report, isUnchanged: isUnchanged) }
      })
  }
}

extension JSONWriter {
  /// The members of a `DocumentDiagnosticReport`.
  mutating func report(_ report: DiagnosticsReport, isUnchanged: Bool) {
    member("kind", isUnchanged ? "unchanged" : "full")
    member("resultId", report.resultID)
    if !isUnchanged { member("items", raw: report.items) }
  }
}

extension OpenDocument {
  /// Brings the report up to date with the analysis.
  func reportNote(_ encoder: DiagnosticEncoder) {
    // Nobody else may hold on to its bytes then: they would be copied.
    report = DiagnosticsReport()
    report = note?.report(source, uri, encoder) ?? DiagnosticsReport()
  }

  func settleFacts() {
    let edit = takeUnsettledEdit()
    if let edit, facts != nil {
      facts?.apply(edit, source)
    } else if facts == nil {
      facts = OpenFacts(source)
    }
  }

  /// - Parameter settings: the new ones; nil when those of the last time still hold.
  func settleNote(_ settings: NoteSettings?) {
    let edit = takeUnsettledEdit()
    if let edit { note?.apply(edit, source) }
    guard let settings else { return }
    if note == nil {
      note = OpenNote(source, path: path, settings)
    } else {
      note?.apply(settings)
    }
  }
}
