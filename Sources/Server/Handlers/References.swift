// References and renaming: every document of the workspace, those on disk by a worker.
import EditorFeatures
import Facts
import JSON
import JSONRPC
import LanguageServerProtocol
import TextModel

extension ServerState {
  mutating func references(_ request: Request) throws(ResponseError) -> Reply {
    let params: LSP.ReferenceParams = try request.read()
    let at = try look(at: params.uri)
    let offset = at.offset(params.position)
    let symbol: FactSymbol?
    let origin: NoteView?
    switch at.view {
    case .note(let view): (symbol, origin) = (view.symbol(at: offset)?.symbol, view)
    case .facts(let view): (symbol, origin) = (view.symbol(at: offset)?.symbol, nil)
    case .none: (symbol, origin) = (nil, nil)
    }
    guard let symbol else { return .value([LSP.Location]()) }
    let survey = survey(from: at.document)
    let includesDeclaration = params.includeDeclaration
    return answerLater(request) { cancellation, _ in
      var found: [LSP.Location] = []
      survey.forEachPart(cancellation) { part in
        let uses = part.workspace.references(
          to: symbol, from: origin, includesDeclarations: includesDeclaration)
        for use in uses {
          if let location = part.location(of: use.path, use.file, use.range) { found.append(location) }
        }
        return true
      }
      return .success(JSONText(found.withoutDoubles))
    }
  }

  mutating func prepareRename(_ request: Request) throws(ResponseError) -> Reply {
    let params: LSP.PositionParams = try request.read()
    let at = try look(at: params.uri)
    guard let target = try renameTarget(at, params.position) else { return .null }
    return .value(LSP.PrepareRenameResult(range: at.range(target.range), placeholder: target.name))
  }

  private func renameTarget(
    _ at: DocumentRequest, _ position: LSP.Position
  ) throws(ResponseError) -> RenameTarget? {
    do throws(RenameRefusal) {
      switch at.view {
      case .note(let view): return try view.prepareRename(at: at.offset(position))
      case .facts(let view): return try view.prepareRename(at: at.offset(position))
      case .none: return nil
      }
    } catch {
      throw ResponseError(error.reason)
    }
  }

  mutating func rename(_ request: Request) throws(ResponseError) -> Reply {
    let params: LSP.RenameParams = try request.read()
    let at = try look(at: params.uri)
    guard let target = try renameTarget(at, params.position) else { return .null }
    var origin: NoteView?
    if case .note(let view) = at.view { origin = view }
    let survey = survey(from: at.document)
    let (newName, builder) = (params.newName, editBuilder())
    return answerLater(request) { [origin] cancellation, _ in
      var edits: [(location: LSP.Location, newText: [UInt8])] = []
      var refusal: RenameRefusal?
      survey.forEachPart(cancellation) { part in
        do throws(RenameRefusal) {
          for edit in try part.workspace.rename(target, to: newName, from: origin) {
            guard let location = part.location(of: edit.path, edit.file, edit.range) else { continue }
            edits.append((location, edit.replacement))
          }
          return true
        } catch {
          refusal = error
          return false
        }
      }
      if let refusal { return .failure(ResponseError(refusal.reason)) }
      let label = "Rename \(target.name) to \(newName)"
      return .success(JSONText(builder.edit(edits, label: label)))
    }
  }

  /// All documents, as they are now, with the fact bases that count in `origin`, in all without one.
  mutating func survey(from origin: OpenDocument? = nil) -> WorkspaceSurvey {
    var open: [(view: NoteView, source: SourceText)] = []
    for document in sortedDocuments {
      settle(document)
      guard case .note(let view) = view(of: document) else { continue }
      open.append((view, document.source))
    }
    return WorkspaceSurvey(
      open: open, facts: origin.map { source.settings(for: $0.path).facts } ?? source.facts, settings: source,
      places: encoder.places, access: access, encoding: encoding, uris: openURIs())
  }

  func editBuilder() -> EditBuilder {
    var versions: [String: Int] = [:]
    for document in documents.values { versions[document.uri.text] = document.version }
    return EditBuilder(
      hasDocumentChanges: client.documentChanges, hasAnnotations: client.changeAnnotations, versions: versions
    )
  }
}

extension [LSP.Location] {
  /// Each place once, in order.
  fileprivate var withoutDoubles: Self {
    var seen: Set<LSP.Location> = []
    return filter { seen.insert($0).inserted }
  }
}
