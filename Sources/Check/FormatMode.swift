// `--format-files`: lays out fact bases in place.

import Syntax
import Workspace

enum FormatMode {
  static func run(_ arguments: Arguments) -> Int32 {
    var walk = FolderWalk()
    for path in arguments.paths.isEmpty ? ["."] : arguments.paths where path != "-" { walk.add(path) }
    let (files, errors) = walk.sorted()
    var hasFailed = !errors.isEmpty
    for error in errors { Console.complain("\(error.path): \(error.message)") }
    if arguments.paths.contains("-") { hasFailed = !formatStandardInput() || hasFailed }
    var changed = 0
    var count = 0
    var reader = FileReader()
    var text: [UInt8] = []
    for index in 0..<files.count where files.kind(index) == .facts {
      count += 1
      do {
        try reader.read(files, index, into: &text)
        let formatted = FactFormat.formatted(text)
        guard formatted != text else { continue }
        try FileWriter.replace(files.path(index), with: formatted)
        changed += 1
      } catch {
        Console.complain("\(files.path(index)): \(error.message)")
        hasFailed = true
      }
    }
    if count == 0, !arguments.paths.contains("-") {
      Console.complain("no .facts files found")
      return 2
    }
    if !arguments.isQuiet, !arguments.paths.contains("-") {
      Console.print("\(changed) of \(count) file\(count == 1 ? "" : "s") laid out\n")
    }
    return hasFailed ? 2 : 0
  }

  private static func formatStandardInput() -> Bool {
    do {
      let text = try FileReader.standardInput(as: "standard input")
      var output = BufferedOutput(descriptor: 1)
      output.write(FactFormat.formatted(text))
      output.flush()
      return true
    } catch {
      Console.complain("\(error.path): \(error.message)")
      return false
    }
  }
}
