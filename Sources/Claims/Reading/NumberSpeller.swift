// Spells whole numbers out in four languages.

/// Writes a whole number in words, in the form that stands alone (masculine where a language has genders).
struct NumberSpeller {
  let language: Language

  /// The words of 0 to 10^15 − 1; nil beyond.
  func words(_ value: Int128) -> String? {
    guard value >= 0, value < 1_000_000_000_000_000 else { return nil }
    let number = Int(value)
    switch language {
    case .en: return number == 0 ? "zero" : english(number)
    case .fr: return number == 0 ? "zéro" : french(number)
    case .de: return number == 0 ? "null" : german(number)
    case .uk: return number == 0 ? "нуль" : ukrainian(number)
    }
  }

  private func english(_ number: Int) -> String {
    let small = [
      "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
      "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    let tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    if number < 20 { return small[number] }
    if number < 100 { return tens[number / 10] + (number % 10 > 0 ? "-" + small[number % 10] : "") }
    if number < 1000 {
      return small[number / 100] + " hundred" + (number % 100 > 0 ? " and " + english(number % 100) : "")
    }
    for (scale, name) in [
      (1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million"), (1000, "thousand"),
    ]
    where number >= scale {
      let rest = number % scale
      let joint = rest > 0 && rest < 100 ? " and " : " "
      return english(number / scale) + " " + name + (rest > 0 ? joint + english(rest) : "")
    }
    return ""
  }

  private func french(_ number: Int, endsNumber: Bool = true) -> String {
    let small = [
      "", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
      "treize",
      "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
    ]
    let tens = [
      "", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt",
      "quatre-vingt",
    ]
    if number < 20 { return small[number] }
    if number < 100 {
      let ten = number / 10
      let rest = ten == 7 || ten == 9 ? number % 10 + 10 : number % 10
      if rest == 0 { return tens[ten] + (ten == 8 && endsNumber ? "s" : "") }
      let joint = (rest == 1 || rest == 11) && ten < 8 ? " et " : "-"
      return tens[ten] + joint + small[rest]
    }
    if number < 1000 {
      let hundreds = number / 100
      let head = (hundreds > 1 ? small[hundreds] + " " : "") + "cent"
      let rest = number % 100
      if rest == 0 { return head + (hundreds > 1 && endsNumber ? "s" : "") }
      return head + " " + french(rest, endsNumber: endsNumber)
    }
    for (scale, name) in [
      (1_000_000_000_000, "billion"), (1_000_000_000, "milliard"), (1_000_000, "million"),
    ]
    where number >= scale {
      let count = number / scale
      let rest = number % scale
      return french(count) + " " + name + (count > 1 ? "s" : "") + (rest > 0 ? " " + french(rest) : "")
    }
    let count = number / 1000
    let rest = number % 1000
    return (count > 1 ? french(count, endsNumber: false) + " " : "") + "mille"
      + (rest > 0 ? " " + french(rest) : "")
  }

  private func german(_ number: Int) -> String {
    for (scale, one, many) in [
      (1_000_000_000_000, "Billion", "Billionen"), (1_000_000_000, "Milliarde", "Milliarden"),
      (1_000_000, "Million", "Millionen"),
    ] where number >= scale {
      let count = number / scale
      let rest = number % scale
      return (count == 1 ? "eine " + one : german(count) + " " + many) + (rest > 0 ? " " + german(rest) : "")
    }
    if number >= 1000 {
      let rest = number % 1000
      let count = number / 1000
      return (count == 1 ? "ein" : germanGroup(count, endsWord: false)) + "tausend"
        + (rest > 0 ? germanGroup(rest) : "")
    }
    return germanGroup(number)
  }

  private func germanGroup(_ number: Int, endsWord: Bool = true) -> String {
    let small = [
      "", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
      "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
    ]
    let tens = [
      "", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig",
    ]
    if number == 1 { return endsWord ? "eins" : "ein" }
    if number < 20 { return small[number] }
    if number < 100 {
      let unit = number % 10
      return (unit > 0 ? (unit == 1 ? "ein" : small[unit]) + "und" : "") + tens[number / 10]
    }
    let rest = number % 100
    return (number < 200 ? "ein" : small[number / 100]) + "hundert"
      + (rest > 0 ? germanGroup(rest, endsWord: endsWord) : "")
  }

  private func ukrainian(_ number: Int, isFeminine: Bool = false) -> String {
    let small = [
      "", isFeminine ? "одна" : "один", isFeminine ? "дві" : "два", "три", "чотири", "п’ять", "шість", "сім",
      "вісім",
      "дев’ять", "десять", "одинадцять", "дванадцять", "тринадцять", "чотирнадцять", "п’ятнадцять",
      "шістнадцять",
      "сімнадцять", "вісімнадцять", "дев’ятнадцять",
    ]
    let tens = [
      "", "", "двадцять", "тридцять", "сорок", "п’ятдесят", "шістдесят", "сімдесят", "вісімдесят",
      "дев’яносто",
    ]
    let hundreds = [
      "", "сто", "двісті", "триста", "чотириста", "п’ятсот", "шістсот", "сімсот", "вісімсот", "дев’ятсот",
    ]
    for (scale, one, few, many) in [
      (1_000_000_000_000, "трильйон", "трильйони", "трильйонів"),
      (1_000_000_000, "мільярд", "мільярди", "мільярдів"),
      (1_000_000, "мільйон", "мільйони", "мільйонів"), (1000, "тисяча", "тисячі", "тисяч"),
    ] where number >= scale {
      let count = number / scale
      let rest = number % scale
      let name =
        count % 10 == 1 && count % 100 != 11
        ? one : (2...4).contains(count % 10) && !(12...14).contains(count % 100) ? few : many
      return ukrainian(count, isFeminine: scale == 1000) + " " + name
        + (rest > 0 ? " " + ukrainian(rest, isFeminine: isFeminine) : "")
    }
    var parts: [String] = []
    if number >= 100 { parts.append(hundreds[number / 100]) }
    let rest = number % 100
    if rest >= 20 {
      parts.append(tens[rest / 10])
      if rest % 10 > 0 { parts.append(small[rest % 10]) }
    } else if rest > 0 {
      parts.append(small[rest])
    }
    return parts.joined(separator: " ")
  }
}
