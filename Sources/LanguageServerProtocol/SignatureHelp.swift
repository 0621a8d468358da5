// Signature help.
import JSON

extension LSP {
  /// LSP `SignatureHelpTriggerKind`.
  package struct SignatureHelpTriggerKind: RawRepresentable, Hashable, Sendable, JSONReadable {
    package var rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    package static let invoked = Self(rawValue: 1)
    package static let triggerCharacter = Self(rawValue: 2)
    package static let contentChange = Self(rawValue: 3)
  }

  /// The parameters of `textDocument/signatureHelp`.
  package struct SignatureHelpParams: Sendable, JSONReadable {
    package var uri: DocumentURI
    package var position: Position
    package var context: SignatureHelpContext?
    package var tokens: ProgressTokens

    package init(_ node: JSONNode) throws(InvalidParams) {
      uri = try node.read("textDocument", as: JSONNode.self).read("uri")
      position = try node.read("position")
      context = try node.readIfPresent("context")
      tokens = try ProgressTokens(node)
    }
  }

  /// LSP `SignatureHelpContext`, without the help that is shown at the moment.
  package struct SignatureHelpContext: Sendable, JSONReadable {
    package var triggerKind: SignatureHelpTriggerKind
    package var triggerCharacter: String?
    package var isRetrigger: Bool

    package init(_ node: JSONNode) throws(InvalidParams) {
      triggerKind = try node.read("triggerKind")
      triggerCharacter = try node.readIfPresent("triggerCharacter")
      isRetrigger = try node.readIfPresent("isRetrigger") ?? false
    }
  }

  /// The label of a parameter: a part of the signature's label.
  package enum ParameterLabel: Sendable, JSONWritable {
    case text(String)
    /// UTF-16 offsets into the signature's label, for clients with `labelOffsetSupport`.
    case offsets(start: Int, end: Int)

    package func write(to writer: inout JSONWriter) {
      switch self {
      case .text(let text): writer.string(text)
      case .offsets(let start, let end):
        writer.array {
          $0.int(start)
          $0.int(end)
        }
      }
    }
  }

  /// LSP `ParameterInformation`.
  package struct ParameterInformation: Sendable, JSONWritable {
    package var label: ParameterLabel
    package var documentation: MarkupContent?

    package init(label: ParameterLabel, documentation: MarkupContent? = nil) {
      self.label = label
      self.documentation = documentation
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("label", label)
      writer.member("documentation", documentation)
      writer.endObject()
    }
  }

  /// LSP `SignatureInformation`.
  package struct SignatureInformation: Sendable, JSONWritable {
    package var label: String
    package var documentation: MarkupContent?
    package var parameters: [ParameterInformation]?
    /// An index of `parameters`; for clients with `activeParameterSupport`.
    package var activeParameter: Int?

    package init(
      label: String, documentation: MarkupContent? = nil, parameters: [ParameterInformation]? = nil,
      activeParameter: Int? = nil
    ) {
      self.label = label
      self.documentation = documentation
      self.parameters = parameters
      self.activeParameter = activeParameter
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("label", label)
      writer.member("documentation", documentation)
      writer.member("parameters", parameters)
      writer.member("activeParameter", activeParameter)
      writer.endObject()
    }
  }

  /// The result of `textDocument/signatureHelp`.
  package struct SignatureHelp: Sendable, JSONWritable {
    package var signatures: [SignatureInformation]
    /// An index of `signatures`.
    package var activeSignature: Int?
    /// An index of the active signature's parameters.
    package var activeParameter: Int?

    package init(
      signatures: [SignatureInformation], activeSignature: Int? = nil, activeParameter: Int? = nil
    ) {
      self.signatures = signatures
      self.activeSignature = activeSignature
      self.activeParameter = activeParameter
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("signatures", signatures)
      writer.member("activeSignature", activeSignature)
      writer.member("activeParameter", activeParameter)
      writer.endObject()
    }
  }
}
