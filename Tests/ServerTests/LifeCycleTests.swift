// The life of a server: what is served when, and how it ends.
import JSON
import JSONRPC
import Testing

@testable import Server

@Suite struct LifeCycleTests {
  @Test func requestsBeforeInitializeAreRefused() {
    var client = TestClient()
    #expect(client.request("textDocument/hover")?.errorCode == -32002)
    client.notify("textDocument/didOpen", "{}")
    #expect(client.messages.count == 1)
    #expect(client.request("initialize", "{\"capabilities\": {}}")?["result"] != nil)
    #expect(client.request("initialize", "{\"capabilities\": {}}")?.errorCode == -32600)
  }

  @Test func requestsAfterShutdownAreRefused() {
    var client = TestClient("{}")
    #expect(client.request("shutdown", "null")?["result"]?.isNull == true)
    #expect(client.request("textDocument/hover")?.errorCode == -32600)
    client.notify("exit", "null")
    #expect(client.exitStatus == 0)
  }

  @Test func exitWithoutShutdownIsAFailure() {
    var client = TestClient("{}")
    client.notify("exit", "null")
    #expect(client.exitStatus == 1)
  }

  @Test(arguments: [(true, 0), (false, 1)]) func theEndOfInputEndsTheServer(isShutDown: Bool, status: Int32) {
    var client = TestClient("{}")
    if isShutDown { client.request("shutdown", "null") }
    client.take(.inputEnded)
    #expect(client.exitStatus == status)
  }

  @Test func unknownRequestsAreRefusedAndUnknownNotificationsPassedOver() {
    var client = TestClient("{}")
    #expect(client.request("no/such")?.errorCode == -32601)
    #expect(client.request("$/noSuch")?.errorCode == -32601)
    #expect(client.request("window/showDocument")?.errorCode == -32601)
    client.forgetMessages()
    client.notify("$/noSuch", "{}")
    #expect(client.messages.isEmpty)
    client.notify("no/such", "{}")
    #expect(client.params(of: "window/logMessage").count == 1)
  }

  @Test(arguments: [
    ("{}", "utf-16"),
    ("{\"general\": {\"positionEncodings\": [\"utf-8\", \"utf-16\"]}}", "utf-8"),
    ("{\"general\": {\"positionEncodings\": [\"utf-32\", \"utf-8\", \"utf-16\"]}}", "utf-32"),
    ("{\"general\": {\"positionEncodings\": [\"utf-7\", \"utf-16\"]}}", "utf-16"),
    ("{\"general\": {\"positionEncodings\": [\"utf-7\"]}}", "utf-16"),
  ]) func thePositionEncodingIsTheClientsFirst(capabilities: String, encoding: String) {
    var client = TestClient()
    let answer = client.request("initialize", "{\"capabilities\": \(capabilities)}")
    #expect(answer?["result"]?["capabilities"]?["positionEncoding"]?.string == encoding)
    #expect(answer?["result"]?["serverInfo"]?["name"]?.string == "stet")
  }

  @Test func theClientsProcessIsWatched() {
    var state = ServerState(version: "1", access: .memory([:]), today: TestClient.today)
    let effects = state.handle(
      .input([
        .message(
          Array(TestClient.request(1, "initialize", "{\"processId\": 4711, \"capabilities\": {}}").utf8))
      ]))
    #expect(
      effects.contains { effect in
        if case .watch(processID: 4711) = effect { return true }
        return false
      })
  }

  @Test func theHandshakeIsNotCancelled() {
    var client = TestClient()
    client.send(
      TestClient.request(1, "initialize", "{\"capabilities\": {}}"),
      TestClient.request(2, "shutdown", "null"),
      TestClient.notification("$/cancelRequest", "{\"id\": 1}"),
      TestClient.notification("$/cancelRequest", "{\"id\": 2}"))
    #expect(client.answer(to: 1)?["result"] != nil && client.answer(to: 2)?["result"]?.isNull == true)
  }

  @Test func aCancelledRequestIsAnsweredWithAnError() {
    var client = TestClient("{}")
    client.send(
      TestClient.request(70, "textDocument/hover", "{}"),
      TestClient.notification("$/cancelRequest", "{\"id\": 70}"),
      TestClient.request(71, "no/such", "{}"))
    #expect(client.answer(to: 70)?.errorCode == -32800)
    #expect(client.answer(to: 71)?.errorCode == -32601)
    client.notify("$/cancelRequest", "{\"id\": 99999}")
    client.notify("$/cancelRequest", "[]")
    #expect(client.answer(to: 99999) == nil)
  }

  @Test func tracingSaysWhatIsServed() {
    var client = TestClient("{}")
    client.notify("$/setTrace", "{\"value\": \"verbose\"}")
    client.request("shutdown", "null")
    #expect(client.params(of: "$/logTrace").first?["message"]?.string == "request shutdown")
  }
}

