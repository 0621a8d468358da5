// Sorting what comes in: what may be said in which phase of life.
import JSON
import JSONRPC
import LanguageServerProtocol

/// A request with its method, as handlers get it.
struct Request {
  let id: RequestID
  let method: LSP.Method
  let methodNode: JSONNode
  let params: JSONNode?

  /// The parameters, as the method needs them.
  func read<Params: JSONReadable>(_ type: Params.Type = Params.self) throws(ResponseError) -> Params {
    do {
      return try Params.read(params, of: methodNode)
    } catch {
      throw ResponseError(error)
    }
  }
}

/// How a request is answered.
enum Reply {
  case value(any JSONWritable)
  case null
  /// By a worker, later.
  case later
}

extension ServerState {
  /// Takes in one message of the client.
  mutating func receive(_ message: IncomingMessage) {
    switch message {
    case .invalid(let id, let error): refuse(id, error)
    case .response(let id, let result): receiveAnswer(to: id, .success(result))
    case .errorResponse(let id, let error):
      if let id { receiveAnswer(to: id, .failure(error)) }
    case .request(let id, let method, let params): receiveRequest(id, method, params, message)
    case .notification(let method, let params): receiveNotification(method, params, message)
    }
  }

  private mutating func receiveRequest(
    _ id: RequestID, _ node: JSONNode, _ params: JSONNode?, _ message: IncomingMessage
  ) {
    let method = LSP.Method(node)
    switch phase {
    case .uninitialized where method != .initialize:
      return refuse(id, ResponseError(.serverNotInitialized, "the first request is 'initialize'"))
    case .shutDown:
      return refuse(id, ResponseError(.invalidRequest, "after 'shutdown' only 'exit' may follow"))
    case .loading:
      if method == .shutdown {
        release()
      } else if method != .initialize {
        return held.append(message)
      }
    case .uninitialized, .running: break
    }
    guard let method, method.isRequest, method.direction != .toClient else {
      let name = node.string ?? ""
      return refuse(id, ResponseError(.methodNotFound, "there is no request '\(name)'"))
    }
    // A life begins and ends all the same.
    if cancelledAhead.contains(id), method != .initialize, method != .shutdown {
      return refuse(id, .cancelled)
    }
    logTrace("request \(method.rawValue)", params)
    do {
      switch try answer(Request(id: id, method: method, methodNode: node, params: params)) {
      case .value(let value): outbox.respond(to: id) { value.write(to: &$0) }
      case .null: outbox.respond(to: id, nil as (any JSONWritable)?)
      case .later: break
      }
    } catch {
      refuse(id, error)
    }
    if method == .initialize { didAnswerInitialize() }
  }

  private mutating func receiveNotification(
    _ node: JSONNode, _ params: JSONNode?, _ message: IncomingMessage
  ) {
    guard let method = LSP.Method(node), !method.isRequest else {
      let name = node.string ?? ""
      // Clients may send optional notifications, which begin so, to any server.
      if phase == .running, !name.hasPrefix("$/") { log(.log, "there is no notification '\(name)'") }
      return
    }
    if method == .exit { return effects.append(.exit(phase == .shutDown ? 0 : 1)) }
    if method == .cancelRequest { return cancel(params) }
    switch phase {
    case .uninitialized, .shutDown: return
    case .loading where method != .initialized: return held.append(message)
    case .loading, .running: break
    }
    logTrace("notification \(method.rawValue)", params)
    do {
      try notify(method, node, params)
    } catch {
      // A notification has no answer; the client's log shows what was wrong.
      log(.error, "\(method.rawValue): \(error.message)")
    }
  }

  /// Serves what was held, in order.
  mutating func release() {
    guard phase == .loading else { return }
    phase = .running
    let messages = held
    held = []
    for message in messages { receive(message) }
  }

  /// Answers a request with an error; a nil `id` is one that could not be read.
  mutating func refuse(_ id: RequestID?, _ error: ResponseError) {
    outbox.respond(to: id, error)
  }

  private mutating func cancel(_ params: JSONNode?) {
    guard let id = params?["id"].flatMap({ RequestID(id: $0) }) else { return }
    if let order = pending.removeValue(forKey: id) {
      order.cancellation.cancel()
      return refuse(id, .cancelled)
    }
    let isHeld = held.contains { message in
      if case .request(id, _, _) = message { return true }
      return false
    }
    guard isHeld else { return }
    held.removeAll { message in
      if case .request(id, _, _) = message { return true }
      return false
    }
    refuse(id, .cancelled)
  }
}

extension ResponseError {
  /// The answer to a request that the client does not want any more.
  static let cancelled = ResponseError(.requestCancelled, "the client has cancelled this request")

  init(_ message: String) {
    self.init(.requestFailed, message)
  }
}
