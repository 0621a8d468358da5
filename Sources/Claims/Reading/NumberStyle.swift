// How an author wrote a number, so that a fix can write another one alike.
import Quantities

/// The look of one number: digits or words, decimals, separators, scale word and minus sign.
package struct NumberStyle: Hashable, Sendable {
  package var language: Language
  /// Written in words.
  package var isWords = false
  /// Digits after the decimal mark.
  package var decimals = 0
  package var decimalMark: UInt8
  /// The scalar between groups of digits; 0 for none.
  package var groupMark: UInt32
  /// Groups of two before the last three digits.
  package var hasIndianGroups: Bool
  /// The factor of the scale word; 1 when none is written.
  package var scale: Int64 = 1
  /// The scale word as written, with what stands between it and the number.
  package var scaleText: [UInt8] = []
  /// The scalar of the minus sign.
  package var minusMark: UInt32 = 0x2212
  /// Digits and scale word in the text, without sign, currency and unit.
  package var range: Range<Int> = 0..<0

  /// The style of a number that nobody has written yet.
  package init(locale: NoteLocale) {
    language = locale.language
    decimalMark = locale.decimal
    hasIndianGroups = locale.hasIndianGroups
    groupMark =
      locale.groups.contains(.comma)
      ? 0x2C : locale.groups.contains(.period) ? 0x2E : locale.groups.contains(.space) ? 0xA0 : 0x2019
  }
}

extension PhraseReader {
  /// The styles of the numbers in a reading's value, two for a range; none for fractions, multiples and vague words.
  ///
  /// For fixes: not made to be fast.
  package mutating func styles(of reading: Reading, in text: [UInt8]) -> [NumberStyle] {
    switch reading.value {
    case .number, .range: break
    default: return []
    }
    let range = reading.valueRange.clamped(to: 0..<text.count)
    gather(text, shown: range, mark: range, in: range, as: .any)
    var result: [NumberStyle] = []
    var index = 0
    while index < tokens.count {
      guard let number = parseNumber(text, at: index, before: tokens.count), number.kind == .plain else {
        index += 1
        continue
      }
      result.append(style(text, of: number))
      index = max(index + 1, number.tokens.upperBound)
    }
    if result.count == 2, result[0].scale == 1, result[1].scale != 1 {
      // "between 2 and 3 million": the scale word serves both.
      result[0].scale = result[1].scale
    }
    return result
  }

  private func style(_ text: [UInt8], of number: ParsedNumber) -> NumberStyle {
    var style = NumberStyle(locale: locale)
    var first: Int?
    var last = number.tokens.lowerBound
    var factor: Int64 = 1
    var scaleStart: Int?
    for index in number.tokens {
      let token = tokens[index]
      switch token.kind {
      case .numeral:
        let numeral = numerals[Int(token.detail)]
        style.decimals = numeral.decimals
        if numeral.decimalMark != 0 { style.decimalMark = numeral.decimalMark }
        if numeral.groupMark != 0 { style.groupMark = numeral.groupMark }
        if !numeral.isGrouped, numeral.digits - numeral.decimals > 3 { style.groupMark = 0 }
        first = first ?? index
        last = index
      case .word where !token.roles.isDisjoint(with: Self.numberRoles.union(.connector)) && first == nil:
        style.isWords = true
        first = index
        last = index
      case .word where first != nil && number.scale != .one && token.roles.contains(.scale):
        factor = factor.multipliedReportingOverflow(by: lexeme(of: token).number).partialValue
        scaleStart = scaleStart ?? tokens[index - 1].end
        last = index
      case .word where style.isWords && !token.roles.isDisjoint(with: Self.numberRoles.union(.connector)):
        last = index
      case .sign where token.sign == .hyphen: style.minusMark = 0x2D
      default: break
      }
    }
    guard let first else { return style }
    style.range = tokens[first].start..<tokens[last].end
    if let scaleStart, !style.isWords {
      style.scale = factor
      style.scaleText = Array(text[scaleStart..<tokens[last].end])
    }
    return style
  }
}

extension Modifier {
  /// The usual words for this modifier, before a number; empty for none.
  package func words(in language: Language) -> String {
    switch (self, language) {
    case (.none, _): ""
    case (.exactly, .en): "exactly"
    case (.about, .en): "about"
    case (.over, .en): "more than"
    case (.atLeast, .en): "at least"
    case (.under, .en): "less than"
    case (.atMost, .en): "up to"
    case (.nearly, .en): "nearly"
    case (.justOver, .en): "just over"
    case (.exactly, .fr): "exactement"
    case (.about, .fr): "environ"
    case (.over, .fr): "plus de"
    case (.atLeast, .fr): "au moins"
    case (.under, .fr): "moins de"
    case (.atMost, .fr): "jusqu’à"
    case (.nearly, .fr): "près de"
    case (.justOver, .fr): "un peu plus de"
    case (.exactly, .de): "genau"
    case (.about, .de): "rund"
    case (.over, .de): "mehr als"
    case (.atLeast, .de): "mindestens"
    case (.under, .de): "weniger als"
    case (.atMost, .de): "bis zu"
    case (.nearly, .de): "knapp"
    case (.justOver, .de): "etwas mehr als"
    case (.exactly, .uk): "рівно"
    case (.about, .uk): "близько"
    case (.over, .uk): "понад"
    case (.atLeast, .uk): "щонайменше"
    case (.under, .uk): "менш ніж"
    case (.atMost, .uk): "не більш ніж"
    case (.nearly, .uk): "майже"
    case (.justOver, .uk): "трохи більш ніж"
    }
  }
}
