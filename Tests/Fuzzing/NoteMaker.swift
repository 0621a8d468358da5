// Makes notes: every kind of block and mark, about names that a fact base knows and some that it does not.
import Facts
import FixtureSupport

/// Names to write about.
package struct Vocabulary: Sendable {
  var entities: [String] = []
  var labels: [String] = []
  var properties: [String] = []
  var sources: [String] = []
  /// `entity.property @ time`, each of a statement that there is.
  var paths: [String] = []

  /// A sample of what `facts` hold; what stands in upper layers comes first.
  package init(_ facts: Facts) {
    for entity in facts.entities.reversed().prefix(120) {
      entities.append(facts.id(of: entity))
      labels.append(facts.label(of: entity))
      labels += facts.names(of: entity).prefix(3).map(\.text)
      for id in facts.statements(of: entity).prefix(12) {
        let statement = facts[id]
        var path = facts.id(of: entity) + "." + facts.id(of: statement.property)
        let dimensions = facts.dimensions(statement.dimensions)
        if !dimensions.isEmpty {
          path += "(" + dimensions.map { "\($0.name): \($0.value)" }.joined(separator: ", ") + ")"
        }
        if let moment = statement.period?.moment { path += " @ \(moment)" }
        paths.append(path)
      }
    }
    properties = facts.properties.map { facts.id(of: $0) }
    sources = facts.sources.reversed().prefix(20).map { facts.id(of: $0) }
    entities += ["norda", "nobody", "é", "2x"]
    labels += ["Norda", "Nobody", "", " ", "the [x]"]
    properties += ["sales", "salez", "é-é"]
    sources += ["s1", "nothing"]
  }
}

extension SeededGenerator {
  package mutating func note(_ names: Vocabulary) -> String {
    let locale = word(Self.locales)
    var text = oneIn(3) ? "" : frontMatter(names, locale)
    for _ in 0..<(1 + below(8)) {
      text += block(names, locale)
      text += oneIn(8) ? "\n" : "\n\n"
    }
    if oneIn(15) {
      text = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    }
    return oneIn(30) ? "\u{FEFF}" + text : text
  }

  private mutating func frontMatter(_ names: Vocabulary, _ locale: String) -> String {
    var text = "---\n"
    for _ in 0..<below(7) {
      switch below(10) {
      case 0: text += "title: \(prose(names, locale))\n"
      case 1, 2: text += "dateline: \(word(["", "PARIS, ", "2026-01-29 "]))\(day())\n"
      case 3, 4: text += "locale: \(locale)\n"
      case 5, 6: text += "subject: \(word(names.entities))\n"
      case 7: text += "status: \(word(["draft", "published", "done"]))\n"
      case 8: text += "facts: \(word(["auto", "world", "units", "auto, nowhere", ""]))\n"
      default:
        text += word([
          "ignore: no-fact -- why\n", "ignore: all\n", "datelin: x\n", "no key\n", "a: b\n", "title: again\n",
          "%% ignore: x\n", "  indented: 1\n",
        ])
      }
    }
    return text + (oneIn(20) ? "" : "---\n\n")
  }

  private mutating func block(_ names: Vocabulary, _ locale: String) -> String {
    switch below(16) {
    case 0: return word(["# ", "## ", "###### ", "####### "]) + prose(names, locale)
    case 1:
      return (0..<(1 + below(4))).map { _ in word(["- ", "  * ", "1. ", "+ "]) + prose(names, locale) + "\n" }
        .joined()
    case 2: return "> " + prose(names, locale) + "\n> " + prose(names, locale)
    case 3: return "| " + prose(names, locale) + " | " + claim(names, locale, 1) + " |\n|---|---|"
    case 4: return "```facts\n" + factBase() + (oneIn(8) ? "" : "```")
    case 5: return word(["```\n", "~~~~ x\n"]) + prose(names, locale) + word(["\n```", "\n~~~~", ""])
    case 6: return "[^" + word(names.sources) + "]: " + prose(names, locale) + " <https://example.org>"
    case 7:
      return word([
        "***", "---", "%% desk: ask\n", "%% ignore-file: no-fact -- x", "%% ignore-next: value-mismatch",
      ])
    default: return (0..<(1 + below(3))).map { _ in prose(names, locale) }.joined(separator: "\n")
    }
  }

