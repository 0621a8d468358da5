// Figures in words for messages: "151,939 vehicles", "71.9%", "57.9 bn EUR".
import Claims
import Facts
import Quantities

/// Writes figures for people, in the English of messages.
struct FigureWording {
  var facts: Facts

  /// A value with its unit. `resolution` is the place of the last digit that counts; zero where all do.
  func text(_ value: Rational, resolution: Rational, in unit: FigureUnit) -> String {
    guard value.isDefined else { return "a figure too large to write" }
    let number = number(value, resolution: resolution, derivedDecimals: unit == .ratio ? 2 : 1)
    return number + suffix(unit, isOne: number == "1" || number == "-1")
  }

  /// A figure of the fact base: its literal, else the ends it lies between.
  func text(_ figure: FactFigure, in unit: FigureUnit) -> String {
    if let literal = figure.literal {
      let resolution = figure.isDerived ? roundness(literal, of: figure) : figure.resolution
      return text(literal, resolution: resolution, in: unit)
    }
    return ends(figure.interval, in: unit)
  }

  /// "between 12% and 15%", "more than 300 people", "at most 5".
  func ends(_ interval: Interval, in unit: FigureUnit) -> String {
    func end(_ bound: Bound) -> String { text(bound.value, resolution: .zero, in: unit) }
    switch (interval.lower, interval.upper) {
    case (let lower?, let upper?):
      return lower.value == upper.value ? end(lower) : "between \(end(lower)) and \(end(upper))"
    case (let lower?, nil): return (lower.isClosed ? "at least " : "more than ") + end(lower)
    case (nil, let upper?): return (upper.isClosed ? "at most " : "less than ") + end(upper)
    case (nil, nil): return ""
    }
  }

  /// The name of the unit alone: "percentage points", "EUR", "vehicles".
  func name(_ unit: FigureUnit) -> String {
    switch unit {
    case .percent: return "percent"
    case .percentagePoints: return "percentage points"
    case .years: return "years"
    case .ratio, .none: return ""
    case .unit(let id):
      return facts.family(of: id) == .money ? facts.id(of: id) : facts.words(of: id).plural
    }
  }

  private func suffix(_ unit: FigureUnit, isOne: Bool) -> String {
    switch unit {
    case .percent: return "%"
    case .percentagePoints: return isOne ? " percentage point" : " percentage points"
    case .years: return isOne ? " year" : " years"
    case .ratio, .none: return ""
    case .unit(let id):
      switch facts.family(of: id) {
      case .percent: return "%"
      case .money: return " " + facts.id(of: id)
      case .physical, .count, .percentagePoint, .basisPoint, .ratio:
        let words = facts.words(of: id)
        return " " + (isOne ? words.singular : words.plural)
      }
    }
  }

  /// What a derived figure is rounded to for people: a place that its own width does not blur.
  private func roundness(_ value: Rational, of figure: FactFigure) -> Rational {
    guard let width = figure.interval.width, width > .zero else { return .zero }
    var place = Rational(powerOfTen: -3)
    for power in -3...12 {
      place = Rational(powerOfTen: power)
      if place >= width || place * Rational(1_000) > value.magnitude { break }
    }
    return place
  }

  private func number(_ value: Rational, resolution: Rational, derivedDecimals: Int) -> String {
    let magnitude = value.magnitude
    for (scale, word) in [(12, " tn"), (9, " bn"), (6, " m")] {
      let one = Rational(powerOfTen: scale)
      let thousandth = Rational(powerOfTen: scale - 3)
      let scaled = value / one
      guard magnitude >= one, (scaled * Rational(1_000)).isInteger,
        resolution == .zero || resolution >= thousandth
      else { continue }
      return grouped(
        scaled, decimals: resolution > .zero ? decimals(resolution / one) : 3, keepsZeros: resolution > .zero)
        + word
    }
    if resolution > .zero {
      return grouped(roundedTo(resolution, value), decimals: decimals(resolution), keepsZeros: true)
    }
    var places = 0
    while places < 6, !(value * Rational(powerOfTen: places)).isInteger { places += 1 }
    return grouped(value, decimals: places == 6 ? derivedDecimals : places, keepsZeros: false)
  }

  private func roundedTo(_ resolution: Rational, _ value: Rational) -> Rational {
    guard resolution > .one else { return value }
    return (value / resolution).rounded * resolution
  }

  private func decimals(_ resolution: Rational) -> Int {
    var places = 0
    while places < 12, Rational(powerOfTen: -places) > resolution { places += 1 }
    return places
  }

  private func grouped(_ value: Rational, decimals: Int, keepsZeros: Bool) -> String {
    let parts = value.description(decimals: decimals).split(separator: ".")
    guard let whole = parts.first else { return "" }
    var digits: [UInt8] = []
    let isNegative = whole.utf8.first == UInt8(ascii: "-")
    for (index, digit) in whole.utf8.filter({ $0 != UInt8(ascii: "-") }).reversed().enumerated() {
      if index > 0, index % 3 == 0 { digits.append(UInt8(ascii: ",")) }
      digits.append(digit)
    }
    if isNegative { digits.append(UInt8(ascii: "-")) }
    var text = String(decoding: digits.reversed(), as: UTF8.self)
    var fraction = parts.count > 1 ? String(parts[1]) : ""
    if keepsZeros { fraction += String(repeating: "0", count: max(0, decimals - fraction.utf8.count)) }
    if !fraction.isEmpty { text += "." + fraction }
    return text
  }
}
