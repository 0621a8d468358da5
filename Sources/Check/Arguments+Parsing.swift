// Reads the command line; what cannot be followed is said, with the nearest thing that could.

import Analysis
import Quantities
import Workspace

extension Arguments {
  /// Parses the arguments after the program's name.
  package init(parsing arguments: [String]) throws(UsageError) {
    if arguments.isEmpty {
      self.init(mode: .server(trace: nil, replay: nil))
      return
    }
    var parser = ArgumentParser(words: arguments)
    try parser.parse()
    self = parser.result
  }
}

private struct ArgumentParser {
  let words: [String]
  var result = Arguments(mode: .help)
  private var next = 0
  private var mode: ArgumentName?
  private var operands: [String] = []
  private var given: [ArgumentName] = []
  private var trace: String?
  private var replay: String?

  init(words: [String]) { self.words = words }

  mutating func parse() throws(UsageError) {
    var readsOptions = true
    while next < words.count {
      let word = words[next]
      next += 1
      if readsOptions, word == "--" {
        readsOptions = false
      } else if readsOptions, word.hasPrefix("-"), word != "-" {
        try option(word)
      } else {
        operands.append(word)
      }
    }
    try finish()
  }

  private mutating func option(_ word: String) throws(UsageError) {
    if word == "-h" { return try select(.help, nil) }
    if word == "-V" { return try select(.version, nil) }
    guard word.hasPrefix("--") else {
      throw UsageError("there is no option \(word): options begin with two dashes; stet --help lists them")
    }
    let text = word.dropFirst(2)
    let name: String
    var inline: String?
    if let equals = text.firstIndex(of: "=") {
      name = String(text[..<equals])
      inline = String(text[text.index(after: equals)...])
    } else {
      name = String(text)
    }
    // Editors add this to the command of any server.
    if name == "clientProcessId" { return }
    guard let option = ArgumentName(named: name) else {
      let suggestion = nearest(to: name, among: ArgumentName.allCases.map(\.rawValue))
      throw UsageError(
        "there is no option --\(name)"
          + (suggestion.map { "; did you mean --\($0)" } ?? ": stet --help lists them"))
    }
    var value: String?
    switch option.value {
    case .none:
      if inline != nil { throw UsageError("--\(name) takes no value") }
    case .text(let what), .file(let what):
      value = try self.value(of: name, inline, what)
    case .choice(let choices):
      let text = try self.value(of: name, inline, choices.joined(separator: "|"))
      guard choices.contains(text) else {
        let suggestion = nearest(to: text, among: choices).map { "; did you mean \($0)" } ?? ""
        throw UsageError("--\(name) is one of \(choices.joined(separator: ", ")), not \(text)" + suggestion)
      }
      value = text
    }
    given.append(option)
    if option.isMode { try select(option, value) } else { try set(option, value ?? "") }
  }

  private mutating func value(of name: String, _ inline: String?, _ what: String) throws(UsageError) -> String
  {
    if let inline { return inline }
    guard next < words.count, words[next] == "-" || !words[next].hasPrefix("--") else {
      throw UsageError("--\(name) needs a value: --\(name) \(what)")
    }
    next += 1
    return words[next - 1]
  }

  private mutating func select(_ option: ArgumentName, _ value: String?) throws(UsageError) {
    if let mode, mode != option {
      // Help and version win over anything they stand beside.
      if mode == .help || mode == .version { return }
      guard option == .help || option == .version else {
        throw UsageError("--\(mode.rawValue) and --\(option.rawValue) cannot be used together; choose one")
      }
    }
    mode = option
    let value = value ?? ""
    switch option {
    case .check: result.mode = .check
    case .fix: result.mode = .fix
    case .claims: result.mode = .claims
    case .formatFiles: result.mode = .formatFiles
    case .report: result.mode = .report(value)
    case .strip: result.mode = .strip(value)
    case .read: result.mode = .read(value)
    case .factsFor: result.mode = .factsFor(value)
    case .showConfig: result.mode = .showConfiguration(value)
    case .completions: result.mode = .completions(Arguments.Shell(rawValue: value) ?? .bash)
    case .explain: result.mode = .explain(nil)
    case .version: result.mode = .version
    case .help: result.mode = .help
    default: break
    }
  }

  private mutating func set(_ option: ArgumentName, _ value: String) throws(UsageError) {
    switch option {
    case .output: result.output = OutputFormat(rawValue: value) ?? .text
    case .failOn: result.failOn = Severity(name: value)
    case .asOf: result.asOf = try day(option, value)
    case .knowledge: result.knowledge = try day(option, value)
    case .facts: result.facts.append(value)
    case .noBundledFacts: result.usesBundledFacts = false
    case .config: result.configuration = value
    case .set: result.severities.append(try severity(value))
    case .stdinFilename: result.standardInputName = value
    case .baseline: result.baseline = value
    case .writeBaseline: result.newBaseline = value
    case .jobs: result.jobs = try number(option, value, 1...1024)
    case .shard: result.shard = try shard(value)
    case .statistics: result.showsStatistics = true
    case .minCoverage: result.minimumCoverage = try percentage(value)
    case .color: result.color = Arguments.Color(rawValue: value) ?? .auto
    case .quiet: result.isQuiet = true
    case .watch: result.watches = true
    case .diff: result.showsDiff = true
    case .as: result.datatype = value
    case .locale: result.locale = value
    case .trace: trace = value
    case .replay: replay = value
    default: break
    }
  }

