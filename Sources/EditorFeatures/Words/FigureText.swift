// Figures, intervals and days as people write them.
import Claims
import Facts
import Quantities
import Syntax

extension Rational {
  /// Digits in groups of three, up to four decimals: "151,939", "71.9897". "undefined" if it is.
  var figure: String {
    let written = description(decimals: 4)
    let parts = written.split(separator: ".", maxSplits: 1)
    guard let whole = parts.first, isDefined else { return written }
    var grouped = ""
    let digits = whole.drop { $0 == "-" }
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped.append(",") }
      grouped.append(digit)
    }
    return (whole.hasPrefix("-") ? "−" : "") + grouped + (parts.count > 1 ? "." + String(parts[1]) : "")
  }
}

extension Interval {
  /// "[71.5, 72.5]", "(20, ∞)"; one number where it is exact.
  var figure: String {
    if let exact = exactValue { return exact.figure }
    let lower = lower.map { ($0.isClosed ? "[" : "(") + $0.value.figure } ?? "(−∞"
    let upper = upper.map { $0.value.figure + ($0.isClosed ? "]" : ")") } ?? "∞)"
    return lower + ", " + upper
  }
}

extension DayInterval {
  /// One moment where it is one, "2020-07-01 to 2025-07-15", "from 2020-07-01", "until 1996-12-31".
  var phrase: String {
    if let moment { return moment.description }
    switch (first.isDistant, last.isDistant) {
    case (true, true): return "always"
    case (false, true): return "from \(first.description)"
    case (true, false): return "until \(last.description)"
    case (false, false): return "\(first.description) to \(last.description)"
    }
  }

  /// The calendar day, month, quarter, half or year that these days are.
  var moment: Moment? {
    if first.isDistant || last.isDistant { return nil }
    if isSingleDay { return Moment(first) }
    for granularity in [Granularity.month, .quarter, .half, .year] {
      if let moment = Moment(enclosing: first, granularity: granularity), moment.days() == self {
        return moment
      }
    }
    return nil
  }
}

extension FactDate {
  var phrase: String { moment?.description ?? days.phrase }
}

extension Facts {
  /// The unit behind a figure: "%", "vehicles", "EUR"; empty for none.
  func phrase(of unit: FigureUnit) -> String {
    switch unit {
    case .unit(let id): return unitPhrase(id)
    case .percent: return "%"
    case .percentagePoints: return "percentage points"
    case .years: return "years"
    case .ratio, .none: return ""
    }
  }

  /// The plural of the unit where it has one, a code of money, a sign.
  func unitPhrase(_ id: UnitID) -> String {
    if family(of: id) == .money || family(of: id) == .percent { return self.id(of: id) }
    let names = names(of: id).filter { $0.kind != .id && ($0.language.isEmpty || $0.language == "en") }
    return names.dropFirst().first?.text ?? names.first?.text ?? self.id(of: id)
  }

  /// "from 2020-07-01 until 2025-07-15", "2025", "as of 2025-03"; empty where no time is given.
  func time(of statement: Statement) -> String {
    var parts: [String] = []
    if let period = statement.period { parts.append(period.phrase) }
    if let from = statement.from { parts.append("from \(from.moment?.description ?? from.phrase)") }
    if let until = statement.until { parts.append("until \(until.moment?.description ?? until.phrase)") }
    if statement.endedAtUnknownTime { parts.append("until a day nobody gives") }
    if let asOf = statement.asOf { parts.append("as of \(asOf.moment?.description ?? asOf.phrase)") }
    return parts.joined(separator: " ")
  }

  /// The value for people: the label of an entity, the figure as written but a whole number as people write it
  /// ("151,939 vehicles"), a text in quotes.
  func value(of statement: Statement) -> String {
    switch statement.value {
    case .entity(let entity): label(of: entity)
    case .boolean(let isTrue): isTrue ? "yes" : "no"
    case .unknown: "unknown"
    case .none: "none"
    case .quantity(let quantity): wholeFigure(of: statement, quantity) ?? valueText(of: statement.id)
    case .date, .text: valueText(of: statement.id)
    }
  }

  /// Nil for a figure that is no plain whole number above one: its digits say how exact it is.
  private func wholeFigure(of statement: Statement, _ quantity: FactQuantity) -> String? {
    let parts = valueText(of: statement.id).split(separator: " ", maxSplits: 1)
    guard let number = parts.first, let literal = quantity.literal, literal > .one,
      number.utf8.allSatisfy({ $0 &- 0x30 < 10 || $0 == 0x5F }),
      parts.count == 1 || quantity.unit.map({ parts[1] == id(of: $0) }) ?? false
    else { return nil }
    return literal.figure + (parts.count == 1 ? "" : " " + (quantity.unit.map { unitPhrase($0) } ?? ""))
  }

  /// "(market: europe)"; empty without dimensions.
  func dimensionsText(of statement: Statement) -> String {
    let pairs = dimensions(statement.dimensions)
    if pairs.isEmpty { return "" }
    return "(" + pairs.map { "\($0.name): \($0.value)" }.joined(separator: ", ") + ")"
  }

  func modalityText(of statement: Statement) -> String {
    switch statement.modality {
    case .actual: ""
    case .planned: "planned"
    case .target: "target"
    case .estimate: "estimate"
    case .forecast: "forecast"
    case .saidBy: "said by " + (statement.speaker.map { label(of: $0) } ?? "somebody")
    }
  }
}
