// Fixes of bodies: periods, dimensions, modalities, the value after a relation, slips of syntax.
import Claims
import Facts
import Quantities
import Syntax
import TextModel

extension FixFinder {
  /// Each period that there is a fact for.
  mutating func addPeriod() {
    guard let result, let subject = result.subject else { return }
    for path in paths where path.syntax.time == nil {
      guard let property = property(of: path.syntax) else { continue }
      var periods: [FactDate] = []
      for id in facts.statements(of: subject, property) {
        if let period = facts[id].period, period.moment != nil, !periods.contains(period) {
          periods.append(period)
        }
      }
      let end = range(path.span).upperBound
      for period in periods.sorted(by: { $0.days.last > $1.days.last }).prefix(8) {
        offer("add @ \(period.words)", end..<end, " @ \(period.words)")
      }
    }
  }

  mutating func takeFiscalYear() {
    for path in paths {
      guard let time = path.syntax.time, !time.lower.isEmpty,
        let moment = Moment.parse(text, range(time.lower)),
        moment.granularity == .year
      else { continue }
      offer("write FY\(moment.description)", range(time.lower), "FY\(moment.description)", isSafe: false)
      let next = moment.next?.description ?? ""
      if !next.isEmpty { offer("write FY\(next)", range(time.lower), "FY\(next)") }
    }
  }

  /// The figure for the period of the claim; or the period of the figure.
  mutating func mendPeriod() {
    mendFigure()
    guard let result, let related = result.related, let period = facts[related].period else { return }
    for path in paths {
      guard let time = path.syntax.time else { continue }
      offer("write @ \(period.words)", range(time.span).withoutSign(text), period.words)
    }
    guard result.comparison == nil, let subject = result.subject, let property = result.property,
      let reading = result.reading, case .number = reading.value
    else { return }
    writeOther(subject, property, reading)
  }

  /// The figures of the claim's own period, where the finding came without one.
  private mutating func writeOther(_ subject: EntityID, _ property: PropertyID, _ reading: Reading) {
    guard let time = paths.last?.syntax.time, let moment = Moment.parse(text, range(time.lower)) else {
      return
    }
    var reading = reading
    reading.valueRange = range(reading.valueRange)
    guard let style = reader.styles(of: reading, in: text).first else { return }
    let days = moment.days(fiscalYearStartMonth: facts.fiscalYearStartMonth(of: subject))
    for id in facts.statements(of: subject, property) {
      let statement = facts[id]
      guard statement.period?.days == days, case .quantity(let quantity) = statement.value,
        let literal = quantity.literal, let rendered = style.render(literal)
      else { continue }
      offer("write \(rendered.string(rendered.indices))", [FileEdit(style.range, rendered)])
    }
  }

  mutating func addDimensions() {
    guard let wording else { return }
    for path in paths {
      let last = Int(path.syntax.segments.upperBound) - 1
      guard block.segments.indices.contains(last) else { continue }
      let segment = block.segments[last]
      for choice in wording.dimensionChoices {
        if segment.dimensions.isEmpty {
          let end = range(segment.property).upperBound
          offer("write \(choice)", end..<end, choice)
        }
      }
    }
  }

  mutating func addModality() {
    guard let wording, let item, item.modality == .actual, item.standing == nil, let root = item.expression,
      Int(root) < block.expressions.count
    else { return }
    let word = wording.modalityWord
    guard !word.hasSuffix(":") else { return }
    let start = range(block.expressions[Int(root)].span).lowerBound
    offer("say \"\(word)\" in the body", start..<start, word + " ")
  }

  /// The words take over the body's value, or the body that of the words.
  mutating func agree() {
    guard let result, let item, let value = item.value, let claim else { return }
    var readings: [Reading] = []
    let unit = result.property.flatMap { facts[$0].unit }
    reader.read(text, claim: claim, in: block, as: .number(unit: unit), into: &readings)
    guard let reading = readings.first, case .number(let number) = reading.value else { return }
    if let style = reader.styles(of: reading, in: text).first, value.kind == .number || value.kind == .moment,
      case .decimal(let decimal) = Decimal.parse(text, range(value.core)),
      let rendered = style.render(decimal.scaled(byPowerOfTen: Int(value.scale)).rational)
    {
      offer(
        "write \(rendered.string(rendered.indices)) in the text", [FileEdit(style.range, rendered)],
        isSafe: false)
    }
    let unitText = value.unit.isEmpty ? "" : " " + text.string(range(value.unit))
    let plain = number.value.description(decimals: 12) + unitText
    offer("write \(plain) in the body", range(value.span), plain)
  }

