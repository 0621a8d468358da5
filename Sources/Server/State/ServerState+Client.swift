// What the server says on its own: requests, logs and traces.
import JSON
import JSONRPC
import LanguageServerProtocol

/// What is done with the client's answer to a request of ours.
enum AwaitedAnswer {
  /// Nothing; a refusal is logged under this name.
  case nothing(String)
  /// The client's settings, one for each workspace folder.
  case configuration
  /// The client can show the progress of the work order with this id.
  case progress(Int)
}

extension ServerState {
  /// Sends a request to the client.
  mutating func request(
    _ method: LSP.Method, _ params: (any JSONWritable)? = nil, then answer: AwaitedAnswer
  ) {
    lastRequestNumber += 1
    let id = RequestID.integer(lastRequestNumber)
    awaited[id] = answer
    outbox.request(id, method.rawValue, params)
  }

  /// Sends a notification to the client.
  mutating func notify(client method: LSP.Method, _ params: some JSONWritable) {
    outbox.notify(method.rawValue) { params.write(to: &$0) }
  }

  mutating func receiveAnswer(to id: RequestID, _ result: Result<JSONNode?, ResponseError>) {
    guard let answer = awaited.removeValue(forKey: id) else { return }
    switch (answer, result) {
    case (.nothing(let name), .failure(let error)):
      log(.warning, "the client refused \(name): \(error.message)")
    case (.configuration, .success(let settings)): takeSettings(settings)
    case (.configuration, .failure(let error)):
      log(.warning, "the client refused workspace/configuration: \(error.message)")
    case (.progress(let order), .success): beginProgress(order)
    case (.nothing, .success), (.progress, .failure): break
    }
  }

  /// Writes a line into the client's log.
  mutating func log(_ type: LSP.MessageType, _ message: String) {
    guard phase != .uninitialized else { return }
    notify(client: .logMessage, LSP.MessageParams(type: type, message: message))
  }

  /// Shows a message to the user.
  mutating func show(_ type: LSP.MessageType, _ message: String) {
    guard phase != .uninitialized else { return }
    notify(client: .showMessage, LSP.MessageParams(type: type, message: message))
  }

  /// Tells a client that traces what is being served.
  mutating func logTrace(_ message: @autoclosure () -> String, _ params: JSONNode?) {
    guard trace != .off, phase != .uninitialized else { return }
    let verbose = trace == .verbose ? params.map { String(decoding: $0.source, as: UTF8.self) } : nil
    notify(client: .logTrace, LSP.LogTraceParams(message: message(), verbose: verbose))
  }
}
