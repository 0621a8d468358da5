// Turns reports of files into one of the output formats, file by file.

import Analysis
import JSON
import Quantities

/// What every format needs to know about the run.
struct OutputOptions: Sendable {
  var format: OutputFormat
  var asOf: Day
  var knowledge: Day?
  var isColored = false
  var isQuiet = false
  var showsStatistics = false
  /// `--claims`: print claims instead of findings.
  var listsClaims = false
}

/// Writes the beginning, each file, and the end of an output.
///
/// Files are rendered apart, by any thread; where a format needs a separator between files, each file's text begins
/// with it, `separatorCount` bytes that the first one loses.
struct Renderer: Sendable {
  let options: OutputOptions

  /// What comes before the first file.
  func beginning() -> [UInt8] {
    switch options.format {
    case .text, .jsonl, .github: []
    case .json: JSONOutput.beginning(options)
    case .sarif: SARIFOutput.beginning(options)
    case .gitlab: Array("[".utf8)
    case .junit: JUnitOutput.beginning
    case .checkstyle: CheckstyleOutput.beginning(options)
    }
  }

  var separatorCount: Int {
    switch options.format {
    case .json, .sarif, .gitlab: 1
    case .text, .jsonl, .github, .junit, .checkstyle: 0
    }
  }

  /// Appends what is printed of one file; nothing for a file about which the format has nothing to say.
  func append(_ report: FileReport, to output: inout [UInt8]) {
    switch options.format {
    case .text: TextOutput.append(report, options, to: &output)
    case .json: JSONOutput.append(report, options, to: &output)
    case .jsonl: JSONOutput.appendLines(report, options, to: &output)
    case .sarif: SARIFOutput.append(report, to: &output)
    case .github: GitHubOutput.append(report, to: &output)
    case .gitlab: GitLabOutput.append(report, to: &output)
    case .junit: JUnitOutput.append(report, options, to: &output)
    case .checkstyle: CheckstyleOutput.append(report, to: &output)
    }
  }

  /// What comes after the last file.
  func end(_ summary: Summary) -> [UInt8] {
    switch options.format {
    case .text: TextOutput.end(summary, options)
    case .json: JSONOutput.end(summary, options)
    case .jsonl: JSONOutput.lastLine(summary, options)
    case .sarif: SARIFOutput.end(summary, options)
    case .github: GitHubOutput.end(summary, options)
    case .gitlab: Array("\n]\n".utf8)
    case .junit: JUnitOutput.end
    case .checkstyle: CheckstyleOutput.end
    }
  }

  /// Whether the format tells findings apart by their content.
  var printsFingerprints: Bool {
    switch options.format {
    case .json, .jsonl, .sarif, .gitlab: true
    case .text, .github, .junit, .checkstyle: false
    }
  }

  /// Whether the format is for other programs, which know a file by its path in the workspace; people by the one they
  /// gave.
  var usesWorkspacePaths: Bool { options.format != .text }

  /// Whether the format prints the claims of a file beside its findings.
  var printsClaims: Bool { options.listsClaims || options.format == .json || options.format == .jsonl }
}
