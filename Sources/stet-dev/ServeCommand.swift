// The language server by itself, for measuring it before and beside the program.
import Foundation
import Server

/// Serves a client on standard input and output.
func serve(_ arguments: [String]) -> Never {
  var options = ServerOptions(version: "0")
  var rest = arguments[...]
  while let argument = rest.popFirst() {
    switch argument {
    case "--trace": options.tracePath = rest.popFirst()
    case "--replay": options.replayPath = rest.popFirst()
    default: break
    }
  }
  exit(runServer(options))
}
