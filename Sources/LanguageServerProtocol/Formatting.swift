// Formatting of a document, a range and while typing.
import JSON

extension LSP {
  /// LSP `FormattingOptions`; what a client leaves out is as here.
  package struct FormattingOptions: Sendable, JSONReadable {
    package var tabSize: Int
    package var insertSpaces: Bool
    package var trimTrailingWhitespace: Bool
    package var insertFinalNewline: Bool
    package var trimFinalNewlines: Bool

    package init(_ node: JSONNode) throws(InvalidParams) {
      tabSize = try node.readIfPresent("tabSize") ?? 2
      insertSpaces = try node.readIfPresent("insertSpaces") ?? true
      trimTrailingWhitespace = try node.readIfPresent("trimTrailingWhitespace") ?? false
      insertFinalNewline = try node.readIfPresent("insertFinalNewline") ?? false
      trimFinalNewlines = try node.readIfPresent("trimFinalNewlines") ?? false
    }

    package init() {
      tabSize = 2
      insertSpaces = true
      trimTrailingWhitespace = false
      insertFinalNewline = false
      trimFinalNewlines = false
    }
  }

  /// The parameters of `textDocument/formatting`.
  package struct FormattingParams: Sendable, JSONReadable {
    package var uri: DocumentURI
    package var options: FormattingOptions
    package var tokens: ProgressTokens

    package init(_ node: JSONNode) throws(InvalidParams) {
      uri = try node.read("textDocument", as: JSONNode.self).read("uri")
      options = try node.read("options")
      tokens = try ProgressTokens(node)
    }
  }

  /// The parameters of `textDocument/rangeFormatting`.
  package struct RangeFormattingParams: Sendable, JSONReadable {
    package var uri: DocumentURI
    package var range: Range
    package var options: FormattingOptions
    package var tokens: ProgressTokens

    package init(_ node: JSONNode) throws(InvalidParams) {
      uri = try node.read("textDocument", as: JSONNode.self).read("uri")
      range = try node.read("range")
      options = try node.read("options")
      tokens = try ProgressTokens(node)
    }
  }

  /// The parameters of `textDocument/onTypeFormatting`.
  package struct OnTypeFormattingParams: Sendable, JSONReadable {
    package var uri: DocumentURI
    /// Behind what was typed.
    package var position: Position
    /// What was typed.
    package var character: String
    package var options: FormattingOptions

    package init(_ node: JSONNode) throws(InvalidParams) {
      uri = try node.read("textDocument", as: JSONNode.self).read("uri")
      position = try node.read("position")
      character = try node.read("ch")
      options = try node.read("options")
    }
  }
}
