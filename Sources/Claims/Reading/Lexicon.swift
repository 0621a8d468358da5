// The words of one language in one hash table: single words and phrases alike, made once from a readable text.

/// Every word and phrase that the reader knows in one language; looked up by hash, without a copy or a comparison of text.
struct Lexicon: Sendable {
  /// The hash of each lexeme's form; the first is of no form.
  private var keys: [UInt64] = [0]
  private(set) var lexemes: [Lexeme] = [Lexeme()]
  /// Indices of lexemes by hash, 0 where there is none.
  private var slots = [UInt16](repeating: 0, count: mask + 1)
  /// What is known of a word at once, by the highest bits of its hash.
  private var traits = [WordTraits](repeating: [], count: 4096)
  let language: Language

  private static let mask = 8191

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
    keys.reserveCapacity(2048)
    lexemes.reserveCapacity(2048)
    let text = words.withUTF8Buffer { Array($0) }
    var offset = 0
    while offset < text.count {
      readLine(text, &offset)
    }
  }

  /// The index of the lexeme of a word or phrase hash; 0 for one that is not known.
  @inline(__always)
  func index(of hash: UInt64) -> Int {
    var slot = Self.slot(of: hash)
    while true {
      let index = Int(slots[slot])
      if index == 0 || keys[index] == hash { return index }
      slot = (slot + 1) & Self.mask
    }
  }

  /// What a word may be to a clause; a word that no form holds has no traits, but for a few that share those of another.
  @inline(__always)
  func traits(of hash: UInt64) -> WordTraits { traits[Int(hash >> 52)] }

  @inline(__always)
  private static func slot(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask }

  private mutating func update(_ hash: UInt64, _ change: (inout Lexeme) -> Void) {
    var index = index(of: hash)
    if index == 0 {
      guard lexemes.count < Self.mask / 2 else { return }
      index = lexemes.count
      lexemes.append(Lexeme())
      keys.append(hash)
      var slot = Self.slot(of: hash)
      while slots[slot] != 0 { slot = (slot + 1) & Self.mask }
      slots[slot] = UInt16(index)
    }
    change(&lexemes[index])
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
      traits[Int(word >> 52)].insert(count == 0 ? .known : [.known, .continues])
      if count > 0 { update(hash) { $0.roles.insert(.prefix) } }
      if count == 0 { first = word }
      hash = count == 0 ? word : phraseHash(hash, word)
      count += 1
      if isAbbreviation { isAbbreviation = false }
    }
    guard count > 0 else { return }
    traits[Int(first >> 52)].formUnion(WordTraits(kind.roles))
    update(hash) { lexeme in
      kind.apply(to: &lexeme, payload: payload)
      if isAbbreviation { lexeme.roles.insert(.abbreviation) }
    }
  }
}

/// What a word may be to the clause around a value, whatever stands around the word.
struct WordTraits: OptionSet {
  let rawValue: UInt8
  init(rawValue: UInt8) { self.rawValue = rawValue }
  /// A form of the lexicon holds it.
  static let known = WordTraits(rawValue: 1)
  /// A form holds it behind its first word.
  static let continues = WordTraits(rawValue: 2)
  /// A form that it begins denies, doubts, puts off or ends a clause, however far from the value.
  static let denies = WordTraits(rawValue: 4)
  /// A form that it begins tells of a change, however far from the value.
  static let changes = WordTraits(rawValue: 8)
  /// A form that it begins tells of a former, present or coming holder.
  static let stands = WordTraits(rawValue: 16)

  /// The traits of the first word of a form.
  init(_ roles: Roles) {
    self = []
    if !roles.isDisjoint(with: .denying) { insert(.denies) }
    if !roles.isDisjoint(with: .changing) { insert(.changes) }
    if roles.contains(.standing) { insert(.stands) }
  }
}
