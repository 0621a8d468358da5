// An open document as the editor's features see it, and the way back: their offsets as the client's positions.
import Analysis
import EditorFeatures
import JSONRPC
import LanguageServerProtocol
import Syntax
import TextModel

/// What features are asked of: a note, a fact base, or something that has none.
enum DocumentView {
  case note(NoteView)
  case facts(FactView)
  case none
}

/// One document at the moment of a request.
struct DocumentRequest {
  let document: OpenDocument
  let view: DocumentView
  let encoding: PositionEncoding

  var source: SourceText { document.source }

  func offset(_ position: LSP.Position) -> Int { source.offset(of: position, in: encoding) }

  func offsets(_ range: LSP.Range) -> Range<Int> { source.range(of: range, in: encoding) }

  func range(_ range: Range<Int>) -> LSP.Range { source.range(at: range, in: encoding) }

  func position(_ offset: Int) -> LSP.Position { source.position(at: offset, in: encoding) }

  func edit(_ edit: TextModel.TextEdit) -> LSP.TextEdit {
    LSP.TextEdit(range: range(edit.range), newText: edit.replacement)
  }
}

extension ServerState {
  /// The document with that URI, brought up to date.
  mutating func look(at uri: LSP.DocumentURI) throws(ResponseError) -> DocumentRequest {
    let document = try document(uri)
    settle(document)
    return DocumentRequest(document: document, view: view(of: document), encoding: encoding)
  }

  /// A view of an open document that is settled.
  mutating func view(of document: OpenDocument) -> DocumentView {
    if let note = document.note { return .note(NoteView(note.analysis)) }
    guard let facts = document.facts else { return .none }
    return .facts(
      FactView(
        path: document.path, text: document.source.bytes, tree: facts.tree,
        facts: document.isBundled ? source.facts : source.settings(for: document.path).facts, today: today)
    )
  }
}
