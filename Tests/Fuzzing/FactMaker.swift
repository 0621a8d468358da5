// Makes fact bases: every kind of record and field, right and wrong, about few names, so that they meet.
import FixtureSupport

private let ids = [
  "norda", "veka", "labs", "europe", "asia", "ceo", "sales", "ev-share", "founded", "motto", "listed",
  "parent",
  "pay", "rate", "thing", "company", "person", "market", "car", "s1", "s2", "2024-report", "é-é", "x",
]
private let classes = ["company", "person", "market", "thing", "loop", "loop2"]
private let properties = [
  "sales", "ev-share", "ceo", "founded", "motto", "listed", "parent", "subsidiary", "pay", "rate", "double",
  "ratio", "circle", "describe", "alias",
]
private let units = [
  "car", "%", "EUR", "USD", "km", "kg", "person", "vehicle", "pp", "MW", "MWh", "nothing", "°C",
]

extension SeededGenerator {
  package mutating func day() -> String {
    switch below(12) {
    case 0: return word(["0000", "0001-01-01", "9999-12-31", "99999", "2025-02-29", "2025-13-01", "-1"])
    case 1: return "FY\(2015 + below(12))"
    case 2: return "FY\(2015 + below(12))-Q\(1 + below(4))"
    case 3: return "\(2015 + below(12))-Q\(1 + below(5))"
    case 4: return "\(2015 + below(12))-H\(1 + below(2))"
    case 5: return "~\(2015 + below(12))"
    case 6: return word(["2019..", "..2019", "2019..2021", "2021..2019", "now", "unknown"])
    case 7, 8: return "\(1899 + below(130))-0\(1 + below(9))-\(10 + below(20))"
    default: return "\(2015 + below(12))"
    }
  }

  package mutating func quantity() -> String {
    let sign = word(["", "", "", "", "-", "~", "=", ">", ">=", "<", "<=", "+"])
    let scale = word(["", "", "", " k", " m", " bn", " tn", "m"])
    let range = oneIn(8) ? ".." + number() : oneIn(8) ? " ±" + number() : ""
    return sign + number() + range + scale + (oneIn(5) ? "" : " " + word(units))
  }

  package mutating func quoted() -> String {
    let text = word([
      "Norda", "Norda AG", "Nord", "cars", "a \\\" b", "[x]", "# no comment", "100 %", "Ünïcode ї", "", " ",
      "a\\",
      "151,939 cars",
    ])
    return "\"" + text + "\"" + word(["", "", "", "@fr", "@de", "@", "@xx-yy-zz"])
  }

  private mutating func value() -> String {
    switch below(6) {
    case 0, 1: return quantity()
    case 2: return day()
    case 3: return word(["yes", "no", "unknown", "none"])
    case 4: return quoted()
    default: return word(ids)
    }
  }

  private mutating func qualifiers() -> String {
    var text = ""
    for _ in 0..<below(5) {
      switch below(14) {
      case 0, 1, 2: text += "  @" + day()
      case 3: text += " from " + day()
      case 4: text += " until " + day()
      case 5: text += " as-of " + day()
      case 6: text += " recorded " + day()
      case 7: text += " " + word(["planned", "target", "estimate", "forecast", "preferred", "said-by norda"])
      case 8: text += " deprecated " + quoted()
      case 9, 10:
        text +=
          " [" + word(["s1", "s2", "s3", "2024-report"]) + word(["", " p2", " p2 \"q\"", " \"q"]) + "]"
      case 11: text += " ^" + word(["a", "b", "1"])
      case 12: text += " note " + quoted()
      default: text += " # why"
      }
    }
    return text
  }

  private mutating func dimensions() -> String {
    if !oneIn(3) { return "" }
    let pairs = (0..<(1 + below(3))).map { _ in
      word(["market", "kind", "x"]) + ": " + word(["europe", "asia", "bev", "é"])
    }
    return "(" + pairs.joined(separator: ", ") + ")"
  }

  private mutating func expression(_ depth: Int) -> String {
    if depth == 0 || oneIn(3) { return oneIn(3) ? number() : "." + word(properties) + dimensions() }
    return "(" + expression(depth - 1) + word([" + ", " - ", " * ", " / "]) + expression(depth - 1) + ")"
  }

  private mutating func field(of kind: String) -> String {
    switch kind {
    case "base": return word(["version ", "license ", "describe "]) + word(["1", "CC0-1.0", "\"x\""])
    case "source":
      return word(["publisher ", "published ", "retrieved ", "url ", "tier "])
        + word(["norda", "2026-01-16", "<https://example.org/a>", "primary", "press", "first"])
    case "unit": return word(["scale ", "of ", "factor ", "minor ", "plus ", "alias "]) + quantity()
    case "property":
      switch below(20) {
      case 0, 1, 2: return "datatype " + word(["quantity", "entity", "date", "text", "boolean", "colour"])
      case 3, 4: return "unit " + word(units) + (oneIn(3) ? ", " + word(units) : "")
      case 5, 6: return "temporal " + word(["flow", "state", "event", "timeless", "once"])
      case 7: return "subject " + word(classes) + (oneIn(2) ? ", " + word(classes) : "")
      case 8: return "value " + word(classes)
      case 9: return word(["single", "integer", "closed", "unique", "symmetric"])
      case 10: return "dimensions " + word(["market", "market, kind", "market,"])
      case 11: return word(["min ", "max "]) + quantity()
      case 12: return "pattern " + word(["\"[a-z]+\"", "\"(((a*)*)*)*b\"", "\"[\"", "\"\\d{2,99}\"", "\"\""])
      case 13: return "one-of " + word(["norda, veka", "\"a\", \"b\"", "1, 2"])
      case 14: return "inverse " + word(properties)
      case 15: return "source-min " + number()
      case 16: return "review-every " + word(["1 year", "6 months", "90 days", "9999999 years", "soon"])
      case 17: return "kind " + word(["length", "money", "ratio", "count", "mass", "none"])
      default: return "derive " + expression(below(5))
      }
    default:
      switch below(14) {
      case 0: return "alias " + quoted()
      case 1: return "former-name " + quoted() + word(["", " until ", " from "]) + day()
      case 2: return "describe " + quoted()
      case 3: return "same-as wikidata:Q\(below(50))"
      case 4: return "fiscal-year-start " + word(["04-01", "13-40", "07-01", "02-29"])
      case 5: return "complete " + word(properties) + word(["", " as-of "]) + day()
      case 6: return "short " + quoted()
      default: return word(properties) + dimensions() + "  " + value() + qualifiers()
      }
    }
  }

  /// A fact base of a few records.
  package mutating func factBase() -> String {
    var text = oneIn(4) ? "base desk \"Desk\"\n\n" : ""
    let end = oneIn(12) ? word(["\r\n", "\r"]) : "\n"
    for _ in 0..<(1 + below(10)) {
      let kind = word([
        "entity", "entity", "entity", "property", "property", "class", "unit", "source", "base",
      ])
      let id = kind == "property" ? word(properties) : kind == "class" ? word(classes) : word(ids)
      text += kind + " " + id
      if oneIn(2) { text += " : " + word(classes + ["count", "length", "money"]) }
      if !oneIn(3) { text += " " + quoted() }
      text += end
      for _ in 0..<below(7) { text += "  " + field(of: kind) + end }
      if oneIn(3) { text += end }
    }
    return text
  }
}
