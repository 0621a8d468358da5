// The command line: reads the arguments and does what they ask for.

import Analysis
import Quantities
import TextModel
import Workspace

/// Everything `stet` does but serving editors.
package enum CommandLineTool {
  /// The version of the program.
  package static let version = Help.version

  /// What is to be done with a command line.
  package enum Outcome: Sendable {
    /// The language server is asked for; its traffic is recorded in a file, or played back from one.
    case server(trace: String?, replay: String?)
    /// All is done; the process ends with this status.
    case done(Int32)
  }

  /// Runs the command line, given without the program's name.
  ///
  /// The status is 0 when nothing is wrong, 1 for findings, 2 for usage, configuration or input that cannot be read.
  package static func run(_ words: [String]) -> Outcome {
    Console.ignoreClosedPipes()
    let arguments: Arguments
    do {
      arguments = try Arguments(parsing: words)
    } catch {
      Console.complain(error.message)
      return .done(2)
    }
    if case .server(let trace, let replay) = arguments.mode {
      if words.isEmpty, Console.isTerminal(0) {
        Console.report(Help.text)
        return .done(2)
      }
      return .server(trace: trace, replay: replay)
    }
    let status = status(of: arguments)
    if let error = Console.outputError {
      Console.complain("\(error.path) cannot be written: \(error.message)")
      return .done(2)
    }
    return .done(status)
  }

  private static func status(of arguments: Arguments) -> Int32 {
    switch arguments.mode {
    case .server: 2
    case .check, .claims: arguments.watches ? Watch.run(arguments) : Run(arguments).execute()
    case .fix: FixMode.run(arguments)
    case .report(let file): ReportMode.run(arguments, writing: file)
    case .strip(let path): StripMode.run(path)
    case .read(let phrase): ReadMode.run(phrase, arguments)
    case .factsFor(let name): FactsForMode.run(name, arguments)
    case .explain(let code): explain(code)
    case .formatFiles: FormatMode.run(arguments)
    case .showConfiguration(let path): ShowConfigurationMode.run(path, arguments)
    case .completions(let shell): printed(Completions.script(for: shell))
    case .version: printed("stet \(Help.version)\n")
    case .help: printed(Help.text)
    }
  }

  private static func printed(_ text: String) -> Int32 {
    Console.print(text)
    return 0
  }

  private static func explain(_ name: String?) -> Int32 {
    guard let name else { return printed(Explanation.index) }
    guard let code = RuleCode(name: name) else {
      let suggestion = nearest(to: name, among: RuleCode.allCases.map(\.name))
      Console.complain(
        "no rule is called \(name)"
          + (suggestion.map { "; did you mean \($0)" } ?? ": stet --explain lists them"))
      return 2
    }
    return printed(Rule.of(code).page)
  }
}
