// What is said of one file, with every place in the units of outputs: what all formats are made from.

import Analysis
import Claims
import TextModel

/// The findings and claims of one file.
struct FileReport: Sendable {
  var path: String
  /// The path in the workspace, by which baselines and fingerprints know the file; empty until it is asked for.
  var workspacePath = ""
  /// The text, to show lines of; empty when it could not be read.
  var text = SourceText([])
  var isNote: Bool
  var findings: [Finding] = []
  var claims: [ClaimReport] = []
  /// The input could not be read, or a configuration not be followed: the exit status is 2.
  var hasFailed = false
}

/// A diagnostic, ready to be printed.
struct Finding: Sendable {
  var rule: RuleCode
  var severity: Severity
  var place: Place
  var message: String
  var evidence: [Evidence] = []
  /// What a person can do, in a few words; empty when there is nothing to say.
  var help = ""
  /// The same as long as the path, the rule and the line's words are; never that of another finding of the file.
  var fingerprint: UInt64 = 0
  var fixes: [FixReport] = []
}

/// A fix that changes only the file at hand.
struct FixReport: Sendable {
  var title: String
  var isSafe: Bool
  var edits: [(place: Place, replacement: [UInt8])]
}

/// A place that explains a finding or a verdict.
struct Evidence: Hashable, Sendable {
  var path: String
  var line: Int
  var column = 1
  /// Why it is shown; empty for a claim's facts.
  var message = ""
  /// The statement as written; empty for a place in the note itself.
  var statement = ""
  /// The statement's sources, in words.
  var source = ""
}

/// A claim with its verdict.
struct ClaimReport: Sendable {
  var place: Place
  /// The shown words.
  var text: String
  var body: String
  var verdict: Verdict
  var code: RuleCode?
  /// How the words were read; empty when nothing was.
  var reading: [(key: String, value: String)] = []
  var facts: [Evidence] = []
}
