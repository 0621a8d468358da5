// Semantic tokens, whole and as differences.
import JSON

extension LSP {
  /// LSP `SemanticTokens`.
  package struct SemanticTokens: Sendable, JSONWritable {
    package var resultID: String?
    /// Five numbers a token: line and character from the last token, length, type, modifiers.
    package var data: [UInt32]

    package init(resultID: String?, data: [UInt32]) {
      self.resultID = resultID
      self.data = data
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("resultId", resultID)
      writer.numbers("data", data)
      writer.endObject()
    }
  }

  /// The parameters of `textDocument/semanticTokens/full/delta`.
  package struct SemanticTokensDeltaParams: Sendable, JSONReadable {
    package var uri: DocumentURI
    package var previousResultID: String
    package var tokens: ProgressTokens

    package init(_ node: JSONNode) throws(InvalidParams) {
      uri = try node.read("textDocument", as: JSONNode.self).read("uri")
      previousResultID = try node.read("previousResultId")
      tokens = try ProgressTokens(node)
    }
  }

  /// LSP `SemanticTokensEdit`: replaces `deleteCount` numbers from `start` by `data`.
  package struct SemanticTokensEdit: Sendable, JSONWritable {
    package var start: Int
    package var deleteCount: Int
    package var data: [UInt32]

    package init(start: Int, deleteCount: Int, data: [UInt32]) {
      self.start = start
      self.deleteCount = deleteCount
      self.data = data
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("start", start)
      writer.member("deleteCount", deleteCount)
      if !data.isEmpty { writer.numbers("data", data) }
      writer.endObject()
    }
  }

  /// LSP `SemanticTokensDelta`.
  package struct SemanticTokensDelta: Sendable, JSONWritable {
    package var resultID: String?
    /// Offsets are those before any of the edits.
    package var edits: [SemanticTokensEdit]

    package init(resultID: String? = nil, edits: [SemanticTokensEdit]) {
      self.resultID = resultID
      self.edits = edits
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("resultId", resultID)
      writer.member("edits", edits)
      writer.endObject()
    }
  }
}

extension JSONWriter {
  fileprivate mutating func numbers(_ key: StaticString, _ numbers: [UInt32]) {
    self.key(key)
    beginArray()
    for number in numbers { int(Int(number)) }
    endArray()
  }
}
