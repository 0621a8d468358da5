// A server in memory, whose work is done when it is told to.
import JSON
import JSONRPC
import Quantities
import Server

package struct ServerDouble {
  private var state: ServerState
  private var frames = FrameReader()
  private var orders: [WorkOrder] = []
  private var reports: [WorkReport] = []
  package private(set) var exitStatus: Int32?

  package init(_ access: FileAccess, today: Day) {
    state = ServerState(version: "1", access: access, today: today)
  }

  /// 2026-07-01, on the files of `corpus` below `root`.
  init(_ corpus: SessionCorpus, root: String) {
    let texts = Dictionary(
      corpus.files.map { (root + "/" + $0.name, $0.text) }, uniquingKeysWith: { first, _ in first })
    self.init(.memory(texts), today: Day(clamping: 20_635))
  }

  var hasWork: Bool { !orders.isEmpty || !reports.isEmpty }

  /// Does the piece of work that has waited longest.
  mutating func work() {
    guard !orders.isEmpty else { return }
    var new: [WorkReport] = []
    orders.removeFirst().run { new.append($0) }
    reports += new
  }

  mutating func nextReport() -> WorkReport? { reports.isEmpty ? nil : reports.removeFirst() }

  /// The messages that come of `event`.
  package mutating func take(_ event: Event) -> [[UInt8]] {
    var messages: [[UInt8]] = []
    for effect in state.handle(event) {
      switch effect {
      case .write(let bytes):
        for frame in frames.feed(bytes) {
          if case .message(let content) = frame { messages.append(content) } else { messages.append([]) }
        }
      case .start(let order): orders.append(order)
      case .exit(let status): exitStatus = status
      case .wake, .watch, .keep: break
      }
    }
    return messages
  }

  /// Sends messages, does all work, and gives the last answer.
  package mutating func ask(_ contents: [String]) -> JSONNode? {
    var messages = take(.input(contents.map { .message(Array($0.utf8)) }))
    repeat {
      work()
      while let report = nextReport() { messages += take(.work(report)) }
    } while hasWork
    return messages.compactMap { try? JSONDocument(parsing: $0).root }.last { $0["method"] == nil }
  }
}
