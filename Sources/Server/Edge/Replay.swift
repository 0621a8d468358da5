// Plays a recording against a new server and says where it answers differently.
import JSON
import JSONRPC
import Quantities

/// The `--replay` mode.
enum Replay {
  /// Plays the recording at `path`; 0 when all is as recorded, 1 when something differs, 2 when it cannot be read.
  static func run(path: String, options: ServerOptions) -> Int32 {
    guard let file = try? FileAccess.disk.read(path) else {
      StandardStreams.complain("stet: cannot read the recording \(path)")
      return 2
    }
    let lines = file.split(separator: 0x0A, omittingEmptySubsequences: true)
    // Relative words of time mean what they meant then.
    let beginning = lines.first.flatMap { try? JSONDocument(parsing: Array($0)).root["day"]?.int }
    let today = Day(clamping: beginning ?? System.dayNumber())
    var player = Player(ServerState(version: options.version, today: today))
    for (index, line) in lines.enumerated() {
      guard let document = try? JSONDocument(parsing: Array(line)) else {
        StandardStreams.complain("stet: line \(index + 1) of \(path) is no JSON; record it anew with --trace")
        return 2
      }
      player.play(document.root, line: index + 1)
    }
    player.finish()
    for difference in player.differences { print(difference) }
    print("\(player.messageCount) messages of the server, \(player.differences.count) differ")
    return player.differences.isEmpty ? 0 : 1
  }
}

/// Feeds events and compares what goes out, message by message, in order.
private struct Player {
  private(set) var differences: [String] = []
  private(set) var messageCount = 0
  private var state: ServerState
  private var frames = FrameReader()
  private var batch: [FrameEvent] = []
  private var missing = 0
  private var outgoing: [[UInt8]] = []
  private var orders: [Int: [WorkReport]] = [:]

  init(_ state: ServerState) {
    self.state = state
  }

  mutating func play(_ entry: JSONNode, line: Int) {
    if entry["from"]?.equals("server") == true { return compare(entry, line: line) }
    if entry["from"]?.equals("client") == true {
      if let message = entry["message"] {
        batch.append(.message(Array(message.source)))
      } else if let text = entry["text"]?.text {
        batch.append(.message(text))
      } else {
        batch.append(.malformed(.malformedHeader))
      }
      if batch.count >= missing { sendBatch() }
      return
    }
    switch entry["event"]?.string {
    case "input": missing = entry["count"]?.int ?? 1
    case "idle": take(.idle)
    case "clock": take(.clock(entry["now"]?.int ?? 0))
    case "work":
      let id = entry["id"]?.int ?? 0
      guard var reports = orders[id], !reports.isEmpty else { break }
      let report = reports.removeFirst()
      orders[id] = reports
      take(.work(report))
    case "day": take(.day(Day(clamping: entry["day"]?.int ?? 0)))
    case "end": take(.inputEnded)
    default: break
    }
  }

  mutating func finish() {
    for message in outgoing {
      differences.append("not recorded: " + String(decoding: message.prefix(400), as: UTF8.self))
    }
  }

  private mutating func sendBatch() {
    let events = batch
    batch = []
    take(.input(events))
  }

  private mutating func take(_ event: Event) {
    for effect in state.handle(event) {
      switch effect {
      case .write(let bytes):
        for case .message(let content) in frames.feed(bytes) { outgoing.append(content) }
      case .start(let order):
        var reports: [WorkReport] = []
        order.run { reports.append($0) }
        orders[order.id] = reports
      case .wake, .watch, .keep, .exit: break
      }
    }
  }

  private mutating func compare(_ entry: JSONNode, line: Int) {
    messageCount += 1
    guard let expected = entry["message"].map({ Array($0.source) }) else { return }
    guard !outgoing.isEmpty else {
      differences.append("line \(line): not sent: " + String(decoding: expected.prefix(400), as: UTF8.self))
      return
    }
    let actual = outgoing.removeFirst()
    if actual == expected { return }
    differences.append(
      "line \(line): recorded " + String(decoding: expected.prefix(400), as: UTF8.self) + "\n  now sent "
        + String(decoding: actual.prefix(400), as: UTF8.self))
  }
}
