// The parameters of each request: right ones, and ones that are wrong in their places, kinds or sizes.
import FixtureSupport
import LanguageServerProtocol
import TextModel

extension ClientMaker {
  /// Parameters of `method`, about the document at `uri` where it is about one.
  mutating func params(_ method: LSP.Method, _ uri: String) -> String {
    if random.oneIn(25) { return random.word(Self.strange) }
    let document = "\"textDocument\": {\"uri\": \(quoted(uri))}"
    switch method {
    case .documentDiagnostic:
      return "{\(document), \"previousResultId\": \(back(method) ?? "\"x\"")}"
    case .workspaceDiagnostic:
      let token = random.oneIn(2) ? ", \"partialResultToken\": \"p\"" : ""
      return
        "{\"previousResultIds\": [{\"uri\": \(quoted(uri)), \"value\": \(back(.documentDiagnostic) ?? "\"\"")}]\(token), \"workDoneToken\": \(random.below(9))}"
    case .completion:
      let character = random.word(["[", ".", "@", "{", "(", ":", "^", "=", " ", "-", "é", ""])
      return
        "{\(document), \"position\": \(position(uri)), \"context\": {\"triggerKind\": \(1 + random.below(3)), \"triggerCharacter\": \"\(character)\"}}"
    case .references:
      return
        "{\(document), \"position\": \(position(uri)), \"context\": {\"includeDeclaration\": \(random.word(["true", "false"]))}}"
    case .rename:
      return
        "{\(document), \"position\": \(position(uri)), \"newName\": \(quoted(random.word(SessionCorpus.names)))}"
    case .codeAction:
      let only = random.word([
        "", ", \"only\": [\"quickfix\"]", ", \"only\": [\"source.fixAll\", \"refactor\"]",
        ", \"only\": [\"\"]",
      ])
      return
        "{\(document), \"range\": \(range(uri)), \"context\": {\"diagnostics\": [\(back(method) ?? "")]\(only)}}"
    case .inlayHint, .semanticTokensRange: return "{\(document), \"range\": \(range(uri))}"
    case .rangeFormatting:
      return "{\(document), \"range\": \(range(uri)), \"options\": {\"tabSize\": 4, \"insertSpaces\": true}}"
    case .formatting: return "{\(document), \"options\": {\"tabSize\": 0, \"insertSpaces\": false}}"
    case .onTypeFormatting:
      return
        "{\(document), \"position\": \(position(uri)), \"ch\": \(random.word(["\"\\n\"", "\"}\"", "\"\""])), \"options\": {\"tabSize\": 4, \"insertSpaces\": true}}"
    case .selectionRange: return "{\(document), \"positions\": [\(position(uri)), \(position(uri))]}"
    case .workspaceSymbol:
      return "{\"query\": \(quoted(random.word(["", "a", "renault", "é", "\u{0}", "acme works", "zzz"])))}"
    case .semanticTokensDelta: return "{\(document), \"previousResultId\": \(back(method) ?? "\"0\"")}"
    case .incomingCalls, .outgoingCalls, .supertypes, .subtypes:
      let madeUp =
        "{\"name\": \"x\", \"kind\": 5, \"uri\": \(quoted(uri)), \"range\": \(range(uri)), \"selectionRange\": \(range(uri)), \"data\": {\"id\": \(random.below(99) - 9), \"offset\": -5}}"
      return "{\"item\": \(back(method) ?? madeUp)}"
    case .completionItemResolve, .codeActionResolve, .codeLensResolve, .inlayHintResolve,
      .workspaceSymbolResolve, .documentLinkResolve:
      let madeUp =
        "{\"label\": \"x\", \"title\": \"x\", \"range\": \(range(uri)), \"position\": \(position(uri)), \"data\": {\"uri\": \(quoted(uri)), \"offset\": \(random.below(999) - 99), \"action\": \"\(random.word(["fixAll", "annotate", "x"]))\", \"key\": \"renault\"}}"
      return back(method) ?? madeUp
    case .executeCommand:
      let argument = random.word([
        "{\"uri\": \(quoted(uri)), \"offset\": \(random.below(2000) - 9)}", quoted(uri), "null", "[]",
      ])
      return back(method)
        ?? "{\"command\": \"\(random.word(["stet.showUses", "stet.countVerdicts", "stet.applyEdit", ""]))\", \"arguments\": [\(argument)]}"
    case .willRenameFiles:
      let old = random.word([quoted(uri), "\"file:///w\"", "\"file:///w/.stet.json\"", "\"file:///\""])
      let new = random.word(["x.stet", "y.facts", "z/.stet.json", "\u{E9}, .facts", "../.."])
      return "{\"files\": [{\"oldUri\": \(old), \"newUri\": \"file:///w/\(new)\"}]}"
    case .textDocumentContent: return "{\"uri\": \(quoted(uri))}"
    default: return "{\(document), \"position\": \(position(uri))}"
    }
  }

  private static let strange = [
    "null", "{}", "[]", "{\"textDocument\": null}", "{\"textDocument\": {\"uri\": 7}}", "{\"item\": {}}",
    "{\"item\": null}",
    "{\"data\": {}}", "{\"positions\": 3}",
    "{\"textDocument\": {\"uri\": \"\"}, \"position\": {}, \"range\": {}}",
  ]

  /// Something that the server gave for this request.
  private mutating func back(_ method: LSP.Method) -> String? {
    guard let known = given[method], !known.isEmpty, !random.oneIn(6) else { return nil }
    return known[random.below(known.count)]
  }

  private mutating func position(_ uri: String) -> String {
    if random.oneIn(12) {
      return random.word([
        "{\"line\": -1, \"character\": 0}", "{\"line\": 2147483647, \"character\": 2147483647}",
        "{\"line\": 0, \"character\": -7}",
        "{\"line\": 9223372036854775807, \"character\": 9223372036854775807}",
        "{\"line\": 1e99, \"character\": 0}",
        "{\"line\": 1.5, \"character\": \"0\"}", "{\"line\": null}", "7",
        "{\"line\": 99999999999999999999999, \"character\": 1}",
        "{\"line\": 3, \"character\": 4294967296}",
      ])
    }
    guard let source = open[uri] else {
      return "{\"line\": \(random.below(9)), \"character\": \(random.below(40))}"
    }
    return written(place(in: source))
  }

  private mutating func range(_ uri: String) -> String {
    if random.oneIn(4) {
      return "{\"start\": {\"line\": 0, \"character\": 0}, \"end\": {\"line\": 99999, \"character\": 0}}"
    }
    return "{\"start\": \(position(uri)), \"end\": \(position(uri))}"
  }
}
