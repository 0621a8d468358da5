// Figures and what they are derived from as calls, classes as types.
import EditorFeatures
import Facts
import JSON
import JSONRPC
import LanguageServerProtocol

extension ServerState {
  mutating func prepareCallHierarchy(_ request: Request) throws(ResponseError) -> Reply {
    let params: LSP.PositionParams = try request.read()
    let at = try look(at: params.uri)
    let offset = at.offset(params.position)
    let items: [FigureItem]
    switch at.view {
    case .note(let view): items = view.prepareFigureHierarchy(at: offset)
    case .facts(let view): items = view.prepareFigureHierarchy(at: offset)
    case .none: items = []
    }
    let found = items.compactMap { item($0, at) }
    return found.isEmpty ? .null : .value(found)
  }

  mutating func outgoingCalls(_ request: Request) throws(ResponseError) -> Reply {
    let params: LSP.HierarchyParams = try request.read()
    let (links, at) = try links(params.item, isIncoming: false)
    return .value(
      links.compactMap { link -> LSP.OutgoingCall? in
        guard let item = item(link.item, at) else { return nil }
        let ranges = at.map { at in link.ranges.map { at.range($0) } } ?? []
        return LSP.OutgoingCall(to: item, fromRanges: ranges.isEmpty ? [params.item.selectionRange] : ranges)
      })
  }

  mutating func incomingCalls(_ request: Request) throws(ResponseError) -> Reply {
    let params: LSP.HierarchyParams = try request.read()
    let (links, at) = try links(params.item, isIncoming: true)
    return .value(
      links.compactMap { link -> LSP.IncomingCall? in
        guard let item = item(link.item, at) else { return nil }
        return LSP.IncomingCall(from: item, fromRanges: [item.selectionRange])
      })
  }

  /// What an item that the client has kept is derived from, or what is derived from it.
  private mutating func links(
    _ item: LSP.HierarchyItem, isIncoming: Bool
  ) throws(ResponseError) -> (links: [FigureLink], at: DocumentRequest?) {
    let data = item.data?.root
    let at = data?["uri"]?.string.flatMap { try? look(at: LSP.DocumentURI($0)) }
    settleFacts()
    var facts = source.facts
    if case .note(let view)? = at?.view {
      facts = view.facts
      if let mark = data?["mark"]?.elements.compactMap(\.int), mark.count == 2, mark[0] <= mark[1] {
        return (isIncoming ? [] : view.figures(behindClaimAt: mark[0]..<mark[1]), at)
      }
    }
    guard let key = data?["key"]?.string, let figure = facts.figure(key: key) else { return ([], at) }
    return (isIncoming ? facts.figures(derivedFrom: figure) : facts.figures(behind: figure), at)
  }

  private func item(_ figure: FigureItem, _ at: DocumentRequest?) -> LSP.HierarchyItem? {
    let location: LSP.Location?
    var mark: Range<Int>?
    switch figure.place {
    case .here(let range):
      location = at.map { LSP.Location(uri: $0.document.uri, range: $0.range(range)) }
      if figure.key.isEmpty { mark = range }
    case .fact(let place): location = encoder.places.location(of: place, in: encoding)
    }
    guard let location else { return nil }
    let data = JSONText { writer in
      writer.object { writer in
        if let at { writer.member("uri", at.document.uri) }
        writer.member("key", figure.key)
        if let mark {
          writer.array("mark") { writer in
            writer.int(mark.lowerBound)
            writer.int(mark.upperBound)
          }
        }
      }
    }
    let kind: LSP.SymbolKind =
      switch figure.kind {
      case .property: .property
      case .statement: .field
      default: .number
      }
    return LSP.HierarchyItem(
      name: figure.name.isEmpty ? figure.key : figure.name, kind: kind,
      detail: figure.detail.isEmpty ? nil : figure.detail, uri: location.uri, range: location.range,
      selectionRange: location.range, data: data)
  }

  mutating func prepareTypeHierarchy(_ request: Request) throws(ResponseError) -> Reply {
    let params: LSP.PositionParams = try request.read()
    let at = try look(at: params.uri)
    let offset = at.offset(params.position)
    let item: ClassItem?
    switch at.view {
    case .note(let view): item = view.prepareClassHierarchy(at: offset)
    case .facts(let view): item = view.prepareClassHierarchy(at: offset)
    case .none: item = nil
    }
    guard let item, let found = self.item(item) else { return .null }
    return .value([found])
  }

  mutating func typeHierarchyStep(_ request: Request) throws(ResponseError) -> Reply {
    let params: LSP.HierarchyParams = try request.read()
    settleFacts()
    let facts = source.facts
    guard let name = params.item.data?.root?["class"]?.string, let item = facts.classItem(named: name) else {
      return .value([LSP.HierarchyItem]())
    }
    let found = request.method == .supertypes ? facts.supertypes(of: item) : facts.subtypes(of: item)
    return .value(found.compactMap { self.item($0) })
  }

  private func item(_ item: ClassItem) -> LSP.HierarchyItem? {
    guard let location = encoder.places.location(of: item.location, in: encoding) else { return nil }
    return LSP.HierarchyItem(
      name: item.name, kind: .class, detail: item.label.isEmpty ? nil : item.label, uri: location.uri,
      range: location.range, selectionRange: location.range,
      data: JSONText { writer in writer.object { $0.member("class", item.name) } })
  }
}