  private mutating func finish() throws(UsageError) {
    if let trace {
      try refuseSource(trace, "--trace writes a recording", "give it a name such as session.jsonl")
    }
    guard let mode else {
      if let first = operands.first {
        throw UsageError("no mode is given for \(first); did you mean stet --check \(first)")
      }
      if let option = given.first(where: { $0 != .trace && $0 != .replay }) {
        throw UsageError("--\(option.rawValue) needs a mode; did you mean stet --check --\(option.rawValue)")
      }
      result.mode = .server(trace: trace, replay: replay)
      return
    }
    if mode == .stdio, let path = operands.first {
      throw UsageError("--stdio takes no paths; did you mean stet --check \(path)")
    }
    switch mode {
    case .check, .fix, .claims, .report, .formatFiles:
      if operands.contains("") { throw UsageError("a path is empty; write . for the folder you are in") }
      result.paths = operands
    case .stdio: result.mode = .server(trace: trace, replay: replay)
    case .explain:
      if operands.count > 1 { throw UsageError("--explain takes one rule, or none for all of them") }
      result.mode = .explain(operands.first)
    default:
      if let extra = operands.first, mode != .help, mode != .version {
        throw UsageError("--\(mode.rawValue) takes no further argument, but \(extra) was given")
      }
    }
    try combinations(mode)
    if case .report(let file) = result.mode {
      try refuseSource(
        file, "--report writes a page", "name the page before the paths: --report page.html \(file)")
    }
    if let file = result.newBaseline {
      try refuseSource(file, "--write-baseline writes JSON", "give it a name such as baseline.json")
    }
  }

  /// What people wrote is not written over.
  private func refuseSource(_ path: String, _ what: String, _ remedy: String) throws(UsageError) {
    let kind =
      FilePath.isNote(path)
      ? "note"
      : FilePath.isFactBase(path)
        ? "fact base" : FilePath.name(of: path) == ConfigurationFinder.fileName ? "configuration" : nil
    if let kind { throw UsageError("\(what), and \(path) is a \(kind); \(remedy)") }
  }

  /// Options that mean something only beside others.
  private func combinations(_ mode: ArgumentName) throws(UsageError) {
    func needs(_ option: ArgumentName, _ modes: [ArgumentName]) throws(UsageError) {
      if given.contains(option), !modes.contains(mode), mode != .help, mode != .version {
        let names = modes.map { "--" + $0.rawValue }.joined(separator: ", ")
        throw UsageError("--\(option.rawValue) belongs to \(names), not to --\(mode.rawValue)")
      }
    }
    let findings: [ArgumentName] = [.check, .fix, .claims]
    try needs(.trace, [.stdio])
    try needs(.replay, [.stdio])
    try needs(.diff, [.fix])
    try needs(.as, [.read])
    try needs(.locale, [.read])
    try needs(.statistics, findings)
    try needs(.baseline, [.check])
    try needs(.writeBaseline, [.check])
    try needs(.minCoverage, [.check, .claims])
    try needs(.watch, [.check, .claims])
    try needs(.stdinFilename, findings + [.strip, .report, .formatFiles])
    if given.contains(.stdinFilename), !result.paths.contains("-"), result.mode != .strip("-") {
      throw UsageError("--stdin-filename names what standard input holds: give - as a path too")
    }
    if result.watches, result.paths.contains("-") {
      throw UsageError("--watch cannot watch standard input")
    }
  }
}

extension ArgumentParser {
  private func day(_ option: ArgumentName, _ value: String) throws(UsageError) -> Day {
    let bytes = Array(value.utf8)
    guard let moment = Moment.parse(bytes, 0..<bytes.count), moment.granularity == .day, !moment.isApproximate
    else { throw UsageError("--\(option.rawValue) is a day such as 2026-01-29, not \(value)") }
    return moment.days().first
  }

  private func number(
    _ option: ArgumentName, _ value: String, _ range: ClosedRange<Int>
  ) throws(UsageError) -> Int {
    guard let number = Int(value), range.contains(number) else {
      throw UsageError(
        "--\(option.rawValue) is a number from \(range.lowerBound) to \(range.upperBound), not \(value)")
    }
    return number
  }

  private func severity(_ value: String) throws(UsageError) -> Configuration.RuleSetting {
    let parts = value.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      throw UsageError("--set is a rule and its severity, such as --set no-fact=off, not \(value)")
    }
    let name = String(parts[0])
    guard let rule = RuleCode(name: name) else {
      let suggestion = nearest(to: name, among: RuleCode.allCases.map(\.name))
      throw UsageError(
        "no rule is called \(name)"
          + (suggestion.map { "; did you mean \($0)" } ?? ": stet --explain lists them"))
    }
    if parts[1] == "off" {
      guard !Rule.of(rule).isFixed else {
        throw UsageError("\(name) cannot be switched off: what it finds cannot be read")
      }
      return Configuration.RuleSetting(rule: rule, severity: nil)
    }
    guard let severity = Severity(name: String(parts[1])) else {
      throw UsageError("a severity is error, warning, information, hint or off, not \(parts[1])")
    }
    return Configuration.RuleSetting(rule: rule, severity: severity)
  }

  private func shard(_ value: String) throws(UsageError) -> Arguments.Shard {
    let parts = value.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[0]), let count = Int(parts[1]), count >= 1,
      (1...count).contains(number)
    else { throw UsageError("--shard is K/N with K from 1 to N, such as --shard 1/4, not \(value)") }
    return Arguments.Shard(number: number, count: count)
  }

  private func percentage(_ value: String) throws(UsageError) -> Rational {
    let bytes = Array((value.hasSuffix("%") ? value.dropLast() : value[...]).utf8)
    guard case .decimal(let number) = Decimal.parse(bytes, 0..<bytes.count), number.rational >= .zero,
      number.rational <= Rational(100)
    else { throw UsageError("--min-coverage is a percentage from 0 to 100, not \(value)") }
    return number.rational
  }
}
