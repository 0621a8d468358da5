// Diagnostics as they are pushed to a client.
import JSON

extension LSP {
  /// LSP `DiagnosticSeverity`.
  package enum DiagnosticSeverity: Int, Sendable, JSONWritable {
    case error = 1
    case warning = 2
    case information = 3
    case hint = 4
  }

  /// LSP `DiagnosticTag`.
  package enum DiagnosticTag: Int, Sendable, JSONWritable {
    case unnecessary = 1
    case deprecated = 2
  }

  /// LSP `Diagnostic`.
  package struct Diagnostic: Sendable, JSONWritable {
    package var range: Range
    package var severity: DiagnosticSeverity?
    package var code: String?
    /// Where the rule is explained; for clients with `codeDescriptionSupport`.
    package var codeDescription: CodeDescription?
    package var source: String?
    package var message: String
    /// For clients with `tagSupport`.
    package var tags: [DiagnosticTag]?
    /// For clients with `relatedInformation`.
    package var relatedInformation: [DiagnosticRelatedInformation]?
    /// What a code action needs to know; for clients with `dataSupport`.
    package var data: JSONText?

    package init(
      range: Range, severity: DiagnosticSeverity? = nil, code: String? = nil,
      codeDescription: CodeDescription? = nil, source: String? = nil, message: String,
      tags: [DiagnosticTag]? = nil, relatedInformation: [DiagnosticRelatedInformation]? = nil,
      data: JSONText? = nil
    ) {
      self.range = range
      self.severity = severity
      self.code = code
      self.codeDescription = codeDescription
      self.source = source
      self.message = message
      self.tags = tags
      self.relatedInformation = relatedInformation
      self.data = data
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("range", range)
      writer.member("severity", severity)
      writer.member("code", code)
      writer.member("codeDescription", codeDescription)
      writer.member("source", source)
      writer.member("message", message)
      writer.member("tags", tags)
      writer.member("relatedInformation", relatedInformation)
      writer.member("data", data)
      writer.endObject()
    }
  }

  /// LSP `CodeDescription`.
  package struct CodeDescription: Sendable, JSONWritable {
    package var href: DocumentURI

    package init(href: DocumentURI) {
      self.href = href
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("href", href)
      writer.endObject()
    }
  }

  /// LSP `DiagnosticRelatedInformation`.
  package struct DiagnosticRelatedInformation: Sendable, JSONWritable {
    package var location: Location
    package var message: String

    package init(location: Location, message: String) {
      self.location = location
      self.message = message
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("location", location)
      writer.member("message", message)
      writer.endObject()
    }
  }

  /// The parameters of `textDocument/publishDiagnostics`.
  package struct PublishDiagnosticsParams: Sendable, JSONWritable {
    package var uri: DocumentURI
    /// The version of the document that was diagnosed.
    package var version: Int?
    package var diagnostics: [Diagnostic]

    package init(uri: DocumentURI, version: Int? = nil, diagnostics: [Diagnostic]) {
      self.uri = uri
      self.version = version
      self.diagnostics = diagnostics
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("uri", uri)
      writer.member("version", version)
      writer.member("diagnostics", diagnostics)
      writer.endObject()
    }
  }

  /// A diagnostic that a client sends back with a code action request; what a server needs of it.
  package struct ReceivedDiagnostic: Sendable, JSONReadable {
    package var range: Range
    /// A string or an integer.
    package var code: JSONText?
    package var source: String?
    package var message: String
    package var data: JSONText?
    /// The whole, to be echoed in the action that fixes it.
    package var original: JSONText

    package init(_ node: JSONNode) throws(InvalidParams) {
      range = try node.read("range")
      code = try node.readIfPresent("code")
      source = try node.readIfPresent("source")
      message = try node.readIfPresent("message") ?? ""
      data = try node.readIfPresent("data")
      original = JSONText(node)
    }
  }
}
