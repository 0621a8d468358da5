// The development tool: what is generated, measured and checked beside the tests.
import Foundation

@main struct StetDev {
  static func main() throws {
    switch CommandLine.arguments.dropFirst().first {
    case "prepare-bundled": try prepareBundled()
    case "serve": serve(Array(CommandLine.arguments.dropFirst(2)))
    default:
      FileHandle.standardError.write(Data("usage: stet-dev prepare-bundled | serve\n".utf8))
      exit(2)
    }
  }
}
