// The words around a value: modifiers, changes, levels, negations, conditions, standing (spec 3).
import Facts
import Quantities

extension PhraseReader {
  /// The modifier of the value in those tokens, and whether it is a level that a change goes to, from or stands at.
  func findModifier(_ text: [UInt8], _ reading: inout Reading, _ value: Range<Int>) {
    modifierBefore(text, &reading, value)
    if reading.modifierRange.isEmpty { modifierAfter(&reading, value) }
  }

  private func modifierBefore(_ text: [UInt8], _ reading: inout Reading, _ value: Range<Int>) {
    var index = value.lowerBound - 1
    // Up to four words before the mark, and only words that can stand between a modifier and its number.
    var wordsOutside = 0
    var unknown = 0
    while index >= clause.lowerBound, tokens[index].kind != .mark {
      let token = tokens[index]
      if token.kind == .sign {
        if let modifier = signModifier(token.sign), isBeside(text, index, value) {
          if reading.modifierRange.isEmpty { set(&reading, modifier, index) }
        } else if token.sign != .hyphen && token.sign != .currency {
          return
        }
        index -= 1
        continue
      }
      guard token.kind == .word else { return }
      if index < shown.lowerBound {
        if wordsOutside >= 4 { return }
        wordsOutside += Int(token.words)
      }
      let roles = token.roles
      let isLevel =
        roles.contains(.level) && (!roles.contains(.before) || hasChangeBefore(index))
        || locale.language == .de && roles.contains([.from, .relation]) && followsVerbOfChange(text, index)
      if isLevel {
        if unknown == 0 { reading.isLevel = true }
      } else if roles.contains(.before), !isOnly(text, index) {
        let modifier = Modifier(rawValue: lexeme(of: token).modifier) ?? .none
        if reading.modifierRange.isEmpty {
          if unknown > 0, token.words == 1, ![.nearly, .exactly, .atLeast, .atMost].contains(modifier) {
            return
          }
          set(&reading, modifier, index)
        }
      } else if roles.isDisjoint(with: [.filler, .between, .change, .from, .superlative]) {
        unknown += 1
        if unknown > 1 || !roles.isDisjoint(with: [.function, .fraction]) || lexeme(of: token).number > 0 {
          return
        }
      }
      index -= 1
    }
  }

  /// French "ne … plus que": only.
  private func isOnly(_ text: [UInt8], _ index: Int) -> Bool {
    let token = tokens[index]
    guard locale.language == .fr, token.words == 2, lexeme(of: token).modifier == Modifier.over.rawValue,
      text[token.start..<token.end].suffix(3).elementsEqual("que".utf8)
    else { return false }
    return tokens[clause.lowerBound..<index].contains { $0.roles.contains(.halfNegation) }
  }

  private func hasChangeBefore(_ index: Int) -> Bool {
    var position = index - 1
    while position >= clause.lowerBound {
      if tokens[position].kind == .mark { return false }
      if !tokens[position].roles.isDisjoint(with: [.change, .movement]) { return true }
      position -= 1
    }
    return false
  }

  /// German: "sank von 5 Prozent" is a level, "ein Rückgang von 5 Prozent" is none. Nouns begin with a capital.
  private func followsVerbOfChange(_ text: [UInt8], _ index: Int) -> Bool {
    var position = index - 1
    while position >= clause.lowerBound, tokens[position].kind != .mark {
      if tokens[position].roles.contains(.change) {
        return !text[tokens[position].start..<tokens[position].end].contains { $0 &- 0x41 < 26 }
      }
      position -= 1
    }
    return false
  }

  private func set(_ reading: inout Reading, _ modifier: Modifier, _ index: Int) {
    reading.modifier = modifier
    reading.modifierRange = tokens[index].start..<tokens[index].end
  }

  /// Whether a sign belongs to the value: among the shown words, or glued to their mark with nothing glued to it. The
  /// signs of a quotation, an arrow, a tag or struck-out words do not.
  private func isBeside(_ text: [UInt8], _ index: Int, _ value: Range<Int>) -> Bool {
    let token = tokens[index]
    if index >= shown.lowerBound {
      return token.end == tokens[index + 1].start || index + 1 == value.lowerBound
    }
    guard index + 1 == shown.lowerBound, index + 1 == value.lowerBound, !token.isGlued, token.start > 0,
      text[token.start - 1] != 0x0A
    else { return false }
    return text[token.end..<tokens[index + 1].start].allSatisfy { "[*_`".utf8.contains($0) }
  }

  private func signModifier(_ sign: Sign) -> Modifier? {
    switch sign {
    case .about: .about
    case .greater: .over
    case .less: .under
    case .greaterOrEqual: .atLeast
    case .lessOrEqual: .atMost
    default: nil
    }
  }

