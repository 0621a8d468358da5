// Diagnostics as a client asks for them, for one document or all.
import JSON

extension LSP {
  /// The parameters of `textDocument/diagnostic`.
  package struct DocumentDiagnosticParams: Sendable, JSONReadable {
    package var uri: DocumentURI
    package var identifier: String?
    package var previousResultId: String?
    package var tokens: ProgressTokens

    package init(_ node: JSONNode) throws(InvalidParams) {
      uri = try node.read("textDocument", as: JSONNode.self).read("uri")
      identifier = try node.readIfPresent("identifier")
      previousResultId = try node.readIfPresent("previousResultId")
      tokens = try ProgressTokens(node)
    }
  }

  /// LSP `PreviousResultId`.
  package struct PreviousResultID: Sendable, JSONReadable {
    package var uri: DocumentURI
    package var value: String

    package init(_ node: JSONNode) throws(InvalidParams) {
      uri = try node.read("uri")
      value = try node.read("value")
    }
  }

  /// The parameters of `workspace/diagnostic`.
  package struct WorkspaceDiagnosticParams: Sendable, JSONReadable {
    package var identifier: String?
    package var previousResultIDs: [PreviousResultID]
    package var tokens: ProgressTokens

    package init(_ node: JSONNode) throws(InvalidParams) {
      identifier = try node.readIfPresent("identifier")
      previousResultIDs = try node.readIfPresent("previousResultIds") ?? []
      tokens = try ProgressTokens(node)
    }
  }

  /// LSP `DocumentDiagnosticReport`, and with a document named, `WorkspaceDocumentDiagnosticReport`.
  package enum DiagnosticReport: Sendable {
    case full(resultID: String?, items: [Diagnostic])
    /// The result is still the one named `resultID`.
    case unchanged(resultID: String)

    func writeMembers(to writer: inout JSONWriter) {
      switch self {
      case .full(let resultID, let items):
        writer.member("kind", "full")
        writer.member("resultId", resultID)
        writer.member("items", items)
      case .unchanged(let resultID):
        writer.member("kind", "unchanged")
        writer.member("resultId", resultID)
      }
    }
  }

  /// The result of `textDocument/diagnostic`.
  package struct DocumentDiagnosticReport: Sendable, JSONWritable {
    package var report: DiagnosticReport
    /// Reports on other documents, for clients with `relatedDocumentSupport`; none is left out.
    package var relatedDocuments: [(uri: DocumentURI, report: DiagnosticReport)]

    package init(
      _ report: DiagnosticReport, relatedDocuments: [(uri: DocumentURI, report: DiagnosticReport)] = []
    ) {
      self.report = report
      self.relatedDocuments = relatedDocuments
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      report.writeMembers(to: &writer)
      if !relatedDocuments.isEmpty {
        writer.object("relatedDocuments") { writer in
          for related in relatedDocuments {
            writer.key(text: related.uri.text)
            writer.object { related.report.writeMembers(to: &$0) }
          }
        }
      }
      writer.endObject()
    }
  }

  /// One document of a workspace diagnostic report.
  package struct WorkspaceDocumentDiagnosticReport: Sendable, JSONWritable {
    package var uri: DocumentURI
    /// The version of an open document; nil for one that is not open, written as null.
    package var version: Int?
    package var report: DiagnosticReport

    package init(uri: DocumentURI, version: Int?, report: DiagnosticReport) {
      self.uri = uri
      self.version = version
      self.report = report
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("uri", uri)
      writer.key("version")
      if let version { writer.int(version) } else { writer.null() }
      report.writeMembers(to: &writer)
      writer.endObject()
    }
  }

  /// The result of `workspace/diagnostic`, whole or in part.
  package struct WorkspaceDiagnosticReport: Sendable, JSONWritable {
    package var items: [WorkspaceDocumentDiagnosticReport]

    package init(_ items: [WorkspaceDocumentDiagnosticReport]) {
      self.items = items
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("items", items)
      writer.endObject()
    }
  }

  /// The data of the error `ServerCancelled` to a diagnostic request.
  package struct DiagnosticServerCancellationData: Sendable, JSONWritable {
    package var retriggerRequest: Bool

    package init(retriggerRequest: Bool) {
      self.retriggerRequest = retriggerRequest
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("retriggerRequest", retriggerRequest)
      writer.endObject()
    }
  }
}
