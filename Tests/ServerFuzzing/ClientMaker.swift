// Makes what a client sends: everything that the protocol knows, at places that mean something and at others.
import FixtureSupport
import JSON
import JSONRPC
import LanguageServerProtocol
import TextModel

/// A client made of chance. A tame one says only what a client may say, with right and wrong places; a wild one
/// anything.
struct ClientMaker {
  var random: SeededGenerator
  let files: [SessionCorpus.File]
  let root: String
  let isWild: Bool
  var encoding = PositionEncoding.utf16
  /// The texts of open documents by URI, as the server must have them; of a tame client.
  private(set) var open: [String: SourceText] = [:]
  private(set) var languages: [String: String] = [:]
  /// What the server gave, by the method that it can be sent back with.
  private(set) var given: [LSP.Method: [String]] = [:]
  /// Requests of the server that wait for an answer: id and method.
  private var unanswered: [(id: String, method: String)] = []
  private var methodsByID: [Int: LSP.Method] = [:]
  private var lastID = 0
  private var lastVersion = 0

  init(_ corpus: SessionCorpus, root: String, isWild: Bool, random: SeededGenerator) {
    (files, self.root, self.isWild, self.random) = (corpus.files, root, isWild, random)
  }

  /// The first messages.
  mutating func hello() -> [String] {
    let capabilities = SessionCorpus.capabilities[random.below(SessionCorpus.capabilities.count)]
    let folder = random.oneIn(6) ? "null" : quoted("file://" + root)
    let options =
      random.oneIn(3) ? ", \"initializationOptions\": {\"locale\": \"en\", \"inlayHints\": false}" : ""
    let initialize =
      "{\"processId\": null, \"rootUri\": \(folder), \"capabilities\": \(capabilities)\(options), \"trace\": \"\(random.word(["off", "messages", "verbose"]))\"}"
    var messages = [request(.initialize, initialize)]
    if isWild, random.oneIn(8) { messages.insert(request(.hover, "{}"), at: 0) }
    if !isWild || !random.oneIn(8) { messages.append(notification("initialized", "{}")) }
    for _ in 0...random.below(files.count) { messages.append(didOpen()) }
    return messages
  }

  /// What comes next.
  mutating func next() -> String {
    switch random.below(100) {
    case 0..<28: return didChange()
    case 28..<33: return didOpen()
    case 33..<36: return didClose()
    case 36..<38:
      return notification(
        random.word(["textDocument/didSave", "textDocument/willSave"]), "{\(document()), \"reason\": 1}")
    case 38..<80: return anyRequest()
    case 80..<85:
      return notification(
        "$/cancelRequest", "{\"id\": \(random.oneIn(3) ? lastID : random.below(lastID + 2))}")
    case 85..<88:
      return notification(
        "workspace/didChangeWatchedFiles",
        "{\"changes\": [{\"uri\": \(quoted(anyURI())), \"type\": \(1 + random.below(3))}]}")
    case 88..<96: return answer() ?? anyRequest()
    case 96:
      return notification(
        "$/setTrace", "{\"value\": \"\(random.word(["off", "messages", "verbose", "loud"]))\"}")
    case 97: return notification("window/workDoneProgress/cancel", "{\"token\": \(random.below(9) - 6)}")
    default:
      return isWild
        ? reconfiguration() : request(.workspaceDiagnostic, params(.workspaceDiagnostic, anyURI()))
    }
  }

  private mutating func reconfiguration() -> String {
    switch random.below(4) {
    case 0:
      return notification(
        "workspace/didChangeConfiguration",
        "{\"settings\": {\"stet\": {\"rules\": {\"no-fact\": \"\(random.word(["off", "error", "of"]))\"}, \"locale\": 7}}}"
      )
    case 1:
      let folder =
        "{\"uri\": \(quoted("file://" + root + random.word(["", "/notes", "/nowhere"]))), \"name\": \"w\"}"
      return notification(
        "workspace/didChangeWorkspaceFolders",
        random.oneIn(2)
          ? "{\"event\": {\"added\": [\(folder)], \"removed\": []}}"
          : "{\"event\": {\"added\": [], \"removed\": [\(folder)]}}")
    case 2:
      return notification(
        random.word(["workspace/didRenameFiles", "workspace/didCreateFiles", "workspace/didDeleteFiles"]),
        "{\"files\": [{\"uri\": \(quoted(anyURI())), \"oldUri\": \(quoted(anyURI())), \"newUri\": \(quoted(anyURI()))}]}"
      )
    default:
      return random.oneIn(9) ? request(.shutdown, "null") : request(.initialize, "{\"capabilities\": {}}")
    }
  }
}

