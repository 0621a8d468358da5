// The handshake.
import JSON

extension LSP {
  /// LSP `ClientInfo` and `ServerInfo`.
  package struct ImplementationInfo: Sendable, JSONWritable, JSONReadable {
    package var name: String
    package var version: String?

    package init(name: String, version: String? = nil) {
      self.name = name
      self.version = version
    }

    package init(_ node: JSONNode) throws(InvalidParams) {
      name = try node.read("name")
      version = try node.readIfPresent("version")
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("name", name)
      writer.member("version", version)
      writer.endObject()
    }
  }

  /// The parameters of `initialize`.
  package struct InitializeParams: Sendable, JSONReadable {
    /// The client's process, to be watched.
    package var processID: Int?
    package var clientInfo: ImplementationInfo?
    package var locale: String?
    /// A path; older than `rootURI`, which is older than `workspaceFolders`.
    package var rootPath: String?
    package var rootURI: DocumentURI?
    package var initializationOptions: JSONNode?
    package var capabilities: ClientCapabilities
    package var trace: TraceValue?
    package var workspaceFolders: [WorkspaceFolder]?
    package var workDoneToken: ProgressToken?

    package init(_ node: JSONNode) throws(InvalidParams) {
      try node.requireObject()
      processID = try node.readIfPresent("processId")
      clientInfo = try node.readIfPresent("clientInfo")
      locale = try node.readIfPresent("locale")
      rootPath = try node.readIfPresent("rootPath")
      rootURI = try node.readIfPresent("rootUri")
      initializationOptions = try node.readIfPresent("initializationOptions")
      capabilities = try node.readIfPresent("capabilities") ?? ClientCapabilities()
      trace = try node.readIfPresent("trace")
      workspaceFolders = try node.readIfPresent("workspaceFolders")
      workDoneToken = try node.readIfPresent("workDoneToken")
    }
  }

  /// The result of `initialize`.
  package struct InitializeResult: Sendable, JSONWritable {
    package var capabilities: ServerCapabilities
    package var serverInfo: ImplementationInfo?

    package init(capabilities: ServerCapabilities, serverInfo: ImplementationInfo? = nil) {
      self.capabilities = capabilities
      self.serverInfo = serverInfo
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("capabilities", capabilities)
      writer.member("serverInfo", serverInfo)
      writer.endObject()
    }
  }
}
