// The words that may have been meant in a fact base where something else stands.
import Facts
import Syntax
import TextModel

extension Facts {
  /// The words that could stand in the place of `issue`, the nearest first, at most three: names that exist, or words of
  /// the format. None where nothing is near.
  func nearestWords(_ issue: FactIssue) -> [String] {
    let words = Array(issue.words.utf8)
    let range = words.indices
    switch issue.kind {
    case .unknownClass: return nearestClasses(words, range).map { id(of: $0) }
    case .unknownProperty:
      let own = FactFieldNames.names(of: .entity).map(\.description).nearest(to: words)
      return Array((nearestProperties(words, range).map { id(of: $0) } + own).prefix(3))
    case .unknownEntity: return nearestEntities(words, range).map { id(of: $0) }
    case .unknownUnit: return nearestUnits(words, range).map { id(of: $0) }
    case .unknownSource: return nearestSources(words, range).map { id(of: $0) }
    case .syntax:
      if let kind = issue.recordKind {
        return FactFieldNames.names(of: kind).map(\.description).nearest(to: words)
      }
      return issue.expected?.keyword.map { [$0] } ?? []
    case .valueOutOfSchema:
      switch issue.detail {
      case .notOneOf, .dimension: return allowed(issue).nearest(to: words)
      case .field where issue.fieldForm == .kind:
        return kindNames.filter { $0 != issue.words }.nearest(to: words)
      case .field: return allowed(issue).nearest(to: words)
      default: return []
      }
    default: return []
    }
  }
}

extension FactIssue {
  /// What the parser expected; nil for what it did not find.
  var expected: SyntaxExpectation? {
    kind == .syntax && detail == .expectation ? SyntaxExpectation(rawValue: UInt8(clamping: operand)) : nil
  }

  /// The kind of record that has no field of that name.
  var recordKind: FactRecordKind? {
    switch expected {
    case .factBaseField: .base
    case .factClassField: .class
    case .factUnitField: .unit
    case .factSourceField: .source
    case .factPropertyField: .property
    default: nil
    }
  }

  var isUnknownField: Bool { kind == .syntax && detail == .unknownField || recordKind != nil }
}

extension SyntaxExpectation {
  /// The one word that would do; nil where there is none or are several.
  fileprivate var keyword: String? {
    let parts = phrase.split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].isEmpty, parts[2].isEmpty || parts[2].hasSuffix(" as the record's kind"),
      parts[1].allSatisfy({ $0.isLetter || $0 == "-" })
    else { return nil }
    return String(parts[1])
  }
}

extension [String] {
  /// Those that a few slips of the keyboard make of `word`, the nearest first; at most three.
  fileprivate func nearest(to word: [UInt8]) -> [String] {
    let quotes = word.count > 1 && word.first == 0x22 && word.last == 0x22
    let word = quotes ? [UInt8](word.dropFirst().dropLast()) : word
    let folded = word.folded(word.indices)
    var distance = EditDistance(
      from: folded, folded.indices, cap: EditDistance.cap(forBytes: word.count))
    let found = compactMap { candidate -> (slips: Int, word: String)? in
      let bytes = [UInt8](candidate.utf8)
      let folded = bytes.folded(bytes.indices)
      return distance.distance(to: folded, folded.indices).map {
        ($0, quotes ? "\"\(candidate)\"" : candidate)
      }
    }
    return found.sorted { $0.slips < $1.slips }.prefix(3).map(\.word)
  }
}
