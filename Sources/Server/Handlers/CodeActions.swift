// Code actions: the fixes of findings, all safe ones at once, ignoring, and marks for plain prose.
import Analysis
import EditorFeatures
import Facts
import JSON
import JSONRPC
import LanguageServerProtocol
import Syntax
import TextModel

extension ServerState {
  mutating func codeAction(_ request: Request) throws(ResponseError) -> Reply {
    let params: LSP.CodeActionParams = try request.read()
    let at = try look(at: params.uri)
    if case .facts(let view) = at.view { return .value(factActions(params, view, at)) }
    guard case .note(let view) = at.view, let note = at.document.note else {
      return .value([LSP.CodeAction]())
    }
    let wanted = WantedActions(params.context.only, isResolved: canResolveActions)
    let range = at.offsets(params.range)
    var actions: [LSP.CodeAction] = []
    if wanted.includes(.quickFix), !note.isExcluded {
      for diagnostic in note.analysis.diagnostics(touching: range) {
        actions += quickFixes(of: diagnostic, note.analysis, at, params.context.diagnostics)
      }
    }
    if wanted.includes(.refactorRewrite) {
      actions += marks(view, range, at)
      if wanted.isLazy || wanted.isExplicit || params.range.start.line != params.range.end.line {
        actions += bulk(.annotate, at, view, note.analysis)
      }
    }
    if wanted.includesSource { actions += bulk(.fixAll, at, view, note.analysis) }
    return .value(client.codeActionLiterals ? JSONText(actions) : JSONText(actions.compactMap(command)))
  }

  /// The action for a client that takes commands only.
  private func command(_ action: LSP.CodeAction) -> LSP.Command? {
    action.edit.map {
      LSP.Command(
        title: action.title, command: ServerCommand.applyEdit.rawValue, arguments: [JSONText($0)])
    }
  }

  /// Whether an action may be sent without its edit.
  private var canResolveActions: Bool {
    client.codeActionLiterals && client.codeActionResolveEdit && client.codeActionData
  }

  private func quickFixes(
    of diagnostic: Diagnostic, _ analysis: NoteAnalysis, _ at: DocumentRequest,
    _ received: [LSP.ReceivedDiagnostic]
  ) -> [LSP.CodeAction] {
    let echoed = echoed(diagnostic, at, received)
    var actions = fixes(for: diagnostic, in: analysis).compactMap { action($0, echoed, at) }
    if let fix = ignore(diagnostic, in: analysis), let edit = edit(fix, at) {
      actions.append(
        LSP.CodeAction(
          title: fix.title.capitalizedFirst, kind: .quickFix, diagnostics: echoed, edit: edit))
    }
    return actions
  }

  /// The fixes of the findings in a fact base.
  private mutating func factActions(
    _ params: LSP.CodeActionParams, _ view: FactView, _ at: DocumentRequest
  ) -> [LSP.CodeAction] {
    guard WantedActions(params.context.only, isResolved: canResolveActions).includes(.quickFix),
      let file = encoder.places.file(at: view.path), encoder.places.info(ofFile: file)?.isBundled == false
    else { return [] }
    let range = at.offsets(params.range)
    let options = source.settings(for: view.path).options
    var effort = FixEffort(forAllOf: source.facts)
    return diagnose(factFile: file, in: source.facts, options: options).filter { $0.range.touches(range) }
      .flatMap { diagnostic in
        let echoed = echoed(diagnostic, at, params.context.diagnostics)
        return fixes(for: diagnostic, inFactFile: file, of: source.facts, options: options, within: &effort)
          .compactMap { action($0, echoed, at) }
      }
  }

  /// The client's own copies of the finding; nil when it sent none.
  private func echoed(
    _ diagnostic: Diagnostic, _ at: DocumentRequest, _ received: [LSP.ReceivedDiagnostic]
  ) -> [JSONText]? {
    let range = at.range(diagnostic.range)
    let code = JSONText(diagnostic.rule.name)
    let found = received.filter { $0.range == range && $0.code == code }.map(\.original)
    return found.isEmpty ? nil : found
  }

  private func action(_ fix: Fix, _ echoed: [JSONText]?, _ at: DocumentRequest) -> LSP.CodeAction? {
    edit(fix, at).map {
      LSP.CodeAction(
        title: fix.title.capitalizedFirst, kind: .quickFix, diagnostics: echoed,
        isPreferred: fix.isPreferred && client.codeActionIsPreferred, edit: $0)
    }
  }

  /// The edit of a fix; nil when it would change a bundled base, or make a file where the client cannot.
  private func edit(_ fix: Fix, _ at: DocumentRequest) -> LSP.WorkspaceEdit? {
    var edits: [(location: LSP.Location, newText: [UInt8])] = []
    for edit in fix.edits {
      switch edit.document {
      case .here:
        edits.append((LSP.Location(uri: at.document.uri, range: at.range(edit.range)), edit.replacement))
      case .factBase(let file):
        guard let info = encoder.places.info(ofFile: file), !info.isBundled,
          let uri = encoder.places.uri(ofFile: file),
          let source = encoder.places.source(ofFile: file)
        else { return nil }
        edits.append(
          (LSP.Location(uri: uri, range: source.range(at: edit.range, in: encoding)), edit.replacement))
      case .newFactBase: return newFactBase(edit.replacement)
      }
    }
    return editBuilder().edit(edits, label: fix.title.capitalizedFirst)
  }

