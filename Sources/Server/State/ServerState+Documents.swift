// Documents being opened, changed, saved and closed.
import JSON
import JSONRPC
import LanguageServerProtocol

extension ServerState {
  mutating func didOpen(_ params: LSP.DidOpenParams) {
    // Opened twice, the last text counts; as another kind of document it leaves nothing of the first behind.
    let document = OpenDocument(params)
    if let last = documents.updateValue(document, forKey: params.uri.text), last.kind != document.kind {
      leave(last.kind)
    }
    readFacts(of: document)
    didChangeText(of: document)
  }

  mutating func didChange(_ params: LSP.DidChangeParams) {
    guard let document = documents[params.uri.text] else {
      return log(.warning, "textDocument/didChange for \(params.uri.text), which is not open")
    }
    // Changes count in the order in which they come, whatever their versions: Helix is known to mix these up.
    document.apply(params.contentChanges, in: encoding)
    if let version = params.version { document.version = version }
    didChangeText(of: document)
  }

  mutating func didClose(_ params: LSP.DocumentParams) {
    guard let document = documents.removeValue(forKey: params.uri.text) else { return }
    clearPublished(document)
    leave(document.kind)
  }

  /// A document of that kind is open no more: what rests on it changes.
  private mutating func leave(_ kind: OpenDocument.Kind) {
    switch kind {
    case .facts: factsChanged()
    case .configuration: configurationChanged()
    case .note: closedNotesChanged()
    case .other: break
    }
  }

  /// A changed fact base or configuration reaches further than itself.
  private mutating func didChangeText(of document: OpenDocument) {
    switch document.kind {
    case .facts: factsChanged()
    case .configuration: configurationChanged()
    case .note, .other: break
    }
  }

  /// The open document with that URI; else an error that says what to do.
  func document(_ uri: LSP.DocumentURI) throws(ResponseError) -> OpenDocument {
    guard let document = documents[uri.text] else {
      throw ResponseError("\(uri.text) is not open; send textDocument/didOpen first")
    }
    return document
  }
}
