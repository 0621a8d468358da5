// Edits of documents and files.
import JSON

extension LSP {
  /// LSP `TextEdit`, and with an annotation `AnnotatedTextEdit`.
  package struct TextEdit: Sendable, JSONWritable {
    package var range: Range
    /// UTF-8.
    package var newText: [UInt8]
    /// A key of the edit's `changeAnnotations`; for clients with `changeAnnotationSupport`.
    package var annotationID: String?

    package init(range: Range, newText: [UInt8], annotationID: String? = nil) {
      self.range = range
      self.newText = newText
      self.annotationID = annotationID
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("range", range)
      writer.member("newText", newText)
      writer.member("annotationId", annotationID)
      writer.endObject()
    }
  }

  /// LSP `ChangeAnnotation`.
  package struct ChangeAnnotation: Sendable, JSONWritable {
    package var label: String
    package var needsConfirmation: Bool
    package var description: String?

    package init(label: String, needsConfirmation: Bool = false, description: String? = nil) {
      self.label = label
      self.needsConfirmation = needsConfirmation
      self.description = description
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("label", label)
      writer.flag("needsConfirmation", needsConfirmation)
      writer.member("description", description)
      writer.endObject()
    }
  }

  /// One entry of `documentChanges`.
  package enum DocumentChange: Sendable, JSONWritable {
    /// Edits of one document; the version is nil for one that is not open, written as null.
    case edit(uri: DocumentURI, version: Int?, edits: [TextEdit])
    case create(uri: DocumentURI, annotationID: String? = nil)
    case rename(from: DocumentURI, to: DocumentURI, annotationID: String? = nil)
    case delete(uri: DocumentURI, annotationID: String? = nil)

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      switch self {
      case .edit(let uri, let version, let edits):
        writer.object("textDocument") { writer in
          writer.member("uri", uri)
          writer.key("version")
          if let version { writer.int(version) } else { writer.null() }
        }
        writer.member("edits", edits)
      case .create(let uri, let annotationID):
        writer.member("kind", "create")
        writer.member("uri", uri)
        writer.member("annotationId", annotationID)
      case .rename(let old, let new, let annotationID):
        writer.member("kind", "rename")
        writer.member("oldUri", old)
        writer.member("newUri", new)
        writer.member("annotationId", annotationID)
      case .delete(let uri, let annotationID):
        writer.member("kind", "delete")
        writer.member("uri", uri)
        writer.member("annotationId", annotationID)
      }
      writer.endObject()
    }
  }

  /// LSP `WorkspaceEdit`; of its two forms the one that the client can take.
  package struct WorkspaceEdit: Sendable, JSONWritable {
    package enum Changes: Sendable {
      /// Edits without versions or annotations, one entry a document.
      case changes([(uri: DocumentURI, edits: [TextEdit])])
      /// For clients with `documentChanges`.
      case documentChanges([DocumentChange])
    }

    package var changes: Changes
    /// For clients with `changeAnnotationSupport`; keys are unique.
    package var changeAnnotations: [(id: String, annotation: ChangeAnnotation)]

    package init(_ changes: Changes, changeAnnotations: [(id: String, annotation: ChangeAnnotation)] = []) {
      self.changes = changes
      self.changeAnnotations = changeAnnotations
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      switch changes {
      case .changes(let documents):
        writer.object("changes") { writer in
          for document in documents {
            writer.key(text: document.uri.text)
            document.edits.write(to: &writer)
          }
        }
      case .documentChanges(let changes): writer.member("documentChanges", changes)
      }
      if !changeAnnotations.isEmpty {
        writer.object("changeAnnotations") { writer in
          for entry in changeAnnotations {
            writer.key(text: entry.id)
            entry.annotation.write(to: &writer)
          }
        }
      }
      writer.endObject()
    }
  }

  /// The parameters of `workspace/applyEdit`.
  package struct ApplyWorkspaceEditParams: Sendable, JSONWritable {
    package var label: String?
    package var edit: WorkspaceEdit

    package init(label: String? = nil, edit: WorkspaceEdit) {
      self.label = label
      self.edit = edit
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("label", label)
      writer.member("edit", edit)
      writer.endObject()
    }
  }

  /// The result of `workspace/applyEdit`.
  package struct ApplyWorkspaceEditResult: Sendable, JSONReadable {
    package var applied: Bool
    package var failureReason: String?

    package init(_ node: JSONNode) throws(InvalidParams) {
      applied = try node.read("applied")
      failureReason = try node.readIfPresent("failureReason")
    }
  }
}
