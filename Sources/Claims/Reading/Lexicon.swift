// The words of one language in one hash table: single words and phrases alike, made once from a readable text.

/// Every word and phrase that the reader knows in one language; looked up by hash, without a copy or a comparison of text.
struct Lexicon: Sendable {
  private var keys: [UInt64]
  private var slots: [UInt16]
  private var lexemes: [Lexeme]
  private let mask: Int
  let language: Language

  static let english = Lexicon(.en, englishWords)
  static let french = Lexicon(.fr, frenchWords)
  static let german = Lexicon(.de, germanWords)
  static let ukrainian = Lexicon(.uk, ukrainianWords)

  static func of(_ language: Language) -> Lexicon {
    switch language {
    case .en: english
    case .fr: french
    case .de: german
    case .uk: ukrainian
    }
  }

  /// Reads a text of lines `role: form, form=payload, …`; a form may be several words, and ends in "." where the
  /// abbreviation does.
  init(_ language: Language, _ words: StaticString) {
    self.language = language
    mask = 8191
    keys = []
    lexemes = []
    keys.reserveCapacity(2048)
    lexemes.reserveCapacity(2048)
    slots = [UInt16](repeating: .max, count: mask + 1)
    let text = words.withUTF8Buffer { Array($0) }
    var offset = 0
    while offset < text.count {
      readLine(text, &offset)
    }
  }

  /// The lexeme of a word or phrase hash.
  @inline(__always)
  func lexeme(_ hash: UInt64) -> Lexeme? {
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    while true {
      let index = slots[slot]
      if index == .max { return nil }
      if keys[Int(index)] == hash { return lexemes[Int(index)] }
      slot = (slot + 1) & mask
    }
  }

  private mutating func update(_ hash: UInt64, _ change: (inout Lexeme) -> Void) {
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    while slots[slot] != .max {
      let index = Int(slots[slot])
      if keys[index] == hash {
        change(&lexemes[index])
        return
      }
      slot = (slot + 1) & mask
    }
    guard lexemes.count < mask / 2 else { return }
    slots[slot] = UInt16(lexemes.count)
    var lexeme = Lexeme()
    change(&lexeme)
    lexemes.append(lexeme)
    keys.append(hash)
  }

  private mutating func readLine(_ text: [UInt8], _ offset: inout Int) {
    var end = offset
    while end < text.count, text[end] != 0x0A { end += 1 }
    defer { offset = end + 1 }
    var start = offset
    while start < end, text[start] == 0x20 { start += 1 }
    guard start < end, (0x61...0x7A).contains(text[start] | 0x20) else { return }
    let role = scanWord(text, &start, end, splitsAtApostrophes: false)
    guard let kind = LexiconLine.kinds[role] else {
      assertionFailure("an unknown role in a lexicon")
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
      if count > 0 { update(hash) { $0.roles.insert(.prefix) } }
      hash = count == 0 ? word : phraseHash(hash, word)
      count += 1
      if isAbbreviation { isAbbreviation = false }
    }
    guard count > 0 else { return }
    update(hash) { lexeme in
      kind.apply(to: &lexeme, payload: payload)
      if isAbbreviation { lexeme.roles.insert(.abbreviation) }
    }
  }
}
