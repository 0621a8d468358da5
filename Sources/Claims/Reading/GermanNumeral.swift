// German numbers that are written as one word: "zweihundertfünfzigtausend", "dreifach", "Zwanzigstel".

/// Reads the compounds that no list could hold.
enum GermanNumeral {
  private static let small: [(StaticString, Int64)] = [
    ("zwolf", 12), ("dreizehn", 13), ("vierzehn", 14), ("funfzehn", 15), ("sechzehn", 16), ("siebzehn", 17),
    ("achtzehn", 18),
    ("neunzehn", 19), ("zwanzig", 20), ("dreissig", 30), ("vierzig", 40), ("funfzig", 50), ("sechzig", 60),
    ("siebzig", 70), ("achtzig", 80), ("neunzig", 90), ("eins", 1), ("eine", 1), ("ein", 1), ("zwei", 2),
    ("zwo", 2), ("drei", 3), ("vier", 4), ("funf", 5), ("sechs", 6), ("sieben", 7), ("acht", 8), ("neun", 9),
    ("zehn", 10), ("elf", 11),
  ]

  /// The meaning of a compound; nil for words that are none. Linear in the word.
  static func lexeme(_ text: [UInt8], _ range: Range<Int>) -> Lexeme? {
    guard range.count >= 5, range.count <= 200 else { return nil }
    let word = Word(text, range)
    guard word.mayBeNumeral else { return nil }
    var cursor = 0
    if word.has("ver", at: 0), word.count > 6 { return increase(word) }
    if let place = place(word) { return place }
    guard let value = number(word, &cursor) else { return nil }
    var lexeme = Lexeme()
    if cursor == word.count {
      lexeme.roles = .cardinal
      lexeme.number = value
    } else if word.isEnd("einhalb", cursor) || word.isEnd("undeinhalb", cursor) {
      lexeme.roles = [.cardinal, .andHalf]
      lexeme.number = value
    } else if word.isEnd(["einhalbfach", "einhalbfache", "einhalbfachen", "einhalbmal"], cursor) {
      lexeme.roles = [.multiple, .andHalf]
      lexeme.rank = Int32(clamping: value)
    } else if word.isEnd(["fach", "fache", "fachen", "faches", "facher", "mal"], cursor) {
      lexeme.roles = .multiple
      lexeme.rank = Int32(clamping: value)
    } else if word.isEnd(["tel", "stel", "teln", "steln"], cursor) {
      lexeme.roles = .fraction
      lexeme.rank = Int32(clamping: value)
    } else if word.isEnd(["te", "ten", "ter", "tes", "tem", "ste", "sten", "ster", "stes", "stem"], cursor) {
      lexeme.roles = .ordinal
      lexeme.rank = Int32(clamping: value)
    } else {
      return nil
    }
    return lexeme
  }

  private static let places: [(StaticString, Int32)] = [
    ("zweit", 2), ("dritt", 3), ("viert", 4), ("funft", 5), ("sechst", 6), ("siebt", 7), ("acht", 8),
    ("neunt", 9), ("zehnt", 10),
  ]
  private static let tops: [StaticString] = [
    "grosst", "hochst", "best", "starkst", "wichtigst", "langst", "altest", "reichst",
  ]
  private static let bottoms: [StaticString] = ["kleinst", "niedrigst", "schlechtest", "schwachst"]

  /// "zweitgrößte".
  private static func place(_ word: Word) -> Lexeme? {
    guard let (name, rank) = places.first(where: { word.has($0.0, at: 0) }) else { return nil }
    let start = name.utf8CodeUnitCount
    func isSuperlative(_ stem: StaticString) -> Bool {
      word.has(stem, at: start) && word.isEnd(["e", "en", "er", "es", "em"], start + stem.utf8CodeUnitCount)
    }
    var lexeme = Lexeme()
    if tops.contains(where: isSuperlative) {
      lexeme.roles = [.ordinal, .superlative]
      lexeme.rank = rank
    } else if bottoms.contains(where: isSuperlative) {
      lexeme.roles = .superlative
      lexeme.rank = -1
    } else {
      return nil
    }
    return lexeme
  }

  /// "verdreifacht", "verzehnfachte".
  private static func increase(_ word: Word) -> Lexeme? {
    var cursor = 3
    guard let value = number(word, &cursor), word.has("fach", at: cursor) else { return nil }
    guard word.isEnd(["fachen", "facht", "fachte", "fachten", "fachung"], cursor) else { return nil }
    var lexeme = Lexeme()
    lexeme.roles = .multiple
    lexeme.rank = Int32(clamping: value)
    return lexeme
  }

  private static func number(_ word: Word, _ cursor: inout Int) -> Int64? {
    let start = cursor
    var total: Int64 = 0
    if let group = group(word, &cursor) { total = group }
    if word.has("tausend", at: cursor), !word.isEnd(["tausende", "tausenden"], cursor) {
      cursor += 7
      total = max(1, total) * 1000
      if word.has("und", at: cursor) {
        var rest = cursor + 3
        if let group = group(word, &rest) {
          cursor = rest
          total += group
        }
      } else if let group = group(word, &cursor) {
        total += group
      }
    }
    return cursor > start ? total : nil
  }

