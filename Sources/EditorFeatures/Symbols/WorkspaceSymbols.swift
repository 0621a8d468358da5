// Entities, properties, sources and classes of all fact bases by name.
import Facts

/// Something of the workspace that a name finds.
package struct WorkspaceSymbol: Hashable, Sendable {
  package var name: String
  package var kind: DocumentSymbolKind
  /// The class of an entity, the kind of thing else.
  package var container: String
  package var symbol: FactSymbol
  /// Where it is declared first; the file of a bundled base too.
  package var location: FactLocation
}

extension Facts {
  /// What begins with `query`, ignoring case and accents, what the workspace itself declares first; at most `limit`.
  /// O(all names).
  package func workspaceSymbols(matching query: String, limit: Int = 200) -> [WorkspaceSymbol] {
    let query = Array(query.utf8)
    let files = files
    var found: [(isBundled: Bool, rank: Int, symbol: WorkspaceSymbol)] = []
    func add(
      _ name: String, _ rank: Int, _ kind: DocumentSymbolKind, _ container: String, _ symbol: FactSymbol,
      _ locations: [FactLocation]
    ) {
      // A record of the workspace is preferred to the bundled one that it continues.
      let isOwn: (FactLocation) -> Bool = { files.indices.contains($0.file) && !files[$0.file].isBundled }
      guard let location = locations.first(where: isOwn) ?? locations.first else { return }
      found.append(
        (
          !isOwn(location), rank,
          WorkspaceSymbol(name: name, kind: kind, container: container, symbol: symbol, location: location)
        ))
    }
    for match in entities(beginning: query, limit: limit).matches {
      add(
        label(of: match.id), match.rank, .entity, className(of: match.id), .entity(match.id),
        locations(of: match.id))
    }
    for match in properties(beginning: query, limit: limit).matches {
      add(id(of: match.id), match.rank, .property, "property", .property(match.id), locations(of: match.id))
    }
    for match in sources(beginning: query, limit: limit).matches {
      add(id(of: match.id), match.rank, .source, "source", .source(match.id), locations(of: match.id))
    }
    for match in classes(beginning: query, limit: limit).matches {
      add(id(of: match.id), match.rank, .class, "class", .class(match.id), locations(of: match.id))
    }
    let sorted = found.sorted {
      ($0.isBundled ? 1 : 0, $0.rank, $0.symbol.name) < ($1.isBundled ? 1 : 0, $1.rank, $1.symbol.name)
    }
    return sorted.prefix(limit).map(\.symbol)
  }
}
