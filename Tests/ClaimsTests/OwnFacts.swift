// Facts that stand in the note itself: "[41%]{{41.4 %}}" is a claim of a property whose one statement is 41.4 %.
import Foundation

/// The bodies in double braces of one note, with the fact base that they ask for.
///
///     [41%]{{41.4 %}}                           a figure; several statements of it with " / " between
///     [6%]{{s -6.3 %}}                          a figure of a signed property
///     [72%]{{g 100 vehicle -> 172 vehicle}}     growth from 2024 to 2025; `c` the change, `r` the ratio
///     [in 2023]{{d 2023-05-30}}                 a date; `pd` one that was planned
///     [[Ann Lee]]{{h ann from 2010 until 2020}} the holder of an office
struct OwnFacts {
  private(set) var note = ""
  private(set) var schema = """
    class thing
    class person
    entity e : thing "Xyzzy"
    entity ann : person "Ann Lee"
    entity bob : person "Bob Ray"
    property head "chief executive" "CEO"
      datatype entity
      value person
      temporal state
      single

    """
  private var statements = "entity e\n"
  private var count = 0

  var facts: String { schema + statements }

  init(_ text: String) {
    var rest = Substring(text)
    while let open = rest.range(of: "{{"), let close = rest[open.upperBound...].range(of: "}}") {
      note += rest[..<open.lowerBound]
      note += "{" + body(rest[open.upperBound..<close.lowerBound]) + "}"
      rest = rest[close.upperBound...]
    }
    note += rest
  }

  private mutating func body(_ text: Substring) -> String {
    count += 1
    let name = "p\(count)"
    let word = text.prefix { $0 != " " }
    let rest = text.dropFirst(word.count + 1)
    switch word {
    case "g", "c", "r":
      let ends = parts(rest, "->")
      guard ends.count == 2 else { return "" }
      declare(name, "quantity", "flow", unit: unit(ends[0]))
      statements += "  \(name) \(ends[0]) @2024\n  \(name) \(ends[1]) @2025\n"
      switch word {
      case "g": return "growth(e.\(name) @ 2025)"
      case "c": return "change(e.\(name) @ 2025)"
      default: return "e.\(name) @ 2025 / e.\(name) @ 2024"
      }
    case "d", "pd":
      declare(name, "date", "event")
      statements += "  \(name) \(rest)\(word == "pd" ? " planned" : "")\n"
      return "e.\(name)"
    case "h":
      for statement in parts(rest, "/") { statements += "  head \(statement)\n" }
      return "e.head"
    default:
      let isSigned = word == "s"
      let values = parts(isSigned ? rest : text, "/")
      declare(name, "quantity", "timeless", unit: unit(values[0]), isSigned: isSigned)
      for value in values { statements += "  \(name) \(value)\n" }
      return "e.\(name)"
    }
  }

  private mutating func declare(
    _ name: String, _ datatype: String, _ temporality: String, unit: Substring? = nil, isSigned: Bool = false
  ) {
    schema += "property \(name)\n  datatype \(datatype)\n  temporal \(temporality)\n  single\n"
    if let unit { schema += "  unit \(unit)\n" }
    if isSigned { schema += "  signed\n" }
  }

  private func parts(_ text: Substring, _ separator: String) -> [Substring] {
    text.split(separator: separator).map { part in
      var part = part.drop { $0 == " " }
      while part.last == " " { part.removeLast() }
      return part
    }
  }

  /// The last word of a figure that is neither digits nor a scale word.
  private func unit(_ figure: Substring) -> Substring? {
    figure.split(separator: " ").last {
      !["k", "m", "bn", "tn"].contains($0) && !$0.contains(where: \.isNumber)
    }
  }
}
