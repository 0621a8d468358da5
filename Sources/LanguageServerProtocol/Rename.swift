// Renaming, in documents and of files.
import JSON

extension LSP {
  /// The parameters of `textDocument/rename`.
  package struct RenameParams: Sendable, JSONReadable {
    package var uri: DocumentURI
    package var position: Position
    package var newName: String
    package var tokens: ProgressTokens

    package init(_ node: JSONNode) throws(InvalidParams) {
      uri = try node.read("textDocument", as: JSONNode.self).read("uri")
      position = try node.read("position")
      newName = try node.read("newName")
      tokens = try ProgressTokens(node)
    }
  }

  /// The result of `textDocument/prepareRename`.
  package struct PrepareRenameResult: Sendable, JSONWritable {
    package var range: Range
    package var placeholder: String

    package init(range: Range, placeholder: String) {
      self.range = range
      self.placeholder = placeholder
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("range", range)
      writer.member("placeholder", placeholder)
      writer.endObject()
    }
  }

  /// LSP `FileRename`.
  package struct FileRename: Sendable, JSONReadable {
    package var oldURI: DocumentURI
    package var newURI: DocumentURI

    package init(_ node: JSONNode) throws(InvalidParams) {
      oldURI = try node.read("oldUri")
      newURI = try node.read("newUri")
    }
  }

  /// The parameters of `workspace/willRenameFiles` and `didRenameFiles`.
  package struct RenameFilesParams: Sendable, JSONReadable {
    package var files: [FileRename]

    package init(_ node: JSONNode) throws(InvalidParams) {
      files = try node.read("files")
    }
  }

  /// LSP `FileCreate` and `FileDelete`.
  package struct FileURI: Sendable, JSONReadable {
    package var uri: DocumentURI

    package init(_ node: JSONNode) throws(InvalidParams) {
      uri = try node.read("uri")
    }
  }

  /// The parameters of `workspace/willCreateFiles`, `didCreateFiles`, `willDeleteFiles`, `didDeleteFiles`.
  package struct FilesParams: Sendable, JSONReadable {
    package var files: [FileURI]

    package init(_ node: JSONNode) throws(InvalidParams) {
      files = try node.read("files")
    }
  }
}
