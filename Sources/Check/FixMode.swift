// `--fix`: applies the safe fixes, or prints them as a diff.

import Analysis
import Facts
import TextModel
import Workspace

enum FixMode {
  static func run(_ arguments: Arguments) -> Int32 {
    let inputs = Inputs(arguments)
    if inputs.items.isEmpty, arguments.shard == nil {
      Console.complain(
        "no notes found in \(arguments.paths.isEmpty ? "." : arguments.paths.joined(separator: " "))")
      return 2
    }
    var run = FixRun(RunContext(arguments, inputs, listsClaims: false, findsFixes: false), arguments)
    for item in inputs.items { run.fix(item) }
    return run.finish()
  }
}

/// Fixes one item after the other, and counts.
private struct FixRun: ~Copyable {
  private let context: RunContext
  private let arguments: Arguments
  private var reporter: Reporter
  private var reader = FileReader()
  private var output = BufferedOutput(descriptor: 1)
  /// The findings that are left; with `--diff`, which changes nothing, all of them.
  private var summary = Summary()
  private var fixedFiles = 0
  private var fixCount = 0
  /// Files that could not be read or written, and configurations that cannot be followed.
  private var failureCount = 0

  init(_ context: RunContext, _ arguments: Arguments) {
    self.context = context
    self.arguments = arguments
    reporter = Reporter(context)
  }

  mutating func fix(_ item: Inputs.Item) {
    if case .file(let index) = item, context.inputs.files.kind(index) == .note { return fixNote(index) }
    let (report, _) = reporter.report(on: item)
    if report.hasFailed { return fail(report.path, report.findings.first?.message ?? "this cannot be read") }
    for finding in report.findings { summary.count(finding, byRule: false) }
  }

  private mutating func fixNote(_ index: Int) {
    let inputs = context.inputs
    let path = inputs.files.path(index)
    let isStandardInput = index == inputs.standardInputIndex
    var text: [UInt8] = []
    do {
      if isStandardInput {
        text = inputs.standardInput ?? []
      } else {
        try reader.read(inputs.files, index, into: &text)
      }
      let analysis = diagnose(
        NoteDocument(path: path, text: text, keepsNodes: false),
        facts: context.facts[Int(inputs.configurationOfFile[index])], options: context.options(forFile: index)
      )
      let fixed = analysis.applyingSafeFixes()
      let new = fixed.analysis.document.text
      if arguments.showsDiff {
        output.write(UnifiedDiff.text(inputs.shortened(path), text, new))
      } else if isStandardInput {
        output.write(new)
      } else if !fixed.fixes.isEmpty {
        try FileWriter.replace(path, with: new)
      }
      for finding in (arguments.showsDiff ? analysis : fixed.analysis).diagnostics {
        summary.severities[Int(finding.severity.rawValue)] += 1
      }
      if !fixed.fixes.isEmpty { fixedFiles += 1 }
      fixCount += fixed.fixes.count
    } catch {
      fail(path, error.message)
    }
  }

  private mutating func fail(_ path: String, _ message: String) {
    Console.complain("\(path): \(message)")
    failureCount += 1
  }

  /// Prints what was done; returns the exit status.
  consuming func finish() -> Int32 {
    output.flush()
    if !arguments.isQuiet, !arguments.showsDiff, context.inputs.standardInputIndex == nil {
      let left = summary.findings
      let fixed =
        "\(fixCount) fix\(fixCount == 1 ? "" : "es") in \(fixedFiles) file\(fixedFiles == 1 ? "" : "s"); "
      // What is left in a file that could not be read, nobody knows.
      Console.print(
        failureCount > 0
          ? fixed
            + "\(failureCount) file\(failureCount == 1 ? " was" : "s were") left as \(failureCount == 1 ? "it is" : "they are")\n"
          : fixed + "\(left) finding\(left == 1 ? " is" : "s are") left\n")
    }
    return failureCount > 0 ? 2 : summary.hasFindings(atLeast: arguments.failOn) ? 1 : 0
  }
}
