// The rule `value-out-of-schema`: a value that its property does not allow.
import Facts

extension Rule {
  static let valueOutOfSchema = Rule(
    .valueOutOfSchema, .error, in: .factBase,
    finds: """
      A value that its property does not allow: another datatype or unit, beyond `min` or `max`, against
      `pattern` or `one-of`, a fraction where `integer`; or a field of a record that cannot be read.
      """,
    why: """
      The schema catches slips of typing before they spread into notes.
      """,
    example: .facts(
      """
      entity norda-labs : company "Norda Labs"
        sales     150.5 vehicle @2025 [report]
      """),
    instead: .facts(
      """
      entity norda-labs : company "Norda Labs"
        sales     150 vehicle @2025 [report]
      """),
    fixes: """
      Takes the nearest word, where one of a few is asked for.
      """)
}

extension Message {
  /// `name` is the property's id, `allowed` what it takes, where that is known.
  static func valueOutOfSchema(
    _ issue: FactIssue, property name: String, allowed: [String], nearest: [String]
  )
    -> String
  {
    let words = issue.words.hasPrefix("\"") ? issue.words : "\"\(issue.words)\""
    let choices = didYouMean(nearest, else: allowed.isEmpty ? "" : ": it takes \(list(allowed, "or"))")
    return switch issue.detail {
    case .datatype: "\(words) is no value for \(name)\(choices)"
    case .unit: "\(words) is in no unit of \(name)\(choices)"
    case .kind: "\(words) is another kind of quantity than \(name)\(choices)"
    case .belowMinimum: "\(words) is less than \(name) allows\(choices)"
    case .aboveMaximum: "\(words) is more than \(name) allows\(choices)"
    case .pattern: "\(words) does not match the pattern of \(name)\(choices)"
    case .notOneOf: "\(words) is none of the values of \(name)\(choices)"
    case .notInteger: "\(words) is no whole number, which \(name) asks for"
    case .valueClass: "\(words) is of a class that \(name) does not take\(choices)"
    case .subjectClass: "an entity of this class cannot have \(name)\(choices)"
    case .dimension: "\(words) is no dimension of \(name)\(choices)"
    default: "\(words) is no \(issue.fieldForm?.noun ?? "value") here\(choices)"
    }
  }
}

extension FactFieldForm {
  fileprivate var noun: String {
    switch self {
    case .tier: "tier"
    case .datatype: "datatype"
    case .temporality: "kind of time"
    case .kind: "kind of quantity"
    default: "value"
    }
  }

  /// The words that the field takes; empty where they are not a few.
  var choices: [String] {
    switch self {
    case .tier: ["primary", "press", "reference"]
    case .datatype: ["quantity", "entity", "date", "text", "boolean"]
    case .temporality: ["flow", "state", "event", "timeless"]
    default: []
    }
  }
}