  private mutating func prose(_ names: Vocabulary, _ locale: String) -> String {
    var parts: [String] = []
    for _ in 0..<(1 + below(7)) {
      switch below(16) {
      case 0, 1: parts.append("[[" + word(names.labels) + (oneIn(4) ? "|" + word(names.labels) : "") + "]]")
      case 2, 3, 4, 5, 6: parts.append(claim(names, locale, 1))
      case 7: parts.append(word(names.labels))
      case 8: parts.append(phrase(locale))
      case 9: parts.append(word(["“", "”", "\"", "'", "«", "»", "(", ")", ",", ".", ";", "—"]))
      case 10:
        parts.append(
          word(["`code`", "**strong**", "*e*", "[text](url)", "<https://e.org>", "\\[x\\]", "[sic]", "{sic}"])
        )
      case 11: parts.append("[^" + word(names.sources) + "]")
      case 12:
        parts.append(
          word(["TK", "currently", "last year", "%% ignore: no-fact -- r\n", "{?}", "[x]{exempt: opinion}"]))
      default:
        parts.append(
          word(["the", "sold", "rose", "to", "Die", "вони", "were", "says", "about", "former", "not"]))
      }
    }
    return parts.joined(separator: oneIn(12) ? "" : " ")
  }

  private mutating func claim(_ names: Vocabulary, _ locale: String, _ depth: Int) -> String {
    var shown = oneIn(6) ? word(names.labels) : phrase(locale)
    if depth > 0, oneIn(8) { shown += " " + claim(names, locale, depth - 1) }
    let items = (0..<(oneIn(6) ? 1 + below(3) : 1)).map { _ in item(names) }
    let body = "{" + items.joined(separator: "; ") + "}"
    switch below(10) {
    case 0: return "[[" + word(names.labels) + "]]" + body
    case 1: return "[" + shown + "](https://e.org)" + body
    case 2: return body
    default: return "[" + shown + "]" + body + (oneIn(5) ? "[^" + word(names.sources) + "]" : "")
    }
  }

  private mutating func item(_ names: Vocabulary) -> String {
    switch below(24) {
    case 0: return "?"
    case 1: return "exempt" + word(["", ": opinion"])
    case 2:
      return word(["src: ", "said-by: ", "as: ", "tolerance: ", "note: ", "sorce: "])
        + word(["s1", "norda", "date", "number", "5 %", "a [b] c", "0", "999 %"])
    default: break
    }
    var text =
      oneIn(8) ? word(["not ", "former ", "current ", "incoming ", "planned ", "estimate ", "then "]) : ""
    text += expression(names, oneIn(4) ? 1 + below(3) : 0)
    if oneIn(5) {
      text +=
        word([" = ", " != ", " < ", " >= ", " ~ ", " == "])
        + word([
          number() + " %", quantity(), day(), word(names.entities), "[[\(word(names.labels))]]", "\"x\"",
          "yes",
        ])
    }
    return text
  }

  private mutating func path(_ names: Vocabulary) -> String {
    if !oneIn(4) { return word(names.paths) }
    var path = word([word(names.entities), "[[\(word(names.labels))]]", ""])
    for _ in 0...below(3) { path += "." + word(names.properties) }
    if oneIn(4) { path += "(market: " + word(names.entities) + ")" }
    if oneIn(2) { path += " @ " + day() }
    return path
  }

  private mutating func expression(_ names: Vocabulary, _ depth: Int) -> String {
    if depth == 0 { return oneIn(8) ? call(names) : path(names) }
    let operand = oneIn(4) ? number() : expression(names, depth - 1)
    return "(" + expression(names, depth - 1) + word([" + ", " - ", " * ", " / ", " -"]) + operand + ")"
  }

  private mutating func call(_ names: Vocabulary) -> String {
    let name = word(["growth", "change", "share", "count", "sum", "age", "start", "end", "when", "grwth"])
    let arguments = (0..<(1 + below(3))).map { _ in path(names) }
    return name + "(" + arguments.joined(separator: ", ") + ")"
  }
}
