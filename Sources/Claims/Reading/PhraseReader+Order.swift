// Places in an order: "the largest", "second-largest", "top five" (spec 3, *Superlatives and ranks*).
import Quantities

extension PhraseReader {
  func isSuperlative(_ index: Int) -> Bool {
    tokens[index].kind == .word && tokens[index].roles.contains(.superlative)
  }

  /// Finds the superlative that makes a place of the value in those tokens.
  func findOrder(_ reading: inout Reading, _ value: Range<Int>) {
    guard let last = value.last else { return }
    switch reading.value {
    case .superlative:
      // "one of the largest" says no place.
      reading.order = isOneOf(before: last) ? .none : order(at: last)
      return
    case .number where tokens[last].roles.contains([.superlative, .ordinal]):
      reading.order = order(at: last)
      return
    case .number: break
    case .range, .vague, .date, .words, .boolean, .none: return
    }
    let next = value.upperBound
    let isOrdinal = isOrdinal(value)
    if isOrdinal { reading.order = .place }
    if next < clause.upperBound, isSuperlative(next) {
      reading.order = order(at: next)
      if reading.order == .fromTop, !isOrdinal { reading.order = .amongFirst }
    } else if isOrdinal, next < clause.upperBound, isLast(next) {
      reading.order = .fromBottom
    } else if !isOrdinal {
      // "top five", "the first five", "les cinq premiers".
      let isAmongFirst =
        clause.contains(value.lowerBound - 1) && isFirst(value.lowerBound - 1)
        || clause.contains(next) && isFirst(next)
      if isAmongFirst { reading.order = .amongFirst }
    }
    if reading.order == .none, value.count == 1, let place = superlative(behindOneAt: last) {
      reading.value = .superlative
      reading.valueRange = bytes(value.lowerBound..<(place + 1))
    }
  }

  /// "second", "2nd".
  func isOrdinal(_ value: Range<Int>) -> Bool {
    guard let last = value.last else { return false }
    return tokens[last].roles.contains(.ordinal)
      || value.count == 2 && tokens[last].isGlued && tokens[last].kind == .word
        && tokens[value.lowerBound].kind == .numeral && tokens[last].roles.isDisjoint(with: [.scale, .times])
  }

  /// "second last".
  private func isLast(_ index: Int) -> Bool {
    tokens[index].roles.contains(.relative) && lexeme(of: tokens[index]).calendar < 0
  }

  private func isFirst(_ index: Int) -> Bool {
    if isSuperlative(index) { return order(at: index) == .fromTop }
    return tokens[index].roles.contains(.ordinal) && lexeme(of: tokens[index]).rank == 1
  }

  private func order(at index: Int) -> OrderWord {
    let rank = lexeme(of: tokens[index]).rank
    return rank > 0 ? .fromTop : rank < 0 ? .fromBottom : .none
  }

  /// The superlative of "one of the largest", whose "one" stands at `index`.
  private func superlative(behindOneAt index: Int) -> Int? {
    guard tokens[index].roles.contains(.cardinal), lexeme(of: tokens[index]).number == 1 else { return nil }
    for next in (index + 1)..<max(index + 1, min(clause.upperBound, index + 4)) {
      if isSuperlative(next) { return next }
      guard tokens[next].kind == .word,
        !tokens[next].roles.isDisjoint(with: [.outOf, .function, .filler, .from, .article])
      else { return nil }
    }
    return nil
  }

  private func isOneOf(before index: Int) -> Bool {
    for one in stride(from: index - 1, through: max(clause.lowerBound, index - 3), by: -1)
    where superlative(behindOneAt: one) == index {
      return true
    }
    return false
  }
}
