// Fixes of units: the fact's own unit, or the figure converted into the author's.
import Claims
import Facts
import Quantities
import Syntax
import TextModel

extension FixFinder {
  mutating func takeFactUnit() {
    guard let result, var reading = result.reading else { return takeUnitOfProperty() }
    reading.valueRange = range(reading.valueRange)
    guard let style = reader.styles(of: reading, in: text).first else { return }
    let figure = writtenFigure()
    // The fact's own figure in another unit is a slip of the unit.
    let isOwnFigure = figure.map { $0.fact.literal == $0.number.value } ?? true
    let unit = result.comparison?.unit ?? wording?.expectedUnit
    if isOwnFigure, let unit { writeUnit(unit, after: style, in: reading.valueRange) }
    if let figure, let unit, let literal = figure.fact.literal, let rendered = figure.style.render(literal) {
      let number = FileEdit(figure.style.range, rendered)
      writeUnit(unit, after: style, in: reading.valueRange, with: number)
    }
    if !isOwnFigure, let unit { writeUnit(unit, after: style, in: reading.valueRange) }
  }

  /// A unit in the body that nobody knows: the property's.
  private mutating func takeUnitOfProperty() {
    guard let result, let unit = wording?.propertyID.flatMap({ facts[$0].unit }) else {
      return
    }
    offer("write \(facts.id(of: unit))", range(result.span), facts.id(of: unit), isSafe: true)
  }

  /// Writes the unit, and the number that it goes with where that changes too.
  private mutating func writeUnit(
    _ unit: FigureUnit, after style: NumberStyle, in value: Range<Int>, with number: FileEdit? = nil
  ) {
    let lead = number.map { $0.replacement.string($0.replacement.indices) + " " } ?? ""
    func edits(_ written: Range<Int>, _ name: String) -> [FileEdit] {
      [number, FileEdit(written, Array(name.utf8))].compactMap { $0 }
    }
    let start = min(style.range.upperBound, value.upperBound)
    let written = start..<unitEnd(from: start, value)
    let isAttached =
      start < text.count && written.lowerBound < written.upperBound && text[start] == UInt8(ascii: "%")
    switch unit {
    case .percent:
      offer("write \(lead)%", edits(written, isAttached || written.isEmpty ? "%" : " percent"), isSafe: true)
    case .percentagePoints:
      let words = names(ofUnitCalled: "percentage-point")
      offer("write \(lead)\(words)", edits(written, " " + words), isSafe: true)
    case .unit(let id):
      switch facts.family(of: id) {
      case .percent: offer("write \(lead)%", edits(written, "%"), isSafe: true)
      case .money: break
      case .physical, .count, .percentagePoint, .basisPoint, .ratio:
        for name in shortAndLong(id) {
          offer("write \(lead)\(name)", edits(written, " " + name), isSafe: true)
        }
      }
    case .ratio, .years, .none: break
    }
  }

  /// The end of the unit's words, which a reading may leave out when it does not know them.
  private func unitEnd(from start: Int, _ value: Range<Int>) -> Int {
    if value.upperBound > start { return value.upperBound }
    var end = start
    while end < text.count, text[end] == 0x20 { end += 1 }
    guard
      let found = facts.longestUnit(text, from: end, limit: claim.map { range($0.shown).upperBound } ?? end)
    else {
      return start
    }
    return found.end
  }

  private func names(ofUnitCalled id: String) -> String {
    let bytes = Array(id.utf8)
    guard let unit = facts.unit(bytes, bytes.indices) else { return id }
    return plural(unit)
  }

  /// The plural in the note's language, else the English one.
  private func plural(_ unit: UnitID) -> String {
    let names = facts.names(of: unit).filter { $0.kind != .id }
    let tag = language.tag
    if language != .en, let own = names.last(where: { $0.language == tag }) { return own.text }
    let english = names.filter { $0.language.isEmpty }
    return english.count > 1 ? english[1].text : english.first?.text ?? facts.id(of: unit)
  }

  private func shortAndLong(_ unit: UnitID) -> [String] {
    // Of what is counted a short name is a word, and one of them alone.
    let short =
      facts.family(of: unit) == .count
      ? nil
      : facts.names(of: unit).first {
        $0.kind != .id && $0.language.isEmpty && $0.text.utf8.count <= 3
      }
    return [short?.text, plural(unit)].compactMap { $0 }
  }

  // MARK: Money

  mutating func takeFactCurrency() {
    guard let result, var reading = result.reading else { return }
    let statement = result.statements.first ?? result.related
    let unit: UnitID? =
      if case .unit(let unit)? = result.comparison?.unit { unit } else {
        statement.flatMap(currency) ?? propertyCurrency
      }
    guard let unit else { return }
    reading.valueRange = range(reading.valueRange)
    guard let style = reader.styles(of: reading, in: text).first else { return }
    let before = reading.valueRange.lowerBound..<max(reading.valueRange.lowerBound, style.range.lowerBound)
    let after = style.range.upperBound..<max(style.range.upperBound, reading.valueRange.upperBound)
    let code = facts.id(of: unit)
    let sign = facts.names(of: unit).first {
      $0.kind != .id && !$0.text.utf8.contains { ($0 | 0x20) &- 0x61 < 26 }
    }
    if !before.isEmpty {
      let written = text[before].last == 0x20 ? "\(code) " : sign?.text ?? "\(code) "
      offer("write \(written)", before, written)
    } else if !after.isEmpty {
      let written = sign.map { text[after].count <= 5 ? " " + $0.text : nil } ?? nil
      offer("write \(code)", after, written ?? " " + plural(unit))
    }
  }

  private func currency(_ statement: StatementID) -> UnitID? {
    guard case .quantity(let quantity) = facts[statement].value else { return nil }
    return quantity.unit
  }

  private var propertyCurrency: UnitID? { wording?.propertyID.flatMap { facts[$0].unit } }
}

extension Language {
  /// The language tag of names in fact bases.
  var tag: String {
    switch self {
    case .en: "en"
    case .fr: "fr"
    case .de: "de"
    case .uk: "uk"
    }
  }
}