// Documents.
extension ClientMaker {
  mutating func anyURI() -> String {
    if random.oneIn(10) {
      return random.word([
        "", "x", "file:///", "file:///nowhere/a.stet", "untitled:Untitled-1", "file://\(root)/%",
        "stet-facts:/auto.facts", "http://é/a",
      ])
    }
    if !open.isEmpty, !random.oneIn(8) { return open.keys.sorted()[random.below(open.count)] }
    return uri(of: files[random.below(files.count)].name)
  }

  private func uri(of name: String) -> String { LSP.DocumentURI(path: root + "/" + name).text }

  mutating func document() -> String { "\"textDocument\": {\"uri\": \(quoted(anyURI()))}" }

  private mutating func didOpen() -> String {
    let file = files[random.below(files.count)]
    let uri = random.oneIn(20) ? "untitled:Untitled-1" : uri(of: file.name)
    lastVersion += 1
    languages[uri] = file.language
    var text = String(decoding: file.text, as: UTF8.self)
    // A long note is decided in parts at once.
    if file.name.hasSuffix(".stet"), random.oneIn(60) {
      text = String(repeating: text + "\n\n", count: 1 + 80_000 / (file.text.count + 2))
    }
    open[uri] = SourceText(Array(text.utf8))
    return notification(
      "textDocument/didOpen",
      "{\"textDocument\": {\"uri\": \(quoted(uri)), \"languageId\": \"\(file.language)\", \"version\": \(lastVersion), \"text\": \(quoted(text))}}"
    )
  }

  private mutating func didClose() -> String {
    guard open.count > 1, let uri = open.keys.sorted().first(where: { _ in random.oneIn(3) }) else {
      return didOpen()
    }
    open[uri] = nil
    return notification("textDocument/didClose", "{\"textDocument\": {\"uri\": \(quoted(uri))}}")
  }

  private mutating func didChange() -> String {
    guard !open.isEmpty else { return didOpen() }
    let uri = open.keys.sorted()[random.below(open.count)]
    guard var source = open[uri] else { return didOpen() }
    var changes: [String] = []
    for _ in 0...(random.oneIn(4) ? random.below(5) : 0) {
      let word = random.oneIn(5) ? pasted() : random.word(SessionCorpus.words)
      if random.oneIn(30) {
        changes.append("{\"text\": \(quoted(word))}")
        source = SourceText(Array(word.utf8))
        continue
      }
      let a = place(in: source)
      var b = source.position(
        of: source.offset(of: a, in: encoding)
          + (random.oneIn(2) ? 0 : random.below(random.oneIn(5) ? 400 : 9)), in: encoding)
      if random.oneIn(20) { b = a }
      if random.oneIn(40) { b = TextPosition(line: 1 << 30, character: 1 << 30) }
      changes.append(
        "{\"range\": {\"start\": \(written(a)), \"end\": \(written(b))}, \"text\": \(quoted(word))}")
      let (from, to) = (source.offset(of: a, in: encoding), source.offset(of: b, in: encoding))
      source.apply(TextEdit(range: min(from, to)..<max(from, to), replacement: Array(word.utf8)))
    }
    open[uri] = source
    lastVersion += random.below(3)
    return notification(
      "textDocument/didChange",
      "{\"textDocument\": {\"uri\": \(quoted(uri)), \"version\": \(lastVersion)}, \"contentChanges\": [\(changes.joined(separator: ", "))]}"
    )
  }

  /// Part of some document.
  private mutating func pasted() -> String {
    let text = files[random.below(files.count)].text
    let start = random.below(text.count + 1)
    return String(decoding: text[start..<min(text.count, start + random.below(300))], as: UTF8.self)
  }

  /// A place in `source`, mostly beside a mark.
  mutating func place(in source: SourceText) -> TextPosition {
    var offset = random.below(source.bytes.count + 1)
    if !random.oneIn(3) {
      let end = source.bytes.count
      while offset < end, !"[]{}.@(:^\"|%".utf8.contains(source.bytes[offset]) { offset += 1 }
      offset = min(end, offset + random.below(4))
    }
    return source.position(of: offset, in: encoding)
  }

  func written(_ position: TextPosition) -> String {
    "{\"line\": \(position.line), \"character\": \(position.character)}"
  }
}

