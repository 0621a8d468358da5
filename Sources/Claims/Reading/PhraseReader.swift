// Reads what the words of a claim say: a number, a date, a name, with their modifiers.
import Facts
import Quantities
import Syntax

/// What to look for in a claim's words; the datatype of the bound property says it (spec 3).
package enum ReadExpectation: Hashable, Sendable {
  /// `unit` is the property's: it tells "300m" of a height from "300m" of a turnover.
  case number(unit: UnitID?)
  case date
  case name
  case text
  case boolean
  /// Whatever the words look like, for `--read`.
  case any
}

/// Finds the unit whose name begins at an offset of a text, before a limit: its candidates and where the name ends.
package typealias UnitLookup =
  @Sendable (_ text: [UInt8], _ start: Int, _ limit: Int) -> (
    units: UnitCandidates, end: Int
  )?

/// Reads the values in a claim's shown text, with the words around it (3-verdicts.md, *Reading a number in prose*).
///
/// Keeps its buffers between claims, so that reading does not allocate.
package struct PhraseReader: Sendable {
  package let locale: NoteLocale
  /// The day from which relative dates and missing years are read.
  package var reference: Day?
  let lexicon: Lexicon
  let unitLookup: UnitLookup
  /// Whether two units are of one kind.
  let isSameKind: @Sendable (UnitID, UnitID) -> Bool
  var tokens: [PhraseToken] = []
  var numerals: [Numeral] = []
  /// The meanings of words in `tokens` that a language builds from others, after those of the lexicon.
  var compounds: [Lexeme] = []
  /// The shown text in `tokens`.
  var shown: Range<Int> = 0..<0
  /// The clause in `tokens`.
  var clause: Range<Int> = 0..<0
  /// A negation before what is put in between the clause and it.
  var outerNegation: Range<Int>?
  var expectedUnit: UnitID?
  /// Whether comments stand beside the words of the claim at hand.
  var hasComments = false
  /// How many values the body has claims for.
  var wantedValues = 1

  package init(
    locale: NoteLocale, reference: Day?, unitLookup: @escaping UnitLookup,
    isSameKind: @escaping @Sendable (UnitID, UnitID) -> Bool = { $0 == $1 }
  ) {
    self.locale = locale
    self.reference = reference
    self.unitLookup = unitLookup
    self.isSameKind = isSameKind
    lexicon = Lexicon.of(locale.language)
    tokens.reserveCapacity(64)
    numerals.reserveCapacity(16)
  }

  /// Appends one reading for each value of the claim's shown text, in order; none when there is nothing to read.
  ///
  /// The ranges of the readings are offsets in `text`. Linear in the shown text and the clause around it.
  package mutating func read(
    _ text: [UInt8], claim: ClaimSyntax, in block: NoteBlock, as expectation: ReadExpectation,
    into readings: inout [Reading]
  ) {
    guard !claim.shown.isEmpty else { return }
    wantedValues = 0
    for index in claim.items where Int(index) < block.items.count {
      if block.items[Int(index)].kind == .claim { wantedValues += 1 }
    }
    let bounds = 0..<text.count
    hasComments = block.hasComments
    let block = block.range.clamped(to: bounds)
    let shown = claim.shown.range(from: block.lowerBound).clamped(to: block)
    let mark = claim.span.range(from: block.lowerBound).clamped(to: block)
    guard shown.lowerBound >= mark.lowerBound else { return }
    gather(text, shown: shown, mark: mark, in: block, as: expectation)
    interpret(text, shown, as: expectation, into: &readings)
  }

  /// The readings of a phrase that stands alone, as `--read` takes it.
  package mutating func read(phrase text: [UInt8], as expectation: ReadExpectation) -> [Reading] {
    wantedValues = 1
    hasComments = false
    let range = 0..<text.count
    gather(text, shown: range, mark: range, in: range, as: expectation)
    var readings: [Reading] = []
    interpret(text, range, as: expectation, into: &readings)
    return readings
  }

  private mutating func interpret(
    _ text: [UInt8], _ shown: Range<Int>, as expectation: ReadExpectation, into readings: inout [Reading]
  ) {
    expectedUnit = nil
    switch expectation {
    case .number(let unit):
      expectedUnit = unit
      readNumbers(text, into: &readings)
    case .date: readDate(text, into: &readings)
    case .name, .text: readings.append(readWords(text, shown))
    case .boolean: readings.append(readBoolean(text, shown))
    case .any: readAnything(text, shown, into: &readings)
    }
  }

  private mutating func readAnything(_ text: [UInt8], _ range: Range<Int>, into readings: inout [Reading]) {
    let count = readings.count
    if tokens[shown].contains(where: {
      !$0.roles.isDisjoint(with: Roles.datelike) && $0.roles.isDisjoint(with: [.change, .ago])
    }) {
      gather(text, shown: range, mark: range, in: range, as: .date)
      readDate(text, into: &readings)
      if readings.count > count { return }
      gather(text, shown: range, mark: range, in: range, as: .any)
    }
    readNumbers(text, into: &readings)
    if readings.count == count { readings.append(readWords(text, range)) }
  }
}

extension Roles {
  /// Words that make a phrase without a stated datatype a date.
  static let datelike: Roles = [
    .month, .weekday, .quarter, .year, .fiscal, .relativeDay, .relativeYear, .decade, .yearEnd,
  ]
}
