// SARIF 2.1.0 (OASIS), as code scanning services read it.

import Analysis
import JSON
import Quantities

enum SARIFOutput {
  static func beginning(_ options: OutputOptions) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member(
      "$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
    writer.member("version", "2.1.0")
    writer.key("runs")
    writer.beginArray()
    writer.beginObject()
    writer.object("tool") { writer in
      writer.object("driver") { writer in
        writer.member("name", "stet")
        writer.member("version", Help.version)
        writer.member("semanticVersion", Help.version)
        writer.array("rules") { writer in
          for code in RuleCode.allCases { write(Rule.of(code), to: &writer) }
        }
      }
    }
    writer.member("columnKind", "unicodeCodePoints")
    writer.object("properties") { writer in
      writer.member("asOf", options.asOf.description)
      if let knowledge = options.knowledge { writer.member("knowledge", knowledge.description) }
    }
    writer.key("results")
    writer.beginArray()
    return writer.bytes
  }

  static func append(_ report: FileReport, to output: inout [UInt8]) {
    for finding in report.findings {
      var writer = JSONWriter()
      writer.object { write(finding, in: report, to: &$0) }
      output.append(UInt8(ascii: ","))
      output.append(0x0A)
      output += writer.bytes
    }
  }

  static func end(_ summary: Summary, _ options: OutputOptions) -> [UInt8] {
    let succeeded = summary.hasFailed ? "false" : "true"
    return Array("\n],\"invocations\":[{\"executionSuccessful\":\(succeeded)}]}]}\n".utf8)
  }

  private static func write(_ rule: Rule, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", rule.code.name)
      writer.object("shortDescription") { $0.member("text", rule.finds) }
      writer.object("fullDescription") { $0.member("text", rule.finds + " " + rule.why) }
      writer.object("help") { writer in
        let page = rule.page
        writer.member("text", page)
        writer.member("markdown", page)
      }
      writer.object("defaultConfiguration") { writer in
        writer.member("enabled", rule.isOnByDefault)
        writer.member("level", level(rule.severity))
      }
    }
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .information, .hint: "note"
    }
  }

  private static func write(_ finding: Finding, in report: FileReport, to writer: inout JSONWriter) {
    writer.member("ruleId", finding.rule.name)
    writer.member("ruleIndex", Int(finding.rule.rawValue))
    writer.member("level", level(finding.severity))
    writer.object("message") { $0.member("text", finding.message) }
    writer.array("locations") { writer in
      writer.object { writer in
        writer.object("physicalLocation") { writer in
          writeArtifact(report.path, to: &writer)
          writer.object("region") { write(finding.place, to: &$0) }
        }
      }
    }
    if !finding.evidence.isEmpty {
      writer.array("relatedLocations") { writer in
        for evidence in finding.evidence { writer.object { write(evidence, to: &$0) } }
      }
    }
    writer.object("partialFingerprints") { writer in
      writer.member("stetFinding/v1", JSONOutput.hexadecimal(finding.fingerprint))
    }
    if finding.fixes.isEmpty { return }
    writer.array("fixes") { writer in
      for fix in finding.fixes { writer.object { write(fix, in: report, to: &$0) } }
    }
  }

  private static func write(_ place: Place, to writer: inout JSONWriter) {
    writer.member("startLine", place.line)
    writer.member("startColumn", place.column)
    writer.member("endLine", place.endLine)
    writer.member("endColumn", place.endColumn)
    writer.member("byteOffset", place.offset)
    writer.member("byteLength", place.endOffset - place.offset)
  }

  private static func write(_ evidence: Evidence, to writer: inout JSONWriter) {
    writer.object("physicalLocation") { writer in
      writeArtifact(evidence.path, to: &writer)
      writer.object("region") { writer in
        writer.member("startLine", evidence.line)
        writer.member("startColumn", evidence.column)
      }
    }
    let words = [evidence.message, evidence.statement].filter { !$0.isEmpty }.joined(separator: ": ")
    writer.object("message") { $0.member("text", words.isEmpty ? evidence.path : words) }
  }

  private static func write(_ fix: FixReport, in report: FileReport, to writer: inout JSONWriter) {
    writer.object("description") { $0.member("text", fix.title) }
    writer.array("artifactChanges") { writer in
      writer.object { writer in
        writeArtifact(report.path, to: &writer)
        writer.array("replacements") { writer in
          for edit in fix.edits {
            writer.object { writer in
              writer.object("deletedRegion") { write(edit.place, to: &$0) }
              writer.object("insertedContent") { $0.member("text", edit.replacement) }
            }
          }
        }
      }
    }
  }

  private static func writeArtifact(_ path: String, to writer: inout JSONWriter) {
    writer.object("artifactLocation") { $0.member("uri", uri(path)) }
  }

  /// A relative reference, or a `file` address for an absolute path (RFC 3986).
  static func uri(_ path: String) -> String {
    // The bases that come with the program are no files.
    if path.hasPrefix("bundled:") { return "bundled:" + uri(String(path.dropFirst(8))) }
    var uri = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return uri
  }
}
