// From the paths given to the work of a run: files in order, the configuration of each, and the facts that hold.

import Analysis
import Facts
import Workspace

/// Everything a run reads before the first note is checked.
struct Inputs: Sendable {
  /// One thing to report on.
  enum Item: Sendable {
    /// An index into `files`.
    case file(Int)
    /// An index into `extras`.
    case extra(Int)
  }

  /// Something outside the files that has findings of its own: a configuration, a path that is not there.
  struct Extra: Sendable {
    var path: String
    var text: [UInt8]
    var diagnostics: [Diagnostic]
    /// Cannot be read or followed.
    var hasFailed: Bool
  }

  var files = FileList()
  var extras: [Extra] = []
  /// In the order of their paths.
  var items: [Item] = []
  var configurations: [Configuration] = [.standard]
  /// The configuration of each file, as an index into `configurations`.
  var configurationOfFile: [UInt16] = []
  /// The path of each file relative to its configuration's folder is needed for globs: the working directory.
  var workingDirectory = "/"
  /// All facts; each configuration's `bundledFacts` narrows them.
  var facts = Facts.empty
  /// Numbers of files in `facts` by the path shown.
  var factFiles: [String: Int] = [:]
  /// Mistakes in configurations that only facts and files show, by the configuration's index.
  var mistakes: [(configuration: Int, diagnostic: Diagnostic)] = []
  /// Text of `-`; nil when standard input is not asked for.
  var standardInput: [UInt8]?
  var standardInputIndex: Int?

  /// Whether there are fact bases among the files.
  var hasFactBases: Bool { (0..<files.count).contains { files.kind($0) == .facts } }

  /// The absolute path of the file at `index`.
  func absolutePath(_ index: Int) -> String {
    FilePath.normalized(FilePath.joining(workingDirectory, files.path(index)))
  }
}

extension Inputs {
  /// Finds and reads what `arguments` ask for.
  init(_ arguments: Arguments) {
    workingDirectory = FilePath.workingDirectory()
    var finder = Inputs.configurationFinder(arguments, workingDirectory)
    findFiles(arguments)
    configure(arguments, &finder)
    loadFacts(arguments, &finder)
    collectConfigurations(finder)
    orderItems(arguments)
  }

  private mutating func findFiles(_ arguments: Arguments) {
    var walk = FolderWalk()
    for path in arguments.paths.isEmpty ? ["."] : arguments.paths where path != "-" { walk.add(path) }
    var (files, errors) = walk.sorted()
    if arguments.paths.contains("-") {
      let name = arguments.standardInputName ?? "stdin.stet"
      let shown = FilePath.tidied(name)
      files.remove(shown)
      files.addFolder(FilePath.folderPrefix(of: shown))
      files.addFile(FilePath.name(of: shown).utf8, kind: FilePath.isFactBase(shown) ? .facts : .note)
      files.sort()
      do {
        standardInput = try FileReader.standardInput(as: shown)
        standardInputIndex = (0..<files.count).first { files.path($0) == shown }
      } catch {
        files.remove(shown)
        errors.append(error)
      }
    }
    self.files = files
    extras += errors.map { Extra($0) }
  }

  /// Finds the configuration of each file and drops what `exclude` names, unless it was given by its own name.
  private mutating func configure(_ arguments: Arguments, _ finder: inout ConfigurationFinder) {
    let given = arguments.paths.map(FilePath.tidied)
    var byFolder = [Int](repeating: -1, count: files.folders.count)
    var kept: [Int] = []
    var configurationOfFile: [UInt16] = []
    kept.reserveCapacity(files.count)
    for index in 0..<files.count {
      let folder = files.entries[index].folder
      let configuration: Int
      if byFolder[Int(folder)] >= 0 {
        configuration = byFolder[Int(folder)]
      } else {
        let path = FilePath.normalized(FilePath.joining(workingDirectory, files.folders[Int(folder)] + "x"))
        configuration = finder.index(forFolder: FilePath.parent(of: path))
        byFolder[Int(folder)] = configuration
      }
      let settings = finder.found[configuration].configuration
      if !settings.exclude.isEmpty, !given.contains(files.path(index)),
        settings.excludes(relativePath(index, to: settings.folder))
      {
        continue
      }
      kept.append(index)
      configurationOfFile.append(UInt16(clamping: configuration))
    }
    if kept.count < files.count {
      let isKept = Set(kept)
      files.filter { isKept.contains($0) }
    }
    self.configurationOfFile = configurationOfFile
  }

  /// The path of a file as the globs of a configuration in `folder` see it.
  func relativePath(_ index: Int, to folder: String) -> String {
    let absolute = absolutePath(index)
    return FilePath.relative(absolute, to: folder) ?? absolute
  }

  private mutating func collectConfigurations(_ finder: ConfigurationFinder) {
    configurations = finder.found.map(\.configuration)
    for (index, found) in finder.found.enumerated() {
      let diagnostics =
        found.diagnostics + mistakes.filter { $0.configuration == index }.map(\.diagnostic)
      if let error = found.error {
        extras.append(Extra(error))
      } else if !diagnostics.isEmpty {
        extras.append(
          Extra(
            path: found.configuration.path, text: found.text,
            diagnostics: diagnostics.sorted(by: Diagnostic.precedes), hasFailed: true))
      }
    }
  }

  /// Files and extras in the order of their paths; of a shard every so manieth.
  private mutating func orderItems(_ arguments: Arguments) {
    extras.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    items.reserveCapacity(files.count + extras.count)
    var extra = 0
    for index in 0..<files.count {
      if extra < extras.count {
        let path = files.path(index)
        while extra < extras.count, !path.utf8.lexicographicallyPrecedes(extras[extra].path.utf8) {
          items.append(.extra(extra))
          extra += 1
        }
      }
      items.append(.file(index))
    }
    while extra < extras.count {
      items.append(.extra(extra))
      extra += 1
    }
    if let shard = arguments.shard {
      items = items.enumerated().filter { $0.offset % shard.count == shard.number - 1 }.map(\.element)
    }
  }
}

extension Inputs.Extra {
  /// The finding that the file at `path` cannot be read.
  init(_ error: FileError) {
    self.init(path: error.path, text: [], diagnostics: [Diagnostic(error)], hasFailed: true)
  }
}

extension Diagnostic {
  init(_ error: FileError, at range: Range<Int> = 0..<0) {
    let rule: RuleCode = error.reason == .tooLarge ? .limitReached : .unreadableFile
    self.init(rule, Rule.of(rule).severity, at: range, error.message)
  }
}
