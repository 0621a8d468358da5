// Code actions, code lenses and the commands behind them.
import JSON

extension LSP {
  /// LSP `Command`.
  package struct Command: Sendable, JSONWritable {
    package var title: String
    package var command: String
    package var arguments: [JSONText]?

    package init(title: String, command: String, arguments: [JSONText]? = nil) {
      self.title = title
      self.command = command
      self.arguments = arguments
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("title", title)
      writer.member("command", command)
      writer.member("arguments", arguments)
      writer.endObject()
    }
  }

  /// The parameters of `workspace/executeCommand`.
  package struct ExecuteCommandParams: Sendable, JSONReadable {
    package var command: String
    package var arguments: [JSONNode]
    package var tokens: ProgressTokens

    package init(_ node: JSONNode) throws(InvalidParams) {
      command = try node.read("command")
      arguments = try node.readIfPresent("arguments") ?? []
      tokens = try ProgressTokens(node)
    }
  }

  /// LSP `CodeActionKind`: names with dots, each a kind of what it begins with.
  package struct CodeActionKind: RawRepresentable, Hashable, Sendable, JSONWritable, JSONReadable {
    package var rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }

    package static let empty = Self(rawValue: "")
    package static let quickFix = Self(rawValue: "quickfix")
    package static let refactor = Self(rawValue: "refactor")
    package static let refactorExtract = Self(rawValue: "refactor.extract")
    package static let refactorInline = Self(rawValue: "refactor.inline")
    package static let refactorRewrite = Self(rawValue: "refactor.rewrite")
    package static let source = Self(rawValue: "source")
    package static let sourceFixAll = Self(rawValue: "source.fixAll")

    /// Whether this is `other` or a kind of it.
    package func isKind(of other: Self) -> Bool {
      other.rawValue.isEmpty || rawValue == other.rawValue || rawValue.hasPrefix(other.rawValue + ".")
    }
  }

  /// LSP `CodeActionTriggerKind`.
  package struct CodeActionTriggerKind: RawRepresentable, Hashable, Sendable, JSONReadable {
    package var rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    package static let invoked = Self(rawValue: 1)
    package static let automatic = Self(rawValue: 2)
  }

  /// LSP `CodeActionContext`.
  package struct CodeActionContext: Sendable, JSONReadable {
    package var diagnostics: [ReceivedDiagnostic]
    /// The kinds that are wanted; nil for all.
    package var only: [CodeActionKind]?
    package var triggerKind: CodeActionTriggerKind?

    package init(_ node: JSONNode) throws(InvalidParams) {
      diagnostics = try node.readIfPresent("diagnostics") ?? []
      only = try node.readIfPresent("only")
      triggerKind = try node.readIfPresent("triggerKind")
    }
  }

  /// The parameters of `textDocument/codeAction`.
  package struct CodeActionParams: Sendable, JSONReadable {
    package var uri: DocumentURI
    package var range: Range
    package var context: CodeActionContext
    package var tokens: ProgressTokens

    package init(_ node: JSONNode) throws(InvalidParams) {
      uri = try node.read("textDocument", as: JSONNode.self).read("uri")
      range = try node.read("range")
      context = try node.read("context")
      tokens = try ProgressTokens(node)
    }
  }

  /// LSP `CodeAction`, for clients with `codeActionLiteralSupport`; others are sent commands.
  package struct CodeAction: Sendable, JSONWritable {
    package var title: String
    package var kind: CodeActionKind?
    /// What the action fixes: diagnostics as the client sent them.
    package var diagnostics: [JSONText]?
    /// For clients with `isPreferredSupport`.
    package var isPreferred: Bool
    /// For clients with `disabledSupport`.
    package var disabled: CodeActionDisabled?
    package var edit: WorkspaceEdit?
    package var command: Command?
    /// What resolving needs to know; for clients with `dataSupport`.
    package var data: JSONText?

    package init(
      title: String, kind: CodeActionKind? = nil, diagnostics: [JSONText]? = nil, isPreferred: Bool = false,
      disabled: CodeActionDisabled? = nil, edit: WorkspaceEdit? = nil, command: Command? = nil,
      data: JSONText? = nil
    ) {
      self.title = title
      self.kind = kind
      self.diagnostics = diagnostics
      self.isPreferred = isPreferred
      self.disabled = disabled
      self.edit = edit
      self.command = command
      self.data = data
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("title", title)
      writer.member("kind", kind)
      writer.member("diagnostics", diagnostics)
      writer.flag("isPreferred", isPreferred)
      writer.member("disabled", disabled)
      writer.member("edit", edit)
      writer.member("command", command)
      writer.member("data", data)
      writer.endObject()
    }
  }

  /// Why a code action cannot be applied now.
  package struct CodeActionDisabled: Sendable, JSONWritable {
    package var reason: String

    package init(reason: String) {
      self.reason = reason
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("reason", reason)
      writer.endObject()
    }
  }

  /// LSP `CodeLens`.
  package struct CodeLens: Sendable, JSONWritable {
    /// On one line.
    package var range: Range
    /// Absent until the lens is resolved.
    package var command: Command?
    package var data: JSONText?

    package init(range: Range, command: Command? = nil, data: JSONText? = nil) {
      self.range = range
      self.command = command
      self.data = data
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("range", range)
      writer.member("command", command)
      writer.member("data", data)
      writer.endObject()
    }
  }
}