  private func property(of path: PathSyntax) -> PropertyID? {
    let last = Int(path.segments.upperBound) - 1
    guard block.segments.indices.contains(last) else { return nil }
    return facts.property(text, range(block.segments[last].property))
  }

  // MARK: Syntax

  /// What the parser expected, where there is just one way to write it.
  mutating func mendBody() {
    guard
      let issue = block.issues.first(where: {
        $0.kind == .malformedClaim && range($0.span) == diagnostic.range
      })
    else { return }
    let place = range(issue.span)
    switch issue.expected {
    case .equalSign: replace(place, "=")
    case .greaterOrEqual: replace(place, ">=")
    case .lessOrEqual: replace(place, "<=")
    case .notEqual: replace(place, "!=")
    case .about: replace(place, "~")
    case .singleDot: replace(place, ".")
    case .interval: replace(place, "..")
    case .semicolon, .semicolonBeforeOption: insert("; ", at: place.lowerBound)
    case .optionColon: insert(": ", at: place.lowerBound)
    case .dimensionColon: insert(": ", at: place.lowerBound)
    case .spaceAfterKeyword: insert(" ", at: place.lowerBound)
    case .unspacedMinus: replace(place, " - ")
    case .closeDimensions, .closeParentheses, .closeGrowth, .closeChange, .closeShare, .closeCount, .closeSum,
      .closeAge,
      .closeStart, .closeEnd, .closeWhen:
      insertClosing(")", place)
    case .closeTarget: insertClosing("]]", place)
    case .closeQuote: insertClosing("\"", place)
    case .straightQuotes: replace(place, "\"" + text.string(place).filter { !"“”„«»‘’".contains($0) } + "\"")
    case .plainOperator: replaceOperator(place)
    case .plainNumber: replace(place, text.string(place).filter { $0.isNumber || $0 == "." })
    case .digitFirst: insert("0", at: place.lowerBound)
    case .oneCloseBrace: replace(place, "")
    case .functionName:
      let written = Array(text[place])
      for function in ClaimFunction.allCases {
        let name = "\(function)"
        if written.editDistance(to: Array(name.utf8), cap: 2) != nil { offer("write \(name)", place, name) }
      }
      writeDot(before: place)
    case .dotBeforeProperty:
      offerNearest(
        of: ["former", "current", "then", "incoming", "planned", "target", "estimate", "forecast"], place)
      if facts.entity(text, place) != nil, place.upperBound < text.count,
        ",/: ".utf8.contains(text[place.upperBound])
      {
        let joint = place.upperBound..<(place.upperBound + 1)
        offer("write \(text.string(place)).", joint, ".")
      }
      writeDot(before: place)
    case .optionName: offerNearest(of: ["src", "said-by", "as", "tolerance", "note", "exempt"], place)
    case .none: break
    default: break
    }
  }

  /// A property of the note's subject.
  private mutating func writeDot(before place: Range<Int>) {
    guard facts.property(text, place) != nil else { return }
    offer("write .\(text.string(place))", place.lowerBound..<place.lowerBound, ".")
  }

  private mutating func offerNearest(of words: [String], _ place: Range<Int>) {
    let written = Array(text[place])
    for word in words
    where written.editDistance(to: Array(word.utf8), cap: word.utf8.count < 5 ? 1 : 2) != nil {
      offer("write \(word)", place, word)
    }
  }

  private mutating func replace(_ place: Range<Int>, _ new: String) {
    offer("write \(new)", place, new, isSafe: true)
  }

  private mutating func insert(_ new: String, at offset: Int) {
    offer("insert \"\(new)\"", offset..<offset, new, isSafe: true)
  }

  /// At the place itself, after it, or at the end of the body.
  private mutating func insertClosing(_ mark: String, _ place: Range<Int>) {
    let body = block.claims.first {
      range($0.body).lowerBound <= place.lowerBound && place.lowerBound <= range($0.body).upperBound
    }
    for offset in [
      place.upperBound, place.lowerBound, body.map { range($0.body).upperBound } ?? place.upperBound,
    ] {
      offer("insert \"\(mark)\"", offset..<offset, mark, isSafe: false)
    }
  }

  private mutating func replaceOperator(_ place: Range<Int>) {
    let plain = ["×": "*", "·": "*", "÷": "/", ":": "/", "−": "-", "–": "-"][text.string(place)]
    if let plain { replace(place, plain) }
  }
}

extension Range<Int> {
  /// Without a leading `@` and the space after it.
  fileprivate func withoutSign(_ text: [UInt8]) -> Range<Int> {
    var lower = lowerBound
    while lower < upperBound, text[lower] == UInt8(ascii: "@") || text[lower] == 0x20 { lower += 1 }
    return lower..<upperBound
  }
}
