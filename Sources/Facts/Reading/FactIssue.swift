// What compiling finds wrong in facts (spec 4, The fact base), before anyone words it.

/// The rule that an issue breaks; the raw value is part of the prepared form.
package enum FactIssueKind: UInt16, Hashable, Sendable, CaseIterable {
  case syntax, duplicateId
  case unknownClass, unknownProperty, unknownEntity, unknownUnit, unknownSource
  case valueOutOfSchema, missingQualifier, invertedInterval, overlappingValidity, inconsistentDuplicate
  case completeDuplicate, cyclicDerivation, cyclicClass, missingSource, limitReached, tooFewSources
  case nonSpecificLocator, inverseMissing, unusedEntity, excessDigits
}

/// What exactly is wrong, for the wording; `FactIssue.operand` means what is said here.
package enum FactIssueDetail: UInt16, Hashable, Sendable, CaseIterable {
  case none
  /// `syntax`: the operand is a `SyntaxExpectation`.
  case expectation
  /// `syntax`: bytes that are no UTF-8; the operand is a `SyntaxExpectation`.
  case encoding
  /// `duplicate-id`: a record, a statement, the same identifier of two entities, or another class than before.
  case record, statement, identifier, otherClass
  /// `value-out-of-schema`; the operand is the property.
  case datatype, unit, kind, belowMinimum, aboveMaximum, pattern, notOneOf, notInteger, valueClass,
    subjectClass
  case dimension
  /// `value-out-of-schema` and `syntax`: a field of a class, unit, source or property that cannot be read.
  case field
  /// An unknown field, probably a slip.
  case unknownField
  /// `inverted-interval`: validity, a range of values, a period, the limits of a property.
  case validity, range, period, limits
  /// `limit-reached`: digits, dimensions or references of a statement, findings of a kind, the text as a whole.
  case digits, dimensions, references, findings, size
  /// `too-few-sources`: the operand is how many the property asks for.
  case sources
  /// `excess-digits`: finer than the smallest unit of the currency; more digits than anybody measures.
  case minorUnit, significance
  /// `duplicate-id`: another kind of a unit, another label, another datatype or temporality than before.
  case otherKind, otherLabel, otherField
}

/// One finding in a fact base.
package struct FactIssue: Hashable, Sendable {
  package var kind: FactIssueKind
  package var detail: FactIssueDetail
  package var location: FactLocation
  /// The other statement or record; nil where there is none.
  package var related: FactLocation?
  /// The words at the location.
  package var words: String
  /// The property the finding is about; nil where it is about none.
  package var property: PropertyID?
  package var operand: Int

  package init(
    kind: FactIssueKind, detail: FactIssueDetail, location: FactLocation, related: FactLocation? = nil,
    words: String = "", property: PropertyID? = nil, operand: Int = 0
  ) {
    self.kind = kind
    self.detail = detail
    self.location = location
    self.related = related
    self.words = words
    self.property = property
    self.operand = operand
  }
}

extension Facts {
  /// All findings of all layers, in or out of scope, by file and place.
  package var issues: [FactIssue] { layers.indices.flatMap { issues(ofLayer: $0) } }

  /// The findings of the topmost image alone.
  package var topIssues: [FactIssue] { layers.isEmpty ? [] : issues(ofLayer: layers.count - 1) }

  private func issues(ofLayer number: Int) -> [FactIssue] {
    let layer = layers[number]
    return (0..<layer.issues.count).compactMap { index in
      let row = layer.row(layer.issues, index)
      guard let kind = FactIssueKind(rawValue: row.kind) else { return nil }
      var issue = FactIssue(
        kind: kind, detail: FactIssueDetail(rawValue: row.detail) ?? .none,
        location: location(number, row.start, row.length),
        words: layer.string(row.start, min(row.length, 200)),
        operand: Int(row.operand))
      if row.relatedLayer > 0, layers.indices.contains(Int(row.relatedLayer) - 1) {
        issue.related = location(Int(row.relatedLayer) - 1, row.relatedStart, row.relatedLength)
      }
      if row.property > 0 { issue.property = PropertyID(raw: row.property &- 1) }
      return issue
    }
  }

  /// The place of a text of the layer in its file.
  func location(_ layerNumber: Int, _ start: UInt32, _ length: UInt32) -> FactLocation {
    location(layers[layerNumber], start, length)
  }

  func location(_ layer: Layer, _ start: UInt32, _ length: UInt32) -> FactLocation {
    let index = layer.file(at: start)
    let file = layer.row(layer.files, index)
    var offset = Int(file.fileOffset) + Int(start) - Int(min(start, file.textStart))
    if file.isFence != 0 { offset += startOfFence(index) }
    return FactLocation(file: Int(layer.base.files) + index, range: offset..<(offset + Int(length)))
  }
}
