// One session of a client made of chance with a server, and what must hold of it.
import FixtureSupport
import JSON
import JSONRPC
import LanguageServerProtocol
import Quantities
import Server
import TextModel

/// A session that is the same for the same seed: the server lives in memory, its work is done when chance says so.
package struct ServerSession {
  /// What the client sends, in the pieces in which it arrives.
  package private(set) var pieces: [[UInt8]] = []
  /// Whether the client went through `shutdown` and `exit` at the end.
  package private(set) var endsInOrder = false
  /// What the server has to answer, and has answered: how often by id; nil stands for what had no id.
  package private(set) var expected: [RequestID?: Int] = [:]
  package private(set) var answered: [RequestID?: Int] = [:]

  private var random: SeededGenerator
  private var client: ClientMaker
  private var server: ServerDouble
  private let corpus: SessionCorpus
  private let root: String
  private var frames = FrameReader()
  private var bytes: [UInt8] = []
  private var initialize = ""
  /// The first thing that was wrong.
  private var broken: String?

  package init(_ corpus: SessionCorpus, root: String = "/w", seed: UInt64) {
    random = SeededGenerator(seed: seed)
    (self.corpus, self.root) = (corpus, root)
    let isWild = random.oneIn(2)
    client = ClientMaker(corpus, root: root, isWild: isWild, random: SeededGenerator(seed: random.next()))
    server = ServerDouble(corpus, root: root)
  }

  /// Plays the session; the first thing that was wrong, nil when nothing was.
  package mutating func run() -> String? {
    let hello = client.hello()
    initialize = hello.first { $0.contains("\"initialize\"") } ?? ""
    for message in hello { send(message, isDamaged: false) }
    arrive()
    for _ in 0..<(10 + random.below(90)) where server.exitStatus == nil && broken == nil {
      send(client.next(), isDamaged: client.isWild && random.oneIn(5))
      if random.oneIn(2) { arrive() }
      surround()
    }
    arrive()
    settle()
    if broken == nil, !client.isWild, server.exitStatus == nil { compareWithFresh() }
    sayGoodbye()
    return broken
  }

  private mutating func send(_ message: String, isDamaged: Bool) {
    let content = isDamaged ? random.damaged(message) : Array(message.utf8)
    bytes += random.frame(content, isWild: client.isWild)
  }

  /// What was sent arrives, in pieces.
  private mutating func arrive() {
    while !bytes.isEmpty {
      let count = random.oneIn(2) ? bytes.count : 1 + random.below(bytes.count)
      let piece = Array(bytes.prefix(count))
      bytes.removeFirst(count)
      pieces.append(piece)
      let events = frames.feed(piece)
      if events.isEmpty { continue }
      for event in events { expectAnswer(to: event) }
      take(.input(events))
    }
  }

  private mutating func expectAnswer(to event: FrameEvent) {
    switch event {
    case .malformed: expected[nil, default: 0] += 1
    case .message(let content):
      switch IncomingMessage(parsing: content) {
      case .request(let id, _, _): expected[.some(id), default: 0] += 1
      case .invalid(let id, _): expected[id, default: 0] += 1
      case .notification, .response, .errorResponse: break
      }
    }
  }

  /// Time passes, and workers get on.
  private mutating func surround() {
    switch random.below(12) {
    case 0, 1, 2: take(.idle)
    case 3, 4: server.work()
    case 5, 6: if let report = server.nextReport() { take(.work(report)) }
    case 7: take(.clock(random.below(100_000)))
    case 8 where client.isWild: take(.day(Day(clamping: 20_635 + random.below(3))))
    default: break
    }
  }

  /// Does all that is left to do.
  private mutating func settle() {
    for round in 0..<6 where server.exitStatus == nil {
      take(.idle)
      var steps = 0
      while server.hasWork, steps < 2000 {
        server.work()
        while let report = server.nextReport() { take(.work(report)) }
        steps += 1
      }
      if steps == 2000 { broken = broken ?? "there is always work left" }
      if round < 3 { take(.clock(1_000_000 + round)) }
    }
    if server.exitStatus == nil { checkAnswers() }
  }

  private mutating func checkAnswers() {
    for (id, count) in expected where answered[id] != count {
      let name = id.map { String(decoding: JSONText($0).bytes, as: UTF8.self) } ?? "null"
      broken = broken ?? "id \(name) was to be answered \(count) times, and was \(answered[id] ?? 0) times"
    }
    if broken == nil, answered != expected { broken = "something was answered that was not asked" }
  }

  private mutating func take(_ event: Event) {
    guard server.exitStatus == nil else { return }
    for message in server.take(event) {
      guard let root = try? JSONDocument(parsing: message).root, root["jsonrpc"]?.equals("2.0") == true else {
        broken = broken ?? "the server sent what is no message: " + String(decoding: message, as: UTF8.self)
        continue
      }
      client.take(root)
      if root["method"] == nil {
        guard let id = root["id"], (root["result"] == nil) != (root["error"] == nil) else {
          broken =
            broken ?? "an answer has an id, and a result or an error: "
            + String(decoding: message, as: UTF8.self)
          continue
        }
        answered[RequestID(id: id), default: 0] += 1
        if root["error"]?["code"]?.int == -32603 {
          broken = broken ?? "an internal error: " + String(decoding: message, as: UTF8.self)
        }
      }
      if !client.isWild, !client.isEcho(root), let problem = wrongRange(in: root) {
        broken = broken ?? "\(problem) in " + String(decoding: message, as: UTF8.self)
      }
    }
  }

  /// Ranges that the server makes begin before they end.
  private func wrongRange(in root: JSONNode) -> String? {
    guard let result = root["result"] ?? root["params"] else { return nil }
    var left = [result]
    while let node = left.popLast() {
      left += node.elements
      for (key, value) in node.members where !key.equals("data") { left.append(value) }
      guard let start = node["start"], let end = node["end"], let line = start["line"]?.int else { continue }
      guard let endLine = end["line"]?.int, let a = start["character"]?.int, let b = end["character"]?.int,
        line >= 0, a >= 0,
        (line, a) <= (endLine, b)
      else { return "a range that ends before it begins" }
    }
    return nil
  }

  /// A server that is given the last texts must say the same of them.
  private mutating func compareWithFresh() {
    var fresh = ServerDouble(corpus, root: root)
    _ = fresh.ask([initialize, client.notification("initialized", "{}")])
    for (uri, source) in client.open.sorted(by: { $0.key < $1.key }) {
      let language = client.languages[uri] ?? ""
      let text = quoted(String(decoding: source.bytes, as: UTF8.self))
      _ = fresh.ask([
        client.notification(
          "textDocument/didOpen",
          "{\"textDocument\": {\"uri\": \(quoted(uri)), \"languageId\": \"\(language)\", \"version\": 1, \"text\": \(text)}}"
        )
      ])
    }
    for uri in client.open.keys.sorted() {
      for method in [
        LSP.Method.documentDiagnostic, .semanticTokensFull, .documentSymbol, .foldingRange, .inlayHint,
        .documentLink,
      ] {
        let range =
          "{\"start\": {\"line\": 0, \"character\": 0}, \"end\": {\"line\": 99999, \"character\": 0}}"
        let question =
          "{\"jsonrpc\": \"2.0\", \"id\": \"fresh\", \"method\": \"\(method.rawValue)\", \"params\": {\"textDocument\": {\"uri\": \(quoted(uri))}, \"range\": \(range)}}"
        let (old, new) = (server.ask([question]), fresh.ask([question]))
        let key: StaticString = method == .documentDiagnostic ? "items" : "data"
        let (a, b) = (old?["result"]?[key] ?? old?["result"], new?["result"]?[key] ?? new?["result"])
        if a.map(JSONText.init) != b.map(JSONText.init) {
          broken =
            broken ?? "\(method.rawValue) of \(uri) is not what a fresh server says:\n\(text(a))\n\(text(b))"
        }
      }
    }
  }

  private func text(_ node: JSONNode?) -> String {
    node.map { String(decoding: $0.source, as: UTF8.self) } ?? "nothing"
  }

  private mutating func sayGoodbye() {
    guard server.exitStatus == nil, broken == nil, !random.oneIn(8) else { return }
    bytes += random.framed(Array(client.request(.shutdown, "null").utf8))
    bytes += random.framed(Array(client.notification("exit", "null").utf8))
    arrive()
    // What was damaged before may have swallowed both.
    endsInOrder = server.exitStatus == 0
    if server.exitStatus == nil { take(.inputEnded) }
    if server.exitStatus == nil { broken = "the server goes on after its input has ended" }
    if endsInOrder { checkAnswers() }
  }
}

extension ServerSession {
  /// How often each id is answered in what a server wrote.
  package static func answers(in output: [UInt8]) -> [RequestID?: Int] {
    var frames = FrameReader()
    var answers: [RequestID?: Int] = [:]
    for case .message(let content) in frames.feed(output) {
      guard let root = try? JSONDocument(parsing: content).root, root["method"] == nil, let id = root["id"]
      else { continue }
      answers[RequestID(id: id), default: 0] += 1
    }
    return answers
  }
}
