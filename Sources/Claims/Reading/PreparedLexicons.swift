// From the readable texts of the languages' words to the image that the program embeds.

import TextModel

/// Makes the tables of `Lexicon`.
package enum PreparedLexicons {
  /// The image of all languages, equal in every run.
  package static func image() -> [UInt8] {
    var places: [LexiconPlace] = []
    var tables: [UInt8] = []
    for language in Language.allCases {
      let table = LexiconTable(language, words(of: language))
      var place = LexiconPlace(slots: 0, traits: 0, rows: 0, count: UInt32(table.rows.count))
      place.slots = UInt32(LexiconPlace.tableSize + tables.count)
      table.slots.withUnsafeBytes { tables.append(contentsOf: $0) }
      place.traits = UInt32(LexiconPlace.tableSize + tables.count)
      tables += table.traits.map(\.rawValue)
      place.rows = UInt32(LexiconPlace.tableSize + tables.count)
      table.rows.withUnsafeBytes { tables.append(contentsOf: $0) }
      places.append(place)
    }
    return places.withUnsafeBytes { [UInt8]($0) } + tables
  }

  private static func words(of language: Language) -> StaticString {
    switch language {
    case .en: englishWords
    case .fr: frenchWords
    case .de: germanWords
    case .uk: ukrainianWords
    }
  }
}

/// The words of one language while they are read.
private struct LexiconTable {
  private(set) var rows = [LexiconRow(hash: 0, lexeme: Lexeme())]
  private(set) var slots = [UInt16](repeating: 0, count: LexiconPlace.slotCount)
  private(set) var traits = [WordTraits](repeating: [], count: LexiconPlace.traitCount)
  private let language: Language

  /// Reads a text of lines `role: form, form=payload, …`; a form may be several words, and ends in "." where the
  /// abbreviation does.
  init(_ language: Language, _ words: StaticString) {
    self.language = language
    let text = words.withUTF8Buffer { Array($0) }
    var offset = 0
    while offset < text.count { readLine(text, &offset) }
  }

  private mutating func update(_ hash: UInt64, _ change: (inout Lexeme) -> Void) {
    var slot = Lexicon.slot(of: hash)
    while slots[slot] != 0, rows[Int(slots[slot])].hash != hash { slot = (slot + 1) & (slots.count - 1) }
    if slots[slot] == 0 {
      assert(rows.count < slots.count / 2, "the lexicons need more slots")
      slots[slot] = UInt16(rows.count)
      rows.append(LexiconRow(hash: hash, lexeme: Lexeme()))
    }
    change(&rows[Int(slots[slot])].lexeme)
  }

  private mutating func readLine(_ text: [UInt8], _ offset: inout Int) {
    var end = offset
    while end < text.count, text[end] != 0x0A { end += 1 }
    defer { offset = end + 1 }
    var start = offset
    while start < end, text[start] == 0x20 { start += 1 }
    guard start < end else { return }
    let name = start
    while start < end, text[start] != UInt8(ascii: ":") { start += 1 }
    guard let kind = LexiconLine.named(text.string(name..<start)) else {
      assertionFailure("no role is called \(text.string(name..<start))")
      return
    }
    while start < end {
      var formEnd = start
      while formEnd < end, text[formEnd] != UInt8(ascii: ",") { formEnd += 1 }
      addForm(text, start, formEnd, kind)
      start = formEnd + 1
    }
  }

  private mutating func addForm(_ text: [UInt8], _ start: Int, _ end: Int, _ kind: LexiconLine) {
    var offset = start
    var hash: UInt64 = 0
    var first: UInt64 = 0
    var count = 0
    var payload: Int64 = 0
    var isAbbreviation = false
    while offset < end {
      let byte = text[offset]
      if byte == UInt8(ascii: "=") {
        var isNegative = false
        for digit in text[(offset + 1)..<end] {
          if digit == UInt8(ascii: "-") { isNegative = true }
          guard (0x30...0x39).contains(digit) else { continue }
          payload = payload &* 10 &+ Int64(digit &- 0x30)
        }
        if isNegative { payload = -payload }
        break
      }
      if byte == UInt8(ascii: ".") { isAbbreviation = true }
      let isLetter =
        byte >= 0x80
        ? classifyScalar(text, offset, scalarLength(text, offset, end)) == .letter
        : (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
      guard isLetter else {
        offset += byte >= 0x80 ? scalarLength(text, offset, end) : 1
        continue
      }
      let word = scanWord(text, &offset, end, splitsAtApostrophes: language == .fr)
      traits[Lexicon.traitIndex(of: word)].insert(count == 0 ? .known : [.known, .continues])
      if count > 0 { update(hash) { $0.roles.insert(.prefix) } }
      if count == 0 { first = word }
      hash = count == 0 ? word : phraseHash(hash, word)
      count += 1
      if isAbbreviation { isAbbreviation = false }
    }
    guard count > 0 else { return }
    traits[Lexicon.traitIndex(of: first)].formUnion(WordTraits(kind.roles))
    update(hash) { lexeme in
      kind.apply(to: &lexeme, payload: payload)
      if isAbbreviation { lexeme.roles.insert(.abbreviation) }
    }
  }
}
