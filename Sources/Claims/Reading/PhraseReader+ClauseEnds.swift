// How much of the clause around a mark has to be read.
//
// Most rules look at the few words next to a value. Of the words beyond, only some can matter: those that deny, doubt or
// put off, and words of change. So the words on either side are looked at once, from the mark outward, without making
// tokens of them, and reading begins and ends where nothing further out can say anything.
import ByteScan

/// The words that matter to a value.
struct SoughtWords {
  /// Wherever before it in its clause they stand.
  var before: WordTraits
  /// Wherever behind it in its clause they stand.
  var behind: WordTraits
  /// Next to it.
  var near: WordTraits
  /// Whether also a word that is not known matters right behind it: a unit, a noun.
  var isEveryNextNeeded: Bool
}

/// How many words on either side are next to a value.
private let nextWords = 4

/// What a word is to the walk along a clause.
private struct WordWeight {
  var traits: WordTraits
  var end: Int
  /// Decides something wherever it stands, or may not be the word that it seems.
  var counts = false
  /// Certainly the end of a clause.
  var breaks = false
}

extension PhraseReader {
  /// Where the clause that ends at the mark has to be read from: its beginning, as far as bytes tell, or a later word
  /// before which nothing matters; and the sign that ends the clause before, where one does.
  ///
  /// `isWhole`: the stretch begins where the block does, not in the middle of a word.
  func start(_ text: [UInt8], of stretch: Range<Int>, isWhole: Bool, _ sought: SoughtWords) -> (
    start: Int, sign: Int?
  ) {
    var start = stretch.upperBound
    var near = nextWords
    /// The word before belongs to the value or to what was found.
    var isOpen = !stretch.isEmpty && !isSpace(text[stretch.upperBound - 1])
    var upper = stretch.upperBound
    chunks: while upper > stretch.lowerBound {
      let chunk = max(stretch.lowerBound, upper - 64)..<upper
      let (words, others) = marks(text, chunk, in: stretch)
      var events = words | others
      while true {
        if near <= 0, !isOpen {
          skipIdleWords(text, chunk.lowerBound, in: stretch, words, &events, sought.before, isBackward: true)
        }
        if events == 0 { break }
        let bit = 63 - events.leadingZeroBitCount
        events &= ~(1 &<< UInt64(truncatingIfNeeded: bit))
        let offset = chunk.lowerBound + bit
        if words &>> UInt64(truncatingIfNeeded: bit) & 1 == 1 {
          let word = weigh(text, offset, in: stretch, sought.before)
          if word.breaks { return (isOpen ? offset : start, nil) }
          guard near > 0 || isOpen || word.counts else { continue }
          let isApart = isApart(text, offset, in: stretch)
          let matters = word.counts || near > 0 && !word.traits.isDisjoint(with: sought.near)
          if matters || isOpen {
            start = offset
            isOpen = word.counts || !isApart || !word.traits.isDisjoint(with: sought.near.union(.continues))
          }
          // A phrase that reaches beyond the next words is next to the value as a whole.
          if isApart, near > 1 || !word.traits.contains(.continues) { near -= 1 }
          continue
        }
        if endsClause(text, offset, in: stretch) { return (start, offset) }
        isOpen = true
        start = offset
        if let opening = opening(text, offset, from: stretch.lowerBound) {
          start = opening
          upper = opening
          continue chunks
        }
      }
      upper = chunk.lowerBound
    }
    if isWhole { return (start, nil) }
    var whole = stretch.lowerBound
    while whole < stretch.upperBound, text[whole] != 0x20, text[whole] != 0x0A { whole += 1 }
    return (max(start, whole), nil)
  }

