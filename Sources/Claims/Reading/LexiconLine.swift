// The kinds of lines in a lexicon's text, and what each says of its forms.

/// What the forms of one line of a lexicon mean.
struct LexiconLine: Sendable {
  private enum Payload: Sendable { case none, number, rank, calendar }
  private(set) var roles: Roles
  private var payload: Payload = .none
  private var modifier: Modifier?
  private var relation: DateReading.Relation?
  private var change: ChangeWord?
  private var standing: ReadStanding?
  private var standingFlags: UInt8 = 0

  private init(
    _ roles: Roles, _ payload: Payload = .none, modifier: Modifier? = nil,
    relation: DateReading.Relation? = nil, change: ChangeWord? = nil, standing: ReadStanding? = nil,
    standingFlags: UInt8 = 0
  ) {
    self.roles = roles
    self.payload = payload
    self.modifier = modifier
    self.relation = relation
    self.change = change
    self.standing = standing
    self.standingFlags = standingFlags
  }

  func apply(to lexeme: inout Lexeme, payload value: Int64) {
    lexeme.roles.formUnion(roles)
    switch payload {
    case .none: break
    case .number: lexeme.number = value
    case .rank: lexeme.rank = Int32(clamping: value)
    case .calendar: lexeme.calendar = Int8(clamping: value)
    }
    if let modifier { lexeme.modifier = modifier.rawValue }
    if let relation { lexeme.relation = relation.rawValue }
    if let change { lexeme.change = change.rawValue }
    if let standing { lexeme.standing = standing.rawValue }
    lexeme.standing |= standingFlags
  }

  /// What the name at the beginning of a line stands for.
  static func named(_ name: String) -> LexiconLine? { numbers(name) ?? aroundValues(name) ?? dates(name) }

  private static func numbers(_ name: String) -> LexiconLine? {
    switch name {
    case "cardinal": LexiconLine(.cardinal, .number)
    case "both": LexiconLine([.cardinal, .each], .number)
    case "article": LexiconLine([.cardinal, .article], .number)
    case "scale": LexiconLine(.scale, .number)
    case "letter": LexiconLine([.scale, .letter], .number)
    case "ordinal": LexiconLine(.ordinal, .rank)
    case "fraction": LexiconLine(.fraction, .rank)
    case "ordinalFraction": LexiconLine([.ordinal, .fraction, .ordinalToo], .rank)
    case "collective": LexiconLine(.collective, .number)
    case "approximate": LexiconLine(.approximate, .number)
    case "plural": LexiconLine(.plural, .number)
    case "vague": LexiconLine(.vague)
    case "multiple": LexiconLine(.multiple, .rank)
    case "halving": LexiconLine([.multiple, .halving], .rank)
    case "times": LexiconLine(.times)
    case "divided": LexiconLine(.divided)
    case "connector": LexiconLine(.connector)
    case "andHalf": LexiconLine(.andHalf)
    case "oneAndHalf": LexiconLine([.andHalf, .cardinal], .number)
    case "halfOf": LexiconLine([.fraction, .scale], .number)
    case "minus": LexiconLine(.minus)
    case "point": LexiconLine(.point)
    case "outOf": LexiconLine(.outOf)
    case "each": LexiconLine(.each)
    case "superlative": LexiconLine(.superlative, .rank)
    case "numberSign": LexiconLine(.numberSign)
    case "to": LexiconLine([.rangeTo, .function])
    case "and": LexiconLine([.rangeAnd, .function])
    case "or": LexiconLine(Roles.either.union(.function))
    case "between": LexiconLine([.between, .function])
    case "from": LexiconLine([.from, .filler, .function])
    default: nil
    }
  }

