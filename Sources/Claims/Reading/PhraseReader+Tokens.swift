// The tokens of a claim's shown text and of the clause around it.
import Syntax

/// How far around a mark the words of its clause are looked at, in bytes.
private let clauseReach = 240

extension PhraseReader {
  /// Fills `tokens` with the clause around the mark and sets `shown` and `clause`.
  mutating func gather(
    _ text: [UInt8], shown range: Range<Int>, mark: Range<Int>, in block: Range<Int>, keepsDigitsApart: Bool
  ) {
    tokens.removeAll(keepingCapacity: true)
    numerals.removeAll(keepingCapacity: true)
    compounds.removeAll(keepingCapacity: true)
    let start = clauseStart(text, before: mark.lowerBound, from: block.lowerBound)
    scan(text, start..<mark.lowerBound, isShown: false, keepsDigitsApart)
    merge(from: 0)
    let shownStart = tokens.count
    scan(text, range, isShown: true, keepsDigitsApart)
    merge(from: shownStart)
    shown = shownStart..<tokens.count
    let end = min(block.upperBound, mark.upperBound + clauseReach)
    scan(
      text, mark.upperBound..<max(end, mark.upperBound), isShown: false, keepsDigitsApart, stopsAtClause: true
    )
    merge(from: shown.upperBound)
    var lower = 0
    var upper = tokens.count
    for index in 0..<shown.lowerBound
    where tokens[index].endsClause || tokens[index].roles.contains(.clauseBreak) {
      lower = index + 1
    }
    for index in shown.upperBound..<tokens.count
    where tokens[index].endsClause || tokens[index].roles.contains(.clauseBreak) {
      upper = index
      break
    }
    clause = lower..<max(lower, upper)
  }

