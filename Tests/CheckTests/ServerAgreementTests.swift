// The language server says what `--check` says, of every example, rule and fixture that there is.
import Analysis
import FixtureSupport
import Foundation
import JSON
import Quantities
import Server
import ServerFuzzing
import Testing

@Suite struct ServerAgreementTests {
  private let newsroom: Newsroom

  init() throws {
    newsroom = try Newsroom([
      ".stet.json":
        #"{"rules": {"unmarked-mention": "hint", "value-mismatch": "of"}, "facts": ["inner/none.facts", "inner"], "exclude": ["out/**"]}"#,
      "out/left-out.stet": "[[Nobody]]",
      "inner/.stet.json":
        #"{"bundledFacts": ["units", "utos"], "tolerances": {"apt": 1}, "locale": "de", "overrides": [{"files": ["a*"], "rules": {"no-fact": "off"}}]}"#,
      "inner/ab.stet":
        "[[Renault]] verkaufte [151.939]{renault-brand.ev-sales @ 2025} Autos.\r\n\r\nТак: [1]{a.b}.\r\n",
      "inner/é 😀.stet": "\u{FEFF}[[Zoë]] 😀 [[Renault]] [two{",
      "broken.facts": "entity x \"X\" \"\n  staff 1 2 3\nproperty\n",
    ])
    for name in [
      "countries.stet", "mistakes.stet", "renault-ampere.stet", "renault-ampere.fr.stet", ".stet.json",
    ] {
      try newsroom.write("examples/" + name, Data(Repository.bytes("Tests/Examples/" + name)))
    }
    for rule in Rule.all {
      try newsroom.write("rules/\(rule.code.name).stet", rule.example.text)
      try newsroom.write("rules/\(rule.code.name)-instead.stet", rule.instead.text)
      if !rule.given.isEmpty { try newsroom.write("rules/\(rule.code.name).facts", rule.given) }
    }
    for name in ["absence", "bodies", "languages", "numbers", "time"] {
      let text = String(decoding: Repository.bytes("Tests/ClaimsTests/Verdicts/\(name).txt"), as: UTF8.self)
      for (index, part) in text.components(separatedBy: "\n--- ").enumerated() {
        try newsroom.write("verdicts/\(name)-\(index).\(part.hasPrefix("facts") ? "facts" : "stet")", part)
      }
    }
  }

  /// What `--check` finds, by file, as workflow commands: these find no fixes, which would take long.
  private func checked() throws -> [String: [String]] {
    let result = try newsroom.stet("--check --as-of 2026-07-01 --output github --quiet --fail-on never")
    var found: [String: [String]] = [:]
    for line in result.output.split(separator: "\n") {
      // A message is one line; evidence follows it.
      let command = String(line.split(separator: "%0A", maxSplits: 1)[0])
      let path = command.drop { $0 != "=" }.dropFirst().prefix { $0 != "," }
      found[unescaped(String(path)), default: []].append(unescaped(command))
    }
    return found
  }

  private func unescaped(_ text: String) -> String {
    [("%0D", "\r"), ("%3A", ":"), ("%2C", ","), ("%25", "%")].reduce(text) {
      $0.replacingOccurrences(of: $1.0, with: $1.1)
    }
  }

  private func server(_ document: String) -> ServerDouble {
    var server = ServerDouble(.disk, today: Day(clamping: 20_635))
    let root = "\"file://\(newsroom.folder.path)\""
    let capabilities = "{\"general\": {\"positionEncodings\": [\"utf-32\"]}, \"textDocument\": {\(document)}}"
    _ = server.ask([
      "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"initialize\", \"params\": {\"rootUri\": \(root), \"capabilities\": \(capabilities)}}",
      "{\"jsonrpc\": \"2.0\", \"method\": \"initialized\", \"params\": {}}",
    ])
    return server
  }