// Requests and answers.
extension ClientMaker {
  private mutating func anyRequest() -> String {
    if random.oneIn(30) {
      return request(named: random.word(["no/such", "$/noSuch", "workspace/applyEdit", ""]), "{}")
    }
    let methods = Self.methods
    let method = methods[random.below(methods.count)]
    return request(method, params(method, anyURI()))
  }

  private static let methods = LSP.Method.allCases.filter {
    $0.isRequest && $0.direction != .toClient && $0 != .initialize && $0 != .shutdown
  }

  mutating func request(_ method: LSP.Method, _ params: String) -> String {
    methodsByID[lastID + 1] = method
    return request(named: method.rawValue, params)
  }

  private mutating func request(named method: String, _ params: String) -> String {
    lastID += 1
    return "{\"jsonrpc\": \"2.0\", \"id\": \(lastID), \"method\": \(quoted(method)), \"params\": \(params)}"
  }

  func notification(_ method: String, _ params: String) -> String {
    "{\"jsonrpc\": \"2.0\", \"method\": \"\(method)\", \"params\": \(params)}"
  }

  private mutating func answer() -> String? {
    guard !unanswered.isEmpty else { return nil }
    let (id, method) = unanswered.removeFirst()
    if random.oneIn(6) {
      return "{\"jsonrpc\": \"2.0\", \"id\": \(id), \"error\": {\"code\": -32601, \"message\": \"é\"}}"
    }
    var result = "null"
    if method == "workspace/configuration" {
      result =
        isWild
        ? random.word(["[{\"locale\": \"de\"}]", "[null]", "[]", "7", "[{\"rules\": {\"x\": 1}}]"]) : "[null]"
    }
    return "{\"jsonrpc\": \"2.0\", \"id\": \(id), \"result\": \(result)}"
  }

  /// Whether `message` is an item of the client's, given back.
  func isEcho(_ message: JSONNode) -> Bool {
    guard let id = message["id"]?.int, let method = methodsByID[id] else { return false }
    return method.rawValue.hasSuffix("/resolve")
  }

  /// Takes in what the server sent.
  mutating func take(_ message: JSONNode) {
    if let method = message["method"]?.string {
      if let id = message["id"] { unanswered.append((String(decoding: id.source, as: UTF8.self), method)) }
      return
    }
    guard let id = message["id"]?.int, let method = methodsByID[id], let result = message["result"] else {
      return
    }
    if method == .initialize {
      encoding =
        ["utf-8": .utf8, "utf-32": .utf32][result["capabilities"]?["positionEncoding"]?.string ?? ""]
        ?? .utf16
    }
    for (next, node) in Self.sequels(of: method, result) {
      given[next, default: []].append(String(decoding: node.source, as: UTF8.self))
      if given[next, default: []].count > 40 { given[next]?.removeFirst(20) }
    }
  }

  /// What can be sent back of the result of `method`, and with which request.
  private static func sequels(of method: LSP.Method, _ result: JSONNode) -> [(LSP.Method, JSONNode)] {
    let items = (result["items"] ?? result).elements
    func each(_ next: LSP.Method, _ key: StaticString? = nil) -> [(LSP.Method, JSONNode)] {
      items.prefix(12).compactMap { item in (key.map { item[$0] } ?? item).map { (next, $0) } }
    }
    switch method {
    case .completion: return each(.completionItemResolve)
    case .codeAction: return each(.codeActionResolve) + each(.executeCommand, "command")
    case .codeLens: return each(.codeLensResolve) + each(.executeCommand, "command")
    case .codeLensResolve: return result["command"].map { [(.executeCommand, $0)] } ?? []
    case .inlayHint: return each(.inlayHintResolve)
    case .workspaceSymbol: return each(.workspaceSymbolResolve)
    case .documentLink: return each(.documentLinkResolve)
    case .prepareCallHierarchy: return each(.incomingCalls) + each(.outgoingCalls)
    case .incomingCalls: return each(.incomingCalls, "from")
    case .outgoingCalls: return each(.outgoingCalls, "to")
    case .prepareTypeHierarchy, .supertypes, .subtypes: return each(.supertypes) + each(.subtypes)
    case .documentDiagnostic:
      return each(.codeAction) + (result["resultId"].map { [(.documentDiagnostic, $0)] } ?? [])
    case .semanticTokensFull, .semanticTokensDelta:
      return result["resultId"].map { [(.semanticTokensDelta, $0)] } ?? []
    default: return []
    }
  }
}

/// `text` as JSON.
func quoted(_ text: String) -> String { String(decoding: JSONText(text).bytes, as: UTF8.self) }
