// What holds for one note: the facts in its scope, its rules and tolerances.
import Analysis
import Claims
import Facts
import Quantities
import Workspace

/// The facts and options under which a note is analysed.
struct NoteSettings: Sendable {
  let facts: Facts
  let options: AnalysisOptions
  let isExcluded: Bool
}

/// Makes settings from a snapshot; a value that a worker can have a copy of.
struct SettingsSource: Sendable {
  var files: WorkspaceFiles
  /// All facts: bundled, of the workspace, of open documents.
  var facts: Facts
  /// The editor's own settings, which win over files.
  var settings: Configuration?
  var today: Day
  private var scoped: [Configuration.BundledBases: Facts] = [:]

  init(files: WorkspaceFiles, facts: Facts, settings: Configuration?, today: Day) {
    self.files = files
    self.facts = facts
    self.settings = settings
    self.today = today
  }

  /// What holds for the note at `path`.
  mutating func settings(for path: String) -> NoteSettings {
    let configuration = files.configuration(of: path)?.configuration ?? .standard
    let relative = FilePath.relative(path, to: configuration.folder) ?? path
    var options = AnalysisOptions(
      today: today, tolerances: configuration.tolerances, defaultLocale: configuration.locale ?? .unstated)
    for setting in configuration.ruleSettings(for: relative) {
      options.rules[setting.rule] = setting.severity
    }
    var bundled = configuration.bundledFacts
    if let settings {
      let relative = files.root(of: path).flatMap { FilePath.relative(path, to: $0) } ?? path
      for setting in settings.ruleSettings(for: relative) { options.rules[setting.rule] = setting.severity }
      if settings.sets(.tolerances) { options.tolerances = settings.tolerances }
      if let locale = settings.locale { options.defaultLocale = locale }
      if settings.sets(.bundledFacts) { bundled = settings.bundledFacts }
    }
    return NoteSettings(
      facts: facts(bundled), options: options, isExcluded: files.isExcluded(path, settings))
  }

  private mutating func facts(_ bundled: Configuration.BundledBases) -> Facts {
    if let known = scoped[bundled] { return known }
    let scope: Facts
    switch bundled {
    case .all: scope = facts
    case .none: scope = facts.scoped(toBundled: [])
    case .named(let names): scope = facts.scoped(toBundled: names)
    }
    scoped[bundled] = scope
    return scope
  }
}

extension Configuration {
  func sets(_ key: Key) -> Bool { places.contains { $0.key == key } }
}
