// Writes a number in the style of another.
import Quantities

extension NumberStyle {
  /// `value` in this style, rounded half to even at its precision; nil when it does not fit the style.
  ///
  /// A scale word is exchanged for another of its family where the number would be below 1 or above 999 of it.
  package func render(_ value: Rational) -> [UInt8]? {
    guard value.isDefined else { return nil }
    var style = self
    if scale > 1 { style.adjustScale(to: value) }
    let scaled = value.magnitude / Rational(Int(style.scale))
    let factor = Rational(powerOfTen: style.decimals)
    guard let digits = (scaled * factor).rounded.integer else { return nil }
    var result: [UInt8] = []
    if value < .zero, digits != 0 { result.append(scalar: minusMark) }
    if isWords {
      guard style.decimals == 0, let words = NumberSpeller(language: language).words(digits) else {
        return nil
      }
      // Nobody reads "one hundred and fifty-one thousand nine hundred and thirty-nine".
      if words.utf8.count(where: { $0 == 0x20 || $0 == 0x2D }) <= Self.mostJoints {
        result += Array(words.utf8)
      } else {
        style.appendDigits(digits, to: &result)
      }
    } else {
      style.appendDigits(digits, to: &result)
    }
    if style.scale > 1 { result += style.inflectedScale(digits) }
    return result
  }

  private static let mostJoints = 4

  /// Whether the number is as precise when it is told in so many of `factor`.
  private func isAsPrecise(_ value: Rational, in factor: Int64) -> Bool {
    let power = Rational(powerOfTen: decimals)
    func told(_ factor: Int64) -> Rational {
      (value.magnitude / Rational(Int(factor)) * power).rounded * Rational(Int(factor))
    }
    return told(factor) == told(scale)
  }

  private func appendDigits(_ digits: Int128, to result: inout [UInt8]) {
    var text = Array(String(digits).utf8)
    if text.count <= decimals { text = [UInt8](repeating: 0x30, count: decimals + 1 - text.count) + text }
    let whole = text.count - decimals
    for index in 0..<whole {
      let left = whole - index
      let isGroupStart =
        hasIndianGroups ? left == 3 || left > 3 && left % 2 == 1 : left % 3 == 0
      if index > 0, isGroupStart, groupMark != 0 { result.append(scalar: groupMark) }
      result.append(text[index])
    }
    if decimals > 0 {
      result.append(decimalMark)
      result += text[whole...]
    }
  }

  private mutating func adjustScale(to value: Rational) {
    let scaled = value.magnitude / Rational(Int(scale))
    if scaled >= .one && scaled < Rational(1000) || value.isZero { return }
    let word = scaleText.drop {
      !($0 >= 0x80 && $0 != 0xC2 && $0 != 0xA0 && $0 != 0xE2 || ($0 | 0x20) &- 0x61 < 26)
    }
    let separator = scaleText.prefix(scaleText.count - word.count)
    for family in Self.families(language) {
      guard let own = family.firstIndex(where: { $0.1.contains { Array($0.utf8) == Array(word) } }) else {
        continue
      }
      let form = family[own].1.firstIndex { Array($0.utf8) == Array(word) } ?? 0
      for (factor, names) in family {
        let candidate = value.magnitude / Rational(Int(factor))
        guard candidate >= .one, candidate < Rational(1000), isAsPrecise(value, in: factor) || scaled < .one
        else { continue }
        scale = factor
        scaleText = separator + Array(names[min(form, names.count - 1)].utf8)
        return
      }
    }
  }

  /// The scale word in the number that `digits`, of the style's decimals, asks for.
  private func inflectedScale(_ digits: Int128) -> [UInt8] {
    let word = String(decoding: scaleText, as: UTF8.self)
    let isWhole = decimals == 0
    let power = Rational(powerOfTen: decimals)
    let value = Rational(digits) / power
    for (singular, few, many) in Self.inflections(language) {
      for form in [many, few, singular] {
        guard let range = word.range(ofSuffix: form) else { continue }
        let chosen: String
        switch language {
        case .en: return scaleText
        case .fr: chosen = value < Rational(2) ? singular : many
        case .de: chosen = value == .one ? singular : many
        case .uk:
          let units = digits % 10
          let tens = digits % 100
          chosen =
            !isWhole
            ? many == "тисяч" ? few : singular + "а"
            : units == 1 && tens != 11
              ? singular : (2...4).contains(units) && !(12...14).contains(tens) ? few : many
        }
        return Array((word.prefix(range) + chosen).utf8)
      }
    }
    return scaleText
  }

  private static func inflections(_ language: Language) -> [(String, String, String)] {
    switch language {
    case .en: []
    case .fr:
      [
        ("million", "million", "millions"), ("milliard", "milliard", "milliards"),
        ("billion", "billion", "billions"),
      ]
    case .de:
      [
        ("Million", "Million", "Millionen"), ("Milliarde", "Milliarde", "Milliarden"),
        ("Billion", "Billion", "Billionen"),
      ]
    case .uk:
      [
        ("тисяча", "тисячі", "тисяч"), ("мільйон", "мільйони", "мільйонів"),
        ("мільярд", "мільярди", "мільярдів"),
        ("трильйон", "трильйони", "трильйонів"),
      ]
    }
  }

  private static func families(_ language: Language) -> [[(Int64, [String])]] {
    let thousand: Int64 = 1000
    let million = thousand * 1000
    let billion = million * 1000
    let trillion = billion * 1000
    switch language {
    case .en:
      return [
        [(thousand, ["thousand"]), (million, ["million"]), (billion, ["billion"]), (trillion, ["trillion"])],
        [
          (thousand, ["k", "K", "k"]), (million, ["m", "M", "mn"]), (billion, ["bn", "B", "bn"]),
          (trillion, ["tn", "T", "tn"]),
        ],
        [(100_000, ["lakh"]), (10_000_000, ["crore"])],
      ]
    case .fr:
      return [
        [
          (million, ["millions", "million"]), (billion, ["milliards", "milliard"]),
          (trillion, ["billions", "billion"]),
        ],
        [(million, ["M", "M"]), (billion, ["Md", "Mds"])],
      ]
    case .de:
      return [
        [
          (million, ["Millionen", "Million"]), (billion, ["Milliarden", "Milliarde"]),
          (trillion, ["Billionen", "Billion"]),
        ],
        [
          (thousand, ["Tsd.", "Tsd"]), (million, ["Mio.", "Mio"]), (billion, ["Mrd.", "Mrd"]),
          (trillion, ["Bio.", "Bio"]),
        ],
      ]
    case .uk:
      return [
        [(thousand, ["тис."]), (million, ["млн"]), (billion, ["млрд"]), (trillion, ["трлн"])],
        [
          (thousand, ["тисяч", "тисячі", "тисяча"]),
          (million, ["мільйонів", "мільйони", "мільйон", "мільйона"]),
          (billion, ["мільярдів", "мільярди", "мільярд", "мільярда"]),
          (trillion, ["трильйонів", "трильйони", "трильйон", "трильйона"]),
        ],
      ]
    }
  }
}

extension String {
  /// How many characters come before `form` at the end of the text; nil when it does not end so.
  fileprivate func range(ofSuffix form: String) -> Int? {
    hasSuffix(form) ? count - form.count : nil
  }
}

extension [UInt8] {
  fileprivate mutating func append(scalar value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else { return }
    append(contentsOf: UTF8.encode(scalar)?.map { $0 } ?? [])
  }
}
