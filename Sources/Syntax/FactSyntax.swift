// What the parser of fact bases finds, as flat values: records, their fields, statements and qualifiers.

package enum FactRecordKind: UInt8, Sendable {
  case base, `class`, unit, source, property, entity
  /// Blank lines and comments between records, and lines that begin no record.
  case other
}

/// A header line in column 1 with its indented fields: the unit of recovery and reparsing. Spans are relative to `start`.
package struct FactRecord: Sendable {
  package var kind: FactRecordKind
  package var start: Int
  package var length: Int
  package var nodes: [SyntaxNode] = []
  /// The header line without its comment and terminator; empty when the record has none.
  package var header: Span32 = .empty
  /// The id after the kind; empty when missing.
  package var id: Span32 = .empty
  /// The class (of a class or entity), the kind (of a unit); empty when none is written.
  package var parent: Span32 = .empty
  /// The quoted names of the header, in `strings`.
  package var labels: IndexRange = 0..<0
  package var fields: [FactField] = []
  package var dimensions: [FactDimension] = []
  package var qualifiers: [FactQualifier] = []
  package var strings: [FactString] = []
  package var issues: [SyntaxIssue] = []

  package init(kind: FactRecordKind, start: Int, length: Int) {
    self.kind = kind
    self.start = start
    self.length = length
  }

  package var range: Range<Int> { start..<(start + max(0, length)) }

  /// From the header to the end of the last readable field, without the comments and blank lines after it.
  package var contentRange: Range<Int> {
    let last = max(header.end, fields.last?.span.end ?? 0)
    return start..<(start + max(0, min(Int(last), length)))
  }
}

/// A quoted string with its language tag, or an address between `<` and `>`.
package struct FactString: Hashable, Sendable {
  package var span: Span32
  /// Inside the quotes, escapes not yet resolved.
  package var content: Span32
  package var hasEscapes: Bool
  /// The tag after `@`; empty when none is written.
  package var language: Span32

  package init(span: Span32, content: Span32, hasEscapes: Bool, language: Span32) {
    self.span = span
    self.content = content
    self.hasEscapes = hasEscapes
    self.language = language
  }
}

/// One indented line: a statement of an entity, or a field of any record.
package struct FactField: Hashable, Sendable {
  /// The line without its terminator and without a comment at its end.
  package var span: Span32
  package var name: Span32
  /// In `FactRecord.dimensions`.
  package var dimensions: IndexRange
  package var value: FactValue
  /// In `FactRecord.qualifiers`, in the order written.
  package var qualifiers: IndexRange
  /// For fields of other records than entities, and for an entity's own fields: the rest of the line after the name,
  /// to be read by the field's own rule.
  package var rest: Span32
  /// The quoted strings and `<addresses>` of the line that are not part of a qualifier, in `FactRecord.strings`.
  package var strings: IndexRange = 0..<0

  package init(span: Span32, name: Span32) {
    self.span = span
    self.name = name
    self.dimensions = 0..<0
    self.value = FactValue(kind: .missing, span: .empty)
    self.qualifiers = 0..<0
    self.rest = .empty
  }
}

package struct FactDimension: Hashable, Sendable {
  package var name: Span32
  package var value: Span32

  package init(name: Span32, value: Span32) {
    self.name = name
    self.value = value
  }
}

/// The value of a statement by its shape; the property's datatype says what a bare number or date-like word is.
package struct FactValue: Hashable, Sendable {
  package enum Kind: UInt8, Sendable {
    /// `151939 vehicle`, `57.9 bn EUR`, `±`, `~`, `=`, bounds and ranges; also `1899` and `2019..2021`.
    case number
    /// A date that is no number: `2023-05-30`, `2025-Q3`, `FY2025`, `2019..`, `..2019`, `~2020-05`. Each date in it
    /// is one of the calendar; `numeral` and `upper` hold them without `~`.
    case date
    case word
    /// In `FactRecord.strings` at `string`.
    case text
    case yes, no, unknown, none
    case missing
  }
  package enum Comparison: UInt8, Sendable {
    case none, exactly, about, greater, greaterOrEqual, less, lessOrEqual
  }
  package var kind: Kind
  package var span: Span32
  package var comparison: Comparison = .none
  /// The digits with sign and `_`; of a range its lower end (empty when open).
  package var numeral: Span32 = .empty
  /// The upper end of a range; empty when there is none.
  package var upper: Span32 = .empty
  package var isRange = false
  /// The digits after `±`.
  package var margin: Span32 = .empty
  /// The scale word as a power of ten: 3, 6, 9, 12 or 0.
  package var scale: UInt8 = 0
  package var unit: Span32 = .empty
  package var string: UInt32 = 0

  package init(kind: Kind, span: Span32) {
    self.kind = kind
    self.span = span
  }
}

/// What stands after a statement's value.
package struct FactQualifier: Hashable, Sendable {
  package enum Kind: UInt8, Sendable {
    case at, from, until, asOf, recorded, planned, target, estimate, forecast, saidBy, preferred, deprecated
    case reference, name, note
  }
  package var kind: Kind
  package var span: Span32
  /// The date, entity, source id or name; `unknown` after `until` is kept as written.
  package var value: Span32
  /// Of a reference the locator between the source and the quotation; empty when none.
  package var locator: Span32 = .empty
  /// The quotation of a reference, the reason of a deprecation, the text of a note: in `FactRecord.strings`.
  package var string: UInt32?

  package init(kind: Kind, span: Span32, value: Span32) {
    self.kind = kind
    self.span = span
    self.value = value
  }
}
