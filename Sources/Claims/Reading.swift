// How the words of a claim are read: a modifier, a value, and where each stands in the text.
import Facts
import Quantities

/// An order word or hedge (spec 3, the table of T and P). Ranges and fractions are values, not modifiers.
package enum Modifier: UInt8, Sendable, CaseIterable {
  case none, exactly, about, over, atLeast, under, atMost, nearly, justOver
}

extension Modifier {
  /// The modifier of places, of which the first is the best.
  var mirrored: Modifier {
    switch self {
    case .over: .under
    case .under: .over
    case .atLeast: .atMost
    case .atMost: .atLeast
    case .none, .exactly, .about, .nearly, .justOver: self
    }
  }
}

/// Words of change around a value: "rose 72%", "fell to 6.3%", "a loss of".
package enum ChangeWord: UInt8, Sendable { case none, increase, decrease, loss }

/// A numeral with its two units of resolution (spec 3, Reading a number in prose).
package struct NumberReading: Hashable, Sendable {
  /// The value with its sign as written (a minus, accounting parentheses) and its scale word applied.
  package var value: Rational
  /// `uf`, the place value of the last written digit.
  package var fine: Rational
  /// `uc`, the place value of the last non-zero digit of an integer; `uf` with a decimal point and in number words.
  package var coarse: Rational
  /// Every unit the words can mean ("$", "pound"); empty when none is written.
  package var units: UnitCandidates
  /// True for "half", "a third", "one in five".
  package var isFraction: Bool = false
  /// True for "doubled", "three times", "threefold": a ratio to an earlier value.
  package var isMultiple: Bool = false
  /// True for "halved": smaller is more.
  package var isHalving: Bool = false
  /// True for "1.234" where neither note nor configuration sets a locale; `value` is then one point something.
  package var isAmbiguousFormat: Bool = false
  /// What the numeral is when its mark separates groups, if `isAmbiguousFormat`: that mark has three digits behind it.
  package var alternative: Rational? { isAmbiguousFormat ? value * Rational(1000) : nil }

  package init(value: Rational, fine: Rational, coarse: Rational, units: UnitCandidates = .none) {
    self.value = value
    self.fine = fine
    self.coarse = coarse
    self.units = units
  }
}

/// A date in prose with the word that relates a fact to it.
package struct DateReading: Hashable, Sendable {
  package enum Relation: UInt8, Sendable {
    case `in`, before, after, by, byEndOf, early, mid, late, since, until
    /// "No earlier than": in it or after it.
    case notBefore
  }
  package var relation: Relation
  package var moment: Moment
  /// The days the moment spans, with the note's reference day supplied for relative dates and missing years.
  package var days: DayInterval
  /// True for "last year", "on Friday": read from the dateline.
  package var isRelative: Bool = false
  /// True when the year was supplied, not written.
  package var hasSuppliedYear: Bool = false
  /// The end of "from A to B"; `days` is then A.
  package var end: DayInterval?
  /// "early", "mid" or "late" after another relation: "by mid-2023".
  package var part: Relation?
  /// Where a fact may lie without the words being false: seasons have no sharp ends, and turn around in the south.
  package var margin: DayInterval?
  /// True where no other date can be written in its place: a part of a period, a date that words before the mark narrow.
  package var isComposed: Bool = false
  /// What "03/04/2026" is with day and month the other way round, where nothing sets a locale.
  package var alternative: DayInterval?

  package init(relation: Relation, moment: Moment, days: DayInterval) {
    self.relation = relation
    self.moment = moment
    self.days = days
  }
}

/// What the shown text says, read as the bound property's datatype.
package enum ReadValue: Hashable, Sendable {
  case number(NumberReading)
  /// "12–15%", "between 12 and 15%".
  case range(NumberReading, NumberReading)
  /// "several", "dozens", "hundreds": a lower bound; nil for words without one ("several", "a few", "many").
  case vague(atLeast: Rational?)
  /// "record", "the largest": needs a rank statement or a closed class.
  case superlative
  case date(DateReading)
  /// A name or a text: the words themselves, at `Reading.valueRange`.
  case words
  /// A yes or a no; other words for a boolean are `words`.
  case boolean(Bool)
  case none
}

/// What kind of value the words were read as.
package enum ReadKind: UInt8, Sendable { case figure, date, words, boolean }

extension ReadValue {
  package var kind: ReadKind {
    switch self {
    case .number, .range, .vague, .superlative, .none: .figure
    case .date: .date
    case .words: .words
    case .boolean: .boolean
    }
  }
}

/// What a superlative next to a value, or in its place, makes of it.
package enum OrderWord: UInt8, Sendable {
  case none
  /// "fifth": a place, if the fact is one.
  case place
  /// "the largest", "second-largest": a place counted from the top.
  case fromTop
  /// "the smallest", "third-lowest".
  case fromBottom
  /// "top five", "the three biggest": one of so many places.
  case amongFirst
}

/// One value as read. Ranges are byte offsets in the note.
package struct Reading: Hashable, Sendable {
  package var modifier: Modifier
  package var change: ChangeWord
  /// True when the change stands right before "to", "from" or "at": the value is a level, not a difference.
  package var isLevel: Bool = false
  package var standing: ReadStanding = .none
  /// The words between a word of standing and its name, which say whose standing it is; empty where there are none.
  package var office: Range<Int> = 0..<0
  /// Whether a word for an office is among them.
  package var namesOffice: Bool = false
  /// Whether the word of standing mostly means something else: "then", "next".
  package var isLooseStanding: Bool = false
  package var order: OrderWord = .none
  package var value: ReadValue
  package var valueRange: Range<Int>
  /// Empty when no modifier is written.
  package var modifierRange: Range<Int>
  /// True for a negation or a condition in the same clause.
  package var isNegated: Bool = false
  package var negationRange: Range<Int> = 0..<0
  /// True for "will", "plans to", "by July" of a day still ahead.
  package var isFuture: Bool = false
  /// True for "was to", "had planned to": a plan, whatever came of it.
  package var isPastPlan: Bool = false

  package init(
    value: ReadValue, valueRange: Range<Int>, modifier: Modifier = .none, modifierRange: Range<Int> = 0..<0,
    change: ChangeWord = .none
  ) {
    self.value = value
    self.valueRange = valueRange
    self.modifier = modifier
    self.modifierRange = modifierRange
    self.change = change
  }
}

/// "former", "ex-", "current", "incoming", "-elect" in the words around a name.
package enum ReadStanding: UInt8, Sendable {
  case none, former, current, incoming
  /// "will be": now or later.
  case becoming
}
