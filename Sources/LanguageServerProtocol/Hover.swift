// Hovers, and the marked-up text that other features show too.
import JSON

extension LSP {
  /// LSP `MarkupKind`.
  package enum MarkupKind: String, Sendable, JSONWritable, JSONReadable {
    case plaintext
    case markdown
  }

  /// LSP `MarkupContent`.
  package struct MarkupContent: Sendable, JSONWritable {
    package var kind: MarkupKind
    package var value: String

    package init(kind: MarkupKind, value: String) {
      self.kind = kind
      self.value = value
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("kind", kind)
      writer.member("value", value)
      writer.endObject()
    }
  }

  /// The result of `textDocument/hover`.
  package struct Hover: Sendable, JSONWritable {
    package var contents: MarkupContent
    /// What the hover is about.
    package var range: Range?

    package init(contents: MarkupContent, range: Range? = nil) {
      self.contents = contents
      self.range = range
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("contents", contents)
      writer.member("range", range)
      writer.endObject()
    }
  }
}
