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

  private init(
    _ roles: Roles, _ payload: Payload = .none, modifier: Modifier? = nil,
    relation: DateReading.Relation? = nil, change: ChangeWord? = nil, standing: ReadStanding? = nil
  ) {
    self.roles = roles
    self.payload = payload
    self.modifier = modifier
    self.relation = relation
    self.change = change
    self.standing = standing
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
  }

  /// By the hash of the line's first word.
  static let kinds: [UInt64: LexiconLine] = {
    var result: [UInt64: LexiconLine] = [:]
    for (name, line) in named {
      let bytes = Array(name.utf8)
      var offset = 0
      result[scanWord(bytes, &offset, bytes.count, splitsAtApostrophes: false)] = line
    }
    return result
  }()

  private static let named: [(String, LexiconLine)] = numbers + aroundValues + dates

  private static let numbers: [(String, LexiconLine)] = [
    ("cardinal", LexiconLine(.cardinal, .number)),
    ("article", LexiconLine([.cardinal, .article], .number)),
    ("scale", LexiconLine(.scale, .number)),
    ("letter", LexiconLine([.scale, .letter], .number)),
    ("ordinal", LexiconLine(.ordinal, .rank)),
    ("fraction", LexiconLine(.fraction, .rank)),
    ("ordinalFraction", LexiconLine([.ordinal, .fraction, .ordinalToo], .rank)),
    ("collective", LexiconLine(.collective, .number)),
    ("approximate", LexiconLine(.approximate, .number)),
    ("plural", LexiconLine(.plural, .number)),
    ("vague", LexiconLine(.vague)),
    ("multiple", LexiconLine(.multiple, .rank)),
    ("halving", LexiconLine([.multiple, .halving], .rank)),
    ("times", LexiconLine(.times)),
    ("divided", LexiconLine(.divided)),
    ("connector", LexiconLine(.connector)),
    ("andHalf", LexiconLine(.andHalf)),
    ("oneAndHalf", LexiconLine([.andHalf, .cardinal], .number)),
    ("halfOf", LexiconLine([.fraction, .scale], .number)),
    ("minus", LexiconLine(.minus)),
    ("point", LexiconLine(.point)),
    ("outOf", LexiconLine(.outOf)),
    ("each", LexiconLine(.each)),
    ("superlative", LexiconLine(.superlative)),
    ("numberSign", LexiconLine(.numberSign)),
    ("to", LexiconLine([.rangeTo, .function])),
    ("and", LexiconLine([.rangeAnd, .function])),
    ("or", LexiconLine(Roles.either.union(.function))),
    ("between", LexiconLine([.between, .function])),
    ("from", LexiconLine([.from, .filler, .function])),
  ]

  private static let aroundValues: [(String, LexiconLine)] = [
    ("about", LexiconLine([.before, .function], modifier: .about)),
    ("over", LexiconLine([.before, .function], modifier: .over)),
    ("atLeast", LexiconLine([.before, .function], modifier: .atLeast)),
    ("under", LexiconLine([.before, .function], modifier: .under)),
    ("atMost", LexiconLine([.before, .function], modifier: .atMost)),
    ("nearly", LexiconLine([.before, .function], modifier: .nearly)),
    ("justOver", LexiconLine([.before, .function], modifier: .justOver)),
    ("exactly", LexiconLine([.before, .after, .function], modifier: .exactly)),
    ("aboutAfter", LexiconLine([.after, .function], modifier: .about)),
    ("overAfter", LexiconLine([.after, .function], modifier: .over)),
    ("atLeastAfter", LexiconLine([.after, .function], modifier: .atLeast)),
    ("underAfter", LexiconLine([.after, .function], modifier: .under)),
    ("atMostAfter", LexiconLine([.after, .function], modifier: .atMost)),
    ("level", LexiconLine([.level, .filler, .function])),
    ("filler", LexiconLine([.filler, .function])),
    ("function", LexiconLine(.function)),
    ("increase", LexiconLine([.change, .function], change: .increase)),
    ("decrease", LexiconLine([.change, .function], change: .decrease)),
    ("decreaseAfter", LexiconLine([], change: .decrease)),
    ("loss", LexiconLine([.change], change: .loss)),
    ("profit", LexiconLine([.change], change: ChangeWord.none)),
    ("movement", LexiconLine(.movement)),
    ("negation", LexiconLine([.negation, .function])),
    ("halfNegation", LexiconLine([.halfNegation, .function])),
    ("negationAfter", LexiconLine([.negationAfter, .function])),
    ("neutral", LexiconLine(.function)),
    ("condition", LexiconLine([.condition, .function])),
    ("future", LexiconLine(.future)),
    ("pastPlan", LexiconLine([.future, .ago, .filler])),
    ("break", LexiconLine([.clauseBreak, .function])),
    ("former", LexiconLine(.standing, standing: .former)),
    ("current", LexiconLine(.standing, standing: .current)),
    ("incoming", LexiconLine(.standing, standing: .incoming)),
    ("yes", LexiconLine(.yes)),
    ("no", LexiconLine(.no)),
  ]

  private static let dates: [(String, LexiconLine)] = [
    ("month", LexiconLine(.month, .calendar)),
    ("weekday", LexiconLine(.weekday, .calendar)),
    ("quarter", LexiconLine(.quarter)),
    ("half", LexiconLine(.half)),
    ("year", LexiconLine(.year, .calendar)),
    ("fiscal", LexiconLine(.fiscal)),
    ("decade", LexiconLine(.decade, .calendar)),
    ("century", LexiconLine(.century)),
    ("decadeName", LexiconLine(.decadeName, .calendar)),
    ("monthWord", LexiconLine(.monthWord, .calendar)),
    ("weekWord", LexiconLine(.weekWord, .calendar)),
    ("dayWord", LexiconLine(.dayWord, .calendar)),
    ("relative", LexiconLine(.relative, .calendar)),
    ("relativeDay", LexiconLine(.relativeDay, .calendar)),
    ("relativeYear", LexiconLine(.relativeYear, .calendar)),
    ("ago", LexiconLine(.ago)),
    ("roman", LexiconLine(.roman, .calendar)),
    ("in", LexiconLine([.relation, .function], relation: .in)),
    ("before", LexiconLine([.relation, .function], relation: .before)),
    ("after", LexiconLine([.relation, .function], relation: .after)),
    ("by", LexiconLine([.relation, .function], relation: .by)),
    ("byEndOf", LexiconLine([.relation, .function], relation: .byEndOf)),
    ("since", LexiconLine([.relation, .function], relation: .since)),
    ("until", LexiconLine([.relation, .function], relation: .until)),
    ("early", LexiconLine(.part, relation: .early)),
    ("mid", LexiconLine(.part, relation: .mid)),
    ("late", LexiconLine(.part, relation: .late)),
    ("yearEnd", LexiconLine(.yearEnd)),
    ("dateFiller", LexiconLine([.dateFiller, .function])),
  ]
}