  /// A new fact base of the workspace with that text; added at the end of one that is there.
  private func newFactBase(_ text: [UInt8]) -> LSP.WorkspaceEdit? {
    guard client.documentChanges, client.createFile, let folder = folders.first else { return nil }
    let uri = LSP.DocumentURI(path: folder + "/workspace.facts")
    var changes: [LSP.DocumentChange] = []
    var place = LSP.Position(line: 0, character: 0)
    if let file = encoder.places.file(at: folder + "/workspace.facts"),
      let source = encoder.places.source(ofFile: file)
    {
      place = source.position(at: source.bytes.count, in: encoding)
    } else {
      changes.append(.create(uri: uri))
    }
    changes.append(
      .edit(
        uri: uri, version: documents[uri.text]?.version,
        edits: [LSP.TextEdit(range: LSP.Range(start: place, end: place), newText: text)]))
    return LSP.WorkspaceEdit(.documentChanges(changes))
  }

  private func edit(_ edits: [TextModel.TextEdit], _ at: DocumentRequest, label: String) -> LSP.WorkspaceEdit
  {
    let located = edits.map {
      (LSP.Location(uri: at.document.uri, range: at.range($0.range)), $0.replacement)
    }
    return editBuilder().edit(located, label: label)
  }

  /// The mark that the words at the cursor could have.
  private func marks(_ view: NoteView, _ range: Range<Int>, _ at: DocumentRequest) -> [LSP.CodeAction] {
    view.annotations(in: range.lowerBound..<max(range.upperBound, range.lowerBound + 1)).prefix(8).map {
      LSP.CodeAction(
        title: "Mark as \($0.body)", kind: .refactorRewrite, edit: edit([$0.edit], at, label: "Mark"))
    }
  }
}

/// Actions on a whole note, which are worked out when they are chosen.
private enum BulkAction: String {
  case fixAll, annotate

  var title: String {
    switch self {
    case .fixAll: "Fix all that is safe to fix"
    case .annotate: "Annotate this note"
    }
  }

  var kind: LSP.CodeActionKind {
    switch self {
    case .fixAll: .sourceFixAll
    case .annotate: .refactorRewrite
    }
  }
}

/// Which kinds of action a request is for.
private struct WantedActions {
  private let only: [LSP.CodeActionKind]?
  /// Whether an action can be offered without its edit.
  let isLazy: Bool

  init(_ only: [LSP.CodeActionKind]?, isResolved: Bool) {
    self.only = only
    isLazy = isResolved
  }

  var isExplicit: Bool { only != nil }

  func includes(_ kind: LSP.CodeActionKind) -> Bool { only?.contains { kind.isKind(of: $0) } ?? true }

  /// Fixing everything costs much in a long note, so that it is only offered unasked when it can wait.
  var includesSource: Bool { includes(.sourceFixAll) && (isExplicit || isLazy) }
}

extension ServerState {
  /// One action, with its edit unless the client asks for that later; none when there is nothing to do.
  private func bulk(
    _ action: BulkAction, _ at: DocumentRequest, _ view: NoteView, _ analysis: NoteAnalysis
  ) -> [LSP.CodeAction] {
    if canResolveActions {
      let data = JSONText { writer in
        writer.object { writer in
          writer.member("uri", at.document.uri)
          writer.member("action", action.rawValue)
        }
      }
      return [LSP.CodeAction(title: action.title, kind: action.kind, data: data)]
    }
    let edits = edits(action, view, analysis)
    if edits.isEmpty { return [] }
    return [
      LSP.CodeAction(title: action.title, kind: action.kind, edit: edit(edits, at, label: action.title))
    ]
  }

  private func edits(_ action: BulkAction, _ view: NoteView, _ analysis: NoteAnalysis) -> [TextModel.TextEdit]
  {
    switch action {
    case .annotate: return view.annotations().map(\.edit)
    case .fixAll:
      let fixed = analysis.applyingSafeFixes().analysis.document.text
      return fixed == view.text ? [] : [TextEdit.difference(from: view.text, to: fixed)]
    }
  }

  mutating func codeActionResolve(_ request: Request) throws(ResponseError) -> Reply {
    let item: LSP.UnresolvedItem = try request.read()
    guard let name = item.data?["action"]?.string, let action = BulkAction(rawValue: name),
      let uri = item.data?["uri"]?.string
    else { return .value(item.resolved([])) }
    let at = try look(at: LSP.DocumentURI(uri))
    guard case .note(let view) = at.view, let note = at.document.note else {
      return .value(item.resolved([]))
    }
    let edits = edits(action, view, note.analysis)
    return .value(item.resolved([("edit", JSONText(edit(edits, at, label: action.title)))]))
  }
}

extension NoteAnalysis {
  /// The findings that touch `range`.
  fileprivate func diagnostics(touching range: Range<Int>) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if isOneWhole {
      found = diagnostics
    } else {
      let fenceStarts = fenceStarts
      for index in document.tree.blockIndices(touching: range) {
        found += diagnostics(inBlock: index, fenceStarts)
      }
    }
    return found.filter { $0.range.touches(range) }
  }
}

extension TextModel.TextEdit {
  /// One edit that turns `old` into `new`, as short as that can be, at whole scalars.
  fileprivate static func difference(from old: [UInt8], to new: [UInt8]) -> TextModel.TextEdit {
    var start = 0
    while start < old.count, start < new.count, old[start] == new[start] { start += 1 }
    start = min(old.scalarStart(at: start), start)
    var tail = 0
    while tail < old.count - start, tail < new.count - start,
      old[old.count - 1 - tail] == new[new.count - 1 - tail]
    {
      tail += 1
    }
    while tail > 0, old[old.count - tail] & 0xC0 == 0x80 { tail -= 1 }
    return TextModel.TextEdit(
      range: start..<(old.count - tail), replacement: Array(new[start..<(new.count - tail)]))
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
