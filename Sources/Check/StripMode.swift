// `--strip`: a note without its marks, ready for publishing.

import Analysis
import Syntax
import TextModel
import Workspace

enum StripMode {
  static func run(_ path: String) -> Int32 {
    do {
      let text = try path == "-" ? FileReader.standardInput(as: "stdin.stet") : FileReader.text(of: path)
      var output = BufferedOutput(descriptor: 1)
      output.write(NoteStripper.stripped(text))
      output.flush()
      return 0
    } catch {
      Console.complain("\(error.path): \(error.message)")
      return 2
    }
  }
}
