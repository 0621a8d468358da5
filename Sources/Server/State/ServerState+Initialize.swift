// The handshake: who the client is, what it can do, and what it is offered.
import JSON
import JSONRPC
import LanguageServerProtocol
import TextModel
import Workspace

extension ServerState {
  mutating func initialize(_ request: Request) throws(ResponseError) -> Reply {
    guard phase == .uninitialized else {
      throw ResponseError(.invalidRequest, "the server is initialized already")
    }
    let params: LSP.InitializeParams = try request.read()
    phase = .loading
    client = params.capabilities
    trace = params.trace ?? .off
    let kind = client.positionEncodings.first ?? .utf16
    encoding = PositionEncoding(kind)
    options = params.initializationOptions.map { JSONText($0) }
    folders = Self.folders(params)
    var capabilities = LSP.ServerCapabilities()
    capabilities.positionEncoding = kind
    for feature in ServerFeature.allCases { feature.advertise(in: &capabilities, to: client) }
    if let process = params.processID { effects.append(.watch(processID: process)) }
    return .value(
      LSP.InitializeResult(
        capabilities: capabilities,
        serverInfo: LSP.ImplementationInfo(name: "stet", version: version)))
  }

  /// Reading the workspace begins when the answer is on its way.
  mutating func didAnswerInitialize() {
    guard phase == .loading, !isLoadStarted else { return }
    isLoadStarted = true
    flush()
    loadWorkspace()
  }

  /// The client is ready for requests of the server.
  mutating func initialized() {
    registerCapabilities()
    if client.configuration { askForSettings() }
  }

  /// What can only be registered later: files to watch, and settings to hear of.
  private mutating func registerCapabilities() {
    var registrations: [LSP.Registration] = []
    if client.watchedFilesRegistration {
      let globs = ["**/*.{stet,facts}", "**/.stet.json"]
      let options = LSP.DidChangeWatchedFilesRegistrationOptions(
        globs.map { LSP.FileSystemWatcher(.pattern($0)) })
      registrations.append(
        LSP.Registration(
          id: "watched-files", method: .didChangeWatchedFiles, registerOptions: JSONText(options)))
    } else {
      startPolling()
    }
    if client.didChangeConfigurationRegistration {
      registrations.append(
        LSP.Registration(
          id: "configuration", method: .didChangeConfiguration,
          registerOptions: JSONText { writer in writer.object { $0.member("section", "stet") } }))
    }
    guard !registrations.isEmpty else { return }
    request(
      .registerCapability, LSP.RegistrationParams(registrations), then: .nothing("client/registerCapability"))
  }

  private static func folders(_ params: LSP.InitializeParams) -> [String] {
    let paths: [String]
    if let folders = params.workspaceFolders {
      paths = folders.compactMap(\.uri.path)
    } else if let uri = params.rootURI {
      paths = [uri.path].compactMap(\.self)
    } else {
      paths = [params.rootPath].compactMap(\.self)
    }
    return paths.filter { $0.hasPrefix("/") }.map(FilePath.normalized)
  }
}

extension PositionEncoding {
  init(_ kind: LSP.PositionEncodingKind) {
    switch kind {
    case .utf8: self = .utf8
    case .utf16: self = .utf16
    case .utf32: self = .utf32
    }
  }
}
