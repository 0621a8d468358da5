// How words were read, as pairs of a name and a value.

import Claims
import Facts
import Quantities

enum ReadingWords {
  /// The parts of a reading that say something, in a fixed order.
  static func pairs(of reading: Reading, in facts: Facts) -> [(key: String, value: String)] {
    var pairs: [(key: String, value: String)] = []
    if reading.modifier != .none { pairs.append(("modifier", name(reading.modifier))) }
    if reading.change != .none { pairs.append(("change", "\(reading.change)")) }
    if reading.standing != .none { pairs.append(("standing", "\(reading.standing)")) }
    switch reading.order {
    case .none, .place: break
    case .fromTop: pairs.append(("order", "from the top"))
    case .fromBottom: pairs.append(("order", "from the bottom"))
    case .amongFirst: pairs.append(("order", "among the first"))
    }
    if reading.isNegated { pairs.append(("negated", "yes")) }
    switch reading.value {
    case .number(let number): pairs += self.pairs(of: number, in: facts)
    case .range(let lower, let upper):
      pairs.append(("from", decimal(lower.value)))
      pairs.append(("to", decimal(upper.value)))
      pairs += unit(upper.units.isEmpty ? lower.units : upper.units, in: facts)
    case .vague(let least):
      pairs.append(("value", least.map { "at least " + decimal($0) } ?? "a vague quantity"))
    case .superlative: pairs.append(("value", "a superlative"))
    case .date(let date):
      pairs.append(("relation", "\(date.relation)"))
      pairs.append(("from", date.days.first.description))
      pairs.append(("to", (date.end ?? date.days).last.description))
      if date.isRelative { pairs.append(("relative", "yes")) }
    case .boolean(let value): pairs.append(("value", value ? "yes" : "no"))
    case .words, .none: break
    }
    return pairs
  }

  private static func pairs(of number: NumberReading, in facts: Facts) -> [(key: String, value: String)] {
    var pairs = [("value", decimal(number.value))]
    pairs += unit(number.units, in: facts)
    if number.isFraction { pairs.append(("form", "fraction")) }
    if number.isMultiple || number.isHalving { pairs.append(("form", "multiple")) }
    pairs.append(("fine", decimal(number.fine)))
    pairs.append(("coarse", decimal(number.coarse)))
    return pairs
  }

  private static func unit(_ units: UnitCandidates, in facts: Facts) -> [(key: String, value: String)] {
    units.isEmpty ? [] : [("unit", units.map { facts.id(of: $0) }.joined(separator: " or "))]
  }

  static func name(_ modifier: Modifier) -> String {
    switch modifier {
    case .none: "none"
    case .exactly: "exactly"
    case .about: "about"
    case .over: "over"
    case .atLeast: "at least"
    case .under: "under"
    case .atMost: "at most"
    case .nearly: "nearly"
    case .justOver: "just over"
    }
  }

  /// A decimal without an end in zeros; thirds and the like to six places.
  static func decimal(_ value: Rational) -> String {
    guard value.isDefined else { return "undefined" }
    if value.isInteger { return value.description(decimals: 0) }
    var text = value.description(decimals: 6)
    while text.hasSuffix("0") { text.removeLast() }
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  /// `[a, b)` with infinite ends.
  static func interval(_ interval: Interval) -> String {
    let lower = interval.lower.map { ($0.isClosed ? "[" : "(") + decimal($0.value) } ?? "(−∞"
    let upper = interval.upper.map { decimal($0.value) + ($0.isClosed ? "]" : ")") } ?? "∞)"
    return lower + ", " + upper
  }
}
