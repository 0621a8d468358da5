// Documents being opened, changed, saved and closed.
import JSON

extension LSP {
  /// The parameters of `textDocument/didOpen`.
  package struct DidOpenParams: Sendable, JSONReadable {
    package var uri: DocumentURI
    package var languageID: String
    package var version: Int
    /// UTF-8.
    package var text: [UInt8]

    package init(_ node: JSONNode) throws(InvalidParams) {
      let document = try node.read("textDocument", as: JSONNode.self)
      uri = try document.read("uri")
      languageID = try document.read("languageId")
      version = try document.read("version")
      text = try document.readText("text")
    }
  }

  /// LSP `TextDocumentContentChangeEvent`.
  package struct ContentChange: Sendable, JSONReadable {
    /// What is replaced, in the text after the changes before; nil for all of it.
    package var range: Range?
    /// UTF-8.
    package var text: [UInt8]

    package init(_ node: JSONNode) throws(InvalidParams) {
      range = try node.readIfPresent("range")
      text = try node.readText("text")
    }
  }

  /// The parameters of `textDocument/didChange`.
  package struct DidChangeParams: Sendable, JSONReadable {
    package var uri: DocumentURI
    package var version: Int?
    /// In the order in which they are applied.
    package var contentChanges: [ContentChange]

    package init(_ node: JSONNode) throws(InvalidParams) {
      let document = try node.read("textDocument", as: JSONNode.self)
      uri = try document.read("uri")
      version = try document.readIfPresent("version")
      contentChanges = try node.read("contentChanges")
    }
  }

  /// LSP `TextDocumentSaveReason`.
  package struct SaveReason: RawRepresentable, Hashable, Sendable, JSONReadable {
    package var rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    package static let manual = Self(rawValue: 1)
    package static let afterDelay = Self(rawValue: 2)
    package static let focusOut = Self(rawValue: 3)
  }

  /// The parameters of `textDocument/willSave`.
  package struct WillSaveParams: Sendable, JSONReadable {
    package var uri: DocumentURI
    package var reason: SaveReason?

    package init(_ node: JSONNode) throws(InvalidParams) {
      uri = try node.read("textDocument", as: JSONNode.self).read("uri")
      reason = try node.readIfPresent("reason")
    }
  }

  /// The parameters of `textDocument/didSave`.
  package struct DidSaveParams: Sendable, JSONReadable {
    package var uri: DocumentURI
    /// The text, when the server asked for it; UTF-8.
    package var text: [UInt8]?

    package init(_ node: JSONNode) throws(InvalidParams) {
      uri = try node.read("textDocument", as: JSONNode.self).read("uri")
      text = node["text"]?.text
    }
  }
}
