// The rows of a prepared fact base. Ids are global to the snapshot; a reference is an id plus 1, 0 is none. A text is
// an offset and a length in the image's own text. No row has padding: its bytes would differ from run to run.

/// A row of something that is found by its id.
protocol SymbolRow: ImageRow {
  var id: UInt32 { get set }
  var idStart: UInt32 { get set }
  var idLength: UInt32 { get set }
}

struct FileRow: ImageRow {
  var pathStart: UInt32 = 0
  var pathLength: UInt32 = 0
  /// The file's part of the image's text.
  var textStart: UInt32 = 0
  var textLength: UInt32 = 0
  /// Where that part begins in the file.
  var fileOffset: UInt32 = 0
  var base: UInt32 = 0
  var isBundled: UInt32 = 0
  var isFence: UInt32 = 0
}

struct BaseRow: ImageRow {
  var nameStart: UInt32 = 0
  var nameLength: UInt32 = 0
  var isBundled: UInt32 = 0
  /// A note's own fence: in every scope.
  var isAlwaysInScope: UInt32 = 0
}

struct TextRow: ImageRow {
  var start: UInt32 = 0
  var length: UInt32 = 0
}

struct ClassRow: SymbolRow {
  var id: UInt32 = 0
  var idStart: UInt32 = 0
  var idLength: UInt32 = 0
  var parent: UInt32 = 0
}

struct SourceRow: SymbolRow {
  var id: UInt32 = 0
  var idStart: UInt32 = 0
  var idLength: UInt32 = 0
  var publisher: UInt32 = 0
}

struct UnitRow: SymbolRow {
  var id: UInt32 = 0
  var idStart: UInt32 = 0
  var idLength: UInt32 = 0
  var kind: UInt16 = 0
  var family: UInt8 = 0
  /// The decimal places of money plus 1; 0 where unknown.
  var minorUnits: UInt8 = 0
  var factorNumerator: Int128 = 0
  var factorDenominator: Int128 = 0
  var offsetNumerator: Int128 = 0
  var offsetDenominator: Int128 = 0
}

struct PropertyRow: SymbolRow {
  var id: UInt32 = 0
  var idStart: UInt32 = 0
  var idLength: UInt32 = 0
  var flags: UInt32 = 0
  var datatype: UInt8 = 0
  var temporality: UInt8 = 0
  var minimumSources: UInt16 = 0
  var reviewDays: UInt32 = 0
  var valueClass: UInt32 = 0
  var inverse: UInt32 = 0
  /// The kind of quantity plus 1.
  var kind: UInt32 = 0
  var units = ListRow()
  var subjects = ListRow()
  var dimensions = ListRow()
  /// Pairs of offset and length.
  var choices = ListRow()
  var patternStart: UInt32 = 0
  var patternLength: UInt32 = 0
  var derivationStart: UInt32 = 0
  var derivationLength: UInt32 = 0
  var reserved: UInt32 = 0
  var reservedPair = ListRow()
  var minimumNumerator: Int128 = 0
  var minimumDenominator: Int128 = 0
  var maximumNumerator: Int128 = 0
  var maximumDenominator: Int128 = 0
}

/// Numbers in the image's list section.
struct ListRow: ImageRow {
  var first: UInt32 = 0
  var count: UInt32 = 0
}

enum PropertyFlag {
  static let single: UInt32 = 1
  static let integer: UInt32 = 2
  static let signed: UInt32 = 4
  static let symmetric: UInt32 = 8
  static let closed: UInt32 = 16
  static let unique: UInt32 = 32
  static let hasDatatype: UInt32 = 64
  static let hasTemporality: UInt32 = 128
}

struct EntityRow: SymbolRow {
  var id: UInt32 = 0
  var idStart: UInt32 = 0
  var idLength: UInt32 = 0
  var classReference: UInt32 = 0
  var firstStatement: UInt32 = 0
  var statementCount: UInt32 = 0
  /// 1 to 12; 0 where not given.
  var fiscalYearStartMonth: UInt32 = 0
  var reserved: UInt32 = 0
}

/// One record that declares or continues a symbol.
struct DeclarationRow: ImageRow {
  var symbol: UInt32 = 0
  var start: UInt32 = 0
  var length: UInt32 = 0
}

