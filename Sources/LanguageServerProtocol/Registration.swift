// Capabilities that a server registers later.
import JSON

extension LSP {
  /// LSP `Registration`.
  package struct Registration: Sendable, JSONWritable {
    package var id: String
    package var method: Method
    package var registerOptions: JSONText?

    package init(id: String, method: Method, registerOptions: JSONText? = nil) {
      self.id = id
      self.method = method
      self.registerOptions = registerOptions
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("id", id)
      writer.member("method", method)
      writer.member("registerOptions", registerOptions)
      writer.endObject()
    }
  }

  /// The parameters of `client/registerCapability`.
  package struct RegistrationParams: Sendable, JSONWritable {
    package var registrations: [Registration]

    package init(_ registrations: [Registration]) {
      self.registrations = registrations
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("registrations", registrations)
      writer.endObject()
    }
  }

  /// LSP `Unregistration`.
  package struct Unregistration: Sendable, JSONWritable {
    package var id: String
    package var method: Method

    package init(id: String, method: Method) {
      self.id = id
      self.method = method
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("id", id)
      writer.member("method", method)
      writer.endObject()
    }
  }

  /// The parameters of `client/unregisterCapability`; the misspelling is the protocol's.
  package struct UnregistrationParams: Sendable, JSONWritable {
    package var unregistrations: [Unregistration]

    package init(_ unregistrations: [Unregistration]) {
      self.unregistrations = unregistrations
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("unregisterations", unregistrations)
      writer.endObject()
    }
  }

  /// A glob, relative to a folder for clients with `relativePatternSupport`.
  package enum GlobPattern: Sendable, JSONWritable {
    case pattern(String)
    case relative(base: DocumentURI, pattern: String)

    package func write(to writer: inout JSONWriter) {
      switch self {
      case .pattern(let pattern): writer.string(pattern)
      case .relative(let base, let pattern):
        writer.object {
          $0.member("baseUri", base)
          $0.member("pattern", pattern)
        }
      }
    }
  }

  /// LSP `FileSystemWatcher`, for files created, changed and deleted.
  package struct FileSystemWatcher: Sendable, JSONWritable {
    package var globPattern: GlobPattern

    package init(_ globPattern: GlobPattern) {
      self.globPattern = globPattern
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("globPattern", globPattern)
      writer.endObject()
    }
  }

  /// The options of registering `workspace/didChangeWatchedFiles`.
  package struct DidChangeWatchedFilesRegistrationOptions: Sendable, JSONWritable {
    package var watchers: [FileSystemWatcher]

    package init(_ watchers: [FileSystemWatcher]) {
      self.watchers = watchers
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("watchers", watchers)
      writer.endObject()
    }
  }
}
