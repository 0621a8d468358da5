// Messages and documents that a client shows.
import JSON

extension LSP {
  /// LSP `MessageType`.
  package enum MessageType: Int, Sendable, JSONWritable {
    case error = 1
    case warning = 2
    case info = 3
    case log = 4
  }

  /// The parameters of `window/showMessage` and `window/logMessage`.
  package struct MessageParams: Sendable, JSONWritable {
    package var type: MessageType
    package var message: String

    package init(type: MessageType, message: String) {
      self.type = type
      self.message = message
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("type", type)
      writer.member("message", message)
      writer.endObject()
    }
  }

  /// LSP `MessageActionItem`; also the result of `window/showMessageRequest`, when one was chosen.
  package struct MessageActionItem: Sendable, JSONWritable, JSONReadable {
    package var title: String

    package init(title: String) {
      self.title = title
    }

    package init(_ node: JSONNode) throws(InvalidParams) {
      title = try node.read("title")
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("title", title)
      writer.endObject()
    }
  }

  /// The parameters of `window/showMessageRequest`.
  package struct ShowMessageRequestParams: Sendable, JSONWritable {
    package var type: MessageType
    package var message: String
    package var actions: [MessageActionItem]?

    package init(type: MessageType, message: String, actions: [MessageActionItem]? = nil) {
      self.type = type
      self.message = message
      self.actions = actions
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("type", type)
      writer.member("message", message)
      writer.member("actions", actions)
      writer.endObject()
    }
  }

  /// The parameters of `window/showDocument`.
  package struct ShowDocumentParams: Sendable, JSONWritable {
    package var uri: DocumentURI
    /// Whether to show it outside the editor.
    package var external: Bool
    package var takeFocus: Bool
    package var selection: Range?

    package init(uri: DocumentURI, external: Bool = false, takeFocus: Bool = false, selection: Range? = nil) {
      self.uri = uri
      self.external = external
      self.takeFocus = takeFocus
      self.selection = selection
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("uri", uri)
      writer.flag("external", external)
      writer.flag("takeFocus", takeFocus)
      writer.member("selection", selection)
      writer.endObject()
    }
  }

  /// The result of `window/showDocument`.
  package struct ShowDocumentResult: Sendable, JSONReadable {
    package var success: Bool

    package init(_ node: JSONNode) throws(InvalidParams) {
      success = try node.read("success")
    }
  }
}
