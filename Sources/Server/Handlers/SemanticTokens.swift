// Semantic tokens: whole, as a difference to what the client has, and of a range.
import EditorFeatures
import JSON
import JSONRPC
import LanguageServerProtocol
import TextModel

extension ServerState {
  mutating func semanticTokensFull(_ request: Request) throws(ResponseError) -> Reply {
    let params: LSP.DocumentParams = try request.read()
    let data = try tokens(params.uri, in: nil)
    return .value(LSP.SemanticTokens(resultID: keep(data, params.uri), data: data))
  }

  mutating func semanticTokensDelta(_ request: Request) throws(ResponseError) -> Reply {
    let params: LSP.SemanticTokensDeltaParams = try request.read()
    let old = documents[params.uri.text]?.lastTokens
    let data = try tokens(params.uri, in: nil)
    let id = keep(data, params.uri)
    guard let old, old.resultID == params.previousResultID else {
      return .value(LSP.SemanticTokens(resultID: id, data: data))
    }
    return .value(
      LSP.SemanticTokensDelta(resultID: id, edits: LSP.SemanticTokensEdit.edits(from: old.data, to: data)))
  }

  mutating func semanticTokensRange(_ request: Request) throws(ResponseError) -> Reply {
    let params: LSP.RangeParams = try request.read()
    return .value(LSP.SemanticTokens(resultID: nil, data: try tokens(params.uri, in: params.range)))
  }

  private mutating func keep(_ data: [UInt32], _ uri: LSP.DocumentURI) -> String {
    lastTokensID += 1
    let id = String(lastTokensID)
    documents[uri.text]?.lastTokens = (id, data)
    return id
  }

  private mutating func tokens(
    _ uri: LSP.DocumentURI, in range: LSP.Range?
  ) throws(ResponseError) -> [UInt32] {
    let at = try look(at: uri)
    let range = range.map { at.offsets($0) }
    let tokens: [SemanticToken]
    switch at.view {
    case .note(let view): tokens = view.semanticTokens(in: range)
    case .facts(let view): tokens = view.semanticTokens(in: range)
    case .none: tokens = []
    }
    var writer = TokenWriter(at.source, encoding)
    for token in tokens { writer.write(token) }
    return writer.data
  }
}

/// The names of types and modifiers; their order is that of `SemanticTokenKind` and of the modifiers' bits.
enum TokenLegend {
  static let legend = LSP.SemanticTokensLegend(
    tokenTypes: SemanticTokenKind.allCases.map(\.name), tokenModifiers: SemanticTokenModifiers.names)
}

/// Puts tokens into the protocol's five numbers each, a token of several lines as one a line.
private struct TokenWriter {
  private(set) var data: [UInt32] = []
  private let source: SourceText
  private let encoding: PositionEncoding
  private var last = LSP.Position(line: 0, character: 0)

  init(_ source: SourceText, _ encoding: PositionEncoding) {
    self.source = source
    self.encoding = encoding
  }

  mutating func write(_ token: SemanticToken) {
    let range = token.range.clamped(to: 0..<source.bytes.count)
    var line = source.lines.line(at: range.lowerBound)
    while line < source.lines.lineCount {
      let part = source.range(ofLine: line).clamped(to: range)
      if source.lines.lineStart(line) >= range.upperBound, part.isEmpty { return }
      if !part.isEmpty { write(part, token) }
      line += 1
    }
  }

  private mutating func write(_ part: Range<Int>, _ token: SemanticToken) {
    let start = source.position(at: part.lowerBound, in: encoding)
    let length = source.bytes.length(of: part, in: encoding)
    guard length > 0, start >= last else { return }
    let isSameLine = start.line == last.line
    data.append(UInt32(clamping: start.line - last.line))
    data.append(UInt32(clamping: isSameLine ? start.character - last.character : start.character))
    data.append(UInt32(clamping: length))
    data.append(UInt32(token.kind.rawValue))
    data.append(token.modifiers.rawValue)
    last = start
  }
}

extension LSP.SemanticTokensEdit {
  /// One edit that turns `old` into `new`; none when they are the same.
  static func edits(from old: [UInt32], to new: [UInt32]) -> [Self] {
    var start = 0
    while start < old.count, start < new.count, old[start] == new[start] { start += 1 }
    if start == old.count, start == new.count { return [] }
    var tail = 0
    while tail < old.count - start, tail < new.count - start,
      old[old.count - 1 - tail] == new[new.count - 1 - tail]
    {
      tail += 1
    }
    return [
      Self(start: start, deleteCount: old.count - start - tail, data: Array(new[start..<(new.count - tail)]))
    ]
  }
}
