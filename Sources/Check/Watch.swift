// `--watch`: checks again whenever a file that was read has changed.

import Workspace

enum Watch {
  /// How often files are looked at.
  private static let intervalMilliseconds: UInt32 = 300

  /// Runs until the process is ended, or standard output is closed.
  static func run(_ arguments: Arguments) -> Int32 {
    while true {
      let before = stamps(arguments)
      if Console.isTerminal(1) { Console.print("\u{1B}[2J\u{1B}[H") }
      _ = Run(arguments).execute()
      if !Console.isTerminal(1), FileWriter.writeAll(Array("\n".utf8), to: 1) == false { return 0 }
      repeat { Console.sleep(milliseconds: intervalMilliseconds) } while stamps(arguments) == before
    }
  }

  /// The files that the run reads, with what tells their states apart.
  private static func stamps(_ arguments: Arguments) -> [String: FileStamp?] {
    let directory = FilePath.workingDirectory()
    var walk = FolderWalk()
    for path in (arguments.paths.isEmpty ? ["."] : arguments.paths) + arguments.facts { walk.add(path) }
    let root = Inputs.workspaceRoot(of: directory, workingDirectory: directory)
    walk.add(root)
    let (files, _) = walk.sorted()
    var stamps: [String: FileStamp?] = [:]
    for index in 0..<files.count { stamps[files.path(index)] = FileStamp(files.path(index)) }
    for folder in files.folders {
      let path = folder + ConfigurationFinder.fileName
      stamps[path] = FileStamp(path)
    }
    return stamps
  }
}
