// The program: the command line, or the language server when no mode is given.

import Check
import Server

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@main
enum Stet {
  static func main() {
    switch CommandLineTool.run(Array(CommandLine.arguments.dropFirst())) {
    case .done(let status): exit(status)
    case .server(let trace, let replay):
      exit(runServer(ServerOptions(version: CommandLineTool.version, tracePath: trace, replayPath: replay)))
    }
  }
}