  private static func aroundValues(_ name: String) -> LexiconLine? {
    switch name {
    case "about": LexiconLine([.before, .function], modifier: .about)
    case "over": LexiconLine([.before, .function], modifier: .over)
    case "atLeast": LexiconLine([.before, .function], modifier: .atLeast)
    case "under": LexiconLine([.before, .function], modifier: .under)
    case "atMost": LexiconLine([.before, .function], modifier: .atMost)
    case "nearly": LexiconLine([.before, .function], modifier: .nearly)
    case "justOver": LexiconLine([.before, .function], modifier: .justOver)
    case "exactly": LexiconLine([.before, .after, .function], modifier: .exactly)
    case "aboutAfter": LexiconLine([.after, .function], modifier: .about)
    case "overAfter": LexiconLine([.after, .function], modifier: .over)
    case "atLeastAfter": LexiconLine([.after, .function], modifier: .atLeast)
    case "underAfter": LexiconLine([.after, .function], modifier: .under)
    case "atMostAfter": LexiconLine([.after, .function], modifier: .atMost)
    case "level": LexiconLine([.level, .filler, .function])
    case "filler": LexiconLine([.filler, .function])
    case "function": LexiconLine(.function)
    case "increase": LexiconLine([.change, .function], change: .increase)
    case "decrease": LexiconLine([.change, .function], change: .decrease)
    case "decreaseAfter": LexiconLine([], change: .decrease)
    case "loss": LexiconLine([.change], change: .loss)
    case "profit": LexiconLine([.change], change: ChangeWord.none)
    case "movement": LexiconLine(.movement)
    case "negation": LexiconLine([.negation, .function])
    case "halfNegation": LexiconLine([.halfNegation, .function])
    case "negationAfter": LexiconLine([.negationAfter, .function])
    case "neutral": LexiconLine(.function)
    case "condition": LexiconLine([.condition, .function])
    case "future": LexiconLine(.future)
    case "pastPlan": LexiconLine([.future, .ago, .filler])
    case "break": LexiconLine([.clauseBreak, .function])
    case "former": LexiconLine(.standing, standing: .former)
    case "formerToo": LexiconLine(.standing, standing: .former, standingFlags: Lexeme.looseStanding)
    case "incomingToo": LexiconLine(.standing, standing: .incoming, standingFlags: Lexeme.looseStanding)
    case "office": LexiconLine([], standingFlags: Lexeme.office)
    case "current": LexiconLine(.standing, standing: .current)
    case "incoming": LexiconLine(.standing, standing: .incoming)
    case "becoming": LexiconLine(.standing, standing: .becoming)
    case "yes": LexiconLine(.yes)
    case "no": LexiconLine(.no)
    default: nil
    }
  }

  private static func dates(_ name: String) -> LexiconLine? {
    switch name {
    case "month": LexiconLine(.month, .calendar)
    case "weekday": LexiconLine(.weekday, .calendar)
    case "quarter": LexiconLine(.quarter)
    case "half": LexiconLine(.half)
    case "year": LexiconLine(.year, .calendar)
    case "fiscal": LexiconLine(.fiscal)
    case "decade": LexiconLine(.decade, .calendar)
    case "century": LexiconLine(.century)
    case "decadeName": LexiconLine(.decadeName, .calendar)
    case "monthWord": LexiconLine(.monthWord, .calendar)
    case "weekWord": LexiconLine(.weekWord, .calendar)
    case "dayWord": LexiconLine(.dayWord, .calendar)
    case "relative": LexiconLine(.relative, .calendar)
    case "edge": LexiconLine(.edge, .calendar)
    case "relativeDay": LexiconLine(.relativeDay, .calendar)
    case "relativeYear": LexiconLine(.relativeYear, .calendar)
    case "ago": LexiconLine(.ago)
    case "roman": LexiconLine(.roman, .calendar)
    case "in": LexiconLine([.relation, .function], relation: .in)
    case "before": LexiconLine([.relation, .function], relation: .before)
    case "within": LexiconLine([.relation, .function], .calendar, relation: .in)
    case "notBefore": LexiconLine([.relation, .function], relation: .notBefore)
    case "after": LexiconLine([.relation, .function], relation: .after)
    case "by": LexiconLine([.relation, .function], relation: .by)
    case "byEndOf": LexiconLine([.relation, .function], relation: .byEndOf)
    case "since": LexiconLine([.relation, .function], relation: .since)
    case "until": LexiconLine([.relation, .function], relation: .until)
    case "latest": LexiconLine(Roles.behindDate.union(.function), relation: .by)
    case "earliest": LexiconLine(Roles.behindDate.union(.function), relation: .notBefore)
    case "orEarlier": LexiconLine(Roles.behindDate.union(.function), relation: .byEndOf)
    case "early": LexiconLine(.part, relation: .early)
    case "mid": LexiconLine(.part, relation: .mid)
    case "late": LexiconLine(.part, relation: .late)
    case "yearEnd": LexiconLine(.yearEnd)
    case "dateFiller": LexiconLine([.dateFiller, .function])
    default: nil
    }
  }
}
