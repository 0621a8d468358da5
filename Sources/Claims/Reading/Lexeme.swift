// What a word or phrase can mean to the reader of values.

/// The parts a word can play; one word can play several ("quarter", "second", "may").
struct Roles: OptionSet, Hashable {
  let rawValue: UInt64
  init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: UInt64) { rawValue = 1 << bit }

  // Numbers.
  static let cardinal = Roles(bit: 0)
  /// "a", "un", "ein": 1 before a scale word or a fraction, else mostly an article.
  static let article = Roles(bit: 1)
  static let scale = Roles(bit: 2)
  /// A scale word of one or two letters that is also the symbol of a unit.
  static let letter = Roles(bit: 3)
  static let ordinal = Roles(bit: 4)
  static let fraction = Roles(bit: 5)
  /// "dozen": a number that is counted like a scale word.
  static let collective = Roles(bit: 6)
  /// "trentaine": about that number.
  static let approximate = Roles(bit: 7)
  /// "dozens", "milliers": at least twice the number.
  static let plural = Roles(bit: 8)
  static let vague = Roles(bit: 9)
  static let multiple = Roles(bit: 10)
  static let times = Roles(bit: 11)
  static let halving = Roles(bit: 12)
  static let connector = Roles(bit: 13)
  /// "and a half", "et demi", "з половиною" after a number.
  static let andHalf = Roles(bit: 14)
  static let minus = Roles(bit: 15)
  static let point = Roles(bit: 16)
  /// "in", "out of", "sur", "von" between the two numbers of a share.
  static let outOf = Roles(bit: 17)
  static let each = Roles(bit: 18)
  /// With the rank 1 the first of an order, with −1 the last; without one no place in any.
  static let superlative = Roles(bit: 19)
  static let numberSign = Roles(bit: 20)
  /// "per cent", read here only so that a range knows it.
  static let rangeTo = Roles(bit: 21)
  static let rangeAnd = Roles(bit: 22)
  static let between = Roles(bit: 23)
  static let from = Roles(bit: 24)
  static let divided = Roles(bit: 25)

  // Around a value.
  static let before = Roles(bit: 26)
  static let after = Roles(bit: 27)
  static let level = Roles(bit: 28)
  /// May stand between a modifier and its value.
  static let filler = Roles(bit: 29)
  /// A word of grammar, never the name of a unit.
  static let function = Roles(bit: 30)
  static let change = Roles(bit: 31)
  static let movement = Roles(bit: 32)
  static let negation = Roles(bit: 33)
  /// French "ne", which makes "plus" a negation.
  static let halfNegation = Roles(bit: 34)
  static let negationAfter = Roles(bit: 35)
  static let condition = Roles(bit: 36)
  static let future = Roles(bit: 37)
  static let clauseBreak = Roles(bit: 38)
  static let standing = Roles(bit: 39)
  static let yes = Roles(bit: 40)
  static let no = Roles(bit: 41)
  /// Written with a full stop: "approx.", "Mio.".
  static let abbreviation = Roles(bit: 42)

  // Dates.
  static let month = Roles(bit: 43)
  static let weekday = Roles(bit: 44)
  static let quarter = Roles(bit: 45)
  static let half = Roles(bit: 46)
  static let year = Roles(bit: 47)
  static let fiscal = Roles(bit: 48)
  static let decade = Roles(bit: 49)
  static let monthWord = Roles(bit: 50)
  static let weekWord = Roles(bit: 51)
  static let dayWord = Roles(bit: 52)
  static let relative = Roles(bit: 53)
  /// "yesterday", "торік": a whole relative date.
  static let relativeDay = Roles(bit: 54)
  static let relativeYear = Roles(bit: 55)
  static let ago = Roles(bit: 56)
  static let relation = Roles(bit: 57)
  /// "early", "mid", "Anfang": a part of the period that follows.
  static let part = Roles(bit: 58)
  static let dateFiller = Roles(bit: 59)
  static let roman = Roles(bit: 60)
  /// The form continues: a longer phrase begins with it.
  static let prefix = Roles(bit: 61)
  /// "a third" against "third": a fraction only after an article or a number.
  static let ordinalToo = Roles(bit: 62)
  static let yearEnd = Roles(bit: 63)

  /// What says of a whole clause whether it claims anything, and where it ends.
  static let denying: Roles = [
    .negation, .halfNegation, .negationAfter, .condition, .future, .clauseBreak,
  ]
  static let changing: Roles = [.change, .movement]

  // Two bits together, of which no other word has both.
  /// "was to", "sollte": a plan told from behind.
  static let pastPlan: Roles = [.future, .ago]
  /// "or": it joins the ends of a range, and no list.
  static let either: Roles = [.rangeAnd, .roman]
  /// "final": a place at the end of a period, or at its start.
  static let edge: Roles = [.relative, .roman]
  /// "at the latest", "or later" behind a date.
  static let behindDate: Roles = [.relation, .roman]
  static let century: Roles = [.decade, .half]
  /// "eighties", "achtziger".
  static let decadeName: Roles = [.decade, .roman]
}

/// What a word or phrase means, with the numbers that its roles need.
struct Lexeme: BitwiseCopyable, Sendable {
  var roles: Roles = []
  /// Of cardinals, scale words, collectives and plurals.
  var number: Int64 = 0
  /// Of ordinals (the place), fractions (the denominator), multiples (the factor) and superlatives (1 or −1).
  var rank: Int32 = 0
  /// A month (21 to 24: a season from spring to winter), a weekday, a step of −1, 0 or 1 of relative words, the tens of
  /// a decade, or 2 of the plural of a unit of time.
  var calendar: Int8 = 0
  /// The raw value of a `Modifier`.
  var modifier: UInt8 = 0
  /// The raw value of a `DateReading.Relation`.
  var relation: UInt8 = 0
  /// The raw value of a `ReadStanding`, with `looseStanding` for words that mostly mean something else; `office` alone for
  /// words such as "boss".
  var standing: UInt8 = 0
  /// The raw value of a `ChangeWord`.
  var change: UInt8 = 0
  static let looseStanding: UInt8 = 0x80
  static let office: UInt8 = 0x40

  /// No row of a prepared lexicon has padding: its bytes would differ from run to run.
  private var reserved: UInt8 = 0
  private var reservedToo: UInt16 = 0
  private var reservedAsWell: UInt32 = 0
}
