// A path whose names have been looked up, and what can go wrong in the looking.
import Facts
import Quantities
import Syntax

/// The time a path asks for.
enum BoundTime: Hashable {
  case none
  case now
  case moment(Moment, DayInterval)
  case interval(DayInterval, from: Moment?, to: Moment?)

  var days: DayInterval? {
    switch self {
    case .none, .now: nil
    case .moment(_, let days): days
    case .interval(let days, _, _): days
    }
  }
}

/// `subject.property(dimensions) @ time` with every name found.
///
/// A class, as `ClaimWork` is: each step of a judgement asks for some part of it, and a struct of this size would be
/// copied each time.
final class BoundPath: Sendable {
  let subject: EntityID
  /// The other subjects, when an earlier step of the path has several values.
  let otherSubjects: [EntityID]
  let property: Property
  /// Nil when no statement anywhere has this combination.
  let dimensions: DimensionsID?
  let time: BoundTime
  let span: Span32

  init(
    subject: EntityID, otherSubjects: [EntityID] = [], property: Property, dimensions: DimensionsID?,
    time: BoundTime, span: Span32
  ) {
    self.subject = subject
    self.otherSubjects = otherSubjects
    self.property = property
    self.dimensions = dimensions
    self.time = time
    self.span = span
  }

  var subjects: Few<EntityID> { Few(subject, otherSubjects) }

  /// The same with another time, or of another property.
  func with(property: Property? = nil, time: BoundTime? = nil) -> BoundPath {
    BoundPath(
      subject: subject, otherSubjects: otherSubjects, property: property ?? self.property,
      dimensions: dimensions, time: time ?? self.time, span: span)
  }

  func with(dimensions: DimensionsID?) -> BoundPath {
    BoundPath(
      subject: subject, otherSubjects: otherSubjects, property: property, dimensions: dimensions, time: time,
      span: span)
  }
}

/// Why an expression has no value to compare with. Spans are relative to the text that holds the expression.
enum EvaluationFailure: Error {
  /// A name or a form that cannot be bound; the code says which.
  case binding(VerdictCode, Span32)
  /// The path is bound, but no statement applies.
  case absent(BoundPath)
  case code(Verdict, VerdictCode, Span32)
}

/// An expression's flat arrays with the text they point into: a note's block, or a property's derivation.
struct ExpressionScope {
  var text: [UInt8]
  /// The offset in `text` that spans are relative to.
  var base: Int
  var expressions: [ExpressionNode]
  var segments: [PathSegment]
  var dimensions: [DimensionSyntax]

  func range(_ span: Span32) -> Range<Int> {
    let lower = min(base &+ Int(span.start), text.count)
    return lower..<max(lower, min(base &+ Int(span.end), text.count))
  }
}

extension ExpressionScope {
  /// The expressions of a block of the note `text`.
  init(_ block: NoteBlock, in text: [UInt8]) {
    self.init(
      text: text, base: block.start, expressions: block.expressions, segments: block.segments,
      dimensions: block.dimensions)
  }
}
