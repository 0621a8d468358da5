// The envelope of JSON-RPC 2.0: what a message is, before anything is known of its method.
import JSON

/// A message as it came.
package enum IncomingMessage: Sendable {
  /// `params` is nil when it is absent or null; its shape is the method's concern.
  case request(id: RequestID, method: JSONNode, params: JSONNode?)
  case notification(method: JSONNode, params: JSONNode?)
  /// The answer to a request of ours; a nil `result` stands for null.
  case response(id: RequestID, result: JSONNode?)
  case errorResponse(id: RequestID?, error: ResponseError)
  /// What is none of these; to be answered with `error`, and a null id where none could be read.
  case invalid(id: RequestID?, error: ResponseError)

  /// Reads the content of one frame; never fails, since what is wrong has an answer of its own.
  package init(parsing content: [UInt8]) {
    do {
      self.init(try JSONDocument(parsing: content).root)
    } catch {
      let place = "byte \(error.offset)"
      self = .invalid(id: nil, error: ResponseError(.parseError, "\(error.message), at \(place)"))
    }
  }

  /// Classifies a message that is JSON.
  package init(_ message: JSONNode) {
    guard message.isObject else {
      let problem = message.isArray ? "batches are not part of the protocol" : "a message is an object"
      self = .invalid(id: nil, error: ResponseError(.invalidRequest, problem))
      return
    }
    let members = Members(message)
    let id = members.id.flatMap(RequestID.init(id:))
    func invalid(_ problem: String) -> Self {
      .invalid(id: id, error: ResponseError(.invalidRequest, problem))
    }
    guard let method = members.method else {
      self = Self.response(id: id, members) ?? invalid("a message has a method, or the result of one")
      return
    }
    if members.version?.equals("2.0") != true {
      self = invalid("a message says \"jsonrpc\": \"2.0\"")
    } else if method.kind != .string {
      self = invalid("a method is a string")
    } else if let id {
      self = .request(id: id, method: method, params: members.params)
    } else if members.id != nil {
      self = invalid("an id is a string or an integer")
    } else {
      self = .notification(method: method, params: members.params)
    }
  }

  private static func response(id: RequestID?, _ members: Members) -> Self? {
    if let error = members.error, !error.isNull { return .errorResponse(id: id, error: ResponseError(error)) }
    guard let id, let result = members.result else { return nil }
    return .response(id: id, result: result.isNull ? nil : result)
  }

  /// The members of an envelope, found in one pass.
  private struct Members {
    var version, id, method, params, result, error: JSONNode?

    init(_ message: JSONNode) {
      for (key, value) in message.members {
        if key.equals("jsonrpc") {
          version = value
        } else if key.equals("id") {
          id = value
        } else if key.equals("method") {
          method = value
        } else if key.equals("params") {
          params = value.isNull ? nil : value
        } else if key.equals("result") {
          result = value
        } else if key.equals("error") {
          error = value
        }
      }
    }
  }
}
