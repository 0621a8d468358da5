// How the numbers, dates and words of a note are written.

/// A language whose words Stet reads.
package enum Language: UInt8, Sendable, CaseIterable { case en, fr, de, uk }

/// A locale as front matter or configuration names it, reduced to what the reading of words depends on.
///
/// Of a language without words of its own the numbers are read in its way and the words as English.
package struct NoteLocale: Hashable, Sendable {
  package var language: Language
  /// True when a note or a configuration says it; the default English is not.
  package var isStated: Bool
  /// The decimal mark, "." or ",".
  package var decimal: UInt8
  /// The marks between groups of digits: "," and "." as written, " " for every space, "'" for every apostrophe.
  package var groups: GroupMarks
  /// Groups of two may precede the last three digits (lakh and crore).
  package var hasIndianGroups: Bool
  /// 03/04/2026 is 4 March (English as in the United States).
  package var isMonthFirst: Bool

  /// Marks that may stand between groups of digits.
  package struct GroupMarks: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let comma = GroupMarks(rawValue: 1)
    package static let period = GroupMarks(rawValue: 2)
    package static let space = GroupMarks(rawValue: 4)
    package static let apostrophe = GroupMarks(rawValue: 8)
  }

  private init(
    _ language: Language, _ decimal: Unicode.Scalar, _ groups: GroupMarks, isStated: Bool = true,
    hasIndianGroups: Bool = false, isMonthFirst: Bool = false
  ) {
    self.language = language
    self.decimal = UInt8(ascii: decimal)
    self.groups = groups
    self.isStated = isStated
    self.hasIndianGroups = hasIndianGroups
    self.isMonthFirst = isMonthFirst
  }

  /// English, because nothing says otherwise.
  package static let unstated = NoteLocale(
    .en, ".", [.comma, .space], isStated: false, isMonthFirst: true)

  /// The locale that a BCP 47 tag names; nil when the tag is not well formed, or of a language whose way of writing
  /// numbers is not known here (as CLDR has it). Case does not matter.
  package init?(tag: [UInt8]) {
    var parts: [[UInt8]] = [[]]
    for byte in tag {
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "_"): parts.append([])
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): parts[parts.count - 1].append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        parts[parts.count - 1].append(byte)
      default: return nil
      }
    }
    guard parts[0].count == 2 || parts[0].count == 3, parts.allSatisfy({ (1...8).contains($0.count) }),
      parts[0].allSatisfy({ $0 >= UInt8(ascii: "a") })
    else { return nil }
    let language = String(decoding: parts[0], as: UTF8.self)
    let region = parts.dropFirst().first { $0.count == 2 }.map { String(decoding: $0, as: UTF8.self) } ?? ""
    switch (language, region) {
    case ("en", "in"): self.init(.en, ".", [.comma], hasIndianGroups: true)
    case ("en", "za"): self.init(.en, ",", [.space])
    case ("en", "ch"): self.init(.en, ".", [.apostrophe, .space])
    case ("en", ""), ("en", "us"): self.init(.en, ".", [.comma, .space], isMonthFirst: true)
    case ("en", _): self.init(.en, ".", [.comma, .space])
    case ("fr", "ch"): self.init(.fr, ",", [.space, .apostrophe])
    case ("fr", "ca"), ("fr", _): self.init(.fr, ",", [.space])
    case ("de", "ch"), ("de", "li"): self.init(.de, ".", [.apostrophe, .space])
    case ("de", _): self.init(.de, ",", [.period, .space])
    case ("uk", _): self.init(.uk, ",", [.space, .apostrophe])
    case ("es", "mx"): self.init(.en, ".", [.comma])
    case (let name, _):
      switch name {
      case "ja", "zh", "ko", "he", "th", "hi", "bn", "ur", "pa", "gu", "mr", "ta", "te", "kn", "ml", "ne",
        "si", "my",
        "km", "lo", "am", "ms", "fil", "sw", "zu", "ha", "yo", "ig", "so", "cy", "ga", "gd", "mt", "ar", "fa":
        self.init(.en, ".", [.comma])
      case "es", "it", "nl", "pt", "tr", "da", "id", "ro", "el", "hr", "sr", "sl", "bs", "mk", "ca", "eu",
        "gl", "is",
        "fo", "vi", "az", "lb":
        self.init(.en, ",", [.period, .space])
      case "pl", "ru", "sv", "cs", "sk", "fi", "nb", "nn", "no", "hu", "bg", "lt", "lv", "et", "be", "sq",
        "ka", "hy",
        "kk", "ky", "uz", "tg", "mn", "af", "eo", "br", "oc":
        self.init(.en, ",", [.space])
      default: return nil
      }
    }
  }
}
