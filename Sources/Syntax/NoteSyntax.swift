// What the parser of notes finds, as flat values: blocks, references, claims and the expressions in their bodies.

/// What a block of a note is (spec 1, Blocks).
package enum NoteBlockKind: UInt8, Sendable {
  case frontMatter, heading, paragraph, listItem, quotation, code, factsFence, comment, sourceDefinition
  case thematicBreak, tableRow, blank
}

/// One block of a note: the unit of recovery, of reparsing and of cached findings.
///
/// All spans inside are relative to `start`; the blocks of a tree tile its text.
package struct NoteBlock: Equatable, Sendable {
  package var kind: NoteBlockKind
  /// The offset of the block's first byte in the note.
  package var start: Int
  package var length: Int
  package var nodes: [SyntaxNode] = []
  package var references: [ReferenceSyntax] = []
  package var claims: [ClaimSyntax] = []
  package var items: [BodyItem] = []
  package var expressions: [ExpressionNode] = []
  package var segments: [PathSegment] = []
  package var dimensions: [DimensionSyntax] = []
  package var citations: [CitationSyntax] = []
  package var ignores: [IgnoreSyntax] = []
  package var issues: [SyntaxIssue] = []
  /// Heading level 1 to 6 of a heading, the nesting depth of a list item or a quotation, else 0.
  package var level: UInt8 = 0
  /// The text inside a fence, a source definition's text, a heading's inline text; else empty.
  package var content: Span32 = .empty
  /// The id of a source definition, the info string of a fence; else empty.
  package var label: Span32 = .empty

  package init(kind: NoteBlockKind, start: Int, length: Int) {
    self.kind = kind
    self.start = start
    self.length = length
  }

  package var range: Range<Int> { start..<(start + max(0, length)) }
}

/// `[[target]]` or `[[target|shown text]]`.
package struct ReferenceSyntax: Hashable, Sendable {
  /// From the first bracket to the last.
  package var span: Span32
  package var target: Span32
  /// The shown text after `|`; empty when the target is shown.
  package var shown: Span32
  /// True where it stands as the subject or a value inside a body.
  package var isInBody: Bool

  package init(span: Span32, target: Span32, shown: Span32, isInBody: Bool) {
    self.span = span
    self.target = target
    self.shown = shown
    self.isInBody = isInBody
  }
}

/// One `[shown]{body}`, `[[target]]{body}`, `[shown](url){body}` or `{body}`.
package struct ClaimSyntax: Hashable, Sendable {
  package enum Form: UInt8, Sendable { case shown, reference, link, bare }
  package var form: Form
  /// The whole mark with its body.
  package var span: Span32
  /// The words between the brackets; empty for a bare body. For a reference the target or shown text.
  package var shown: Span32
  /// The text between the braces.
  package var body: Span32
  /// The index of the reference in `NoteBlock.references`, for a claim of that form.
  package var reference: UInt32?
  /// The address of a link claim; empty else.
  package var url: Span32
  /// The items of the body in `NoteBlock.items`.
  package var items: IndexRange
  /// The citations `[^id]` directly after the claim, in `NoteBlock.citations`.
  package var citations: IndexRange
  /// The plain text before the mark that may hold its modifiers: from the end of the mark before it, or from the
  /// start of the cell or block.
  package var before: Span32
  /// The plain text after the mark, up to the next mark or the end of the cell or block.
  package var after: Span32
  /// The claim in `NoteBlock.claims` whose shown text holds this one.
  package var parent: UInt32?

  package init(form: Form, span: Span32, shown: Span32, body: Span32) {
    self.form = form
    self.span = span
    self.shown = shown
    self.body = body
    self.url = .empty
    self.items = 0..<0
    self.citations = 0..<0
    self.before = .empty
    self.after = .empty
  }
}

package enum Standing: UInt8, Sendable { case former, current, then, incoming }
package enum Modality: UInt8, Sendable { case actual, planned, target, estimate, forecast, saidBy }
package enum Relation: UInt8, Sendable {
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual, about
}
package enum OptionName: UInt8, Sendable { case source, saidBy, reading, tolerance, note }

/// One item of a body, between semicolons.
package struct BodyItem: Hashable, Sendable {
  package enum Kind: UInt8, Sendable { case unbound, exempt, option, claim, malformed }
  package var kind: Kind
  package var span: Span32
  package var isNegated = false
  package var standing: Standing?
  package var modality: Modality = .actual
  /// The root of the claim's expression in `NoteBlock.expressions`.
  package var expression: UInt32?
  package var relation: Relation?
  /// The value after the relation, the value of an option, or the reason of an exemption.
  package var value: BodyValue?
  package var option: OptionName?

  package init(kind: Kind, span: Span32) {
    self.kind = kind
    self.span = span
  }
}