  /// Where reading the clause that begins behind the mark can end.
  func end(_ text: [UInt8], of stretch: Range<Int>, _ sought: SoughtWords) -> Int {
    var end = stretch.lowerBound
    var near = nextWords
    /// The next word belongs to the value or to what was found.
    var isOpen = sought.isEveryNextNeeded || !stretch.isEmpty && !isSpace(text[stretch.lowerBound])
    var isOver = false
    var lower = stretch.lowerBound
    while lower < stretch.upperBound {
      let chunk = lower..<min(stretch.upperBound, lower + 64)
      let (words, others) = marks(text, chunk, in: stretch)
      var events = words | others
      while true {
        if near <= 0, !isOpen {
          skipIdleWords(text, lower, in: stretch, words, &events, sought.behind, isBackward: false)
        }
        if events == 0 { break }
        let bit = UInt64(truncatingIfNeeded: events.trailingZeroBitCount)
        events &= events - 1
        let offset = lower + Int(bit)
        if words &>> bit & 1 == 1 {
          let word = weigh(text, offset, in: stretch, sought.behind)
          if word.breaks { isOver = true }
          if near > 0 || isOpen || word.counts {
            let matters = word.counts || near > 0 && !word.traits.isDisjoint(with: sought.near)
            if isApart(text, offset, in: stretch) { near -= 1 }
            if matters || isOpen {
              end = word.end
              isOpen =
                matters || near > 0 && sought.isEveryNextNeeded
                || !word.traits.isDisjoint(with: sought.near.union(.continues))
            }
          }
          if isOver, !isOpen { return end }
          continue
        }
        switch text[offset] {
        case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"): return stretch.upperBound
        case UInt8(ascii: ".") where isStop(text, offset, in: stretch),
          UInt8(ascii: ",") where !isInNumeral(text, offset, in: stretch),
          UInt8(ascii: ":") where !isInNumeral(text, offset, in: stretch),
          UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "|"), UInt8(ascii: "("),
          UInt8(ascii: ")"):
          return isOpen ? offset + 1 : end
        default:
          isOpen = true
          end = offset + 1
        }
      }
      lower = chunk.upperBound
    }
    return isOpen ? stretch.upperBound : end
  }

  /// Where words begin in up to 64 bytes, and which bytes belong to none and are no white space.
  @inline(__always)
  private func marks(_ text: [UInt8], _ chunk: Range<Int>, in stretch: Range<Int>) -> (
    words: UInt64, others: UInt64
  ) {
    let bits = text.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { stet_find_words($0 + chunk.lowerBound, chunk.count) } ?? stet_word_bits()
    }
    let goesOn: UInt64 = chunk.lowerBound > stretch.lowerBound && isInWord(text[chunk.lowerBound - 1]) ? 1 : 0
    let all = UInt64.max >> UInt64(truncatingIfNeeded: 64 - chunk.count)
    return (bits.words & ~(bits.words << 1 | goesOn), all & ~(bits.words | bits.spaces))
  }

  /// Takes from `events`, which are those of the bytes from `base` on, the words up to the next event that are not
  /// sought: most words of a clause, so nothing more is asked of them.
  private func skipIdleWords(
    _ text: [UInt8], _ base: Int, in stretch: Range<Int>, _ words: UInt64, _ events: inout UInt64,
    _ sought: WordTraits, isBackward: Bool
  ) {
    while events != 0 {
      let bit = isBackward ? 63 &- events.leadingZeroBitCount : events.trailingZeroBitCount
      let event: UInt64 = 1 &<< UInt64(truncatingIfNeeded: bit)
      guard words & event != 0, let word = PlainWord(text, base &+ bit, stretch.upperBound),
        lexicon.traits(of: word.hash).isDisjoint(with: sought)
      else { return }
      events &= ~event
    }
  }

  @inline(__always)
  private func weigh(_ text: [UInt8], _ start: Int, in stretch: Range<Int>, _ sought: WordTraits)
    -> WordWeight
  {
    var word: WordWeight
    let hash: UInt64
    if let plain = PlainWord(text, start, stretch.upperBound) {
      hash = plain.hash
      word = WordWeight(traits: lexicon.traits(of: hash), end: plain.end)
    } else {
      var end = start
      hash = scanAnyWord(text, &end, stretch.upperBound, splitsAtApostrophes: locale.language == .fr)
      word = WordWeight(traits: lexicon.traits(of: hash), end: end)
      word.counts = end == start || end < stretch.upperBound && isInWord(text[end])
    }
    if !word.counts, !word.traits.isDisjoint(with: sought) {
      weighPhrase(text, start, hash, in: stretch, sought, &word)
    }
    return word
  }

  /// Weighs a word that begins something sought, by the words behind it.
  private func weighPhrase(
    _ text: [UInt8], _ start: Int, _ first: UInt64, in stretch: Range<Int>, _ sought: WordTraits,
    _ word: inout WordWeight
  ) {
    let limit = stretch.upperBound
    var hash = first
    var end = word.end
    var roles = lexicon.lexemes[lexicon.index(of: hash)].roles
    if roles.contains(.clauseBreak), !roles.contains(.prefix), !word.traits.contains(.continues),
      isApart(text, start, in: stretch), end == limit || isSpace(text[end])
    {
      word.breaks = true
      return
    }
    while WordTraits(roles).isDisjoint(with: sought) {
      guard roles.contains(.prefix), end < limit else { return }
      word.counts = !isSpace(text[end]) || end + 1 == limit || !isInWord(text[end + 1])
      if word.counts { return }
      end += 1
      let next = end
      let nextHash = scanWord(text, &end, limit, splitsAtApostrophes: locale.language == .fr)
      hash = phraseHash(hash, nextHash)
      let index = lexicon.index(of: hash)
      if index == 0 {
        word.counts = end == next
        return
      }
      roles = lexicon.lexemes[index].roles
    }
    word.counts = true
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

  /// Whether white space or nothing stands before `offset`.
  private func isApart(_ text: [UInt8], _ offset: Int, in stretch: Range<Int>) -> Bool {
    offset == stretch.lowerBound || isSpace(text[offset - 1])
  }

  private func isInWord(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }

  private func isDigit(_ text: [UInt8], _ offset: Int, in stretch: Range<Int>) -> Bool {
    stretch.contains(offset) && text[offset] &- 0x30 < 10
  }

  private func isInNumeral(_ text: [UInt8], _ offset: Int, in stretch: Range<Int>) -> Bool {
    isDigit(text, offset - 1, in: stretch) && isDigit(text, offset + 1, in: stretch)
  }

  /// Whether a full stop behind the mark certainly ends the clause.
  private func isStop(_ text: [UInt8], _ offset: Int, in stretch: Range<Int>) -> Bool {
    let next = offset + 1
    if next < stretch.upperBound, (text[next] | 0x20) &- 0x61 < 26 { return false }
    if offset > stretch.lowerBound, isInWord(text[offset - 1]) {
      return !endsAbbreviation(text, offset, stretch.lowerBound)
    }
    if isDigit(text, next, in: stretch) { return false }
    return isApart(text, offset, in: stretch) || isDigit(text, offset - 1, in: stretch)
  }

  /// Whether the clause of a mark begins behind the sign at `offset`, as far as bytes tell.
  private func endsClause(_ text: [UInt8], _ offset: Int, in stretch: Range<Int>) -> Bool {
    switch text[offset] {
    case UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "|"): return true
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "."):
      let next = offset + 1
      // Not inside a numeral.
      guard next < stretch.upperBound, text[next] == 0x20 || text[next] == 0x0A else { return false }
      return text[offset] != UInt8(ascii: ".") || !endsAbbreviation(text, offset, stretch.lowerBound)
    default: return false
    }
  }

  /// The negation before what is put in between commas, the second at `comma`: "will not, however, sell". Nil where
  /// there is none.
  func negation(beforeAsideTo comma: Int, _ text: [UInt8], from floor: Int) -> Range<Int>? {
    guard text[comma] == UInt8(ascii: ",") else { return nil }
    var first = comma - 1
    let limit = max(floor, comma - 48)
    while first > limit, text[first] != UInt8(ascii: ",") {
      if text[first] < 0x80, !isSpace(text[first]), !isInWord(text[first]), text[first] != 0x27 { return nil }
      first -= 1
    }
    guard first > limit else { return nil }
    var start = first
    while start > floor, isInWord(text[start - 1]) || text[start - 1] == 0x27 { start -= 1 }
    var end = start
    let hash = scanWord(text, &end, first, splitsAtApostrophes: locale.language == .fr)
    let roles = lexicon.lexemes[lexicon.index(of: hash)].roles
    return roles.isDisjoint(with: [.negation, .negationAfter]) ? nil : start..<first
  }

  /// Where the bracket that closes at `end` opens; nil when there is none.
  private func opening(_ text: [UInt8], _ end: Int, from floor: Int) -> Int? {
    let close = text[end]
    guard close == UInt8(ascii: "}") || close == UInt8(ascii: "]") else { return nil }
    let open = close == UInt8(ascii: "}") ? UInt8(ascii: "{") : UInt8(ascii: "[")
    var depth = 0
    for offset in (floor...end).reversed() {
      if text[offset] == close { depth += 1 }
      if text[offset] == open {
        depth -= 1
        if depth == 0 { return offset }
      }
    }
    return nil
  }

  /// Whether the letters before a full stop are an initial or an abbreviation, so that it may go on the clause.
  private func endsAbbreviation(_ text: [UInt8], _ stop: Int, _ limit: Int) -> Bool {
    var offset = stop
    while offset > limit, isInWord(text[offset - 1]) { offset -= 1 }
    var last = offset
    var hash: UInt64 = 0
    // The bytes beyond ASCII may be signs, and an apostrophe may part two words.
    while offset < stop {
      last = offset
      hash = scanWord(text, &offset, stop, splitsAtApostrophes: locale.language == .fr)
      if offset == last { offset += scalarLength(text, offset, stop) }
    }
    return stop - last == 1 || lexicon.lexemes[lexicon.index(of: hash)].roles.contains(.abbreviation)
  }
}
