// Reads a configuration from JSON; every mistake is a diagnostic at its place, and the rest still counts.

import Analysis
import Claims
import JSON
import Quantities
import TextModel

extension Configuration {
  /// Reads the text of a `.stet.json` that lies in `folder`; `path` is how the file is shown.
  package static func reading(
    _ text: [UInt8], path: String, folder: String
  ) -> (configuration: Configuration, diagnostics: [Diagnostic]) {
    do {
      let document = try JSONDocument(parsing: text)
      return reading(document.root, path: path, folder: folder)
    } catch {
      var configuration = Configuration()
      configuration.path = path
      configuration.folder = folder
      let end = min(text.count, error.offset + 1)
      let diagnostic = ConfigurationReader.diagnostic(
        "this is not JSON: \(error.message)", at: min(error.offset, end)..<end)
      return (configuration, [diagnostic])
    }
  }

  /// Reads settings that are a JSON value already, such as an editor's options.
  package static func reading(
    _ node: JSONNode, path: String = "", folder: String
  ) -> (configuration: Configuration, diagnostics: [Diagnostic]) {
    var reader = ConfigurationReader()
    reader.configuration.path = path
    reader.configuration.folder = folder
    reader.read(node)
    return (reader.configuration, reader.diagnostics)
  }
}

private struct ConfigurationReader {
  var configuration = Configuration()
  var diagnostics: [Diagnostic] = []

  /// A mistake at `range`; its message is one line, also where it tells a name with a line break.
  static func diagnostic(_ message: String, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .invalidConfiguration, .error, at: range, String(message.map { $0.isNewline ? " " : $0 }))
  }

  mutating func report(_ message: String, at node: JSONNode) {
    diagnostics.append(ConfigurationReader.diagnostic(message, at: node.range))
  }

  mutating func read(_ root: JSONNode) {
    guard root.isObject else {
      report("a configuration is an object, such as {\"rules\": {\"no-fact\": \"off\"}}", at: root)
      return
    }
    for (key, value) in root.members {
      let name = key.string ?? ""
      if name == "$schema" { continue }
      guard let known = Configuration.Key(rawValue: name) else {
        let suggestion = nearest(to: name, among: Configuration.Key.allCases.map(\.rawValue))
        report("no setting is called \"\(name)\"" + didYouMean(suggestion), at: key)
        continue
      }
      configuration.places.append((known, value.range))
      switch known {
      case .rules: configuration.rules = rules(value)
      case .overrides: overrides(value)
      case .facts: configuration.factPaths = strings(value, "paths of .facts files or of folders") ?? []
      case .bundledFacts: bundledFacts(value)
      case .locale: locale(value)
      case .exclude: configuration.exclude = globs(value)
      case .tolerances: tolerances(value)
      }
    }
  }

  private mutating func rules(_ node: JSONNode) -> [Configuration.RuleSetting] {
    guard node.isObject else {
      report("rules are an object from rule codes to severities, such as {\"no-fact\": \"off\"}", at: node)
      return []
    }
    var settings: [Configuration.RuleSetting] = []
    for (key, value) in node.members {
      let name = key.text ?? []
      guard let rule = RuleCode(name: name.string) else {
        let suggestion = nearest(to: name.string, among: RuleCode.allCases.map(\.name))
        report("no rule is called \"\(name.string)\"" + didYouMean(suggestion), at: key)
        continue
      }
      guard let severity = severity(value) else { continue }
      if severity == .some(nil), Rule.of(rule).isFixed {
        report("\(rule.name) cannot be switched off: what it finds cannot be read", at: value)
        continue
      }
      settings.append(Configuration.RuleSetting(rule: rule, severity: severity, range: value.range))
    }
    return settings
  }

  /// The severity, nil inside for `off`; nil when the value is none.
  private mutating func severity(_ node: JSONNode) -> Severity?? {
    if let word = node.text {
      if word.elementsEqual("off".utf8) { return .some(nil) }
      if let severity = Severity(name: word.string) { return severity }
      let words = ["error", "warning", "information", "hint", "off"]
      report(
        "\"\(word.string)\" is no severity" + didYouMean(nearest(to: word.string, among: words))
          + "; write error, warning, information, hint or off", at: node)
      return nil
    }
    report("a severity is one of \"error\", \"warning\", \"information\", \"hint\" and \"off\"", at: node)
    return nil
  }

  private mutating func overrides(_ node: JSONNode) {
    guard node.isObject else {
      report(
        "overrides are an object from globs to rules, such as {\"archive/**\": {\"no-fact\": \"off\"}}",
        at: node)
      return
    }
    for (key, value) in node.members {
      let rules = rules(value)
      for glob in globs(ofKey: key) { configuration.overrides.append(.init(glob: glob, rules: rules)) }
    }
  }

  private mutating func globs(_ node: JSONNode) -> [GlobPattern] {
    guard node.isArray else {
      report("exclude is a list of globs, such as [\"archive/**\"]", at: node)
      return []
    }
    var globs: [GlobPattern] = []
    for element in node.elements { globs += self.globs(ofKey: element) }
    return globs
  }

  private mutating func globs(ofKey node: JSONNode) -> [GlobPattern] {
    guard let text = node.text else {
      report("a glob is a string, such as \"archive/**\"", at: node)
      return []
    }
    let globs = GlobPattern.alternatives(of: text).compactMap { GlobPattern($0) }
    if globs.isEmpty { report("this glob names nothing", at: node) }
    return globs
  }

  private mutating func strings(_ node: JSONNode, _ what: String) -> [(text: String, range: Range<Int>)]? {
    guard node.isArray else {
      report("expected a list of \(what)", at: node)
      return nil
    }
    var strings: [(text: String, range: Range<Int>)] = []
    for element in node.elements {
      if let string = element.string, !string.isEmpty {
        strings.append((string, element.range))
      } else {
        report("expected a string, one of a list of \(what)", at: element)
      }
    }
    return strings
  }

  private mutating func bundledFacts(_ node: JSONNode) {
    if let isOn = node.bool {
      configuration.bundledFacts = isOn ? .all : .none
    } else if node.isArray {
      if let names = strings(node, "names of bundled fact bases") {
        configuration.bundledFacts = .named(names.map(\.text))
      }
    } else {
      report("bundledFacts is false or a list of names, such as [\"world\"]", at: node)
    }
  }

  private mutating func locale(_ node: JSONNode) {
    guard let tag = node.text, let locale = NoteLocale(tag: tag) else {
      report("a locale is the tag of a language whose numbers Stet reads, such as \"en-GB\"", at: node)
      return
    }
    configuration.locale = locale
  }

  private mutating func tolerances(_ node: JSONNode) {
    guard node.isObject else {
      report("tolerances are an object of percentages, such as {\"apt\": 10}", at: node)
      return
    }
    for (key, value) in node.members {
      let name = key.string ?? ""
      guard let tolerance = Tolerances.Name(rawValue: name) else {
        let suggestion = nearest(to: name, among: Tolerances.Name.allCases.map(\.rawValue))
        report("no tolerance is called \"\(name)\"" + didYouMean(suggestion), at: key)
        continue
      }
      let digits = Array(value.source)
      guard value.kind == .number, case .decimal(let number) = Decimal.parse(digits, 0..<digits.count),
        number.rational >= .zero, number.rational <= Rational(100)
      else {
        report("a tolerance is a percentage from 0 to 100", at: value)
        continue
      }
      configuration.tolerances[tolerance] = number.rational
    }
  }
}

