// Makes phrases as prose says values, in four languages: hedges, numerals, scales, units, dates, and slips of them.
import FixtureSupport

/// A language's words by what they do in a phrase.
private struct Words {
  var before: [String]
  var numerals: [String]
  var after: [String]
  var months: [String]
  var dates: [String]
}

private let languages: [String: Words] = [
  "en": Words(
    before: [
      "about", "over", "more than", "at least", "no fewer than", "under", "up to", "as much as", "nearly",
      "almost", "just over", "exactly", "between", "from", "rose", "fell by", "fell to", "a loss of",
      "doubled",
      "not", "if", "a record", "some", "dozens of", "by", "before", "since", "early", "the end of", "roughly",
    ],
    numerals: [
      "one", "two", "a dozen", "twenty-one", "two hundred and three", "half", "a third", "one in five",
      "three quarters", "two and a half", "thousand", "a hundred", "zero", "hundreds", "several", "twice",
      "threefold", "second", "1st",
    ],
    after: [
      "million", "bn", "per cent", "percentage points", "%", "times", "or more", "cars", "m", "k", "km",
      "ago",
    ],
    months: ["January", "May", "Sept.", "December"],
    dates: [
      "last year", "yesterday", "on Friday", "Q3", "the 1990s", "FY25", "now", "today", "2024-25", "H1",
    ]),
  "fr": Words(
    before: [
      "environ", "plus de", "au moins", "moins de", "jusqu'à", "près de", "presque", "un peu plus de",
      "entre", "de",
      "a augmenté de", "a baissé de", "exactement", "ne", "quelque", "avant", "depuis", "fin", "début",
      "d’ici",
    ],
    numerals: [
      "un", "deux", "vingt et un", "quatre-vingt-dix-neuf", "soixante-douze", "mille", "deux cents",
      "la moitié",
      "un tiers", "un sur cinq", "une douzaine", "plusieurs", "le double", "1er", "zéro",
    ],
    after: ["millions", "milliards", "%", "pour cent", "points", "fois", "d’euros", "Md€", "voitures", "km"],
    months: ["janvier", "mai", "août", "décembre"],
    dates: ["l’an dernier", "hier", "vendredi", "T3", "les années 1990", "aujourd’hui", "3e trimestre"]),
  "de": Words(
    before: [
      "etwa", "rund", "mehr als", "mindestens", "weniger als", "bis zu", "knapp", "fast", "gut", "zwischen",
      "von",
      "stieg um", "sank auf", "genau", "nicht", "kein", "über", "unter", "vor", "seit", "Anfang", "Ende",
      "bis",
    ],
    numerals: [
      "eins", "zwei", "einundzwanzig", "zweihundertdreiundvierzigtausend", "hundert", "eine Million",
      "die Hälfte",
      "ein Drittel", "jeder fünfte", "ein Dutzend", "mehrere", "doppelt so viel", "anderthalb", "null", "1.",
    ],
    after: ["Mio.", "Milliarden", "Prozent", "Prozentpunkte", "%", "Euro", "Autos", "mal", "Tsd.", "km"],
    months: ["Januar", "Mai", "März", "Dez."],
    dates: ["im Vorjahr", "gestern", "am Freitag", "Q3", "die 90er", "heute", "drittes Quartal"]),
  "uk": Words(
    before: [
      "близько", "понад", "не менше", "менш як", "до", "майже", "трохи більше", "між", "від", "зросла на",
      "впала до", "рівно", "не", "приблизно", "перед", "з", "на початку", "наприкінці",
    ],
    numerals: [
      "один", "два", "двадцять один", "двісті п’ять", "тисяча", "півтора", "половина", "третина",
      "кожен п’ятий",
      "десяток", "кілька", "удвічі", "нуль",
    ],
    after: [
      "млн", "мільярдів", "%", "відсотків", "відсоткових пунктів", "євро", "грн", "разів", "тис.", "авто",
    ],
    months: ["січня", "травня", "серпень", "грудень"],
    dates: ["торік", "вчора", "у п’ятницю", "1990-ті", "сьогодні", "третій квартал"]),
]

extension SeededGenerator {
  package static let locales = [
    "en", "fr", "de", "uk", "en-GB", "en-IN", "fr-CH", "de-CH", "de-AT", "en-ZA", "sv", "",
  ]

  /// A numeral with marks between groups and decimals, some of them wrong.
  package mutating func figure() -> String {
    let group = word([",", ".", " ", "\u{A0}", "\u{202F}", "’", "'", ""])
    var text = word(["", "", "", "-", "−", "–", "+", "€", "$", "£", "US$", "("]) + String(below(1000))
    for _ in 0..<below(4) {
      let three = String(1000 + below(1000)).dropFirst()
      text += group + (oneIn(15) ? String(three.dropFirst()) : String(three))
    }
    if oneIn(3) { text += word([".", ","]) + String(below(1000)) }
    if oneIn(10) { text += "–" + String(below(1000)) }
    return text + word(["", "", "", "%", "m", "bn", ")", "½", "x", "th", "-fold"])
  }

  /// A phrase in the language of `locale`, or in a mixture.
  package mutating func phrase(_ locale: String) -> String {
    var parts: [String] = []
    for _ in 0..<(1 + below(oneIn(6) ? 16 : 5)) {
      let language = oneIn(12) ? word(["en", "fr", "de", "uk"]) : String(locale.prefix(2))
      guard let words = languages[language] ?? languages["en"] else { continue }
      switch below(10) {
      case 0, 1: parts.append(word(words.before))
      case 2, 3: parts.append(word(words.numerals))
      case 4: parts.append(word(words.after))
      case 5:
        parts.append(
          word(["", "\(1 + below(40)) "]) + word(words.months) + word(["", " \(1900 + below(150))"]))
      case 6: parts.append(word(words.dates))
      case 7:
        parts.append(
          word([
            "and", "et", "und", "і", "to", "-", "–", ",", "/", "(", ")", "[", "]", "**", "`", "\\", "\"",
            "\n",
          ]))
      case 8: parts.append(oneIn(4) ? number() : day())
      default: parts.append(figure())
      }
    }
    return parts.joined(separator: oneIn(10) ? "" : oneIn(8) ? "  " : " ")
  }
}
