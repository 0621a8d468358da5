// The words of change that govern a value: "rose 72%", "12% less", "ging um 12 Prozent zurück" (spec 3, Signs).
import Facts
import Quantities

extension PhraseReader {
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
}
