// `--fix`: applies the safe fixes, or prints them as a diff.

import Analysis
import Facts
import TextModel
import Workspace

enum FixMode {
  static func run(_ arguments: Arguments) -> Int32 {
    let inputs = Inputs(arguments)
    if inputs.items.isEmpty {
      Console.complain(
        "no notes found in \(arguments.paths.isEmpty ? "." : arguments.paths.joined(separator: " "))")
      return 2
    }
    let context = RunContext(arguments, inputs, listsClaims: false, findsFixes: false)
    var output = BufferedOutput(descriptor: 1)
    var reader = FileReader()
    var text: [UInt8] = []
    var summary = Summary()
    var fixedFiles = 0
    var fixCount = 0
    for extra in inputs.extras where extra.hasFailed {
      Console.complain("\(extra.path): \(extra.diagnostics.first?.message ?? "this file cannot be read")")
      summary.hasFailed = true
    }
    for index in 0..<inputs.files.count where inputs.files.kind(index) == .note {
      let path = inputs.files.path(index)
      do {
        if index == inputs.standardInputIndex {
          text = inputs.standardInput ?? []
        } else {
          try reader.read(inputs.files, index, into: &text)
        }
        let (fixed, count, left) = fixing(text, path, index, context)
        for diagnostic in left { summary.severities[Int(diagnostic.severity.rawValue)] += 1 }
        if index == inputs.standardInputIndex, !arguments.showsDiff {
          output.write(fixed)
        } else if count > 0 {
          if arguments.showsDiff {
            output.write(UnifiedDiff.text(path, text, fixed))
          } else {
            try FileWriter.replace(path, with: fixed)
          }
          fixedFiles += 1
          fixCount += count
        }
      } catch {
        Console.complain("\(path): \(error.message)")
        summary.hasFailed = true
      }
    }
    output.flush()
    if !arguments.isQuiet, !arguments.showsDiff, inputs.standardInputIndex == nil {
      let left = summary.findings
      Console.print(
        "\(fixCount) fix\(fixCount == 1 ? "" : "es") in \(fixedFiles) file\(fixedFiles == 1 ? "" : "s"); "
          + "\(left) finding\(left == 1 ? " is" : "s are") left\n")
    }
    return summary.hasFailed ? 2 : summary.hasFindings(atLeast: arguments.failOn) ? 1 : 0
  }

  /// The text with all safe fixes applied, how many there were, and the findings that are left.
  private static func fixing(
    _ text: [UInt8], _ path: String, _ index: Int, _ context: RunContext
  ) -> (text: [UInt8], count: Int, left: [Diagnostic]) {
    let facts = context.facts[Int(context.inputs.configurationOfFile[index])]
    let options = context.options(forFile: index)
    let document = NoteDocument(path: path, text: text, keepsNodes: false)
    let fixed = diagnose(document, facts: facts, options: options).applyingSafeFixes()
    return (fixed.analysis.document.text, fixed.fixes.count, fixed.analysis.diagnostics)
  }
}