  /// Diagnostics as `--check` writes them.
  private func lines(_ items: JSONNode?, _ path: String) -> [String] {
    (items?.elements.map { item in
      func number(_ end: StaticString, _ key: StaticString) -> Int {
        (item["range"]?[end]?[key]?.int ?? -9) + 1
      }
      let command = ["error", "warning", "notice", "notice"][max(0, min(3, (item["severity"]?.int ?? 1) - 1))]
      let end =
        number("start", "line") == number("end", "line")
        ? "endColumn=\(number("end", "character"))" : "endLine=\(number("end", "line"))"
      return
        "::\(command) file=\(path),line=\(number("start", "line")),col=\(number("start", "character")),\(end),title=\(item["code"]?.string ?? "")::\(item["message"]?.string ?? "")"
    }) ?? []
  }

  private func path(of uri: String) -> String {
    let path = URL(string: uri)?.path ?? uri
    return path.hasPrefix(newsroom.folder.path + "/")
      ? String(path.dropFirst(newsroom.folder.path.count + 1)) : path
  }

  private func expectSame(_ server: [String: [String]], _ checked: [String: [String]]) {
    for path in Set(server.keys).union(checked.keys).sorted() {
      #expect(server[path] ?? [] == checked[path] ?? [], "\(path)")
    }
  }

  @Test func ofWhatIsOnDisk() throws {
    let checked = try checked()
    #expect(checked.count > 100 && checked.values.reduce(0) { $0 + $1.count } > 400)
    var server = server("\"diagnostic\": {}")
    let answer = server.ask([
      "{\"jsonrpc\": \"2.0\", \"id\": 2, \"method\": \"workspace/diagnostic\", \"params\": {\"previousResultIds\": []}}"
    ])
    var found: [String: [String]] = [:]
    let reports = try #require(answer?["result"]?["items"])
    for report in reports.elements {
      let path = path(of: report["uri"]?.string ?? "")
      found[path] = lines(report["items"], path)
    }
    expectSame(found, checked)
  }

  @Test(arguments: [true, false]) func ofWhatIsOpen(isPulled: Bool) throws {
    let checked = try checked()
    var server = server(isPulled ? "\"diagnostic\": {}" : "\"publishDiagnostics\": {}")
    var found: [String: [String]] = [:]
    let names = (FileManager.default.enumerator(atPath: newsroom.folder.path)?.allObjects as? [String] ?? [])
      .sorted()
    let files = names.filter { $0.hasSuffix(".stet") || $0.hasSuffix(".facts") || $0.hasSuffix(".stet.json") }
    for name in files {
      let uri = newsroom.folder.appendingPathComponent(name).absoluteString
      let bytes = try Data(contentsOf: newsroom.folder.appendingPathComponent(name))
      let text = JSONText(String(decoding: bytes, as: UTF8.self))
      let language = name.hasSuffix(".facts") ? "stet-facts" : "stet"
      _ = server.ask([
        "{\"jsonrpc\": \"2.0\", \"method\": \"textDocument/didOpen\", \"params\": {\"textDocument\": {\"uri\": \"\(uri)\", \"languageId\": \"\(language)\", \"version\": 1, \"text\": \(String(decoding: text.bytes, as: UTF8.self))}}}"
      ])
    }
    if isPulled {
      for name in files {
        let uri = newsroom.folder.appendingPathComponent(name).absoluteString
        let answer = server.ask([
          "{\"jsonrpc\": \"2.0\", \"id\": 2, \"method\": \"textDocument/diagnostic\", \"params\": {\"textDocument\": {\"uri\": \"\(uri)\"}}}"
        ])
        found[name] = lines(answer?["result"]?["items"], name)
      }
    } else {
      for message in server.take(.idle) {
        let root = try JSONDocument(parsing: message).root
        guard root["method"]?.equals("textDocument/publishDiagnostics") == true else { continue }
        let path = path(of: root["params"]?["uri"]?.string ?? "")
        found[path] = lines(root["params"]?["diagnostics"], path)
      }
    }
    expectSame(found, checked)
  }
}