  /// Up to 999.
  private static func group(_ word: Word, _ cursor: inout Int) -> Int64? {
    let start = cursor
    var total: Int64 = 0
    if let tens = belowHundred(word, &cursor) { total = tens }
    if total < 100, word.has("hundert", at: cursor), !word.isEnd(["hunderte", "hunderten"], cursor) {
      cursor += 7
      total = max(1, total) * 100
      var rest = cursor
      if word.has("und", at: cursor), !word.isEnd("undeinhalb", cursor) { rest += 3 }
      if let tens = belowHundred(word, &rest) {
        cursor = rest
        total += tens
      }
    }
    return cursor > start ? total : nil
  }

  private static func belowHundred(_ word: Word, _ cursor: inout Int) -> Int64? {
    guard !word.isEnd("einhalb", cursor), let first = smallest(word, &cursor) else { return nil }
    if first < 10, word.has("und", at: cursor) {
      var rest = cursor + 3
      if let tens = smallest(word, &rest), tens >= 20, tens % 10 == 0 {
        cursor = rest
        return tens + first
      }
    }
    return first
  }

  private static func smallest(_ word: Word, _ cursor: inout Int) -> Int64? {
    for (name, value) in small where word.has(name, at: cursor) {
      // "achte" is an ordinal, "einen" an article.
      cursor += name.utf8CodeUnitCount
      return value
    }
    return nil
  }

  /// A word folded to a to z, in place of a copy on the heap.
  private struct Word {
    private(set) var count = 0
    /// What is beyond 64 bytes, which only the longest numerals are.
    private var rest: [UInt8] = []
    private var bytes: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64) = (
      0, 0, 0, 0, 0, 0, 0, 0
    )

    init(_ text: [UInt8], _ range: Range<Int>) {
      var index = range.lowerBound
      while index < range.upperBound {
        let byte = text[index]
        if byte < 0x80 {
          append(byte | 0x20)
          index += 1
        } else if byte == 0xC3, index + 1 < range.upperBound {
          switch text[index + 1] {
          case 0x84, 0xA4: append(UInt8(ascii: "a"))
          case 0x96, 0xB6: append(UInt8(ascii: "o"))
          case 0x9C, 0xBC: append(UInt8(ascii: "u"))
          case 0x9F:
            append(UInt8(ascii: "s"))
            append(UInt8(ascii: "s"))
          default: append(UInt8(ascii: "?"))
          }
          index += 2
        } else {
          append(UInt8(ascii: "?"))
          index += 1
        }
      }
    }

    private mutating func append(_ byte: UInt8) {
      if count >= 64 {
        rest.append(byte)
        count += 1
        return
      }
      let value = UInt64(byte) << UInt64((count & 7) * 8)
      switch count >> 3 {
      case 0: bytes.0 |= value
      case 1: bytes.1 |= value
      case 2: bytes.2 |= value
      case 3: bytes.3 |= value
      case 4: bytes.4 |= value
      case 5: bytes.5 |= value
      case 6: bytes.6 |= value
      default: bytes.7 |= value
      }
      count += 1
    }

    private func byte(_ index: Int) -> UInt8 {
      if index >= 64 { return rest[index - 64] }
      let word =
        switch index >> 3 {
        case 0: bytes.0
        case 1: bytes.1
        case 2: bytes.2
        case 3: bytes.3
        case 4: bytes.4
        case 5: bytes.5
        case 6: bytes.6
        default: bytes.7
        }
      return UInt8(truncatingIfNeeded: word >> UInt64((index & 7) * 8))
    }

    /// By its first two letters, to leave other words quickly.
    var mayBeNumeral: Bool {
      switch (byte(0), byte(1)) {
      case (UInt8(ascii: "d"), UInt8(ascii: "r")), (UInt8(ascii: "v"), UInt8(ascii: "i")),
        (UInt8(ascii: "v"), UInt8(ascii: "e")), (UInt8(ascii: "f"), UInt8(ascii: "u")),
        (UInt8(ascii: "s"), UInt8(ascii: "e")), (UInt8(ascii: "s"), UInt8(ascii: "i")),
        (UInt8(ascii: "a"), UInt8(ascii: "c")), (UInt8(ascii: "n"), UInt8(ascii: "e")),
        (UInt8(ascii: "z"), UInt8(ascii: "e")), (UInt8(ascii: "z"), UInt8(ascii: "w")),
        (UInt8(ascii: "e"), UInt8(ascii: "i")), (UInt8(ascii: "e"), UInt8(ascii: "l")),
        (UInt8(ascii: "h"), UInt8(ascii: "u")), (UInt8(ascii: "t"), UInt8(ascii: "a")):
        true
      default: false
      }
    }

    func has(_ name: StaticString, at index: Int) -> Bool {
      guard index + name.utf8CodeUnitCount <= count else { return false }
      return name.withUTF8Buffer { buffer in
        for offset in 0..<buffer.count where buffer[offset] != byte(index + offset) { return false }
        return true
      }
    }

    func isEnd(_ name: StaticString, _ index: Int) -> Bool {
      index + name.utf8CodeUnitCount == count && has(name, at: index)
    }

    func isEnd(_ names: [StaticString], _ index: Int) -> Bool { names.contains { isEnd($0, index) } }
  }
}
