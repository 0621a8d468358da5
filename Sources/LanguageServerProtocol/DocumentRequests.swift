// Parameters that many requests about a document share.
import JSON

extension LSP {
  /// Where a client wants to hear of progress, and of results in part.
  package struct ProgressTokens: Sendable, JSONReadable {
    package var workDone: ProgressToken?
    package var partialResult: ProgressToken?

    package init(_ node: JSONNode) throws(InvalidParams) {
      workDone = try node.readIfPresent("workDoneToken")
      partialResult = try node.readIfPresent("partialResultToken")
    }
  }

  /// The parameters of requests and notifications about a document as a whole.
  package struct DocumentParams: Sendable, JSONReadable {
    package var uri: DocumentURI
    package var tokens: ProgressTokens

    package init(_ node: JSONNode) throws(InvalidParams) {
      uri = try node.read("textDocument", as: JSONNode.self).read("uri")
      tokens = try ProgressTokens(node)
    }
  }

  /// The parameters of requests about a place in a document.
  package struct PositionParams: Sendable, JSONReadable {
    package var uri: DocumentURI
    package var position: Position
    package var tokens: ProgressTokens

    package init(_ node: JSONNode) throws(InvalidParams) {
      uri = try node.read("textDocument", as: JSONNode.self).read("uri")
      position = try node.read("position")
      tokens = try ProgressTokens(node)
    }
  }

  /// The parameters of requests about a part of a document.
  package struct RangeParams: Sendable, JSONReadable {
    package var uri: DocumentURI
    package var range: Range
    package var tokens: ProgressTokens

    package init(_ node: JSONNode) throws(InvalidParams) {
      uri = try node.read("textDocument", as: JSONNode.self).read("uri")
      range = try node.read("range")
      tokens = try ProgressTokens(node)
    }
  }

  /// An item that a client sends back to have it completed: every `…/resolve` request.
  package struct UnresolvedItem: Sendable, JSONReadable {
    package let item: JSONNode

    package init(_ node: JSONNode) throws(InvalidParams) {
      try node.requireObject()
      item = node
    }

    /// What was put into the item for this moment.
    package var data: JSONNode? { item["data"] }

    /// The item as it came, with `members` in place of its own of the same name.
    package func resolved(_ members: [(key: String, value: JSONText)]) -> JSONText {
      JSONText { writer in
        writer.object { writer in
          for (key, value) in item.members {
            let name = key.string ?? ""
            if members.contains(where: { $0.key == name }) { continue }
            writer.key(text: name)
            writer.raw(value.source)
          }
          for member in members {
            writer.key(text: member.key)
            writer.raw(member.value.bytes)
          }
        }
      }
    }
  }
}
