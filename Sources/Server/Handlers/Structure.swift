// Folding, selections that grow, links and outlines.
import EditorFeatures
import JSON
import JSONRPC
import LanguageServerProtocol
import TextModel

extension ServerState {
  mutating func foldingRange(_ request: Request) throws(ResponseError) -> Reply {
    let params: LSP.DocumentParams = try request.read()
    let at = try look(at: params.uri)
    var ranges: [FoldingRange]
    switch at.view {
    case .note(let view): ranges = view.foldingRanges()
    case .facts(let view): ranges = view.foldingRanges()
    case .none: ranges = []
    }
    if let limit = client.foldingRangeLimit { ranges = Array(ranges.prefix(limit)) }
    return .value(
      ranges.map { range in
        let place = at.range(range.range)
        return LSP.FoldingRange(
          startLine: place.start.line,
          startCharacter: client.lineFoldingOnly ? nil : place.start.character, endLine: place.end.line,
          endCharacter: client.lineFoldingOnly ? nil : place.end.character,
          kind: range.kind == .comment ? .comment : .region)
      })
  }

  mutating func selectionRange(_ request: Request) throws(ResponseError) -> Reply {
    let params: LSP.SelectionRangeParams = try request.read()
    let at = try look(at: params.uri)
    return .value(
      params.positions.map { position in
        let offset = at.offset(position)
        var ranges: [Range<Int>]
        switch at.view {
        case .note(let view): ranges = view.selectionRanges(at: offset)
        case .facts(let view): ranges = view.selectionRanges(at: offset)
        case .none: ranges = []
        }
        if ranges.isEmpty { ranges = [0..<at.source.bytes.count] }
        return LSP.SelectionRange(ranges.map { at.range($0) })
      })
  }

  mutating func documentLink(_ request: Request) throws(ResponseError) -> Reply {
    let params: LSP.DocumentParams = try request.read()
    let at = try look(at: params.uri)
    let links: [DocumentLink]
    switch at.view {
    case .note(let view): links = view.documentLinks()
    case .facts(let view): links = view.documentLinks()
    case .none: links = []
    }
    return .value(
      links.compactMap { link -> LSP.DocumentLink? in
        let target: LSP.DocumentURI
        switch link.target {
        case .address(let address): target = LSP.DocumentURI(address)
        case .here(let range): target = LSP.DocumentURI(at.document.uri.text, at: at.range(range).start)
        case .fact(let location):
          guard let place = encoder.places.location(of: location, in: encoding) else { return nil }
          target = LSP.DocumentURI(place.uri.text, at: place.range.start)
        }
        return LSP.DocumentLink(
          range: at.range(link.range), target: target,
          tooltip: client.documentLinkTooltip ? link.tooltip : nil)
      })
  }

  mutating func documentSymbol(_ request: Request) throws(ResponseError) -> Reply {
    let params: LSP.DocumentParams = try request.read()
    let at = try look(at: params.uri)
    let symbols: [DocumentSymbol]
    switch at.view {
    case .note(let view): symbols = view.documentSymbols()
    case .facts(let view): symbols = view.documentSymbols()
    case .none: symbols = []
    }
    if client.hierarchicalSymbols { return .value(symbols.map { LSP.DocumentSymbol($0, at) }) }
    var flat: [LSP.WorkspaceSymbol] = []
    for symbol in symbols { symbol.flatten(into: &flat, container: nil, at) }
    return .value(flat)
  }
}

extension LSP.DocumentURI {
  /// The document with a fragment for a place in it, as editors read it: line and column from 1.
  init(_ uri: String, at position: LSP.Position) {
    self.init("\(uri)#L\(position.line + 1),\(position.character + 1)")
  }
}

extension LSP.DocumentSymbol {
  init(_ symbol: DocumentSymbol, _ at: DocumentRequest) {
    self.init(
      name: symbol.name, detail: symbol.detail.isEmpty ? nil : symbol.detail,
      kind: LSP.SymbolKind(symbol.kind),
      tags: symbol.isDeprecated ? [.deprecated] : nil, range: at.range(symbol.range),
      selectionRange: at.range(symbol.selection),
      children: symbol.children.isEmpty ? nil : symbol.children.map { LSP.DocumentSymbol($0, at) })
  }
}

extension DocumentSymbol {
  fileprivate func flatten(
    into flat: inout [LSP.WorkspaceSymbol], container: String?, _ at: DocumentRequest
  ) {
    flat.append(
      LSP.WorkspaceSymbol(
        name: name, kind: LSP.SymbolKind(kind), tags: isDeprecated ? [.deprecated] : nil,
        containerName: container, uri: at.document.uri, range: at.range(range)))
    for child in children { child.flatten(into: &flat, container: name, at) }
  }
}

extension LSP.SymbolKind {
  init(_ kind: DocumentSymbolKind) {
    switch kind {
    case .heading: self = .string
    case .claim: self = .number
    case .reference: self = .key
    case .base: self = .module
    case .class: self = .class
    case .unit: self = .constant
    case .source: self = .file
    case .property: self = .property
    case .entity: self = .object
    case .statement: self = .field
    }
  }
}