  private func modifierAfter(_ reading: inout Reading, _ value: Range<Int>) {
    var index = value.upperBound
    var wordsOutside = 0
    if index < tokens.count, tokens[index].kind == .sign, tokens[index].sign == .plus, tokens[index].isGlued {
      let next = index + 1
      guard next >= tokens.count || tokens[next].kind != .numeral else { return }
      set(&reading, .atLeast, index)
      return
    }
    while index < clause.upperBound, tokens[index].kind == .word || tokens[index].sign == .hyphen {
      let token = tokens[index]
      if index >= shown.upperBound {
        wordsOutside += Int(token.words)
        if wordsOutside > 3 { return }
      }
      if token.roles.contains(.after) {
        let next = index + 1
        // "20% of at least 300 plants": it belongs to the number after it.
        if next < tokens.count, next != shown.upperBound || index >= shown.upperBound {
          let follower = tokens[next]
          if follower.kind == .numeral || follower.kind == .mark && token.roles.contains(.before)
            || follower.roles.contains(.cardinal) && !follower.roles.contains(.article)
            || follower.kind == .sign && follower.sign == .currency
          {
            return
          }
        }
        set(&reading, Modifier(rawValue: lexeme(of: token).modifier) ?? .none, index)
        return
      }
      if token.kind != .word || token.roles.contains(.cardinal) && !token.roles.contains(.article) { return }
      index += 1
    }
  }

  /// The word of change that governs the value: the nearest before it in the clause, else one right after it.
  func findChange(_ reading: inout Reading, _ value: Range<Int>) {
    var index = value.lowerBound - 1
    while index >= clause.lowerBound, tokens[index].kind != .mark {
      let token = tokens[index]
      if token.roles.contains(.change), !isModifierOf(reading, token) {
        guard let change = ChangeWord(rawValue: lexeme(of: token).change), change != .none else { break }
        let isCompound = index + 1 < tokens.count && tokens[index + 1].followsHyphen
        if change == .loss {
          if !isCompound {
            reading.change = .loss
            return
          }
        } else if reading.change == .none {
          reading.change = change
        }
      }
      index -= 1
    }
    guard reading.change == .none else { return }
    index = value.upperBound
    if isLoss(reading, at: index) || isLoss(reading, at: index + 1, over: index) {
      reading.change = .loss
      return
    }
    var wordsOutside = 0
    while index < clause.upperBound, tokens[index].kind == .word || isLevelOfVerb(index) {
      let token = tokens[index]
      // "ging um 12 Prozent zurück": the end of a verb ends the clause.
      if lexeme(of: token).change == ChangeWord.decrease.rawValue, !token.roles.contains(.change),
        index + 1 == tokens.count || tokens[index + 1].kind != .word || index + 1 == clause.upperBound
          || tokens[index + 1].roles.contains(.rangeAnd) || locale.language == .uk
          || locale.language == .fr && index == value.upperBound
      {
        reading.change = .decrease
        return
      }
      if index == value.upperBound, let change = comparison(at: index) {
        reading.change = change
        return
      }
      if index >= shown.upperBound, !token.followsHyphen { wordsOutside += Int(token.words) }
      if wordsOutside > 3 || token.roles.contains(.after) && index > value.upperBound { return }
      if token.roles.contains(.change), let change = ChangeWord(rawValue: lexeme(of: token).change),
        change == .increase || change == .decrease
      {
        reading.change = change
        return
      }
      index += 1
    }
  }

  /// German: the figure of "ging um 12 Prozent auf 88 zurück", behind which the end of the verb stands.
  private func isLevelOfVerb(_ index: Int) -> Bool {
    locale.language == .de && tokens[index].kind == .numeral && tokens[index - 1].roles.contains(.level)
  }

  /// "12% less than a year earlier": a change, where no figure follows that it would bound.
  private func comparison(at index: Int) -> ChangeWord? {
    guard tokens[index].roles.contains(.before), index + 1 < tokens.count, tokens[index + 1].kind == .word,
      !tokens[index + 1].roles.contains(.cardinal) || tokens[index + 1].roles.contains(.article)
    else { return nil }
    switch Modifier(rawValue: lexeme(of: tokens[index]).modifier) {
    case .under: return .decrease
    case .over: return .increase
    default: return nil
    }
  }

  /// "a €3 million loss", "3 Mio. Euro Verlust": an amount, not "three losses".
  private func isLoss(_ reading: Reading, at index: Int, over between: Int? = nil) -> Bool {
    guard index < clause.upperBound, tokens[index].kind == .word, tokens[index].roles.contains(.change),
      lexeme(of: tokens[index]).change == ChangeWord.loss.rawValue,
      index + 1 >= tokens.count || !tokens[index + 1].followsHyphen
    else { return false }
    if let between {
      guard tokens[between].kind == .word, tokens[between].roles.isDisjoint(with: [.function, .change])
      else { return false }
    }
    switch reading.value {
    case .number(let number): return !number.units.isEmpty || number.fine >= Rational(1000)
    case .range(let lower, let upper): return !lower.units.isEmpty || upper.fine >= Rational(1000)
    default: return false
    }
  }

  private func isModifierOf(_ reading: Reading, _ token: PhraseToken) -> Bool {
    reading.modifierRange.lowerBound <= token.start && token.end <= reading.modifierRange.upperBound
      && !reading.modifierRange.isEmpty
  }

