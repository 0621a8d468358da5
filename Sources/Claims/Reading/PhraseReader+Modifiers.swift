// Modifiers before and behind a value, and levels that a change goes to (spec 3, the table of T and P).
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
}
