// `workspace/diagnostic`: what is open, and on a worker what is not.
import Analysis
import JSON
import JSONRPC
import LanguageServerProtocol
import TextModel
import Workspace

extension ServerState {
  mutating func workspaceDiagnostic(_ request: Request) throws(ResponseError) -> Reply {
    let params: LSP.WorkspaceDiagnosticParams = try request.read()
    settleFacts()
    let previous = PreviousReports(params.previousResultIDs)
    let open = openReports()
    // A client asks again and again: while nothing but open documents changes, only these are looked at.
    if let last = lastWorkspaceReport, last.generation == workspaceGeneration,
      last.resultIDs.allSatisfy({ documents[$0.key.text] != nil || previous.resultID(of: $0.key) == $0.value }
      )
    {
      let gone = previous.gone(leaving: open.map(\.uri) + Array(last.resultIDs.keys))
      return .value(
        JSONText { writer in
          writer.object { writer in
            writer.array("items") { writer in
              for report in open + gone where !previous.has(report) {
                writer.workspaceReport(report, isUnchanged: false)
              }
            }
          }
        })
    }
    let unopened = WorkspaceCheck(
      source: source, encoder: encoder, access: access, openPaths: Set(documents.values.map(\.path)),
      previous: previous)
    let (id, token, generation) = (request.id, params.tokens.partialResult, workspaceGeneration)
    return answerLater(request) { cancellation, report in
      var check = unopened
      for report in open { check.add(report) }
      check.run(cancellation, takesParts: token != nil) { part in
        if let token { report(.part(id, token, part)) }
      }
      if cancellation.isCancelled { return .failure(.cancelled) }
      check.addGone()
      report(.diagnosed(id, generation: generation, resultIDs: check.resultIDs))
      return .success(check.takeReport())
    }
  }

  /// The reports of the open documents, which come first.
  private mutating func openReports() -> [NamedReport] {
    sortedDocuments.compactMap { document in
      settle(document)
      if document.kind == .other { return nil }
      return NamedReport(uri: document.uri, version: document.version, report: document.report)
    }
  }
}

/// The report of one document of a workspace; the version is nil for one that is not open.
struct NamedReport: Sendable {
  let uri: LSP.DocumentURI
  let version: Int?
  let report: DiagnosticsReport
}

/// What a client has of each document, by the ids that it sends along.
struct PreviousReports: Sendable {
  private var resultIDs: [String: String] = [:]

  init(_ sent: [LSP.PreviousResultID]) {
    for entry in sent { resultIDs[entry.uri.text] = entry.value }
  }

  func resultID(of uri: LSP.DocumentURI) -> String? { resultIDs[uri.text] }

  /// Whether the client has that very report.
  func has(_ named: NamedReport) -> Bool { resultID(of: named.uri) == named.report.resultID }

  /// Empty reports of the documents that are none of `left`: what was deleted or excluded has no problems any more.
  func gone(leaving left: some Collection<LSP.DocumentURI>) -> [NamedReport] {
    let spelled = Set(left.lazy.map(\.text))
    let unknown = resultIDs.keys.filter { !spelled.contains($0) }.sorted().map { LSP.DocumentURI($0) }
    if unknown.isEmpty { return [] }
    // Clients spell URIs in their own ways: a file is known by its path.
    let paths = Set(left.lazy.compactMap(\.path))
    return unknown.filter { $0.path.map { !paths.contains($0) } ?? true }.map {
      NamedReport(uri: $0, version: nil, report: DiagnosticsReport())
    }
  }
}

extension JSONWriter {
  /// A `WorkspaceDocumentDiagnosticReport`.
  fileprivate mutating func workspaceReport(_ named: NamedReport, isUnchanged: Bool) {
    object { writer in
      writer.member("uri", named.uri)
      writer.key("version")
      if let version = named.version { writer.int(version) } else { writer.null() }
      writer.report(named.report, isUnchanged: isUnchanged)
    }
  }
}

/// Checks all files that are not open, and gathers reports.
struct WorkspaceCheck {
  private var source: SettingsSource
  private let encoder: DiagnosticEncoder
  private let access: FileAccess
  private let openPaths: Set<String>
  private let previous: PreviousReports
  private var writer = JSONWriter()
  private var gathered = 0
  private(set) var resultIDs: [LSP.DocumentURI: String] = [:]

