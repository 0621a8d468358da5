// What the words of a sentence say about which fact a figure in it tells.
import Facts
import Quantities
import TextModel

/// The words of a sentence, folded to their stems, and the periods it names.
struct Evidence {
  private var stems: Set<UInt64> = []
  private(set) var periods: [DayInterval] = []

  init(_ text: [UInt8], _ range: Range<Int>, day: Day) {
    let folded = text.folded(range)
    var at = 0
    while at < folded.count {
      guard folded.wordLength(at: at) > 0 else {
        at += 1
        continue
      }
      let word = folded.word(around: at)
      stems.insert(Evidence.stem(folded, word))
      if let year = Evidence.year(folded, word) { periods.append(year) }
      at = max(at + 1, word.upperBound)
    }
    addRelativePeriods(folded, day)
  }

  private static func year(_ text: [UInt8], _ word: Range<Int>) -> DayInterval? {
    guard word.count == 4, text[word].allSatisfy({ $0 &- 0x30 < 10 }),
      text[word.lowerBound] == 0x31 || text[word.lowerBound] == 0x32
    else { return nil }
    return Moment.parse(text, word)?.days()
  }

  private mutating func addRelativePeriods(_ folded: [UInt8], _ day: Day) {
    let year = day.yearMonthDay.year
    let relative: [(StaticString, Int)] = [("last year", -1), ("this year", 0), ("a year earlier", -2)]
    for (words, step) in relative where folded.contains(Array("\(words)".utf8), in: 0..<folded.count) {
      if let moment = Moment(.year, year: year + step) { periods.append(moment.days()) }
    }
  }

  /// A word without the endings of number and tense, as a hash; a few irregular verbs as their nouns.
  static func stem(_ text: [UInt8], _ word: Range<Int>) -> UInt64 {
    let irregular: [(StaticString, StaticString)] = [
      ("sold", "sale"), ("sell", "sale"), ("sells", "sale"), ("selling", "sale"), ("built", "production"),
      ("produced", "production"), ("produces", "production"), ("employs", "employee"),
      ("employed", "employee"),
      ("earned", "income"), ("staff", "employee"), ("workforce", "employee"), ("workers", "employee"),
      ("inhabitants", "population"), ("people", "population"), ("electric", "ev"), ("battery-electric", "ev"),
      ("boss", "ceo"), ("deliveries", "sale"), ("delivered", "sale"), ("turnover", "revenue"),
      ("factory", "plant"), ("factories", "plant"),
    ]
    for (from, to) in irregular where text.equals(word, from) {
      let bytes = Array("\(to)".utf8)
      return bytes.hash64
    }
    var end = word.upperBound
    if word.count > 3, text[end - 1] == 0x73 { end -= 1 }
    return text.hash64(word.lowerBound..<end)
  }

  /// Whether some word tells that something begins, in any of the languages that are read.
  var tellsBeginning: Bool { holdsOne(of: Evidence.beginnings) }
  var tellsEnd: Bool { holdsOne(of: Evidence.ends) }

  private static let beginnings: [StaticString] = [
    "became", "become", "becomes", "appointed", "named", "joined", "took", "takes", "since", "succeeded",
    "succeeds",
    "replaced", "elected", "started", "began", "promoted", "hired", "depuis", "nomme", "nommee", "devenu",
    "devenue",
    "devient", "succede", "pris", "prend", "seit", "wurde", "ernannt", "ubernahm", "ubernimmt", "folgte",
    "став", "стала", "призначений", "призначена", "призначили", "очолив", "очолила", "обраний", "обрана",
  ]
  private static let ends: [StaticString] = [
    "left", "leave", "leaves", "resigned", "resigns", "stepped", "until", "till", "ousted", "quit", "retired",
    "departed",
    "ended", "fired", "dismissed", "jusqu", "jusque", "quitte", "demissionne", "parti", "partie", "bis",
    "verliess",
    "zuruckgetreten", "zuruck", "залишив", "залишила", "пішов", "пішла", "звільнений", "звільнена",
    "звільнили",
  ]

  private func holdsOne(of words: [StaticString]) -> Bool {
    words.contains { word in
      let bytes = Array("\(word)".utf8)
      let folded = bytes.folded(bytes.indices)
      return stems.contains(Evidence.stem(folded, folded.indices))
    }
  }

  /// The share of the words of `name` that the sentence has, 0 to 4.
  func support(for name: String) -> Int {
    let bytes = Array(name.utf8)
    let folded = bytes.folded(0..<bytes.count)
    var count = 0
    var supported = 0
    var at = 0
    while at < folded.count {
      guard folded.wordLength(at: at) > 0 else {
        at += 1
        continue
      }
      let word = folded.word(around: at)
      at = max(at + 1, word.upperBound)
      if Evidence.isFiller(folded, word) { continue }
      count += 1
      if stems.contains(Evidence.stem(folded, word)) { supported += 1 }
    }
    return count == 0 ? 0 : supported * 4 / count
  }

  private static func isFiller(_ text: [UInt8], _ word: Range<Int>) -> Bool {
    let fillers: [StaticString] = ["of", "the", "in", "at", "by", "up", "on", "a", "an", "to", "number"]
    return fillers.contains { text.equals(word, $0) }
  }

  /// How well a period fits: 3 where the sentence names it, -3 where it names others, 0 where it names none.
  func fit(of period: DayInterval) -> Int {
    if periods.isEmpty { return 0 }
    if periods.contains(period) { return 3 }
    return periods.contains { period.isSubset(of: $0) } ? 1 : -3
  }
}
