// A page of notes with every claim coloured by its verdict and the evidence beside it; one file without scripts.

import Analysis
import Claims
import Quantities
import Syntax
import TextModel

/// Builds the page, note by note.
struct ReportPage {
  private let asOf: Day
  private let knowledge: Day?
  private var notes = ""
  private(set) var noteCount = 0
  private var verdicts = [Int](repeating: 0, count: Verdict.allCases.count)

  init(asOf: Day, knowledge: Day?) {
    self.asOf = asOf
    self.knowledge = knowledge
  }

  /// Adds a note. `report` lists its claims.
  mutating func add(_ report: FileReport) {
    noteCount += 1
    for claim in report.claims { verdicts[Int(claim.verdict.rawValue)] += 1 }
    var body = ReportNote(report, number: noteCount)
    notes += body.html()
  }

  /// The whole page.
  var text: [UInt8] {
    let counts = Verdict.allCases.filter { verdicts[Int($0.rawValue)] > 0 }
      .map { "<span class=\"\($0.name)\">\(verdicts[Int($0.rawValue)]) \($0.name)</span>" }.joined(
        separator: " ")
    var day = "as of \(asOf)"
    if let knowledge { day += ", knowing what was recorded by \(knowledge)" }
    return Array(
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="generator" content="stet \(Help.version)">
      <title>Claims, \(day)</title>
      <style>
      \(ReportPage.style)
      </style>
      </head>
      <body>
      <header><h1>Claims and their evidence</h1>
      <p>\(noteCount) note\(noteCount == 1 ? "" : "s"), \(day). Supported means that a claim agrees with the fact base.</p>
      <p class="counts">\(counts)</p></header>
      \(notes)</body>
      </html>

      """.utf8)
  }

  private static let style = """
    :root { color-scheme: light dark; --ink: #1d1d1b; --paper: #fdfcf9; --faint: #6b6a66; --line: #dcd9d0;
      --supported: #2f7d4f; --imprecise: #a86a00; --outdated: #a86a00; --unverifiable: #3d67a8; --conflicting: #a8452f;
      --contradicted: #b3261e; --exempt: #6b6a66; --malformed: #b3261e; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e8e6e1; --paper: #191817; --faint: #a09d96; --line: #3a3835;
      --supported: #6fc18f; --imprecise: #e0a84a; --outdated: #e0a84a; --unverifiable: #86aee8; --conflicting: #e68a75;
      --contradicted: #f2857d; --exempt: #a09d96; --malformed: #f2857d; } }
    body { margin: 0 auto; padding: 2rem 1.25rem 6rem; max-width: 68rem; background: var(--paper); color: var(--ink);
      font: 1.0625rem/1.6 Charter, "Bitstream Charter", "Iowan Old Style", Georgia, serif; }
    h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
    header p, .path, aside { color: var(--faint); font-size: .875rem; }
    article { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 1rem; }
    .block { display: grid; grid-template-columns: minmax(0, 38rem) minmax(0, 1fr); gap: 0 2.5rem; }
    .prose { white-space: pre-wrap; overflow-wrap: anywhere; margin: .6rem 0; hyphens: auto; }
    .heading { font-weight: 700; font-size: 1.25rem; }
    .code { font: .875rem/1.5 ui-monospace, Menlo, Consolas, monospace; }
    aside ol { list-style: none; margin: .6rem 0; padding: 0; }
    aside li { border-left: 3px solid; padding: 0 0 0 .75rem; margin-bottom: .75rem; }
    aside p { margin: 0; color: var(--ink); overflow-wrap: anywhere; }
    aside .fact { font: .8125rem/1.45 ui-monospace, Menlo, Consolas, monospace; }
    aside .where { color: var(--faint); }
    mark { background: none; color: inherit; border-bottom: 2px solid; border-radius: 2px; padding: 0 .05em; }
    mark sup { font-size: .65em; line-height: 0; }
    mark a { color: inherit; text-decoration: none; }
    .counts span { margin-right: 1rem; font-weight: 600; }
    \(Verdict.allCases.map { ".\($0.name) { color: var(--\($0.name)); border-color: var(--\($0.name)); }" }.joined(separator: "\n"))
    mark .words { color: var(--ink); }
    @media (max-width: 52rem) { .block { display: block; } }
    @media print { body { max-width: none; } a { color: inherit; } }
    """
}

/// One note on the page.
private struct ReportNote {
  let report: FileReport
  let number: Int

  init(_ report: FileReport, number: Int) {
    self.report = report
    self.number = number
  }

  mutating func html() -> String {
    let text = report.text.bytes
    let tree = NoteTree(parsing: text)
    var html = "<article id=\"note-\(number)\">\n<p class=\"path\">\(XML.html(report.path))</p>\n"
    var claim = 0
    for block in tree.blocks {
      let end = block.range.upperBound
      let first = claim
      while claim < report.claims.count, report.claims[claim].place.offset < end { claim += 1 }
      switch block.kind {
      case .frontMatter, .blank, .comment, .factsFence: continue
      case .thematicBreak: html += "<hr>\n"
      case .sourceDefinition:
        html += "<p class=\"path\">\(XML.html(text.string(block.range).trimmingLineBreaks))</p>\n"
      case .heading, .paragraph, .listItem, .quotation, .tableRow, .code:
        html += self.html(block, text, first..<claim)
      }
    }
    return html + "</article>\n"
  }

  private func html(_ block: NoteBlock, _ text: [UInt8], _ claims: Range<Int>) -> String {
    let style = block.kind == .heading ? " heading" : block.kind == .code ? " code" : ""
    var html = "<div class=\"block\">\n<div class=\"prose\(style)\">"
    html += prose(block, text, claims)
    html += "</div>\n<aside>"
    if !claims.isEmpty {
      html += "<ol>\n"
      for index in claims { html += evidence(index) }
      html += "</ol>"
    }
    return html + "</aside>\n</div>\n"
  }

  /// The words of the block, those of claims marked; bodies and brackets are left out.
  private func prose(_ block: NoteBlock, _ text: [UInt8], _ claims: Range<Int>) -> String {
    let isHeading = block.kind == .heading
    let range = (isHeading ? block.content.range(from: block.start) : block.range).clamped(to: 0..<text.count)
    let cuts = NoteStripper.cuts(in: block, of: text)
    var html = ""
    var position = range.lowerBound
    for syntax in block.claims where syntax.parent == nil {
      let span = syntax.span.range(from: block.start).clamped(to: range)
      guard span.lowerBound >= position else { continue }
      let numbers = claims.filter { span.contains(report.claims[$0].place.offset) }
      html += words(text, position..<span.lowerBound, cuts)
      let worst = numbers.map { report.claims[$0].verdict }.max { $0.weight < $1.weight } ?? .exempt
      html += "<mark class=\"\(worst.name)\"><span class=\"words\">\(words(text, span, cuts))</span>"
      for number in numbers { html += "<sup><a href=\"#\(anchor(number))\">\(number + 1)</a></sup>" }
      html += "</mark>"
      position = span.upperBound
    }
    return (html + words(text, position..<range.upperBound, cuts)).trimmingLineBreaks
  }

  private func words(_ text: [UInt8], _ range: Range<Int>, _ cuts: [Range<Int>]) -> String {
    var bytes: [UInt8] = []
    NoteStripper.append(text, range, without: cuts, to: &bytes)
    return XML.html(String(decoding: bytes, as: UTF8.self))
  }

  private func anchor(_ index: Int) -> String { "note-\(number)-claim-\(index + 1)" }

  private func evidence(_ index: Int) -> String {
    let claim = report.claims[index]
    var html = "<li class=\"\(claim.verdict.name)\" id=\"\(anchor(index))\">"
    html += "<strong>\(index + 1). \(claim.verdict.name)\(claim.code.map { " · \($0.name)" } ?? "")</strong>"
    for finding in report.findings
    where finding.place.offset >= claim.place.offset && finding.place.endOffset <= claim.place.endOffset {
      html += "<p>\(XML.html(finding.message))</p>"
    }
    html += "<p class=\"fact\">\(XML.html(claim.body))</p>"
    for fact in claim.facts {
      html += "<p class=\"fact\">\(XML.html(fact.statement))</p>"
      html += "<p class=\"where\">\(XML.html(fact.path)):\(fact.line)"
      html += fact.source.isEmpty ? "</p>" : "<br>\(XML.html(fact.source))</p>"
    }
    return html + "</li>\n"
  }
}

extension Verdict {
  /// How much attention it needs.
  fileprivate var weight: Int {
    switch self {
    case .exempt: 0
    case .supported: 1
    case .unverifiable: 2
    case .imprecise: 3
    case .outdated: 4
    case .conflicting: 5
    case .malformed: 6
    case .contradicted: 7
    }
  }
}

extension XML {
  /// Content of an HTML page: line breaks stay.
  static func html(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      case "\r": break
      case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension String {
  fileprivate var trimmingLineBreaks: String {
    var text = self[...]
    while let last = text.last, last.isNewline { text.removeLast() }
    return String(text)
  }
}
