// One finding as it is shown: which rule, where, in what words, and what else to look at.
import Facts

/// A finding in a document.
package struct Diagnostic: Hashable, Sendable {
  package var rule: RuleCode
  package var severity: Severity
  /// The smallest range that is wrong, in UTF-8 offsets in its document.
  package var range: Range<Int>
  /// One sentence in lower case without a full stop.
  package var message: String
  /// The statement, the source, the other claim; the most telling first.
  package var related: [RelatedLocation]

  package init(
    _ rule: RuleCode, _ severity: Severity, at range: Range<Int>, _ message: String,
    related: [RelatedLocation] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.range = range
    self.message = message
    self.related = related
  }
}

/// A place that explains a finding.
package struct RelatedLocation: Hashable, Sendable {
  package enum Place: Hashable, Sendable {
    /// In the same document, in UTF-8 offsets.
    case here(Range<Int>)
    case fact(FactLocation)
  }
  package var place: Place
  /// What is there, in a few words in lower case without a full stop.
  package var message: String
  /// The statement that stands there; nil for anything else.
  package var statement: StatementID?

  package init(_ place: Place, _ message: String, statement: StatementID? = nil) {
    self.place = place
    self.message = message
    self.statement = statement
  }
}

extension Diagnostic {
  /// The order in which findings are reported: by start, end and code.
  package static func precedes(_ a: Diagnostic, _ b: Diagnostic) -> Bool {
    (a.range.lowerBound, a.range.upperBound, a.rule.rawValue, a.message)
      < (b.range.lowerBound, b.range.upperBound, b.rule.rawValue, b.message)
  }
}
