// The `derive` fields of properties, parsed once for a snapshot: expressions over paths that begin with ".".
import Synchronization
import Syntax

/// A property's `derive` as an expression, with the text its spans point into.
package struct PropertyDerivation: Sendable {
  package var property: PropertyID
  package var text: [UInt8]
  package var expression: ExpressionSyntax
  /// The root in `expression.expressions`.
  package var root: UInt32
}

extension Facts {
  /// All derivations that can be read, ascending by property. Parsed at the first call; O(1) after that.
  package var derivations: [PropertyDerivation] {
    derivationCache.value { derivedProperties.compactMap(parsedDerivation) }
  }

  /// The derivation of `property`; nil when it has none or it cannot be read.
  package func derivation(of property: PropertyID) -> PropertyDerivation? {
    let all = derivations
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle].property.raw < property.raw { low = middle + 1 } else { high = middle }
    }
    return low < all.count && all[low].property == property ? all[low] : nil
  }

  /// The properties in scope whose derivation speaks of `property`, ascending.
  package func propertiesDerived(from property: PropertyID) -> [PropertyID] {
    inScope(
      layers.flatMap { layer in
        layer.range(layer.derivations, of: property.raw, by: \.key).map {
          layer.row(layer.derivations, $0).value
        }
      })
  }

  /// The properties in scope that have a derivation, ascending; a base of a million statements is not walked for it.
  private var derivedProperties: [PropertyID] {
    inScope(
      layers.flatMap { layer in
        (0..<layer.derivations.count).map { layer.row(layer.derivations, $0).value }
      })
  }

  private func inScope(_ ids: [UInt32]) -> [PropertyID] {
    Set(ids).sorted().filter { isInScope(.property, $0) }.map { PropertyID(raw: $0) }
  }

  /// Reads what is read once and kept, so that threads need not wait for each other.
  package func prepareForThreads() { _ = derivations }

  private func parsedDerivation(of property: PropertyID) -> PropertyDerivation? {
    guard let (layer, row) = row(property), row.derivationLength > 0 else { return nil }
    let text = Array(layer.string(row.derivationStart, row.derivationLength).utf8)
    let expression = ExpressionSyntax(parsing: text, in: 0..<text.count)
    guard let root = expression.root else { return nil }
    return PropertyDerivation(property: property, text: text, expression: expression, root: root)
  }
}

/// Holds the parsed derivations of one snapshot, shared by its copies.
final class DerivationCache: Sendable {
  private let stored = Mutex<[PropertyDerivation]?>(nil)

  func value(_ make: () -> [PropertyDerivation]) -> [PropertyDerivation] {
    stored.withLock { stored in
      if let stored { return stored }
      let made = make()
      stored = made
      return made
    }
  }
}
