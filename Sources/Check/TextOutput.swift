// Output for people: the finding on one line that editors can parse, the line it is in, the evidence, the help.

import Analysis
import Claims
import TextModel

enum TextOutput {
  static func append(_ report: FileReport, _ options: OutputOptions, to output: inout [UInt8]) {
    var text = StyledText(isColored: options.isColored)
    if options.listsClaims {
      for claim in report.claims { append(claim, in: report, to: &text) }
      for finding in report.findings where finding.rule == .unreadableFile {
        append(finding, in: report, to: &text)
      }
    } else if !options.showsStatistics {
      for finding in report.findings { append(finding, in: report, to: &text) }
    }
    output += text.bytes
  }

  private static func append(_ finding: Finding, in report: FileReport, to text: inout StyledText) {
    appendPlace(finding.place, in: report, to: &text)
    text.append(finding.severity.name, as: Style(finding.severity))
    text.append(": ")
    text.append(words: finding.message)
    text.append(" ")
    text.append("[\(finding.rule.name)]", as: .code)
    text.append("\n")
    let margin = appendLine(finding.place, in: report, as: Style(finding.severity), to: &text)
    // Where a source is recorded is told by the statement that cites it.
    let isSourced = finding.evidence.contains { !$0.source.isEmpty }
    for evidence in finding.evidence where !(isSourced && evidence.statement.hasPrefix("source ")) {
      append(evidence, margin, to: &text)
    }
    if !finding.help.isEmpty { append("help: ", finding.help, margin, to: &text) }
  }

  private static func append(_ claim: ClaimReport, in report: FileReport, to text: inout StyledText) {
    appendPlace(claim.place, in: report, to: &text)
    text.append(claim.verdict.name, as: Style(claim.verdict))
    text.append(": ")
    text.append(words: claim.text)
    if !claim.text.isEmpty { text.append(" ") }
    text.append("{")
    text.append(words: claim.body)
    text.append("}")
    if let code = claim.code {
      text.append(" ")
      text.append("[\(code.name)]", as: .code)
    }
    text.append("\n")
    if !claim.reading.isEmpty {
      append("read: ", claim.reading.map { "\($0.key) \($0.value)" }.joined(separator: ", "), 2, to: &text)
    }
    for fact in claim.facts { append(fact, 2, to: &text) }
  }

  private static func appendPlace(_ place: Place, in report: FileReport, to text: inout StyledText) {
    text.append(report.path, as: .path)
    text.append(":")
    text.append(place.line)
    text.append(":")
    text.append(place.column)
    text.append(": ")
  }

  /// Appends the line with carets under the range; returns how far the lines that follow are indented.
  private static func appendLine(
    _ place: Place, in report: FileReport, as style: Style, to text: inout StyledText
  ) -> Int {
    let bytes = report.text.bytes
    guard !bytes.isEmpty, place.line <= report.text.lines.lineCount else { return 2 }
    let line = report.text.range(ofLine: place.line - 1)
    let start = max(line.lowerBound, place.offset)
    let source = SourceLine(bytes, line, marking: start..<max(start, min(place.endOffset, line.upperBound)))
    let number = String(place.line)
    let margin = max(4, number.utf8.count + 1)
    text.append(blanks: margin - number.utf8.count)
    text.append(number, as: .gutter)
    text.append(" | ", as: .gutter)
    text.append(source.shown)
    text.append("\n")
    text.append(blanks: margin)
    text.append(" | ", as: .gutter)
    text.append(source.carets, as: style)
    text.append("\n")
    return margin + 1
  }

  private static func append(_ evidence: Evidence, _ margin: Int, to text: inout StyledText) {
    var words = evidence.message
    if !evidence.statement.isEmpty {
      words += (words.isEmpty ? "" : ": ") + evidence.statement.withSingleBlanks
    }
    append("= \(evidence.path):\(evidence.line): ", words, margin, to: &text)
    if !evidence.source.isEmpty { append("  source: ", evidence.source, margin, to: &text) }
  }

  private static func append(_ label: String, _ words: String, _ margin: Int, to text: inout StyledText) {
    text.append(blanks: margin)
    text.append(label, as: .gutter)
    text.append(words: words)
    text.append("\n")
  }

  /// The statistics, when they are asked for, and the last line.
  static func end(_ summary: Summary, _ options: OutputOptions) -> [UInt8] {
    var text = StyledText(isColored: options.isColored)
    if options.showsStatistics {
      for (rule, count) in summary.statistics {
        let number = String(count)
        text.append(blanks: max(0, 7 - number.utf8.count))
        text.append(words: number)
        text.append("  ")
        text.append(rule.name, as: .code)
        text.append("\n")
      }
    }
    if options.isQuiet { return text.bytes }
    text.append(words: sentence(summary, options))
    text.append("\n")
    return text.bytes
  }

  /// `3 notes, 12 claims: 9 supported, 3 contradicted; 3 errors; as of 2026-01-29`
  static func sentence(_ summary: Summary, _ options: OutputOptions) -> String {
    var sentence = counted(summary.notes, "note")
    if summary.factBases > 0 { sentence += ", " + counted(summary.factBases, "fact base") }
    sentence += ", " + counted(summary.claims, "claim")
    var separator = ": "
    for verdict in Verdict.allCases where summary.verdicts[Int(verdict.rawValue)] > 0 {
      sentence += "\(separator)\(summary.verdicts[Int(verdict.rawValue)]) \(verdict.name)"
      separator = ", "
    }
    separator = "; "
    for severity in Severity.allCases where summary.severities[Int(severity.rawValue)] > 0 {
      sentence += separator + counted(summary.severities[Int(severity.rawValue)], severity.name)
      separator = ", "
    }
    if summary.findings == 0 { sentence += "; no findings" }
    if summary.baselined > 0 { sentence += "; \(summary.baselined) in the baseline" }
    sentence += "; as of \(options.asOf)"
    if let knowledge = options.knowledge { sentence += ", knowing what was recorded by \(knowledge)" }
    return sentence
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 || noun == "information" ? "" : "s")"
  }
}

extension String {
  /// With one blank for several: a statement without its columns.
  fileprivate var withSingleBlanks: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for byte in utf8 where byte != 0x20 || bytes.last != 0x20 { bytes.append(byte) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
