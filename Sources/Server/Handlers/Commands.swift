// The commands behind lenses and actions, which work without a command of the client's own.
import EditorFeatures
import JSON
import JSONRPC
import LanguageServerProtocol
import TextModel

/// What `workspace/executeCommand` can do. Editors have commands of their own named `stet.annotate` and so on, so
/// that these must be called otherwise.
enum ServerCommand: String, CaseIterable {
  /// Shows the claims that rest on the statement at a place `{uri, offset}`; the result is their locations.
  case showUses = "stet.showUses"
  /// Says how many claims of the note at a URI have each verdict; the result is that sentence.
  case countVerdicts = "stet.countVerdicts"
  /// Has the client apply the edit that is its argument: code actions of a client that takes commands only. The
  /// result is the edit where the client cannot be asked to apply it.
  case applyEdit = "stet.applyEdit"
}

extension ServerState {
  mutating func executeCommand(_ request: Request) throws(ResponseError) -> Reply {
    let params: LSP.ExecuteCommandParams = try request.read()
    guard let command = ServerCommand(rawValue: params.command) else {
      throw ResponseError(.invalidParams, "there is no command '\(params.command)'")
    }
    switch command {
    case .showUses: return try showUses(params.arguments.first)
    case .countVerdicts: return try countVerdicts(params.arguments.first)
    case .applyEdit: return try applyEdit(params.arguments.first)
    }
  }

  private mutating func applyEdit(_ argument: JSONNode?) throws(ResponseError) -> Reply {
    guard let argument, argument.isObject else {
      throw ResponseError(.invalidParams, "expected the edit of a code action")
    }
    let edit = JSONText(argument)
    guard client.applyEdit else { return .value(edit) }
    let params = JSONText { writer in writer.object { $0.member("edit", edit) } }
    request(.applyEdit, params, then: .nothing("workspace/applyEdit"))
    return .null
  }

  private mutating func showUses(_ argument: JSONNode?) throws(ResponseError) -> Reply {
    guard let (at, offset) = place(argument), case .facts(let view) = at.view,
      let statement = view.statement(at: offset)
    else { throw ResponseError(.invalidParams, "expected a place in an open fact base, as {uri, offset}") }
    let uses = claimIndex().uses(of: statement)
    let locations = uses.compactMap { location(of: $0) }
    if let first = locations.first, client.showDocument {
      self.request(
        .showDocument, LSP.ShowDocumentParams(uri: first.uri, takeFocus: true, selection: first.range),
        then: .nothing("window/showDocument"))
    } else {
      let words = uses.prefix(5).map { "“\($0.words)”" }.joined(separator: ", ")
      show(.info, FactView.title(ofLens: uses) + (words.isEmpty ? "" : ": " + words))
    }
    return .value(locations)
  }

  /// The place of a use in a note that is open or on disk.
  private func location(of use: NoteUse) -> LSP.Location? {
    if let document = documents.values.first(where: { $0.path == use.path }) {
      return LSP.Location(uri: document.uri, range: document.source.range(at: use.range, in: encoding))
    }
    guard let text = try? access.text(use.path) else { return nil }
    let range = SourceText(text).range(at: use.range, in: encoding)
    return LSP.Location(uri: LSP.DocumentURI(path: use.path), range: range)
  }

  private mutating func countVerdicts(_ argument: JSONNode?) throws(ResponseError) -> Reply {
    guard let uri = argument?.string, case .note(let view) = try look(at: LSP.DocumentURI(uri)).view else {
      throw ResponseError(.invalidParams, "expected the URI of an open note")
    }
    let title = view.codeLenses().first?.title ?? "this note has no claims"
    show(.info, title)
    return .value(title)
  }
}
