// The words, numerals and signs of a phrase, each with its place in the note.

/// A sign that the reader of values knows.
enum Sign: UInt8 {
  case none, hyphen, dash, minus, plus, about, greater, less, greaterOrEqual, lessOrEqual, currency, percent
  case slash, multiply, openParenthesis, closeParenthesis, quote, comma, stop, number, other
}

/// One word (or a phrase that means something as a whole), numeral or sign; 32 bytes.
struct PhraseToken {
  enum Kind: UInt8 {
    case word, numeral, fractionGlyph, sign
    /// Another mark: modifiers do not reach across it.
    case mark
  }
  /// Of a word, the parts it can play.
  var roles: Roles = []
  /// Of a word, what its letters hash to.
  var hash: UInt64 = 0
  private var lower: UInt32
  private var upper: UInt32
  /// Of a word, where the reader finds its lexeme; of a numeral, its index in the reader's buffer; of a fraction glyph,
  /// 16 numerators and a denominator.
  var detail: UInt16 = 0
  var kind: Kind
  var sign: Sign = .none
  /// How many words a merged phrase has; 0 for signs.
  var words: UInt8
  /// No white space between it and the token before it.
  var isGlued: Bool
  /// A hyphen joins it to the token before it.
  var followsHyphen: Bool = false

  init(
    _ kind: Kind, _ range: Range<Int>, isGlued: Bool, words: UInt8 = 0, sign: Sign = .none, detail: Int = 0
  ) {
    self.kind = kind
    self.sign = sign
    self.words = words
    self.isGlued = isGlued
    self.detail = UInt16(clamping: detail)
    lower = UInt32(clamping: range.lowerBound)
    upper = UInt32(clamping: range.upperBound)
  }

  var start: Int { Int(lower) }
  var end: Int {
    get { Int(upper) }
    set { upper = UInt32(clamping: newValue) }
  }
  var length: Int { Int(upper) - Int(lower) }
  /// Punctuation that ends a clause.
  var endsClause: Bool {
    switch sign {
    case .comma, .stop, .openParenthesis, .closeParenthesis: true
    default: false
    }
  }
}

/// Digits with their separators.
struct Numeral {
  enum Format: UInt8 {
    case plain
    /// "1.234" where nothing says what the full stop is.
    case ambiguous
    /// Separators that the locale does not have, or groups that are not of three.
    case unreadable
  }
  var coefficient: Int128 = 0
  /// Digits after the decimal mark.
  var decimals: Int = 0
  var digits: Int = 0
  /// Whether a decimal mark is written.
  var hasDecimals: Bool { decimals > 0 }
  var format: Format = .plain
  /// Whether groups of digits are separated.
  var isGrouped: Bool = false
  /// The separators as written, for writing another number alike; 0 where none is.
  var groupMark: UInt32 = 0
  var decimalMark: UInt8 = 0
  /// More digits than 30.
  var isTooLong: Bool { digits > 30 }
}
