// The tokens of a stretch of text.

import TextModel

extension PhraseReader {
  /// Appends the tokens of a stretch of text. In shown text brackets fall away and what a reference or a nested claim
  /// shows is read; elsewhere every mark is one token.
  mutating func scan(
    _ text: [UInt8], _ range: Range<Int>, isShown: Bool, _ keepsDigitsApart: Bool, stopsAtClause: Bool = false
  ) {
    var offset = range.lowerBound
    let limit = range.upperBound
    var isGlued = false
    var hyphen = -1
    while offset < limit {
      let byte = text[offset]
      let start = offset
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D:
        offset += 1
        isGlued = false
        continue
      case UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "\\"):
        offset += 1
        continue
      case 0x61...0x7A, 0x41...0x5A:
        addWord(text, &offset, limit, isGlued, hyphen == start)
      case 0x30...0x39:
        addNumeral(text, &offset, limit, isGlued, keepsDigitsApart)
        if hyphen == start { tokens[tokens.count - 1].followsHyphen = true }
      case _ where isMark(text, start, isShown ? range.lowerBound : limit):
        if isShown {
          skipShownMark(text, &offset, limit)
          continue
        }
        skipMark(text, &offset, limit)
        tokens.append(PhraseToken(.mark, start..<offset, isGlued: isGlued))
      case UInt8(ascii: "-"):
        offset += 1
        if joinsWords(text, start..<offset, range) {
          hyphen = offset
          isGlued = true
          continue
        }
        tokens.append(PhraseToken(.sign, start..<offset, isGlued: isGlued, sign: .hyphen))
      case UInt8(ascii: "%") where hasComments && !isShown && text.isComment(start):
        offset = min(text.lineEnd(at: start), limit)
        isGlued = false
        continue
      case UInt8(ascii: "."):
        offset += 1
        if scanStop(text, start, &offset, limit, isGlued) { continue }
      case 0x00..<0x80:
        offset += 1
        tokens.append(PhraseToken(.sign, start..<offset, isGlued: isGlued, sign: asciiSign(byte)))
      default:
        let length = scalarLength(text, offset, limit)
        switch classifyScalar(text, offset, length) {
        case .letter: addWord(text, &offset, limit, isGlued, hyphen == start)
        case .space:
          offset += length
          isGlued = false
          continue
        case .combining:
          offset += length
          continue
        case .other where isHyphen(text, offset, length) && joinsWords(text, start..<(start + length), range):
          offset += length
          hyphen = offset
          isGlued = true
          continue
        case .apostrophe, .other:
          offset += length
          addSign(text, start, length, isGlued)
        }
      }
      isGlued = true
      if stopsAtClause, let last = tokens.last, last.endsClause { return }
      if tokens.count > 512 { return }
    }
  }

  private mutating func addWord(
    _ text: [UInt8], _ offset: inout Int, _ limit: Int, _ isGlued: Bool, _ followsHyphen: Bool
  ) {
    let start = offset
    var hash = scanWord(text, &offset, limit, splitsAtApostrophes: locale.language == .fr)
    if offset > start + 3, text[start + 3] &- 0x30 < 10, let code = codeEnd(text, start) {
      offset = start
      hash = scanWord(text, &offset, code, splitsAtApostrophes: false)
    }
    if offset == start { offset += scalarLength(text, start, limit) }
    // "US$", "A$": a currency, unless the letters scale the number before.
    if offset < limit, text[offset] == UInt8(ascii: "$"), offset - start <= 3, tokens.last?.kind != .numeral {
      offset += 1
      tokens.append(PhraseToken(.sign, start..<offset, isGlued: isGlued, sign: .currency))
      return
    }
    var token = PhraseToken(.word, start..<offset, isGlued: isGlued, words: 1)
    token.hash = hash
    token.followsHyphen = followsHyphen
    if !lexicon.traits(of: hash).isEmpty {
      let index = lexicon.index(of: hash)
      token.detail = UInt16(truncatingIfNeeded: index)
      token.roles = lexicon.lexemes[index].roles
    }
    switch locale.language {
    case .en, .uk: break
    case .de: if token.roles.isEmpty { addCompound(text, &token) }
    case .fr:
      if token.length == 1, text[start] | 0x20 == UInt8(ascii: "a") {
        // "a" has, "à" goes to.
        token.roles.subtract([.level, .rangeTo, .filler, .relation])
      }
    }
    tokens.append(token)
  }

  /// Where the code of a currency ends that digits follow at once: "EUR3m".
  private func codeEnd(_ text: [UInt8], _ start: Int) -> Int? {
    let code = start..<(start + 3)
    guard code.allSatisfy({ text[$0] &- 0x41 < 26 }),
      let found = unitLookup(text, start, code.upperBound), found.end == code.upperBound
    else { return nil }
    return code.upperBound
  }

  /// Gives a word the meaning that its parts have together.
  private mutating func addCompound(_ text: [UInt8], _ token: inout PhraseToken) {
    guard token.detail == 0, let compound = GermanNumeral.lexeme(text, token.start..<token.end) else {
      return
    }
    token.detail = UInt16(clamping: lexicon.lexemes.count + compounds.count)
    token.roles = compound.roles
    compounds.append(compound)
  }

  /// What a word means; of a token that is no word, nothing.
  func lexeme(of token: PhraseToken) -> Lexeme {
    guard token.kind == .word else { return Lexeme() }
    let index = Int(token.detail)
    let known = lexicon.lexemes.count
    var lexeme = index < known ? lexicon.lexemes[index] : compounds[index - known]
    lexeme.roles = token.roles
    return lexeme
  }

  private mutating func addNumeral(
    _ text: [UInt8], _ offset: inout Int, _ limit: Int, _ isGlued: Bool, _ keepsDigitsApart: Bool
  ) {
    let start = offset
    let numeral =
      keepsDigitsApart
      ? Numeral(plainDigits: text, &offset, limit) : Numeral(scanning: text, &offset, limit, locale)
    tokens.append(
      PhraseToken(.numeral, start..<offset, isGlued: isGlued, words: 1, detail: numerals.count))
    numerals.append(numeral)
  }

  /// A full stop: part of an abbreviation, the decimal mark of ".5", or the end of a clause.
  private mutating func scanStop(
    _ text: [UInt8], _ start: Int, _ offset: inout Int, _ limit: Int, _ isGlued: Bool
  ) -> Bool {
    if isGlued, let last = tokens.last, last.kind == .word, last.end == start {
      let isInitial = last.length == 1
      let goesOn = offset < limit && (text[offset] | 0x20) &- 0x61 < 26
      if last.roles.contains(.abbreviation) || isInitial || goesOn {
        tokens[tokens.count - 1].end = offset
        return true
      }
    }
    if !isGlued, offset < limit, text[offset] &- 0x30 < 10, locale.decimal == UInt8(ascii: ".") {
      var numeral = Numeral(plainDigits: text, &offset, limit)
      numeral.decimals = numeral.digits
      numeral.decimalMark = UInt8(ascii: ".")
      tokens.append(PhraseToken(.numeral, start..<offset, isGlued: false, words: 1, detail: numerals.count))
      numerals.append(numeral)
      return false
    }
    tokens.append(PhraseToken(.sign, start..<offset, isGlued: isGlued, sign: .stop))
    return false
  }

  /// U+2010 and U+2011, at which no line ends.
  private func isHyphen(_ text: [UInt8], _ offset: Int, _ length: Int) -> Bool {
    length == 3 && text[offset] == 0xE2 && text[offset + 1] == 0x80 && text[offset + 2] & 0xFE == 0x90
  }

  private func joinsWords(_ text: [UInt8], _ sign: Range<Int>, _ range: Range<Int>) -> Bool {
    let hyphen = sign.lowerBound
    let next = sign.upperBound
    guard hyphen > range.lowerBound, next < range.upperBound else { return false }
    let before = text[hyphen - 1]
    let after = text[next]
    // Of what is beyond ASCII letters alone: "€-3m" and a no-break space before a minus join nothing.
    let isWordBefore =
      before >= 0x80 ? isLetter(text, endingAt: hyphen, from: range.lowerBound) : (before | 0x20) &- 0x61 < 26
    let isWordAfter =
      after >= 0x80
      ? classifyScalar(text, next, scalarLength(text, next, range.upperBound)) == .letter
      : (after | 0x20) &- 0x61 < 26
    return isWordBefore && (isWordAfter || after &- 0x30 < 10) || before &- 0x30 < 10 && isWordAfter
  }

  private func isLetter(_ text: [UInt8], endingAt end: Int, from lower: Int) -> Bool {
    var start = end - 1
    while start > lower, text[start] & 0xC0 == 0x80 { start -= 1 }
    let kind = classifyScalar(text, start, end - start)
    return kind == .letter || kind == .combining
  }

  /// Makes one token of every phrase that means something as a whole, the longest first.
  mutating func merge(from first: Int) {
    var write = first
    var read = first
    while read < tokens.count {
      let start = read
      read += 1
      if read < tokens.count, tokens[start].roles.contains(.prefix), tokens[read].kind == .word,
        lexicon.traits(of: tokens[read].hash).contains(.continues)
      {
        read = mergePhrase(at: start)
      }
      if write < start { tokens[write] = tokens[start] }
      write += 1
    }
    guard write < tokens.count else { return }
    tokens.removeLast(tokens.count - write)
  }

  /// Makes the longest phrase that begins at a token that token; the index behind it.
  private mutating func mergePhrase(at start: Int) -> Int {
    var end = start + 1
    var hash = tokens[start].hash
    var next = start + 1
    while next < tokens.count, tokens[next].kind == .word, next - start < 8 {
      hash = phraseHash(hash, tokens[next].hash)
      next += 1
      let index = lexicon.index(of: hash)
      if index == 0 { break }
      let roles = lexicon.lexemes[index].roles
      if !roles.subtracting(.prefix).isEmpty {
        tokens[start].detail = UInt16(index)
        tokens[start].roles = roles
        tokens[start].end = tokens[next - 1].end
        tokens[start].words = UInt8(clamping: next - start)
        end = next
      }
      guard roles.contains(.prefix) else { break }
    }
    return end
  }
}
