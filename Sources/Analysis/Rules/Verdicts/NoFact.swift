// The rule `no-fact`: a claim that no statement of the fact base decides.
import Claims

extension Rule {
  static let noFact = Rule(
    .noFact, .information, in: .verdicts,
    finds: """
      A claim that no statement of the fact base decides.
      """,
    why: """
      The world is open: it may well be true, but nothing here vouches for it.
      """,
    example: .note(
      """
      Norda sold [120,000 cars]{norda.sales @ 2019}.
      """),
    instead: .note(
      """
      Norda sold [151,939 cars]{norda.sales @ 2025}.
      """),
    fixes: """
      Adds a statement to a fact base, with its source still to fill in.
      """)
}

extension Message {
  static func noFact(_ c: ClaimWording) -> String {
    switch c.order {
    case nil, .place: break
    case OrderWord.none?:
      return "no fact decides this: one figure does not tell of the others; check it by hand"
    case .fromBottom:
      return "no fact decides this: places are counted from the top, so none says which is the last"
    case .fromTop, .amongFirst:
      return
        "no fact decides this: it needs a statement of the place; bind it to a property whose name ends in -rank"
    }
    if c.property.isEmpty { return "no fact decides this: add one with its source" }
    let periods = c.knownPeriods
    if !periods.isEmpty {
      return
        "no fact decides this: \(c.subject) has \(c.property) for \(list(periods, "and")) alone; check the period, "
        + "or add one with its source"
    }
    return "no fact decides this: \(c.subject) has no fitting \(c.property); add one with its source"
  }
}
