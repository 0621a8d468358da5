// The fields that each kind of record has, but for the statements of entities.

package enum FactFieldNames {
  /// The names of the fields of a record of `kind`, those of spec 2 first; of an entity its own fields.
  package static func names(of kind: FactRecordKind) -> [StaticString] {
    switch kind {
    case .base: base
    case .class: `class`
    case .unit: unit
    case .source: source
    case .property: property
    case .entity: entity
    case .other: []
    }
  }

  private static let base: [StaticString] = [
    "version", "license", "attribution", "publisher", "url", "describe", "note",
  ]
  private static let `class`: [StaticString] = ["alias", "short", "describe", "same-as", "note"]
  private static let unit: [StaticString] = [
    "factor", "offset", "ucum", "alias", "symbol", "preferred-symbol", "code", "numeric", "minor-units",
    "status",
    "describe", "same-as", "note",
  ]
  private static let source: [StaticString] = [
    "publisher", "published", "retrieved", "url", "tier", "author", "title", "language", "archived",
    "license",
    "attribution", "alias", "describe", "note",
  ]
  private static let property: [StaticString] = [
    "datatype", "unit", "kind", "value", "subject", "temporal", "single", "integer", "dimensions", "min",
    "max",
    "pattern", "one-of", "inverse", "symmetric", "closed", "unique", "source-min", "review-every", "derive",
    "describe", "alias", "signed", "same-as", "note",
  ]
  private static let entity: [StaticString] = [
    "alias", "short", "former-name", "describe", "same-as", "fiscal-year-start", "complete",
  ]
}

extension Span<UInt8> {
  /// True if the bytes of `range` are one of the names.
  func isOne(of names: [StaticString], _ range: Range<Int>) -> Bool {
    names.contains { name in
      guard name.utf8CodeUnitCount == range.count else { return false }
      return name.withUTF8Buffer { bytes in
        (0..<bytes.count).allSatisfy { byte(range.lowerBound + $0) == bytes[$0] }
      }
    }
  }
}