@Suite struct MalformedTrafficTests {
  @Test(arguments: [
    ("not json!", -32700), ("", -32700), ("{\"jsonrpc\": \"2.0\", \"id\": 1", -32700), ("\u{0}", -32700),
    ("[]", -32600), ("7", -32600), ("null", -32600), ("{}", -32600),
    ("{\"id\": 1, \"method\": \"shutdown\"}", -32600),
    ("{\"jsonrpc\": \"1.0\", \"id\": 1, \"method\": \"shutdown\"}", -32600),
    ("{\"jsonrpc\": \"2.0\", \"id\": {}, \"method\": \"shutdown\"}", -32600),
    ("{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": 5}", -32600),
    ("{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"textDocument/diagnostic\"}", -32602),
    ("{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"textDocument/diagnostic\", \"params\": []}", -32602),
    ("{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"textDocument/diagnostic\", \"params\": 5}", -32602),
  ]) func whatIsNoMessageIsAnsweredAndTheNextOneServed(content: String, code: Int) {
    var client = TestClient("{}")
    client.forgetMessages()
    client.send(content)
    #expect(client.messages.last?.errorCode == code)
    #expect(client.request("no/such")?.errorCode == -32601)
  }

  @Test func bytesThatAreNoUTF8AreAnswered() {
    var client = TestClient("{}")
    client.take(
      .input([.message(Array("{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"".utf8) + [0xFF, 0x22, 0x7D])]))
    #expect(client.messages.last?.errorCode == -32700)
    #expect(client.messages.last?["id"]?.isNull == true)
    #expect(client.request("no/such")?.errorCode == -32601)
  }

  @Test(arguments: [
    FrameError.malformedHeader, .missingLength, .invalidLength, .headerTooLong, .messageTooLong,
  ])
  func aBadHeaderIsAnswered(error: FrameError) {
    var client = TestClient("{}")
    client.take(.input([.malformed(error)]))
    #expect(client.messages.last?["id"]?.isNull == true)
    #expect(client.messages.last?.errorCode != nil)
  }

  @Test(arguments: [
    "textDocument/didOpen", "textDocument/didChange", "textDocument/didClose", "textDocument/didSave",
    "workspace/didChangeWatchedFiles", "workspace/didChangeWorkspaceFolders", "$/setTrace",
  ]) func aNotificationWithWrongParametersIsLogged(method: String) {
    var client = TestClient("{}")
    client.forgetMessages()
    client.notify(method, "{\"textDocument\": 7}")
    #expect(client.params(of: "window/logMessage").first?["type"]?.int == 1)
    #expect(client.request("no/such")?.errorCode == -32601)
  }

  @Test func documentsNeverOpenedDoNoHarm() {
    var client = TestClient("{}")
    client.notify(
      "textDocument/didChange",
      "{\"textDocument\": {\"uri\": \"file:///x\", \"version\": 2}, \"contentChanges\": [{\"text\": \"x\"}]}")
    client.notify("textDocument/didClose", "{\"textDocument\": {\"uri\": \"file:///x\"}}")
    #expect(
      client.request(
        "textDocument/hover",
        "{\"textDocument\": {\"uri\": \"file:///x\"}, \"position\": {\"line\": 0, \"character\": 0}}")?
        .errorCode != nil)
  }
}