extension Tolerances {
  /// The names of the percentages in a configuration.
  package enum Name: String, CaseIterable, Sendable { case apt, loose, close, fractionPoints }

  /// The percentage, or the percentage points of `fractionPoints`.
  package subscript(name: Name) -> Rational {
    get {
      switch name {
      case .apt: apt * Rational(100)
      case .loose: loose * Rational(100)
      case .close: close * Rational(100)
      case .fractionPoints: fractionPoints
      }
    }
    set {
      let share = newValue / Rational(100)
      switch name {
      case .apt: apt = share
      case .loose: loose = share
      case .close: close = share
      case .fractionPoints: fractionPoints = newValue
      }
    }
  }
}

/// The candidate with the fewest slips from `word`, at most a third of its letters; nil when none is near.
package func nearest(to word: String, among candidates: [String]) -> String? {
  let bytes = Array(word.utf8)
  var best: (candidate: String, distance: Int)?
  var distance = EditDistance(from: bytes, 0..<bytes.count, cap: max(1, bytes.count / 3))
  for candidate in candidates {
    let other = Array(candidate.utf8)
    guard let found = distance.distance(to: other, 0..<other.count) else { continue }
    if found < best?.distance ?? .max { best = (candidate, found) }
  }
  return best?.candidate
}

/// `; did you mean "suggestion"`, or nothing.
package func didYouMean(_ suggestion: String?) -> String {
  suggestion.map { "; did you mean \"\($0)\"" } ?? ""
}

extension [UInt8] {
  fileprivate var string: String { String(decoding: self, as: UTF8.self) }
}
