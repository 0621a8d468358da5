// A client in a test: sends messages, does the server's work at once, and keeps what comes back.
import JSON
import JSONRPC
import Quantities
import Testing

@testable import Server

/// Drives a `ServerState` without threads, time or files of the disk.
struct TestClient {
  /// 2026-07-01.
  static let today = Day(clamping: 20_635)

  var state: ServerState
  /// All messages of the server, in order.
  private(set) var messages: [JSONNode] = []
  private(set) var exitStatus: Int32?
  /// Orders that wait, when work is not done at once.
  private(set) var orders: [WorkOrder] = []
  private(set) var wakeUps: [Int] = []
  private(set) var keptFiles: [String] = []
  var doesWorkAtOnce = true
  private var frames = FrameReader()
  private var lastID = 0

  init(files: [String: String] = [:]) {
    state = ServerState(
      version: "1.2.3", access: .memory(files.mapValues { Array($0.utf8) }), today: TestClient.today)
  }

  /// A client that has initialized, with its capabilities as JSON.
  init(_ capabilities: String, folder: String? = "/w", files: [String: String] = [:]) {
    self.init(files: files)
    let root = folder.map { "\"file://\($0)\"" } ?? "null"
    request(
      "initialize", "{\"processId\": null, \"rootUri\": \(root), \"capabilities\": \(capabilities)}")
    notify("initialized", "{}")
  }

  mutating func take(_ event: Event) {
    for effect in state.handle(event) {
      switch effect {
      case .write(let bytes):
        for event in frames.feed(bytes) {
          guard case .message(let content) = event, let document = try? JSONDocument(parsing: content) else {
            Issue.record("the server sent what is no message: \(String(decoding: bytes, as: UTF8.self))")
            continue
          }
          messages.append(document.root)
        }
      case .start(let order): orders.append(order)
      case .exit(let status): exitStatus = status
      case .wake(let delay): wakeUps.append(delay)
      case .keep(let path, _): keptFiles.append(path)
      case .watch: break
      }
    }
    if doesWorkAtOnce { work() }
  }

  /// Does the work that waits.
  mutating func work() {
    while !orders.isEmpty {
      let order = orders.removeFirst()
      var reports: [WorkReport] = []
      order.run { reports.append($0) }
      for report in reports { take(.work(report)) }
    }
  }

  mutating func send(_ contents: String...) {
    take(.input(contents.map { .message(Array($0.utf8)) }))
  }

  mutating func idle() { take(.idle) }

  static func request(_ id: Int, _ method: String, _ params: String) -> String {
    "{\"jsonrpc\": \"2.0\", \"id\": \(id), \"method\": \"\(method)\", \"params\": \(params)}"
  }

  static func notification(_ method: String, _ params: String) -> String {
    "{\"jsonrpc\": \"2.0\", \"method\": \"\(method)\", \"params\": \(params)}"
  }

  /// Sends a request; its answer, when there is one at once.
  @discardableResult
  mutating func request(_ method: String, _ params: String = "{}") -> JSONNode? {
    lastID += 1
    let id = lastID
    send(Self.request(id, method, params))
    return answer(to: id)
  }

  mutating func notify(_ method: String, _ params: String) { send(Self.notification(method, params)) }

  func answer(to id: Int) -> JSONNode? {
    messages.last { $0["id"]?.int == id && $0["method"] == nil }
  }

  /// The parameters of all notifications and requests of that method.
  func params(of method: String) -> [JSONNode] {
    messages.filter { $0["method"]?.string == method }.compactMap { $0["params"] }
  }

  mutating func forgetMessages() { messages = [] }
}

extension JSONNode {
  /// The error code of an answer.
  var errorCode: Int? { self["error"]?["code"]?.int }

  var written: String { String(decoding: source, as: UTF8.self) }
}
