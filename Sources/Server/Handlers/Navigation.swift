// Definitions and their family, highlights, linked editing.
import EditorFeatures
import Facts
import JSON
import JSONRPC
import LanguageServerProtocol
import TextModel

extension ServerState {
  mutating func definition(_ request: Request) throws(ResponseError) -> Reply {
    let params: LSP.PositionParams = try request.read()
    let at = try look(at: params.uri)
    let offset = at.offset(params.position)
    let navigation: Navigation?
    let hasLinks: Bool
    switch (request.method, at.view) {
    case (.declaration, .note(let view)): navigation = view.declaration(at: offset)
    case (.declaration, .facts(let view)): navigation = view.declaration(at: offset)
    case (.typeDefinition, .note(let view)): navigation = view.typeDefinition(at: offset)
    case (.typeDefinition, .facts(let view)): navigation = view.typeDefinition(at: offset)
    case (.implementation, .note(let view)): navigation = view.implementation(at: offset)
    case (.implementation, .facts(let view)): navigation = view.implementation(at: offset)
    case (_, .note(let view)): navigation = view.definition(at: offset)
    case (_, .facts(let view)): navigation = view.definition(at: offset)
    case (_, .none): navigation = nil
    }
    switch request.method {
    case .declaration: hasLinks = client.declarationLinks
    case .typeDefinition: hasLinks = client.typeDefinitionLinks
    case .implementation: hasLinks = client.implementationLinks
    default: hasLinks = client.definitionLinks
    }
    guard let navigation else { return .null }
    let targets = navigation.targets.compactMap { target in
      location(of: target.place, at).map { (whole: $0, name: nameLocation(of: target.place, at) ?? $0) }
    }
    if targets.isEmpty { return .null }
    guard hasLinks else { return .value(LSP.Locations.locations(targets.map(\.name))) }
    let origin = at.range(navigation.origin)
    return .value(
      LSP.Locations.links(
        targets.map { target in
          LSP.LocationLink(
            originSelectionRange: origin, targetURI: target.whole.uri, targetRange: target.whole.range,
            targetSelectionRange: target.name.range)
        }))
  }

  /// Where a record has its id, so that the next question is about what is there; nil for anything else.
  private func nameLocation(of place: NavigationTarget.Place, _ at: DocumentRequest) -> LSP.Location? {
    switch place {
    case .here(let range): return at.source.bytes.recordID(at: range).flatMap { location(of: .here($0), at) }
    case .fact(let whole):
      let start = whole.range.lowerBound
      let header = encoder.places.facts.text(ofFile: whole.file, in: whole.range)
      guard let id = header.recordID(at: 0..<header.count) else { return nil }
      let range = (start + id.lowerBound)..<(start + id.upperBound)
      return location(of: .fact(FactLocation(file: whole.file, range: range)), at)
    }
  }

  private func location(of place: NavigationTarget.Place, _ at: DocumentRequest) -> LSP.Location? {
    switch place {
    case .here(let range): return LSP.Location(uri: at.document.uri, range: at.range(range))
    case .fact(let location):
      return encoder.places.location(of: location, in: encoding)
    }
  }

  mutating func documentHighlight(_ request: Request) throws(ResponseError) -> Reply {
    let params: LSP.PositionParams = try request.read()
    let at = try look(at: params.uri)
    let offset = at.offset(params.position)
    let highlights: [DocumentHighlight]
    switch at.view {
    case .note(let view): highlights = view.documentHighlights(at: offset)
    case .facts(let view): highlights = view.documentHighlights(at: offset)
    case .none: highlights = []
    }
    return .value(
      highlights.map {
        LSP.DocumentHighlight(range: at.range($0.range), kind: $0.isDeclaration ? .write : .read)
      })
  }

  mutating func linkedEditingRange(_ request: Request) throws(ResponseError) -> Reply {
    let params: LSP.PositionParams = try request.read()
    let at = try look(at: params.uri)
    let offset = at.offset(params.position)
    let ranges: [Range<Int>]
    switch at.view {
    case .note(let view): ranges = view.linkedEditingRanges(at: offset)
    case .facts(let view): ranges = view.linkedEditingRanges(at: offset)
    case .none: ranges = []
    }
    if ranges.count < 2 { return .null }
    return .value(LSP.LinkedEditingRanges(ranges: ranges.map { at.range($0) }))
  }
}

extension [UInt8] {
  /// The word after the one that a record begins with, which is its kind.
  fileprivate func recordID(at header: Range<Int>) -> Range<Int>? {
    let header = header.clamped(to: 0..<count)
    let kinds = ["entity ", "property ", "class ", "unit ", "source ", "base "]
    guard let kind = kinds.first(where: { self[header].starts(with: $0.utf8) }) else { return nil }
    let rest = self[header].dropFirst(kind.utf8.count).drop { $0 == 0x20 }
    let id = rest.prefix { $0 > 0x20 }
    return id.isEmpty ? nil : id.startIndex..<id.endIndex
  }
}
