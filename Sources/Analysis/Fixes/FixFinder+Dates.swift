// Fixes of dates: the fact's date as finely as the text had it, and the word that fits.
import Claims
import Facts
import Quantities
import Syntax
import TextModel

extension FixFinder {
  mutating func mendDate() {
    guard let result, let reading = result.reading, case .date(let date) = reading.value else { return }
    let value = range(reading.valueRange)
    let modifier = reading.modifierRange.isEmpty ? nil : range(reading.modifierRange)
    guard let days = factDays else { return }
    if diagnostic.rule == .ambiguousDeadline, let modifier {
      let words = Words(language)
      offer("write \"\(words.byTheEndOf)\"", modifier, words.byTheEndOf, isSafe: true)
    }
    if diagnostic.rule == .loosePeriod {
      for word in Words(language).parts { offerPart(word, value, modifier) }
    }
    guard !date.isRelative, !date.isComposed, date.end == nil else { return }
    for granularity in [date.moment.granularity, .month, .year] {
      guard let moment = Moment(enclosing: days.first, granularity: granularity),
        moment.days().contains(days),
        let words = dateText(moment, like: value)
      else { continue }
      // "early June 2024" would be another claim than the month.
      let start =
        diagnostic.rule == .loosePeriod ? modifier?.lowerBound ?? value.lowerBound : value.lowerBound
      offer(
        "write \(words)", min(start, value.lowerBound)..<value.upperBound, words,
        isSafe: granularity == date.moment.granularity)
    }
  }

  private var factDays: DayInterval? {
    if let statement = result?.statements.first ?? result?.related {
      let decoded = facts[statement]
      if case .date(let date) = decoded.value { return date.days }
      if let period = decoded.period { return period.days }
    }
    return result?.factDays
  }

  /// Replaces "early", "mid-" or "late", wherever it stands in or before the value.
  private mutating func offerPart(_ word: String, _ value: Range<Int>, _ modifier: Range<Int>?) {
    if let modifier {
      var end = modifier.upperBound
      // "mid-" stands without a space.
      while word.hasSuffix("-"), end < value.lowerBound, text[end] == 0x20 { end += 1 }
      return offer("write \"\(word)\"", modifier.lowerBound..<end, word, isSafe: true)
    }
    var end = value.lowerBound
    while end < value.upperBound, text[end].isWordByte { end += 1 }
    guard end < value.upperBound, text[value.lowerBound] &- 0x30 >= 10 else { return }
    offer("write \"\(word)\"", value.lowerBound..<end, word, isSafe: true)
  }

  /// `moment` in words, in the form that the author gave the date at `range`; nil where that form is not known.
  private func dateText(_ moment: Moment, like range: Range<Int>) -> String? {
    let isISO = text[range].contains(UInt8(ascii: "-")) && !text[range].contains { ($0 | 0x20) &- 0x61 < 26 }
    if isISO || moment.granularity == .year { return moment.description }
    let words = Words(language)
    guard let (year, month, day) = Optional(moment.days().first.yearMonthDay),
      words.months.indices.contains(month - 1)
    else { return nil }
    let name = words.months[month - 1]
    let hasYear = text[range].split(separator: 0x20).contains { $0.prefix { $0 &- 0x30 < 10 }.count == 4 }
    let suffix = hasYear ? " \(year)" : ""
    switch moment.granularity {
    case .month: return words.standalone[month - 1] + suffix
    case .day:
      let monthStandsFirst = text[range.lowerBound] &- 0x30 >= 10
      if language == .en, monthStandsFirst { return "\(name) \(day)" + (hasYear ? ", \(year)" : "") }
      return (language == .de ? "\(day). \(name)" : "\(day) \(name)") + suffix
    case .quarter: return "Q\(moment.part) \(year)"
    default: return nil
    }
  }

  /// The words for dates of one language.
  private struct Words {
    let months: [String]
    /// The names of months without a day, where they differ.
    let standalone: [String]
    let parts: [String]
    let byTheEndOf: String

    init(_ language: Language) {
      switch language {
      case .en:
        months = [
          "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
          "November", "December",
        ]
        standalone = months
        parts = ["early", "mid-", "late"]
        byTheEndOf = "by the end of"
      case .fr:
        months = [
          "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
          "novembre", "décembre",
        ]
        standalone = months
        parts = ["début", "mi-", "fin"]
        byTheEndOf = "d’ici à la fin de"
      case .de:
        months = [
          "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
          "November", "Dezember",
        ]
        standalone = months
        parts = ["Anfang", "Mitte", "Ende"]
        byTheEndOf = "bis Ende"
      case .uk:
        months = [
          "січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня",
          "листопада", "грудня",
        ]
        standalone = [
          "січень", "лютий", "березень", "квітень", "травень", "червень", "липень", "серпень", "вересень",
          "жовтень", "листопад", "грудень",
        ]
        parts = ["на початку", "у середині", "наприкінці"]
        byTheEndOf = "до кінця"
      }
    }
  }
}
