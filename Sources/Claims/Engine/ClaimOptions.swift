// The options of a body that change how its claims are judged (spec 1, The body).
import Facts
import Quantities
import Syntax

struct ClaimOptions {
  /// The id after `src:`.
  var source: Span32?
  var speaker: EntityID?
  var forcedReading: Datatype?
  /// A share of the fact's value, after `tolerance: 5 %`.
  private var relativeTolerance: Rational = .zero
  /// An amount in the fact's unit, after `tolerance: 5`.
  private var absoluteTolerance: Rational = .zero

  init() {}

  /// Takes what the option says; returns the code of what is wrong with its value.
  mutating func take(_ item: BodyItem, _ scope: ExpressionScope, _ facts: Facts) -> VerdictCode? {
    guard let name = item.option, name != .note else { return nil }
    guard let value = item.value else { return .malformedClaim }
    switch name {
    case .source: source = value.core
    case .saidBy:
      speaker = facts.entity(scope.text, scope.range(value.core))
      if speaker == nil { return .unknownEntity }
    case .reading:
      forcedReading = Datatype(named: scope.text, scope.range(value.core))
      if forcedReading == nil { return .malformedClaim }
    case .tolerance:
      guard case .decimal(let decimal) = Decimal.parse(scope.text, scope.range(value.core)) else {
        return .malformedClaim
      }
      let number = decimal.scaled(byPowerOfTen: Int(value.scale)).rational.magnitude
      let isPercent = facts.units(scope.text, scope.range(value.unit)).contains {
        facts.family(of: $0) == .percent
      }
      if isPercent {
        relativeTolerance = number * Rational(1, over: 100)
      } else {
        absoluteTolerance = number
      }
    case .note: break
    }
    return nil
  }

  /// How much of the value of `fact` a claim may be off on each side, as a share of it.
  func tolerance(of fact: FactFigure) -> Rational {
    guard absoluteTolerance > .zero, let value = fact.literal?.magnitude, value > .zero else {
      return relativeTolerance
    }
    return absoluteTolerance / value
  }
}

extension Datatype {
  /// The datatype that `as:` names; nil for any other word.
  init?(named text: [UInt8], _ range: Range<Int>) {
    switch String(decoding: text[range], as: UTF8.self) {
    case "quantity", "number": self = .quantity
    case "date": self = .date
    case "text": self = .text
    case "entity", "name": self = .entity
    case "boolean": self = .boolean
    default: return nil
    }
  }
}
