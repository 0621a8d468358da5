// The modes and options of the command line: their names, values and help, from which parsing, help and completions
// are made.

/// A mode or an option, by its name without the dashes.
enum ArgumentName: String, CaseIterable {
  case check, fix, claims, report, strip, read
  case factsFor = "facts-for"
  case explain
  case formatFiles = "format-files"
  case showConfig = "show-config"
  case completions, version, help, stdio
  case output
  case failOn = "fail-on"
  case asOf = "as-of"
  case knowledge, facts
  case noBundledFacts = "no-bundled-facts"
  case config, set
  case stdinFilename = "stdin-filename"
  case baseline
  case writeBaseline = "write-baseline"
  case jobs, shard, statistics
  case minCoverage = "min-coverage"
  case color, quiet, watch, diff
  case `as`, locale
  case trace, replay

  /// The mode or option of that name. (The compiler's own look-up builds a table first, which costs more than a run
  /// over one note.)
  init?(named name: String) {
    guard let found = ArgumentName.allCases.first(where: { $0.rawValue == name }) else { return nil }
    self = found
  }

  /// What follows the name in the help.
  enum Value {
    case none
    /// Named in the help in capitals.
    case text(String)
    case file(String)
    case choice([String])
  }

  var isMode: Bool {
    switch self {
    case .check, .fix, .claims, .report, .strip, .read, .factsFor, .explain, .formatFiles, .showConfig,
      .completions,
      .version, .help, .stdio:
      true
    default: false
    }
  }

  var value: Value {
    switch self {
    case .report: .file("FILE.html")
    case .strip, .showConfig: .file("PATH")
    case .read: .text("TEXT")
    case .factsFor: .text("ENTITY[.PROPERTY]")
    case .completions: .choice(Arguments.Shell.allCases.map(\.rawValue))
    case .output: .choice(OutputFormat.allCases.map(\.rawValue))
    case .failOn: .choice(["error", "warning", "information", "hint", "never"])
    case .asOf, .knowledge: .text("DATE")
    case .facts: .file("PATH")
    case .config, .baseline, .writeBaseline, .trace, .replay: .file("FILE")
    case .set: .text("RULE=SEVERITY")
    case .stdinFilename: .text("NAME")
    case .jobs: .text("N")
    case .shard: .text("K/N")
    case .minCoverage: .text("PERCENT")
    case .color: .choice(Arguments.Color.allCases.map(\.rawValue))
    case .as: .choice(["quantity", "date", "text", "entity", "boolean"])
    case .locale: .text("TAG")
    case .check, .fix, .claims, .explain, .formatFiles, .version, .help, .stdio, .noBundledFacts, .statistics,
      .quiet,
      .watch, .diff:
      .none
    }
  }

  /// The operands that a mode takes beside its value, as the help writes them.
  var operands: String {
    switch self {
    case .check, .fix, .claims, .report, .formatFiles: " [PATH…]"
    case .explain: " [CODE]"
    default: ""
    }
  }

  /// One line for the help and the completions.
  var summary: String {
    switch self {
    case .check: "lint notes and fact bases; default path: ."
    case .fix: "apply the safe fixes; with --diff print them instead"
    case .claims: "every claim with its verdict and evidence"
    case .report: "the notes as a page, each claim coloured, its evidence beside it"
    case .strip: "the note without marks, comments, source lines and front matter"
    case .read: "how a phrase is read: modifier, value, unit, interval, T and P"
    case .factsFor: "what the fact base holds"
    case .explain: "a rule, or all of them"
    case .formatFiles: "lay out .facts files"
    case .showConfig: "what is configured for a file, and where"
    case .completions: "completions for a shell"
    case .version: "the version"
    case .help: "this text"
    case .stdio: "the language server on standard input and output, as without a mode"
    case .output: "the format of the findings (text)"
    case .failOn: "the lowest severity that makes the exit status 1 (error)"
    case .asOf: "the day the run is made for (today, UTC)"
    case .knowledge: "leave out statements recorded after this day"
    case .facts: "a .facts file or a folder of them; may be given several times"
    case .noBundledFacts: "leave out the fact bases that come with the program"
    case .config: "use this configuration instead of the nearest .stet.json"
    case .set: "give a rule another severity, or off; may be given several times"
    case .stdinFilename: "the name of what - reads from standard input"
    case .baseline: "leave out the findings that this file lists"
    case .writeBaseline: "write a baseline of all findings to this file"
    case .jobs: "how many files are checked at once (the number of processors)"
    case .shard: "check the Kth of N parts of the files"
    case .statistics: "count the findings of each rule instead of listing them"
    case .minCoverage: "fail when the facts decide less than this share of the claims"
    case .color: "colours in text output (auto: on a terminal)"
    case .quiet: "print findings alone"
    case .watch: "check again whenever a file changes"
    case .diff: "with --fix: print a unified diff and change nothing"
    case .as: "with --read: read the phrase as a value of this datatype"
    case .locale: "with --read: the locale of the phrase (en)"
    case .trace: "with the server: record the traffic in this file"
    case .replay: "with the server: play a recording and print what differs"
    }
  }
}
