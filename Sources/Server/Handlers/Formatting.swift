// Formatting of a document, a range and while typing.
import EditorFeatures
import JSON
import JSONRPC
import LanguageServerProtocol
import TextModel

extension ServerState {
  mutating func formatting(_ request: Request) throws(ResponseError) -> Reply {
    let params: LSP.FormattingParams = try request.read()
    let at = try look(at: params.uri)
    return .value(edits(at, in: nil))
  }

  mutating func rangeFormatting(_ request: Request) throws(ResponseError) -> Reply {
    let params: LSP.RangeFormattingParams = try request.read()
    let at = try look(at: params.uri)
    return .value(edits(at, in: at.offsets(params.range)))
  }

  mutating func onTypeFormatting(_ request: Request) throws(ResponseError) -> Reply {
    let params: LSP.OnTypeFormattingParams = try request.read()
    let at = try look(at: params.uri)
    guard params.character == "\n", !at.document.isBundled, case .facts(let view) = at.view else {
      return .value([LSP.TextEdit]())
    }
    return .value(view.formatting(afterLineBreakAt: at.offset(params.position)).map { at.edit($0) })
  }

  private func edits(_ at: DocumentRequest, in range: Range<Int>?) -> [LSP.TextEdit] {
    if at.document.isBundled { return [] }
    let edits: [TextModel.TextEdit]
    switch at.view {
    case .note(let view): edits = view.formatting(in: range)
    case .facts(let view): edits = view.formatting(in: range)
    case .none: edits = []
    }
    return edits.map { at.edit($0) }
  }
}
