// Output for code hosts: workflow commands for GitHub, a code quality report for GitLab.

import Analysis
import JSON

/// Workflow commands (GitHub, "Workflow commands for GitHub Actions").
enum GitHubOutput {
  static func append(_ report: FileReport, to output: inout [UInt8]) {
    for finding in report.findings {
      let place = finding.place
      var line = "::\(command(finding.severity)) file=\(escaped(report.path, inProperty: true))"
      line += ",line=\(place.line),col=\(place.column)"
      // A range over several lines has no columns there.
      line += place.endLine == place.line ? ",endColumn=\(place.endColumn)" : ",endLine=\(place.endLine)"
      line += ",title=\(finding.rule.name)::"
      var message = finding.message
      for evidence in finding.evidence where !evidence.statement.isEmpty {
        message += "\n\(evidence.path):\(evidence.line): \(evidence.statement)"
      }
      output += Array((line + escaped(message, inProperty: false) + "\n").utf8)
    }
  }

  /// One notice with the totals and the day of the run.
  static func end(_ summary: Summary, _ options: OutputOptions) -> [UInt8] {
    if options.isQuiet { return [] }
    let sentence = escaped(TextOutput.sentence(summary, options), inProperty: false)
    return Array("::notice title=stet::\(sentence)\n".utf8)
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .information, .hint: "notice"
    }
  }

  private static func escaped(_ text: String, inProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where inProperty: result += "%3A"
      case "," where inProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// Code quality reports (GitLab, "Code Quality", report format).
enum GitLabOutput {
  static func append(_ report: FileReport, to output: inout [UInt8]) {
    for finding in report.findings {
      var writer = JSONWriter()
      writer.object { writer in
        writer.member("description", finding.message)
        writer.member("check_name", finding.rule.name)
        writer.member("fingerprint", JSONOutput.hexadecimal(finding.fingerprint))
        writer.member("severity", severity(finding.severity))
        writer.object("location") { writer in
          writer.member("path", report.path)
          writer.object("lines") { writer in
            writer.member("begin", finding.place.line)
            writer.member("end", finding.place.endLine)
          }
        }
      }
      output.append(UInt8(ascii: ","))
      output.append(0x0A)
      output += writer.bytes
    }
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "critical"
    case .warning: "major"
    case .information: "minor"
    case .hint: "info"
    }
  }
}