/// A value written in a body: after a relation, as a dimension's value, or as an option's.
package struct BodyValue: Hashable, Sendable {
  package enum Kind: UInt8, Sendable { case number, string, moment, id, target, yes, no }
  package var kind: Kind
  /// The whole value; for a string with its quotes, for a target with its brackets.
  package var span: Span32
  /// Of a number the digits with their sign; of a string or target what is inside; else as `span`.
  package var core: Span32
  /// The scale word (`k`, `m`, `bn`, `tn`) of a number as a power of ten, else 0.
  package var scale: UInt8 = 0
  /// The unit of a number; empty when none is written.
  package var unit: Span32 = .empty

  package init(kind: Kind, span: Span32, core: Span32) {
    self.kind = kind
    self.span = span
    self.core = core
  }
}

package enum ClaimFunction: UInt8, Sendable, CaseIterable {
  case growth, change, share, count, sum, age, start, end, when
}

/// A node of an expression. Operands stand before their operator in the array.
package struct ExpressionNode: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case literal(BodyValue)
    case path(PathSyntax)
    /// The arguments are the roots `firstArgument`, then each `ExpressionNode.sibling`. `count(p, dimension: v)`
    /// carries its filter in `filter`, `start(p, v)` its value in `value`.
    case call(ClaimFunction, firstArgument: UInt32?, filter: IndexRange, value: BodyValue?)
    case negate(UInt32)
    case add(UInt32, UInt32)
    case subtract(UInt32, UInt32)
    case multiply(UInt32, UInt32)
    case divide(UInt32, UInt32)
  }
  package var kind: Kind
  package var span: Span32
  /// The next argument of the same call.
  package var sibling: UInt32?

  package init(kind: Kind, span: Span32) {
    self.kind = kind
    self.span = span
  }
}

/// `subject.property(dimension: value).property @ time`.
package struct PathSyntax: Hashable, Sendable {
  package enum SubjectKind: UInt8, Sendable { case none, id, target }
  package var subjectKind: SubjectKind
  /// The id, or what is inside `[[ ]]`.
  package var subject: Span32
  /// The properties in `NoteBlock.segments`, at least one.
  package var segments: IndexRange
  package var time: TimeSyntax?

  package init(subjectKind: SubjectKind, subject: Span32, segments: IndexRange, time: TimeSyntax? = nil) {
    self.subjectKind = subjectKind
    self.subject = subject
    self.segments = segments
    self.time = time
  }
}

/// `.property(dimension: value, …)`.
package struct PathSegment: Hashable, Sendable {
  package var property: Span32
  /// In `NoteBlock.dimensions`.
  package var dimensions: IndexRange

  package init(property: Span32, dimensions: IndexRange) {
    self.property = property
    self.dimensions = dimensions
  }
}

package struct DimensionSyntax: Hashable, Sendable {
  package var name: Span32
  package var value: BodyValue

  package init(name: Span32, value: BodyValue) {
    self.name = name
    self.value = value
  }
}

/// What stands after `@`.
package struct TimeSyntax: Hashable, Sendable {
  package enum Kind: UInt8, Sendable { case now, moment, interval }
  package var kind: Kind
  package var span: Span32
  /// The moment, or the start of the interval; empty when open.
  package var lower: Span32
  /// The end of the interval; empty when open.
  package var upper: Span32

  package init(kind: Kind, span: Span32, lower: Span32, upper: Span32) {
    self.kind = kind
    self.span = span
    self.lower = lower
    self.upper = upper
  }
}

/// `[^id]`.
package struct CitationSyntax: Hashable, Sendable {
  package var span: Span32
  package var id: Span32

  package init(span: Span32, id: Span32) {
    self.span = span
    self.id = id
  }
}

/// `%% ignore-next: …`, `%% ignore: …`, `%% ignore-file: …`.
package struct IgnoreSyntax: Hashable, Sendable {
  package enum Scope: UInt8, Sendable { case next, line, file }
  package var scope: Scope
  /// From `%%` to the end of the line.
  package var span: Span32
  /// The comma-separated codes, trimmed.
  package var codes: Span32
  /// The text after ` -- `; empty when there is none.
  package var reason: Span32

  package init(scope: Scope, span: Span32, codes: Span32, reason: Span32) {
    self.scope = scope
    self.span = span
    self.codes = codes
    self.reason = reason
  }
}

/// A mistake that the parser found, with the smallest useful span.
package struct SyntaxIssue: Hashable, Sendable {
  package enum Kind: UInt8, Sendable {
    case unclosedMark, unclosedBlock, malformedClaim, nestedClaim, limitReached, ignoreWithoutCode
    case malformedLine, unknownField, invalidUTF8
  }
  package var kind: Kind
  package var span: Span32
  /// What was expected at the place, ready to print: "a property after \".\"".
  package var expected: SyntaxExpectation

  package init(kind: Kind, span: Span32, expected: SyntaxExpectation) {
    self.kind = kind
    self.span = span
    self.expected = expected
  }
}
