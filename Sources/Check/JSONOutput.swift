// The JSON output, version 1: one document, or one object a line.

import Analysis
import Claims
import JSON
import Quantities

enum JSONOutput {
  /// Raised when a member changes its meaning or goes away; new members do not raise it.
  static let version = 1

  static func beginning(_ options: OutputOptions) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writeRun(options, to: &writer)
    writer.key("files")
    writer.beginArray()
    return writer.bytes
  }

  static func append(_ report: FileReport, _ options: OutputOptions, to output: inout [UInt8]) {
    guard report.isNote || !report.findings.isEmpty else { return }
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("path", report.path)
      writer.array("diagnostics") { writer in
        for finding in report.findings { writer.object { write(finding, to: &$0) } }
      }
      writer.array("claims") { writer in
        for claim in report.claims { writer.object { write(claim, to: &$0) } }
      }
    }
    output.append(UInt8(ascii: ","))
    output.append(0x0A)
    output += writer.bytes
  }

  static func end(_ summary: Summary, _ options: OutputOptions) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { write(summary, options, to: &$0) }
    return Array("\n],\"summary\":".utf8) + writer.bytes + Array("}\n".utf8)
  }

  /// One line for each finding and claim.
  static func appendLines(_ report: FileReport, _ options: OutputOptions, to output: inout [UInt8]) {
    for finding in report.findings {
      line("diagnostic", to: &output) { writer in
        writer.member("path", report.path)
        write(finding, to: &writer)
      }
    }
    for claim in report.claims {
      line("claim", to: &output) { writer in
        writer.member("path", report.path)
        write(claim, to: &writer)
      }
    }
  }

  static func lastLine(_ summary: Summary, _ options: OutputOptions) -> [UInt8] {
    var output: [UInt8] = []
    line("summary", to: &output) { writer in
      writeRun(options, to: &writer)
      write(summary, options, to: &writer)
    }
    return output
  }

  private static func line(
    _ type: String, to output: inout [UInt8], _ members: (inout JSONWriter) -> Void
  ) {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("type", type)
      members(&writer)
    }
    output += writer.bytes
    output.append(0x0A)
  }

  private static func writeRun(_ options: OutputOptions, to writer: inout JSONWriter) {
    writer.member("version", version)
    writer.member("asOf", options.asOf.description)
    if let knowledge = options.knowledge { writer.member("knowledge", knowledge.description) }
  }
}

extension JSONOutput {
  private static func write(_ place: Place, to writer: inout JSONWriter) {
    func write(_ key: StaticString, _ line: Int, _ column: Int, _ offset: Int, _ writer: inout JSONWriter) {
      writer.object(key) { writer in
        writer.member("line", line)
        writer.member("column", column)
        writer.member("offset", offset)
      }
    }
    writer.object("range") { writer in
      write("start", place.line, place.column, place.offset, &writer)
      write("end", place.endLine, place.endColumn, place.endOffset, &writer)
    }
  }

  private static func write(_ finding: Finding, to writer: inout JSONWriter) {
    write(finding.place, to: &writer)
    writer.member("severity", finding.severity.name)
    writer.member("code", finding.rule.name)
    writer.member("message", finding.message)
    if !finding.help.isEmpty { writer.member("help", finding.help) }
    writer.member("fingerprint", hexadecimal(finding.fingerprint))
    writer.array("related") { writer in
      for evidence in finding.evidence { writer.object { write(evidence, to: &$0) } }
    }
    if finding.fixes.isEmpty { return }
    writer.array("fixes") { writer in
      for fix in finding.fixes { writer.object { write(fix, to: &$0) } }
    }
  }

  private static func write(_ fix: FixReport, to writer: inout JSONWriter) {
    writer.member("title", fix.title)
    writer.member("safe", fix.isSafe)
    writer.array("edits") { writer in
      for edit in fix.edits {
        writer.object { writer in
          write(edit.place, to: &writer)
          writer.member("replacement", edit.replacement)
        }
      }
    }
  }

  private static func write(_ evidence: Evidence, to writer: inout JSONWriter) {
    writer.member("path", evidence.path)
    writer.member("line", evidence.line)
    if !evidence.message.isEmpty { writer.member("message", evidence.message) }
    if !evidence.statement.isEmpty { writer.member("statement", evidence.statement) }
    if !evidence.source.isEmpty { writer.member("source", evidence.source) }
  }

  private static func write(_ claim: ClaimReport, to writer: inout JSONWriter) {
    write(claim.place, to: &writer)
    writer.member("text", claim.text)
    writer.member("body", claim.body)
    writer.member("verdict", claim.verdict.name)
    writer.key("code")
    if let code = claim.code { writer.string(code.name) } else { writer.null() }
    writer.key("reading")
    writer.object { writer in
      for (key, value) in claim.reading {
        writer.key(text: key)
        writer.string(value)
      }
    }
    writer.array("facts") { writer in
      for fact in claim.facts { writer.object { write(fact, to: &$0) } }
    }
  }

  private static func write(_ summary: Summary, _ options: OutputOptions, to writer: inout JSONWriter) {
    writer.member("notes", summary.notes)
    writer.member("factBases", summary.factBases)
    writer.member("claims", summary.claims)
    writer.object("verdicts") { writer in
      for verdict in Verdict.allCases {
        writer.key(text: verdict.name)
        writer.int(summary.verdicts[Int(verdict.rawValue)])
      }
    }
    writer.object("diagnostics") { writer in
      for severity in Severity.allCases {
        writer.key(text: severity.name)
        writer.int(summary.severities[Int(severity.rawValue)])
      }
    }
    if summary.baselined > 0 { writer.member("baselined", summary.baselined) }
    guard options.showsStatistics else { return }
    writer.object("rules") { writer in
      for (rule, count) in summary.statistics {
        writer.key(text: rule.name)
        writer.int(count)
      }
    }
  }

  /// Sixteen digits.
  static func hexadecimal(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
