// `--show-config`: what holds for a file, and where each value comes from.

import Analysis
import Claims
import Syntax
import TextModel
import Workspace

enum ShowConfigurationMode {
  static func run(_ path: String, _ arguments: Arguments) -> Int32 {
    let directory = FilePath.workingDirectory()
    let absolute = FilePath.normalized(FilePath.joining(directory, path))
    var finder = Inputs.configurationFinder(arguments, directory)
    let folder = FileReader.isFolder(absolute) ? absolute : FilePath.parent(of: absolute)
    let found = finder.found(forFolder: folder)
    if let error = found.error {
      Console.complain("\(error.path): \(error.message)")
      return 2
    }
    let text = SourceText(found.text)
    var page = ConfigurationPage(
      found.configuration, text,
      relative: FilePath.relative(absolute, to: found.configuration.folder) ?? absolute)
    page.write(arguments, note: header(absolute))
    Console.print(page.lines.joined(separator: "\n") + "\n")
    for diagnostic in found.diagnostics {
      let place = Place(diagnostic.range, in: text)
      Console.complain("\(found.configuration.path):\(place.line):\(place.column): \(diagnostic.message)")
    }
    return found.diagnostics.isEmpty ? 0 : 2
  }

  /// The front matter of the note at `path`, as keys with their values and lines; none when there is no such note.
  private static func header(_ path: String) -> [(key: String, value: String, line: Int)] {
    guard FilePath.isNote(path), let text = try? FileReader.text(of: path) else { return [] }
    let tree = NoteTree(parsing: text)
    guard let frontMatter = tree.frontMatter else { return [] }
    let lines = LineIndex(text)
    return frontMatter.entries.map { entry in
      let key = entry.key.range(from: 0)
      return (text.string(key), text.string(entry.value.range(from: 0)), lines.line(at: key.lowerBound) + 1)
    }
  }
}

private struct ConfigurationPage {
  let configuration: Configuration
  let text: SourceText
  let relative: String
  var lines: [String] = []

  init(_ configuration: Configuration, _ text: SourceText, relative: String) {
    self.configuration = configuration
    self.text = text
    self.relative = relative
  }

  mutating func write(_ arguments: Arguments, note: [(key: String, value: String, line: Int)]) {
    func fromNote(_ key: String) -> (String, String)? {
      note.first { $0.key == key }.map { ($0.value, "front matter, line \($0.line)") }
    }
    add("configuration", configuration.path.isEmpty ? "none" : configuration.path, "")
    let locale = fromNote("locale") ?? (value(.locale) ?? "en", origin(.locale))
    add("locale", locale.0, locale.1)
    if let facts = fromNote("facts") { add("facts in scope", facts.0, facts.1) }
    add(
      "facts", (configuration.facts + arguments.facts).joined(separator: ", "),
      arguments.facts.isEmpty ? origin(.facts) : "--facts")
    if arguments.usesBundledFacts {
      add("bundledFacts", value(.bundledFacts) ?? "true", origin(.bundledFacts))
    } else {
      add("bundledFacts", "false", "--no-bundled-facts")
    }
    add("exclude", configuration.excludes(relative) ? "this file is excluded" : "no", origin(.exclude))
    for name in Tolerances.Name.allCases {
      add(
        "tolerances.\(name.rawValue)", ReadingWords.decimal(configuration.tolerances[name]),
        origin(.tolerances))
    }
    if let ignore = fromNote("ignore") { add("ignore", ignore.0, ignore.1) }
    writeRules(arguments)
  }

  private mutating func writeRules(_ arguments: Arguments) {
    var settings: [RuleCode: (Severity?, String)] = [:]
    for setting in configuration.ruleSettings(for: relative) {
      let line = text.lines.line(at: setting.range.lowerBound) + 1
      settings[setting.rule] = (setting.severity, "\(configuration.path), line \(line)")
    }
    for setting in arguments.severities { settings[setting.rule] = (setting.severity, "--set") }
    for code in RuleCode.allCases {
      let rule = Rule.of(code)
      let (severity, origin) = settings[code] ?? (rule.isOnByDefault ? rule.severity : nil, "default")
      add("rules.\(code.name)", severity?.name ?? "off", origin)
    }
  }

  private mutating func add(_ key: String, _ value: String, _ origin: String) {
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(1, width - text.unicodeScalars.count))
    }
    let line = padded(key, 34) + padded(value, 14) + origin
    lines.append(String(line.reversed().drop { $0 == " " }.reversed()))
  }

  private func value(_ key: Configuration.Key) -> String? {
    configuration.places.last { $0.key == key }.map { text.bytes.string($0.range) }
  }

  private func origin(_ key: Configuration.Key) -> String {
    guard let place = configuration.places.last(where: { $0.key == key }) else { return "default" }
    return "\(configuration.path), line \(text.lines.line(at: place.range.lowerBound) + 1)"
  }
}
