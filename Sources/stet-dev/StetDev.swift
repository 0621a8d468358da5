// The development tool: what is generated, measured and checked beside the tests.
import Foundation

@main struct StetDev {
  static func main() throws {
    let arguments = Array(CommandLine.arguments[1...])
    switch (arguments.first, arguments.count) {
    case ("prepare-bundled", 1): try prepareBundled()
    case ("document-rules", 1): try documentRules()
    case ("generate-notes", 5), ("generate-notes", 6), ("generate-workspace", 5):
      guard let count = Int(arguments[2]), let bytes = Int(arguments[3]), let seed = UInt64(arguments[4]),
        let oneWrongIn = arguments.count > 5 ? Int(arguments[5]) : 20
      else { usage() }
      if arguments[0] == "generate-workspace" {
        try generateWorkspace(folder: arguments[1], count: count, bytes: bytes, seed: seed)
      } else {
        try generateNotes(
          folder: arguments[1], count: count, bytes: bytes, seed: seed, oneWrongIn: oneWrongIn)
      }
    case ("generate-facts", 3):
      guard let count = Int(arguments[2]) else { usage() }
      try generateFacts(file: arguments[1], count: count)
    case ("fuzz-server", _):
      guard let options = FuzzServerOptions(arguments.dropFirst()) else { usage() }
      if try !fuzzServer(options) { exit(1) }
    case ("fuzz", _):
      guard let options = FuzzOptions(arguments.dropFirst()) else { usage() }
      if try !fuzz(options) { exit(1) }
    default: usage()
    }
  }

  private static func usage() -> Never {
    let text = """
      usage: stet-dev prepare-bundled                         compile the bundled fact bases into their image
             stet-dev document-rules                          write the index of rules into the reference
             stet-dev generate-notes FOLDER COUNT BYTES SEED [N]
                                                              notes for benchmarks, one claim in N (20) wrong
             stet-dev generate-workspace FOLDER COUNT BYTES SEED
                                                              notes with a configuration and fact bases
             stet-dev generate-facts FILE STATEMENTS          a large fact base
             stet-dev fuzz-server [--seconds N | --sessions N] [--seed S] [--program PATH]
                                                              sessions of clients made of chance
             stet-dev fuzz [notes|facts|phrases|configurations|arguments|all]
                           [--seconds N | --rounds N] [--seed S] [--from ROUND] FILE…
                                                              made and damaged inputs; the files are damaged too

      """
    FileHandle.standardError.write(Data(text.utf8))
    exit(2)
  }
}
