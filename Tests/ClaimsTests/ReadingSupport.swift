// A reader with a handful of units, and readings as one line of text.
import Facts
import Quantities
import Syntax

@testable import Claims

private let unitNames: [(String, UInt32)] = [
  ("%", 1), ("percent", 1), ("per cent", 1), ("pour cent", 1), ("Prozent", 1), ("відсотків", 1),
  ("відсотка", 1),
  ("percentage points", 2), ("percentage point", 2), ("points de pourcentage", 2), ("Prozentpunkte", 2),
  ("відсоткових пунктів", 2), ("basis points", 3), ("bp", 3), ("$", 4), ("US$", 4), ("dollars", 4),
  ("USD", 4),
  ("€", 5), ("EUR", 5), ("euros", 5), ("euro", 5), ("Euro", 5), ("євро", 5), ("£", 6), ("m", 7),
  ("metres", 7),
  ("km", 8), ("kilometres", 8), ("square kilometres", 9), ("units", 10), ("vehicles", 11), ("грн", 12),
  ("in", 13), ("t", 14), ("MW", 15), ("CHF", 16),
]

private let unitSymbols: [UInt32: String] = [
  1: "%", 2: "pp", 3: "bp", 4: "$", 5: "€", 6: "£", 7: "m", 8: "km", 9: "km2", 10: "units", 11: "vehicles",
  12: "грн", 13: "in", 14: "t", 15: "MW", 16: "CHF",
]

/// The longest of the test's units that begins at `start`, as `Facts` would find it.
@Sendable
func testUnit(_ text: [UInt8], _ start: Int, _ limit: Int) -> (units: UnitCandidates, end: Int)? {
  var best: (UnitCandidates, Int)?
  for (name, id) in unitNames {
    let bytes = Array(name.utf8)
    let end = start + bytes.count
    guard end <= limit, Array(text[start..<end]) == bytes, end > best?.1 ?? 0 else { continue }
    if end < text.count, bytes.last.map({ ($0 | 0x20) &- 0x61 < 26 || $0 >= 0x80 }) == true,
      (text[end] | 0x20) &- 0x61 < 26 || text[end] >= 0xC3 && text[end] < 0xE0,
      !"€£$%".utf8.contains(bytes[0])
    {
      continue
    }
    best = (UnitCandidates(UnitID(raw: id)), end)
  }
  return best.map { (units: $0.0, end: $0.1) }
}

func reader(_ tag: String, reference: String = "2026-01-29") -> PhraseReader {
  let bytes = Array(reference.utf8)
  let day = Moment.parse(bytes, 0..<bytes.count)?.days().first
  let locale = tag.isEmpty ? NoteLocale.unstated : NoteLocale(tag: Array(tag.utf8)) ?? .unstated
  return PhraseReader(locale: locale, reference: day, unitLookup: testUnit)
}

func describe(_ number: NumberReading) -> String {
  var result = number.value.description
  if number.isFraction { result += " part" }
  if number.isMultiple && !number.isHalving { result += " times" }
  if number.isHalving { result += " halved" }
  if let unit = number.units.first { result += " " + (unitSymbols[unit.raw] ?? "?") }
  if number.isAmbiguousFormat { result += " or \(number.alternative?.description ?? "?")" }
  return result
}

func describe(_ reading: Reading) -> String {
  var parts: [String] = []
  if reading.isNegated { parts.append("negated") }
  if reading.isFuture { parts.append("future") }
  if reading.standing != .none { parts.append("\(reading.standing)") }
  if reading.change != .none { parts.append("\(reading.change)") }
  if reading.isLevel { parts.append("level") }
  if reading.modifier != .none { parts.append("\(reading.modifier)") }
  switch reading.value {
  case .number(let number): parts.append(describe(number))
  case .range(let lower, let upper): parts.append(describe(lower) + ".." + describe(upper))
  case .vague(let bound): parts.append("vague " + (bound?.description ?? "-"))
  case .superlative: parts.append("superlative")
  case .date(let date):
    parts.append("\(date.relation)")
    parts.append(date.days.description)
    if let end = date.end { parts.append("to " + end.description) }
    if let other = date.alternative { parts.append("or " + other.description) }
    if date.isRelative { parts.append("relative") }
    if date.hasSuppliedYear { parts.append("supplied") }
  case .words: parts.append("words")
  case .boolean(let value): parts.append(value ? "yes" : "no")
  case .none: parts.append("none")
  }
  return parts.joined(separator: " ")
}

/// The readings of `before [shown] after`, joined by "; ".
func read(
  _ phrase: String, _ tag: String, as expectation: ReadExpectation = .number(unit: nil), claims: Int = 1
)
  -> String
{
  var reader = reader(tag)
  let text = Array(phrase.utf8)
  var readings: [Reading] = []
  if let open = text.firstIndex(of: UInt8(ascii: "[")), let close = text.lastIndex(of: UInt8(ascii: "]")) {
    var block = NoteBlock(kind: .paragraph, start: 0, length: text.count)
    var claim = ClaimSyntax(
      form: .shown, span: Span32(open, close + 1), shown: Span32(open + 1, close), body: .empty)
    block.items = (0..<claims).map { _ in BodyItem(kind: .claim, span: .empty) }
    claim.items = 0..<UInt32(claims)
    block.claims = [claim]
    reader.read(text, claim: claim, in: block, as: expectation, into: &readings)
  } else {
    readings = reader.read(phrase: text, as: expectation)
  }
  return readings.map(describe).joined(separator: "; ")
}
