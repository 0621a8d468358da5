// A change that makes a finding go away.
import TextModel

/// One fix of a finding, checked: with it the finding is gone and nothing worse has come (spec 4, Rules for all fixes).
package struct Fix: Hashable, Sendable {
  package var rule: RuleCode
  /// What it does, in lower case without a full stop: "write 72%".
  package var title: String
  /// In the order of documents and places; they do not overlap.
  package var edits: [FileEdit]
  /// True when it changes only the shown words or the body of the claim at hand, so that `--fix` may apply it.
  package var isSafe: Bool
  /// True for the one fix that is most likely meant.
  package var isPreferred: Bool

  package init(rule: RuleCode, title: String, edits: [FileEdit], isSafe: Bool, isPreferred: Bool) {
    self.rule = rule
    self.title = title
    self.edits = edits
    self.isSafe = isSafe
    self.isPreferred = isPreferred
  }
}

/// The replacement of a range in some document.
package struct FileEdit: Hashable, Sendable {
  package enum Document: Hashable, Sendable {
    /// The document that has the finding.
    case here
    /// The file with that number in `Facts.files`.
    case factBase(Int)
    /// A fact base of the workspace that is still to be made; the replacement is its text, or is added at its end.
    case newFactBase
  }
  package var document: Document
  /// UTF-8 offsets in the document.
  package var range: Range<Int>
  package var replacement: [UInt8]

  package init(in document: Document = .here, _ range: Range<Int>, _ replacement: [UInt8]) {
    self.document = document
    self.range = range
    self.replacement = replacement
  }
}

/// The fixes of `diagnostic`, one of those of `analysis`, the likeliest first. Each costs a check of the blocks it
/// changes.
package func fixes(for diagnostic: Diagnostic, in analysis: NoteAnalysis) -> [Fix] {
  var effort = FixEffort.unlimited
  return fixes(for: diagnostic, in: analysis, within: &effort)
}

/// As `fixes(for:in:)`, for many findings of a note; those are left out that `effort` does not allow to check.
package func fixes(
  for diagnostic: Diagnostic, in analysis: NoteAnalysis, within effort: inout FixEffort
) -> [Fix] {
  FixFinder(analysis, diagnostic, within: &effort)?.checked(within: &effort) ?? []
}

/// The first of `fixes(for:in:within:)`, for one line of help; the others are not checked.
package func likeliestFix(
  for diagnostic: Diagnostic, in analysis: NoteAnalysis, within effort: inout FixEffort
) -> Fix? {
  FixFinder(analysis, diagnostic, within: &effort)?.likeliest(within: &effort)
}