  /// So many reports go into one part.
  private static let partCount = 100
  /// So many notes are checked at a time, by all processors.
  private static let roundCount = 512

  init(
    source: SettingsSource, encoder: DiagnosticEncoder, access: FileAccess, openPaths: Set<String>,
    previous: PreviousReports
  ) {
    self.source = source
    self.encoder = encoder
    self.access = access
    self.openPaths = openPaths
    self.previous = previous
    begin()
  }

  private mutating func begin() {
    writer.beginText()
    writer.beginObject()
    writer.key("items")
    writer.beginArray()
    gathered = 0
  }

  /// The report of what was added since the last one, and an empty one after it.
  mutating func takeReport() -> JSONText {
    writer.endArray()
    writer.endObject()
    let bytes = writer.take()
    begin()
    return JSONText { $0.raw(bytes) }
  }

  mutating func add(_ named: NamedReport) {
    resultIDs[named.uri] = named.report.resultID
    gathered += 1
    writer.workspaceReport(named, isUnchanged: previous.has(named))
  }

  /// Says of what was reported before and is no more that it has no problems.
  mutating func addGone() {
    for report in previous.gone(leaving: resultIDs.keys) where !previous.has(report) {
      writer.workspaceReport(report, isUnchanged: false)
    }
  }

  /// Checks fact bases, configurations and notes; `send` gets parts for a client that takes them.
  mutating func run(_ cancellation: Cancellation, takesParts: Bool, _ send: (JSONText) -> Void) {
    checkFacts()
    for file in source.files.configurations.found where !openPaths.contains(file.path) {
      add(file.diagnostics, in: file.source, path: file.path)
    }
    for error in source.files.unreadable { add(error) }
    let paths = source.files.notes.filter { !openPaths.contains($0) }
    for start in stride(from: 0, to: paths.count, by: Self.roundCount) {
      let round = paths[start..<min(paths.count, start + Self.roundCount)].map { path in
        NoteCheck(path: path, settings: source.settings(for: path), encoder: encoder, access: access)
      }
      let reports = Workers.map(round.count) { cancellation.isCancelled ? nil : round[$0].report() }
      for report in reports {
        if let report { add(report) }
        if takesParts, gathered >= Self.partCount { send(takeReport()) }
      }
      if cancellation.isCancelled { return }
    }
  }

  private mutating func checkFacts() {
    for (_, path) in source.files.factFiles where !openPaths.contains(path) {
      let options = source.settings(for: path).options
      guard let number = encoder.places.file(at: path), let text = encoder.places.source(ofFile: number)
      else {
        continue
      }
      add(diagnose(factFile: number, in: source.facts, options: options), in: text, path: path)
    }
  }

  private mutating func add(_ error: FileError) { add(encoder.report(error)) }

  private mutating func add(_ diagnostics: [Diagnostic], in source: SourceText, path: String) {
    add(encoder.report(diagnostics, in: source, path: path))
  }
}

/// The check of one note on disk, with all that it needs.
private struct NoteCheck: Sendable {
  let path: String
  let settings: NoteSettings
  let encoder: DiagnosticEncoder
  let access: FileAccess

  func report() -> NamedReport {
    do {
      let text = try access.text(path)
      let document = NoteDocument(path: path, text: text, keepsNodes: false)
      let analysis = diagnose(document, facts: settings.facts, options: settings.options)
      return encoder.report(analysis.diagnostics, in: SourceText(text), path: path)
    } catch {
      return encoder.report(error)
    }
  }
}

extension DiagnosticEncoder {
  /// The report of a file that is not open.
  fileprivate func report(_ diagnostics: [Diagnostic], in source: SourceText, path: String) -> NamedReport {
    let uri = LSP.DocumentURI(path: path)
    return NamedReport(uri: uri, version: nil, report: encode(diagnostics, in: source, uri: uri))
  }

  /// The report of a file that cannot be read.
  fileprivate func report(_ error: FileError) -> NamedReport {
    let diagnostic = Diagnostic(.unreadableFile, .error, at: 0..<0, error.message)
    return report([diagnostic], in: SourceText([]), path: error.path)
  }
}
