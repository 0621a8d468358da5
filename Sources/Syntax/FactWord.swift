// The words that mean something in a fact base, recognised by their bytes without a comparison of strings.

/// A record kind, a qualifier, a constant or an entity's own field. The raw value is the word's bytes, first byte
/// highest; of a word longer than eight bytes its last eight.
enum FactWord: UInt64, CaseIterable {
  case base = 0x6261_7365
  case `class` = 0x63_6C61_7373
  case unit = 0x756E_6974
  case source = 0x736F_7572_6365
  case property = 0x7072_6F70_6572_7479
  case entity = 0x656E_7469_7479
  case from = 0x6672_6F6D
  case until = 0x75_6E74_696C
  case asOf = 0x61_732D_6F66
  case recorded = 0x7265_636F_7264_6564
  case planned = 0x70_6C61_6E6E_6564
  case target = 0x7461_7267_6574
  case estimate = 0x6573_7469_6D61_7465
  case forecast = 0x666F_7265_6361_7374
  case saidBy = 0x73_6169_642D_6279
  case preferred = 0x7265_6665_7272_6564
  case deprecated = 0x7072_6563_6174_6564
  case note = 0x6E6F_7465
  case yes = 0x79_6573
  case no = 0x6E6F
  case unknown = 0x75_6E6B_6E6F_776E
  case none = 0x6E6F_6E65
  case alias = 0x61_6C69_6173
  case short = 0x73_686F_7274
  case formerName = 0x6D65_722D_6E61_6D65
  case describe = 0x6465_7363_7269_6265
  case sameAs = 0x73_616D_652D_6173
  case fiscalYearStart = 0x6172_2D73_7461_7274
  case complete = 0x636F_6D70_6C65_7465

  /// The word as written.
  var spelling: StaticString {
    switch self {
    case .base: "base"
    case .class: "class"
    case .unit: "unit"
    case .source: "source"
    case .property: "property"
    case .entity: "entity"
    case .from: "from"
    case .until: "until"
    case .asOf: "as-of"
    case .recorded: "recorded"
    case .planned: "planned"
    case .target: "target"
    case .estimate: "estimate"
    case .forecast: "forecast"
    case .saidBy: "said-by"
    case .preferred: "preferred"
    case .deprecated: "deprecated"
    case .note: "note"
    case .yes: "yes"
    case .no: "no"
    case .unknown: "unknown"
    case .none: "none"
    case .alias: "alias"
    case .short: "short"
    case .formerName: "former-name"
    case .describe: "describe"
    case .sameAs: "same-as"
    case .fiscalYearStart: "fiscal-year-start"
    case .complete: "complete"
    }
  }

  var recordKind: FactRecordKind? {
    switch self {
    case .base: .base
    case .class: .class
    case .unit: .unit
    case .source: .source
    case .property: .property
    case .entity: .entity
    default: nil
    }
  }

  var qualifier: FactQualifier.Kind? {
    switch self {
    case .from: .from
    case .until: .until
    case .asOf: .asOf
    case .recorded: .recorded
    case .planned: .planned
    case .target: .target
    case .estimate: .estimate
    case .forecast: .forecast
    case .saidBy: .saidBy
    case .preferred: .preferred
    case .deprecated: .deprecated
    case .note: .note
    default: nil
    }
  }

  var isOwnField: Bool {
    switch self {
    case .alias, .short, .formerName, .describe, .sameAs, .fiscalYearStart, .complete: true
    default: false
    }
  }

  static let kinds: [(FactWord, SyntaxExpectation)] = [
    (.base, .factBase), (.class, .factClass), (.unit, .factUnit), (.source, .factSource),
    (.property, .factProperty), (.entity, .factEntity),
  ]

  static let qualifiers: [(FactWord, SyntaxExpectation)] = [
    (.from, .factFrom), (.until, .factUntilWord), (.asOf, .factAsOf), (.recorded, .factRecorded),
    (.planned, .factPlanned), (.target, .factTarget), (.estimate, .factEstimate), (.forecast, .factForecast),
    (.saidBy, .factSaidBy), (.preferred, .factPreferred), (.deprecated, .factDeprecated),
    (.note, .factNoteWord),
  ]
}

extension Span<UInt8> {
  /// True if the bytes of `range`, ASCII case ignored, become `word` by at most one letter added, left out, changed or
  /// swapped with the next, or by `_` for `-`.
  func isNear(_ word: StaticString, _ range: Range<Int>) -> Bool {
    let count = word.utf8CodeUnitCount
    guard range.lowerBound >= 0, range.upperBound <= self.count, abs(range.count - count) <= 1 else {
      return false
    }
    return word.withUTF8Buffer { wanted in
      func letter(_ i: Int) -> UInt8 {
        let b = self[range.lowerBound + i]
        return b >= 0x41 && b <= 0x5A ? b | 0x20 : b
      }
      var prefix = 0
      while prefix < min(count, range.count), letter(prefix) == wanted[prefix] { prefix += 1 }
      var suffix = 0
      while suffix < min(count, range.count) - prefix,
        letter(range.count - 1 - suffix) == wanted[count - 1 - suffix]
      {
        suffix += 1
      }
      let (left, right) = (range.count - prefix - suffix, count - prefix - suffix)
      if left <= 1 && right <= 1 { return true }
      return left == 2 && right == 2 && letter(prefix) == wanted[prefix + 1]
        && letter(prefix + 1) == wanted[prefix]
    }
  }
}
