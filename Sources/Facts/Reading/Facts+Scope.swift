// Which bases count: `facts` of a note, `bundledFacts` of a configuration.

/// The bases that count, by their number in the snapshot.
final class FactScope: Sendable {
  let isIncluded: [Bool]

  init(_ isIncluded: [Bool]) { self.isIncluded = isIncluded }
}

extension Facts {
  /// The names of all bases, each once, in the order in which they were layered.
  package var baseNames: [String] {
    var names: [String] = []
    for base in 0..<counts.bases {
      let name = baseName(base)
      if !name.isEmpty, !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// These facts restricted to the bases of those names, to units, and to the fences of notes. What was out of scope
  /// before stays so.
  package func scoped(to names: [String]) -> Facts { scoped { row, name in names.contains(name) } }

  /// These facts with no other bundled bases than those of the given names.
  package func scoped(toBundled names: [String]) -> Facts {
    scoped { row, name in row.isBundled == 0 || names.contains(name) }
  }

  private func scoped(_ includes: (BaseRow, String) -> Bool) -> Facts {
    var isIncluded: [Bool] = []
    for layer in layers {
      for index in 0..<layer.bases.count {
        let row = layer.row(layer.bases, index)
        let wasIncluded = scope.map {
          $0.isIncluded.indices.contains(isIncluded.count) && $0.isIncluded[isIncluded.count]
        }
        let name = layer.string(row.nameStart, row.nameLength)
        isIncluded.append(row.isAlwaysInScope != 0 || (wasIncluded != false && includes(row, name)))
      }
    }
    return scoped(to: isIncluded.contains(false) ? FactScope(isIncluded) : nil)
  }

  /// These facts with the scope of `lower`, which they are layered on; what is new is in scope, but for bases that
  /// `lower` excludes by name.
  func scoped(like lower: Facts) -> Facts {
    guard let old = lower.scope else { return self }
    let excluded = Set(
      old.isIncluded.indices.filter { !old.isIncluded[$0] }.map { baseName(UInt32($0)) })
    return scoped { row, name in row.isBundled == 0 ? !excluded.contains(name) : !excluded.contains(name) }
  }

  /// Whether the same bases count as in `other`, as far as can be told at once.
  package func hasScope(of other: Facts) -> Bool { scope === other.scope }

  /// Whether some record that declares or continues the symbol stands in a base that counts.
  @inline(__always)
  func isInScope(_ kind: SymbolKind, _ id: UInt32) -> Bool {
    scope == nil || isDeclaredInScope(kind, id)
  }

  private func isDeclaredInScope(_ kind: SymbolKind, _ id: UInt32) -> Bool {
    if kind == .unit { return true }
    return layers.contains { layer in
      let section = layer.declarations(kind)
      return layer.range(section, of: id, by: \.symbol).contains {
        isInScope(layer, at: layer.row(section, $0).start)
      }
    }
  }

  /// Whether the base that the file is part of counts; false for the number of no file.
  package func isInScope(file number: Int) -> Bool {
    guard let (layer, index) = file(number) else { return false }
    return isInScope(layer, at: layer.row(layer.files, index).textStart)
  }

  /// Whether the text at `start` stands in a base that counts.
  @inline(__always)
  func isInScope(_ layer: Layer, at start: UInt32) -> Bool {
    guard let scope else { return true }
    let base = Int(layer.row(layer.files, layer.file(at: start)).base)
    return scope.isIncluded.indices.contains(base) ? scope.isIncluded[base] : true
  }
}
