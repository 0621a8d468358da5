// What a `.stet.json` says: severities, fact bases, locale, exclusions and tolerances.

import Analysis
import Claims
import Facts

/// The settings of one configuration, from a file or from an editor's options (spec 5, Configuration).
package struct Configuration: Sendable {
  /// One line of `rules`; a severity of nil is `off`.
  package struct RuleSetting: Hashable, Sendable {
    package var rule: RuleCode
    package var severity: Severity?
    /// Where the severity stands in the file.
    package var range: Range<Int>

    package init(rule: RuleCode, severity: Severity?, range: Range<Int> = 0..<0) {
      self.rule = rule
      self.severity = severity
      self.range = range
    }
  }

  /// The rules of the files that a glob names.
  package struct Override: Sendable {
    package var glob: GlobPattern
    package var rules: [RuleSetting]
  }

  /// Which of the bundled fact bases hold.
  package enum BundledBases: Hashable, Sendable {
    case all
    case none
    case named([String])
  }

  /// The file, as it is shown; empty for settings that are in no file.
  package var path = ""
  /// The folder, absolute, to which globs and `facts` are relative.
  package var folder = ""
  package var rules: [RuleSetting] = []
  /// In the order written: of several that name a file the last one decides.
  package var overrides: [Override] = []
  /// Files and folders as written, relative to `folder`, each with the place of its string.
  package var factPaths: [(text: String, range: Range<Int>)] = []
  package var bundledFacts = BundledBases.all
  package var locale: NoteLocale?
  package var exclude: [GlobPattern] = []
  package var tolerances = Tolerances.standard
  /// The keys that are set, each with the place of its value.
  package var places: [(key: Key, range: Range<Int>)] = []

  package enum Key: String, CaseIterable, Sendable {
    case rules, overrides, facts, bundledFacts, locale, exclude, tolerances
  }

  package init() {}

  /// The files and folders of facts as written.
  package var facts: [String] { factPaths.map(\.text) }

  /// What holds where nothing is configured.
  package static let standard = Configuration()

  /// The settings for the file at `path`, relative to `folder`: those of `rules`, then those of each override that
  /// names it; of two for one rule the later one counts.
  package func ruleSettings(for path: String) -> [RuleSetting] {
    if overrides.isEmpty { return rules }
    let bytes = Array(path.utf8)
    return rules + overrides.flatMap { $0.glob.covers(bytes) ? $0.rules : [] }
  }

  /// Names in `bundledFacts` that no bundled base of `facts` has.
  package func unknownBases(in facts: Facts) -> [Diagnostic] {
    guard case .named(let names) = bundledFacts,
      let range = places.last(where: { $0.key == .bundledFacts })?.range
    else { return [] }
    let known = facts.files.filter(\.isBundled).map(\.baseName)
    return names.filter { !known.contains($0) }.map { name in
      let message = "no bundled fact base is called \"\(name)\"" + didYouMean(nearest(to: name, among: known))
      return Diagnostic(.invalidConfiguration, .error, at: range, message)
    }
  }

  /// The absolute path that is written as `text`.
  package func absolutePath(_ text: String) -> String {
    FilePath.normalized(FilePath.joining(folder, text))
  }

  /// The paths in `facts` at which there is nothing.
  package func missingFacts(_ exists: (String) -> Bool) -> [Diagnostic] {
    factPaths.filter { !exists(absolutePath($0.text)) }.map { path in
      let message =
        "there is no file or folder \"\(path.text)\"; write its path as seen from this file's folder"
      return Diagnostic(
        .invalidConfiguration, .error, at: path.range, String(message.map { $0.isNewline ? " " : $0 }))
    }
  }

  /// Whether `exclude` names the file at `path`, relative to `folder`, or a folder that it lies in.
  package func excludes(_ path: String) -> Bool {
    if exclude.isEmpty { return false }
    let bytes = Array(path.utf8)
    return exclude.contains { $0.covers(bytes) }
  }
}
