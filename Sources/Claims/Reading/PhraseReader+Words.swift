// Names, texts and answers as they stand, with the standing that the words around them give (spec 3, Dates and standing).
import Facts
import Quantities

extension PhraseReader {
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
