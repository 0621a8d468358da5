// What the parser of notes finds, as flat values: blocks, references, claims and the expressions in their bodies.

/// What a block of a note is (spec 1, Blocks).
public enum NoteBlockKind: UInt8, Sendable {
  case frontMatter, heading, paragraph, listItem, quotation, code, factsFence, comment, sourceDefinition
  case thematicBreak, tableRow, blank
}

/// One block of a note: the unit of recovery, of reparsing and of cached findings.
///
/// All spans inside are relative to `start`; the blocks of a tree tile its text.
public struct NoteBlock: Equatable, Sendable {
  public var kind: NoteBlockKind
  /// The offset of the block's first byte in the note.
  public var start: Int
  public var length: Int
  public var nodes: [SyntaxNode] = []
  public var references: [ReferenceSyntax] = []
  public var claims: [ClaimSyntax] = []
  public var items: [BodyItem] = []
  public var expressions: [ExpressionNode] = []
  public var segments: [PathSegment] = []
  public var dimensions: [DimensionSyntax] = []
  public var citations: [CitationSyntax] = []
  public var ignores: [IgnoreSyntax] = []
  public var issues: [SyntaxIssue] = []
  /// Heading level 1 to 6 of a heading, the nesting depth of a list item or a quotation, else 0.
  public var level: UInt8 = 0
  /// Whether a comment stands in it beside other text.
  public var hasComments = false
  /// The text inside a fence, a source definition's text, a heading's inline text; else empty.
  public var content: Span32 = .empty
  /// The id of a source definition, the info string of a fence; else empty.
  public var label: Span32 = .empty

  public init(kind: NoteBlockKind, start: Int, length: Int) {
    self.kind = kind
    self.start = start
    self.length = length
  }

  public var range: Range<Int> { start..<(start + max(0, length)) }
}

/// `[[target]]` or `[[target|shown text]]`.
public struct ReferenceSyntax: Hashable, Sendable {
  /// From the first bracket to the last.
  public var span: Span32
  public var target: Span32
  /// The shown text after `|`; empty when the target is shown.
  public var shown: Span32
  /// True where it stands as the subject or a value inside a body.
  public var isInBody: Bool

  public init(span: Span32, target: Span32, shown: Span32, isInBody: Bool) {
    self.span = span
    self.target = target
    self.shown = shown
    self.isInBody = isInBody
  }
}

/// One `[shown]{body}`, `[[target]]{body}`, `[shown](url){body}` or `{body}`.
public struct ClaimSyntax: Hashable, Sendable {
  public enum Form: UInt8, Sendable { case shown, reference, link, bare }
  public var form: Form
  /// The whole mark with its body.
  public var span: Span32
  /// The words between the brackets; empty for a bare body. For a reference the target or shown text.
  public var shown: Span32
  /// The text between the braces.
  public var body: Span32
  /// The index of the reference in `NoteBlock.references`, for a claim of that form.
  public var reference: UInt32?
  /// The address of a link claim; empty else.
  public var url: Span32
  /// The items of the body in `NoteBlock.items`.
  public var items: IndexRange
  /// The citations `[^id]` directly after the claim, in `NoteBlock.citations`.
  public var citations: IndexRange
  /// The claim in `NoteBlock.claims` whose shown text holds this one.
  public var parent: UInt32?

  public init(form: Form, span: Span32, shown: Span32, body: Span32) {
    self.form = form
    self.span = span
    self.shown = shown
    self.body = body
    self.url = .empty
    self.items = 0..<0
    self.citations = 0..<0
  }
}

public enum Standing: UInt8, Sendable { case former, current, then, incoming }
public enum Modality: UInt8, Sendable { case actual, planned, target, estimate, forecast, saidBy }
public enum Relation: UInt8, Sendable {
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual, about
}
public enum OptionName: UInt8, Sendable { case source, saidBy, reading, tolerance, note }

/// One item of a body, between semicolons.
public struct BodyItem: Hashable, Sendable {
  public enum Kind: UInt8, Sendable { case unbound, exempt, option, claim, malformed }
  public var kind: Kind
  public var span: Span32
  public var isNegated = false
  public var standing: Standing?
  public var modality: Modality = .actual
  /// The root of the claim's expression in `NoteBlock.expressions`.
  public var expression: UInt32?
  public var relation: Relation?
  /// The value after the relation, the value of an option, or the reason of an exemption.
  public var value: BodyValue?
  public var option: OptionName?

  public init(kind: Kind, span: Span32) {
    self.kind = kind
    self.span = span
  }
}

