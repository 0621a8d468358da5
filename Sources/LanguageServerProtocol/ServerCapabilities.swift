// What the server can do, as `initialize` answers it.
import JSON

extension LSP {
  /// LSP `ServerCapabilities`; what is false, nil or empty is left out.
  package struct ServerCapabilities: Sendable {
    package var positionEncoding = PositionEncodingKind.utf16
    /// Open and close, incremental changes, save without text, and will-save.
    package var textDocumentSync = true
    /// What is typed before completion is asked for unasked; nil for no completion.
    package var completionTriggerCharacters: [String]?
    package var completionResolve = false
    package var hover = false
    /// As for completion.
    package var signatureHelpTriggerCharacters: [String]?
    package var signatureHelpRetriggerCharacters: [String] = []
    package var declaration = false
    package var definition = false
    package var typeDefinition = false
    package var implementation = false
    package var references = false
    package var documentHighlight = false
    package var documentSymbol = false
    /// The kinds of code action there are; nil for no code actions.
    package var codeActionKinds: [CodeActionKind]?
    package var codeActionResolve = false
    package var codeLens = false
    package var documentLink = false
    package var workspaceSymbol = false
    package var workspaceSymbolResolve = false
    package var formatting = false
    package var rangeFormatting = false
    /// Not empty; nil for no formatting while typing.
    package var onTypeFormattingTriggerCharacters: [String]?
    package var rename = false
    /// To be set only for clients with `prepareSupport`.
    package var prepareRename = false
    package var foldingRange = false
    package var selectionRange = false
    package var commands: [String] = []
    package var callHierarchy = false
    package var typeHierarchy = false
    package var linkedEditingRange = false
    package var semanticTokens: SemanticTokensLegend?
    package var inlayHint = false
    package var inlayHintResolve = false
    package var pullDiagnostics = false
    package var workspaceFolders = false
    package var fileOperations = FileOperations()
    /// The schemes of documents of the server's own (3.18).
    package var textDocumentContentSchemes: [String] = []

    package init() {}
  }

  /// LSP `SemanticTokensLegend`: the names behind the numbers.
  package struct SemanticTokensLegend: Sendable, JSONWritable {
    package var tokenTypes: [String]
    package var tokenModifiers: [String]

    package init(tokenTypes: [String], tokenModifiers: [String]) {
      self.tokenTypes = tokenTypes
      self.tokenModifiers = tokenModifiers
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("tokenTypes", tokenTypes)
      writer.member("tokenModifiers", tokenModifiers)
      writer.endObject()
    }
  }

  /// The file operations that the server wants to hear of, for the same files but where it says otherwise.
  package struct FileOperations: Sendable {
    /// Globs of files, such as `**/*.stet`.
    package var fileGlobs: [String] = []
    /// Globs of the files that the server wants to hear of before they are renamed; nil for all of those.
    package var willRenameFileGlobs: [String]?
    /// Globs of folders.
    package var folderGlobs: [String] = []
    package var willRename = false
    package var didRename = false
    package var didCreate = false
    package var didDelete = false

    package init() {}
  }
}