struct NameRow: ImageRow {
  var owner: UInt32 = 0
  var start: UInt32 = 0
  var length: UInt32 = 0
  var kind: UInt16 = 0
  /// The first two letters of the language tag; 0 where none is given.
  var language: UInt16 = 0
  /// The days on which a former name was valid.
  var first: Int32 = .min
  var last: Int32 = .max
}

enum NameKind: UInt16 {
  case id, label, alias, short, formerName, preferredSymbol
}

struct StatementRow: ImageRow {
  var subject: UInt32 = 0
  var property: UInt32 = 0
  var dimensions: UInt32 = 0
  /// A unit or an entity, as a reference; a date's moment code; a text's offset.
  var operand: UInt32 = 0
  /// A coefficient; a date's first day in the low and its last in the high half; a text's length.
  var amount: Int64 = 0
  var flags: UInt32 = 0
  /// A row of the extras, as a reference.
  var extra: UInt32 = 0
  /// `@` where `StatementFlag.hasPeriod`, else `from` where `hasFrom`.
  var first: Int32 = .min
  var last: Int32 = .max
  var untilFirst: Int32 = .max
  var untilLast: Int32 = .max
  var start: UInt32 = 0
  var length: UInt16 = 0
  var referenceCount: UInt16 = 0
  var firstReference: UInt32 = 0
  /// The moment code of `@`.
  var moment: UInt32 = 0
}

/// What only few statements have.
struct ExtraRow: ImageRow {
  var amountHigh: Int64 = 0
  var secondLow: UInt64 = 0
  var secondHigh: Int64 = 0
  var secondExponent: Int32 = 0
  /// The period of a statement that has both `@` and `from`.
  var periodFirst: Int32 = 0
  var periodLast: Int32 = 0
  var periodMoment: UInt32 = 0
  var asOfFirst: Int32 = 0
  var asOfLast: Int32 = 0
  var recorded: Int32 = 0
  var speaker: UInt32 = 0
  var flags: UInt32 = 0
  var reserved: UInt32 = 0
}

enum ExtraFlag {
  static let wide: UInt32 = 1
  static let period: UInt32 = 2
  static let asOf: UInt32 = 4
  static let recorded: UInt32 = 8
}

/// The bits of `StatementRow.flags`; the highest byte is the signed exponent of the amount.
enum StatementFlag {
  static let valueMask: UInt32 = 0xF
  static let shapeShift: UInt32 = 4
  static let shapeMask: UInt32 = 0xF
  static let rankShift: UInt32 = 8
  static let rankMask: UInt32 = 3
  static let modalityShift: UInt32 = 10
  static let modalityMask: UInt32 = 7
  static let hasPeriod: UInt32 = 1 << 13
  static let hasFrom: UInt32 = 1 << 14
  static let hasUntil: UInt32 = 1 << 15
  static let endedAtUnknownTime: UInt32 = 1 << 16
  static let wide: UInt32 = 1 << 17
  static let hasDecimals: UInt32 = 1 << 18
}

enum ValueTag: UInt32 {
  case quantity, entity, date, text, yes, no, unknown, none
}

/// How a quantity was written.
enum QuantityShape: UInt32 {
  /// The last digit counts.
  case rounded
  case exact, about, margin, above, atLeast, below, atMost, range
}

struct ReferenceRow: ImageRow {
  var source: UInt32 = 0
  var start: UInt32 = 0
  var length: UInt32 = 0
}

struct PairRow: ImageRow {
  var key: UInt32 = 0
  var value: UInt32 = 0
}

struct CombinationRow: ImageRow {
  var first: UInt32 = 0
  var count: UInt32 = 0
  var hash: UInt64 = 0
}

/// `complete property as-of day`.
struct CompletenessRow: ImageRow {
  var subject: UInt32 = 0
  var property: UInt32 = 0
  var asOf: Int32 = .max
  var start: UInt32 = 0
  var length: UInt32 = 0
}

struct IssueRow: ImageRow {
  var kind: UInt16 = 0
  var detail: UInt16 = 0
  var start: UInt32 = 0
  var length: UInt32 = 0
  /// The layer of the related place plus 1.
  var relatedLayer: UInt32 = 0
  var relatedStart: UInt32 = 0
  var relatedLength: UInt32 = 0
  /// As a reference.
  var property: UInt32 = 0
  var operand: UInt32 = 0
}
