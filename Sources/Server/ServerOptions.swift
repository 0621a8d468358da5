// What the command line says about the server.

/// The options of a run as a language server.
package struct ServerOptions: Sendable {
  /// The version of the program, as clients are told.
  package var version: String
  /// Where the traffic is recorded; nil for nowhere.
  package var tracePath: String?
  /// A recording to be played instead of serving a client.
  package var replayPath: String?

  package init(version: String, tracePath: String? = nil, replayPath: String? = nil) {
    self.version = version
    self.tracePath = tracePath
    self.replayPath = replayPath
  }
}
