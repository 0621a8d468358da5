// The development tool: what is generated, measured and checked beside the tests.
import Foundation

@main struct StetDev {
  static func main() throws {
    switch CommandLine.arguments.dropFirst().first {
    case "prepare-bundled": try prepareBundled()
    default:
      FileHandle.standardError.write(Data("usage: stet-dev prepare-bundled\n".utf8))
      exit(2)
    }
  }
}
