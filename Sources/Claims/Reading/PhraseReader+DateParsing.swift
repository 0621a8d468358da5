// One date: days, months, quarters, halves, years, decades, and dates told from the reference day.
import Quantities

extension PhraseReader {
  /// The date that begins at `start`.
  func parseDate(_ text: [UInt8], at start: Int) -> ParsedDate? {
    guard start < tokens.count else { return nil }
    let token = tokens[start]
    switch token.kind {
    case .numeral: return parseNumericDate(text, at: start)
    case .word: return parseWordDate(text, at: start)
    default: return nil
    }
  }

  func digits(_ index: Int) -> (value: Int, count: Int)? {
    guard index < tokens.count, tokens[index].kind == .numeral else { return nil }
    let numeral = numerals[Int(tokens[index].detail)]
    guard numeral.digits <= 4 else { return nil }
    return (Int(truncatingIfNeeded: numeral.coefficient), numeral.digits)
  }

  func isSign(_ index: Int, _ signs: [Sign], glued: Bool = true) -> Bool {
    index < tokens.count && tokens[index].kind == .sign && signs.contains(tokens[index].sign)
      && (!glued || tokens[index].isGlued)
  }

  func roles(_ index: Int) -> Roles {
    index < tokens.count && tokens[index].kind == .word ? tokens[index].roles : []
  }

  /// A year at `index`, of four digits, or of two after an apostrophe.
  func yearNumber(_ index: Int) -> (year: Int, end: Int)? {
    if let number = digits(index), number.count == 4, number.value > 0 { return (number.value, index + 1) }
    if isSign(index, [.quote], glued: false), let number = digits(index + 1), number.count == 2,
      tokens[index + 1].isGlued
    {
      return (number.value + (number.value < 50 ? 2000 : 1900), index + 2)
    }
    return nil
  }
}
