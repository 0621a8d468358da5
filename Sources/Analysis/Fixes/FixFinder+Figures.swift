// Fixes of figures: another number in the author's style, or the hedge that fits it.
import Claims
import Facts
import Quantities
import Syntax
import TextModel

extension FixFinder {
  /// The number of the claim as written, and the fact's value in the same terms.
  struct WrittenFigure {
    var style: NumberStyle
    var number: NumberReading
    /// The fact's value in the unit and with the sign of the text.
    var value: Rational
    /// What one of the text is in the unit of the fact.
    var factor: Rational
    var fact: FactFigure
    var modifier: Modifier
    /// The modifier in the note; empty when none is written.
    var modifierRange: Range<Int>
    /// The whole value with its unit.
    var valueRange: Range<Int>
  }

  mutating func writtenFigure() -> WrittenFigure? {
    guard let result, var reading = result.reading, let comparison = result.comparison,
      case .number(let number) = reading.value, let literal = comparison.fact.literal
    else { return nil }
    reading.valueRange = range(reading.valueRange)
    let modifierRange = reading.modifierRange.isEmpty ? 0..<0 : range(reading.modifierRange)
    let styles = reader.styles(of: reading, in: text)
    var style = styles.first ?? NumberStyle(locale: analysis.context.locale)
    if styles.isEmpty { style.range = reading.valueRange }
    if style.decimals > 0, style.scale == 1, literal.isInteger, comparison.fact.resolution.isZero {
      // "151,93" of a count is a slip, and no style.
      let range = style.range
      style = NumberStyle(locale: analysis.context.locale)
      style.range = range
    }
    let claimed = comparison.claim.value
    let factor =
      claimed.isZero || number.value.isZero || number.isMultiple || number.isHalving
      ? Rational.one : claimed / number.value
    guard factor.isDefined else { return nil }
    return WrittenFigure(
      style: style, number: number, value: literal / factor, factor: factor, fact: comparison.fact,
      modifier: reading.modifier, modifierRange: modifierRange, valueRange: reading.valueRange)
  }

  /// Another number, another hedge, or both, as the rule suggests; what does not hold is dropped later.
  mutating func mendFigure() {
    guard let figure = writtenFigure() else { return }
    let isPlainNumber = !figure.number.isFraction && !figure.number.isMultiple && !figure.number.isHalving
    let isHedged = figure.modifier != .none && figure.modifier != .exactly
    switch diagnostic.rule {
    case .unhedgedRounding:
      hedge(figure, [.about], isSafe: true)
      writeExactly(figure, isSafe: false)
    case .looseFraction, .looseMultiple: hedge(figure, fittingHedges(figure), isSafe: true)
    case .precisionInsufficient, .boundViolated:
      if isHedged {
        hedge(figure, fittingHedges(figure), isSafe: false)
        if isPlainNumber { writeRounded(figure, isSafe: false) }
      } else if isPlainNumber {
        write(figure.style, figure, isSafe: false)
      }
    case .falsePrecision: writeAsPrecisely(figure, isSafe: true)
    case .coarseRounding: writeFiner(figure, isSafe: true)
    case .signFlip, .wrongPeriod: if isPlainNumber { write(figure.style, figure, isSafe: false) }
    case .weakBound, .looseApproximation:
      if isPlainNumber { writeRounded(figure, isSafe: true) }
      hedge(figure, fittingHedges(figure), isSafe: false)
    default:
      if isPlainNumber {
        if isHedged { writeRounded(figure, isSafe: true) }
        write(figure.style, figure, isSafe: true)
        if figure.modifier == .exactly { dropModifier(figure) }
      } else {
        hedge(figure, fittingHedges(figure), isSafe: true)
      }
      writeAsPrecisely(figure, isSafe: false)
      writeFiner(figure, isSafe: false)
    }
  }

  // MARK: Numbers

  private mutating func write(_ style: NumberStyle, _ figure: WrittenFigure, isSafe: Bool) {
    write(style, figure.value, isSafe: isSafe)
  }

  private mutating func write(_ style: NumberStyle, _ value: Rational, isSafe: Bool) {
    guard let rendered = style.render(value) else { return }
    offer("write \(withUnit(rendered, style))", [FileEdit(style.range, rendered)], isSafe: isSafe)
  }

  /// The number with what stands around it in the value: "72%", "€3 billion".
  private func withUnit(_ rendered: [UInt8], _ style: NumberStyle) -> String {
    let number = rendered.string(rendered.indices)
    guard let reading = result?.reading else { return number }
    let value = range(reading.valueRange)
    let before = value.lowerBound..<max(value.lowerBound, style.range.lowerBound)
    let after = min(value.upperBound, style.range.upperBound)..<value.upperBound
    return text.string(before) + number + text.string(after)
  }

