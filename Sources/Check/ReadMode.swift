// `--read`: how a phrase is read, without a note.

import Claims
import Facts
import Quantities
import TextModel

enum ReadMode {
  static func run(_ phrase: String, _ arguments: Arguments) -> Int32 {
    var locale = NoteLocale.unstated
    if let tag = arguments.locale {
      guard let stated = NoteLocale(tag: Array(tag.utf8)) else {
        Console.complain(
          "a locale is the tag of a language whose numbers Stet reads, such as en-GB, fr or uk, not \(tag)")
        return 2
      }
      locale = stated
    }
    let facts = Facts.bundled()
    let text = Array(phrase.utf8)
    let isBlank = text.allSatisfy { $0 <= 0x20 }
    let readings = isBlank ? [] : readings(of: text, arguments, locale)
    if readings.isEmpty {
      Console.complain(
        "no value can be read in \"\(phrase)\"; try --as quantity, date, text, entity or boolean")
      return 1
    }
    var output = BufferedOutput(descriptor: 1)
    for (index, reading) in readings.enumerated() {
      if index > 0 { output.write("\n") }
      output.write(lines(reading, text, facts))
    }
    output.flush()
    return 0
  }

  /// Without a datatype words alone are no value, and a date in figures is no quotient of its first two; where no locale
  /// says which of them is the month, it is both.
  private static func readings(of text: [UInt8], _ arguments: Arguments, _ locale: NoteLocale) -> [Reading] {
    var reader = reader(locale, arguments)
    let readings = reader.read(phrase: text, as: expectation(arguments.datatype))
    if arguments.datatype != nil { return readings }
    func dates(_ locale: NoteLocale) -> [Reading] {
      var reader = self.reader(locale, arguments)
      return reader.read(phrase: text, as: .date).filter { date in
        guard case .date = date.value, text[date.valueRange].allSatisfy(isOfDateInFigures) else {
          return false
        }
        return readings.contains {
          $0.valueRange != date.valueRange && date.valueRange.contains($0.valueRange)
        }
      }
    }
    var found = dates(locale)
    if arguments.locale == nil, let british = NoteLocale(tag: Array("en-GB".utf8)) {
      found += dates(british).filter { date in !found.contains { $0.value == date.value } }
    }
    return found.isEmpty ? readings.filter { $0.value != .words } : found
  }

  private static func isOfDateInFigures(_ byte: UInt8) -> Bool {
    "0123456789/.-".utf8.contains(byte)
  }

  private static func reader(_ locale: NoteLocale, _ arguments: Arguments) -> PhraseReader {
    let facts = Facts.bundled()
    return PhraseReader(
      locale: locale, reference: arguments.asOf ?? Run.today,
      unitLookup: { facts.longestUnit($0, from: $1, limit: $2) }, isSameKind: { facts.areConvertible($0, $1) }
    )
  }

  private static func expectation(_ datatype: String?) -> ReadExpectation {
    switch datatype {
    case "quantity": .number(unit: nil)
    case "date": .date
    case "text": .text
    case "entity": .name
    case "boolean": .boolean
    default: .any
    }
  }

  static func lines(_ reading: Reading, _ text: [UInt8], _ facts: Facts) -> String {
    var pairs: [(key: String, value: String)] = [("text", text.string(reading.valueRange))]
    if !reading.modifierRange.isEmpty { pairs.append(("words", text.string(reading.modifierRange))) }
    pairs += ReadingWords.pairs(of: reading, in: facts)
    if case .number(let number) = reading.value {
      let half = number.fine * Rational(1, over: 2)
      pairs.append(("interval", ReadingWords.interval(.closed(number.value - half, number.value + half))))
      if let judgement = intervals(reading, number) {
        pairs.append(("T", ReadingWords.interval(judgement.truth)))
        pairs.append(("P", ReadingWords.interval(judgement.apt)))
      }
    }
    if case .range(let lower, let upper) = reading.value {
      let judgement = Judge().judge(
        from: NumberClaim(lower, .none), to: NumberClaim(upper, .none), against: .exact(lower.value))
      pairs.append(("T", ReadingWords.interval(judgement.truth)))
      pairs.append(("P", ReadingWords.interval(judgement.apt)))
    }
    return pairs.map {
      $0.key + String(repeating: " ", count: max(1, 10 - $0.key.utf8.count)) + $0.value + "\n"
    }
    .joined()
  }

  /// Where the words are true and where apt; nil for a bare number, which is compared by digits instead.
  private static func intervals(_ reading: Reading, _ number: NumberReading) -> NumberJudgement? {
    if reading.modifier == .none || reading.modifier == .exactly { return nil }
    return Judge().judge(NumberClaim(number, reading.modifier), against: .exact(number.value))
  }
}

extension NumberClaim {
  /// The number as it is read, in its own unit.
  init(_ number: NumberReading, _ modifier: Modifier) {
    self.init(value: number.value, fine: number.fine, coarse: number.coarse, modifier: modifier)
    form =
      number.isHalving ? .halving : number.isMultiple ? .multiple : number.isFraction ? .fraction : .plain
  }
}
