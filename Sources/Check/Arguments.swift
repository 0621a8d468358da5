// What the command line asks for.

import Analysis
import Quantities
import Workspace

/// The parsed command line (spec 5).
package struct Arguments: Sendable {
  /// What the program is to do.
  package enum Mode: Hashable, Sendable {
    /// The language server; the traffic is recorded in a file, or played back from one.
    case server(trace: String?, replay: String?)
    case check, fix, claims, formatFiles
    case report(String)
    case strip(String)
    case read(String)
    case factsFor(String)
    case explain(String?)
    case showConfiguration(String)
    case completions(Shell)
    case version, help
  }

  package enum Shell: String, CaseIterable, Sendable { case bash, zsh, fish }

  /// When colours are used.
  package enum Color: String, CaseIterable, Sendable { case auto, always, never }

  /// One part of the files, to be checked by one of several machines.
  package struct Shard: Hashable, Sendable {
    /// From 1 to `count`.
    package var number: Int
    package var count: Int
  }

  package var mode: Mode
  /// As given; empty means the working directory.
  package var paths: [String] = []
  package var output = OutputFormat.text
  /// The lowest severity that counts as a failure; nil for `never`.
  package var failOn: Severity? = .error
  package var asOf: Day?
  package var knowledge: Day?
  package var facts: [String] = []
  package var usesBundledFacts = true
  package var configuration: String?
  /// In the order given; nil inside is `off`.
  package var severities: [Configuration.RuleSetting] = []
  package var standardInputName: String?
  package var baseline: String?
  package var newBaseline: String?
  /// Nil: as many as there are processors.
  package var jobs: Int?
  package var shard: Shard?
  package var showsStatistics = false
  /// In percent.
  package var minimumCoverage: Rational?
  package var color = Color.auto
  package var isQuiet = false
  package var watches = false
  /// `--fix --diff`: print, do not write.
  package var showsDiff = false
  package var datatype: String?
  package var locale: String?

  /// Whether a baseline is read or written.
  var keepsBaseline: Bool { baseline != nil || newBaseline != nil }

  init(mode: Mode) { self.mode = mode }
}

/// How findings are printed.
package enum OutputFormat: String, CaseIterable, Sendable {
  case text, json, jsonl, sarif, github, gitlab, junit, checkstyle
}

/// A command line that cannot be followed; the message is one sentence for people.
package struct UsageError: Error, Hashable, Sendable {
  package var message: String

  init(_ message: String) { self.message = message }
}