  /// The value rounded to the last digit of the text that is not zero: to the nearest, down and up.
  private mutating func writeRounded(_ figure: WrittenFigure, isSafe: Bool) {
    let place = figure.number.coarse
    guard place > .zero else { return }
    let steps = figure.value / place
    var values = [steps.rounded * place]
    switch figure.modifier {
    case .over, .atLeast, .justOver: values.append(steps.floor * place)
    case .under, .atMost, .nearly: values.append((steps.floor + .one) * place)
    case .none, .exactly, .about: break
    }
    for value in values { write(figure.style, value, isSafe: isSafe) }
  }

  /// The fact's value with all the digits it has, and at most three after the point.
  private mutating func writeExactly(_ figure: WrittenFigure, isSafe: Bool) {
    var style = figure.style
    let scale = Rational(Int(style.scale))
    while style.decimals < 3, !(figure.value / scale * Rational(powerOfTen: style.decimals)).isInteger {
      style.decimals += 1
    }
    write(style, figure, isSafe: isSafe)
  }

  /// The fact's value with the digits of its source and no more.
  private mutating func writeAsPrecisely(_ figure: WrittenFigure, isSafe: Bool) {
    let scaled = figure.value.magnitude / Rational(Int(figure.style.scale))
    guard figure.fact.resolution > .zero,
      figure.style.scale == 1 || (scaled >= .one && scaled < Rational(1_000))
    else {
      return
    }
    let place = (figure.fact.resolution / figure.factor).magnitude / Rational(Int(figure.style.scale))
    var style = figure.style
    style.decimals = 0
    while style.decimals < 9, Rational(powerOfTen: -style.decimals) > place { style.decimals += 1 }
    write(style, figure, isSafe: isSafe)
  }

  private mutating func writeFiner(_ figure: WrittenFigure, isSafe: Bool) {
    var style = figure.style
    let scaled = figure.value / Rational(Int(style.scale)) * Rational(powerOfTen: style.decimals)
    guard !style.isWords, !scaled.isInteger else { return }
    style.decimals += 1
    write(style, figure, isSafe: isSafe)
  }

  // MARK: Hedges

  /// The hedges that can be true of the value, the closest first.
  private func fittingHedges(_ figure: WrittenFigure) -> [Modifier] {
    let written = figure.number.value
    if figure.number.isMultiple || figure.number.isHalving {
      return figure.value < written ? [.nearly, .about] : [.over, .about]
    }
    if figure.value < written { return [.nearly, .under, .about, .atMost] }
    if figure.value > written { return [.justOver, .over, .about, .atLeast] }
    return [.about, .atLeast, .atMost]
  }

  private mutating func hedge(_ figure: WrittenFigure, _ hedges: [Modifier], isSafe: Bool) {
    for hedge in hedges where hedge != figure.modifier {
      let words = hedge.words(in: language)
      if figure.modifierRange.isEmpty {
        let start =
          figure.number.isMultiple || figure.number.isHalving ? figure.valueRange : beforeCurrency(figure)
        offer(
          "write \"\(words)\" before it", start.lowerBound..<start.lowerBound, words + " ", isSafe: isSafe)
      } else {
        offer("write \"\(words)\"", figure.modifierRange, words, isSafe: isSafe)
      }
    }
  }

  /// The value from its currency sign on: "about $3".
  private func beforeCurrency(_ figure: WrittenFigure) -> Range<Int> {
    min(figure.valueRange.lowerBound, figure.style.range.lowerBound)..<figure.valueRange.upperBound
  }

  private mutating func dropModifier(_ figure: WrittenFigure) {
    guard !figure.modifierRange.isEmpty, figure.modifierRange.upperBound <= figure.valueRange.lowerBound
    else {
      return
    }
    var end = figure.modifierRange.upperBound
    while end < figure.valueRange.lowerBound, text[end] == 0x20 { end += 1 }
    offer(
      "drop \"\(text.excerpt(figure.modifierRange))\"", figure.modifierRange.lowerBound..<end, "",
      isSafe: true)
  }

  // MARK: Ranges

  /// Writes the figure in place of "12–15%" or "between 12 and 15%".
  mutating func replaceRange() {
    guard let result, var reading = result.reading, let comparison = result.comparison,
      case .range(let lower, _) = reading.value, let literal = comparison.fact.literal
    else { return }
    reading.valueRange = range(reading.valueRange)
    let styles = reader.styles(of: reading, in: text)
    guard let first = styles.first, let last = styles.last, styles.count == 2, !lower.value.isZero else {
      return
    }
    let factor = comparison.claim.value / lower.value
    var style = last
    style.range = text.rangeStart(before: reading.valueRange, from: block.start)..<last.range.upperBound
    style.decimals = max(first.decimals, last.decimals)
    for decimals in [style.decimals, style.decimals + 1] {
      style.decimals = decimals
      write(style, literal / (factor.isZero ? .one : factor), isSafe: false)
    }
  }
}
