// Inlay hints and code lenses, and the symbols of the workspace.
import EditorFeatures
import JSON
import JSONRPC
import LanguageServerProtocol
import TextModel

extension ServerState {
  mutating func inlayHint(_ request: Request) throws(ResponseError) -> Reply {
    let params: LSP.RangeParams = try request.read()
    let at = try look(at: params.uri)
    guard showsInlayHints, case .note(let view) = at.view else { return .value([LSP.InlayHint]()) }
    let hints = view.inlayHints(in: at.offsets(params.range)).map { hint in
      LSP.InlayHint(
        position: at.position(hint.offset), label: .text(hint.label),
        tooltip: client.inlayHintResolveTooltip ? nil : tooltip(of: hint.offset, view), paddingLeft: true,
        data: client.inlayHintResolveTooltip ? Self.place(params.uri, hint.offset) : nil)
    }
    return .value(hints)
  }

  mutating func inlayHintResolve(_ request: Request) throws(ResponseError) -> Reply {
    let item: LSP.UnresolvedItem = try request.read()
    guard let (at, offset) = place(item.data), case .note(let view) = at.view,
      let tooltip = tooltip(of: offset, view)
    else { return .value(item.resolved([])) }
    return .value(item.resolved([("tooltip", JSONText(tooltip))]))
  }

  private func tooltip(of offset: Int, _ view: NoteView) -> LSP.MarkupContent? {
    view.inlayHintTooltip(at: offset).map { markup($0, client.hoverMarkdown) }
  }

  mutating func codeLens(_ request: Request) throws(ResponseError) -> Reply {
    let params: LSP.DocumentParams = try request.read()
    let at = try look(at: params.uri)
    let lenses: [CodeLens]
    switch at.view {
    case .note(let view): lenses = view.codeLenses()
    case .facts(let view): lenses = view.codeLenses()
    case .none: lenses = []
    }
    return .value(
      lenses.map { lens in
        LSP.CodeLens(
          range: at.range(lens.range),
          command: lens.title.map {
            LSP.Command(
              title: $0, command: ServerCommand.countVerdicts.rawValue, arguments: [JSONText(params.uri)])
          }, data: lens.title == nil ? Self.place(params.uri, lens.range.lowerBound) : nil)
      })
  }

  mutating func codeLensResolve(_ request: Request) throws(ResponseError) -> Reply {
    let item: LSP.UnresolvedItem = try request.read()
    guard let data = item.data, let (at, offset) = place(data), case .facts(let view) = at.view else {
      return .value(item.resolved([]))
    }
    var uses: [NoteUse] = []
    if let statement = view.statement(at: offset) { uses = claimIndex().uses(of: statement) }
    let command = LSP.Command(
      title: FactView.title(ofLens: uses), command: ServerCommand.showUses.rawValue,
      arguments: [JSONText(data)])
    return .value(item.resolved([("command", JSONText(command))]))
  }

  /// A place as items keep it until they are resolved.
  static func place(_ uri: LSP.DocumentURI, _ offset: Int) -> JSONText {
    JSONText { writer in
      writer.object { writer in
        writer.member("uri", uri)
        writer.member("offset", offset)
      }
    }
  }

  /// What `place` has kept; nil when the document is not open any more.
  mutating func place(_ data: JSONNode?) -> (at: DocumentRequest, offset: Int)? {
    guard let data, let uri = data["uri"]?.string, let offset = data["offset"]?.int,
      let at = try? look(at: LSP.DocumentURI(uri))
    else { return nil }
    return (at, min(max(0, offset), at.source.bytes.count))
  }

  mutating func workspaceSymbol(_ request: Request) throws(ResponseError) -> Reply {
    let params: LSP.WorkspaceSymbolParams = try request.read()
    settleFacts()
    return .value(
      source.facts.workspaceSymbols(matching: params.query).compactMap { symbol -> LSP.WorkspaceSymbol? in
        guard let place = encoder.places.location(of: symbol.location, in: encoding) else { return nil }
        return LSP.WorkspaceSymbol(
          name: symbol.name, kind: LSP.SymbolKind(symbol.kind),
          containerName: symbol.container.isEmpty ? nil : symbol.container, uri: place.uri, range: place.range
        )
      })
  }
}
