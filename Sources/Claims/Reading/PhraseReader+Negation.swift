// What says of the whole clause that it claims nothing: negations, conditions, plans.
import Facts
import Quantities

extension PhraseReader {
  /// A negation or a condition in the clause, and a word of the future.
  func findNegation(_ reading: inout Reading, _ value: Range<Int>) {
    if let outerNegation {
      reading.isNegated = true
      reading.negationRange = outerNegation
    }
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

  /// Whether a word of negation is among the words shown, which may be part of a text or deny it.
  var deniesInside: Bool { tokens[shown].contains { $0.roles.contains(.negation) } }

  /// French "plus de": a comparison, not "no more".
  private func isComparison(_ index: Int) -> Bool {
    let next = index + 1
    return next < tokens.count && tokens[next].kind == .word && tokens[next].roles.contains(.from)
  }
}
