// Words that mean another day in every note: "currently", "last year", in the languages that Stet reads.
import Claims
import TextModel

/// The words of one language, found without an allocation.
struct RelativeWords: Sendable {
  private let phrases: [[UInt8]]
  /// For each byte whether a phrase begins with it, in either case.
  private let firstBytes: [Bool]

  static func of(_ language: Language) -> RelativeWords {
    switch language {
    case .en: english
    case .fr: french
    case .de: german
    case .uk: ukrainian
    }
  }

  @inline(__always)
  func canBegin(with byte: UInt8) -> Bool { firstBytes[Int(byte)] }

  /// The end of the phrase that stands at `start` as whole words; nil when none does.
  func match(_ text: [UInt8], from start: Int, limit: Int) -> Int? {
    for phrase in phrases {
      let end = start + phrase.count
      guard end <= limit, end == limit || !text[end].isWordByte, text.equalsFolded(start..<end, phrase) else {
        continue
      }
      return end
    }
    return nil
  }

  private init(_ words: [String]) {
    phrases = words.map { Array($0.utf8) }
    var first = [Bool](repeating: false, count: 256)
    for word in words {
      for form in [word, word.uppercased()] {
        if let byte = form.utf8.first { first[Int(byte)] = true }
      }
    }
    firstBytes = first
  }

  private static let english = RelativeWords([
    "currently", "at present", "nowadays", "today", "yesterday", "tomorrow", "last year", "this year",
    "next year",
    "last month", "this month", "next month", "last week", "this week", "next week", "last quarter",
    "this quarter",
    "next quarter",
  ])
  private static let french = RelativeWords([
    "actuellement", "aujourd'hui", "aujourd’hui", "hier", "demain", "l'an dernier", "l’an dernier",
    "l'an prochain",
    "l’an prochain", "l'année dernière", "l’année dernière", "cette année", "l'année prochaine",
    "l’année prochaine",
    "le mois dernier", "ce mois-ci", "le mois prochain", "la semaine dernière", "cette semaine",
    "la semaine prochaine",
  ])
  private static let german = RelativeWords([
    "derzeit", "aktuell", "zurzeit", "gegenwärtig", "heute", "gestern", "morgen", "im vergangenen Jahr",
    "im vorigen Jahr", "voriges Jahr", "letztes Jahr", "dieses Jahr", "in diesem Jahr", "nächstes Jahr",
    "im nächsten Jahr", "letzten Monat", "diesen Monat", "nächsten Monat", "letzte Woche", "diese Woche",
    "nächste Woche", "heuer",
  ])
  private static let ukrainian = RelativeWords([
    "наразі", "нині", "зараз", "сьогодні", "учора", "вчора", "завтра", "торік", "минулого року", "цього року",
    "цьогоріч",
    "наступного року", "минулого місяця", "цього місяця", "наступного місяця", "минулого тижня",
    "цього тижня",
    "наступного тижня",
  ])
}