/// A value written in a body: after a relation, as a dimension's value, or as an option's.
public struct BodyValue: Hashable, Sendable {
  public enum Kind: UInt8, Sendable { case number, string, moment, id, target, yes, no }
  public var kind: Kind
  /// The whole value; for a string with its quotes, for a target with its brackets.
  public var span: Span32
  /// Of a number the digits with their sign; of a string or target what is inside; else as `span`.
  public var core: Span32
  /// The scale word (`k`, `m`, `bn`, `tn`) of a number as a power of ten, else 0.
  public var scale: UInt8 = 0
  /// The unit of a number; empty when none is written.
  public var unit: Span32 = .empty

  public init(kind: Kind, span: Span32, core: Span32) {
    self.kind = kind
    self.span = span
    self.core = core
  }
}

public enum ClaimFunction: UInt8, Sendable, CaseIterable {
  case growth, change, share, count, sum, age, start, end, when
}

/// A node of an expression. Operands stand before their operator in the array.
public struct ExpressionNode: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
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
  public var kind: Kind
  public var span: Span32
  /// The next argument of the same call.
  public var sibling: UInt32?

  public init(kind: Kind, span: Span32) {
    self.kind = kind
    self.span = span
  }
}

/// `subject.property(dimension: value).property @ time`.
public struct PathSyntax: Hashable, Sendable {
  public enum SubjectKind: UInt8, Sendable { case none, id, target }
  public var subjectKind: SubjectKind
  /// The id, or what is inside `[[ ]]`.
  public var subject: Span32
  /// The properties in `NoteBlock.segments`, at least one.
  public var segments: IndexRange
  public var time: TimeSyntax?

  public init(subjectKind: SubjectKind, subject: Span32, segments: IndexRange, time: TimeSyntax? = nil) {
    self.subjectKind = subjectKind
    self.subject = subject
    self.segments = segments
    self.time = time
  }
}

/// `.property(dimension: value, …)`.
public struct PathSegment: Hashable, Sendable {
  public var property: Span32
  /// In `NoteBlock.dimensions`.
  public var dimensions: IndexRange

  public init(property: Span32, dimensions: IndexRange) {
    self.property = property
    self.dimensions = dimensions
  }
}

public struct DimensionSyntax: Hashable, Sendable {
  public var name: Span32
  public var value: BodyValue

  public init(name: Span32, value: BodyValue) {
    self.name = name
    self.value = value
  }
}

/// What stands after `@`.
public struct TimeSyntax: Hashable, Sendable {
  public enum Kind: UInt8, Sendable { case now, moment, interval }
  public var kind: Kind
  public var span: Span32
  /// The moment, or the start of the interval; empty when open.
  public var lower: Span32
  /// The end of the interval; empty when open.
  public var upper: Span32

  public init(kind: Kind, span: Span32, lower: Span32, upper: Span32) {
    self.kind = kind
    self.span = span
    self.lower = lower
    self.upper = upper
  }
}

/// `[^id]`.
public struct CitationSyntax: Hashable, Sendable {
  public var span: Span32
  public var id: Span32

  public init(span: Span32, id: Span32) {
    self.span = span
    self.id = id
  }
}

/// `%% ignore-next: …`, `%% ignore: …`, `%% ignore-file: …`.
public struct IgnoreSyntax: Hashable, Sendable {
  public enum Scope: UInt8, Sendable { case next, line, file }
  public var scope: Scope
  /// From `%%` to the end of the line.
  public var span: Span32
  /// The comma-separated codes, trimmed.
  public var codes: Span32
  /// The text after ` -- `; empty when there is none.
  public var reason: Span32

  public init(scope: Scope, span: Span32, codes: Span32, reason: Span32) {
    self.scope = scope
    self.span = span
    self.codes = codes
    self.reason = reason
  }
}

/// A mistake that the parser found, with the smallest useful span.
public struct SyntaxIssue: Hashable, Sendable {
  public enum Kind: UInt8, Sendable {
    case unclosedMark, unclosedBlock, malformedClaim, nestedClaim, limitReached, ignoreWithoutCode
    case malformedLine, unknownField, invalidUTF8
    /// A comment that begins almost as an ignore does.
    case misspelledIgnore
  }
  public var kind: Kind
  public var span: Span32
  /// What was expected at the place, ready to print: "a property after \".\"".
  public var expected: SyntaxExpectation

  public init(kind: Kind, span: Span32, expected: SyntaxExpectation) {
    self.kind = kind
    self.span = span
    self.expected = expected
  }
}