  /// A negation or a condition in the clause, and a word of the future.
  func findNegation(_ reading: inout Reading, _ value: Range<Int>) {
    var hasHalf = false
    for index in clause {
      let roles = tokens[index].roles
      if roles.isDisjoint(with: .denying) { continue }
      if roles.contains(.halfNegation) { hasHalf = true }
      if roles.contains(.future), index < value.lowerBound {
        if roles.contains(.pastPlan) { reading.isPastPlan = true } else { reading.isFuture = true }
      }
      guard !reading.isNegated, !value.contains(index) else { continue }
      // "чи" is "or" inside a clause, and "whether" at its start.
      let isCondition =
        roles.contains(.condition) && (!roles.contains(.rangeAnd) || index == clause.lowerBound)
      let isNegation =
        roles.contains(.negation) || roles.contains(.negationAfter) && hasHalf && !isComparison(index)
      if isCondition || isNegation {
        reading.isNegated = true
        reading.negationRange = tokens[index].start..<tokens[index].end
      }
    }
  }

  /// French "plus de": a comparison, not "no more".
  private func isComparison(_ index: Int) -> Bool {
    let next = index + 1
    return next < tokens.count && tokens[next].kind == .word && tokens[next].roles.contains(.from)
  }

  // MARK: Words

  /// The shown words as they stand, with the standing that the words around them give.
  mutating func readWords(_ text: [UInt8], _ range: Range<Int>) -> Reading {
    var reading = Reading(value: .words, valueRange: shown.isEmpty ? range : bytes(shown))
    findStanding(&reading)
    findNegation(&reading, shown)
    return reading
  }

  /// "former", "-elect" and the like in the shown text, up to four words before it or three after.
  private func findStanding(_ reading: inout Reading) {
    var words = 0
    var index = shown.upperBound - 1
    while index >= clause.lowerBound, tokens[index].kind != .mark, words < 4 {
      if index < shown.lowerBound { words += max(1, Int(tokens[index].words)) }
      if takeStanding(&reading, index) {
        findOffice(&reading, from: index + 1)
        return
      }
      index -= 1
    }
    words = 0
    index = shown.upperBound
    while index < clause.upperBound, tokens[index].kind == .word, words < 3 {
      words += max(1, Int(tokens[index].words))
      if isOfNextName(index) { return }
      if takeStanding(&reading, index) {
        reading.office = bytes((index + 1)..<min(clause.upperBound, index + 4))
        return
      }
      index += 1
    }
  }

  /// True where "currently", "now" and the like stand up to four words before the value.
  func isCurrent(_ value: Range<Int>) -> Bool {
    var words = 0
    var index = value.lowerBound - 1
    while index >= clause.lowerBound, tokens[index].kind != .mark, words < 4 {
      words += Int(tokens[index].words)
      if tokens[index].roles.contains(.standing),
        lexeme(of: tokens[index]).standing == ReadStanding.current.rawValue
      {
        return true
      }
      index -= 1
    }
    return false
  }

  private func takeStanding(_ reading: inout Reading, _ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.roles.contains(.standing) else { return false }
    let next = index + 1
    // "next year", "минулого року": a date.
    if next < tokens.count,
      !tokens[next].roles.isDisjoint(with: [.year, .monthWord, .weekWord, .month, .weekday, .quarter])
    {
      return false
    }
    let standing = lexeme(of: token).standing
    reading.standing = ReadStanding(rawValue: standing & ~Lexeme.looseStanding) ?? .none
    reading.isLooseStanding = standing & Lexeme.looseStanding != 0
    reading.modifierRange = token.start..<token.end
    return true
  }

  /// Finds the office between a word of standing and the name; of "former banker and CEO" the first.
  private func findOffice(_ reading: inout Reading, from start: Int) {
    let words = start..<max(start, shown.lowerBound)
    let end =
      words.first { tokens[$0].kind != .word || tokens[$0].roles.contains(.rangeAnd) } ?? words.upperBound
    reading.office = bytes(start..<end)
    let named = reading.isLooseStanding ? start..<min(end, start + 1) : start..<end
    reading.namesOffice = named.contains { lexeme(of: tokens[$0]).standing & Lexeme.office != 0 }
  }

  /// Whether a word behind a name stands before another mark, whose it is then: "replaced former CEO [[…]]".
  private func isOfNextName(_ index: Int) -> Bool {
    tokens[index].roles.contains(.standing)
      && (index + 1)..<min(clause.upperBound, index + 5)
        ~= (tokens[index..<clause.upperBound].firstIndex {
          $0.kind == .mark
        } ?? -1)
  }

  /// Yes or no; other words stay words.
  mutating func readBoolean(_ text: [UInt8], _ range: Range<Int>) -> Reading {
    var reading = readWords(text, range)
    for index in shown where tokens[index].kind == .word {
      let roles = tokens[index].roles
      if shown.count <= 2, roles.contains(.no) {
        reading.value = .boolean(false)
      } else if shown.count <= 2, roles.contains(.yes) {
        reading.value = .boolean(true)
      } else {
        continue
      }
      // The answer itself denies nothing.
      reading.isNegated = false
      reading.negationRange = 0..<0
      return reading
    }
    return reading
  }
}
