// Hovers and signature help.
import EditorFeatures
import JSON
import JSONRPC
import LanguageServerProtocol
import TextModel

extension ServerState {
  mutating func hover(_ request: Request) throws(ResponseError) -> Reply {
    let params: LSP.PositionParams = try request.read()
    let at = try look(at: params.uri)
    let offset = at.offset(params.position)
    let hover: Hover?
    switch at.view {
    case .note(let view):
      let index = claimIndex()
      hover = view.hover(at: offset) { statement in index.uses(of: statement) }
    case .facts(let view): hover = view.hover(at: offset)
    case .none: hover = nil
    }
    guard let hover else { return .null }
    return .value(
      LSP.Hover(contents: markup(hover.content, client.hoverMarkdown), range: at.range(hover.range)))
  }

  mutating func signatureHelp(_ request: Request) throws(ResponseError) -> Reply {
    let params: LSP.SignatureHelpParams = try request.read()
    let at = try look(at: params.uri)
    let offset = at.offset(params.position)
    let found: SignatureHelp?
    switch at.view {
    case .note(let view): found = view.signatureHelp(at: offset)
    case .facts(let view): found = view.signatureHelp(at: offset)
    case .none: found = nil
    }
    guard let found else { return .null }
    let label = Array(found.label.utf8)
    let parameters = found.parameters.map { parameter in
      LSP.ParameterInformation(
        label: client.signatureLabelOffsets
          ? .offsets(
            start: label.length(of: 0..<parameter.range.lowerBound, in: .utf16),
            end: label.length(of: 0..<parameter.range.upperBound, in: .utf16))
          : .text(label.string(parameter.range)),
        documentation: markup(parameter.says, client.signatureMarkdown))
    }
    let signature = LSP.SignatureInformation(
      label: found.label, documentation: markup(found.says, client.signatureMarkdown), parameters: parameters,
      activeParameter: client.signatureActiveParameter ? found.active : nil)
    return .value(
      LSP.SignatureHelp(signatures: [signature], activeSignature: 0, activeParameter: found.active))
  }

  func markup(_ content: HoverContent, _ takesMarkdown: Bool) -> LSP.MarkupContent {
    takesMarkdown
      ? LSP.MarkupContent(kind: .markdown, value: content.markdown)
      : LSP.MarkupContent(kind: .plaintext, value: content.plainText)
  }

  /// Plain sentences; nil for none.
  func markup(_ text: String, _ takesMarkdown: Bool) -> LSP.MarkupContent? {
    text.isEmpty ? nil : LSP.MarkupContent(kind: takesMarkdown ? .markdown : .plaintext, value: text)
  }
}
