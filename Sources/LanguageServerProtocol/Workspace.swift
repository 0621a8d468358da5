// Folders, files, configuration and documents of the server's own.
import JSON

extension LSP {
  /// LSP `WorkspaceFolder`.
  package struct WorkspaceFolder: Sendable, JSONReadable {
    package var uri: DocumentURI
    package var name: String

    package init(_ node: JSONNode) throws(InvalidParams) {
      uri = try node.read("uri")
      name = try node.readIfPresent("name") ?? ""
    }
  }

  /// The parameters of `workspace/didChangeWorkspaceFolders`.
  package struct DidChangeWorkspaceFoldersParams: Sendable, JSONReadable {
    package var added: [WorkspaceFolder]
    package var removed: [WorkspaceFolder]

    package init(_ node: JSONNode) throws(InvalidParams) {
      added = try node.read("event", as: JSONNode.self).read("added")
      removed = try node.read("event", as: JSONNode.self).read("removed")
    }
  }

  /// LSP `FileChangeType`.
  package struct FileChangeType: RawRepresentable, Hashable, Sendable, JSONReadable {
    package var rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    package static let created = Self(rawValue: 1)
    package static let changed = Self(rawValue: 2)
    package static let deleted = Self(rawValue: 3)
  }

  /// LSP `FileEvent`.
  package struct FileEvent: Sendable, JSONReadable {
    package var uri: DocumentURI
    package var type: FileChangeType

    package init(_ node: JSONNode) throws(InvalidParams) {
      uri = try node.read("uri")
      type = try node.read("type")
    }
  }

  /// The parameters of `workspace/didChangeWatchedFiles`.
  package struct DidChangeWatchedFilesParams: Sendable, JSONReadable {
    package var changes: [FileEvent]

    package init(_ node: JSONNode) throws(InvalidParams) {
      changes = try node.read("changes")
    }
  }

  /// The parameters of `workspace/didChangeConfiguration`.
  package struct DidChangeConfigurationParams: Sendable, JSONReadable {
    /// Null from clients that want to be asked.
    package var settings: JSONNode?

    package init(_ node: JSONNode) throws(InvalidParams) {
      try node.requireObject()
      settings = try node.readIfPresent("settings")
    }
  }

  /// LSP `ConfigurationItem`.
  package struct ConfigurationItem: Sendable, JSONWritable {
    package var scopeURI: DocumentURI?
    package var section: String?

    package init(scopeURI: DocumentURI? = nil, section: String? = nil) {
      self.scopeURI = scopeURI
      self.section = section
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("scopeUri", scopeURI)
      writer.member("section", section)
      writer.endObject()
    }
  }

  /// The parameters of `workspace/configuration`; its result is an array with one value an item.
  package struct ConfigurationParams: Sendable, JSONWritable {
    package var items: [ConfigurationItem]

    package init(_ items: [ConfigurationItem]) {
      self.items = items
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("items", items)
      writer.endObject()
    }
  }

  /// The parameters of `workspace/textDocumentContent` (3.18), and of its refresh.
  package struct TextDocumentContentParams: Sendable, JSONWritable, JSONReadable {
    package var uri: DocumentURI

    package init(uri: DocumentURI) {
      self.uri = uri
    }

    package init(_ node: JSONNode) throws(InvalidParams) {
      uri = try node.read("uri")
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("uri", uri)
      writer.endObject()
    }
  }

  /// The result of `workspace/textDocumentContent`.
  package struct TextDocumentContentResult: Sendable, JSONWritable {
    /// UTF-8.
    package var text: [UInt8]

    package init(text: [UInt8]) {
      self.text = text
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("text", text)
      writer.endObject()
    }
  }
}
