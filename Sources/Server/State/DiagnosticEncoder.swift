// Findings as a client takes them: positions in its encoding, and of the rest what it can show.
import Analysis
import Facts
import JSON
import LanguageServerProtocol
import Syntax
import TextModel

/// Writes diagnostics; a value that a worker can have a copy of.
struct DiagnosticEncoder: Sendable {
  private let encoding: PositionEncoding
  private let hasRelated: Bool
  private let hasPage: Bool
  private let hasData: Bool
  private let hasDeprecatedTag: Bool
  let places: FactPlaces
  private let pages: RulePages

  init(
    _ client: LSP.ClientCapabilities, _ encoding: PositionEncoding, _ facts: Facts,
    uris: [String: LSP.DocumentURI], showsBundledDocuments: Bool, pages: RulePages
  ) {
    self.encoding = encoding
    hasRelated = client.diagnosticRelatedInformation
    self.pages = pages
    hasPage = client.diagnosticCodeDescription
    hasData = client.diagnosticData
    hasDeprecatedTag = client.diagnosticTagDeprecated
    places = FactPlaces(facts, uris: uris, showsBundledDocuments: showsBundledDocuments)
  }

  /// The diagnostics of the document `uri` as a JSON array.
  func encode(
    _ diagnostics: [Diagnostic], in source: SourceText, uri: LSP.DocumentURI
  ) -> DiagnosticsReport {
    if diagnostics.isEmpty { return DiagnosticsReport() }
    var writer = JSONWriter(reserving: diagnostics.count &* 256)
    for diagnostic in diagnostics { writeElement(diagnostic, in: source, uri: uri, to: &writer) }
    return DiagnosticsReport(elements: writer.take())
  }

  /// The diagnostics of a note, with what of `reports` is still right; `change` is what was decided since.
  func encode(
    _ analysis: NoteAnalysis, _ change: NoteTreeChange?, in source: SourceText, uri: LSP.DocumentURI,
    reusing reports: inout BlockReports
  ) -> DiagnosticsReport {
    if analysis.isOneWhole {
      reports = BlockReports()
      return encode(analysis.diagnostics, in: source, uri: uri)
    }
    reports.update(change, analysis, lineCount: source.lines.lineCount) { diagnostic, writer in
      writeElement(diagnostic, in: source, uri: uri, to: &writer)
    }
    return reports.report
  }

  private func writeElement(
    _ diagnostic: Diagnostic, in source: SourceText, uri: LSP.DocumentURI, to writer: inout JSONWriter
  ) {
    writer.beginText()
    writer.appendUnchecked([0x2C])
    write(diagnostic, in: source, uri: uri, to: &writer)
  }

  /// One diagnostic.
  private func write(
    _ diagnostic: Diagnostic, in source: SourceText, uri: LSP.DocumentURI, to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.member("range", source.range(at: diagnostic.range, in: encoding))
    writer.member("severity", Int(diagnostic.severity.rawValue) + 1)
    writer.member("code", diagnostic.rule.name)
    if hasPage {
      let address = pages.address(of: diagnostic.rule)
      writer.object("codeDescription") { $0.member("href", address) }
    }
    writer.member("source", "stet")
    writer.member("message", diagnostic.message)
    if hasDeprecatedTag, diagnostic.rule.isOutdated {
      writer.member("tags", [LSP.DiagnosticTag.deprecated])
    }
    if hasRelated, !diagnostic.related.isEmpty {
      writer.array("relatedInformation") { writer in
        for related in diagnostic.related { write(related, in: source, uri: uri, to: &writer) }
      }
    }
    // The code action for it is found again by what it says, wherever the line has gone.
    if hasData {
      let words = Array(diagnostic.message.utf8)
      writer.object("data") { $0.member("finding", String(words.hash64(0..<words.count), radix: 36)) }
    }
    writer.endObject()
  }

  private func write(
    _ related: RelatedLocation, in source: SourceText, uri: LSP.DocumentURI, to writer: inout JSONWriter
  ) {
    let location: LSP.Location
    switch related.place {
    case .here(let range): location = LSP.Location(uri: uri, range: source.range(at: range, in: encoding))
    case .fact(let place):
      guard let found = places.location(of: place, in: encoding) else { return }
      location = found
    }
    LSP.DiagnosticRelatedInformation(location: location, message: related.message).write(to: &writer)
  }
}

extension RuleCode {
  /// Whether what is found was right once: clients strike such words through.
  var isOutdated: Bool {
    switch self {
    case .noLongerTrue, .formerName, .planLapsed, .staleFact, .changedSinceDateline: true
    default: false
    }
  }
}
