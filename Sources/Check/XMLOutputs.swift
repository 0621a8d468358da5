// Output as XML: JUnit and Checkstyle.

import Analysis

/// JUnit's format as CI systems read it: a suite for each file, a failed test for each finding.
enum JUnitOutput {
  static let beginning = Array(
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"stet\">\n".utf8)
  static let end = Array("</testsuites>\n".utf8)

  static func append(_ report: FileReport, _ options: OutputOptions, to output: inout [UInt8]) {
    let path = XML.escaped(report.path)
    // A hint or a piece of information is told, but fails no test.
    let failures = report.findings.filter { $0.severity <= .warning }.count
    let tests = max(1, report.findings.count)
    var xml =
      "  <testsuite name=\"\(path)\" tests=\"\(tests)\" failures=\"\(failures)\" errors=\"0\" skipped=\"0\">\n"
    xml += "    <properties><property name=\"asOf\" value=\"\(options.asOf)\"/>"
    if let knowledge = options.knowledge { xml += "<property name=\"knowledge\" value=\"\(knowledge)\"/>" }
    xml += "</properties>\n"
    if report.findings.isEmpty { xml += "    <testcase name=\"\(path)\" classname=\"stet\"/>\n" }
    for finding in report.findings {
      let place = "\(finding.place.line):\(finding.place.column)"
      let message = XML.escaped(finding.message)
      xml += "    <testcase name=\"\(finding.rule.name) at \(place)\" classname=\"\(path)\">\n"
      var details = "\(path):\(place): \(finding.severity.name): \(message)"
      for evidence in finding.evidence where !evidence.statement.isEmpty {
        details += "\n\(XML.escaped(evidence.path)):\(evidence.line): \(XML.escaped(evidence.statement))"
      }
      if finding.severity <= .warning {
        xml +=
          "      <failure type=\"\(finding.severity.name)\" message=\"\(message)\">\(details)</failure>\n"
      } else {
        xml += "      <system-out>\(details)</system-out>\n"
      }
      xml += "    </testcase>\n"
    }
    output += Array((xml + "  </testsuite>\n").utf8)
  }
}

/// Checkstyle's format, version 4.3.
enum CheckstyleOutput {
  static func beginning(_ options: OutputOptions) -> [UInt8] {
    var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n"
    xml += "<!-- as of \(options.asOf)"
    if let knowledge = options.knowledge { xml += ", knowing what was recorded by \(knowledge)" }
    return Array((xml + " -->\n").utf8)
  }

  static let end = Array("</checkstyle>\n".utf8)

  static func append(_ report: FileReport, to output: inout [UInt8]) {
    if report.findings.isEmpty { return }
    var xml = "  <file name=\"\(XML.escaped(report.path))\">\n"
    for finding in report.findings {
      xml += "    <error line=\"\(finding.place.line)\" column=\"\(finding.place.column)\""
      xml += " severity=\"\(severity(finding.severity))\" message=\"\(XML.escaped(finding.message))\""
      xml += " source=\"stet.\(finding.rule.name)\"/>\n"
    }
    output += Array((xml + "  </file>\n").utf8)
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .information, .hint: "info"
    }
  }
}

/// Text within XML and HTML.
enum XML {
  /// For content and for attributes in double quotes; what XML 1.0 cannot hold becomes U+FFFD.
  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n": result += "&#10;"
      case "\t": result += "&#9;"
      case "\r": result += "&#13;"
      case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
