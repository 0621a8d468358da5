// `--report`: the notes as one page that can be read.

import Workspace

enum ReportMode {
  static func run(_ arguments: Arguments, writing file: String) -> Int32 {
    let inputs = Inputs(arguments)
    let context = RunContext(arguments, inputs, listsClaims: true, findsFixes: false)
    var reporter = Reporter(context)
    var page = ReportPage(asOf: arguments.asOf ?? Run.today, knowledge: arguments.knowledge)
    var hasFailed = false
    var summary = Summary()
    for item in inputs.items {
      let (report, _) = reporter.report(on: item)
      if report.hasFailed {
        hasFailed = true
        Console.complain("\(report.path): \(report.findings.first?.message ?? "this file cannot be read")")
      }
      for finding in report.findings { summary.count(finding, byRule: false) }
      if report.isNote, !report.hasFailed { page.add(report) }
    }
    guard page.noteCount > 0 else {
      Console.complain(
        "no notes found in \(arguments.paths.isEmpty ? "." : arguments.paths.joined(separator: " "))")
      return 2
    }
    do {
      try FileWriter.replace(file, with: page.text)
    } catch {
      Console.complain("\(file): \(error.message)")
      return 2
    }
    return hasFailed ? 2 : summary.hasFindings(atLeast: arguments.failOn) ? 1 : 0
  }
}