  /// Where the clause that a mark at `end` stands in begins, as far as bytes tell; not before `floor`.
  private func clauseStart(_ text: [UInt8], before end: Int, from floor: Int) -> Int {
    let limit = max(floor, end - clauseReach)
    var offset = end
    while offset > limit {
      let byte = text[offset - 1]
      switch byte {
      case UInt8(ascii: "}"):
        offset = opening(text, UInt8(ascii: "{"), UInt8(ascii: "}"), before: offset, limit)
        continue
      case UInt8(ascii: "]"):
        offset = opening(text, UInt8(ascii: "["), UInt8(ascii: "]"), before: offset, limit)
        continue
      case UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "|"): return offset
      case UInt8(ascii: ","), UInt8(ascii: ":"):
        // Not inside a numeral.
        if offset < end, text[offset] == 0x20 || text[offset] == 0x0A { return offset }
      case UInt8(ascii: "."):
        if offset < end, text[offset] == 0x20 || text[offset] == 0x0A,
          !endsAbbreviation(text, offset - 1, limit)
        {
          return offset
        }
      default: break
      }
      offset -= 1
    }
    // Not in the middle of a word.
    if limit > floor {
      while offset < end, text[offset] != 0x20, text[offset] != 0x0A { offset += 1 }
    }
    return offset
  }

  private func opening(
    _ text: [UInt8], _ open: UInt8, _ close: UInt8, before end: Int, _ limit: Int
  ) -> Int {
    var depth = 0
    var offset = end
    while offset > limit {
      offset -= 1
      if text[offset] == close { depth += 1 }
      if text[offset] == open {
        depth -= 1
        if depth == 0 { return offset }
      }
    }
    return end - 1
  }

  private func endsAbbreviation(_ text: [UInt8], _ stop: Int, _ limit: Int) -> Bool {
    var start = stop
    while start > limit, text[start - 1] >= 0x80 || (text[start - 1] | 0x20) &- 0x61 < 26 { start -= 1 }
    guard start < stop else { return false }
    if stop - start == 1 { return true }
    var offset = start
    let hash = scanWord(text, &offset, stop, splitsAtApostrophes: false)
    return lexicon.lexemes[lexicon.index(of: hash)].roles.contains(.abbreviation)
  }

  /// Appends the tokens of a stretch of text. In shown text brackets fall away and what a reference or a nested claim
  /// shows is read; elsewhere every mark is one token.
  private mutating func scan(
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
        if joinsWords(text, start, range) {
          hyphen = offset
          isGlued = true
          continue
        }
        tokens.append(PhraseToken(.sign, start..<offset, isGlued: isGlued, sign: .hyphen))
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
        case .apostrophe, .other:
          offset += length
          addSign(text, start, length, isGlued)
        }
      }
      isGlued = true
      if stopsAtClause, let last = tokens.last, last.endsClause || tokens.count > 96 { return }
      if tokens.count > 512 { return }
    }
  }

  private mutating func addWord(
    _ text: [UInt8], _ offset: inout Int, _ limit: Int, _ isGlued: Bool, _ followsHyphen: Bool
  ) {
    let start = offset
    let hash = scanWord(text, &offset, limit, splitsAtApostrophes: locale.language == .fr)
    if offset == start { offset += scalarLength(text, start, limit) }
    // "US$", "A$": a currency, unless the letters scale the number before.
    if offset < limit, text[offset] == UInt8(ascii: "$"), offset - start <= 3, tokens.last?.kind != .numeral {
      offset += 1
      tokens.append(PhraseToken(.sign, start..<offset, isGlued: isGlued, sign: .currency))
      return
    }
    var index = lexicon.index(of: hash)
    if index == 0, locale.language == .de, let compound = GermanNumeral.lexeme(text, start..<offset) {
      index = lexicon.lexemes.count + compounds.count
      compounds.append(compound)
    }
    var token = PhraseToken(.word, start..<offset, isGlued: isGlued, words: 1, detail: index)
    token.hash = hash
    token.followsHyphen = followsHyphen
    token.roles =
      index < lexicon.lexemes.count ? lexicon.lexemes[index].roles : compounds[compounds.count - 1].roles
    if locale.language == .fr, offset - start == 1, text[start] | 0x20 == UInt8(ascii: "a") {
      // "a" has, "à" goes to.
      token.roles.subtract([.level, .rangeTo, .filler, .relation])
    }
    tokens.append(token)
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

  private func joinsWords(_ text: [UInt8], _ hyphen: Int, _ range: Range<Int>) -> Bool {
    guard hyphen > range.lowerBound, hyphen + 1 < range.upperBound else { return false }
    let before = text[hyphen - 1]
    let after = text[hyphen + 1]
    let isWordBefore = before >= 0x80 || (before | 0x20) &- 0x61 < 26
    let isWordAfter = after >= 0x80 || (after | 0x20) &- 0x61 < 26
    return isWordBefore && (isWordAfter || after &- 0x30 < 10) || before &- 0x30 < 10 && isWordAfter
  }

  /// A bracket, or the parenthesis of a link's address.
  private func isMark(_ text: [UInt8], _ offset: Int, _ floor: Int) -> Bool {
    switch text[offset] {
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"): true
    default: isLinkTarget(text, offset, floor)
    }
  }

  private func isLinkTarget(_ text: [UInt8], _ offset: Int, _ floor: Int) -> Bool {
    offset > floor && text[offset] == UInt8(ascii: "(") && text[offset - 1] == UInt8(ascii: "]")
  }

  /// Brackets in shown text: `[[x|y]]` is y, `[x]{…}` is x, `[x](…)` is x.
  private func skipShownMark(_ text: [UInt8], _ offset: inout Int, _ limit: Int) {
    let byte = text[offset]
    if byte == UInt8(ascii: "["), offset + 1 < limit, text[offset + 1] == byte {
      offset += 2
      var bar = offset
      while bar < limit, text[bar] != UInt8(ascii: "]") {
        if text[bar] == UInt8(ascii: "|") {
          offset = bar + 1
          return
        }
        bar += 1
      }
      return
    }
    if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "(") {
      offset = closing(text, offset, limit)
    } else {
      offset += 1
    }
  }

  /// Skips a mark in the text around: `[…]` with the body or address after it.
  private func skipMark(_ text: [UInt8], _ offset: inout Int, _ limit: Int) {
    if text[offset] == UInt8(ascii: "]") {
      offset += 1
      return
    }
    offset = closing(text, offset, limit)
    while offset < limit, text[offset] == UInt8(ascii: "{") || text[offset] == UInt8(ascii: "(") {
      offset = closing(text, offset, limit)
    }
  }

  /// Behind the bracket that closes the one at `offset`; behind it alone when none does.
  private func closing(_ text: [UInt8], _ offset: Int, _ limit: Int) -> Int {
    let open = text[offset]
    let close: UInt8 =
      open == UInt8(ascii: "(")
      ? UInt8(ascii: ")") : open == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: "}")
    var depth = 0
    var end = offset
    while end < limit {
      if text[end] == open { depth += 1 }
      if text[end] == close {
        depth -= 1
        if depth == 0 { return end + 1 }
      }
      end += 1
    }
    return offset + 1
  }

  /// Makes one token of every phrase that means something as a whole, the longest first.
  private mutating func merge(from first: Int) {
    var write = first
    var read = first
    while read < tokens.count {
      let start = read
      read += 1
      if tokens[start].kind == .word, tokens[start].roles.contains(.prefix) {
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
